// Drives the companion pages in a real Chromium and says, in one JSON object, what it saw.
//
//   node pages.mjs CHROMIUM URL CODE PICTURES

import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch, newDevice } from "./browser.mjs";

const [program, url, code, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SIZES = { phone: [390, 844], tablet: [820, 1180], desktop: [1280, 800] };
const browser = await launch(program);
const saw = { complaints: [], violations: {} };

const newBrowser = () => newDevice(browser, saw.complaints);

async function pair(page, pairingCode) {
  await page.goto(`${url}/#pair=${pairingCode}`);
  const shown = await page.locator("#digits").filter({ hasText: /\d{3} \d{3}/ }).textContent();
  const digits = shown.replace(" ", "");
  writeFileSync(join(pictures, `${digits}.read`), ""); // the desk allows nothing before
  await page.waitForURL("**/live.html");
  return digits;
}

/** What axe-core finds wrong; run in a world of its own, so that the page's policy stands. */
async function judge(page, name) {
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send("Page.getFrameTree");
  const { executionContextId: contextId } = await client.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "axe" });
  await client.send("Runtime.evaluate", { expression: axe, contextId });
  const { result } = await client.send("Runtime.evaluate", {
    expression: "axe.run().then((r) => r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`))",
    contextId, awaitPromise: true, returnByValue: true,
  });
  (saw.violations[name] ??= []).push(...result.value);
}

async function look(page, name) {
  for (const theme of ["dark", "light"]) {
    await page.evaluate((wanted) => localStorage.setItem("vigil.theme", wanted), theme);
    await page.evaluate((wanted) => { document.documentElement.dataset.theme = wanted; dispatchEvent(new Event("vigil-theme")); }, theme);
    await judge(page, name);
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) saw.complaints.push(`${name} is ${overflow} px too wide on a ${size}`);
      await page.screenshot({ path: join(pictures, `${name}-${theme}-${size}.png`) });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

const first = await newBrowser();
await first.goto(url);
await first.locator("#enter").waitFor();
await look(first, "pair");
saw.digits = await pair(first, code);
saw.address = first.url();

await first.locator("#verdict", { hasText: /NORMAL|HIGH/ }).waitFor();
await first.locator("#events li").first().waitFor();
saw.volts = await first.locator("#volts").textContent();
saw.event = await first.locator("#events li").first().textContent();
saw.alarm = await first.locator("#alarm").textContent();
saw.scripts_in_event = await first.locator("#events script, #events img").count();
await look(first, "live");

const overview = await first.context().newPage();
await overview.goto(`${url}/station.html`);
await overview.locator("#clients", { hasText: /^[1-9]/ }).waitFor();
saw.predictions_before = await overview.locator("#total").textContent();

const page = await first.context().newPage();
await page.goto(`${url}/patient.html`);
await page.locator("#sample:enabled").click();
saw.given = await page.locator("#given").textContent();
await page.locator("#analyze").click();
await page.locator("#result .score").waitFor();
saw.result = await page.locator("#result").innerText();
saw.history_rows = await page.locator("#history tbody tr").count();
saw.kept_for_ever = await page.evaluate(() => Object.keys(localStorage).sort());
await look(page, "patient");
// An invented patient is listed as one and not counted; once a value is changed it is a person's.
await overview.locator("#last tbody tr").first().waitFor();
saw.demo_row = await overview.locator("#last tbody tr").first().innerText();
saw.demo_total = await overview.locator("#total").textContent();
await page.locator("#field-age").fill("61");
await page.locator("#analyze").click();
await page.locator("#history tbody tr").nth(1).waitFor();
await page.locator("#field-cholesterol").fill("12,3.4");
await page.locator("#analyze").click();
saw.bad_number = await page.locator("#field-cholesterol-error").textContent();
await page.locator("#field-cholesterol").fill("1,234");
await page.locator("#analyze").click();
saw.two_meanings = await page.locator("#field-cholesterol-error").textContent();
await page.locator("#field-cholesterol").fill("99999");
await page.locator("#analyze").click();
saw.impossible = await page.locator("#field-cholesterol-error").textContent();
await page.locator("#field-cholesterol").fill("5.2");
await page.locator("#analyze").click();
saw.unit_slip = await page.locator("#field-cholesterol-error").textContent();
await page.screenshot({ path: join(pictures, "unit-slip.png") });
await page.locator("#field-cholesterol-unit").selectOption("mmol/L");
saw.unit_error_gone = await page.locator("#field-cholesterol-error").isHidden();
await page.locator("#analyze").click();
await page.locator("#history tbody tr").nth(2).waitFor();
saw.other_unit = await page.locator("#result").innerText();
await page.locator("#sample").click();
saw.unit_of_sample = await page.locator("#field-cholesterol-unit").inputValue();
await page.locator("#clear").click();
saw.unit_of_empty = await page.locator("#field-cholesterol-unit").inputValue();

await overview.locator("#total", { hasText: "2" }).waitFor();
await overview.locator("#last tbody tr").first().waitFor();
saw.prevalence = await overview.locator("#prevalence").filter({ hasText: "%" }).textContent();
saw.overview_row = await overview.locator("#last tbody tr").first().innerText();
await look(overview, "station");

// One hand, one thumb, no mouse; and a page that was installed opens without the station.
const token = await first.evaluate(() => localStorage.getItem("vigil.token"));
const phone = await newDevice(browser, saw.complaints, {
  token, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
await phone.goto(`${url}/patient.html`);
await phone.locator("#sample:enabled").tap();
await phone.locator("#analyze").tap();
await phone.locator("#result .score").waitFor();
saw.result_in_view = await phone.locator("#result .score").evaluate((score) => {
  const { top, bottom } = score.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
});
await phone.screenshot({ path: join(pictures, "phone-result.png") });
saw.small_targets = [];
for (const name of ["live", "patient", "station"]) {
  await phone.goto(`${url}/${name}.html`);
  await phone.locator("#line", { hasText: /CONNECTED|DEMO/ }).waitFor();
  saw.small_targets.push(...(await phone.evaluate(() =>
    [...document.querySelectorAll("nav a, button, input, select")]
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
      .map((target) => target.outerHTML))));
}
await phone.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const manifest = await (await phone.request.get(`${url}/manifest.webmanifest`)).json();
saw.installable = [manifest.display, ...manifest.icons.map((icon) => icon.sizes)];
const complaintsOnline = saw.complaints.length;
await phone.context().setOffline(true);
await phone.goto(`${url}/live.html`);
saw.offline = await phone.locator("#line").textContent();
saw.complaints.length = complaintsOnline; // that the hub cannot be reached is what this is about
await phone.context().close();

const second = await newBrowser();
await second.goto(`${url}/patient.html`);
saw.stranger = await second.locator("#notice").filter({ hasText: /\S/ }).textContent();
saw.stranger_pages = await second.locator("#fields .field").count();
await browser.close();
process.stdout.write(JSON.stringify(saw) + "\n");
