import { notShownOf } from '../../../src/hosts/workbench/notShownOf';

test('adds up the kinds of all sheets, charts first, and leads to the first that has a place', () => {
  const found = notShownOf([
    { kind: 'macro', count: 1 },
    { kind: 'chart', count: 1, sheet: 'Hidden chart' },
    { kind: 'chart', count: 2, sheet: 'Plan', first: 'B4:H20' },
    { kind: 'chart', count: 1, sheet: 'Data', first: 'A1' },
  ]);
  expect(found).toEqual([
    { kind: 'chart', count: 4, first: { sheet: 'Plan', address: 'B4:H20' } },
    { kind: 'macro', count: 1 },
  ]);
});

test('does not list what no grid shows: it is kept anyway', () => {
  expect(
    notShownOf([
      { kind: 'printSetup', count: 1, sheet: 'Plan' },
      { kind: 'hiddenName', count: 3 },
      { kind: 'customXml', count: 1 },
    ]),
  ).toEqual([]);
});
