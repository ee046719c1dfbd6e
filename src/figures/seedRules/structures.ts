import type { Node } from 'jsonc-parser';
import { languages } from '../../language';
import { type Rule, shown } from './rule';
import { text } from './values';

/** The fields an object may have; those in `optional` can be absent. */
export interface Fields {
  readonly required: Readonly<Record<string, Rule>>;
  readonly optional?: Readonly<Record<string, Rule>>;
}

/** An object with these fields and no others. */
export function record({ required, optional = {} }: Fields): Rule {
  const rules = new Map(Object.entries({ ...required, ...optional }));
  return (node, report) => {
    if (node.type !== 'object') return report(node, `must be an object; got ${shown(node)}`);

    const members = membersOf(node);
    for (const name of Object.keys(required)) {
      if (!members.some((member) => member.name === name)) report(node, `"${name}" is missing`);
    }
    members.forEach(({ name, key, value }, i) => {
      const rule = rules.get(name);
      if (!rule) return report(key, `unknown field "${name}"`);
      if (members.findIndex((member) => member.name === name) < i) {
        return report(key, `duplicate field "${name}"`);
      }
      rule(value, (at, message) => report(at, `"${name}" ${message}`));
    });
  };
}

/** An object whose fields are names of ours, each with a value of the same kind. */
export function dictionary(rule: Rule): Rule {
  return (node, report) => {
    if (node.type !== 'object') return report(node, `must be an object; got ${shown(node)}`);
    const required = Object.fromEntries(membersOf(node).map(({ name }) => [name, rule]));
    record({ required })(node, report);
  };
}

/** A list of at least one. */
export function list(rule: Rule): Rule {
  return (node, report) => {
    if (node.type !== 'array') return report(node, `must be a list; got ${shown(node)}`);
    const items = node.children ?? [];
    if (items.length === 0) report(node, 'must not be empty');
    items.forEach((item) => rule(item, report));
  };
}

/** A text in every language. */
export const translated = inLanguages(languages);

/** A text in each of these languages. */
function inLanguages(tags: readonly string[]): Rule {
  return record({ required: Object.fromEntries(tags.map((tag) => [tag, text])) });
}

interface Member {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** The fields of an object, as they stand in the file. */
export function membersOf(node: Node): readonly Member[] {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ name: String(key.value), key, value }] : [],
  );
}
