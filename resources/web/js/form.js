// The thirteen fields, made from the hub's own table.

import { byId, el } from "./dom.js";
import { twoMeanings, typed } from "./format.js";
import { outside, stored } from "./limits.js";

const unitKey = (field) => `vigil.unit.${field.column}`;
const preferredUnit = (field) => {
  const kept = localStorage.getItem(unitKey(field));
  return kept === field.other_unit.unit ? kept : field.unit;
};

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
    const unit = field.unit && !field.other_unit ? el("span", { class: "unit" }, ` ${field.unit}`) : null;
    return el("div", { class: "field" }, el("label", { for: id }, field.label, unit),
      field.other_unit ? el("div", { class: "with-unit" }, control, this.unitOf(field, onEdit)) : control,
      el("p", { class: "error", id: `${id}-error`, hidden: true }));
  }

  /** The unit a number is typed in; it is remembered, and the number stays as it was typed. */
  unitOf(field, onEdit) {
    const chosen = (event) => {
      localStorage.setItem(unitKey(field), event.target.value);
      this.mark(field.column, "");
      onEdit();
    };
    const made = el("select", { id: `${idOf(field)}-unit`, "aria-label": `${field.label}, unit`, oninput: chosen },
      ...[field.unit, field.other_unit.unit].map((unit) => el("option", { value: unit }, unit)));
    made.value = preferredUnit(field);
    return made;
  }

  /** Column to number or null; throws nothing, but marks what cannot be read and returns null. */
  read() {
    const patient = {};
    let firstBad = null;
    for (const field of this.fields) {
      const control = byId(idOf(field));
      const number = typed(control.value);
      const unit = field.other_unit ? byId(`${idOf(field)}-unit`).value : field.unit;
      const value = stored(field, number, unit);
      const bad = unreadable(control.value, number) || outside(field, number, unit);
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

  /** Values as the hub keeps them, in the fields' own units; none at all empties the form. */
  fill(patient) {
    const isEmpty = Object.keys(patient).length === 0;
    for (const field of this.fields) {
      const value = patient[field.column];
      if (field.other_unit) byId(`${idOf(field)}-unit`).value = isEmpty ? preferredUnit(field) : field.unit;
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
