import { address, areaAt } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { CellValue, CellValues } from '../../cells/value';
import type { Selection } from '../../hosts/workbook';
import { emptyEstimate } from './estimate';
import { type RiskEntries, variedArguments } from './riskForm';
import { riskArgumentLabelled } from './riskLabelPatterns';

/** Low, likely, high; a column of labels may come first. */
const parts = 3;
/** Investment and revenue have no default. */
const minRows = variedArguments.filter(({ optional }) => !optional).length;
const maxRows = variedArguments.length;

/** Why selected cells are not estimates. */
export type SelectionFault =
  /** Not three or four columns of two to six rows. */
  | { readonly kind: 'size'; readonly address: string }
  | { readonly kind: 'notNumber'; readonly cell: string }
  /** A label that means no argument, although others do. */
  | { readonly kind: 'unknownLabel'; readonly label: string }
  | { readonly kind: 'repeatedLabel'; readonly argument: string }
  /** No row for an argument that has no default. */
  | { readonly kind: 'missing'; readonly argument: string };

/** The area that a selection takes, if it has the size of estimates; one more row may hold headings. */
export function estimateArea({ address: selected }: Selection): Area | undefined {
  const area = areaAt(selected);
  if (!area || area.columns < parts || area.columns > parts + 1) return undefined;
  return area.rows >= minRows && area.rows <= maxRows + 1 ? area : undefined;
}

/**
 * The entries of the form that refer to selected cells: a row of low, likely and high for each argument, in the order
 * of the arguments or named by the first column.
 *
 * @param values of the area's cells
 */
export function selectedEntries(
  { address: selected, sheet }: Selection,
  area: Area,
  values: CellValues,
): RiskEntries | SelectionFault {
  const skipped = area.rows > minRows && isHeading(values[0], area) ? 1 : 0;
  const rows = values.slice(skipped);
  const first = { row: area.row + skipped, column: area.column + area.columns - parts };
  if (rows.length > maxRows) return { kind: 'size', address: selected };

  const named = argumentNames(rows, area);
  if (!Array.isArray(named)) return named as SelectionFault;
  const filled: Record<string, { low: string; likely: string; high: string; sheet: string }> = {};
  for (const [i, row] of rows.entries()) {
    const numbers = row.slice(-parts);
    if (numbers.every(isBlank)) continue;
    const wrong = numbers.findIndex((value) => typeof value !== 'number');
    const place = { row: first.row + i, column: first.column };
    if (wrong >= 0) {
      const cell = address({ ...place, column: place.column + wrong }, 1, 1);
      return { kind: 'notNumber', cell };
    }
    const name = named[i];
    if (name !== undefined) {
      filled[name] = { low: '', likely: address(place, 1, parts), high: '', sheet };
    }
  }
  const missing = variedArguments.find(({ name, optional }) => !optional && !filled[name]);
  if (missing) return { kind: 'missing', argument: missing.name };
  return Object.fromEntries(
    variedArguments.map(({ name }) => [name, filled[name] ?? emptyEstimate]),
  );
}

/** The argument of each row: by its label if any is known, else by its place. */
function argumentNames(rows: CellValues, area: Area): readonly string[] | SelectionFault {
  const byPlace = variedArguments.map(({ name }) => name);
  if (area.columns === parts) return byPlace;
  const labels = rows.map(([label]) => (typeof label === 'string' ? label : ''));
  const named = labels.map(riskArgumentLabelled);
  if (named.every((name) => name === undefined)) return byPlace;
  const unknown = named.indexOf(undefined);
  if (unknown >= 0) return { kind: 'unknownLabel', label: labels[unknown] ?? '' };
  const names = named.flatMap((name) => name ?? []);
  const repeated = names.find((name, i) => names.indexOf(name) < i);
  return repeated === undefined ? names : { kind: 'repeatedLabel', argument: repeated };
}

/** Words above the numbers, such as Low, Likely, High. */
function isHeading(row: readonly CellValue[] | undefined, { columns }: Area): boolean {
  return (row ?? []).slice(columns - parts).every((value) => typeof value === 'string');
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
