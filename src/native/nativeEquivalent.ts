import type { Definition } from '../functions/definition';
import { nativeEquivalents } from '../functions/equivalents/nativeEquivalents';
import type { Language } from '../language';
import type { Formula, Plan } from '../sheets/plan';
import { baselineEquivalent } from './baselineEquivalent';

/** The native equivalent of a function, with the sheet that it reads where it needs one. */
export interface NamedEquivalent {
  readonly definition: Definition;
  /** A LAMBDA of all the function's arguments; it may refer to the sheet by the plan's name. */
  readonly formula: (language: Language) => Formula;
  readonly sheet?: (language: Language) => Plan;
}

/** The equivalents by the name of the function. */
export const equivalentsByName: ReadonlyMap<string, NamedEquivalent> = new Map(
  [
    ...nativeEquivalents.map(({ definition, lambda }): NamedEquivalent => {
      return { definition, formula: () => ({ parts: [lambda] }) };
    }),
    baselineEquivalent,
  ].map((equivalent) => [equivalent.definition.name, equivalent]),
);
