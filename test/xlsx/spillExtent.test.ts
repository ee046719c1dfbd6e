import { spillExtent } from '../../src/xlsx/spillExtent';
import { formula, type PlanCell } from '../../src/sheets/plan';
import { fullPlan } from './fullPlan';

const cellOf: Readonly<Record<string, PlanCell>> = {
  f: { kind: 'formula', formula: formula`1`, format: '0', style: 'formula' },
  s: { kind: 'spilled', format: '0', style: 'formula' },
  i: { kind: 'blankInput', format: '0', style: 'entry' },
  '.': { kind: 'empty' },
};

test.each<[picture: string, expected: unknown, why: string]>([
  ['f.', undefined, 'a formula alone'],
  ['f|s|s', { rows: 3, columns: 1 }, 'down'],
  ['fi|i.', undefined, 'blank inputs are not filled'],
  ['fss', { rows: 1, columns: 3 }, 'to the right'],
  ['fs|ss|..', { rows: 2, columns: 2 }, 'both ways'],
  ['fs|s.', { rows: 1, columns: 2 }, 'a row that is not left whole is not its'],
  ['f.|sf', { rows: 2, columns: 1 }, 'another formula beside'],
  ['ff|ss', { rows: 2, columns: 1 }, 'two formulas, each its own column'],
])('%s is %j: %s', (picture, expected) => {
  const cells = picture.split('|').map((row) => [...row].map((sign) => cellOf[sign]!));
  expect(spillExtent({ ...fullPlan, cells }, { row: 0, column: 0 })).toEqual(expected);
});
