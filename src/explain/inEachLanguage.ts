import type { Language } from '../language';

/** Something that is made once for each language: inEachLanguage((language) => faultMessage(fault, language)). */
export function inEachLanguage<Made>(
  make: (language: Language) => Made,
): Readonly<Record<Language, Made>> {
  return { en: make('en'), 'zh-CN': make('zh-CN') };
}
