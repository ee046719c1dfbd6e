import type { Language } from './language';

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
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const narrow = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' });
  return {
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    list: (items) => spaced(conjunction.format(items)),
    enumeration: (items) => narrow.format(items),
    number: (value) => numbers.format(value),
  };
}

/** Chinese stands clear of Latin letters and digits. */
function spaced(list: string): string {
  return list.replace(/(?<=\w)和/, ' 和').replace(/和(?=\w)/, '和 ');
}
