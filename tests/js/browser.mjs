// Starts the Chromium of a test, and pages whose complaints are kept.

import { chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const PATIENCE = 60000;

export const launch = (program) => chromium.launch({ executablePath: program, args: FLAGS });

/** A page with a storage of its own, as on another device; `token` is the one it was paired with. */
export async function newDevice(browser, complaints, { token = null, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: false, ...options });
  context.setDefaultTimeout(PATIENCE);
  if (token) {
    await context.addInitScript((kept) => {
      // An empty page has no storage.
      if (location.protocol !== "about:") localStorage.setItem("vigil.token", kept);
    }, token);
  }
  context.on("page", (page) => {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
  });
  return context.newPage();
}
