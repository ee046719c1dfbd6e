import { annual as annualOf } from '../../src/figures/annual';
import { figures } from '../../src/figures/figures';
import { definitions } from '../../src/functions/definitions';
import { tokensOf } from '../../src/formulas/tokens';
import type { FormulaState, FoundFormula } from '../../src/hosts/workbook';
import { baselineAreas, baselineData } from '../../src/portable/baselineData';
import { freeze } from '../../src/portable/freeze';
import { makeLive } from '../../src/portable/makeLive';
import { makePortable } from '../../src/portable/makePortable';
import { twinsByName } from '../../src/portable/twin';
import { formulaText } from '../../src/sheets/plan';
import { RecordingWorkbook } from '../ui/RecordingWorkbook';

const held = (
  address: string,
  formula: string,
  state: FormulaState = 'calculated',
): FoundFormula => ({
  ...{ sheet: 'Sheet1', address, formula, value: 1, state },
});
const gap = held('A1', '=CAPEX.AI_GAP(60,20)');
const ceiling = held('A2', '=CAPEX.MARKET_CEILING(0.5)');

describe('make portable', () => {
  test('defines the twins that are called, each once, and records what it replaced', async () => {
    const workbook = new RecordingWorkbook().hold(gap, held('A3', '=CAPEX.AI_GAP(1,2)'));
    expect(await makePortable(workbook, 'en')).toEqual({ replaced: 2, staying: [] });
    const [made, ...more] = workbook.rewritten;
    expect(more).toEqual([]);
    expect(made?.newNames.map(({ name }) => name)).toEqual(['AI_GAP']);
    expect(made?.cells[0]).toEqual({
      ...{ kind: 'formula', sheet: 'Sheet1', address: 'A1' },
      ...{ from: '=CAPEX.AI_GAP(60,20)', to: '=AI_GAP(60,20,0,0)' },
    });
    expect(made?.sheets.map(({ name }) => name)).toEqual(['AI Capex record']);
  });

  test('leaves and lists what differs, and defines no name for it alone', async () => {
    const workbook = new RecordingWorkbook().hold(gap, ceiling).name([], { A2: [[1.1]] });
    expect(await makePortable(workbook, 'en')).toEqual({
      replaced: 1,
      staying: [{ ...at(ceiling), reason: { kind: 'differs' } }],
    });
    expect(workbook.rewritten[0]?.newNames.map(({ name }) => name)).toEqual(['AI_GAP']);
  });

  test('changes nothing where everything differs', async () => {
    const workbook = new RecordingWorkbook().hold(gap).name([], { A1: [[{ error: '#N/A' }]] });
    expect((await makePortable(workbook, 'en')).replaced).toBe(0);
    expect(workbook.rewritten).toEqual([]);
  });

  test('leaves what has no twin, what is broken, and what a name is in the way of', async () => {
    const risk = held('A4', '=1+CAPEX.AI_PAYBACK_RISK(60,20)');
    const broken = held('A5', '=CAPEX.MARKET_CEILING(0.4)', 'notFound');
    const workbook = new RecordingWorkbook()
      .hold(gap, risk, broken)
      .name([{ name: 'ai_gap', formula: '=Sheet1!$A$1', comment: 'mine' }]);
    expect((await makePortable(workbook, 'en')).staying).toEqual([
      { ...at(gap), reason: { kind: 'nameTaken', name: 'AI_GAP' } },
      { ...at(risk), reason: { kind: 'noTwin', name: 'AI_PAYBACK_RISK' } },
      { ...at(broken), reason: { kind: 'broken' } },
    ]);
  });

  test('uses a twin that is there already', async () => {
    const workbook = new RecordingWorkbook()
      .hold(gap)
      .name([{ name: 'AI_GAP', formula: '=LAMBDA(a,a)', comment: 'AI Capex: of an old version' }]);
    await makePortable(workbook, 'en');
    expect(workbook.rewritten[0]?.newNames).toEqual([]);
  });

  test('brings the data that AI_BASELINE reads', async () => {
    const workbook = new RecordingWorkbook().hold(held('A1', '=CAPEX.AI_BASELINE("x")'));
    await makePortable(workbook, 'zh-CN');
    expect(workbook.rewritten[0]?.sheets.map(({ name }) => name)).toEqual([
      'AI Capex 数据',
      'AI Capex 记录',
    ]);
  });
});

describe('make live again', () => {
  const ours = { name: 'AI_GAP', formula: '', comment: 'AI Capex: native twin of CAPEX.AI_GAP' };

  test('puts back every call of a twin, and takes its name away', async () => {
    const workbook = new RecordingWorkbook()
      .hold(held('C7', '=1+AI_GAP(B7,C7,0,0)'), held('C8', '="AI_GAP(1,2,0,0)"'))
      .name([ours]);
    expect(await makeLive(workbook)).toBe(1);
    expect(workbook.rewritten[0]).toMatchObject({
      cells: [{ address: 'C7', to: '=1+CAPEX.AI_GAP(B7,C7)' }],
      oldNames: ['AI_GAP'],
    });
  });

  test("never touches a user's own function of that name", async () => {
    const workbook = new RecordingWorkbook()
      .hold(held('C7', '=AI_GAP(1,2,0,0)'))
      .name([{ ...ours, comment: '' }]);
    expect(await makeLive(workbook)).toBe(0);
    expect(workbook.rewritten).toEqual([]);
  });
});

test('freeze keeps the formulas, and leaves those that fail', async () => {
  const broken = held('A2', '=CAPEX.AI_GAP(1,2)', 'notFound');
  const workbook = new RecordingWorkbook().hold(gap, broken);
  expect(await freeze(workbook, 'en')).toEqual({
    replaced: 1,
    staying: [{ ...at(broken), reason: { kind: 'broken' } }],
  });
  expect(workbook.rewritten[0]?.cells).toEqual([
    { kind: 'values', sheet: 'Sheet1', address: 'A1', from: gap.formula },
  ]);
  const [record] = workbook.rewritten[0]?.sheets ?? [];
  expect(record?.cells[3]?.map((cell) => ('value' in cell ? cell.value : ''))).toEqual([
    ...['Sheet1', 'A1', '=CAPEX.AI_GAP(60,20)'],
  ]);
});

test.each([
  ['pending', { error: '#BUSY!' }, { kind: 'pending' }],
  ['error', { error: '#SPILL!' }, { kind: 'unanswered', error: '#SPILL!' }],
  ['error', { error: '#CALC!' }, { kind: 'unanswered', error: '#CALC!' }],
] as const)('freeze leaves what is %s and shows %j', async (state, value, reason) => {
  const waiting = { ...held('A2', '=CAPEX.AI_GAP(1,2)', state), value };
  const workbook = new RecordingWorkbook().hold(gap, waiting);
  expect(await freeze(workbook, 'en')).toEqual({
    replaced: 1,
    staying: [{ ...at(waiting), reason }],
  });
});

test('freeze keeps an error that is an answer', async () => {
  const missing = { ...held('A2', '=CAPEX.AI_GAP(1,2)', 'error'), value: { error: '#N/A' } };
  expect(await freeze(new RecordingWorkbook().hold(missing), 'en')).toEqual({
    ...{ replaced: 1, staying: [] },
  });
});

describe('twins', () => {
  test('every function has one but the risk, which draws its terms', () => {
    const lacking = definitions.map(({ name }) => name).filter((name) => !twinsByName.has(name));
    expect(lacking).toEqual(['AI_PAYBACK_RISK']);
  });

  test.each([...twinsByName.values()])('$definition.name takes the arguments', (twin) => {
    const sheetNames = new Map([['AI Capex data', 'Data']]);
    const text = formulaText(twin.formula('en'), { origin: { row: 0, column: 0 }, sheetNames });
    const names = twin.definition.arguments.map(({ name }) => name).join(',');
    expect(text.startsWith(`=LAMBDA(${names},`)).toBe(true);
    // What Excel takes in a name.
    expect(text.length).toBeLessThan(8192);
    const depth = tokensOf(text).reduce(
      (open, { value }) => open + Number(value === '(') - Number(value === ')'),
      0,
    );
    expect(depth).toBe(0);
  });
});

test('the data hold every answer of AI_BASELINE, and nothing where it has none', () => {
  const { cells } = baselineData('en');
  const { ids, fields, answers } = baselineAreas;
  expect(cells.length).toBe(ids.row + ids.rows);
  expect(cells[fields.row]?.length).toBe(fields.column + fields.columns);
  expect(answers.rows).toBe(figures.length);
  const annual = cells.map((row) => row.at(-1));
  const lacking = figures.filter(
    ({ id }) => annual[figures.findIndex((each) => each.id === id) + answers.row]?.kind === 'empty',
  );
  expect(lacking.length).toBeGreaterThan(0);
  expect(lacking.every((figure) => annualOf(figure) === undefined)).toBe(true);
});

function at({ sheet, address, formula }: FoundFormula) {
  return { sheet, address, formula };
}
