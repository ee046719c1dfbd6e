import type { Definition } from '../../functions/definition';
import { functionExamples } from '../../functions/help/functionExamples';

/**
 * Every argument of an example call, for the grid's hint: those of the help's example with the most arguments, and the
 * defaults of the rest, because the hint has room for one example and shows all arguments in it.
 */
export function exampleArguments({ name, arguments: all }: Definition): readonly string[] {
  const given = functionExamples[name]
    .filter(({ answer }) => typeof answer !== 'string' || !answer.startsWith('#'))
    .map(({ call }) => argumentsOf(call))
    .reduce((longest, other) => (other.length > longest.length ? other : longest), []);
  return all.map(({ kind }, index) => given[index] ?? (kind === 'text' ? '""' : '0'));
}

function argumentsOf(call: string): string[] {
  const inner = call.slice(call.indexOf('(') + 1, -1);
  return inner.match(/\{[^}]*\}|"[^"]*"|[^,]+/g) ?? [];
}
