import { namesIn } from '../formulas/namesIn';
import type { WorkbookName } from '../hosts/workbook';
import { type NamedEquivalent, equivalentsByName } from './nativeEquivalent';

/** The beginning of the comment of every name that AI Capex adds, in every version. */
const mark = 'AI Capex:';

/** The comment of the name of a native equivalent. */
export function equivalentComment({ definition }: NamedEquivalent): string {
  return `${mark} native equivalent of CAPEX.${definition.name}`;
}

/** Where the equivalents stand in a workbook. */
export interface NativeNames {
  /** Those that are there, by name. */
  readonly present: ReadonlyMap<string, NamedEquivalent>;
  /** Those whose name stands for something of the user's. */
  readonly taken: ReadonlySet<string>;
  /** The names that a equivalent there uses for itself, in lower case. */
  readonly within: (name: string) => ReadonlySet<string>;
}

/** Which of a workbook's names are equivalents of ours, and which are in their way. */
export function nativeNames(names: readonly WorkbookName[]): NativeNames {
  const present = new Map<string, NamedEquivalent>();
  const taken = new Set<string>();
  for (const { name, comment, scope } of names) {
    const equivalent = equivalentsByName.get(name.toUpperCase());
    if (!equivalent) continue;
    // On its sheet, a sheet's own name hides that of the workbook, whoever made it.
    if (scope === undefined && comment.startsWith(mark))
      present.set(equivalent.definition.name, equivalent);
    else taken.add(equivalent.definition.name);
  }
  const within = (name: string) => {
    const own = names.find((each) => each.name.toUpperCase() === name);
    return namesIn(own?.formula ?? '');
  };
  return { present, taken, within };
}
