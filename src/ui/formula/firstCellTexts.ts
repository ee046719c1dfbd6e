import type { CellValue } from '../../cells/value';
import { explain } from '../../explain/call/explain';
import type { Explanation } from '../../explain/explanation';
import type { FormulaCall, ReadValues } from '../../explain/formulaCall';
import { numberText } from '../../explain/numberText';
import type { Language } from '../../language';
import type { SpillSize } from './spillSize';

/** All of a table of risk, and of a schedule its columns. */
const maxSize: SpillSize = { rows: 9, columns: 7 };

/** The first cells of what a call fills, as texts, row by row. */
export function firstCellTexts(
  call: FormulaCall,
  read: ReadValues,
  { definition, outcome }: Explanation,
  size: SpillSize,
  language: Language,
): readonly (readonly string[])[] {
  if (outcome.kind === 'table') {
    return outcome.table[language]
      .slice(0, maxSize.rows)
      .map((row) => row.slice(0, maxSize.columns).map((cell) => cellText(cell, language)));
  }
  const start = definition.kind === 'series' ? firstSeriesOf(read) : firstOf(read);
  return upTo(size.rows, maxSize.rows).map((row) =>
    upTo(size.columns, maxSize.columns).map((column) =>
      outcomeText(explain(call, start, { row, column }), language),
    ),
  );
}

/** The values that the first cells take; the rest would be calculated again for each of them. */
function firstOf(read: ReadValues): ReadValues {
  return new Map(
    [...read].map(([reference, values]) => [
      reference,
      values.slice(0, maxSize.rows).map((row) => row.slice(0, maxSize.columns)),
    ]),
  );
}

/** The first series, each of them whole: a single column is one. */
function firstSeriesOf(read: ReadValues): ReadValues {
  return new Map(
    [...read].map(([reference, values]) => [
      reference,
      values[0]?.length === 1 ? values : values.slice(0, maxSize.rows),
    ]),
  );
}

function upTo(count: number, limit: number): readonly number[] {
  return Array.from({ length: Math.min(count, limit) }, (_, i) => i);
}

/** What a cell shows; nothing if its value is not known. */
function outcomeText({ outcome }: Explanation, language: Language): string {
  if (outcome.kind === 'error') return outcome.code;
  return outcome.kind === 'answer' ? cellText(outcome.value[language], language) : '';
}

function cellText(cell: CellValue, language: Language): string {
  if (typeof cell === 'number') return numberText(cell, language);
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}
