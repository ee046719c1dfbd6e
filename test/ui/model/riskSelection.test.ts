import { areaAt } from '../../../src/cells/a1';
import type { CellValues } from '../../../src/cells/value';
import type { Selection } from '../../../src/hosts/workbook';
import { riskArgumentLabelled } from '../../../src/ui/model/riskLabelPatterns';
import { estimateArea, selectedEntries } from '../../../src/ui/model/riskSelection';

function selectionOf(address: string): Selection {
  const { rows = 1, columns = 1 } = areaAt(address) ?? {};
  const [cell = ''] = address.split(':');
  return { sheet: 'My data', address, cell, rows, columns, value: null };
}

/** The range that each argument is filled with; those left empty are omitted. */
function filled(address: string, values: CellValues) {
  const selection = selectionOf(address);
  const area = estimateArea(selection);
  if (!area) return 'no estimates';
  const entries = selectedEntries(selection, area, values);
  if (typeof entries.kind === 'string') return entries;
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, { likely }]) => likely !== '')
      .map(([name, { low, likely, high, sheet }]) => [name, [low, likely, high, sheet].join('|')]),
  );
}

const three = [1, 2, 3];

describe('selected cells become references, not values', () => {
  it.each<readonly [string, string, CellValues, Readonly<Record<string, string>>]>([
    [
      'in the order of the arguments',
      'B2:D4',
      [three, three, three],
      {
        investment: '|B2:D2||My data',
        revenue: '|B3:D3||My data',
        cost_ratio: '|B4:D4||My data',
      },
    ],
    [
      'by their labels, in any order',
      'A2:D4',
      [
        ['Annual revenue growth', ...three],
        ['Year-1 revenue', ...three],
        ['Capex', ...three],
      ],
      { investment: '|B4:D4||My data', revenue: '|B3:D3||My data', growth: '|B2:D2||My data' },
    ],
    [
      'by Chinese labels, below headings',
      'A1:D4',
      [
        ['输入', '低', '最可能', '高'],
        ['投资', ...three],
        ['第1年收入', ...three],
        ['折现率', ...three],
      ],
      {
        investment: '|B2:D2||My data',
        revenue: '|B3:D3||My data',
        discount_rate: '|B4:D4||My data',
      },
    ],
    [
      'in order if no label is known',
      'A2:D3',
      [
        ['Alpha', ...three],
        ['Beta', ...three],
      ],
      { investment: '|B2:D2||My data', revenue: '|B3:D3||My data' },
    ],
    [
      'a blank row keeps its place and fills nothing',
      'B2:D5',
      [three, three, [null, null, null], three],
      { investment: '|B2:D2||My data', revenue: '|B3:D3||My data', growth: '|B5:D5||My data' },
    ],
  ])('%s', (_, address, values, entries) => {
    expect(filled(address, values)).toEqual(entries);
  });
});

describe('what does not fit is refused with its reason', () => {
  it.each<readonly [string, string, CellValues, unknown]>([
    ['one cell', 'B2', [[1]], 'no estimates'],
    ['two columns', 'B2:C4', [], 'no estimates'],
    ['five columns', 'B2:F4', [], 'no estimates'],
    ['one row', 'B2:D2', [], 'no estimates'],
    ['too many rows', 'B2:D9', [], 'no estimates'],
    ['whole columns', 'B:D', [], 'no estimates'],
    [
      'seven rows without headings',
      'B2:D8',
      Array.from({ length: 7 }, () => three),
      { kind: 'size', address: 'B2:D8' },
    ],
    [
      'blank cells',
      'B2:D3',
      [[null, null, null], three],
      { kind: 'missing', argument: 'investment' },
    ],
    ['a text', 'B2:D3', [three, [1, 'two', 3]], { kind: 'notNumber', cell: 'C3' }],
    [
      'merged cells, of which only the first holds a value',
      'B2:D3',
      [[1, null, null], three],
      { kind: 'notNumber', cell: 'C2' },
    ],
    ['an error', 'B2:D3', [three, [1, 2, { error: '#N/A' }]], { kind: 'notNumber', cell: 'D3' }],
    [
      'a label that means nothing beside one that does',
      'A2:D3',
      [
        ['Investment', ...three],
        ['Beta', ...three],
      ],
      { kind: 'unknownLabel', label: 'Beta' },
    ],
    [
      'two labels of one meaning',
      'A2:D3',
      [
        ['Investment', ...three],
        ['Capex', ...three],
      ],
      { kind: 'repeatedLabel', argument: 'investment' },
    ],
    [
      'no revenue',
      'A2:D3',
      [
        ['Investment', ...three],
        ['Growth', ...three],
      ],
      { kind: 'missing', argument: 'revenue' },
    ],
  ])('%s', (_, address, values, fault) => {
    expect(filled(address, values)).toEqual(fault);
  });
});

it.each([
  ['Investment', 'investment'],
  ['Big tech: AI spend', 'investment'],
  ['yearly_spend', 'yearly_spend'],
  ['Annual spend after year 1', 'yearly_spend'],
  ['Operating cost, % of revenue', 'cost_ratio'],
  ['cost_ratio', 'cost_ratio'],
  ['AI revenue: annual growth', 'growth'],
  ['WACC', 'discount_rate'],
  ['discount_rate', 'discount_rate'],
  ['第1年收入', 'revenue'],
  ['收入年增长率', 'growth'],
  ['运营成本占收入的比例', 'cost_ratio'],
  ['第1年之后的年支出', 'yearly_spend'],
  ['资本支出', 'investment'],
  ['Alpha', undefined],
  ['', undefined],
])('"%s" means %s', (label, argument) => {
  expect(riskArgumentLabelled(label)).toBe(argument);
});
