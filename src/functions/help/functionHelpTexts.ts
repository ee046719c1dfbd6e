import { textTable, type Language } from '../../language';
import type { Argument } from '../definition';
import type { FunctionName } from '../functionName';
import type { FunctionHelp } from './functionHelp';
import type { en } from './texts/en';

/** The help of every function in a language, apart from the definitions: no cell needs it. */
export type FunctionHelpTexts = typeof en;

export const functionHelpTexts = textTable<FunctionHelpTexts>('function help');

/** The help of a function in a language. */
export function functionHelp(name: FunctionName, language: Language): FunctionHelp {
  return functionHelpTexts.in(language)[name];
}

/**
 * The meaning of an argument of a function.
 *
 * @throws RangeError if the help of the function does not describe it; a test checks that it does
 */
export function argumentDescription(
  name: FunctionName,
  argument: Argument,
  language: Language,
): string {
  const meaning = functionHelp(name, language).meanings[argument.name];
  if (!meaning) throw new RangeError(`the help of ${name} does not describe ${argument.name}`);
  return meaning;
}
