import type { Language } from './language';
import { once } from './once';

/** A text for each category of number that a language has: English has `one` and `other`, Chinese only `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How a language writes numbers, plurals and lists. */
export interface Grammar {
  /** plural(2, { one: '1 row', other: '2 rows' }) is "2 rows". */
  plural(count: number, forms: PluralForms): string;
  /** list(['a', 'b', 'c']) is "a, b, and c" in English and "a、b 和 c" in Chinese. */
  list(items: readonly string[]): string;
  /** enumeration(['a', 'b', 'c']) is "a, b, c" in English and "a、b、c" in Chinese: without a conjunction. */
  enumeration(items: readonly string[]): string;
  /** number(1234.5) is "1,234.5" in English. */
  number(value: number): string;
}

/** The grammar of a language, from the browser's own data. The texts of a language ask for that language's. */
export function grammarOf(language: Language): Grammar {
  const rules = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const type = 'conjunction';
  const conjunction = once(() => new Intl.ListFormat(language, { type }));
  const narrow = once(() => new Intl.ListFormat(language, { type, style: 'narrow' }));
  return {
    plural: (count, forms) => forms[rules().select(count)] ?? forms.other,
    list: (items) => conjunction().formatToParts(items).map(spaced).join(''),
    enumeration: (items) => narrow().format(items),
    // A count of rows is not worth the 20 ms that the browser takes for its first format of numbers.
    number: (value) => (isShort(value) ? String(value) : numbers().format(value)),
  };
}

/** Whether every language of the product writes it as its digits alone. */
function isShort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}

/** A part of a list: the Chinese word for "and" stands clear of Latin letters and digits. */
function spaced({ type, value }: ListPart, at: number, parts: readonly ListPart[]): string {
  if (type !== 'literal' || value !== '和') return value;
  const before = /\w$/.test(parts[at - 1]?.value ?? '') ? ' ' : '';
  const after = /^\w/.test(parts[at + 1]?.value ?? '') ? ' ' : '';
  return `${before}${value}${after}`;
}

type ListPart = ReturnType<Intl.ListFormat['formatToParts']>[number];
