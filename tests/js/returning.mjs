// Many clients that come back by themselves: node returning.mjs URL N
//
// Says {"connected": N, "at_s": T} whenever all of them are connected.

import { io } from "socket.io-client";

const [url, count] = process.argv.slice(2);
const here = new Set();
const now = () => (performance.timeOrigin + performance.now()) / 1000;

for (let n = 0; n < Number(count); n++) {
  // As the pages and docs/mobile.md have it: the library's own second to five is too long to be without alarms.
  const socket = io(url, { transports: ["websocket"], forceNew: true, reconnectionDelay: 250, reconnectionDelayMax: 1000 });
  socket.on("connect", () => {
    here.add(n);
    if (here.size === Number(count)) console.log(JSON.stringify({ connected: here.size, at_s: now() }));
  });
  socket.on("disconnect", () => here.delete(n));
}
process.stdin.on("end", () => process.exit()).resume();
