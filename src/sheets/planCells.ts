import type { CellStyle, Formula, PlanCell } from './plan';

/** A cell with nothing in it: a host leaves it as it is. */
export const emptyCell: PlanCell = { kind: 'empty' };

/** Text, even if it looks like a number. */
export function textCell(value: string, style: CellStyle = 'label'): PlanCell {
  return { kind: 'text', value, style };
}

/** Words that open a page; just words if there is none. */
export function linkCell(value: string, url: string | undefined): PlanCell {
  return url === undefined ? textCell(value) : { kind: 'link', value, url, style: 'link' };
}

/** A number taken from a source: a user may change it, and the formulas follow. */
export function inputCell(value: number, format: string): PlanCell {
  return { kind: 'number', value, format, style: 'input' };
}

/** The heading of a column. */
export function headingCell(value: string, isNumeric = false): PlanCell {
  return textCell(value, isNumeric ? 'headingRight' : 'heading');
}

/** A number that follows from other cells. */
export function formulaCell(formula: Formula, format: string): PlanCell {
  return { kind: 'formula', formula, format, style: resultStyle(format) };
}

/**
 * The style of a result by its format: one that begins with what is good, and shows in red what is not, is a rating.
 *
 * @example resultStyle('[=0]"OK";[Red]0" failed"') // 'rating'
 */
export function resultStyle(format: string): 'formula' | 'rating' {
  return /^\[[<=>].*\[Red\]/.test(format) ? 'rating' : 'formula';
}
