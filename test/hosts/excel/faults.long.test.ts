import { errorCodes } from '../../../src/hosts/excel/errorCodes';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import {
  type InsertTarget,
  type FormulaChanges,
  type Workbook,
  WorkbookError,
} from '../../../src/hosts/workbook';
import { contractBook } from '../contract/contractBook';
import { contractPlan as plan } from '../contract/contractPlan';
import { key } from './SheetModel';
import { StrictExcel } from './StrictExcel';

// Every operation of every sync fails once: nobody waits that long.
jest.mock('../../../src/hosts/excel/pause', () => ({ pause: () => Promise.resolve() }));

/** A workbook with something of a user's in every drawer that an insertion opens. */
function usedWorkbook(): StrictExcel {
  const excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
  const sheet = excel.sheet('Sheet1');
  sheet.enter(20, 0, 'mine');
  sheet.enter(21, 0, 7);
  sheet.tables.push({ id: 900, name: 'Worth', style: '', row: 20, column: 0, rows: 2, columns: 1 });
  sheet.charts.push({ id: '901', type: 'Pie', title: '', legend: true, series: [], position: '' });
  sheet.numberFormats.set(key(3, 3), '@');
  sheet.formats.set(key(3, 3), { fill: { color: '#FFFF00', pattern: 'Solid' } });
  sheet.widths.set(2, 60);
  sheet.rules.set(key(4, 3), {
    rule: { list: { inCellDropDown: false, source: '60.5,7' } },
    errorAlert: { showAlert: true, style: 'Warning', title: 'mine', message: 'mine' },
    ignoreBlanks: false,
    prompt: { showPrompt: true, title: 'mine', message: 'mine' },
  });
  excel.styles.push({ name: 'Good', format: {} }, { name: 'Capex Note', format: { mine: true } });
  sheet.styles.set(key(4, 2), 'Good');
  excel.names.set('BigTech_AI_Spend_2026', 'Notes!A1');
  excel.active = { sheet, row: 2, column: 2 };
  return excel;
}

const refusalOf = (code: string) => {
  const meaning = errorCodes[code];
  return meaning === 'host'
    ? { kind: 'host', detail: `${code}: Excel says ${code}.` }
    : { kind: meaning };
};

const insert = (target: InsertTarget) => (workbook: Workbook) => workbook.insert(plan, target);

/** That there is no active worksheet is not a reason to refuse: the new one comes last. */
const lacksActiveSheet = (sync: number, code: string) =>
  sync === 1 &&
  [
    ...['GeneralException', 'InvalidOperation', 'InvalidSelection'],
    ...['ItemNotFound', 'UnsupportedSheet'],
  ].includes(code);

const insertions: readonly {
  where: string;
  /** A sheet that it writes numbers to. */
  sheet: string;
  /** What each sync is for. */
  syncs: readonly string[];
  /** Whether it goes on if a sync fails. */
  survives: (sync: number, code: string) => boolean;
  run: (workbook: Workbook) => Promise<unknown>;
}[] = [
  {
    where: 'at the selection',
    sheet: 'Sheet1',
    syncs: ['look', 'look for the tables of the sheet', 'write'],
    survives: () => false,
    run: insert({ kind: 'selection' }),
  },
  {
    where: 'at a cell',
    sheet: 'Notes',
    syncs: ['look', 'write'],
    survives: () => false,
    run: insert({ kind: 'at', sheet: 'Notes', row: 2, column: 2 }),
  },
  {
    where: 'on a new sheet',
    sheet: 'Is it worth it',
    syncs: ['look', 'write', 'show'],
    survives: lacksActiveSheet,
    run: insert({ kind: 'newSheet' }),
  },
  {
    where: 'on several new sheets',
    sheet: 'Notes (2)',
    syncs: ['look', 'write', 'show, and draw the chart of a spill'],
    // The cells are there, and the missing chart is reported.
    survives: (sync, code) => sync === 3 || lacksActiveSheet(sync, code),
    run: (workbook) => workbook.insertSheets(contractBook),
  },
];

describe.each(insertions)('an insertion $where', ({ sheet, syncs, survives, run }) => {
  let operations: readonly number[];
  let before: string;
  beforeAll(async () => {
    const excel = usedWorkbook();
    before = excel.state();
    await run(excelWorkbook);
    expect(excel.state()).not.toBe(before);
    operations = [...excel.operations];
  });

  test('is one look and one write, and no more syncs than it needs besides', () => {
    expect(operations).toHaveLength(syncs.length);
  });

  test.each(Object.keys(errorCodes))(
    'leaves no trace if any of its operations ends in %s, and reports it',
    async (code) => {
      for (const [syncsBefore, count] of operations.entries()) {
        if (survives(syncsBefore + 1, code)) continue;
        for (let afterOperations = 0; afterOperations <= count; afterOperations += 1) {
          const excel = usedWorkbook();
          // Whether a sync that fails answers what it was asked before is nowhere said.
          excel.keepsResults = afterOperations % 2 === 1;
          excel.fault = { sync: syncsBefore + 1, afterOperations, code };
          const error: unknown = await run(excelWorkbook).catch((thrown: unknown) => thrown);
          expect(error).toBeInstanceOf(WorkbookError);
          expect((error as WorkbookError).refusal).toEqual(refusalOf(code));
          expect(excel.state()).toBe(before);
        }
      }
    },
  );

  test('leaves no trace if a cell reads back as something else', async () => {
    const excel = usedWorkbook();
    spoil(excel, sheet);
    const error: unknown = await run(excelWorkbook).catch((thrown: unknown) => thrown);
    expect((error as WorkbookError).refusal).toMatchObject({ kind: 'verificationFailed', sheet });
    expect(excel.state()).toBe(before);
  });
});

describe.each([
  ['with a new sheet', [plan], ['GeneralException', 'AccessDenied', 'RequestAborted']],
  ['without', [], Object.keys(errorCodes)],
] as const)('a rewriting of formulas %s', (_, sheets, codes) => {
  const withFormulas = (): StrictExcel => {
    const excel = usedWorkbook();
    excel.sheet('Notes').enter(1, 1, '=CAPEX.AI_GAP(60,20)');
    excel.sheet('Notes').enter(2, 1, '=CAPEX.AI_GAP(70,20)');
    excel.names.set('OLD_TWIN', '=LAMBDA(a,a)');
    excel.comments.set('OLD_TWIN', 'AI Capex: old');
    return excel;
  };
  const rewriting: FormulaChanges = {
    sheets,
    newNames: [{ name: 'GAP_TWIN', formula: { parts: ['LAMBDA(a,b,a-b)'] }, comment: 'ours' }],
    cells: [
      {
        ...{ kind: 'formula', sheet: 'Notes', address: 'B2' },
        ...{ from: '=CAPEX.AI_GAP(60,20)', to: '=GAP_TWIN(60,20)' },
      },
      { kind: 'values', sheet: 'Notes', address: 'B3', from: '=CAPEX.AI_GAP(70,20)' },
    ],
    oldNames: ['OLD_TWIN'],
  };
  const failures = async (
    make: (rewriting: FormulaChanges) => Promise<unknown>,
    code: string,
    operations: readonly number[],
  ) => {
    for (const [before, count] of operations.entries()) {
      // The look at the sheets, after those at the names and the cells, and twice two at what these show.
      if (sheets.length > 0 && before === 6 && lacksActiveSheet(1, code)) continue;
      for (let afterOperations = 0; afterOperations <= count; afterOperations += 1) {
        const excel = withFormulas();
        const state = excel.state();
        excel.fault = { sync: before + 1, afterOperations, code };
        const error: unknown = await make(rewriting).catch((thrown: unknown) => thrown);
        if (error === undefined && errorCodes[code] === 'tooLarge') {
          // What was too much to read at once was read in parts.
          expect(excel.sheet('Notes').contents.get('1,1')?.value).toBe('=GAP_TWIN(60,20)');
          expect(excel.names.has('OLD_TWIN')).toBe(false);
          continue;
        }
        expect(error).toBeInstanceOf(WorkbookError);
        expect((error as WorkbookError).refusal).toEqual(refusalOf(code));
        expect(excel.state()).toBe(state);
      }
    }
  };

  test.each(codes)('leaves no trace if any operation ends in %s, and reports it', async (code) => {
    const excel = withFormulas();
    await excelWorkbook.rewrite(rewriting);
    expect(excel.sheet('Notes').contents.get('1,1')?.value).toBe('=GAP_TWIN(60,20)');
    expect(excel.names.has('OLD_TWIN')).toBe(false);
    await failures((made) => excelWorkbook.rewrite(made), code, [...excel.operations]);
  });

  test('leaves no trace if a cell reads back as something else', async () => {
    const excel = withFormulas();
    const notes = excel.sheet('Notes');
    const enter = notes.enter.bind(notes);
    Object.defineProperty(notes, 'enter', {
      enumerable: false,
      value: (row: number, column: number, entry: string | number) =>
        enter(row, column, entry === '=GAP_TWIN(60,20)' ? '=OTHER()' : entry),
    });
    const state = excel.state();
    const error: unknown = await excelWorkbook
      .rewrite(rewriting)
      .catch((thrown: unknown) => thrown);
    expect((error as WorkbookError).refusal).toEqual({
      ...{ kind: 'verificationFailed', sheet: 'Notes', address: 'B2' },
    });
    expect(excel.state()).toBe(state);
  });

  test('tried, leaves no trace', async () => {
    const excel = withFormulas();
    const state = excel.state();
    await excelWorkbook.dryRunRewrite(rewriting);
    expect(excel.state()).toBe(state);
  });

  test('is refused if a cell is locked', async () => {
    const excel = withFormulas();
    excel.sheet('Notes').protected = true;
    const state = excel.state();
    const error: unknown = await excelWorkbook
      .rewrite(rewriting)
      .catch((thrown: unknown) => thrown);
    expect((error as WorkbookError).refusal).toEqual({ kind: 'protected', sheet: 'Notes' });
    expect(excel.state()).toBe(state);
  });
});

/** From now on, a sheet takes every number for another. */
function spoil(excel: StrictExcel, name: string): void {
  const { sheets } = excel;
  const push = sheets.push.bind(sheets);
  const make = (sheet: (typeof sheets)[number]) => {
    const enter = sheet.enter.bind(sheet);
    Object.defineProperty(sheet, 'enter', {
      value: (row: number, column: number, entry: string | number) =>
        enter(row, column, typeof entry === 'number' ? entry + 1 : entry),
    });
  };
  const there = sheets.find((sheet) => sheet.name === name);
  if (there) make(there);
  else {
    Object.defineProperty(sheets, 'push', {
      configurable: true,
      value: (...added: typeof sheets) => {
        added.forEach(make);
        return push(...added);
      },
    });
  }
}
