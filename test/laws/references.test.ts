import { withDigits, D, relativeError } from '../exact/decimal';
import { functionNamed, TestError } from '../functions/call';
import { cases, type Given } from './references/cases';
import { exactAnswer, type Answer } from './references/exactAnswer';
import { readTable } from './references/table';

const rows = Object.entries(readTable()).flatMap(([name, groups]) =>
  Object.entries(groups).flatMap(([why, calls]) =>
    calls.map(({ given, answer }) => ({ name, why, given, answer })),
  ),
);

/** How far from the exact answer each function may be: relative to it, a growth below 1 relative to 1. */
const precision = 1e-12;

/** The numbers of a call's answer, each in its place; errors as they are. */
function answersOf(name: string, given: Given): readonly unknown[] {
  const cells = given.map((value) => (typeof value === 'object' ? [value] : value));
  const table = functionNamed(name)(...cells);
  if (name === 'AI_PAYBACK_SCHEDULE') return table.at(-1)!.slice(1);
  if (name === 'AI_PAYBACK_RISK') return table.slice(0, 7).map(([, value]) => value);
  return table[0]!;
}

const isNumber = (text: string): boolean => /\d/.test(text);

/** How far a cell is from its exact answer: 0 if both are an error, Infinity if only one is. */
function distance(name: string, cell: unknown, exact: string): number {
  if (cell instanceof TestError) return isNumber(exact) ? Infinity : 0;
  if (!isNumber(exact)) return Infinity;
  const error = relativeError(cell as number, new D(exact));
  return name === 'AI_BREAKEVEN_GROWTH' ? error * Math.min(1, Math.abs(Number(exact)) || 1) : error;
}

test('the table has at least 500 calls, of every function that answers with numbers', () => {
  expect(rows.length).toBeGreaterThanOrEqual(500);
  expect(rows.map(({ given }) => given)).toEqual(
    Object.values(cases).flatMap((groups) => Object.values(groups).flat()),
  );
});

test.each(Object.keys(cases))('%s agrees with the table of exact answers to 1e-12', (name) => {
  const wrong = rows
    .filter((row) => row.name === name)
    .map((row) => {
      const exact = ([] as string[]).concat(row.answer as string[]);
      const found = answersOf(name, row.given);
      const apart = found.map((cell, i) => distance(name, cell, exact[i]!));
      return {
        ...row,
        found,
        apart: found.length === exact.length ? Math.max(...apart) : Infinity,
      };
    })
    .filter(({ apart }) => !(apart <= precision));
  expect(wrong).toEqual([]);
});

test('recalculated, a tenth of it, another in each run, equals the table', () => {
  const first = Number(process.env.LAWS_SEED) % 10;
  const anew = rows
    .filter((_, i) => i % 10 === first)
    .map(({ name, given, answer }): [Answer, Answer] => [
      withDigits(150, () => exactAnswer(name, given)),
      answer,
    ]);
  expect(anew.map(([answer]) => answer)).toEqual(anew.map(([, answer]) => answer));
});
