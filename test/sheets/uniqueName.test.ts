import { uniqueName } from '../../src/sheets/uniqueName';

describe('uniqueName', () => {
  test.each<[why: string, taken: string[], expected: string]>([
    ['free', [], 'Spend'],
    ['taken, letter case apart', ['spend'], 'Spend_2'],
    ['taken twice', ['spend', 'spend_2'], 'Spend_3'],
  ])('%s', (_, taken, expected) => {
    expect(uniqueName('Spend', new Set(taken))).toBe(expected);
  });
});
