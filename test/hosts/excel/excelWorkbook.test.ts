import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import {
  type Collision,
  type InsertTarget,
  type Refusal,
  WorkbookError,
} from '../../../src/hosts/workbook';
import type { Plan, PlanCell } from '../../../src/sheets/plan';
import { contractPlan as plan } from '../contract/contractPlan';
import { key } from './SheetModel';
import { StrictExcel } from './StrictExcel';
import { timeFlies } from '../../virtualTime';

timeFlies();

const selection: InsertTarget = { kind: 'selection' };
const newSheet: InsertTarget = { kind: 'newSheet' };

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});

const sheet1 = () => excel.sheet('Sheet1');
const select = (row: number, column: number) => {
  excel.active = { sheet: sheet1(), row, column };
};
const refusalOf = async (action: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await action.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WorkbookError);
  return (error as WorkbookError).refusal;
};

describe('insert', () => {
  test.each([
    [selection, 2, 'one look, one write'],
    // Excel on the web does not show a sheet in the sync that makes it.
    [newSheet, 3, 'one more that shows the sheet'],
  ] as const)('at %j takes %i syncs: %s', async (target, syncs, _) => {
    await excelWorkbook.insert(plan, target);
    expect(excel.syncs).toBe(syncs);
  });

  test('keeps number formats, which a named style takes away', async () => {
    await excelWorkbook.insert(plan, selection);
    expect(sheet1().numberFormats.get(key(2, 1))).toBe('#,##0.0');
    expect(sheet1().styles.get(key(2, 1))).toBe('Capex Input');
    expect(sheet1().formats.get(key(2, 1))).toEqual({ horizontalAlignment: 'Right' });
  });

  test('adds the named styles once, and never changes one that is there', async () => {
    excel.styles.push({ name: 'Capex Input', format: { 'font.color': 'mine' } });
    await excelWorkbook.insert(plan, newSheet);
    await excelWorkbook.insert(plan, newSheet);
    const named = excel.styles.map(({ name }) => name);
    expect(new Set(named).size).toBe(named.length);
    expect(excel.styles).toContainEqual({ name: 'Capex Input', format: { 'font.color': 'mine' } });
    expect(excel.styles).toContainEqual({
      name: 'Capex Title',
      format: { 'font.bold': true, 'font.size': 14 },
    });
  });

  test('widens columns and never narrows those of the user', async () => {
    sheet1().widths.set(0, 400);
    await excelWorkbook.insert(plan, selection);
    // 12 characters: 12 x 7 + 5 pixels of three quarters of a point.
    expect([...sheet1().widths]).toEqual([
      [0, 400],
      [1, 66.75],
    ]);
  });

  test('leaves the width of a column that holds something, wherever in it that is', async () => {
    sheet1().widths.set(0, 30);
    sheet1().enter(40, 0, 'mine');
    await excelWorkbook.insert(plan, selection);
    expect([...sheet1().widths]).toEqual([
      [0, 30],
      [1, 66.75],
    ]);
  });

  test('freezes the headings of a new sheet only', async () => {
    await excelWorkbook.insert(plan, newSheet);
    await excelWorkbook.insert(plan, { kind: 'at', sheet: 'Notes', row: 0, column: 0 });
    expect(excel.sheets.map(({ frozenRows }) => frozenRows)).toEqual([0, 2, 0]);
  });

  test('draws the chart where no cell is covered', async () => {
    sheet1().enter(0, 6, 'mine');
    await excelWorkbook.insert(plan, selection);
    expect(sheet1().charts).toEqual([
      {
        id: expect.any(String) as string,
        type: 'BarClustered',
        title: 'Spend',
        legend: false,
        series: [
          {
            ...{ name: '2026', values: 'B3:B4', categories: 'A3:A4' },
            set: { hasDataLabels: true },
          },
        ],
        position: 'I1:O15',
        set: {
          'title/format/font/size': 12,
          'title/format/font/bold': true,
          'axes/categoryAxis/tickLabelPosition': 'Low',
          'axes/categoryAxis/reversePlotOrder': true,
          'axes/categoryAxis/position': 'Maximum',
        },
      },
    ]);
  });

  test('writes to the sheet it has looked at, even if the user goes to another', async () => {
    excel.afterSync = () => (excel.active = { sheet: excel.sheet('Notes'), row: 0, column: 0 });
    expect((await excelWorkbook.insert(plan, selection)).sheet).toBe('Sheet1');
    expect(excel.sheet('Notes').contents.size).toBe(0);
    expect(sheet1().contents.get(key(2, 1))).toEqual({ kind: 'number', value: 60.5 });
  });

  test('above what the web takes at once it writes in parts, each read back', async () => {
    const text = 'x'.repeat(30_000);
    const row: PlanCell[] = [{ kind: 'text', value: text, style: 'label' }];
    const cells = Array.from({ length: 300 }, () => row);
    const large: Plan = { ...plan, columnWidths: [9], cells, tables: [], names: [], charts: [] };
    await excelWorkbook.insert(large, selection);
    // 9 MB: one look, three parts.
    expect(excel.syncs).toBe(4);
    expect(sheet1().contents.size).toBe(300);
  });

  test.each([selection, newSheet])('at %j is not part of a merged undo step', async (target) => {
    await excelWorkbook.insert(plan, target);
    expect(excel.runOptions).toEqual({ delayForCellEdit: true });
  });
});

describe('collisions', () => {
  test.each<{ why: string; prepare: () => void; collisions: readonly Collision[] }>([
    {
      why: 'values: the smallest range around them',
      prepare: () => {
        sheet1().enter(1, 1, 'mine');
        sheet1().enter(3, 0, 7);
      },
      collisions: [{ kind: 'values', address: 'A2:B4' }],
    },
    {
      why: 'a spill alone',
      prepare: () => {
        sheet1().enter(0, 4, '=SEQUENCE(1,2)');
        sheet1().spills.push({ row: 2, column: 1, rows: 2, columns: 1 });
      },
      collisions: [{ kind: 'spill', address: 'B3:B4' }],
    },
    {
      why: 'an empty part of a table',
      prepare: () =>
        sheet1().tables.push({
          id: 1,
          name: 'T',
          style: '',
          row: 3,
          column: 0,
          rows: 9,
          columns: 1,
        }),
      collisions: [{ kind: 'table', address: 'A4' }],
    },
    {
      why: 'protection',
      prepare: () => (sheet1().protected = true),
      collisions: [{ kind: 'protected', address: 'A1:B4' }],
    },
    {
      why: 'the last row',
      prepare: () => select(1_048_573, 0),
      collisions: [{ kind: 'edge', address: 'A1048574:B1048576' }],
    },
    {
      why: 'the last column',
      prepare: () => select(0, 16_383),
      collisions: [{ kind: 'edge', address: 'XFD1:XFD4' }],
    },
  ])('$why', async ({ prepare, collisions }) => {
    prepare();
    const before = excel.state();
    expect((await excelWorkbook.previewInsert(plan, selection)).collisions).toEqual(collisions);
    expect(await refusalOf(excelWorkbook.insert(plan, selection))).toEqual({
      kind: 'collisions',
      sheet: 'Sheet1',
      collisions,
    });
    expect(excel.state()).toBe(before);
  });

  test('a workbook protected against new sheets', async () => {
    excel.structureProtected = true;
    expect(await refusalOf(excelWorkbook.insert(plan, newSheet))).toMatchObject({
      collisions: [{ kind: 'protected' }],
    });
  });

  test('the last cells of a sheet are room enough', async () => {
    select(1_048_572, 16_382);
    const inserted = await excelWorkbook.insert({ ...plan, charts: [] }, selection);
    expect(inserted.address).toBe('XFC1048573:XFD1048576');
  });

  test('a look is one sync', async () => {
    sheet1().enter(0, 0, 'mine');
    await excelWorkbook.previewInsert(plan, selection);
    expect(excel.syncs).toBe(1);
  });
});

test('an error that is not of Excel passes unchanged', async () => {
  const broken = new RangeError('ours');
  Object.assign(globalThis, { Excel: { run: () => Promise.reject(broken) } });
  await expect(excelWorkbook.insert(plan, selection)).rejects.toBe(broken);
});

describe('a formula entered', () => {
  test('calculates in a cell formatted as text', async () => {
    sheet1().numberFormats.set(key(0, 0), '@');
    await excelWorkbook.enterFormula('=1+2');
    expect(sheet1().contents.get(key(0, 0))?.kind).toBe('formula');
  });

  test.each([
    ['General', '0.0%', '0.0%'],
    ['@', '0.0%', '0.0%'],
    ['@', undefined, 'General'],
    ['General', undefined, 'General'],
    ['0.00', '0.0%', '0.00'],
  ])(
    'in a cell of the format %s, with %s for its result, leaves it with %s',
    async (own, wanted, format) => {
      sheet1().numberFormats.set(key(0, 0), own);
      await excelWorkbook.enterFormula('=1+2', wanted);
      expect(sheet1().numberFormats.get(key(0, 0)) ?? 'General').toBe(format);
    },
  );

  test('keeps its format on a protected sheet, where formats cannot be changed', async () => {
    sheet1().protected = true;
    sheet1().unlocked.add(key(0, 0));
    await excelWorkbook.enterFormula('=1+2', '0.0%');
    expect(sheet1().numberFormats.get(key(0, 0)) ?? 'General').toBe('General');
  });

  test('is refused in a locked cell, and taken in an unlocked one', async () => {
    sheet1().protected = true;
    expect(await refusalOf(excelWorkbook.enterFormula('=1'))).toEqual({
      kind: 'protected',
      sheet: 'Sheet1',
    });
    sheet1().unlocked.add(key(0, 0));
    expect(await excelWorkbook.enterFormula('=1')).toEqual({ sheet: 'Sheet1', address: 'A1' });
  });

  test('leaves no trace if it breaks off', async () => {
    sheet1().numberFormats.set(key(0, 0), '@');
    const before = excel.state();
    for (const afterOperations of [0, 1, 2, 3]) {
      excel.fault = { sync: excel.syncs + 2, afterOperations, code: 'InactiveWorkbook' };
      expect(await refusalOf(excelWorkbook.enterFormula('=1+2'))).toEqual({ kind: 'unavailable' });
      expect(excel.state()).toBe(before);
    }
  });
});

describe('a text entered', () => {
  const cell = { sheet: 'Sheet1', address: 'A1' };

  test('takes two syncs: one look, one write', async () => {
    await excelWorkbook.enterText(cell, 'My case');
    expect(excel.syncs).toBe(2);
  });

  test('is refused in a locked cell, and taken in an unlocked one', async () => {
    sheet1().protected = true;
    expect(await refusalOf(excelWorkbook.enterText(cell, 'My case'))).toEqual({
      kind: 'protected',
      sheet: 'Sheet1',
    });
    sheet1().unlocked.add(key(0, 0));
    await excelWorkbook.enterText(cell, 'My case');
    expect(sheet1().contents.get(key(0, 0))).toMatchObject({ value: 'My case' });
  });

  test('leaves no trace if it breaks off', async () => {
    sheet1().enter(0, 0, '=1+1');
    excel.answer();
    const before = excel.state();
    for (const afterOperations of [0, 1, 2]) {
      excel.fault = { sync: excel.syncs + 2, afterOperations, code: 'InactiveWorkbook' };
      const refusal = await refusalOf(excelWorkbook.enterText(cell, 'My case'));
      expect(refusal).toEqual({ kind: 'unavailable' });
      expect(excel.state()).toBe(before);
    }
  });
});

test.each([
  ['two syncs: which there are, then all of their cells', { Capex_A: 1, Capex_B: 2, Else: 3 }, 2],
  ['one sync if there are none', { Else: 3 }, 1],
] as const)('the cells of names are read in %s', async (_, names, syncs) => {
  for (const [name, row] of Object.entries(names)) excel.names.set(name, `=Sheet1!$A$${row}`);
  await excelWorkbook.readNamedCells('Capex_');
  expect(excel.syncs).toBe(syncs);
});

describe('a formula in a cell that was formatted as text afterwards', () => {
  const from = '=CAPEX.AI_GAP(60,20)';
  const kind = () => sheet1().contents.get(key(0, 0))?.kind;
  const rewriting = { sheets: [], newNames: [], oldNames: [] };
  const cell = { sheet: 'Sheet1', address: 'A1', from } as const;
  beforeEach(() => {
    sheet1().enter(0, 0, from);
    sheet1().results.set(key(0, 0), '#NAME?');
    sheet1().numberFormats.set(key(0, 0), '@');
  });

  test('is rewritten as a formula', async () => {
    const cells = [{ ...cell, kind: 'formula', to: '=1+2' } as const];
    await excelWorkbook.rewrite({ ...rewriting, cells });
    expect(kind()).toBe('formula');
  });

  test('becomes the number that it shows, not a text', async () => {
    sheet1().results.set(key(0, 0), 40);
    const cells = [{ ...cell, kind: 'values' } as const];
    await excelWorkbook.rewrite({ ...rewriting, cells });
    expect(sheet1().contents.get(key(0, 0))).toEqual({ kind: 'number', value: 40 });
  });

  test('is put back as a formula, under its format', async () => {
    const cells = [{ ...cell, kind: 'formula', to: '=1+2' } as const];
    const before = sheet1().contents.get(key(0, 0));
    await excelWorkbook.dryRunRewrite({ ...rewriting, cells });
    expect(sheet1().contents.get(key(0, 0))).toEqual(before);
    expect(sheet1().numberFormats.get(key(0, 0))).toBe('@');
  });

  test('is repaired as a formula', async () => {
    expect(await excelWorkbook.repairFormulas()).toEqual({ found: 1, repaired: 1 });
    expect(kind()).toBe('formula');
  });
});

describe('the selection', () => {
  test('of a spilled cell is the formula of its source', async () => {
    sheet1().enter(0, 0, '=SEQUENCE(3)');
    select(2, 0);
    expect(await excelWorkbook.readSelection()).toMatchObject({
      cell: 'A3',
      formula: '=SEQUENCE(3)',
    });
  });

  test('of an error has its code', async () => {
    sheet1().enter(0, 0, '=NA()');
    sheet1().results.set(key(0, 0), '#N/A');
    expect((await excelWorkbook.readSelection()).value).toEqual({ error: '#N/A' });
  });
});

describe('repair', () => {
  test('re-enters what shows #NAME?, in one write, and counts it', async () => {
    sheet1().enter(0, 0, '=CAPEX.AI_GAP(60,20)');
    sheet1().enter(1, 0, '=CAPEX.AI_GAP(1,2)');
    sheet1().results.set(key(1, 0), '#NAME?');
    excel.sheet('Notes').enter(5, 5, '=1+_xldudf_CAPEX_AI_PAYBACK(60,20)');
    excel.sheet('Notes').results.set(key(5, 5), '#NAME?');
    expect(await excelWorkbook.repairFormulas()).toEqual({ found: 3, repaired: 2 });
    // Sheets, used ranges, formulas, what those that are wanted show; whether they are locked; the write, and a look.
    expect(excel.syncs).toBe(7);
    expect(excel.sheet('Notes').contents.get(key(5, 5))?.value).toBe('=1+CAPEX.AI_PAYBACK(60,20)');
    expect((await excelWorkbook.findFormulas()).some(({ state }) => state === 'notFound')).toBe(
      false,
    );
  });

  test('counts a formula that spills once, in its own cell', async () => {
    sheet1().enter(0, 0, '=CAPEX.AI_GAP(C1:C3,20)');
    sheet1().spills.push({ row: 0, column: 0, rows: 3, columns: 1 });
    expect((await excelWorkbook.findFormulas()).map(({ address }) => address)).toEqual(['A1']);
  });
});

describe('calculation', () => {
  const { isManual, calculate } = excelWorkbook.calculation!;

  test.each([
    ['Automatic', false],
    // All but data tables, of which the add-in makes none.
    ['AutomaticExceptTables', false],
    ['Manual', true],
  ])('%s waits for the user: %s', async (mode, waits) => {
    excel.calculation = { mode, state: 'Done' };
    expect(await isManual()).toBe(waits);
  });

  test('is begun as by the user, and stays manual', async () => {
    excel.calculation = { mode: 'Manual', state: 'Pending' };
    await calculate();
    expect(excel.calculation).toEqual({ mode: 'Manual', state: 'Done' });
  });
});
