import { definitionFor } from './definitionFor';
import { fieldArgument, type FieldFault } from './fieldArgument';
import type { CallArgument, FormulaCall } from './formulaCall';
import type { FunctionName, Namespace } from '../functions/functionName';

/** What a form's fields make. */
export type BuiltFormula = CompleteFormula | IncompleteFormula;

export interface CompleteFormula {
  readonly kind: 'complete';
  /** In English notation, beginning with `=`. */
  readonly formula: string;
  /** The same, taken apart: explain it for the live result. */
  readonly call: FormulaCall;
}

export interface IncompleteFormula {
  readonly kind: 'incomplete';
  /** One for each argument of the function; undefined if the field is as it should be. */
  readonly faults: readonly (FieldFault | undefined)[];
}

export interface BuildOptions {
  /** CAPEX if absent. */
  readonly namespace?: Namespace;
  /** The defined names and tables of the workbook, in lower case; none if absent. */
  readonly names?: ReadonlySet<string> | undefined;
}

/**
 * The formula that a form's fields make, in English notation; or what to change in them.
 *
 * Optional arguments at the end that are left empty are omitted. The formula reads back as the same call:
 * parseCall(buildFormula(…).formula) is buildFormula(…).call.
 *
 * @param inputs as typed, in the function's order; a missing one is an empty field
 * @example buildFormula('AI_GAP', ['150', 'B2', '50%', '']).formula // '=CAPEX.AI_GAP(150,B2,50%)'
 */
export function buildFormula(
  name: FunctionName,
  inputs: readonly string[],
  { namespace = 'CAPEX', names }: BuildOptions = {},
): BuiltFormula {
  const fields = definitionFor(name).arguments.map((argument, i) =>
    fieldArgument(argument, inputs[i] ?? '', names),
  );
  const written = fields.filter((field) => !isFault(field));
  if (written.length < fields.length) {
    const faults = fields.map((field) => (isFault(field) ? field : undefined));
    return { kind: 'incomplete', faults };
  }

  const count = written.reduce((last, { kind }, i) => (kind === 'omitted' ? last : i + 1), 0);
  const given = written.slice(0, count);
  const text = `${namespace}.${name}(${given.map((argument) => argument.text).join(',')})`;
  return {
    kind: 'complete',
    formula: `=${text}`,
    call: { kind: 'call', name, text, isWhole: true, arguments: given },
  };
}

function isFault(field: CallArgument | FieldFault): field is FieldFault {
  return field.kind === 'missing' || field.kind === 'wrong';
}
