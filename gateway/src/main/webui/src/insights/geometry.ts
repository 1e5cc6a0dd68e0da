/** A place of a drawing, from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

interface Box {
  width: number;
  height: number;
}

const STEPS = [1, 2, 5, 10];

/** The least round number that a value fits under: 1, 2 or 5 times a power of ten. */
export function ceilingOf(most: number): number {
  if (most <= 1) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(most));
  return (STEPS.find((step) => step * power >= most) ?? 1) * power;
}

/** The runs of a line that are drawn without a gap: one ends where a value is missing. */
export function runsOf(values: (number | undefined)[], ceiling: number, box: Box): Point[][] {
  const step = values.length > 1 ? box.width / (values.length - 1) : 0;
  const runs: Point[][] = [];
  let run: Point[] = [];
  values.forEach((value, at) => {
    if (value === undefined) {
      run = [];
      return;
    }
    if (run.length === 0) {
      runs.push(run);
    }
    run.push({ x: at * step, y: box.height - (value / ceiling) * box.height });
  });
  return runs;
}

/** A run as the attribute `points` of a polyline. */
export function pointsOf(run: Point[]): string {
  return run.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ");
}

/** Where the parts of a bar lie, one after the other. */
export function partsOf(values: number[], ceiling: number, length: number) {
  let start = 0;
  return values.map((value) => {
    const part = { start: round(start), length: round((value / ceiling) * length) };
    start += (value / ceiling) * length;
    return part;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
