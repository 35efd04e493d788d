// The live page: the trace, the newest verdict, the events, and a banner while one lasts.

import { announce, byId, el, shape } from "./dom.js";
import { clockTime, number, volts } from "./format.js";
import { frame, openLine, showStatus, tell } from "./frame.js";
import { ask } from "./hub.js";
import { TracePlot } from "./trace.js";

const EVENTS_SHOWN = 50;
const STALE_MS = 1500;
// As in the window: what a rule is sure of is high, what merely differs is medium.
const HIGH_SCORE = 0.8;

frame();
const plot = new TracePlot(byId("trace"));
const events = new Map();
let lastEventId = null;
let staleTimer = 0;

const priority = (event) => (event.score >= HIGH_SCORE ? "high" : "medium");

function takeTrace(trace) {
  if (trace.channel !== 0) return;
  plot.isStale = false;
  plot.add(trace.columns);
  clearTimeout(staleTimer);
  staleTimer = setTimeout(() => {
    plot.isStale = true;
    plot.ask();
    byId("verdict").className = "chip off";
    byId("verdict").textContent = "NO NEW SAMPLES";
  }, STALE_MS);
  const range = plot.extremes();
  byId("min").textContent = volts(range?.[0]);
  byId("max").textContent = volts(range?.[1]);
}

function takeResult(result) {
  if (result.source !== "live" || result.channel !== 0) return;
  byId("volts").textContent = volts(result.voltage);
  byId("score").textContent = number(result.anomaly_score);
  const isLearning = result.expected_low === undefined;
  byId("expected").textContent = isLearning ? "learning" : `${number(result.expected_low)} to ${number(result.expected_high)} V`;
  const verdict = byId("verdict");
  verdict.className = result.is_anomaly ? "chip high" : isLearning ? "chip off" : "chip live";
  verdict.textContent = result.is_anomaly ? result.cause : isLearning ? "LEARNING" : "NORMAL";
}

function takeEvent(record) {
  lastEventId = Math.max(lastEventId ?? 0, record.id);
  events.set(record.opened_id, record);
  while (events.size > EVENTS_SHOWN) events.delete(events.keys().next().value);
}

function showEvents() {
  const newest = [...events.values()].reverse();
  byId("no-events").hidden = newest.length > 0;
  byId("events").replaceChildren(...newest.map(eventRow));
  showAlarm(newest.find((event) => event.state === "open"));
}

function eventRow(event) {
  return el("li", {}, el("time", { class: "muted", datetime: new Date(1000 * event.start_s).toISOString() }, clockTime(event.start_s)),
    el("span", {}, el("span", { class: `chip ${priority(event)}` }, shape(priority(event)), event.cause), " ", event.text,
      event.state === "open" ? el("strong", {}, " \u2013 lasting") : null));
}

function showAlarm(event) {
  const banner = byId("alarm");
  const wasHidden = banner.hidden;
  banner.hidden = !event;
  if (!event) return;
  banner.className = `alarm ${priority(event)}`;
  banner.replaceChildren(shape(priority(event)), el("span", {}, event.text));
  if (wasHidden) announce(`Alarm: ${event.text}`);
}

async function subscribe(socket) {
  const wanted = { topics: ["events", "trace", "status", "results"], batch_ms: 100, max_hz: 10, last_event_id: lastEventId };
  const { snapshot } = await ask(socket, "subscribe", wanted);
  for (const event of snapshot.events ?? []) takeEvent(event);
  lastEventId = snapshot.last_event_id ?? lastEventId;
  showEvents();
  for (const trace of snapshot.trace ?? []) takeTrace(trace);
  if (snapshot.status) takeStatus(snapshot.status);
  if (snapshot.has_more_events) await subscribe(socket);
}

function takeStatus(status) {
  showStatus(status);
  byId("source").textContent = status.source ? `${status.source}, ${number(status.rate, 1)} Hz` : "";
}

const socket = openLine((_hello, line) => {
  plot.clear();
  subscribe(line).catch((error) => tell(error.message));
});
socket.on("trace", takeTrace);
socket.on("anomaly_result", takeResult);
socket.on("anomaly_results", (batch) => batch.items.forEach(takeResult));
socket.on("anomaly_event", (record) => {
  takeEvent(record);
  showEvents();
});
socket.on("station_status", takeStatus);
socket.on("lagging", (lag) => tell(`This device is slow: ${lag.dropped} results were left out.`, { isBad: false }));
