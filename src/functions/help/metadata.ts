import type { Language } from '../../language';
import { definitions } from '../definitions';
import { functionHelpFile, localizedFile } from './helpFiles';
import { functionHelp, argumentDescription } from './functionHelpTexts';

/** The file of the metadata in a language, as the manifest names it. */
export function metadataFile(language: Language): string {
  return localizedFile('functions.json', language);
}

/**
 * The functions.json by which Excel learns the functions, in a language.
 *
 * Every argument and result is a matrix of anything, and errors and data types are passed in: the definitions' own code
 * reads ranges. An Excel without CustomFunctionsRuntime 1.4 has no data types and ignores these settings.
 *
 * @param address https address at which the add-in is served, without a slash at its end
 */
export function metadata(language: Language, address: string): object {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: definitions.map((definition) => ({
      id: definition.name,
      name: definition.name,
      description: functionHelp(definition.name, language).summary,
      helpUrl: `${address}/${functionHelpFile(definition.name, language)}`,
      parameters: definition.arguments.map((argument) => ({
        name: argument.name,
        description: argumentDescription(definition.name, argument, language),
        type: 'any',
        dimensionality: 'matrix',
        ...(argument.optional && { optional: true }),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
