import { grammarOf } from '../../../grammar';

const { list, plural } = grammarOf('en');

const quoted = (titles: readonly string[]) => titles.map((title) => `“${title}”`);

export const en = {
  previewOf: (title: string) => `Preview: ${title}`,
  allRows: (count: number) => `Show all ${count} rows`,
  liveFormula: 'Live formula',
  liveFormulaHint: 'Live formula: recalculates when its inputs change.',
  comesWith: (parts: string) => `Also adds: ${parts}.`,
  tables: (count: number) =>
    plural(count, { one: 'an Excel table', other: `${count} Excel tables` }),
  names: (count: number, first: string) =>
    plural(count, { one: `the name ${first}`, other: `${count} names (such as ${first})` }),
  charts: (count: number) => plural(count, { one: 'a chart', other: `${count} charts` }),
  listed: (parts: readonly string[]) => list(parts),

  looking: 'Checking the selected cell…',
  willStand: (place: string, size: string) => `Will fill ${place} (${size})`,
  size: (rows: number, columns: number) =>
    `${plural(rows, { one: '1 row', other: `${rows} rows` })} × ${plural(columns, { one: '1 column', other: `${columns} columns` })}`,
  inTheWay: (place: string) => `Cannot insert at ${place}`,
  nothingOverwritten: 'Nothing will be overwritten. Select another cell, or choose another option.',
  standsThere: 'This table is already here. Select another cell to insert it again.',

  insertAtSelection: 'Insert at selection',
  insertBelow: (place: string) => `Insert below (${place})`,
  insertOnNewSheet: 'Insert on new sheet',
  cancel: 'Cancel',
  inserting: 'Inserting…',
  stillInserting:
    'This is taking longer than usual. If you are editing a cell, press Enter or Esc.',

  insertedTitle: 'Inserted',
  /** Followed by a link to the place. */
  inserted: (what: string) => `${what}: `,
  /** Follows the place. */
  undoHint: (keys: string) => `. Press ${keys} in the sheet to undo.`,
  /** Follows the hint; the charts' titles are a list. */
  missingCharts: (titles: readonly string[]) =>
    plural(titles.length, {
      one: `The chart ${list(quoted(titles))} could not be drawn because its cells were still calculating.`,
      other: `These charts could not be drawn: ${list(quoted(titles))}. Their cells were still calculating.`,
    }),
  refusedTitle: 'Not inserted',
  insertInNextFree: 'Insert in the next free cell below',
  insertOnNewSheetInstead: 'Insert on new sheet instead',
  tryAgain: 'Try again',

  secondSourcesTitle: (count: number) =>
    plural(count, {
      one: '1 figure has a second source',
      other: `${count} figures have a second source`,
    }),
  secondSourcesHint: 'Choose which value to insert.',
  differentDefinition: (value: string) => `Different definition, same value: ${value}`,
  article: 'Article',
  secondSource: 'Second source',
  confidence: (how: string) => `${how} confidence`,
};
