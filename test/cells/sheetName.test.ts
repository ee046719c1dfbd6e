import fc from 'fast-check';
import { sheetName } from '../../src/cells/sheetName';

describe('answers', () => {
  test.each([
    { wished: 'Big tech', taken: [], name: 'Big tech', why: 'free and allowed' },
    {
      wished: 'Big tech',
      taken: ['BIG TECH'],
      name: 'Big tech (2)',
      why: 'letter case does not tell apart',
    },
    { wished: 'A', taken: ['A', 'A (2)'], name: 'A (3)', why: 'the next free number' },
    {
      wished: 'a/b:c*d?[e]\\',
      taken: [],
      name: 'a b c d  e',
      why: 'characters that Excel refuses',
    },
    { wished: "'quoted'", taken: [], name: 'quoted', why: 'no apostrophe at either end' },
    { wished: 'History', taken: [], name: 'History (2)', why: 'reserved by Excel' },
    { wished: '***', taken: [], name: 'Sheet', why: 'nothing is left' },
    { wished: 'x'.repeat(40), taken: [], name: 'x'.repeat(31), why: 'cut to 31 characters' },
    {
      wished: 'x'.repeat(40),
      taken: ['x'.repeat(31)],
      name: `${'x'.repeat(27)} (2)`,
      why: 'the number fits in',
    },
    { wished: '大型科技公司', taken: [], name: '大型科技公司', why: 'any script' },
  ])('$why', ({ wished, taken, name }) => {
    expect(sheetName(wished, taken)).toBe(name);
  });
});

test('whatever is wished and taken, Excel accepts the name', () => {
  const name = fc.string({ unit: fc.constantFrom(...`aA:\\/?*[]' 科`), maxLength: 40 });
  fc.assert(
    fc.property(name, fc.array(name), (wished, taken) => {
      const given = sheetName(wished, taken);
      expect(given).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
      expect(taken.map((each) => each.toLowerCase())).not.toContain(given.toLowerCase());
    }),
  );
});
