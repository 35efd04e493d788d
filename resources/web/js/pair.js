// The first page: pair this device, or go on where it is paired already.

import { announce, byId, el } from "./dom.js";
import { paintTheme } from "./frame.js";
import { connect, forgetToken, keepToken, REFUSED, token } from "./hub.js";
import { sha256 } from "./sha256.js";

paintTheme();

const nonceText = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The code behind `#pair=`; taken out of the address at once, so that it is not kept or sent. */
function codeFromAddress() {
  const code = new URLSearchParams(location.hash.slice(1)).get("pair");
  if (location.hash) history.replaceState(null, "", location.pathname);
  return code;
}

function show(id) {
  for (const part of ["choose", "enter", "compare", "failed"]) byId(part).hidden = part !== id;
}

function fail(sentence) {
  byId("why").textContent = sentence;
  announce(sentence);
  show("failed");
}

function digitsOf(code, mine, theirs) {
  const hash = sha256(`vigil-pairing:1:${code}:${mine}:${theirs}`);
  return String(parseInt(hash.slice(0, 8), 16) % 1000000).padStart(6, "0");
}

function pair(code) {
  const nonce = nonceText();
  forgetToken();
  const socket = connect({ token: undefined, pairing: { code, commitment: sha256(nonce) } });
  let isDone = false;
  const end = (sentence) => {
    isDone = true;
    socket.disconnect();
    if (sentence) fail(sentence);
  };
  socket.on("pairing", (theirs) => {
    const digits = digitsOf(code, nonce, theirs.nonce);
    byId("digits").textContent = `${digits.slice(0, 3)} ${digits.slice(3)}`;
    show("compare");
    announce(`Compare these digits with the station: ${[...digits].join(" ")}`);
    socket.emit("pairing_reveal", { nonce });
  });
  socket.on("paired", (paired) => {
    keepToken(paired.token);
    end("");
    location.replace("live.html");
  });
  socket.on("server_notice", (notice) => {
    if (notice.kind === "pairing_denied") end("The station did not allow this device.");
  });
  socket.on("connect_error", (error) => {
    const isWrong = error.message === "unauthorized";
    if (error.message in REFUSED) {
      end(isWrong ? "This code was used, is too old, or was mistyped. Ask the station for a new one." : REFUSED[error.message]);
    }
  });
  socket.on("disconnect", () => {
    if (!isDone) end("The station ended the pairing. Ask it for a new code.");
  });
}

byId("code-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const code = byId("code").value.trim().replace(/^.*pair=/, "").replace(/&.*$/, "");
  if (code) pair(code);
});
byId("again").addEventListener("click", () => show("enter"));
byId("forget").addEventListener("click", () => {
  forgetToken();
  show("enter");
});

/** Also when the camera opens the address in a tab that shows this page already. */
function begin() {
  const code = codeFromAddress();
  if (code) pair(code);
  return Boolean(code);
}

addEventListener("hashchange", begin);
if (!begin()) show(token() ? "choose" : "enter");
byId("host").append(el("strong", {}, location.host));
