import type { CellValues } from '../../../src/cells/value';
import { buildFormula } from '../../../src/explain/buildFormula';
import { explain } from '../../../src/explain/call/explain';
import type { FunctionName } from '../../../src/functions/functionName';
import { formulaResult } from '../../../src/ui/formula/formulaResult';

const money = '#,##0.0_);(#,##0.0)';
const years = money;
const percent = '0.0%_);(0.0%)';

interface Given {
  readonly unit?: string;
  readonly ranges?: Readonly<Record<string, CellValues>>;
}

function resultOf(
  name: FunctionName,
  fields: readonly string[],
  { unit, ranges = {} }: Given = {},
) {
  const built = buildFormula(name, fields);
  if (built.kind === 'incomplete') throw new Error('incomplete');
  const read = new Map(Object.entries(ranges));
  return formulaResult(
    { call: built.call, read, explanation: explain(built.call, read) },
    (amount) => (unit ? `${amount}"${unit}"` : amount),
  );
}
const formats = (...of: Parameters<typeof resultOf>) =>
  resultOf(...of).cells.map((row) => row.map(({ format }) => format));
const styles = (...of: Parameters<typeof resultOf>) =>
  resultOf(...of).cells.map((row) => row.map(({ style }) => style));

test.each<[kind: string, name: FunctionName, fields: readonly string[], format: string]>([
  ['years', 'AI_PAYBACK', ['60', '20'], years],
  ['years', 'AI_PAYBACK_FLOWS', ['{-100,60,60}'], years],
  ['money', 'AI_GAP', ['60', '20'], money],
  ['money', 'AI_REQUIRED_REVENUE', ['60', '5'], money],
  ['percent', 'AI_BREAKEVEN_GROWTH', ['60', '5', '5'], percent],
  ['times', 'MARKET_CEILING', ['82%'], '0.00"×"_)'],
  ['a figure in money', 'AI_BASELINE', ['bigtech.ai_spend'], money],
  ['a figure in words', 'AI_BASELINE', ['bigtech.ai_spend', 'source'], 'General'],
  ['an unknown figure', 'AI_BASELINE', ['nothing'], 'General'],
])('one cell, %s: %s(%j)', (_, name, fields, format) => {
  expect(formats(name, fields)).toEqual([[format]]);
});

test('an amount has the unit chosen, also below zero, in a column wide enough', () => {
  const { cells, columnWidths } = resultOf('AI_GAP', ['B2:B3', '20'], {
    ranges: { 'B2:B3': [[60], [10]] },
    unit: ' USD bn',
  });
  const format = '#,##0.0" USD bn"_);(#,##0.0" USD bn")';
  expect(cells.map((row) => row.map((cell) => cell.format))).toEqual([[format], [format]]);
  expect(columnWidths).toEqual([18]);
  expect(formats('AI_PAYBACK', ['60', '20'], { unit: ' USD bn' })).toEqual([[years]]);
});

test('a column of figures: each in the format of its unit', () => {
  const ranges = { 'B2:B3': [['bigtech.ai_spend'], ['NVIDIA.datacenter_share']] };
  expect(formats('AI_BASELINE', ['B2:B3'], { ranges })).toEqual([[money], ['0%_);(0%)']]);
});

test('a schedule: headings, years without decimals, money', () => {
  const fields = ['60', '20'];
  const [ofHeadings, ofYear] = formats('AI_PAYBACK_SCHEDULE', fields);
  expect(ofYear).toEqual(['0_)', ...Array<string>(6).fill(money)]);
  // They end where the numbers do.
  expect(ofHeadings).toEqual(Array<string>(7).fill('General_);-General_);General_);@_)'));
  const [headings, ...rows] = styles('AI_PAYBACK_SCHEDULE', fields);
  expect(headings).toEqual(Array<string>(7).fill('headingRight'));
  expect(new Set(rows.flat())).toEqual(new Set(['formula']));
});

test('a risk: labels, no headings, each number in the format of its kind', () => {
  const fields = ['60', '{10,20,40}'];
  expect(formats('AI_PAYBACK_RISK', fields).map(([, format]) => format)).toEqual([
    percent,
    ...Array<string>(6).fill(years),
    'General',
    '0.00',
  ]);
  expect(styles('AI_PAYBACK_RISK', fields).map(([label]) => label)).toEqual(
    Array<string>(9).fill('label'),
  );
});

test('all figures: headings like the columns, values by unit, words to the left', () => {
  const { cells, columnWidths } = resultOf('AI_BASELINE', []);
  expect(cells[0]?.map(({ style }) => style)).toEqual([
    'heading',
    'heading',
    'headingRight',
    ...Array<string>(7).fill('heading'),
  ]);
  expect(cells[0]?.map(({ format }) => format)).toEqual([
    'General',
    'General',
    'General_);-General_);General_);@_)',
    ...Array<string>(7).fill('General'),
  ]);
  const values = new Set(cells.slice(1).map((row) => row[2]?.format));
  expect(values.has(money)).toBe(true);
  expect(values.size).toBeGreaterThan(2);
  expect(Math.max(...columnWidths)).toBeLessThanOrEqual(64);
});

test('an error in the first cell is still formatted, for when it is resolved', () => {
  expect(formats('AI_PAYBACK', ['60', '0'])).toEqual([[years]]);
});
