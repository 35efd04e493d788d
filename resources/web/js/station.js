// The station page: what all clients were told, in totals and one by one.

import { byId, demoMark, el, levelChip } from "./dom.js";
import { levelRows, trendLine } from "./chart.js";
import { clockTime, number, percent } from "./format.js";
import { frame, openLine, tell } from "./frame.js";
import { ask, token } from "./hub.js";

frame();

function show(update) {
  byId("total").textContent = String(update.totals.predictions);
  byId("high").textContent = String(update.totals.high_risk);
  byId("clients").textContent = String(update.totals.clients);
  byId("levels").replaceChildren(levelRows(update.risk_distribution));
  byId("trend").replaceChildren(trendLine(update.trend));
  const rows = [...update.last].reverse();
  byId("last").hidden = rows.length === 0;
  byId("none").hidden = rows.length > 0;
  byId("last").tBodies[0].replaceChildren(...rows.map(row));
  byId("who").replaceChildren(...update.clients.map((client) => el("li", {}, el("strong", {}, client.name), " ",
    el("span", { class: "muted small" }, client.rights.length ? `may ${client.rights.join(", ")}` : "viewer", `, since ${clockTime(client.since_ms / 1000)}`))));
}

function row(brief) {
  return el("tr", {}, el("td", {}, clockTime(brief.time_ms / 1000)), el("td", {}, brief.client), el("td", { class: "muted" }, brief.request_id),
    el("td", {}, levelChip(brief), ...demoMark(brief)), el("td", { class: "number" }, number(brief.anomaly_score)),
    el("td", { class: "number" }, percent(brief.probability)));
}

/** A probability is never shown without what it was calibrated at. */
async function sayPrevalence() {
  const answer = await fetch("api/form", { headers: { Authorization: `Bearer ${token()}` } });
  if (!answer.ok) throw new Error("The station scores no patients.");
  const { prevalence } = await answer.json();
  byId("prevalence").textContent = `Probabilities hold where ${percent(prevalence)} of the patients have disease, as in the reference data.`;
}

const socket = openLine((hello, line) => {
  if (!hello.rights.includes("station")) {
    tell("This device may not see the station's predictions. The station's Sharing page can give it that right.", { link: ["live.html", "Watch the voltage"] });
    return;
  }
  if (!hello.is_private) {
    tell("Predictions are shown only over an encrypted line. Ask for the station's https address.");
    return;
  }
  sayPrevalence().catch((error) => tell(error.message));
  ask(line, "subscribe", { topics: ["dashboard", "status"] })
    .then(({ snapshot }) => show(snapshot.dashboard))
    .catch((error) => tell(error.message));
});
socket.on("dashboard_update", show);
