/** A column of cells as Excel hands one over: each row an array. */
export type Column = readonly (readonly number[])[];

/** Different values between two bounds, the same in every run. */
export function column(rows: number, from: number, to: number, seed: number): Column {
  let state = seed;
  return Array.from({ length: rows }, () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return [from + ((to - from) * state) / 2 ** 32];
  });
}
