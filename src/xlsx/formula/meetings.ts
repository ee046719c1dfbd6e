import { type ArgumentKind, argumentKind, hasArgumentKinds } from './argumentKinds';
import { type Extent, extentOfCells, extentOfTablePart, joined } from './extent';
import type { FormulaFacts } from './formulaFacts';
import { formulaTree, type Node } from './formulaTree';
import { type ArgumentExtent, isArrayFunction, resultExtent } from './resultExtent';
import { argumentPlace, operandPlace, type ValuePlace } from './valuePlace';

/** A part of a formula that has several values, or may have, although its place takes one or its function is newer. */
export interface Meeting {
  /** Where the part begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
  readonly extent: 'several' | 'unknown';
  /**
   * `cells` that are referred to; a `constant` such as `{1,2}`; an `array` that a function answers with; something that
   * is calculated `elsewhere` as arrays, though Excel does so by itself; a `younger` part of the language, or a
   * function that is not known.
   */
  readonly what: 'cells' | 'constant' | 'array' | 'elsewhere' | 'younger';
  /** Whether its place takes one value. */
  readonly isForOne: boolean;
}

/**
 * Where in a formula several values meet a place for one, by the rules of programs without dynamic arrays. Undefined
 * for what makes no sense as a formula.
 *
 * @param formula beginning with `=`
 * @param nameFormula what a defined name stands for; without it, a name may stand for several values
 * @example meetings('=SUM(A1:A3*2)') // [{ start: 5, end: 10, extent: 'several', what: 'cells', isForOne: true }]
 */
export function meetings(
  formula: string,
  nameFormula?: FormulaFacts['nameFormula'],
): readonly Meeting[] | undefined {
  const tree = formulaTree(formula);
  if (!tree) return undefined;
  const walk = new Walk(nameFormula, new Set());
  walk.visit(tree, 'one', new Map());
  return walk.found;
}

type Locals = ReadonlyMap<string, Extent>;

class Walk {
  readonly found: Meeting[] = [];

  constructor(
    private readonly nameFormula: FormulaFacts['nameFormula'] | undefined,
    private readonly names: ReadonlySet<string>,
  ) {}

  /** Notes the meetings within a part of a formula, and at it; how many values it then has. */
  visit(node: Node, place: ValuePlace, locals: Locals): Extent {
    switch (node.type) {
      case 'Literal':
      case 'ErrorLiteral':
        return 'one';
      case 'ReferenceIdentifier':
        return this.met(node, this.reference(node, locals), place, 'cells');
      case 'ArrayExpression': {
        const isOne = node.elements.length === 1 && node.elements[0]?.length === 1;
        return this.met(node, isOne ? 'one' : 'several', place, 'constant');
      }
      case 'UnaryExpression':
        return this.unary(node, place, locals);
      case 'BinaryExpression':
        return this.binary(node, place, locals);
      case 'LetExpression':
        return this.letting(node, place, locals);
      case 'LambdaExpression':
        return this.noted(node, 'unknown', 'younger', place);
      case 'CallExpression':
        return this.call(node, place, locals);
      default:
        return node satisfies never;
    }
  }

  private unary(
    node: Node & { type: 'UnaryExpression' },
    place: ValuePlace,
    locals: Locals,
  ): Extent {
    const [operand] = node.arguments;
    if (!operand) return 'one';
    if (node.operator === '@') {
      this.visit(operand, 'all', locals);
      return 'one';
    }
    if (node.operator === '#') return this.noted(node, 'several', 'younger', place);
    return this.calculated(node, this.visit(operand, operandPlace(place), locals), place);
  }

  private binary(
    node: Node & { type: 'BinaryExpression' },
    place: ValuePlace,
    locals: Locals,
  ): Extent {
    if (node.operator === ':' || node.operator === ',' || node.operator === ' ') {
      for (const operand of node.arguments) this.visit(operand, 'all', locals);
      return this.met(node, node.operator === ' ' ? 'unknown' : 'several', place, 'cells');
    }
    // A sum of thousands of terms is as deep on its left side.
    const operands: Node[] = [];
    let left: Node = node;
    while (left.type === 'BinaryExpression' && !/^[:, ]$/.test(left.operator)) {
      const [first, second] = left.arguments;
      if (second) operands.push(second);
      if (!first) break;
      left = first;
    }
    operands.push(left);
    const extents = operands
      .reverse()
      .map((operand) => this.visit(operand, operandPlace(place), locals));
    return this.calculated(node, joined(extents), place);
  }

  private letting(
    node: Node & { type: 'LetExpression' },
    place: ValuePlace,
    locals: Locals,
  ): Extent {
    const known = new Map(locals);
    for (const { id, init } of node.declarations) {
      if (init) known.set(id.name.toLowerCase(), this.visit(init, 'all', known));
    }
    return node.body ? this.visit(node.body, place, known) : 'one';
  }

  private call(node: Node & { type: 'CallExpression' }, place: ValuePlace, locals: Locals): Extent {
    if (node.callee.type !== 'Identifier') return this.noted(node, 'unknown', 'younger', place);
    const name = node.callee.name.toUpperCase();
    const given = (node.arguments as (Node | null)[]).map((argument, i) =>
      argument ? this.argument(argument, argumentKind(name, i), name, place, locals) : undefined,
    );
    const extent = resultExtent(name, given);
    if (!hasArgumentKinds(name)) {
      return this.noted(node, extent, isArrayFunction(name) ? 'array' : 'younger', place);
    }
    const isLifted = given.some(
      (each, i) => each && each.extent !== 'one' && argumentKind(name, i) === 'one',
    );
    return isLifted
      ? this.calculated(node, 'several', place)
      : this.met(node, extent, place, whatOf(name));
  }

  private argument(
    node: Node,
    kind: ArgumentKind | undefined,
    name: string,
    place: ValuePlace,
    locals: Locals,
  ): ArgumentExtent {
    const extent = this.visit(node, argumentPlace(kind, name, place), locals);
    return {
      extent,
      ...(node.type === 'Literal' && typeof node.value === 'number' && { number: node.value }),
    };
  }

  private reference(node: Node & { type: 'ReferenceIdentifier' }, locals: Locals): Extent {
    switch (node.kind) {
      case 'range':
      case 'beam':
        return extentOfCells(node.value);
      case 'table':
        return extentOfTablePart(node.value);
      case 'name':
        return locals.get(node.value.toLowerCase()) ?? this.named(node.value);
      default:
        return node.kind satisfies never;
    }
  }

  /** A name stands for as many values as its formula has. */
  private named(name: string): Extent {
    const key = name.toLowerCase();
    const formula = this.names.has(key) ? undefined : this.nameFormula?.(name);
    if (formula === undefined) return 'unknown';
    const tree = formulaTree(formula);
    if (!tree) return 'unknown';
    const walk = new Walk(this.nameFormula, new Set([...this.names, key]));
    const extent = walk.visit(tree, 'all', new Map());
    return walk.found.length > 0 ? 'unknown' : extent;
  }

  /** The result of an operator or a function of single values if it is given several. */
  private calculated(node: Node, extent: Extent, place: ValuePlace): Extent {
    const isElsewhere = extent !== 'one' && place === 'eachInExcel';
    return isElsewhere ? this.noted(node, extent, 'elsewhere', place) : extent;
  }

  private met(node: Node, extent: Extent, place: ValuePlace, what: Meeting['what']): Extent {
    if (extent === 'one' || place !== 'one') return extent;
    this.noted(node, extent, what, place);
    return 'one';
  }

  private noted(node: Node, extent: Extent, what: Meeting['what'], place: ValuePlace): Extent {
    const [start = 0, end = 0] = node.loc ?? [];
    const isForOne = place === 'one';
    this.found.push({ start, end, extent: extent === 'one' ? 'unknown' : extent, what, isForOne });
    return isForOne ? 'one' : extent;
  }
}

function whatOf(name: string): Meeting['what'] {
  return /^(?:INDEX|OFFSET|INDIRECT|XLOOKUP|CHOOSE|IFS?|SWITCH)$/.test(name) ? 'cells' : 'array';
}
