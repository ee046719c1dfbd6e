import { sheetNames } from '../../src/sheets/sheetNames';
import { contractPlan } from '../hosts/contract/contractPlan';

const plansNamed = (...names: readonly string[]) =>
  names.map((name) => ({ ...contractPlan, name }));

describe('sheetNames', () => {
  test.each<[why: string, names: string[], taken: string[], expected: string[]]>([
    ['as wished if free', ['Inputs', 'Checks'], ['Sheet1'], ['Inputs', 'Checks']],
    ['with a number if taken', ['Inputs', 'Checks'], ['inputs'], ['Inputs (2)', 'Checks']],
    [
      'with a number if the one before got it',
      ['Gap?', 'Gap*', 'gap'],
      [],
      ['Gap', 'Gap (2)', 'gap (3)'],
    ],
  ])('%s', (_, names, taken, expected) => {
    const found = sheetNames(plansNamed(...names), taken);
    expect(names.map((name) => found.get(name))).toEqual(expected);
  });

  test('two plans of one name are refused: which of them would a formula mean?', () => {
    expect(() => sheetNames(plansNamed('Inputs', 'Inputs'), [])).toThrow(
      new RangeError('two plans are called "Inputs"'),
    );
  });
});
