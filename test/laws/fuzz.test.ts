import fc from 'fast-check';
import { definitions } from '../../src/functions/definitions';
import type { Argument, Definition } from '../../src/functions/definition';
import { functionNamed, TestError } from '../functions/call';
import { anyCell, edges, fittingCell } from './cells';

/** Of ten thousand cases of a law, the fuzz has a hundred thousand, in all functions together. */
const share = 10 / definitions.length;
const cases = Math.ceil(Number(process.env.LAWS_CASES) * share);

/** Half of the cells belong where they are: of wrong ones only, no call would get past its first argument. */
function cellOf(argument: Argument): fc.Arbitrary<unknown> {
  const fitting = { arbitrary: fittingCell(argument) as fc.Arbitrary<unknown>, weight: 3 };
  if (argument.name !== 'trials') return fc.oneof(fitting, { arbitrary: anyCell, weight: 1 });
  // A trial is a call of its own: seldom ten thousand of them, or as many as are allowed.
  const many = fc.constantFrom<unknown[]>(null, 0, 10_000, 100_000);
  return fc.oneof(
    { arbitrary: fitting.arbitrary, weight: 200 },
    { arbitrary: many, weight: 1 },
    { arbitrary: anyCell.filter((cell) => typeof cell !== 'number'), weight: 20 },
  );
}

/** What an argument may be: mostly a cell; low, likely and high; a range of any size; rows that differ in length. */
function argumentOf(argument: Argument): fc.Arbitrary<unknown> {
  const cell = cellOf(argument);
  const block = fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .chain(([rows, columns]) => {
      const row = fc.array(cell, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
  const point = fc.oneof(
    { arbitrary: fittingCell(argument) as fc.Arbitrary<unknown>, weight: 3 },
    { arbitrary: fc.constantFrom<unknown[]>(...edges), weight: 1 },
  );
  const three = fc
    .tuple(point, point, point)
    .map((cells) => [cells.sort((a, b) => Number(a) - Number(b))]);
  const ragged = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });
  const long = fc
    .array(cell, { minLength: 50, maxLength: 50 })
    .map((cells) => cells.map((x) => [x]));
  // A single cell is no series.
  const isSeries = argument.kind === 'number' && argument.series;
  return fc.oneof(
    { arbitrary: cell, weight: isSeries ? 6 : 60 },
    { arbitrary: cell.map((value) => [[value]]), weight: isSeries ? 3 : 30 },
    { arbitrary: three as fc.Arbitrary<unknown>, weight: 24 },
    { arbitrary: block as fc.Arbitrary<unknown>, weight: 9 },
    { arbitrary: ragged as fc.Arbitrary<unknown>, weight: 3 },
    { arbitrary: long as fc.Arbitrary<unknown>, weight: 1 },
  );
}

/** Whether a cell of the answer can be shown: a finite number, a text, an error of ours or one that was handed in. */
function isShown(cell: unknown, given: readonly unknown[]): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  return typeof cell === 'string' || cell instanceof TestError || given.flat(2).includes(cell);
}

/** Processor time, because the clock also counts what other programs take; the least of some runs is the call's own. */
function secondsOf(work: () => unknown): number {
  const times = [];
  do {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1e6);
  } while (Math.min(...times) > 1 && times.length < 3);
  return Math.min(...times);
}

function argumentsOf(definition: Definition): fc.Arbitrary<unknown[]> {
  return fc.tuple(...definition.arguments.map(argumentOf));
}

test.each(definitions.map((definition) => [definition.name, definition] as const))(
  '%s of anything: a rectangle of finite numbers, texts and errors, within a second, and never a throw',
  (name, definition) => {
    const call = functionNamed(name);
    fc.assert(
      fc.property(argumentsOf(definition), (given) => {
        let answer: unknown[][] = [];
        expect(secondsOf(() => (answer = call(...given)))).toBeLessThan(1);
        const widths = new Set(answer.map((row) => row.length));
        expect([answer.length > 0, widths.size, widths.has(0)]).toEqual([true, 1, false]);
        const objects = given.flat(2).filter((cell) => typeof cell === 'object' && cell !== null);
        expect(answer.flat().filter((cell) => !isShown(cell, objects))).toEqual([]);
      }),
      { numRuns: cases },
    );
  },
);
