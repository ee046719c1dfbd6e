import { format as formatted } from 'numfmt';
import type { CellValue } from '../../cells/value';
import { explain } from '../../explain/call/explain';
import type { Explanation } from '../../explain/explanation';
import type { ReadValues } from '../../explain/formulaCall';
import type { Language } from '../../language';
import type { ResultCell } from '../../sheets/formulaPlan';
import { type AnsweredCall, type InUnit, resultCells } from './resultCells';
import { type SpillSize, spillSize } from './spillSize';

/** All of a table of risk, and of a schedule its columns. */
const maxSize: SpillSize = { rows: 9, columns: 7 };

/** What a cell shows, and the style that it has in the sheet. */
interface FirstCell extends Pick<ResultCell, 'style'> {
  readonly text: string;
}

/** The first cells of what a call fills, row by row, as they will be shown: each in its format. */
export function firstCells(
  answered: AnsweredCall,
  inUnit: InUnit,
  language: Language,
): readonly (readonly FirstCell[])[] {
  const { call, read, explanation } = answered;
  const { definition, outcome } = explanation;
  const { rows, columns } = spillSize(call, read, explanation);
  const size = { rows: Math.min(rows, maxSize.rows), columns: Math.min(columns, maxSize.columns) };
  const start = definition.kind === 'series' ? firstSeriesOf(read) : firstOf(read);
  return resultCells(answered, inUnit, size).map((cells, row) =>
    cells.map(({ format, style }, column) => {
      const value =
        outcome.kind === 'table'
          ? outcome.table[language][row]?.[column]
          : answerOf(explain(call, start, { row, column }), language);
      return { text: cellText(value ?? null, format, language), style };
    }),
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

/** What a cell answers; nothing if that is not known. */
function answerOf({ outcome }: Explanation, language: Language): CellValue {
  if (outcome.kind === 'error') return { error: outcome.code };
  return outcome.kind === 'answer' ? outcome.value[language] : null;
}

/** What a cell shows of its value. */
function cellText(value: CellValue, pattern: string, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return formatted(pattern, value, { locale: language });
}
