import type { CellValues } from '../../src/cells/value';
import { annual as annualOf } from '../../src/figures/annual';
import { figures } from '../../src/figures/figures';
import { since } from '../../src/figures/since';
import { baselineFields } from '../../src/functions/aiBaseline';
import { definitions } from '../../src/functions/definitions';
import { namesIn } from '../../src/formulas/namesIn';
import { tokensOf } from '../../src/formulas/tokens';
import { nameKeeping } from '../../src/hosts/nameKeeping';
import type { FormulaState, FoundFormula, WorkbookName } from '../../src/hosts/workbook';
import { baselineAreas, baselineData } from '../../src/native/baselineSheet';
import { convertToValues } from '../../src/native/convertToValues';
import { lambdaApart } from '../../src/native/lambdaApart';
import { restoreFormulas } from '../../src/native/restoreFormulas';
import { convertToNative } from '../../src/native/convertToNative';
import { equivalentsByName } from '../../src/native/equivalents';
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
  test('defines the equivalents that are called, each once, and records what it replaced', async () => {
    const workbook = new RecordingWorkbook().hold(gap, held('A3', '=CAPEX.AI_GAP(1,2)'));
    expect(await convertToNative(workbook, 'en')).toEqual({ replaced: 2, skipped: [] });
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
    expect(await convertToNative(workbook, 'en')).toEqual({
      replaced: 1,
      skipped: [{ ...at(ceiling), reason: { kind: 'differs' } }],
    });
    expect(workbook.rewritten[0]?.newNames.map(({ name }) => name)).toEqual(['AI_GAP']);
  });

  test('changes nothing if everything differs', async () => {
    const workbook = new RecordingWorkbook().hold(gap).name([], { A1: [[{ error: '#N/A' }]] });
    expect((await convertToNative(workbook, 'en')).replaced).toBe(0);
    expect(workbook.rewritten).toEqual([]);
  });

  test('leaves what has no equivalent, what is broken, and what a name is in the way of', async () => {
    const risk = held('A4', '=1+CAPEX.AI_PAYBACK_RISK(60,20)');
    const broken = held('A5', '=CAPEX.MARKET_CEILING(0.4)', 'notFound');
    const workbook = new RecordingWorkbook()
      .hold(gap, risk, broken)
      .name([{ name: 'ai_gap', formula: '=Sheet1!$A$1', comment: 'mine' }]);
    expect((await convertToNative(workbook, 'en')).skipped).toEqual([
      { ...at(gap), reason: { kind: 'nameTaken', name: 'AI_GAP' } },
      { ...at(risk), reason: { kind: 'noEquivalent', name: 'AI_PAYBACK_RISK' } },
      { ...at(broken), reason: { kind: 'broken' } },
    ]);
  });

  test.each(['#SPILL!', '#CALC!'])('skips what shows %s: there is no result yet', async (error) => {
    const blocked = { ...held('A2', '=CAPEX.AI_GAP(1,2)', 'error'), value: { error } };
    const workbook = new RecordingWorkbook().hold(gap, blocked);
    expect(await convertToNative(workbook, 'en')).toEqual({
      replaced: 1,
      skipped: [{ ...at(blocked), reason: { kind: 'unanswered', error } }],
    });
  });

  test('uses an equivalent that is there already', async () => {
    const workbook = new RecordingWorkbook()
      .hold(gap)
      .name([
        { name: 'AI_GAP', formula: '=LAMBDA(a,b,c,d,a)', comment: 'AI Capex: of an old version' },
      ]);
    await convertToNative(workbook, 'en');
    expect(workbook.rewritten[0]?.newNames).toEqual([]);
  });

  test.each([
    ['as Excel shows it', '=LAMBDA(i_,r_,c_,g_,d_,y_,LET(x_,r_*(1-c_),i_/x_))'],
    ['as a file may have it', '=_xlfn.LAMBDA(i_,r_,c_,g_,d_,y_,IF(i_=0,0,{1,2}))'],
  ])('an equivalent of an earlier version answers what it can: %s', async (_, formula) => {
    const newer = held('A2', '=CAPEX.AI_PAYBACK(60,20,0,0.4,0,0,5)');
    const old = { name: 'AI_PAYBACK', formula, comment: 'AI Capex: of an old version' };
    const workbook = new RecordingWorkbook()
      .hold(held('A1', '=CAPEX.AI_PAYBACK(60,20)'), newer)
      .name([old]);
    expect(await convertToNative(workbook, 'en')).toEqual({
      replaced: 1,
      skipped: [{ ...at(newer), reason: { kind: 'olderName', name: 'AI_PAYBACK' } }],
    });
    expect(workbook.rewritten[0]?.newNames).toEqual([]);
    expect(workbook.rewritten[0]?.cells).toMatchObject([{ to: '=AI_PAYBACK(60,20,0,0,0,0)' }]);
  });

  test.each([
    ['an argument', 'revenue', 'AI_GAP(A1,revenue)'],
    ['another argument', 'SPEND', 'AI_GAP(revenue,Spend)'],
    ['what is calculated on the way', 'net', 'AI_PAYBACK(60,net)'],
    ['an element', 'revenue_', 'AI_GAP(A1,revenue_)'],
    ['two of them', 'net_', 'AI_PAYBACK(net_,net)'],
  ])("a user's name is never one of the equivalent's own: %s", async (_, name, call) => {
    const workbook = new RecordingWorkbook()
      .hold(held('A1', `=CAPEX.${call}`))
      .name([{ name, formula: '=Sheet1!$B$1', comment: '' }]);
    expect((await convertToNative(workbook, 'en')).skipped).toEqual([]);
    const [made] = workbook.rewritten[0]?.newNames ?? [];
    const own = namesIn(formulaText(made!.formula, { origin: { row: 0, column: 0 } }));
    expect(own.size).toBeGreaterThan(3);
    expect([...own].filter((each) => namesIn(`=${call}`).has(each))).toEqual([]);
    expect(own.has(name.toLowerCase())).toBe(false);
  });

  test.each([
    ['LET', '=LET(AI_GAP,5,AI_GAP*CAPEX.AI_GAP(A1,B1))'],
    ['LAMBDA', '=LAMBDA(ai_gap,CAPEX.AI_GAP(ai_gap,1))(60)'],
  ])('an equivalent whose name the formula gives itself by %s stays', async (_, formula) => {
    const workbook = new RecordingWorkbook().hold(held('A1', formula), held('A2', gap.formula));
    const { replaced, skipped } = await convertToNative(workbook, 'en');
    expect(replaced).toBe(1);
    expect(skipped.map(({ reason }) => reason)).toEqual([{ kind: 'nameTaken', name: 'AI_GAP' }]);
  });

  test('an equivalent that is there already and uses the name for itself: it stays', async () => {
    const workbook = new RecordingWorkbook().hold(held('A1', '=CAPEX.AI_GAP(60,revenue)')).name([
      {
        name: 'AI_GAP',
        formula: '=LAMBDA(spend,revenue,ratio,overhead,spend)',
        comment: 'AI Capex: an equivalent',
      },
      { name: 'revenue', formula: '=Sheet1!$B$1', comment: '' },
    ]);
    const { skipped } = await convertToNative(workbook, 'en');
    expect(skipped[0]?.reason).toEqual({ kind: 'nameWithin', name: 'revenue' });
  });

  test('what would be longer than a cell takes stays', async () => {
    const formula = `=CAPEX.AI_PAYBACK(60,20)&"${'x'.repeat(8165)}"`;
    expect(formula.length).toBeLessThanOrEqual(8192);
    const workbook = new RecordingWorkbook().hold(
      held('A1', `${formula}`),
      held('A2', gap.formula),
    );
    expect(await convertToNative(workbook, 'en')).toEqual({
      replaced: 1,
      skipped: [{ ...at(held('A1', formula)), reason: { kind: 'tooLong' } }],
    });
  });

  test('brings the data that AI_BASELINE reads', async () => {
    const workbook = new RecordingWorkbook().hold(held('A1', '=CAPEX.AI_BASELINE("x")'));
    await convertToNative(workbook, 'zh-CN');
    expect(workbook.rewritten[0]?.sheets.map(({ name }) => name)).toEqual([
      'AI Capex 数据',
      'AI Capex 记录',
    ]);
  });
});

describe('make live again', () => {
  const ours = {
    name: 'AI_GAP',
    formula: '',
    comment: 'AI Capex: native equivalent of CAPEX.AI_GAP',
  };

  test('puts back every call of an equivalent, and takes its name away', async () => {
    const workbook = new RecordingWorkbook()
      .hold(held('C7', '=1+AI_GAP(B7,C7,0,0)'), held('C8', '="AI_GAP(1,2,0,0)"'))
      .name([ours]);
    expect(await restoreFormulas(workbook)).toEqual({ replaced: 1, skipped: [] });
    expect(workbook.rewritten[0]).toMatchObject({
      cells: [{ address: 'C7', to: '=1+CAPEX.AI_GAP(B7,C7)' }],
      oldNames: ['AI_GAP'],
    });
  });

  test("never touches a user's own function of that name", async () => {
    const workbook = new RecordingWorkbook()
      .hold(held('C7', '=AI_GAP(1,2,0,0)'))
      .name([{ ...ours, comment: '' }]);
    expect(await restoreFormulas(workbook)).toEqual({ replaced: 0, skipped: [] });
    expect(workbook.rewritten).toEqual([]);
  });
});

const blockAt = ({ sheet, address }: FoundFormula) => ({ sheet, address });
const nameFor = (workbook: RecordingWorkbook, i: number, address: string, shows: CellValues) => {
  const cell = workbook.rewritten[0]?.cells[i];
  if (cell?.kind !== 'values' || !cell.keptAs) throw new Error('No name keeps the formula.');
  const made = nameKeeping(cell.keptAs, { sheet: cell.sheet, address, shows });
  return { ...made, formula: formulaText(made.formula, { origin: { row: 0, column: 0 } }) };
};

describe('convert to values', () => {
  test('keeps each formula in a name, and leaves those that fail', async () => {
    const broken = held('A2', '=CAPEX.AI_GAP(1,2)', 'notFound');
    const workbook = new RecordingWorkbook().hold(gap, broken);
    expect(await convertToValues(workbook)).toEqual({
      replaced: 1,
      skipped: [{ ...at(broken), reason: { kind: 'broken' } }],
    });
    expect(workbook.rewritten[0]).toMatchObject({
      sheets: [],
      cells: [{ kind: 'values', sheet: 'Sheet1', address: 'A1', from: gap.formula }],
    });
    expect(nameFor(workbook, 0, 'A1', [[40]])).toMatchObject({
      name: 'AI_Capex_Values_1',
      formula: expect.stringMatching(
        /^=CHOOSE\(1,"=CAPEX.AI_GAP\(60,20\)","1x1-\w+",'Sheet1'!\$A\$1\)$/,
      ),
    });
  });

  test('counts on from the names that are there', async () => {
    const workbook = new RecordingWorkbook()
      .hold(gap)
      .name([{ name: 'ai_capex_values_7', formula: '=1', comment: '' }]);
    await convertToValues(workbook);
    expect(nameFor(workbook, 0, 'A1', [[40]]).name).toBe('AI_Capex_Values_8');
  });

  test('leaves a formula that no name can keep', async () => {
    const long = held('A3', `=CAPEX.AI_GAP(60,20)&"${'x'.repeat(8180)}"`);
    const workbook = new RecordingWorkbook().hold(long);
    expect((await convertToValues(workbook)).skipped[0]?.reason).toEqual({ kind: 'tooLong' });
    expect(workbook.rewritten).toEqual([]);
  });
});

describe('restore what became values', () => {
  /** A workbook in which formulas became values, as it is afterwards. */
  async function converted(formula: string, shows: CellValues, address = 'A1') {
    const before = new RecordingWorkbook().hold(held('A1', formula));
    await convertToValues(before);
    return nameFor(before, 0, address, shows);
  }
  const moved = (name: WorkbookName, from: string, to: string): WorkbookName => ({
    ...name,
    formula: name.formula.replaceAll(from, to),
  });

  test.each([
    ['where it was', (name: WorkbookName) => name, 'A1', '=CAPEX.AI_GAP(B2,Data!C$3)'],
    [
      'with rows inserted above, its references follow',
      (name: WorkbookName) => moved(moved(name, '$A$1', '$A$4'), '$B$2', '$B$5'),
      'A4',
      '=CAPEX.AI_GAP(B5,Data!C$3)',
    ],
    [
      'with the other sheet renamed',
      (name: WorkbookName) => moved(name, "'Data'", "'My data'"),
      'A1',
      "=CAPEX.AI_GAP(B2,'My data'!C$3)",
    ],
    [
      'with a cell that it reads deleted',
      (name: WorkbookName) => moved(name, "'Sheet1'!$B$2", '#REF!'),
      'A1',
      '=CAPEX.AI_GAP(#REF!,Data!C$3)',
    ],
  ])('%s', async (_, change, address, to) => {
    const name = change(await converted('=CAPEX.AI_GAP(B2,Data!C$3)', [[40]]));
    const workbook = new RecordingWorkbook().name([name]).fill({ [`'Sheet1'!${address}`]: [[40]] });
    expect(await restoreFormulas(workbook)).toEqual({ replaced: 1, skipped: [] });
    expect(workbook.rewritten[0]).toEqual({
      ...{ sheets: [], newNames: [], oldNames: [name.name] },
      cells: [{ kind: 'restored', sheet: 'Sheet1', address, from: '', to, holds: [[40]] }],
    });
  });

  test('with its own sheet renamed', async () => {
    const name = moved(await converted('=CAPEX.AI_GAP(B2,1)', [[40]]), "'Sheet1'", "'It''s mine'");
    const workbook = new RecordingWorkbook().name([name]).fill({ "'It''s mine'!A1": [[40]] });
    await restoreFormulas(workbook);
    expect(workbook.rewritten[0]?.cells).toMatchObject([
      { sheet: "It's mine", to: '=CAPEX.AI_GAP(B2,1)' },
    ]);
  });

  test('a spilled block: the first cell has the formula again', async () => {
    const shows = [['Year'], [1], [2]];
    const name = await converted('=CAPEX.AI_PAYBACK_SCHEDULE(60,20)', shows, 'A1:A3');
    const workbook = new RecordingWorkbook().name([name]).fill({ "'Sheet1'!A1:A3": shows });
    await restoreFormulas(workbook);
    expect(workbook.rewritten[0]?.cells).toMatchObject([{ address: 'A1:A3', holds: shows }]);
  });

  test.each([
    ['another value', [[41]], []],
    ['a text of the same digits', [['40']], []],
    ['a blank', [[null]], []],
    ['a formula of the same value', [[40]], [held('A1', '=20*2')]],
  ])('leaves a cell that holds %s, and tells the formula', async (_, values, formulas) => {
    const name = await converted('=CAPEX.AI_GAP(60,20)', [[40]]);
    const workbook = new RecordingWorkbook()
      .name([name])
      .hold(...formulas)
      .fill({ "'Sheet1'!A1": values });
    const formula = '=CAPEX.AI_GAP(60,20)';
    expect(await restoreFormulas(workbook)).toEqual({
      replaced: 0,
      skipped: [{ ...blockAt(gap), formula, reason: { kind: 'changed', formula } }],
    });
    expect(workbook.rewritten).toEqual([]);
  });

  test('forgets what was kept of cells that are gone', async () => {
    const name = moved(await converted('=CAPEX.AI_GAP(60,20)', [[40]]), "'Sheet1'!$A$1", '#REF!');
    const workbook = new RecordingWorkbook().name([name]);
    expect(await restoreFormulas(workbook)).toEqual({ replaced: 0, skipped: [] });
    expect(workbook.rewritten[0]).toMatchObject({ cells: [], oldNames: [name.name] });
  });

  test('of one cell converted twice, the last', async () => {
    const first = await converted('=CAPEX.AI_GAP(60,20)', [[40]]);
    const second = await converted('=CAPEX.AI_GAP(50,10)', [[40]]);
    const workbook = new RecordingWorkbook()
      .name([first, { ...second, name: 'AI_Capex_Values_12' }])
      .fill({ "'Sheet1'!A1": [[40]] });
    await restoreFormulas(workbook);
    expect(workbook.rewritten[0]).toMatchObject({
      cells: [{ to: '=CAPEX.AI_GAP(50,10)' }],
      oldNames: ['AI_Capex_Values_12', 'AI_Capex_Values_1'],
    });
  });

  test.each([
    ['a quotation mark of the formula', '""', '"', '=IF(CAPEX.AI_GAP(60,20)>0,"x",1)'],
    ['a quotation mark at an argument', '""', '"', '=CAPEX.AI_GAP(60,"",1)'],
    ['the text of the formula', '"=CAPEX.AI_GAP(60,20)"', 'A9', '=CAPEX.AI_GAP(60,20)'],
  ])('leaves values and name if %s was lost from the name', async (_, from, to, formula) => {
    const name = moved(await converted(formula, [[40]]), from, to);
    const workbook = new RecordingWorkbook().name([name]).fill({ "'Sheet1'!A1": [[40]] });
    expect(await restoreFormulas(workbook)).toEqual({ replaced: 0, skipped: [] });
    expect(workbook.rewritten).toEqual([]);
  });

  test('a long formula, with quotation marks', async () => {
    const formula = `=IF(CAPEX.AI_GAP(60,20)>0,"${'a""b'.repeat(200)}","${'c'.repeat(200)}")`;
    const name = await converted(formula, [[40]]);
    const texts = tokensOf(name.formula).filter(({ type }) => type === 'string');
    // What Excel takes as one text within a formula.
    for (const { value } of texts) {
      expect(value.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(255);
    }
    const workbook = new RecordingWorkbook().name([name]).fill({ "'Sheet1'!A1": [[40]] });
    await restoreFormulas(workbook);
    expect(workbook.rewritten[0]?.cells).toMatchObject([{ to: formula }]);
  });
});

test.each([
  ['pending', { error: '#BUSY!' }, { kind: 'pending' }],
  ['error', { error: '#SPILL!' }, { kind: 'unanswered', error: '#SPILL!' }],
  ['error', { error: '#CALC!' }, { kind: 'unanswered', error: '#CALC!' }],
] as const)('freeze leaves what is %s and shows %j', async (state, value, reason) => {
  const waiting = { ...held('A2', '=CAPEX.AI_GAP(1,2)', state), value };
  const workbook = new RecordingWorkbook().hold(gap, waiting);
  expect(await convertToValues(workbook)).toEqual({
    replaced: 1,
    skipped: [{ ...at(waiting), reason }],
  });
});

test('freeze keeps an error that is an answer', async () => {
  const missing = { ...held('A2', '=CAPEX.AI_GAP(1,2)', 'error'), value: { error: '#N/A' } };
  expect(await convertToValues(new RecordingWorkbook().hold(missing))).toEqual({
    ...{ replaced: 1, skipped: [] },
  });
});

describe('equivalents', () => {
  test('every function has one but the risk, which draws its terms', () => {
    const lacking = definitions
      .map(({ name }) => name)
      .filter((name) => !equivalentsByName.has(name));
    expect(lacking).toEqual(['AI_PAYBACK_RISK']);
  });

  test.each([...equivalentsByName.values()])(
    '$definition.name takes the arguments',
    (equivalent) => {
      const sheetNames = new Map([['AI Capex data', 'Data']]);
      const origin = { row: 0, column: 0 };
      const text = formulaText(equivalent.formula('en'), { origin, sheetNames });
      const names = equivalent.definition.arguments.map(({ name }) => name).join(',');
      expect(text.startsWith(`=LAMBDA(${names},`)).toBe(true);
      // What Excel takes in a name, with its own names apart from the user's.
      const written = formulaText(lambdaApart(equivalent.formula('en'), new Set()), {
        origin,
        sheetNames,
      });
      expect(written.length).toBeLessThan(8192);
      const depth = tokensOf(text).reduce(
        (open, { value }) => open + Number(value === '(') - Number(value === ')'),
        0,
      );
      expect(depth).toBe(0);
    },
  );
});

test('the data hold every answer of AI_BASELINE, and a blank if it has none', () => {
  const { cells } = baselineData('en');
  const { ids, fields, answers } = baselineAreas;
  expect(cells.length).toBe(ids.row + ids.rows);
  expect(cells[fields.row]?.length).toBe(fields.column + fields.columns);
  const known = [...figures, ...since];
  expect(answers.rows).toBe(known.length);
  const annual = cells.map((row) => row[fields.column + baselineFields.indexOf('annual')]);
  const lacking = known.filter((_, row) => annual[row + answers.row]?.kind === 'empty');
  expect(lacking.length).toBeGreaterThan(0);
  expect(lacking.every((figure) => annualOf(figure) === undefined)).toBe(true);
});

function at({ sheet, address, formula }: FoundFormula) {
  return { sheet, address, formula };
}
