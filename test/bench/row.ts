/** One line of the table: what was measured within this run, and what it should be. */
export interface Row {
  readonly what: string;
  /** Such as "0.11", "92 ms", or why it was not measured. */
  readonly measured: string;
  /** Such as "≤ 0.15"; empty if the figure is for information. */
  readonly target: string;
  /** Absent if there is no target, or nothing was measured. */
  readonly holds?: boolean;
}

/** A figure that should not be above a target. */
export function atMost(what: string, value: number, max: number, unit = ''): Row {
  return { what, measured: shown(value, unit), target: `≤ ${max}${unit}`, holds: value <= max };
}

/** A figure that should not be below a target. */
export function atLeast(what: string, value: number, least: number): Row {
  return { what, measured: shown(value), target: `≥ ${least}`, holds: value >= least };
}

/** A figure for information. */
export function told(what: string, value: number, unit = ''): Row {
  return { what, measured: shown(value, unit), target: '' };
}

/** What could not be measured here, and why. */
export function skipped(what: string, reason: string): Row {
  return { what, measured: `skipped: ${reason}`, target: '' };
}

/** Large numbers without decimals, small ones with three digits. */
function shown(value: number, unit = ''): string {
  const text = value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
  return `${value === Math.round(value) ? value.toLocaleString('en') : text}${unit}`;
}
