import fc from 'fast-check';
import { definitions } from '../../../src/functions/definitions';
import {
  readRecent,
  recentText,
  withCall,
  type RecentCall,
} from '../../../src/ui/functions/recentCalls';

const call = fc.record({
  name: fc.constantFrom(...definitions.map(({ name }) => name)),
  // A field has one line.
  texts: fc.array(
    fc.string().filter((text) => !text.includes('\n')),
    { minLength: 1 },
  ),
});
const calls = fc.array(call, { maxLength: 12 });
const all = (list: readonly RecentCall[]) =>
  list.reduceRight<readonly RecentCall[]>((before, each) => withCall(before, each), []);

test('what is kept is read again as it was', () => {
  fc.assert(fc.property(calls, (list) => expect(readRecent(recentText(list))).toEqual(list)));
});

test('the newest comes first, each function once, five at most', () => {
  fc.assert(
    fc.property(calls, call, (before, newest) => {
      const after = withCall(all(before), newest);
      expect(after[0]).toBe(newest);
      expect(new Set(after.map(({ name }) => name)).size).toBe(after.length);
      expect(after.length).toBeLessThanOrEqual(5);
    }),
  );
});

test.each<[why: string, kept: string | null]>([
  ['nothing', null],
  ['an empty text', ''],
  ['something else', 'bankers live'],
  ['a function that is gone', 'AI_ORACLE=60%0A20'],
])('what is kept may be %s', (_, kept) => {
  expect(readRecent(kept)).toEqual([]);
});
