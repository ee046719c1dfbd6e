import { languages, type Language } from '../../language';
import type { FunctionName } from '../functionName';

/** The language whose files have no language in their names. */
const [plain] = languages;

/** A file in a language: localizedFile('help.html', 'zh-CN') is 'help.zh-CN.html', in English 'help.html'. */
export function localizedFile(file: string, language: Language): string {
  return language === plain ? file : file.replace(/\.[^.]+$/, `.${language}$&`);
}

/** The file of the list of all help pages in a language. */
export function helpFile(language: Language): string {
  return localizedFile('help.html', language);
}

/** The file of a function's help page in a language. */
export function functionHelpFile(name: FunctionName, language: Language): string {
  return language === plain ? `help/${name}.html` : `help/${language}/${name}.html`;
}
