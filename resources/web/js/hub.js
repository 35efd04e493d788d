// The line to the hub: one socket a page, with the token of this device.

import { io } from "../vendor/socket.io.esm.min.js";

const TOKEN = "vigil.token";
const VERSION = "1";

/** This device's token, or null. It is kept until the device is revoked or forgotten. */
export const token = () => localStorage.getItem(TOKEN);
export const keepToken = (value) => localStorage.setItem(TOKEN, value);
export const forgetToken = () => localStorage.removeItem(TOKEN);

/** What the hub lists this browser as. */
export function clientInfo() {
  const data = navigator.userAgentData;
  const platform = data?.platform || navigator.platform || "";
  const browser = data?.brands?.at(-1)?.brand || "Browser";
  return { name: platform ? `${browser} on ${platform}` : browser, version: VERSION, platform };
}

/** A socket that goes on trying; without a token only a hub in legacy mode admits it. */
export function connect(extra = {}) {
  const auth = { protocol: [1], client: clientInfo(), ...(token() ? { token: token() } : {}), ...extra };
  return io({ auth, transports: ["websocket", "polling"], reconnectionDelay: 250, reconnectionDelayMax: 1000 });
}

/** The answer to an event; rejects with a sentence where there is none or it is a refusal. */
export function ask(socket, event, payload, timeoutMs = 20000) {
  return new Promise((resolve, reject) => {
    socket.timeout(timeoutMs).emit(event, payload, (error, ack) => {
      if (error) reject(new Refusal("The hub did not answer in time."));
      else if (ack.ok) resolve(ack);
      else reject(new Refusal(ack.message, ack.field, ack.code));
    });
  });
}

/** Why the hub did not do something: a sentence, and where in the payload. */
export class Refusal extends Error {
  constructor(message, field = null, code = "") {
    super(message);
    this.field = field;
    this.code = code;
  }
}

export const REFUSED = {
  unauthorized: "This device is not paired with the station, or no longer.",
  rate_limited: "Too many attempts from this address. Wait a minute.",
  unsupported_version: "This page and the station do not fit together. Reload the page.",
  too_many_clients: "All places at this station are taken. Try again later.",
};

export const NOTICES = {
  shutdown: "The station stopped sharing.",
  revoked: "This device was removed from the station's list.",
  legacy_ended: "The station no longer admits devices that are not paired.",
  maintenance: "The station is being looked after.",
};
