// Two devices that watch the overview; says what both show, and goes on at every line it reads.
//
//   node two_browsers.mjs CHROMIUM URL TOKEN TOKEN

import { createInterface } from "node:readline";
import { launch, newDevice } from "./browser.mjs";

const [program, url, ...tokens] = process.argv.slice(2);
const complaints = [];
const browser = await launch(program);
const overviews = await Promise.all(tokens.map((token) => newDevice(browser, complaints, { token })));
for (const page of overviews) await page.goto(`${url}/station.html`);

/** What both say once both count so many. */
async function told(predictions) {
  const found = [];
  for (const page of overviews) {
    await page.locator("#total").getByText(String(predictions), { exact: true }).waitFor();
    await page.locator("#clients", { hasText: /[23]/ }).waitFor();
    found.push({
      total: await page.locator("#total").textContent(),
      clients: Number(await page.locator("#clients").textContent()),
      levels: await page.locator("#last tbody .chip").evaluateAll((chips) => chips.map((chip) => [chip.className, chip.textContent])),
      from: await page.locator("#last tbody tr td:nth-child(2)").allTextContents(),
    });
  }
  process.stdout.write(JSON.stringify(found) + "\n");
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
await told(0);

await lines.next();
const patient = await overviews[0].context().newPage();
await patient.goto(`${url}/patient.html`);
await patient.locator("#sample:enabled").click();
await patient.locator("#field-age").fill("61"); // no longer the invented one
await patient.locator("#analyze").click();
await told(1);

await lines.next();
await told(2);

await browser.close();
process.stdout.write(JSON.stringify(complaints) + "\n");
