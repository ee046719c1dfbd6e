import { estimateEntry, type EstimateEntry } from '../../../src/ui/model/estimate';
import { riskFormula } from '../../../src/ui/model/riskForm';
type Fields = string | readonly [low: string, likely: string, high: string];

/** What the form holds: one text, or the three of a row. */
function entries(given: Readonly<Record<string, Fields>>): Readonly<Record<string, EstimateEntry>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, fields]) => {
      if (typeof fields === 'string') {
        return [name, estimateEntry({ text: fields, sheet: 'Sheet1' })];
      }
      const [low, likely, high] = fields;
      return [name, { low, likely, high, sheet: 'Sheet1' }];
    }),
  );
}

it.each<readonly [string, Readonly<Record<string, Fields>>, string]>([
  [
    'three values make an array, one alone a number',
    { investment: ['54', ' 60 ', '66'], revenue: '20' },
    '=CAPEX.AI_PAYBACK_RISK({54,60,66},20)',
  ],
  [
    'per cents are written out: an array takes none',
    { investment: '60', revenue: '20', growth: ['-10%', '5%', '20%'] },
    '=CAPEX.AI_PAYBACK_RISK(60,20,,{-0.1,0.05,0.2})',
  ],
  [
    'cells stand in the middle field, and trials and seed at the end',
    { investment: 'B2:D2', revenue: 'B3', trials: '1000', seed: '7' },
    '=CAPEX.AI_PAYBACK_RISK(B2:D2,B3,,,,,1000,7)',
  ],
  [
    'single values throughout are certain',
    { investment: '60', revenue: '20', cost_ratio: '50%' },
    '=CAPEX.AI_PAYBACK_RISK(60,20,50%)',
  ],
])('%s', (_, given, formula) => {
  expect(riskFormula(entries(given), 'Sheet1')).toMatchObject({ kind: 'complete', formula });
});

it('cells written on another sheet keep their sheet', () => {
  const given = entries({ investment: 'B2:D2', revenue: '20' });
  expect(riskFormula(given, 'Other')).toMatchObject({
    formula: '=CAPEX.AI_PAYBACK_RISK(Sheet1!B2:D2,20)',
  });
});

it.each<readonly [string, Fields, string, string]>([
  [
    'low without high',
    ['54', '60', ''],
    'For investment, enter a likely value only, or all three values',
    'investment 请只填最可能值，或填写全部三个值',
  ],
  [
    'low and high without likely',
    ['54', '', '66'],
    'For investment, enter a likely value only, or all three values',
    'investment 请只填最可能值，或填写全部三个值',
  ],
  [
    'a cell among three',
    ['54', 'B2', '66'],
    'For investment, enter numbers. To use cells, enter a range of three, such as B2:D2, in the middle field and leave the others empty',
    'investment 请填写数字；如需引用单元格，请在中间一栏填写三个相邻的单元格（如 B2:D2），其余留空',
  ],
  [
    'falling values',
    ['66', '60', '54'],
    'investment must be in ascending order (low, likely, high), not 66, 60, 54',
    'investment 必须由低到高排列（低、最可能、高）；输入的是66、60、54',
  ],
  [
    'one outside the domain',
    ['-1', '60', '66'],
    'investment must be at least 0, not -1',
    'investment 必须不小于0；输入的是-1',
  ],
])('shows what to change: %s', (_, investment, en, zh) => {
  const built = riskFormula(entries({ investment, growth: 'x' }), 'Sheet1');
  if (built.kind !== 'incomplete') throw new Error('it is complete');
  expect(built.faults[0]).toEqual({ kind: 'wrong', message: { en, 'zh-CN': zh } });
  // The errors of other fields are shown at the same time.
  expect(built.faults[1]?.kind).toBe('missing');
  expect(built.faults[3]?.kind).toBe('wrong');
});

it('what is still empty is missing, not wrong', () => {
  const built = riskFormula({}, 'Sheet1');
  expect(built.kind === 'incomplete' && built.faults.map((fault) => fault?.kind)).toEqual([
    ...['missing', 'missing'],
    ...Array<undefined>(6).fill(undefined),
  ]);
});
