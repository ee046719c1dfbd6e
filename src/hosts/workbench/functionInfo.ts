import { BooleanNumber, type ILanguagePack } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { Definition } from '../../functions/definition';
import { functionHelp, argumentDescription } from '../../functions/help/functionHelpTexts';
import type { Language } from '../../language';
import { exampleArguments } from './exampleArguments';

/** A function's full name in a cell, with the namespace that Excel gives it: CAPEX.AI_PAYBACK. */
export function cellName(definition: Definition): string {
  return `CAPEX.${definition.name}`;
}

/**
 * What autocompletion, the parameter hints and the grid's list of functions show of a function. Its texts are keys
 * into {@link gridFunctionTexts}, so that they follow the grid's language.
 */
export function functionInfo(definition: Definition): IFunctionInfo {
  const summary = `capex.${definition.name}.summary`;
  const examples = exampleArguments(definition);
  return {
    functionName: cellName(definition),
    functionType: FunctionType.User,
    abstract: summary,
    description: summary,
    functionParameter: definition.arguments.map((argument, index) => ({
      name: argument.name,
      detail: `capex.${definition.name}.${argument.name}`,
      example: examples[index] ?? '',
      require: argument.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** The functions' texts as part of the grid's own texts in a language. */
export function gridFunctionTexts(
  definitions: readonly Definition[],
  language: Language,
): ILanguagePack {
  const texts = definitions.map((definition): [string, ILanguagePack] => {
    const meanings = definition.arguments.map((argument): [string, string] => [
      argument.name,
      argumentDescription(definition.name, argument, language),
    ]);
    return [
      definition.name,
      { summary: functionHelp(definition.name, language).summary, ...Object.fromEntries(meanings) },
    ];
  });
  return { capex: Object.fromEntries(texts) };
}
