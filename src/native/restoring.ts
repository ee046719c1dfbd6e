import type { CellValues } from '../cells/value';
import { quotedSheet } from '../cells/sheetReference';
import { a1Reference } from '../formulas/a1Reference';
import { printOf } from '../hosts/nameKeeping';
import {
  WorkbookError,
  type CellFormula,
  type CellRewriting,
  type Location,
  type Workbook,
} from '../hosts/workbook';
import type { SkippedFormula } from './conversionResult';
import { type KeptFormula, keptFormulas } from './keptFormulas';

/** How formulas that became values come back. */
export interface Restoring {
  readonly cells: readonly CellRewriting[];
  /** The names that have nothing to keep then. */
  readonly oldNames: readonly string[];
  /** Those whose values the user has changed since; they keep their names. */
  readonly skipped: readonly SkippedFormula[];
}

/** Looks for the values of formulas that were converted, by the names that keep the formulas. */
export async function restoring(workbook: Workbook): Promise<Restoring> {
  const kept = keptFormulas(await workbook.readNames());
  if (kept.length === 0) return { cells: [], oldNames: [], skipped: [] };
  const shown = await valuesOf(workbook, kept);
  // Every formula begins with it.
  const held = await workbook.findFormulasContaining(['=']);
  const cells: CellRewriting[] = [];
  const oldNames: string[] = [];
  const skipped: SkippedFormula[] = [];
  const seen: Location[] = [];
  kept.forEach(({ name, values, formula, print }, i) => {
    const holds = shown[i];
    // The cells are gone, or were converted once more since.
    if (!values || !holds || seen.some((each) => overlap(each, values))) {
      oldNames.push(name);
      return;
    }
    seen.push(values);
    if (printOf(holds) === print && !isFilled(held, values)) {
      cells.push({ kind: 'restored', ...values, from: '', to: formula, holds });
      oldNames.push(name);
    } else {
      skipped.push({ ...values, formula, reason: { kind: 'changed', formula } });
    }
  });
  return { cells, oldNames, skipped };
}

/** What the cells show now; undefined if they are gone, such as with their sheet. */
async function valuesOf(
  workbook: Workbook,
  kept: readonly KeptFormula[],
): Promise<readonly (CellValues | undefined)[]> {
  const references = kept.map(
    ({ values }) => values && `${quotedSheet(values.sheet)}!${values.address}`,
  );
  const there = references.filter((reference) => reference !== undefined);
  const read = await readAll(workbook, there);
  return references.map((reference) => read.get(reference ?? ''));
}

/** At once, unless one of them is gone: then each alone. */
async function readAll(
  workbook: Workbook,
  references: readonly string[],
): Promise<ReadonlyMap<string, CellValues>> {
  const read = new Map<string, CellValues>();
  try {
    const values = references.length > 0 ? await workbook.readRanges(references, '') : [];
    references.forEach((reference, i) => read.set(reference, values[i] ?? []));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (references.length < 2) return read;
    for (const reference of references) {
      for (const [each, values] of await readAll(workbook, [reference])) read.set(each, values);
    }
  }
  return read;
}

function isFilled(held: readonly CellFormula[], values: Location): boolean {
  return held.some((formula) => overlap(formula, values));
}

function overlap(one: Location, other: Location): boolean {
  const [a, b] = [a1Reference(one.address)?.range, a1Reference(other.address)?.range];
  if (!a || !b || one.sheet !== other.sheet) return false;
  const isApart = (end: number | null = null, begin: number | null = null) =>
    (end ?? Infinity) < (begin ?? 0);
  return !(
    isApart(a.bottom, b.top) ||
    isApart(b.bottom, a.top) ||
    isApart(a.right, b.left) ||
    isApart(b.right, a.left)
  );
}
