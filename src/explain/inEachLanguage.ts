import { languages, type Language } from '../language';

/** Something that is made once for each language: inEachLanguage((language) => faultMessage(fault, language)). */
export function inEachLanguage<Made>(
  make: (language: Language) => Made,
): Readonly<Record<Language, Made>> {
  const made = languages.map((language) => [language, make(language)] as const);
  return Object.fromEntries(made) as Record<Language, Made>;
}
