// The client page: thirteen fields, one prediction, and what this tab has asked before.

import { announce, byId, demoMark, el, levelChip } from "./dom.js";
import { PatientForm } from "./form.js";
import { clockTime, number } from "./format.js";
import { frame, openLine, tell } from "./frame.js";
import { ask, token } from "./hub.js";
import { resultView } from "./result.js";

const HISTORY = "vigil.history";
const KEPT = 50;

frame();
let form = null;
let samples = [];
let nextSample = 0;
let asked = null;
let socket = null;

const history = () => JSON.parse(sessionStorage.getItem(HISTORY) ?? "[]");

async function build() {
  const answer = await fetch("api/form", { headers: { Authorization: `Bearer ${token()}` } });
  if (!answer.ok) throw new Error((await answer.json()).message ?? "The form cannot be had from the station.");
  const table = await answer.json();
  samples = table.samples;
  form = new PatientForm(table.fields, onEdit);
  for (const id of ["analyze", "sample", "clear"]) byId(id).disabled = false;
  showGiven();
}

function showGiven() {
  byId("given").textContent = `${form.nGiven()} of ${form.fields.length} given`;
}

/** An edit makes the result one of another patient. */
function onEdit() {
  showGiven();
  byId("demo").hidden = true;
  asked = null;
  byId("result").style.opacity = "0.45";
}

function show(prediction) {
  const place = byId("result");
  place.style.opacity = "1";
  place.replaceChildren(...resultView(prediction));
  announce(`${prediction.risk_level}. ${prediction.headline}`);
  // On a phone it stands below the form.
  if (place.getBoundingClientRect().top > innerHeight / 2) place.closest("section").scrollIntoView();
}

async function analyze(event) {
  event.preventDefault();
  const patient = form.read();
  if (!patient) return;
  const requestId = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  asked = requestId;
  byId("analyze").disabled = true;
  byId("result").replaceChildren(el("p", { class: "muted" }, "Comparing with the reference patients"));
  try {
    await ask(socket, "patient_data", { request_id: requestId, patient, is_demo: !byId("demo").hidden });
    tell("");
    if (asked !== requestId) byId("result").replaceChildren(el("p", { class: "muted" }, "The form was changed. Press Analyze again."));
  } catch (error) {
    const column = error.field?.replace(/^patient\./, "");
    if (!column || !form.mark(column, error.message)) tell(error.message);
    byId("result").replaceChildren(el("p", { class: "muted" }, "No result."));
  } finally {
    byId("analyze").disabled = false;
  }
}

function onPrediction(prediction) {
  if (prediction.request_id !== asked) return;
  show(prediction);
  sessionStorage.setItem(HISTORY, JSON.stringify([prediction, ...history()].slice(0, KEPT)));
  showHistory();
}

function showHistory() {
  const rows = history();
  byId("history").hidden = rows.length === 0;
  byId("no-history").hidden = rows.length > 0;
  byId("history").tBodies[0].replaceChildren(...rows.map((one) => el("tr", {},
    el("td", {}, clockTime(one.time_ms / 1000)), el("td", {}, levelChip(one), ...demoMark(one)),
    el("td", { class: "number" }, number(one.anomaly_score)), el("td", { class: "number" }, `${one.fields_given} of ${one.fields_total}`),
    el("td", {}, el("button", { type: "button", onclick: () => show(one) }, "Show")))));
}

byId("form").addEventListener("submit", analyze);
byId("sample").addEventListener("click", () => {
  const sample = samples[nextSample++ % samples.length];
  form.fill(sample.patient);
  onEdit();
  byId("demo").hidden = false;
});
byId("clear").addEventListener("click", () => {
  form.fill({});
  onEdit();
});
showHistory();
socket = openLine((hello) => {
  if (!hello.rights.includes("submit")) {
    tell("This device may not submit patients. The station's Sharing page can give it that right.", { link: ["index.html", "Pair again"] });
    return;
  }
  if (!hello.is_private) {
    tell("Patients are submitted only over an encrypted line. Ask for the station's https address.");
    return;
  }
  if (!form) build().catch((error) => tell(error.message));
});
socket.on("prediction", onPrediction);
