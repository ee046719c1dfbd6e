import { languages } from '../../src/language';
import { insertTexts } from '../../src/ui/insert/insertTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';
import { settingsTexts } from '../../src/ui/settings/settingsTexts';
import { shareTexts } from '../../src/ui/share/shareTexts';
import { paneTexts } from '../../src/ui/paneTexts';

type Value = number | string | readonly string[];

/** Values for the texts that take some. */
const samples: Readonly<Record<string, readonly Value[]>> = {
  tablesFound: [3],
  nothingFoundHint: ['zebra'],
  rows: [7],
  cardName: ['图表', '3 行'],
  allRows: [9],
  previewOf: ['Timeline'],
  comesWith: ['图表'],
  tables: [2],
  names: [5, 'AI_Spend'],
  charts: [2],
  listed: [['图一', '图二']],
  willStand: ['Sheet1!A1', '3 行'],
  size: [9, 10],
  inTheWay: ['Sheet1!A1'],
  moreCollisions: [4],
  insertBelow: ['B14:M24'],
  inserted: ['图表'],
  undoHint: ['⌘Z'],
  missingCharts: [['图一', '图二']],
  secondSourcesTitle: [3],
  differentDefinition: ['60'],
  confidence: ['high'],
  values: ['B4'],
  table: ['B4'],
  merged: ['B4'],
  protected: ['B4'],
  spill: ['B4'],
  edge: ['B4'],
  collisions: ['B4.'],
  occupied: ['Sheet1!A1'],
  verificationFailed: ['Sheet1!A1'],
  host: ['GeneralException'],
  workbookSaved: ['book.xlsx'],
  workbookNotSaved: ['offline'],
  notReadable: ['book.xlsx'],
  done: [3],
  skipped: [3],
  moreSkipped: [3],
  because: ['图表'],
  noEquivalent: ['AI_GAP'],
  nameTaken: ['AI_GAP'],
  nameWithin: ['revenue'],
  olderName: ['AI_PAYBACK'],
  calculating: ['Sheet1!A1'],
  notCells: ['Rate'],
  unanswered: ['#SPILL!'],
  changed: ['=CAPEX.AI_GAP(60,20)'],
};

type Row = readonly [language: string, name: string, text: string];

/** Every text in a set, as it is shown; of those that take values, with sample values. */
function shown(language: string, name: string, text: unknown): readonly Row[] {
  if (typeof text === 'string') return [[language, name, text]];
  if (typeof text === 'function') return [[language, name, String(text(...(samples[name] ?? [])))]];
  return Object.entries(text as object).flatMap(([key, part]) =>
    shown(language, Array.isArray(text) ? name : key, part),
  );
}

const rows = languages.flatMap((language) =>
  [
    paneTexts.in(language),
    settingsTexts.in(language),
    insertTexts.in(language),
    outcomeTexts.in(language).refusals,
    shareTexts.in(language),
  ].flatMap((set) => shown(language, '', set)),
);

describe('every text of the pane', () => {
  it.each(rows)('%s %s says something, with its values in it', (_, name, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
    for (const value of (samples[name] ?? []).flat()) expect(text).toContain(String(value));
  });

  it.each(rows.filter(([language, name]) => language === 'zh-CN' && name !== 'appName'))(
    '%s %s is Chinese',
    (_, _name, text) => expect(text).toMatch(/\p{Script=Han}/u),
  );

  it.each([
    ['rows', paneTexts.in('en').rows, '1 row'],
    ['tables found', paneTexts.in('en').tablesFound, '1 table found'],
    ['tables', insertTexts.in('en').tables, 'an Excel table'],
    ['charts', insertTexts.in('en').charts, 'a chart'],
    ['formulas that stay', shareTexts.in('en').skipped, '1 formula was not changed:'],
    ['second sources', insertTexts.in('en').secondSourcesTitle, '1 figure has a second source'],
  ])('counts one in the singular: %s', (_, text, one) => {
    expect(text(1)).toBe(one);
  });

  it('writes a size in the singular, and a single name', () => {
    expect(insertTexts.in('en').size(1, 1)).toBe('1 row × 1 column');
    expect(insertTexts.in('en').names(1, 'AI_Spend')).toBe('the name AI_Spend');
  });
});
