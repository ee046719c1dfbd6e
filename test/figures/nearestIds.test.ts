import fc from 'fast-check';
import { figures } from '../../src/figures/figures';
import { since } from '../../src/figures/since';
import { nearestIds } from '../../src/figures/nearestIds';

describe('nearestIds', () => {
  test.each([
    ['a letter is missing', 'bigtech.ai_spnd', 'bigtech.ai_spend'],
    ['letters are swapped', 'openai.lsos', 'openai.loss'],
    ['capitals', 'Nvidia.Training_Share', 'nvidia.training_share'],
    ['a blank for the underscore', 'race days', 'race.days'],
    ['a word is wrong', 'tesla.ai_spend', 'tesla.ai_capex'],
  ])('%s: %s means %s', (_, typed, id) => {
    expect(nearestIds(typed)).toContain(id);
  });

  test.each([
    ['the beginning of a name', 'nvid', /^nvidia\./],
    ['in capitals', 'NVID', /^nvidia\./],
    ['a whole name', 'openai', /^openai\./],
    ['the end of an id', '_share', /_share/],
  ])('%s: %s means ids that contain it', (_, typed, ids) => {
    const near = nearestIds(typed);
    expect(near).toHaveLength(3);
    for (const id of near) expect(id).toMatch(ids);
  });

  test('one id that contains the text comes before nearer ones', () => {
    expect(nearestIds('capex')[0]).toBe('tesla.ai_capex');
  });

  test('the id itself comes first, for every figure', () => {
    for (const { id } of figures) expect(nearestIds(id)[0]).toBe(id);
  });

  test('three ids that exist, whatever is typed', () => {
    const ids = [...figures, ...since].map(({ id }) => id);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const near = nearestIds(typed);
        expect(new Set(near).size).toBe(3);
        expect(ids).toEqual(expect.arrayContaining([...near]));
      }),
    );
  });

  test('a cell full of text is fast: only its beginning is compared', () => {
    const full = 'bigtech.ai_spend'.padEnd(32_767, 'x');
    expect(nearestIds(full)).toEqual(nearestIds(full.slice(0, 64)));
  });
});
