import type { CellValue } from '../../../src/cells/value';
import type { CellRewriting, InsertTarget, FormulaChanges } from '../../../src/hosts/workbook';
import { convertToValues } from '../../../src/native/convertToValues';
import { convertToNative } from '../../../src/native/convertToNative';
import type { Plan, PlanCell } from '../../../src/sheets/plan';
import { contractActions, refusalOf } from './contractActions';
import { contractPlan as plan } from './contractPlan';
import type { Harness, OpenHarness } from './harness';

const selection: InsertTarget = { kind: 'selection' };
const newSheet: InsertTarget = { kind: 'newSheet' };

type Entered = Pick<Extract<CellRewriting, { kind: 'entered' }>, 'from' | 'holds' | 'to'>;

/** What every workbook does, whatever program holds it, next to what the checks show that users run themselves. */
export function workbookContract(host: string, open: OpenHarness): void {
  describe(`${host} keeps the contract`, () => {
    let harness: Harness;
    beforeEach(async () => {
      harness = await open();
    });

    const { select, read, formulaAt } = contractActions(() => harness);
    describe('insert', () => {
      test('at the selection: values, and formulas whose references have moved', async () => {
        await select('C3');
        const inserted = await harness.workbook.insert(plan, selection);
        expect(inserted).toEqual({ sheet: 'Sheet1', address: 'C3:D6' });
        expect(await read('C3:D5')).toEqual([
          ['Is it worth it?', null],
          ['Figure', '2026'],
          ['Spend', 60.5],
        ]);
        expect(await formulaAt('D6')).toBe('=D5*2');
      });

      test('on a new sheet behind the active one', async () => {
        const inserted = await harness.workbook.insert(plan, newSheet);
        expect(inserted).toEqual({ sheet: 'Is it worth it', address: 'A1:B4' });
        expect(await harness.sheets()).toEqual(['Sheet1', 'Is it worth it', 'Notes']);
        expect(await formulaAt('B4', 'Is it worth it')).toBe('=B3*2');
      });

      test('at a cell of a sheet that is not the active one', async () => {
        const target: InsertTarget = { kind: 'at', sheet: 'Notes', row: 4, column: 1 };
        const inserted = await harness.workbook.insert(plan, target);
        expect(inserted).toEqual({ sheet: 'Notes', address: 'B5:C8' });
        expect(await read('Notes!B7:C7')).toEqual([['Spend', 60.5]]);
      });

      test('selects what it wrote', async () => {
        await select('C3');
        await harness.workbook.insert(plan, selection);
        expect(await harness.workbook.readSelection()).toMatchObject({ cell: 'C3' });
      });

      test('twice: the second table, name and sheet get names of their own', async () => {
        await harness.workbook.insert(plan, newSheet);
        await harness.workbook.insert(plan, newSheet);
        expect((await harness.tables()).map(({ name }) => name).sort()).toEqual([
          'Worth',
          'Worth_2',
        ]);
        expect((await harness.names()).map(({ name }) => name).sort()).toEqual([
          'BigTech_AI_Spend_2026',
          'BigTech_AI_Spend_2026_2',
        ]);
        expect(await harness.sheets()).toContain('Is it worth it (2)');
      });

      test('draws its charts on the sheet of its cells', async () => {
        await harness.workbook.insert(plan, { kind: 'at', sheet: 'Notes', row: 4, column: 1 });
        await harness.workbook.insert(plan, newSheet);
        expect(await harness.charts()).toEqual([
          { title: 'Spend', sheet: 'Notes' },
          { title: 'Spend', sheet: 'Is it worth it' },
        ]);
      });

      test('two at once: the second is refused, the first is whole', async () => {
        const [first, second] = await Promise.all([
          refusalOf(harness.workbook.insert(plan, selection)),
          refusalOf(harness.workbook.insert(plan, newSheet)),
        ]);
        expect([first, second]).toEqual([undefined, { kind: 'busy' }]);
        expect(await harness.sheets()).toEqual(['Sheet1', 'Notes']);
      });
    });

    describe('text stays the text it is', () => {
      test('text that reads like an AI Capex formula is neither found nor rewritten', async () => {
        const value = '=CAPEX.AI_GAP(60,20)';
        await harness.workbook.insert(only({ kind: 'text', value, style: 'label' }), selection);
        expect(await harness.workbook.findFormulas()).toEqual([]);
        expect(await harness.workbook.findFormulasContaining(['AI_GAP'])).toEqual([]);
        const cell = { kind: 'formula', sheet: 'Sheet1', address: 'A1', from: value } as const;
        const rewriting = { sheets: [], newNames: [], oldNames: [] };
        expect(
          await refusalOf(
            harness.workbook.rewrite({ ...rewriting, cells: [{ ...cell, to: '=1+1' }] }),
          ),
        ).toEqual({ kind: 'verificationFailed', sheet: 'Sheet1', address: 'A1' });
        expect(await read('A1')).toEqual([[value]]);
        expect(await formulaAt('A1')).toBeUndefined();
      });
    });

    describe('a collision', () => {
      test('is seen before anything is written, and what is there stays', async () => {
        await harness.enter('Sheet1', 'B2', [['mine'], [7]]);
        const placement = await harness.workbook.previewInsert(plan, selection);
        expect(placement).toMatchObject({
          sheet: 'Sheet1',
          address: 'A1:B4',
          collisions: [{ kind: 'values', address: 'B2:B3' }],
        });
        expect(await refusalOf(harness.workbook.insert(plan, selection))).toEqual({
          kind: 'collisions',
          sheet: 'Sheet1',
          collisions: placement.collisions,
        });
        expect(await read('A1:B4')).toEqual([
          [null, null],
          [null, 'mine'],
          [null, 7],
          [null, null],
        ]);
      });

      test('offers the next free place below, and it is free', async () => {
        await harness.enter('Sheet1', 'B9', [['mine']]);
        await select('A8');
        const { nextFreePlace } = await harness.workbook.previewInsert(plan, selection);
        expect(nextFreePlace).toEqual({
          kind: 'at',
          sheet: 'Sheet1',
          row: 10,
          column: 0,
          address: 'A11:B14',
        });
        await harness.workbook.insert(plan, nextFreePlace!);
        expect(await read('B13')).toEqual([[60.5]]);
      });

      test('with a table inserted before', async () => {
        await harness.workbook.insert(plan, selection);
        await select('A1');
        const { collisions } = await harness.workbook.previewInsert(plan, selection);
        expect(collisions).toContainEqual({ kind: 'table', address: 'A2:B4' });
      });

      test('none on a new sheet', async () => {
        await harness.enter('Sheet1', 'A1', [['mine']]);
        const placement = await harness.workbook.previewInsert(plan, newSheet);
        expect(placement).toEqual({ sheet: 'Is it worth it', address: 'A1:B4', collisions: [] });
        expect(await harness.sheets()).toEqual(['Sheet1', 'Notes']);
      });
    });

    describe('a formula', () => {
      test('is entered in the active cell', async () => {
        await select('B2', 'Notes');
        expect(await harness.workbook.enterFormula('=1+2')).toEqual({
          sheet: 'Notes',
          address: 'B2',
        });
        expect(await formulaAt('B2', 'Notes')).toBe('=1+2');
      });

      test('is entered in the cell named, wherever the user is, and selects it', async () => {
        const cell = { sheet: 'Notes', address: 'B2' };
        expect(await harness.workbook.enterFormula('=1+2', undefined, cell)).toEqual(cell);
        expect(await formulaAt('B2', 'Notes')).toBe('=1+2');
        expect(await harness.workbook.readSelection()).toMatchObject({
          sheet: 'Notes',
          cell: 'B2',
        });
        expect(await read('A1')).toEqual([[null]]);
      });

      test('refused leaves the user where they are', async () => {
        await harness.enter('Notes', 'B2', [['mine']]);
        const cell = { sheet: 'Notes', address: 'B2' };
        expect(await refusalOf(harness.workbook.enterFormula('=1+2', undefined, cell))).toEqual({
          kind: 'occupied',
          ...cell,
        });
        expect(await harness.workbook.readSelection()).toMatchObject({
          sheet: 'Sheet1',
          cell: 'A1',
        });
      });

      test('is refused if the cell holds something', async () => {
        await harness.enter('Sheet1', 'A1', [['mine']]);
        expect(await refusalOf(harness.workbook.enterFormula('=1+2'))).toEqual({
          kind: 'occupied',
          sheet: 'Sheet1',
          address: 'A1',
        });
        expect(await read('A1')).toEqual([['mine']]);
      });
    });

    describe('a text entered', () => {
      const cell = { sheet: 'Notes', address: 'B2' };
      test.each(['My case', '自定义', '2026', '=1+2', "'quoted", 'TRUE', '#N/A', '5%'])(
        '%s stays the text it is, in place of what was there, on another sheet',
        async (text) => {
          await harness.enter('Notes', 'B2', [['=1+1', 7]]);
          await harness.workbook.enterText(cell, text);
          expect(await read('Notes!B2:C2')).toEqual([[text, 7]]);
          expect((await harness.workbook.readSelection()).sheet).toBe('Sheet1');
          expect(await formulaAt('B2', 'Notes')).toBeUndefined();
        },
      );
    });

    describe('the selection', () => {
      test('of a blank cell', async () => {
        await select('B2');
        expect(await harness.workbook.readSelection()).toEqual({
          sheet: 'Sheet1',
          address: 'B2',
          cell: 'B2',
          rows: 1,
          columns: 1,
          value: null,
        });
      });
    });

    test('ranges are read on their own sheets or the one given', async () => {
      await harness.enter('Notes', 'A1', [[5, 'five']]);
      await harness.enter('Sheet1', 'A1', [[6]]);
      expect(await harness.workbook.readRanges(["'Notes'!A1:B1", 'A1'], 'Sheet1')).toEqual([
        [[5, 'five']],
        [[6]],
      ]);
    });

    test('AI Capex formulas are found on every sheet, and no others', async () => {
      await harness.enter('Sheet1', 'A1', [['=1+1', '=CAPEX.AI_GAP(60,20)']]);
      await harness.enter('Notes', 'C3', [
        ['=LEN("CAPEX.AI_GAP(60,20)")'],
        ['=1+CAPEX.AI_GAP(1,2)'],
      ]);
      const found = await harness.workbook.findFormulas();
      expect(found.map(({ sheet, address, formula }) => [sheet, address, formula])).toEqual([
        ['Sheet1', 'B1', '=CAPEX.AI_GAP(60,20)'],
        ['Notes', 'C4', '=1+CAPEX.AI_GAP(1,2)'],
      ]);
    });

    describe('of formulas that only look like AI Capex formulas', () => {
      const own = '=capex.ai_gap(60,20)';
      const others: readonly (readonly [formula: string, why: string])[] = [
        ["='Capex.Plan'!B3", 'a cell of a sheet of that name'],
        ['=CAPEX.Growth*2', 'a name of the user'],
        ['=CAPEX.FOO(1)', 'a function of another add-in'],
        ['="CAPEX.AI_GAP(1,2)"', 'a text'],
        ['=LET(AI_GAP,5,AI_GAP*2)', 'a variable'],
      ];
      const standing = async () => {
        const found = [];
        for (let row = 1; row <= others.length; row++) {
          found.push(await formulaAt(`C${row}`, 'Notes'));
        }
        return found;
      };
      beforeEach(async () => {
        await harness.workbook.insertSheets([{ ...plan, name: 'Capex.Plan', tables: [] }]);
        await harness.enter(
          'Notes',
          'C1',
          [...others.map(([formula]) => formula), own].map((entry) => [entry]),
        );
      });

      test('none is found, while one in lower case is', async () => {
        const found = await harness.workbook.findFormulas();
        expect(
          found.map(({ sheet, address, formula }) => [sheet, address, formula.toLowerCase()]),
        ).toEqual([['Notes', `C${others.length + 1}`, own]]);
      });

      test.each([
        ['values', convertToValues],
        ['native formulas', convertToNative],
      ])('converted to %s, none is changed', async (_, convert) => {
        const before = await standing();
        expect(before.every((formula) => formula !== undefined)).toBe(true);
        expect((await convert(harness.workbook, 'en')).replaced).toBe(1);
        expect(await standing()).toEqual(before);
        expect(await harness.workbook.findFormulas()).toEqual([]);
      });
    });

    describe('rewriting formulas', () => {
      const live = '=CAPEX.AI_GAP(60,20)';
      const one = { kind: 'formula', sheet: 'Notes', address: 'C3', from: live } as const;
      const rewriting: FormulaChanges = {
        sheets: [plan],
        newNames: [
          {
            name: 'GAP_TWIN',
            formula: { parts: ['LAMBDA(a,b,a-b)'] },
            comment: 'AI Capex: equivalent',
          },
        ],
        cells: [{ ...one, to: '=GAP_TWIN(60,20)' }],
        oldNames: [],
      };
      const equivalentNames = async () =>
        (await harness.workbook.readNames()).filter(({ name }) => name === 'GAP_TWIN');
      beforeEach(() => harness.enter('Notes', 'C3', [[live]]));

      test('writes sheets, names and cells; the sheet that was shown stays', async () => {
        await harness.workbook.rewrite(rewriting);
        expect(await harness.sheets()).toEqual(['Sheet1', 'Is it worth it', 'Notes']);
        expect((await harness.workbook.readSelection()).sheet).toBe('Sheet1');
        expect(await formulaAt('C3', 'Notes')).toBe('=GAP_TWIN(60,20)');
        expect(await equivalentNames()).toEqual([
          { name: 'GAP_TWIN', formula: '=LAMBDA(a,b,a-b)', comment: 'AI Capex: equivalent' },
        ]);
      });

      test('finds the formulas by a word, and takes names away when it goes back', async () => {
        await harness.workbook.rewrite(rewriting);
        const found = await harness.workbook.findFormulasContaining(['gap_twin']);
        expect(found).toEqual([{ sheet: 'Notes', address: 'C3', formula: '=GAP_TWIN(60,20)' }]);
        await harness.workbook.rewrite({
          sheets: [],
          newNames: [],
          cells: [{ ...one, from: '=GAP_TWIN(60,20)', to: live }],
          oldNames: ['GAP_TWIN', 'NEVER_THERE'],
        });
        expect(await formulaAt('C3', 'Notes')).toBe(live);
        expect(await equivalentNames()).toEqual([]);
      });

      test('tried, leaves all as it was', async () => {
        const tried = await harness.workbook.dryRunRewrite(rewriting);
        expect(tried.map(({ before, after }) => [before.length, after.length])).toEqual([[1, 1]]);
        expect(await harness.sheets()).toEqual(['Sheet1', 'Notes']);
        expect(await formulaAt('C3', 'Notes')).toBe(live);
        expect(await equivalentNames()).toEqual([]);
      });

      test('to values: what the formula shows stays, the formula goes', async () => {
        const before = await read('Notes!C3');
        await harness.workbook.rewrite({
          sheets: [],
          newNames: [],
          cells: [{ ...one, kind: 'values' }],
          oldNames: [],
        });
        expect(await formulaAt('C3', 'Notes')).toBeUndefined();
        expect(await read('Notes!C3')).toEqual(before);
      });

      describe('values that a name keeps the formula of', () => {
        const keptAs = { name: 'KEPT_1', comment: 'AI Capex: kept', says: '"=1+1"', reads: [] };
        const nothingElse = { sheets: [], newNames: [], oldNames: [] };
        const toValues: FormulaChanges = {
          ...nothingElse,
          cells: [{ ...one, kind: 'values', keptAs: { ...keptAs, reads: ["'Sheet1'!$A$1"] } }],
        };
        const kept = async () =>
          (await harness.workbook.readNames()).find(({ name }) => name === 'KEPT_1');

        test('come with the name, which holds their location', async () => {
          await harness.workbook.rewrite(toValues);
          expect(await kept()).toMatchObject({ comment: 'AI Capex: kept' });
          expect((await kept())?.formula).toMatch(
            /^=CHOOSE\(1,"=1\+1","1x1-\w+",'?Notes'?!\$C\$3,'?Sheet1'?!\$A\$1\)$/,
          );
        });

        test('become the formula again, and the name goes', async () => {
          await harness.workbook.rewrite(toValues);
          const holds = await read('Notes!C3');
          await harness.workbook.rewrite({
            ...nothingElse,
            cells: [{ ...one, kind: 'restored', from: '', to: live, holds }],
            oldNames: ['KEPT_1'],
          });
          expect(await formulaAt('C3', 'Notes')).toBe(live);
          expect(await kept()).toBeUndefined();
        });

        test('of a spilled block: the first cell has the formula, the others are filled', async () => {
          await harness.enter('Notes', 'E3', [['=SEQUENCE(3)']]);
          await harness.workbook.rewrite({
            ...nothingElse,
            cells: [
              { kind: 'values', sheet: 'Notes', address: 'E3', from: '=SEQUENCE(3)', keptAs },
            ],
          });
          const holds = await read('Notes!E3:E5');
          expect(holds).toEqual([[1], [2], [3]]);
          const block = { sheet: 'Notes', address: 'E3:E5', from: '', holds } as const;
          const restored: FormulaChanges = {
            ...nothingElse,
            cells: [{ ...block, kind: 'restored', to: '=SEQUENCE(3)' }],
          };
          await harness.workbook.rewrite(restored);
          expect(await read('Notes!E3:E5')).toEqual(holds);
          expect((await harness.workbook.findFormulasContaining(['=SEQ'])).length).toBe(1);
          // Spilled cells are filled by a formula: they are no values to be restored.
          expect(await refusalOf(harness.workbook.rewrite(restored))).toMatchObject({
            kind: 'verificationFailed',
          });
        });

        test.each([
          ['another value', 41],
          ['a formula', '=20*2'],
        ])('are left if a cell holds %s by now', async (_, entry) => {
          await harness.workbook.rewrite(toValues);
          const holds = await read('Notes!C3');
          await harness.enter('Notes', 'C3', [[entry]]);
          const cells = [{ ...one, kind: 'restored', from: '', to: live, holds } as const];
          expect(await refusalOf(harness.workbook.rewrite({ ...nothingElse, cells }))).toEqual({
            kind: 'verificationFailed',
            sheet: 'Notes',
            address: 'C3',
          });
          expect(await kept()).toBeDefined();
        });
      });

      describe('a value in place of', () => {
        const place = { kind: 'entered', sheet: 'Notes', address: 'E3' } as const;
        const enter = (cell: Entered) =>
          harness.workbook.rewrite({
            ...{ sheets: [], newNames: [], oldNames: [] },
            cells: [{ ...place, ...cell }],
          });

        test.each<[string, CellValue, Omit<Entered, 'to'>, CellValue]>([
          ['a number', 41, { from: '', holds: 41 }, 42.5],
          ['a text', 'leaked', { from: '', holds: 'leaked' }, 'reported'],
          ['a text, a text that looks like a number', 'any', { from: '', holds: 'any' }, '2026'],
          ['nothing', '', { from: '', holds: null }, 'new'],
          ['a value, nothing', 'old', { from: '', holds: 'old' }, null],
          ['a formula', '=1+1', { from: '=1+1', holds: 2 }, 'two'],
        ])('%s', async (_, entry, cell, to) => {
          await harness.enter('Notes', 'E3', [[entry as string | number]]);
          await enter({ ...cell, to });
          expect(await read('Notes!E3')).toEqual([[to]]);
          expect(await formulaAt('E3', 'Notes')).toBeUndefined();
        });

        test.each<[string, string | number, Omit<Entered, 'to'>]>([
          ['another value', 43, { from: '', holds: 41 }],
          ['a formula with the same value', '=40+1', { from: '', holds: 41 }],
          ['another formula', '=1+1', { from: '=1+2', holds: 3 }],
        ])('what has become %s is refused, and nothing is written', async (_, entry, cell) => {
          await harness.enter('Notes', 'E3', [[entry]]);
          const before = await read('Notes!E3');
          expect(await refusalOf(enter({ ...cell, to: 42 }))).toEqual({
            ...{ kind: 'verificationFailed', sheet: 'Notes', address: 'E3' },
          });
          expect(await read('Notes!E3')).toEqual(before);
        });
      });

      test('is refused if a cell no longer holds its formula', async () => {
        await harness.enter('Notes', 'C3', [['=1+1']]);
        expect(await refusalOf(harness.workbook.rewrite(rewriting))).toEqual({
          kind: 'verificationFailed',
          sheet: 'Notes',
          address: 'C3',
        });
        expect(await harness.sheets()).toEqual(['Sheet1', 'Notes']);
        expect(await equivalentNames()).toEqual([]);
      });

      test('never overwrites a name', async () => {
        await harness.workbook.rewrite({ ...rewriting, sheets: [], cells: [] });
        expect(await refusalOf(harness.workbook.rewrite(rewriting))).toEqual({
          kind: 'host',
          detail: 'The name "GAP_TWIN" is taken.',
        });
        expect(await formulaAt('C3', 'Notes')).toBe(live);
      });
    });
  });
}

/** A column of cells alone. */
function only(...cells: readonly PlanCell[]): Plan {
  const none = { tables: [], names: [], choices: [], charts: [] };
  return { ...plan, ...none, columnWidths: [10], cells: cells.map((cell) => [cell]) };
}
