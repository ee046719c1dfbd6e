import type { Node } from 'jsonc-parser';

/** Tells a fault of a part of a seed file. */
export type Report = (at: Node, message: string) => void;

/** What a part of a seed file must be: looks at it and reports what is wrong. */
export type Rule = (node: Node, report: Report) => void;

/** A part as a message shows it. */
export function shown(node: Node): string {
  if (node.type === 'object') return 'an object';
  if (node.type === 'array') return 'a list';
  return JSON.stringify(node.value);
}
