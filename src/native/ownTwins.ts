import { namesIn } from '../formulas/namesIn';
import type { WorkbookName } from '../hosts/workbook';
import { type PortableTwin, twinsByName } from './twin';

/** The beginning of the comment of every name that AI Capex adds, in every version. */
const mark = 'AI Capex:';

/** The comment of the name of a native equivalent. */
export function twinComment({ definition }: PortableTwin): string {
  return `${mark} native equivalent of CAPEX.${definition.name}`;
}

/** Where the twins stand in a workbook. */
export interface TwinNames {
  /** Those that are there, by name. */
  readonly present: ReadonlyMap<string, PortableTwin>;
  /** Those whose name stands for something of the user's. */
  readonly taken: ReadonlySet<string>;
  /** The names that a twin there uses for itself, in lower case. */
  readonly within: (name: string) => ReadonlySet<string>;
}

/** Which of a workbook's names are twins of ours, and which are in their way. */
export function ownTwins(names: readonly WorkbookName[]): TwinNames {
  const present = new Map<string, PortableTwin>();
  const taken = new Set<string>();
  for (const { name, comment, scope } of names) {
    const twin = twinsByName.get(name.toUpperCase());
    if (!twin) continue;
    // On its sheet, a sheet's own name hides that of the workbook, whoever made it.
    if (scope === undefined && comment.startsWith(mark)) present.set(twin.definition.name, twin);
    else taken.add(twin.definition.name);
  }
  const within = (name: string) => {
    const own = names.find((each) => each.name.toUpperCase() === name);
    return namesIn(own?.formula ?? '');
  };
  return { present, taken, within };
}
