import type { Definition } from '../functions/definition';
import { twins } from '../functions/twins';
import type { Language } from '../language';
import type { Formula, Plan } from '../sheets/plan';
import { baselineTwin } from './baselineTwin';

/** The native twin of a function, with the sheet that it reads where it needs one. */
export interface PortableTwin {
  readonly definition: Definition;
  /** A LAMBDA of all the function's arguments; it may refer to the sheet by the plan's name. */
  readonly formula: (language: Language) => Formula;
  readonly sheet?: (language: Language) => Plan;
}

/** The twins by the name of the function. */
export const twinsByName: ReadonlyMap<string, PortableTwin> = new Map(
  [
    ...twins.map(({ definition, lambda }): PortableTwin => {
      return { definition, formula: () => ({ parts: [lambda] }) };
    }),
    baselineTwin,
  ].map((twin) => [twin.definition.name, twin]),
);
