import type { Definition } from './definition';

/** How a call is written, optional arguments in brackets: `AI_GAP(spend, revenue, [cost_ratio], [overhead])`. */
export function signature({ name, arguments: list }: Definition): string {
  const names = list.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name));
  return `${name}(${names.join(', ')})`;
}
