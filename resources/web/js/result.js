// One prediction, in words first; the bars say the same again.

import { el, levelChip, svg } from "./dom.js";
import { number, percent } from "./format.js";
import { scoreScale } from "./chart.js";

const AGREEMENT = {
  both_low: "A second model agrees: low.",
  both_high: "A second model agrees: high.",
  disagree: "A second model disagrees. Look closer.",
  mixed: "A second model is less sure of the level.",
};

export function resultView(prediction) {
  const p = prediction;
  return [
    el("div", { class: "row" }, levelChip(p), el("span", { class: "score" }, number(p.anomaly_score)),
      el("span", { class: "muted small" }, `range ${number(p.score_low)} to ${number(p.score_high)}`)),
    p.headline === p.risk_level || p.agreement === "disagree" ? null : el("p", {}, el("strong", {}, p.headline)),
    el("p", { class: "muted small" }, `Compared with ${p.reference_count} reference patients; ${p.fields_given} of ${p.fields_total} fields given.`),
    scoreScale(p),
    el("p", {}, `Calibrated probability ${percent(p.probability)} (${percent(p.probability_low)} to ${percent(p.probability_high)}) where ${percent(p.prevalence)} have disease. `,
      AGREEMENT[p.agreement] ?? ""),
    ...p.warnings.map((warning) => el("p", { class: "note" }, warning)),
    el("h3", {}, "Why"),
    ...p.text.split(/\n+/).map((part) => el("p", {}, part)),
    shares(p.contributions),
    el("p", { class: "muted small" }, "The shares describe the model, not causes. ", p.disclaimer),
  ].filter(Boolean);
}

function shares(contributions) {
  const largest = Math.max(...contributions.map((one) => Math.abs(one.contribution)), 1e-9);
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Shares of the fields" }, el("table", {},
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Field"), el("th", { scope: "col" }, "Share"), el("th", { scope: "col", class: "number" }, "Log-odds"))),
    el("tbody", {}, ...contributions.map((one) => el("tr", {},
      el("th", { scope: "row" }, one.label, el("br"), el("span", { class: "muted" }, one.text)),
      el("td", { class: "bar-cell" }, bar(one.contribution, largest), el("span", { class: "muted small" }, one.note || (one.contribution >= 0 ? "more unusual" : "less unusual"))),
      el("td", { class: "number" }, `${one.contribution >= 0 ? "+" : "\u2212"}${Math.abs(one.contribution).toFixed(2)}`))))));
}

/** From the middle to the right: more unusual; to the left: less. */
function bar(contribution, largest) {
  const width = (50 * Math.abs(contribution)) / largest;
  const x = contribution >= 0 ? 50 : 50 - width;
  return svg("svg", { viewBox: "0 0 100 10", width: "100%", height: 10, preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { x, y: 0, width: Math.max(width, 0.5), height: 10, fill: contribution >= 0 ? "var(--medium)" : "var(--low)" }),
    svg("rect", { x: 49.7, y: 0, width: 0.6, height: 10, fill: "var(--border)" }));
}
