import { jest } from './test/jest';
import { type Kind, kinds, runKind } from './test/runKind';
import { summary } from './test/summary';

/**
 * Runs tests: `tsx scripts/test.ts [kind] [options of Jest]`. Without a kind it runs all, up to the first that fails, and
 * says at the end what was skipped and why, and what needed a second try.
 */
function test([word, ...more]: readonly string[]): void {
  const one = kinds.find((kind) => kind === word);
  const wanted: readonly Kind[] = one ? [one] : kinds;
  const options = one || word === undefined ? more : [word, ...more];
  const outcomes = [];
  for (const [i, kind] of wanted.entries()) {
    if (wanted.length > 1) console.log(`\n=== ${i + 1} of ${wanted.length}: ${kind}`);
    const outcome = runKind(kind, options, jest);
    outcomes.push(outcome);
    if (outcome.passed) continue;
    process.exitCode = 1;
    break;
  }
  console.log(`\n${summary(outcomes, wanted).join('\n')}`);
}

test(process.argv.slice(2));
