import type { DataVersion } from '../../figures/dataVersion';
import { type Language, languages } from '../../language';
import type { PlanOptions } from '../baselineTable';
import { blankPrint } from './cellPrint';

/** What an inserted table was made of: enough to make it again, and to tell what has been changed in it since. */
export interface DataRecord extends Required<
  Pick<PlanOptions, 'language' | 'formulas' | 'secondSources'>
> {
  /** The id of the table, such as `then_and_now`. */
  readonly tableId: string;
  readonly version: DataVersion;
  /** The column whose cells tell the rows apart; where it is blank, the first does. */
  readonly keyColumn: number;
  /** The prints of the cells, row by row: the headings, then the rows of the table. */
  readonly prints: readonly Prints[];
}

/** The prints of the cells of a row. */
export type Prints = readonly string[];

/** What every record begins with; a workbook is searched for it. */
export const recordMark = 'AI_CAPEX_DATA';

/** Another layout of the text has another number, so that no add-in misreads it. */
const layout = '1';
const printLength = 3;

/** A record as one text, without quotation marks. */
export function recordText({ tableId, version, prints, ...options }: DataRecord): string {
  return [
    ...[recordMark, layout, tableId, version.asOf, version.print],
    ...[options.language, options.formulas, options.secondSources.join(','), options.keyColumn],
    prints[0]?.length ?? 0,
    prints.flat().join(''),
  ].join('|');
}

/**
 * The record of such a text.
 *
 * @returns undefined if it is none, or is one that only a later version of the add-in understands
 */
export function readRecord(text: string): DataRecord | undefined {
  const parts = text.split('|');
  const [mark, number, tableId, asOf, print, tag, formulas, sources] = parts;
  const [keyColumn, columns] = parts.slice(8, 10).map(Number);
  const language = languages.find((each: Language) => each === tag);
  const all = parts[10];
  if (mark !== recordMark || number !== layout || !language || !columns) return undefined;
  if (tableId === undefined || asOf === undefined || print === undefined) return undefined;
  if (keyColumn === undefined || all === undefined) return undefined;
  if (formulas !== 'live' && formulas !== 'native') return undefined;
  return {
    ...{ tableId, version: { asOf, print }, language, formulas, keyColumn },
    secondSources: sources ? sources.split(',') : [],
    prints: chunks(
      chunks([...all], printLength).map((each) => each.join('')),
      columns,
    ),
  };
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

/** By what a row is found again, wherever it has been sorted or moved to. */
export function rowKey(prints: Prints, keyColumn: number): string {
  const key = prints[keyColumn] ?? blankPrint;
  return key === blankPrint ? (prints[0] ?? blankPrint) : key;
}
