// Numbers and times as the window writes them: a decimal point, local time.

export const volts = (value) => (value === null || value === undefined ? "\u2013" : `${value.toFixed(3)} V`);

export const number = (value, digits = 2) =>
  value === null || value === undefined ? "\u2013" : value.toFixed(digits);

export const percent = (value) => `${Math.round(100 * value)} %`;

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });

export const clockTime = (seconds) => CLOCK.format(new Date(1000 * seconds));

/** A typed number with point or comma, or null where the text is blank; NaN where it is neither. */
export function typed(text) {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : NaN;
}
