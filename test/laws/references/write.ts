import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { withDigits } from '../../exact/decimal';
import { cases, type Given } from './cases';
import { exactAnswer, type Answer } from './exactAnswer';
import { tableFile, type Table } from './table';

/**
 * Writes the reference table again: `npm run references`.
 *
 * Each answer is worked out with 150 digits and with 220; the 50 that are written must be the same, so that none of
 * them is lost to rounding. Arguments are doubles, taken exactly as they are: 0.1 is a hair more than one tenth.
 */
function answerOf(name: string, given: Given): Answer {
  const [answer, check] = [150, 220].map((digits) =>
    withDigits(digits, () => exactAnswer(name, given)),
  );
  if (answer === undefined || `${answer}` !== `${check}`) {
    throw new RangeError(`${name}(${given.join()}): ${answer}, or ${check}`);
  }
  return answer;
}

async function write(): Promise<void> {
  const table: Table = Object.fromEntries(
    Object.entries(cases).map(([name, groups]) => [
      name,
      Object.fromEntries(
        Object.entries(groups).map(([why, calls]) => [
          why,
          calls.map((given) => ({ given, answer: answerOf(name, given) })),
        ]),
      ),
    ]),
  );
  const text = JSON.stringify(table);
  writeFileSync(tableFile, await format(text, { parser: 'json', printWidth: 100 }));
}

void write();
