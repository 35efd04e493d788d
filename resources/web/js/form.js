// The thirteen fields, made from the hub's own table.

import { byId, el } from "./dom.js";
import { twoMeanings, typed } from "./format.js";

const idOf = (field) => `field-${field.column.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;

export class PatientForm {
  constructor(fields, onEdit) {
    this.fields = fields;
    byId("fields").replaceChildren(...fields.map((field) => this.row(field, onEdit)));
  }

  row(field, onEdit) {
    const id = idOf(field);
    const control = field.kind === "choice"
      ? el("select", { id, oninput: onEdit }, el("option", { value: "" }, "not known"),
          ...field.choices.map((choice) => el("option", { value: choice.code }, choice.name)))
      : el("input", { id, inputmode: "decimal", autocomplete: "off", oninput: onEdit, "aria-describedby": `${id}-error` });
    const unit = field.unit ? el("span", { class: "unit" }, ` ${field.unit}`) : null;
    return el("div", { class: "field" }, el("label", { for: id }, field.label, unit), control,
      el("p", { class: "error", id: `${id}-error`, hidden: true }));
  }

  /** Column to number or null; throws nothing, but marks what cannot be read and returns null. */
  read() {
    const patient = {};
    let firstBad = null;
    for (const field of this.fields) {
      const control = byId(idOf(field));
      const value = typed(control.value);
      const bad = unreadable(control.value, value) || outside(field, value);
      this.mark(field.column, bad);
      if (bad) firstBad ??= control;
      else patient[field.column] = value;
    }
    firstBad?.focus();
    return firstBad ? null : patient;
  }

  /** Show what is wrong with one field; an empty sentence takes it away. */
  mark(column, sentence) {
    const field = this.fields.find((one) => one.column === column);
    if (!field) return false;
    const id = idOf(field);
    const place = byId(`${id}-error`);
    place.hidden = !sentence;
    place.textContent = sentence ? `Error: ${sentence}` : "";
    byId(id).setAttribute("aria-invalid", String(Boolean(sentence)));
    return true;
  }

  fill(patient) {
    for (const field of this.fields) {
      const value = patient[field.column];
      byId(idOf(field)).value = value === null || value === undefined ? "" : String(value);
      this.mark(field.column, "");
    }
  }

  nGiven() {
    return this.fields.filter((field) => byId(idOf(field)).value.trim() !== "").length;
  }
}

function unreadable(text, value) {
  if (Number.isNaN(value)) return `\u201c${text}\u201d is not a number.`;
  const meanings = twoMeanings(text);
  return meanings ? `\u201c${text}\u201d could mean ${meanings}. Write it with one or two decimals.` : "";
}

function outside(field, value) {
  if (value === null || field.kind === "choice") return "";
  const [low, high] = field.possible;
  return value < low || value > high ? `${value} is not possible; ${field.label} goes from ${low} to ${high} ${field.unit}.` : "";
}
