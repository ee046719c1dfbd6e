import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { figures } from '../../src/figures/figures';
import { since } from '../../src/figures/since';
import { aiBaseline } from '../../src/functions/aiBaseline';
import type { TextArgument } from '../../src/functions/definition';
import { call, functionNamed, TestError } from '../functions/call';

const baseline = functionNamed('AI_BASELINE');
const [, fieldArgument] = aiBaseline.arguments as readonly TextArgument[];
const fields = fieldArgument!.choices!;
const ofArticle = figures.map(({ id }) => id);
const ids = [...figures, ...since].map(({ id }) => id);
const [headings, ...rows] = call('AI_BASELINE()') as string[][];

/** A text as people type it: blanks around it, any letter a capital. */
const typed = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), fc.constantFrom('', ' ', '  '))
    .map(
      ([capitals, blank]) =>
        blank + [...text].map((c, i) => (capitals[i] ? c.toUpperCase() : c)).join('') + blank,
    );
const choice = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...fields));

test('the whole table is every figure of the article once, in its order', () => {
  expect(rows.map(([id]) => id)).toEqual(ofArticle);
});

test('every figure has every field, however it is typed: what the whole table shows', () => {
  const calls = choice.chain(([id, field]) =>
    fc.tuple(fc.constant(id), fc.constant(field), typed(id), typed(field)),
  );
  fc.assert(
    fc.property(calls, ([id, field, typedId, typedField]) => {
      const answer = baseline(typedId, typedField);
      expect(answer).toEqual(baseline(id, field));
      const column = headings!.indexOf(field);
      const row = rows[ofArticle.indexOf(id)];
      if (row && column >= 0) expect(answer).toEqual([[row[column]]]);
    }),
  );
});

test('the annual value is one per year, four times that of a quarter; a total or a point has none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...figures, ...since), ({ id, per, value }) => {
      const annual = baseline(id, 'annual')[0]![0];
      if (per === 'year') expect(annual).toBe(value);
      else if (per === 'quarter') expect(annual).toBe((value as number) * 4);
      else expect(annual).toMatchObject({ code: '#N/A' });
    }),
  );
});

test('an unknown id is #N/A and names three that exist, the least changed among them', () => {
  const slips = fc.tuple(fc.constantFrom(...ids), fc.nat(), fc.constantFrom('', 'x', '7', '-'));
  fc.assert(
    fc.property(slips, ([id, at, letter]) => {
      const place = at % id.length;
      const slip = id.slice(0, place) + letter + id.slice(place + 1);
      fc.pre(!ids.includes(slip));
      const error = baseline(slip)[0]![0];
      expect(error).toBeInstanceOf(TestError);
      const { code, message } = error as TestError;
      const [, ...named] = [...message.matchAll(/"([^"]+)"/g)].map(([, text]) => text!);
      expect([code, named.length, named.filter((name) => !ids.includes(name))]).toEqual([
        '#N/A',
        3,
        [],
      ]);
      // The quarters of a company differ by a digit: a slip can be as near to four ids.
      expect(named.some((name) => distance(name, slip.toLowerCase()) <= 1)).toBe(true);
    }),
  );
});

test('an unknown field is #VALUE! and names those there are', () => {
  const words = fc.string({ minLength: 1 }).filter((word) => {
    const text = word.trim().toLowerCase();
    return text !== '' && !fields.includes(text);
  });
  fc.assert(
    fc.property(fc.constantFrom(...ids), words, (id, field) => {
      const error = baseline(id, field)[0]![0] as TestError;
      expect(error.code).toBe('#VALUE!');
      expect(error.message).toContain(`field must be one of ${fields.join(', ')}`);
    }),
  );
});
