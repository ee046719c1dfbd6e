import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { type InsertTarget, type Refusal, WorkbookError } from '../../../src/hosts/workbook';
import { formula, type Plan } from '../../../src/sheets/plan';
import { key, type SheetModel } from './SheetModel';
import { StrictExcel } from './StrictExcel';

const plan: Plan = {
  name: 'Big tech',
  columnWidths: [30, 12],
  cells: [
    [{ kind: 'text', value: 'Is it worth it?', style: 'title' }, { kind: 'empty' }],
    [
      { kind: 'text', value: 'Spend', style: 'label' },
      { kind: 'number', value: 60, format: '0.0', style: 'input' },
    ],
    [
      { kind: 'text', value: 'Revenue', style: 'label' },
      { kind: 'number', value: 20, format: '0.0', style: 'input' },
    ],
    [
      { kind: 'text', value: 'Gap', style: 'label' },
      {
        kind: 'formula',
        formula: formula`CAPEX.AI_GAP(${{ row: 1, column: 1 }},${{ row: 2, column: 1 }})`,
        format: '0.0',
        style: 'formula',
      },
    ],
  ],
};

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

const select = (row: number, column: number) => {
  excel.active = { sheet: excel.sheet('Sheet1'), row, column };
};
const contentOf = (sheet: SheetModel, row: number, column: number) =>
  sheet.contents.get(key(row, column));
const lookOf = (sheet: SheetModel, row: number, column: number) =>
  sheet.looks.get(key(row, column));

describe('insert at the selection', () => {
  test('takes one look and one write', async () => {
    select(1, 2);
    const inserted = await excelWorkbook.insert(plan, 'selection');
    expect(inserted).toEqual({ sheet: 'Sheet1', address: 'C2:D5' });
    expect(excel.syncs).toBe(2);
  });

  test('puts values, formulas with moved references, formats and looks in their places', async () => {
    select(1, 2);
    await excelWorkbook.insert(plan, 'selection');
    const sheet = excel.sheet('Sheet1');
    expect(contentOf(sheet, 1, 2)).toEqual({ kind: 'text', value: 'Is it worth it?' });
    expect(contentOf(sheet, 2, 3)).toEqual({ kind: 'number', value: 60 });
    expect(contentOf(sheet, 4, 3)).toEqual({ kind: 'formula', value: '=CAPEX.AI_GAP(D3,D4)' });
    expect(contentOf(sheet, 1, 3)).toBeUndefined();
    expect(sheet.contents.size).toBe(7);
    expect(sheet.formats.get(key(2, 3))).toBe('0.0');
    expect(sheet.formats.has(key(1, 3))).toBe(false);
    expect(lookOf(sheet, 1, 2)).toEqual({ 'font.bold': true, 'font.size': 14 });
    expect(lookOf(sheet, 2, 3)).toEqual({ 'font.color': '#0000FF' });
    expect(lookOf(sheet, 3, 3)).toEqual({ 'font.color': '#0000FF' });
    expect(lookOf(sheet, 2, 2)).toBeUndefined();
  });

  test('widens columns and never narrows those of the user', async () => {
    excel.sheet('Sheet1').widths.set(0, 400);
    await excelWorkbook.insert(plan, 'selection');
    // 12 characters: 12 x 7 + 5 pixels of three quarters of a point.
    expect([...excel.sheet('Sheet1').widths]).toEqual([
      [0, 400],
      [1, 66.75],
    ]);
  });

  test('selects what it wrote', async () => {
    await excelWorkbook.insert(plan, 'selection');
    expect(excel.selected).toBe("'Sheet1'!A1:B4");
  });

  test('waits for a cell that is being edited', async () => {
    await excelWorkbook.insert(plan, 'selection');
    expect(excel.runOptions).toEqual({ delayForCellEdit: true });
  });

  test('fills the last cells of a sheet', async () => {
    select(1_048_572, 16_382);
    const inserted = await excelWorkbook.insert(plan, 'selection');
    expect(inserted.address).toBe('XFC1048573:XFD1048576');
  });
});

describe('insert on a new sheet', () => {
  test('takes one look and one write, behind the active sheet', async () => {
    const inserted = await excelWorkbook.insert(plan, 'newSheet');
    expect(inserted).toEqual({ sheet: 'Big tech', address: 'A1:B4' });
    expect(excel.syncs).toBe(2);
    expect(excel.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Big tech', 'Notes']);
    expect(excel.selected).toBe("'Big tech'!A1:B4");
    expect(excel.active.sheet.name).toBe('Big tech');
    expect(contentOf(excel.sheet('Big tech'), 3, 1)).toEqual({
      kind: 'formula',
      value: '=CAPEX.AI_GAP(B2,B3)',
    });
  });

  test('takes another name where the first is taken', async () => {
    await excelWorkbook.insert(plan, 'newSheet');
    const again = await excelWorkbook.insert(plan, 'newSheet');
    expect(again.sheet).toBe('Big tech (2)');
  });
});

describe('text stays the text it is', () => {
  const texts = [
    '2026',
    '5%',
    '2024-07-27',
    '=1+1',
    '+5',
    '-3',
    '@SUM(A1)',
    "'quoted",
    "=HYPERLINK('x')",
  ];

  test.each(texts)('%s', async (value) => {
    const cells = [[{ kind: 'text', value, style: 'label' } as const]];
    await excelWorkbook.insert({ name: 'T', columnWidths: [10], cells }, 'selection');
    expect(contentOf(excel.sheet('Sheet1'), 0, 0)).toEqual({ kind: 'text', value });
  });

  test('a formula calculates in a cell that was formatted as text', async () => {
    excel.sheet('Sheet1').formats.set(key(3, 1), '@');
    await excelWorkbook.insert(plan, 'selection');
    expect(contentOf(excel.sheet('Sheet1'), 3, 1)?.kind).toBe('formula');
  });
});

interface Refused {
  readonly why: string;
  readonly target: InsertTarget;
  readonly prepare: () => void;
  readonly refusal: Refusal;
}

describe('refusals', () => {
  test.each<Refused>([
    {
      why: 'cells within the target are filled: the smallest range around them',
      target: 'selection',
      prepare: () => {
        excel.sheet('Sheet1').enter(1, 1, 'mine');
        excel.sheet('Sheet1').enter(3, 0, 7);
      },
      refusal: { kind: 'occupied', sheet: 'Sheet1', address: 'A2:B4' },
    },
    {
      why: 'an occupied cell on a sheet whose name looks like an address',
      target: 'selection',
      prepare: () => {
        excel = new StrictExcel('Plan!A1');
        excel.install();
        excel.sheet('Plan!A1').enter(0, 0, 1);
      },
      refusal: { kind: 'occupied', sheet: 'Plan!A1', address: 'A1' },
    },
    {
      why: 'the last row is one too few',
      target: 'selection',
      prepare: () => select(1_048_573, 0),
      refusal: { kind: 'beyondEdge', rows: 4, columns: 2 },
    },
    {
      why: 'the last column is one too few',
      target: 'selection',
      prepare: () => select(0, 16_383),
      refusal: { kind: 'beyondEdge', rows: 4, columns: 2 },
    },
    {
      why: 'the sheet is protected',
      target: 'selection',
      prepare: () => (excel.sheet('Sheet1').protected = true),
      refusal: { kind: 'protected', sheet: 'Sheet1' },
    },
    {
      why: 'the workbook is protected against new sheets',
      target: 'newSheet',
      prepare: () => (excel.structureProtected = true),
      refusal: { kind: 'protected', sheet: '' },
    },
    {
      why: 'a cell is being edited when it looks',
      target: 'selection',
      prepare: () => fail(1, 'InvalidOperationInCellEditMode'),
      refusal: { kind: 'editing' },
    },
    {
      why: 'a cell is being edited when it writes',
      target: 'newSheet',
      prepare: () => fail(2, 'InvalidOperationInCellEditMode'),
      refusal: { kind: 'editing' },
    },
    {
      why: 'anything else, in the words of Excel',
      target: 'selection',
      prepare: () => fail(1, 'GeneralException'),
      refusal: { kind: 'host', detail: 'GeneralException: Excel says GeneralException.' },
    },
  ])('$why', async ({ target, prepare, refusal }) => {
    prepare();
    const before = state();
    const error = await excelWorkbook.insert(plan, target).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkbookError);
    expect((error as WorkbookError).refusal).toEqual(refusal);
    expect(state()).toEqual(before);
  });

  test('keep the error of Excel as their cause', async () => {
    fail(1, 'GeneralException');
    const error = await excelWorkbook.insert(plan, 'selection').catch((thrown: unknown) => thrown);
    expect((error as WorkbookError).cause).toHaveProperty('code', 'GeneralException');
  });

  test('an error that is not of Excel passes unchanged', async () => {
    const broken = new RangeError('ours');
    Object.assign(globalThis, { Excel: { run: () => Promise.reject(broken) } });
    await expect(excelWorkbook.insert(plan, 'selection')).rejects.toBe(broken);
  });
});

describe('a write that breaks off', () => {
  // Whichever operation is the first not to be carried out.
  const breaks = Array.from({ length: 4 }, (_, afterOperations) => ({ afterOperations }));

  test.each(breaks)(
    'leaves contents and formats at the selection as they were, after $afterOperations',
    async ({ afterOperations }) => {
      excel.sheet('Sheet1').formats.set(key(1, 1), '@');
      fail(2, 'GeneralException', afterOperations);
      await expect(excelWorkbook.insert(plan, 'selection')).rejects.toBeInstanceOf(WorkbookError);
      expect(excel.sheet('Sheet1').contents.size).toBe(0);
      expect(excel.sheet('Sheet1').formats.get(key(1, 1))).toBe('@');
      expect(excel.sheet('Sheet1').formats.get(key(2, 1)) ?? 'General').toBe('General');
    },
  );

  test.each(breaks)(
    'leaves no sheet behind, after $afterOperations',
    async ({ afterOperations }) => {
      fail(2, 'GeneralException', afterOperations);
      await expect(excelWorkbook.insert(plan, 'newSheet')).rejects.toBeInstanceOf(WorkbookError);
      expect(excel.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Notes']);
      expect(excel.active.sheet.name).toBe('Sheet1');
    },
  );
});

function fail(sync: number, code: string, afterOperations = 0): void {
  excel.fault = { sync, code, afterOperations };
}

function state(): unknown {
  return structuredClone(
    excel.sheets.map(({ name, contents, formats, looks, widths }) => ({
      name,
      contents,
      formats,
      looks,
      widths,
    })),
  );
}
