// Shows every page to two devices while everything a stranger can name is a script.
//
//   node hostile_words.mjs CHROMIUM URL STATION_TOKEN TABLET_TOKEN

import { launch, newDevice } from "./browser.mjs";

const [program, url, stationToken, tabletToken] = process.argv.slice(2);
const saw = { complaints: [], texts: {}, owned: {}, markup: {} };
const browser = await launch(program);
const desk = await newDevice(browser, saw.complaints, { token: stationToken });
const tablet = await newDevice(browser, saw.complaints, { token: tabletToken });

/** What is on a page, and whether any of it came to life. */
async function keep(page, name) {
  saw.texts[name] = await page.evaluate(() => document.body.innerText);
  saw.owned[name] = await page.evaluate(() => [typeof window.owned, document.title, location.pathname]);
  saw.markup[name] = await page.locator("body img[src='x'], body script, body b, body iframe").count();
}

await tablet.goto(`${url}/patient.html`);
await tablet.locator("#sample:enabled").click();
await desk.goto(`${url}/station.html`);
await desk.locator("#clients", { hasText: "2" }).waitFor();
await tablet.locator("#analyze").click();
await tablet.locator("#result .score").waitFor();
await keep(tablet, "patient");
await desk.locator("#last tbody tr").nth(1).waitFor();
await keep(desk, "station");

await desk.goto(`${url}/live.html`);
await desk.locator("#events li").first().waitFor();
await desk.locator("#verdict.high").waitFor();
await keep(desk, "live");

// The code in an address is a stranger's text too.
await desk.goto(`${url}/index.html#pair=%3Cimg%20src%3Dx%20onerror%3Downed%3D1%3E`);
await desk.locator("#failed").waitFor();
await keep(desk, "index");
await browser.close();
process.stdout.write(JSON.stringify(saw) + "\n");
