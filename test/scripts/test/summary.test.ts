import path from 'node:path';
import type { FileResult } from '../../../scripts/test/jest';
import { type Outcome, kinds } from '../../../scripts/test/runKind';
import { skippedTitle } from '../../../scripts/test/skipping';
import { summary } from '../../../scripts/test/summary';

const fileOf = (name: string) => path.resolve(__dirname, '../../..', name);

const file = (name: string, status: FileResult['status'], ...tests: [string, string][]) => ({
  name: fileOf(name),
  status,
  assertionResults: tests.map(([title, status]) => ({ ancestorTitles: ['around', title], status })),
});

const outcome = (more: Partial<Outcome>): Outcome => ({
  kind: 'unit',
  passed: true,
  seconds: 9,
  files: [],
  late: [],
  ...more,
});

test('each kind has a line', () => {
  const files = [
    file('test/a.test.ts', 'focused', ['a', 'passed'], ['b', 'passed'], ['c', 'pending']),
  ];
  expect(summary([outcome({ files })], ['unit'])[0]).toBe(
    'unit: passed in 9 s; 2 tests passed, 0 failed, 1 skipped',
  );
});

test('what failed is named, and the kinds after it did not run', () => {
  const files = [file('test/a.test.ts', 'failed', ['a', 'failed'])];
  expect(summary([outcome({ files, passed: false })], ['unit', 'laws'])).toEqual([
    'unit: failed in 9 s; 0 tests passed, 1 failed, 0 skipped; failed: ' +
      path.join('test', 'a.test.ts'),
    'laws: not run',
  ]);
});

test('each reason to skip tests has a line, in all kinds together', () => {
  const office = skippedTitle('the workbook', 'there is no LibreOffice (a program)');
  const files = [file('test/a.test.ts', 'skipped', [office, 'pending'], ['b', 'pending'])];
  expect(summary([outcome({ files }), outcome({ files })], ['unit', 'laws']).slice(2)).toEqual([
    'Skipped (2): there is no LibreOffice (a program)',
    'Skipped (2): not asked for',
  ]);
});

test('files that needed a second try are named', () => {
  const late = [fileOf('test/browser/late.test.ts')];
  expect(summary([outcome({ late })], ['unit'])[1]).toBe(
    'Needed a second try: ' + path.join('test', 'browser', 'late.test.ts'),
  );
});

test('all kinds pass: nothing else is said', () => {
  const outcomes = kinds.map((kind) => outcome({ kind }));
  expect(summary(outcomes, kinds)).toHaveLength(kinds.length);
});
