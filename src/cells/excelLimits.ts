/** The most that Excel accepts. What needs more is refused in every host. */
export const excelLimits = {
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of a cell's text. */
  text: 32_767,
  /** Characters of a formula as a user sees it. */
  formula: 8_192,
} as const;
