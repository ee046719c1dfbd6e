import { cellFunction, type CellFunction } from '../../src/functions/cell';
import { definitions } from '../../src/functions/definitions';
import type { Language } from '../../src/language';

/** A cell error as the tests see it. */
export class TestError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** A function as Excel calls it; a trailing object stands for the invocation that Excel appends. */
export function functionNamed(name: string, language: Language = 'en'): CellFunction {
  const definition = definitions.find((each) => each.name === name);
  if (!definition) throw new RangeError(`no function ${name}`);
  const call = cellFunction(definition, {
    language: () => language,
    error: (code, message) => new TestError(code, message),
  });
  return (...given) => {
    const padded = definition.arguments.map((_, i) => given[i] ?? null);
    return call(...padded, { functionName: name });
  };
}

/** What a call written as in a cell answers: `call('AI_PAYBACK(60,20)')`; a range is written `[[1],[2]]` or `{1,2}`. */
export function call(text: string, language: Language = 'en'): unknown[][] {
  const [, name, list] = /^(\w+)\((.*)\)$/.exec(text)!;
  const written = list!.replaceAll('{', '[[').replaceAll('}', ']]');
  const given = written === '' ? [] : (JSON.parse(`[${written}]`) as unknown[]);
  return functionNamed(name!, language)(...given);
}
