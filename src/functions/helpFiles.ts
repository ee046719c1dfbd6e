import type { Language } from '../language';
import type { FunctionName } from './functionName';

/** The file of the list of all help pages in a language. */
export function helpFile(language: Language): string {
  return language === 'en' ? 'help.html' : `help.${language}.html`;
}

/** The file of a function's help page in a language. */
export function functionHelpFile(name: FunctionName, language: Language): string {
  return language === 'en' ? `help/${name}.html` : `help/${language}/${name}.html`;
}
