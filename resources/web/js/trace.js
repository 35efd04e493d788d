// The voltage on a canvas: columns of lowest and highest on an absolute grid, over the expected band.
// Missing columns are gaps; nothing is joined across them.

const WINDOW_S = 30;
const COLUMN_S = 1 / 30;
const PAD = { left: 52, right: 12, top: 12, bottom: 26 };
const MIN_SPAN_V = 0.1;
const TIME = 0, LOW = 1, HIGH = 2, ANOMALY = 3, BAND_LOW = 4, BAND_HIGH = 5;

export class TracePlot {
  constructor(canvas) {
    this.canvas = canvas;
    this.columns = [];
    this.isStale = true;
    this.range = null;
    addEventListener("vigil-theme", () => this.ask());
    new ResizeObserver(() => this.ask()).observe(canvas);
  }

  clear() {
    this.columns = [];
    this.range = null;
    this.ask();
  }

  /** Take in columns; one of a known time replaces it. */
  add(columns) {
    for (const column of columns) {
      const last = this.columns.at(-1);
      if (last && column[TIME] <= last[TIME] + COLUMN_S / 2) {
        if (Math.abs(column[TIME] - last[TIME]) < COLUMN_S / 2) this.columns[this.columns.length - 1] = column;
        continue;
      }
      this.columns.push(column);
    }
    const end = this.columns.at(-1)?.[TIME] ?? 0;
    const first = this.columns.findIndex((column) => column[TIME] >= end - WINDOW_S);
    if (first > 0) this.columns.splice(0, first);
    this.ask();
  }

  /** Lowest and highest of what is shown, or null. */
  extremes() {
    let low = Infinity, high = -Infinity;
    for (const column of this.columns) {
      if (column[LOW] !== null && column[LOW] < low) low = column[LOW];
      if (column[HIGH] !== null && column[HIGH] > high) high = column[HIGH];
    }
    return low <= high ? [low, high] : null;
  }

  ask() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.draw();
    });
  }

  draw() {
    const { canvas } = this;
    const scale = devicePixelRatio || 1;
    const width = canvas.clientWidth, height = canvas.clientHeight;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const g = canvas.getContext("2d");
    g.scale(scale, scale);
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    this.fit();
    const end = this.columns.at(-1)?.[TIME] ?? 0;
    const x = (time) => PAD.left + ((time - end + WINDOW_S) / WINDOW_S) * (width - PAD.left - PAD.right);
    const y = (volts) => PAD.top + ((this.range[1] - volts) / (this.range[1] - this.range[0])) * (height - PAD.top - PAD.bottom);
    this.drawGrid(g, { width, height, x, y, end, colour });
    for (const run of this.runs()) {
      this.drawBand(g, run, x, y, colour("band"));
      this.drawRun(g, run, x, y, colour);
    }
  }

  /** A stepped range that holds all and does not dance. */
  fit() {
    const found = this.extremes() ?? [0, 5];
    for (const column of this.columns) {
      if (column[BAND_LOW] !== null && column[BAND_HIGH] !== null) {
        found[0] = Math.min(found[0], column[BAND_LOW]);
        found[1] = Math.max(found[1], column[BAND_HIGH]);
      }
    }
    const span = Math.max(found[1] - found[0], MIN_SPAN_V);
    const step = niceStep(span / 4);
    const wanted = [Math.floor((found[0] - 0.02 * span) / step) * step, Math.ceil((found[1] + 0.02 * span) / step) * step];
    const had = this.range;
    const fits = had && wanted[0] >= had[0] && wanted[1] <= had[1] && had[1] - had[0] < 2 * (wanted[1] - wanted[0]);
    if (!fits) this.range = wanted;
    this.step = niceStep((this.range[1] - this.range[0]) / 4);
  }

  /** Stretches of columns without a gap. */
  *runs() {
    let run = [];
    for (const column of this.columns) {
      const last = run.at(-1);
      if (last && (column[TIME] - last[TIME] > 1.6 * this.spacing() || column[LOW] === null)) {
        yield run;
        run = [];
      }
      if (column[LOW] !== null) run.push(column);
    }
    if (run.length) yield run;
  }

  /** A slow signal has a column only where a sample is: the usual distance of two columns. */
  spacing() {
    const n = this.columns.length;
    if (n < 3) return 1;
    const steps = [];
    for (let k = Math.max(1, n - 40); k < n; k++) steps.push(this.columns[k][TIME] - this.columns[k - 1][TIME]);
    steps.sort((a, b) => a - b);
    return Math.max(COLUMN_S, steps[steps.length >> 1]);
  }

  drawGrid(g, { width, height, x, y, end, colour }) {
    g.font = "12px system-ui, sans-serif";
    g.strokeStyle = colour("hair");
    g.fillStyle = colour("muted");
    g.lineWidth = 1;
    g.textAlign = "right";
    g.textBaseline = "middle";
    const digits = Math.max(0, -Math.floor(Math.log10(this.step) + 1e-9));
    for (let volts = this.range[0]; volts <= this.range[1] + this.step / 2; volts += this.step) {
      line(g, PAD.left, y(volts), width - PAD.right, y(volts));
      g.fillText(`${volts.toFixed(digits)} V`, PAD.left - 6, y(volts));
    }
    g.textBaseline = "alphabetic";
    for (let back = WINDOW_S; back >= 0; back -= 10) {
      const at = x(end - back);
      line(g, at, PAD.top, at, height - PAD.bottom);
      g.textAlign = back === 0 ? "right" : back === WINDOW_S ? "left" : "center";
      g.fillText(back === 0 ? (this.isStale ? "last sample" : "now") : `\u2212${back} s`, at, height - 8);
    }
  }

  drawBand(g, run, x, y, fill) {
    const known = run.filter((column) => column[BAND_LOW] !== null && column[BAND_HIGH] !== null);
    if (known.length < 2) return;
    g.fillStyle = fill;
    g.globalAlpha = 0.6;
    g.beginPath();
    known.forEach((column, n) => g[n ? "lineTo" : "moveTo"](x(column[TIME]), y(column[BAND_HIGH])));
    known.reverse().forEach((column) => g.lineTo(x(column[TIME]), y(column[BAND_LOW])));
    g.fill();
    g.globalAlpha = 1;
  }

  drawRun(g, run, x, y, colour) {
    g.lineWidth = 1.5;
    g.lineJoin = "round";
    g.strokeStyle = colour("trace");
    g.beginPath();
    run.forEach((column, n) => {
      g[n ? "lineTo" : "moveTo"](x(column[TIME]), y(column[LOW]));
      if (column[HIGH] !== column[LOW]) g.lineTo(x(column[TIME]), y(column[HIGH]));
    });
    g.stroke();
    g.fillStyle = colour("high");
    for (const column of run) if (column[ANOMALY]) g.fillRect(x(column[TIME]) - 1, PAD.top, 2, 5);
  }
}

function line(g, x0, y0, x1, y1) {
  g.beginPath();
  g.moveTo(Math.round(x0) + 0.5, Math.round(y0) + 0.5);
  g.lineTo(Math.round(x1) + 0.5, Math.round(y1) + 0.5);
  g.stroke();
}

function niceStep(raw) {
  const unit = 10 ** Math.floor(Math.log10(raw));
  return unit * ([1, 2, 5, 10].find((factor) => factor * unit >= raw) ?? 10);
}
