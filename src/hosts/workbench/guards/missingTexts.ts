import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../../language';
import { gridTexts } from '../gridTexts';

/** The texts that the grid lacks in a language, as part of its own texts. */
export function missingTexts(language: Language): ILanguagePack {
  const pack: Nested = {};
  for (const [key, text] of Object.entries(gridTexts.in(language).missing)) {
    put(pack, key.split('.'), text);
  }
  return pack;
}

interface Nested {
  [part: string]: string | Nested;
}

function put(pack: Nested, [part = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    pack[part] = text;
    return;
  }
  const inner = pack[part];
  put(typeof inner === 'object' ? inner : (pack[part] = {}), rest, text);
}
