// Many clients in one process, for the benchmark: node load.mjs URL N
//
// Says {"connected": N} once all are; after the end of stdin, once nothing has come for a while,
// what they have heard, and how much of it the hub says it left out. Latency is from the result's
// timestamp, which the benchmark sets to the moment it meant to send.

import { io } from "socket.io-client";

const [url, count] = process.argv.slice(2);
const now = () => (performance.timeOrigin + performance.now()) / 1000;
const latencies = [];
const heard = new Array(Number(count)).fill(0);
let connected = 0;
let lost = 0;
let dropped = 0;
let lastCame = 0;
// The hub tells whom it left something out every two seconds.
const QUIET_S = 2.5;

for (let n = 0; n < heard.length; n++) {
  const socket = io(url, { transports: ["websocket"], forceNew: true, reconnection: false });
  socket.on("connect", () => {
    connected += 1;
    if (connected === heard.length) console.log(JSON.stringify({ connected }));
  });
  socket.on("disconnect", () => (lost += 1));
  socket.on("lagging", (told) => {
    dropped += told.dropped;
    lastCame = now();
  });
  socket.on("anomaly_result", (result) => {
    heard[n] += 1;
    lastCame = now();
    latencies.push(now() - result.timestamp);
  });
}

function tell() {
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.floor(share * (latencies.length - 1))];
  console.log(
    JSON.stringify({ heard: latencies.length, least: Math.min(...heard), dropped, disconnects: lost,
      p50_ms: at(0.5) * 1000, p99_ms: at(0.99) * 1000, longest_ms: at(1) * 1000 }),
  );
  process.exit();
}

process.stdin.resume();
process.stdin.on("end", () => {
  lastCame = now();
  setInterval(() => now() - lastCame > QUIET_S && tell(), 100);
});
