// Small drawings; each has its numbers in words as well.

import { el, svg } from "./dom.js";
import { percent } from "./format.js";

const WIDTH = 320;

/** The score between 0 and 1 with its range, over the three levels. */
export function scoreScale(prediction) {
  const [medium, high] = prediction.score_cuts;
  const x = (value) => 10 + value * (WIDTH - 20);
  const band = (from, to, name) => svg("rect", { x: x(from), y: 16, width: x(to) - x(from) - 1, height: 10, rx: 2, fill: `var(--${name})`, opacity: 0.75 });
  const label = (at, text) => svg("text", { x: at, y: 46, "text-anchor": "middle", "font-size": 12, fill: "var(--muted)" }, text);
  return svg("svg", { class: "scale", viewBox: `0 0 ${WIDTH} 56`, role: "img",
    "aria-label": `Score ${prediction.anomaly_score.toFixed(2)}, range ${prediction.score_low.toFixed(2)} to ${prediction.score_high.toFixed(2)}; medium begins at ${medium}, high at ${high}` },
  band(0, medium, "low"), band(medium, high, "medium"), band(high, 1, "high"),
  label(x(medium / 2), "low"), label(x((medium + high) / 2), "medium"), label(x((high + 1) / 2), "high"),
  svg("path", { d: `M${x(prediction.score_low)} 21H${x(prediction.score_high)}`, stroke: "var(--text)", "stroke-width": 2 }),
  svg("circle", { cx: x(prediction.anomaly_score), cy: 21, r: 6, fill: "var(--text)", stroke: "var(--bg)", "stroke-width": 2 }));
}

/** How many of each level, as rows with a bar, a word and a number. */
export function levelRows(distribution) {
  const total = Object.values(distribution).reduce((sum, count) => sum + count, 0);
  return el("table", {}, el("tbody", {}, ...["High", "Medium", "Low"].map((level) => {
    const count = distribution[level] ?? 0;
    const bar = svg("svg", { viewBox: "0 0 100 12", width: "100%", height: 12, preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("rect", { x: 0, y: 0, width: 100, height: 12, rx: 1, fill: "var(--raised)" }),
      svg("rect", { x: 0, y: 0, width: total ? (100 * count) / total : 0, height: 12, rx: 1, fill: `var(--${level.toLowerCase()})` }));
    return el("tr", {}, el("th", { scope: "row" }, level), el("td", { class: "bar-cell" }, bar),
      el("td", { class: "number" }, String(count)), el("td", { class: "number muted" }, total ? percent(count / total) : "\u2013"));
  })));
}

/** Scores in the order they came. */
export function trendLine(trend) {
  if (!trend.length) return el("p", { class: "muted" }, "None yet.");
  const height = 120;
  const x = (n) => 10 + (trend.length > 1 ? (n / (trend.length - 1)) * (WIDTH - 20) : WIDTH - 20);
  const y = (score) => 10 + (1 - score) * (height - 20);
  const path = trend.map(([, score], n) => `${n ? "L" : "M"}${x(n).toFixed(1)} ${y(score).toFixed(1)}`).join("");
  const scores = trend.map(([, score]) => score);
  return svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, width: "100%", role: "img",
    "aria-label": `${trend.length} scores from ${Math.min(...scores).toFixed(2)} to ${Math.max(...scores).toFixed(2)}, the newest ${scores.at(-1).toFixed(2)}` },
  ...[0, 0.5, 1].map((mark) => svg("path", { d: `M10 ${y(mark)}H${WIDTH - 10}`, stroke: "var(--hair)" })),
  svg("path", { d: path, fill: "none", stroke: "var(--accent)", "stroke-width": 2, "stroke-linejoin": "round" }),
  ...trend.slice(-40).map(([, score], k, part) => svg("circle", { cx: x(trend.length - part.length + k), cy: y(score), r: 2.5, fill: "var(--accent)" })));
}
