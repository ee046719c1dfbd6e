import type { Formula } from './plan';

const text = /"((?:[^"]|"")*)"/g;

/**
 * The texts that a formula contains, joined: about what it shows, if it joins words and numbers.
 *
 * @example formulaWords(formula`"Growth of "&${cell}&"%"`) // 'Growth of %'
 */
export function formulaWords({ parts }: Formula): string {
  const words = parts.flatMap((part) =>
    typeof part === 'string' ? [...part.matchAll(text)].map(([, inner = '']) => inner) : [],
  );
  return words.join('').replaceAll('""', '"');
}
