import { excelLimits } from '../../../src/cells/excelLimits';
import { dataVersion, isNewer } from '../../../src/figures/dataVersion';
import { languages } from '../../../src/language';
import { defaultPlanOptions, type PlanOptions } from '../../../src/sheets/baselineTable';
import {
  blankPrint,
  calculatedPrint,
  cellPrint,
  shownPrint,
} from '../../../src/sheets/data/cellPrint';
import {
  type DataRecord,
  readRecord,
  recordText,
  rowKey,
} from '../../../src/sheets/data/dataRecord';
import { datedPlan, recordOfPlan, rowsOfTable } from '../../../src/sheets/data/datedPlan';
import type { PlanCell } from '../../../src/sheets/plan';
import { recordFormula, recordOf } from '../../../src/sheets/recordFormula';
import { allTables } from '../../../src/sheets/since/allTables';

const everyTable = allTables.flatMap((table) =>
  languages.map((language) => [table.id, language, table] as const),
);

describe.each(everyTable)('%s in %s', (id, language, table) => {
  const options: PlanOptions = { ...defaultPlanOptions, language };
  const plan = datedPlan(table, options);
  const [last] = plan.cells.at(-1) ?? [];
  const record = recordOfPlan(id, table.plan(options), options, dataVersion);

  test('is the table, and a last row that states how old its data are', () => {
    expect(plan.cells.slice(0, -1)).toEqual(table.plan(options).cells);
    expect(last).toMatchObject({
      kind: 'record',
      value: { en: 'Data as of 6 Aug 2026.', 'zh-CN': '数据截至2026年8月6日。' }[language],
      style: 'note',
    });
  });

  test('holds the record of what it was made of', () => {
    if (last?.kind !== 'record') throw new Error('no record');
    const held = recordOf(recordFormula(last.record, last.value));
    expect(readRecord(held ?? '')).toEqual(record);
    expect(record).toMatchObject({ tableId: id, language, version: dataVersion });
    expect(record.prints).toHaveLength(rowsOfTable(plan).length);
  });

  test('has room in a formula, for half as much again', () => {
    if (last?.kind !== 'record') throw new Error('no record');
    expect(recordFormula(last.record, last.value).length).toBeLessThan(excelLimits.formula / 1.5);
  });

  test('tells its rows apart', () => {
    const keys = record.prints.map((prints) => rowKey(prints, record.keyColumn));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the print of a cell', () => {
  const text = (value: string): PlanCell => ({ kind: 'text', value, style: 'label' });
  const number = (value: number): PlanCell => ({
    kind: 'number',
    value,
    format: '0',
    style: 'input',
  });

  test.each<[string, PlanCell, string]>([
    ['a text is as it is shown', text('Tesla'), shownPrint('Tesla')],
    ['so is a number', number(44.924), shownPrint(44.924)],
    ['of a number, 12 digits count', number(0.1 + 0.2), shownPrint(0.3)],
    ['an empty cell is blank', { kind: 'empty' }, blankPrint],
    ['an empty text is blank too', { kind: 'empty' }, shownPrint('')],
    [
      'a formula is calculated',
      { kind: 'formula', formula: { parts: ['1'] }, format: '0', style: 'formula' },
      calculatedPrint,
    ],
  ])('%s', (_, cell, print) => {
    expect(cellPrint(cell)).toBe(print);
  });

  test('differs for what differs: a text from its number, a link from its words and from another page', () => {
    const link = (url: string): PlanCell => ({
      kind: 'link',
      value: 'Alphabet',
      url,
      style: 'link',
    });
    const prints = [
      ...[text('2026'), number(2026), text('2025'), text('Alphabet')].map(cellPrint),
      ...[link('https://a.example'), link('https://b.example')].map(cellPrint),
      ...[blankPrint, calculatedPrint],
    ];
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[A-Za-z0-9.=-]{3}$/);
  });
});

describe('a record', () => {
  const record: DataRecord = {
    ...{ tableId: 'openai', version: { asOf: '2026-08', print: 'k3' }, language: 'en' },
    ...{ formulas: 'native', secondSources: ['a.b', 'c.d'], keyColumn: 1 },
    prints: [
      ['abc', 'd.-'],
      ['===', '012'],
    ],
  };

  test('is read as it was written', () => {
    expect(readRecord(recordText(record))).toEqual(record);
  });

  test.each([
    ['another text', 'nothing'],
    ['a later layout', recordText(record).replace('|1|', '|2|')],
    ['an unknown language', recordText(record).replace('|en|', '|xx|')],
    ['unknown formulas', recordText(record).replace('|native|', '|other|')],
    ['what is cut off', recordText(record).split('|').slice(0, 10).join('|')],
  ])('is not read from %s', (_, text) => {
    expect(readRecord(text)).toBeUndefined();
  });

  test.each([
    ['=CHOOSE(1,"words","record")', 'record'],
    ['=choose(1,"a ""b""","c"&"d""e")', 'cd"e'],
    ['=CHOOSE(1,"words",A1)', undefined],
    ['=CHOOSE(2,"words","record")', undefined],
    ['="record"', undefined],
  ])('%s holds %s', (formula, held) => {
    expect(recordOf(formula)).toBe(held);
  });

  test('of any length is held by a formula whose texts Excel takes', () => {
    const long = 'x'.repeat(1000);
    const formula = recordFormula(long, '"'.repeat(300));
    expect(recordOf(formula)).toBe(long);
    for (const part of formula.match(/"(?:[^"]|"")*"/g) ?? []) {
      expect(part.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(255);
    }
  });
});

test.each([
  ['a later date', '2026-11-05', 'b', true],
  ['the same date, other contents', '2026-08-06', 'b', true],
  ['the same data', '2026-08-06', 'a', false],
  ['an earlier date', '2026-07', 'b', false],
])('%s is newer: %s %s', (_, asOf, print, newer) => {
  expect(isNewer({ asOf, print }, { asOf: '2026-08-06', print: 'a' })).toBe(newer);
});
