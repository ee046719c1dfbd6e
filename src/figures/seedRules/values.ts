import type { Node } from 'jsonc-parser';
import { isDate } from './isoDate';
import { type Rule, shown } from './rule';

/** A rule of one sentence: what is allowed, and whether a part is that. */
function must(be: string, isIt: (value: unknown) => boolean): Rule {
  return (node, report) => {
    if (!isIt(valueOf(node))) report(node, `must be ${be}; got ${shown(node)}`);
  };
}

/** The value of a leaf; objects and lists have none of their own. */
function valueOf(node: Node): unknown {
  return node.type === 'object' || node.type === 'array' ? undefined : node.value;
}

/** A text that can stand in a cell: a sheet would take one that begins with =, +, - or @ for a formula. */
export const text = must(
  'a text that does not begin with a space, =, +, - or @',
  (value) => typeof value === 'string' && /^[^\s=+\-@]/.test(value),
);

/** A number of any size. */
export const number = must('a number', (value) => typeof value === 'number');

/** A share is a fraction: 82 is most likely meant as 82 %. */
export const share = must(
  'a fraction from 0 to 1 (82% is 0.82)',
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
);

/** A date as figures have it. */
export const date = must(
  'an ISO 8601 date that exists, such as "2024-07-27"',
  (value) => typeof value === 'string' && isDate(value),
);

/** One of the words of a vocabulary. */
export function oneOf(words: readonly string[]): Rule {
  return must(
    `one of ${words.map((word) => JSON.stringify(word)).join(', ')}`,
    (value) => typeof value === 'string' && words.includes(value),
  );
}

/** A text of a form that is easier said than listed. */
export function textLike(be: string, isIt: (value: string) => boolean): Rule {
  return must(be, (value) => typeof value === 'string' && isIt(value));
}

/** A whole number within bounds, both allowed. */
export function wholeNumber(from: number, to: number): Rule {
  return must(
    to === Infinity ? `a whole number of at least ${from}` : `a whole number from ${from} to ${to}`,
    (value) => typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to,
  );
}
