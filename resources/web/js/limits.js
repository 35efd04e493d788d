// What a typed number stands for in its unit, and why it cannot be.

/** A number that was typed in `unit` as the hub keeps it. */
export function stored(field, number, unit) {
  return number !== null && field.other_unit?.unit === unit ? number * field.other_unit.factor : number;
}

/** Why a number cannot be, with the other unit where that is what was meant; else empty. */
export function outside(field, number, unit) {
  if (number === null || field.kind === "choice") return "";
  const holds = ([low, high], value) => value >= low && value <= high;
  const value = stored(field, number, unit);
  if (holds(field.possible, value)) return "";
  const refusal = `${number} ${unit} is not possible`;
  if (unit !== field.unit && holds(field.usual, number)) return `${refusal}; ${number} ${field.unit} would be usual: check the unit.`;
  const other = unit === field.unit ? field.other_unit : null;
  if (other && holds(field.usual, number * other.factor)) {
    return `${refusal}; ${number} ${other.unit} would be ${(number * other.factor).toFixed(field.decimals)} ${field.unit}: check the unit.`;
  }
  const [low, high] = field.possible.map((limit) => (unit === field.unit ? limit : (limit / field.other_unit.factor).toFixed(field.other_unit.decimals)));
  return `${refusal}; ${field.label} goes from ${low} to ${high} ${unit}.`;
}
