// Numbers and times as the window writes them: a decimal point, local time.

export const volts = (value) => (value === null || value === undefined ? "\u2013" : `${value.toFixed(3)} V`);

export const number = (value, digits = 2) =>
  value === null || value === undefined ? "\u2013" : value.toFixed(digits);

/** A share in whole per cent; 99.6 % does not read as everybody, nor 0.4 % as nobody. */
export function percent(value) {
  if (value > 0 && value < 0.01) return "less than 1 %";
  return value > 0.99 && value < 1 ? "more than 99 %" : `${Math.round(100 * value)} %`;
}

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });

export const clockTime = (seconds) => CLOCK.format(new Date(1000 * seconds));

/** A typed number with point or comma, or null where the text is blank; NaN where it is neither. */
export function typed(text) {
  const trimmed = text.trim().replace("\u2212", "-");
  if (trimmed === "") return null;
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : NaN;
}

/** The two numbers a text may mean where its sign could group digits, "1234 or 1.234"; else empty. */
export function twoMeanings(text) {
  const [, whole, decimals] = /^[+-]?([1-9]\d{0,2})[.,](\d{3})$/.exec(text.trim()) ?? [];
  return whole ? `${whole}${decimals} or ${whole}.${decimals}` : "";
}
