// A real socket.io-client, driven by one JSON command a line; says what it hears in the same way.
//
//   node client.mjs URL '{"version": 4, "transports": ["websocket"], ...socket.io-client options}'
//
// Commands: {do: "emit", event, args, id}, {do: "flood", event, args, times}, {do: "leave"}.

import { createInterface } from "node:readline";

const [url, text] = process.argv.slice(2);
const { version, ...options } = JSON.parse(text);
const { io } = await import(version === 3 ? "socket.io-client-3" : "socket.io-client");

const say = (event, args, more) =>
  process.stdout.write(JSON.stringify({ event, args, ...more }) + "\n");

const socket = io(url, { reconnectionDelay: 100, reconnectionDelayMax: 500, ...options });
socket.on("connect", () => say("connect", [socket.io.engine.transport.name]));
socket.on("disconnect", (reason) => say("disconnect", [reason]));
socket.on("connect_error", (error) => say("connect_error", [error.message]));
socket.onAny((event, ...args) => say(event, args));

const commands = {
  emit({ event, args, id }) {
    if (id === null) socket.emit(event, ...args);
    else socket.emit(event, ...args, (...reply) => say("ack", reply, { id }));
  },
  flood({ event, args, times }) {
    for (let n = 0; n < times; n++) socket.emit(event, ...args);
  },
  leave() {
    socket.disconnect();
  },
};

createInterface({ input: process.stdin }).on("line", (line) => {
  const command = JSON.parse(line);
  commands[command.do](command);
});
