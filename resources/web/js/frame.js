// What every page has: the bar with the state of the line, the tabs, the colours.

import { byId, el } from "./dom.js";
import { connect, forgetToken, NOTICES, REFUSED, token } from "./hub.js";

const THEME = "vigil.theme";
const TABS = [["live.html", "Live"], ["patient.html", "Patient"], ["station.html", "Station"]];

export function paintTheme() {
  const wanted = localStorage.getItem(THEME) ?? (matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark");
  document.documentElement.dataset.theme = wanted;
}

function toggleTheme() {
  localStorage.setItem(THEME, document.documentElement.dataset.theme === "light" ? "dark" : "light");
  paintTheme();
  dispatchEvent(new Event("vigil-theme"));
}

/** Put the bar, the tabs and the foot around the page's own content. */
export function frame() {
  paintTheme();
  const here = location.pathname.split("/").pop();
  const links = TABS.map(([href, name]) =>
    el("a", { href, "aria-current": href === here ? "page" : null }, name));
  document.body.prepend(
    el("a", { class: "skip", href: "#main" }, "To the content"),
    el("header", { class: "bar" },
      el("img", { src: "vigil.svg", alt: "" }), el("span", { class: "name" }, "Vigil"),
      el("span", { id: "line", class: "chip off", role: "status" }, "CONNECTING"),
      el("span", { id: "device", class: "muted small device" }),
      el("span", { class: "grow" }),
      el("nav", { class: "tabs", "aria-label": "Pages" }, ...links),
      el("button", { class: "icon", "aria-label": "Dark or light colours", title: "Dark or light colours", onclick: toggleTheme }, "\u25D0")));
  document.body.append(
    el("footer", { class: "foot" }, "Not a medical device. For research and teaching."),
    el("div", { id: "said", class: "quiet", "aria-live": "polite" }));
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("sw.js").catch(() => {});
}

/** A sentence above the content; none takes it away. */
export function tell(sentence, { isBad = true, link = null } = {}) {
  const place = byId("notice");
  place.replaceChildren();
  place.hidden = !sentence;
  if (!sentence) return;
  place.className = isBad ? "note bad" : "note";
  place.append(sentence, ...(link ? [" ", el("a", { href: link[0] }, link[1])] : []));
}

function showLine(word, isLive) {
  const chip = byId("line");
  chip.className = isLive ? "chip live" : "chip off";
  chip.textContent = word;
}

/** Connect and keep the bar true; `onHello(hello, socket)` runs at every (re)connection. */
export function openLine(onHello) {
  const socket = connect();
  socket.on("hello", (hello) => {
    showLine("CONNECTED", true);
    byId("device").textContent = hello.is_legacy ? "not paired: voltage only" : hello.device;
    tell("");
    onHello(hello, socket);
  });
  socket.on("station_status", (status) => showStatus(status));
  socket.on("disconnect", (reason) => {
    showLine("OFFLINE", false);
    if (reason === "io server disconnect" && token()) setTimeout(() => socket.connect(), 1000);
  });
  socket.on("connect_error", (error) => {
    showLine("OFFLINE", false);
    const isKnown = error.message in REFUSED;
    const pair = ["index.html", "Pair this device"];
    tell(REFUSED[error.message] ?? "The station cannot be reached. Trying again.",
      { link: isKnown && error.message === "unauthorized" ? pair : null });
    if (isKnown) setTimeout(() => socket.connect(), 5000);
  });
  socket.on("server_notice", (notice) => {
    if (notice.kind === "revoked") forgetToken();
    tell(NOTICES[notice.kind] ?? "The station says goodbye.");
  });
  socket.on("server_error", (error) => tell(error.message));
  return socket;
}

/** The station's own word for its signal, with what it watches. */
export function showStatus(status) {
  if (status?.state) showLine(status.state, ["LIVE", "DEMO", "REPLAY"].includes(status.state));
}
