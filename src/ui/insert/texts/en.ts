import { grammarOf } from '../../../grammar';
import type { Collision } from '../../../hosts/workbook';

const { list, plural } = grammarOf('en');

/** One text for each kind of thing in the way; `place` is a range in A1 notation. */
type CollisionTexts = Readonly<Record<Collision['kind'], (place: string) => string>>;

const quoted = (titles: readonly string[]) => titles.map((title) => `“${title}”`);

export const en = {
  previewOf: (title: string) => `Preview: ${title}`,
  liveFormula: 'Live formula',
  liveFormulaHint: 'Live formula: recalculates when its inputs change.',
  comesWith: (parts: string) => `Also adds: ${parts}.`,
  tables: (count: number) =>
    plural(count, { one: 'an Excel table', other: `${count} Excel tables` }),
  names: (count: number, first: string) =>
    plural(count, { one: `the name ${first}`, other: `${count} names (such as ${first})` }),
  charts: (count: number) =>
    plural(count, { one: 'a chart (in Excel)', other: `${count} charts (in Excel)` }),
  listed: (parts: readonly string[]) => list(parts),

  looking: 'Checking the selected cell…',
  willStand: (place: string, size: string) => `Will fill ${place} (${size})`,
  size: (rows: number, columns: number) =>
    `${plural(rows, { one: '1 row', other: `${rows} rows` })} × ${plural(columns, { one: '1 column', other: `${columns} columns` })}`,
  inTheWay: (place: string) => `Cannot insert at ${place}`,
  nothingOverwritten:
    'Nothing will be overwritten. Select another cell, or choose an option below.',
  standsThere: 'This table is already here. Select another cell to insert it again.',
  collisions: {
    values: (place) => `${place} is not empty.`,
    table: (place) => `${place} contains a table. Leave an empty row or column next to it.`,
    merged: (place) => `${place} contains merged cells.`,
    protected: (place) => `${place} is protected.`,
    spill: (place) => `${place} contains spilled results.`,
    edge: (place) => `${place} extends past the edge of the sheet.`,
  } satisfies CollisionTexts,
  moreCollisions: (count: number) => `…and ${count} more.`,

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
  goneTitle: 'No longer there',
  gone: 'The inserted cells have been undone, moved, or deleted.',
  refusedTitle: 'Not inserted',
  insertOnNewSheetInstead: 'Insert on new sheet instead',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',

  readingsTitle: (count: number) =>
    plural(count, {
      one: '1 figure has a second source',
      other: `${count} figures have a second source`,
    }),
  readingsHint: 'Choose which value to insert.',
  article: 'Article',
  otherReading: 'Second source',
  confidence: (how: string) => `${how} confidence`,
};
