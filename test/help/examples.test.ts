import * as formulas from '@formulajs/formulajs';
import type { Example } from '../../src/functions/help/functionExamples';
import { functionExamples } from '../../src/functions/help/functionExamples';
import { shownAnswer } from '../../src/help/shownAnswer';
import type { Page } from '../../src/help/pages/page';
import { pages } from '../../src/help/pages/pages';
import { readCall } from '../../src/help/readCall';

const examples = [
  ...Object.values<readonly Example[]>(functionExamples),
  ...Object.values<Page>(pages).map((page) => page.examples),
].flatMap((list) => list.map((example): [string, Example] => [example.call, example]));

/** The cells of an example as it writes them; a number to 14 digits. */
function shown(call: string) {
  return shownAnswer(readCall(call), 'en').map((row) =>
    row.map((cell) => (typeof cell === 'object' ? cell.code : cell)),
  );
}

function rounded(cells: readonly (readonly (string | number)[])[]) {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(13)) : cell)),
  );
}

test.each(examples)('%s answers what the help says', (call, { answer }) => {
  expect(rounded(shown(call))).toEqual(rounded(typeof answer === 'object' ? answer : [[answer]]));
});

test.each(Object.entries(pages))('%s has an example with an error', (_, { reasons }) => {
  expect(Object.keys(reasons)).not.toEqual([]);
});

const comparisons = Object.values<Page>(pages).flatMap((page) => page.comparisons);

test.each(comparisons)("Excel's $native is $nativeAnswer", ({ native, nativeAnswer }) => {
  const [, name, list] = /^(\w+)\((.*)\)$/.exec(native)!;
  const run = formulas[name as keyof typeof formulas] as (...given: unknown[]) => number;
  const given = JSON.parse(`[${list!.replaceAll('{', '[').replaceAll('}', ']')}]`) as unknown[];
  expect(run(...given)).toBeCloseTo(nativeAnswer, 12);
});

test.each(comparisons)('$ours, next to it, has an answer', ({ ours }) => {
  expect(shown(ours).flat()).not.toContain('#N/A');
  expect(shown(ours).flat()).not.toContain('#VALUE!');
});
