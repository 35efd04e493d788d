// Runs the compiled client of docs/mobile.md: one JSON command a line in, what it hears out.
//
//   node mobile_driver.mjs FOLDER

import { createHash, randomBytes } from "node:crypto";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { Hub, pair } = await import(pathToFileURL(`${process.argv[2]}/hub.js`));
const say = (event, ...args) => process.stdout.write(JSON.stringify({ event, args }) + "\n");
const kept = new Map();
const platform = {
  sha256: async (text) => createHash("sha256").update(text).digest("hex"),
  randomHex: (bytes) => randomBytes(bytes).toString("hex"),
  load: async (key) => kept.get(key) ?? null,
  save: async (key, value) => void kept.set(key, value),
};
let hub = null;

const commands = {
  async pair({ link }) {
    await pair(link, "Test phone", platform, (digits) => say("digits", digits));
    say("paired");
  },
  async open({ url }) {
    hub = await Hub.open(url, platform, (event) => say("anomaly_event", event));
    hub.socket.on("hello", (hello) => say("hello", hello));
    hub.socket.on("anomaly_result", (result) => say("anomaly_result", result));
  },
  async score({ patient }) {
    say("prediction", await hub.score("r-1", patient));
  },
  async close() {
    hub.close();
    say("closed");
  },
};

createInterface({ input: process.stdin }).on("line", (line) => {
  const command = JSON.parse(line);
  commands[command.do](command).catch((error) => say("failed", error.message));
});
