import type { FoundFormula, Selection } from '../../../src/hosts/workbook';
import { inspectCell } from '../../../src/ui/workbookTab/inspectCell';
import { RecordingWorkbook } from '../RecordingWorkbook';

const at = (cell: string, rest: Partial<Selection> = {}): Selection => ({
  ...{ sheet: 'Sheet1', address: cell, cell, rows: 1, columns: 1, value: 60 },
  ...rest,
});

/** A row with two inserted tables side by side, and a note. */
const row = ['Spend', 60, 'bigtech.ai_spend', null, 'Revenue', 20, ' bigtech.ai_revenue '];
const ranges = { 'B2:B4': [[60], [100], [150]], 'C1:D1': [[20, 30]] };
const cells = { 'Sheet1!C1': [[20]], "'1 Gap'!D6": [[{ error: '#N/A' }]] };
const workbook = () =>
  new RecordingWorkbook().fill({
    'A3:U3': [row],
    'A3:Z3': [row],
    'A3:W3': [row],
    ...ranges,
    ...cells,
  });

describe('what is behind a cell', () => {
  it.each<readonly [string, Selection, object]>([
    ['a blank cell: nothing', at('A9', { value: null }), { kind: 'nothing' }],
    ['a number of the user’s own: nothing', at('A9'), { kind: 'nothing' }],
    ['a formula without us or cells: nothing', at('A9', { formula: '=1+2' }), { kind: 'nothing' }],
    [
      'a formula of a range: that range',
      at('A9', { formula: '=SUM($B$2:B4)' }),
      {
        kind: 'cells',
        precedents: [{ place: { sheet: 'Sheet1', address: 'B2:B4' }, text: 'Sheet1!B2:B4' }],
      },
    ],
    [
      'a formula of cells: each once, with the error that it shows',
      at('A9', { formula: "=IF(C1>0,C1,'1 Gap'!D6)", value: { error: '#N/A' } }),
      {
        kind: 'cells',
        precedents: [
          { text: 'Sheet1!C1' },
          { place: { sheet: '1 Gap', address: 'D6' }, text: "'1 Gap'!D6", error: '#N/A' },
        ],
      },
    ],
    [
      'a text that merely speaks of us: nothing',
      at('A9', { formula: '="CAPEX.AI_GAP(60,20)"' }),
      { kind: 'nothing' },
    ],
    [
      'a formula of another workbook: nothing',
      at('A9', { formula: "='[Book.xlsx]Plan'!B2" }),
      { kind: 'nothing' },
    ],
    [
      'a formula of ours, explained',
      at('A9', { formula: '=CAPEX.AI_GAP(60,20)' }),
      {
        kind: 'call',
        explanation: { outcome: { value: { en: 40 } } },
        size: { rows: 1, columns: 1 },
      },
    ],
    [
      'one that is a part of another',
      at('A9', { formula: '=1+CAPEX.AI_GAP(60,20)' }),
      { kind: 'call', call: { isWhole: false, text: 'CAPEX.AI_GAP(60,20)' } },
    ],
    [
      'one that cannot be taken apart',
      at('A9', { formula: '=CAPEX.AI_GAP(60,20' }),
      { kind: 'unreadable', formula: '=CAPEX.AI_GAP(60,20' },
    ],
    [
      'a formula of the user’s own with the name of a figure',
      at('A9', { formula: '=2*BigTech_AI_Spend_2026' }),
      { kind: 'figures', figures: [{ id: 'bigtech.ai_spend' }] },
    ],
    [
      'an inserted figure, by the id in its row',
      at('B3'),
      { kind: 'figures', figures: [{ id: 'bigtech.ai_spend' }] },
    ],
  ])('%s', async (_, selection, finding) => {
    expect(await inspectCell(workbook(), selection)).toMatchObject(finding);
  });

  it('a value with its source in the next cell: the figure', async () => {
    const own = new RecordingWorkbook().fill({
      'A3:U3': [[null, 60, 'USD bn a year · 2026 · bigtech.ai_spend']],
    });
    expect(await inspectCell(own, at('B3'))).toMatchObject({
      figures: [{ id: 'bigtech.ai_spend' }],
    });
  });

  it('of two tables side by side it is the one to which the cell belongs', async () => {
    const own = new RecordingWorkbook().fill({ 'A3:Y3': [row] });
    expect(await inspectCell(own, at('F3'))).toMatchObject({
      figures: [{ id: 'bigtech.ai_revenue' }],
    });
  });

  it('behind the last id, such as in a note, it is the last', async () => {
    const own = new RecordingWorkbook().fill({ 'A3:AA3': [[...row, 'a note']] });
    expect(await inspectCell(own, at('H3', { value: 'a note' }))).toMatchObject({
      figures: [{ id: 'bigtech.ai_revenue' }],
    });
  });

  it('reads references on the sheet of the cell', async () => {
    const own = workbook();
    await inspectCell(own, at('A9', { sheet: 'Plan', formula: '=CAPEX.AI_GAP(B2:B4,Data!C1)' }));
    expect(own.read).toEqual([{ references: ['B2:B4', 'Data!C1'], sheet: 'Plan' }]);
  });
});

describe('a cell of what a formula fills', () => {
  const formula = '=CAPEX.AI_GAP(B2:B4,C1:D1)';
  const source: FoundFormula = {
    sheet: 'Sheet1',
    address: 'F5',
    formula,
    value: 40,
    state: 'calculated',
  };

  it.each([
    ['its own cell', 'F5', 0, 0, 40],
    ['to its right', 'G5', 0, 1, 30],
    ['the last', 'G7', 2, 1, 120],
  ])('%s', async (_, cell, row, column, answer) => {
    const own = workbook().hold(
      { ...source, sheet: 'Other' },
      { ...source, address: 'A1' },
      source,
    );
    expect(await inspectCell(own, at(cell, { formula }))).toMatchObject({
      at: { row, column },
      size: { rows: 3, columns: 2 },
      explanation: { outcome: { value: { en: answer } } },
    });
  });

  it('is the first if the source is not found', async () => {
    expect(await inspectCell(workbook(), at('G7', { formula }))).toMatchObject({
      at: { row: 0, column: 0 },
    });
  });
});
