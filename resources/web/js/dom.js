// Elements from text: whatever a device or a person wrote stays text, never markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes and children; a string child becomes a text node. */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  return fill(made, attributes, children);
}

/** The same for a part of a drawing. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "onclick" || key === "oninput" || key === "onsubmit") {
      made.addEventListener(key.slice(2), value);
    } else {
      made.setAttribute(key, value === true ? "" : String(value));
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export const byId = (id) => document.getElementById(id);

/** Say something to a screen reader without moving the focus. */
export function announce(text) {
  const place = byId("said");
  if (place && place.textContent !== text) place.textContent = text;
}

const SHAPES = {
  high: "M8 1 15 14H1Z",
  medium: "M8 1 15 8 8 15 1 8Z",
  low: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z",
};

/** The shape of a priority or level: triangle, diamond, circle. */
export function shape(level) {
  return svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" },
    svg("path", { d: SHAPES[level] ?? SHAPES.low, fill: "currentColor" }));
}

const DISAGREES = "second opinion disagrees";

/** A prediction's level as colour, shape and words; a Low that the second opinion does not share is not calm. */
export function levelChip({ risk_level: level, headline }) {
  const isShared = !headline.endsWith(DISAGREES);
  const key = level === "Low" && !isShared ? "medium" : level.toLowerCase();
  return el("span", { class: `chip ${key}` }, shape(key), isShared ? level.toUpperCase() : `${level.toUpperCase()}, ${DISAGREES}`);
}

/** What marks an invented patient, beside the level; nothing for a person. */
export function demoMark(prediction) {
  return prediction.is_demo ? [" ", el("span", { class: "chip low" }, "DEMO")] : [];
}
