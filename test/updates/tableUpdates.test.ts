import { address } from '../../src/cells/a1';
import { dataVersion } from '../../src/figures/dataVersion';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { WorkbookError } from '../../src/hosts/workbook';
import { type Language, languages } from '../../src/language';
import { defaultPlanOptions } from '../../src/sheets/baselineTable';
import { datedPlan } from '../../src/sheets/data/datedPlan';
import type { PlanCell } from '../../src/sheets/plan';
import { allTables } from '../../src/sheets/since/allTables';
import { sinceTexts } from '../../src/sheets/since/sinceTexts';
import { sheetTexts } from '../../src/sheets/sheetTexts';
import { insertedTables } from '../../src/updates/insertedTable';
import {
  type NewerData,
  type TableChange,
  tableUpdates,
  updateTable,
} from '../../src/updates/tableUpdates';
import { StrictExcel } from '../hosts/excel/StrictExcel';
import { timeFlies } from '../virtualTime';
import { type CellKey, type Difference, olderTable, olderVersion, placeOf } from './olderTable';

timeFlies();

const newer: NewerData = { version: dataVersion, tables: allTables, isLoaded: () => true };
const text = (value: string): PlanCell => ({ kind: 'text', value, style: 'label' });
const number = (value: number): PlanCell => ({
  ...{ kind: 'number', value, format: '#,##0.00', style: 'input' },
});
const link = (value: string, url: string): PlanCell => ({
  kind: 'link',
  value,
  url,
  style: 'link',
});

const q2 = 'alphabet.capex_2026_q2';
const tesla = 'tesla.capex_guidance_2026';

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
  excel.active = { sheet: excel.sheet('Sheet1'), row: 3, column: 1 };
});

/** Inserts Then and now as older data had it, at B4. */
async function insertOlder(difference: Difference, language: Language = 'en', id = 'then_and_now') {
  const plan = datedPlan(
    olderTable(id, difference),
    { ...defaultPlanOptions, language },
    olderVersion,
  );
  await excelWorkbook.insert(plan, { kind: 'selection' });
  const at = (key: CellKey) => {
    const { row, column } = placeOf(plan, key);
    return { row: row + 3, column: column + 1 };
  };
  return {
    plan,
    addressOf: (key: CellKey) => {
      const { row, column } = at(key);
      return address({ row, column }, 1, 1);
    },
    enter: (key: CellKey, entry: string | number) => {
      const { row, column } = at(key);
      excel.sheet('Sheet1').enter(row, column, entry);
    },
    at,
  };
}

const updatesNow = () => tableUpdates(excelWorkbook, newer);

async function changeNow(): Promise<TableChange> {
  const [update, ...others] = await updatesNow();
  expect(others).toEqual([]);
  if (update?.kind !== 'changes') throw new Error(`no changes: ${update?.kind}`);
  return update;
}

const valueAt = async (cell: string) =>
  (await excelWorkbook.readRanges([cell], 'Sheet1'))[0]?.[0]?.[0];

/** A block of the sheet: its values and its formulas. */
async function everything() {
  const formulas = await excelWorkbook.findFormulasContaining(['=']);
  return { values: await excelWorkbook.readRanges(['A1:Z120'], 'Sheet1'), formulas };
}

describe.each(languages)('every table, inserted in %s', (language) => {
  test.each(allTables.map((table) => [table.id, table] as const))(
    '%s is recognized, and with the same data nothing is offered',
    async (id, table) => {
      const plan = datedPlan(table, { ...defaultPlanOptions, language });
      await excelWorkbook.insert(plan, { kind: 'selection' });
      expect((await insertedTables(excelWorkbook)).map(({ record }) => record.tableId)).toEqual([
        id,
      ]);
      expect(await updatesNow()).toEqual([]);
    },
  );

  test.each(allTables.map((table) => [table.id] as const))(
    '%s of another version, in which nothing differs, is not offered either',
    async (id) => {
      await insertOlder({}, language, id);
      expect(await insertedTables(excelWorkbook)).toHaveLength(1);
      expect(await updatesNow()).toEqual([]);
    },
  );

  test('what newer data change is listed by row, was and would be, and then written', async () => {
    const { sinceValue, sincePeriod, status, source } = sinceTexts.in(language);
    const { addressOf } = await insertOlder(
      {
        cells: [
          [q2, sinceValue, number(40)],
          [q2, sincePeriod, text('Q2')],
          [tesla, status, text('guess')],
          [tesla, source, link('Tesla', 'https://example.com')],
        ],
      },
      language,
    );
    const change = await changeNow();
    expect(change.comparison.changed.map(({ cells }) => cells.map((cell) => cell.heading))).toEqual(
      [
        [sinceValue, sincePeriod],
        [status, source],
      ],
    );
    expect(change.comparison.changed[0]?.cells[0]).toMatchObject({
      was: 40,
      becomes: { kind: 'number', value: 44.924 },
    });
    expect(change.comparison).toMatchObject({ kept: [], added: [], removed: [] });

    await updateTable(excelWorkbook, change, dataVersion);
    expect(await valueAt(addressOf([q2, sinceValue]))).toBe(44.924);
    const { plan } = await insertedAnew(language);
    expect(await valuesOfTable()).toEqual(plan);
    expect(await updatesNow()).toEqual([]);
    const [{ record } = { record: undefined }] = await insertedTables(excelWorkbook);
    expect(record?.version).toEqual(dataVersion);
  });
});

/** What a table that is inserted now shows, read from another sheet. */
async function insertedAnew(language: Language) {
  const table = allTables.find(({ id }) => id === 'then_and_now')!;
  const fresh = datedPlan(table, { ...defaultPlanOptions, language });
  const place = await excelWorkbook.insert(fresh, { kind: 'newSheet' });
  const [plan] = await excelWorkbook.readRanges([place.address], place.sheet);
  excel.sheets.splice(
    excel.sheets.findIndex(({ name }) => name === place.sheet),
    1,
  );
  return { plan };
}

async function valuesOfTable() {
  const table = allTables.find(({ id }) => id === 'then_and_now')!;
  const { cells, columnWidths } = datedPlan(table, { ...defaultPlanOptions, language: 'en' });
  const block = address({ row: 3, column: 1 }, cells.length, columnWidths.length);
  return (await excelWorkbook.readRanges([block], 'Sheet1'))[0];
}

describe('each kind of cell becomes what the newer data say', () => {
  const { source, qualifier } = sinceTexts.in('en');
  test.each<[string, CellKey, PlanCell]>([
    ['a link, of another page', [q2, source], link('Alphabet', 'https://example.com')],
    ['a link, of a text', [q2, source], text('Alphabet Inc.')],
    ['a blank cell, of a text', [q2, qualifier], text('about')],
    ['a text, of a blank cell', [tesla, qualifier], { kind: 'empty' }],
    ['a text, of a link', [tesla, qualifier], link('about', 'https://example.com')],
  ])('%s', async (_, [id, heading], cell) => {
    const { addressOf } = await insertOlder({ cells: [[id, heading, cell]] });
    const { plan } = await insertedAnew('en');
    await updateTable(excelWorkbook, await changeNow(), dataVersion);
    expect(await valuesOfTable()).toEqual(plan);
    const links = await excelWorkbook.findFormulasContaining(['example.com']);
    expect(links).toEqual([]);
    const isLink = (await excelWorkbook.findFormulasContaining(['HYPERLINK'])).some(
      (each) => each.address === addressOf([id, heading]),
    );
    expect(isLink).toBe(heading === source);
  });
});

describe('what the user changed', () => {
  const { sinceValue, status } = sinceTexts.in('en');
  const differing: Difference = {
    cells: [
      [q2, sinceValue, number(40)],
      [tesla, status, text('guess')],
    ],
  };

  test.each([
    ['another value', 41],
    ['a formula with the same value', '=20*2'],
  ])('%s is named, and stays', async (_, entry) => {
    const { addressOf, enter } = await insertOlder(differing);
    enter([q2, sinceValue], entry);
    excel.answer();
    const before = await valueAt(addressOf([q2, sinceValue]));
    const change = await changeNow();
    expect(change.comparison.kept).toEqual([
      {
        label: 'Alphabet: 2026 Q2 capital expenditure',
        heading: sinceValue,
        address: addressOf([q2, sinceValue]),
      },
    ]);
    expect(change.comparison.changed.map(({ cells }) => cells.map((cell) => cell.was))).toEqual([
      ['guess'],
    ]);
    await updateTable(excelWorkbook, change, dataVersion);
    expect(await valueAt(addressOf([q2, sinceValue]))).toBe(before);
    expect(await valueAt(addressOf([tesla, status]))).toBe('forecast');
    expect(await updatesNow()).toEqual([]);
  });

  test('a cell for which nothing is newer is not mentioned', async () => {
    const { enter } = await insertOlder(differing);
    enter(['openai.revenue_2024', sinceValue], 99);
    expect((await changeNow()).comparison.kept).toEqual([]);
  });

  test('to what the newer data say, is as it should be', async () => {
    const { enter } = await insertOlder({ cells: [[q2, sinceValue, number(40)]] });
    enter([q2, sinceValue], 44.924);
    expect(await updatesNow()).toEqual([]);
  });

  test('between preview and update, refuses the update, and leaves everything', async () => {
    const { enter } = await insertOlder(differing);
    const change = await changeNow();
    enter([q2, sinceValue], 41);
    const before = await everything();
    const refused = await updateTable(excelWorkbook, change, dataVersion).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(WorkbookError);
    expect((refused as WorkbookError).refusal).toMatchObject({ kind: 'verificationFailed' });
    expect(await everything()).toEqual(before);
  });

  test('by sorting: rows are found wherever they are', async () => {
    const { plan, at } = await insertOlder({ cells: [[q2, sinceValue, number(40)]] });
    const [from, to] = [at([q2, sinceValue]).row, at(['openai.revenue_2024', sinceValue]).row];
    const sheet = excel.sheet('Sheet1');
    const [[moved = []] = []] = await excelWorkbook.readRanges(
      [address({ row: from, column: 1 }, 1, plan.columnWidths.length)],
      'Sheet1',
    );
    const [[other = []] = []] = await excelWorkbook.readRanges(
      [address({ row: to, column: 1 }, 1, plan.columnWidths.length)],
      'Sheet1',
    );
    other.forEach((value, i) => sheet.enter(from, 1 + i, (value ?? '') as string));
    moved.forEach((value, i) => sheet.enter(to, 1 + i, (value ?? '') as string));
    const { comparison } = await changeNow();
    expect(comparison.changed).toHaveLength(1);
    const cell = address({ row: to, column: at([q2, sinceValue]).column }, 1, 1);
    expect(comparison.cells.map((each) => each.address)).toEqual([cell]);
  });

  test('in a heading: the table is left, and reported', async () => {
    await insertOlder(differing);
    excel.sheet('Sheet1').enter(4, 2, 'My value');
    expect((await updatesNow()).map(({ kind }) => kind)).toEqual(['reshaped']);
  });

  test('by deleting the last row: nothing is offered any more', async () => {
    const { plan } = await insertOlder(differing);
    excel.sheet('Sheet1').enter(3 + plan.cells.length - 1, 1, '');
    expect(await updatesNow()).toEqual([]);
  });
});

describe('rows', () => {
  const { sinceFigure, sinceId } = sinceTexts.in('en');

  test('that are new are named, for a new table; others are updated', async () => {
    await insertOlder({ without: [tesla], cells: [[q2, 'Since: value', number(40)]] });
    const change = await changeNow();
    expect(change.comparison.added).toEqual(['Tesla: 2026 capital expenditure guidance']);
    await updateTable(excelWorkbook, change, dataVersion);
    expect(await updatesNow()).toEqual([]);
  });

  test('that the data no longer have are named, and stay', async () => {
    await insertOlder({ further: [{ [sinceFigure]: 'Old leak', [sinceId]: 'old.leak' }] });
    const { comparison } = await changeNow();
    expect(comparison).toMatchObject({ removed: ['Old leak'], changed: [], cells: [] });
  });

  test('that the user deleted are not mentioned', async () => {
    const { at } = await insertOlder({ cells: [[q2, 'Since: value', number(40)]] });
    const { row } = at([q2, 'Since: value']);
    for (let column = 1; column < 22; column++) excel.sheet('Sheet1').enter(row, column, '');
    expect(await updatesNow()).toEqual([]);
  });
});

test('a table of newer data than those of this add-in is not touched', async () => {
  const table = olderTable('then_and_now', { cells: [[q2, 'Since: value', number(50)]] });
  const later = { asOf: '2027-02', print: 'later' };
  const plan = datedPlan(table, { ...defaultPlanOptions, language: 'en' }, later);
  await excelWorkbook.insert(plan, { kind: 'selection' });
  expect(await updatesNow()).toEqual([]);
});

test('a table in a language whose texts are not loaded is reported, not read', async () => {
  await insertOlder({ cells: [[q2, sinceTexts.in('zh-CN').sinceValue, number(40)]] }, 'zh-CN');
  const found = await tableUpdates(excelWorkbook, { ...newer, isLoaded: (each) => each === 'en' });
  expect(found.map(({ kind }) => kind)).toEqual(['otherLanguage']);
});

test('newer data with other columns do not fit, and are reported', async () => {
  await insertOlder({ cells: [[q2, 'Since: value', number(40)]] });
  const widened = allTables.map((table) => ({
    ...table,
    plan: (options: Parameters<typeof table.plan>[0]) => {
      const plan = table.plan(options);
      const cells = plan.cells.map((row, i) => [
        ...row,
        i === 1 ? text('More') : ({ kind: 'empty' } as const),
      ]);
      return { ...plan, cells };
    },
  }));
  const found = await tableUpdates(excelWorkbook, { ...newer, tables: widened });
  expect(found.map(({ kind }) => kind)).toEqual(['reshaped']);
});

test("the article's own tables are updated too, with their second sources", async () => {
  const heading = sheetTexts.in('en').value;
  const table = olderTable('industry', {
    cells: [['bigtech.ai_revenue', heading, number(19)]],
  });
  const options = {
    ...defaultPlanOptions,
    language: 'en',
    secondSources: ['bigtech.ai_spend'],
  } as const;
  await excelWorkbook.insert(datedPlan(table, options, olderVersion), { kind: 'selection' });
  const { comparison } = await changeNow();
  expect(comparison.changed.flatMap(({ cells }) => cells)).toEqual([
    { heading, was: 19, becomes: expect.objectContaining({ value: 20 }) },
  ]);
});
