import { agreeing } from '../../src/native/agreeing';

/** A workbook in which one bad formula keeps all that are tried with it from calculating. */
function attempts(bad: ReadonlySet<number>) {
  const made: number[][] = [];
  const attempt = (some: readonly number[]) => {
    made.push([...some]);
    const isDead = some.some((each) => bad.has(each));
    return Promise.resolve(some.map(() => ({ before: [[1]], after: [[isDead ? null : 1]] })));
  };
  return { made, attempt };
}

const all = Array.from({ length: 8 }, (_, i) => i);

test.each([
  ['all agree at the first trial', [], 1],
  ['one bad formula leaves the others', [3], 7],
  ['two of them', [0, 7], 11],
])('%s', async (_, bad, trials) => {
  const { made, attempt } = attempts(new Set(bad));
  const { equal } = await agreeing(all, attempt);
  expect([...equal]).toEqual(all.filter((each) => !bad.includes(each)));
  expect(made).toHaveLength(trials);
});

test('ends if everything differs, however many there are', async () => {
  const many = Array.from({ length: 500 }, (_, i) => i);
  const { made, attempt } = attempts(new Set(many));
  expect([...(await agreeing(many, attempt)).equal]).toEqual([]);
  expect(made.length).toBeLessThanOrEqual(32);
});
