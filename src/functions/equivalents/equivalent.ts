import type {
  Definition,
  ElementwiseDefinition,
  NumberArgument,
  TableDefinition,
} from '../definition';

/** The native equivalent of a function: what a workbook-level name of the function's own name holds. */
export interface NativeEquivalent {
  readonly definition: Definition;
  /** Such as `LAMBDA(spend,revenue,…)`, in English, without the equals sign; every argument must be given. */
  readonly lambda: string;
}

/**
 * The equivalent of a function of numbers, from its definition and what it answers for single numbers.
 *
 * Ranges broadcast as the function's own do, and each element is checked by the argument's domain: an error passes,
 * text and truth values are #VALUE!, a blank cell is 0. Written with what Excel and the workbench both have: no
 * optional arguments, no function within LET, no recursion.
 *
 * @param answer an expression in the arguments' names
 */
export function scalarEquivalent(
  definition: ElementwiseDefinition,
  answer: string,
): NativeEquivalent {
  const given = definition.arguments.filter((argument) => argument.kind === 'number');
  const names = given.map(({ name }) => name);
  const size = names.map((name) => `ISERROR(${name})`).join('+');
  const stretched = names.map((name) => `IF(whole,${name},0)`).join(',');
  const wrong = given.map(refusal).join('+');
  const single = `IF(${wrong}>0,#VALUE!,${answer})`.replace(wordOf(names), '$&_');
  const each = `LAMBDA(${names.map((name) => `${name}_`).join(',')},${single})`;
  return {
    definition,
    lambda: `LAMBDA(${names.join(',')},LET(whole,(${size})>=0,MAP(${stretched},${each})))`,
  };
}

/**
 * The equivalent of a function that answers single numbers with a table. Its arguments are checked as above.
 *
 * @param answer an expression in the arguments' names
 */
export function tableEquivalent(definition: TableDefinition, answer: string): NativeEquivalent {
  const given = definition.arguments.filter((argument) => argument.kind === 'number');
  const names = given.map(({ name }) => name).join(',');
  return {
    definition,
    lambda: `LAMBDA(${names},IF(${given.map(refusal).join('+')}>0,#VALUE!,${answer}))`,
  };
}

/** Any of the names, as a whole word. The elements need names of their own: the workbench cannot bind one twice. */
function wordOf(names: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
}

/** An expression above 0 if an element is not a number of the domain. */
function refusal({ name, domain }: NumberArgument): string {
  const { above, atLeast, below, atMost, whole } = domain;
  return [
    `ISTEXT(${name})+ISLOGICAL(${name})`,
    ...(above === undefined ? [] : [`(${name}<=${above})`]),
    ...(atLeast === undefined ? [] : [`(${name}<${atLeast})`]),
    ...(below === undefined ? [] : [`(${name}>=${below})`]),
    ...(atMost === undefined ? [] : [`(${name}>${atMost})`]),
    ...(whole ? [`(${name}<>INT(${name}))`] : []),
  ].join('+');
}
