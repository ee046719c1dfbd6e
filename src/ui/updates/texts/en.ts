import { grammarOf } from '../../../grammar';

const { enumeration, plural } = grammarOf('en');

export const en = {
  title: (tables: number) =>
    plural(tables, {
      one: 'Newer data for an inserted table',
      other: `Newer data for ${tables} inserted tables`,
    }),
  versions: (shown: string, newer: string) =>
    shown === newer
      ? `The data as of ${newer} have been corrected.`
      : `The table has data as of ${shown}; newer data are as of ${newer}.`,
  changedRows: (rows: number) =>
    plural(rows, { one: 'Update changes 1 row:', other: `Update changes ${rows} rows:` }),
  heading: (text: string) => `${text}: `,
  becomes: (was: string, becomes: string) => `${was} → ${becomes}`,
  blank: '(blank)',
  kept: (cells: readonly string[]) =>
    plural(cells.length, {
      one: `You changed this cell, so it stays: ${enumeration(cells)}.`,
      other: `You changed these cells, so they stay: ${enumeration(cells)}.`,
    }),
  keptCell: (address: string, label: string, heading: string) =>
    `${address} (${label}, ${heading})`,
  added: (rows: readonly string[]) =>
    plural(rows.length, {
      one: `New row, only in a table that is inserted now: ${enumeration(rows)}.`,
      other: `New rows, only in a table that is inserted now: ${enumeration(rows)}.`,
    }),
  removed: (rows: readonly string[]) =>
    plural(rows.length, {
      one: `Row no longer in the data; it stays in the sheet: ${enumeration(rows)}.`,
      other: `Rows no longer in the data; they stay in the sheet: ${enumeration(rows)}.`,
    }),
  reshaped:
    'Its headings or columns differ from those that were inserted, so it is left unchanged. Insert the current table to compare.',
  otherLanguage: (language: string) =>
    `It is in another language. Switch this pane to ${language} to see what would change.`,
  update: 'Update',
  updating: 'Updating…',
  notNow: 'Not now',
  insertCurrent: 'Insert current table on new sheet',
  updatedTitle: 'Updated',
  /** Followed by a link to the place. */
  updated: (cells: number) => plural(cells, { one: '1 cell: ', other: `${cells} cells: ` }),
  refusedTitle: 'Not updated',
};
