import { argumentPieces } from '../formulas/argumentPieces';
import { namesIn } from '../formulas/namesIn';
import { tokensOf } from '../formulas/tokens';
import { aiBaseline } from '../functions/aiBaseline';
import type { Definition } from '../functions/definition';
import { nativeEquivalents } from '../functions/equivalents/nativeEquivalents';
import type { WorkbookName } from '../hosts/workbook';
import type { Language } from '../language';
import { type Formula, formula, type FormulaReference, type Plan } from '../sheets/plan';
import { baselineAreas, baselineData } from './baselineSheet';

/** The native equivalent of a function, with the sheet that it reads, if it needs one. */
export interface NamedEquivalent {
  readonly definition: Definition;
  /** A LAMBDA of all the function's arguments; it may refer to the sheet by the plan's name. */
  readonly formula: (language: Language) => Formula;
  readonly sheet?: (language: Language) => Plan;
}

/**
 * AI_BASELINE's equivalent: an index into a sheet with all figures. It is defined here, not with the function, because it needs
 * that sheet.
 *
 * Without arguments AI_BASELINE answers the whole table, which the equivalent does not: such a call differs and is not converted.
 */
const baselineEquivalent: NamedEquivalent = {
  definition: aiBaseline,
  sheet: baselineData,
  formula: lambda,
};

function lambda(language: Language): Formula {
  const { name: sheet } = baselineData(language);
  const fixed = { sheet, anchor: 'both' } as const;
  const ids: FormulaReference = { ...baselineAreas.ids, ...fixed };
  const fields: FormulaReference = { ...baselineAreas.fields, ...fixed };
  const answers: FormulaReference = { ...baselineAreas.answers, ...fixed };
  return formula`LAMBDA(figure,field,LET(whole,(ISERROR(figure)+ISERROR(field))>=0,MAP(IF(whole,figure,0),IF(whole,field,0),LAMBDA(id,asked,IF(ISERROR(id),id,IF(ISERROR(asked),asked,IF(NOT(ISTEXT(id))+ISLOGICAL(asked)+ISNUMBER(asked)*(asked<>0)>0,#VALUE!,LET(word,IF(ISTEXT(asked),IF(asked="","value",LOWER(TRIM(asked))),"value"),place,IFERROR(MATCH(word,${fields},0),0),IF(place=0,#VALUE!,LET(found,INDEX(${answers},MATCH(LOWER(TRIM(id)),${ids},0),place),IF(ISNUMBER(found),found,IF(found="",IF(word="annual",NA(),""),found))))))))))))`;
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

/** The beginning of the comment of every name that AI Capex adds, in every version. */
const mark = 'AI Capex:';

/** The comment of the name of a native equivalent. */
export function equivalentComment({ definition }: NamedEquivalent): string {
  return `${mark} native equivalent of CAPEX.${definition.name}`;
}

/** The native equivalents among the names of a workbook. */
export interface NativeNames {
  /** Those that are there, by name. */
  readonly present: ReadonlyMap<string, NamedEquivalent>;
  /** How many arguments those take; an earlier version's may take fewer than the function does now. */
  readonly parameters: ReadonlyMap<string, number>;
  /** Those whose name the user has given to something else. */
  readonly taken: ReadonlySet<string>;
  /** The names that an equivalent there uses itself, in lower case. */
  readonly within: (name: string) => ReadonlySet<string>;
}

/** Which of a workbook's names are native equivalents, and which conflict with one. */
export function nativeNames(names: readonly WorkbookName[]): NativeNames {
  const present = new Map<string, NamedEquivalent>();
  const taken = new Set<string>();
  const parameters = new Map<string, number>();
  for (const { name, comment, scope, formula } of names) {
    const equivalent = equivalentsByName.get(name.toUpperCase());
    if (!equivalent) continue;
    // On its sheet, a sheet's own name hides that of the workbook, whoever made it.
    if (scope === undefined && comment.startsWith(mark)) {
      present.set(equivalent.definition.name, equivalent);
      const count = parameterCount(formula);
      if (count !== undefined) parameters.set(equivalent.definition.name, count);
    } else taken.add(equivalent.definition.name);
  }
  const within = (name: string) => {
    const own = names.find((each) => each.name.toUpperCase() === name);
    return namesIn(own?.formula ?? '');
  };
  return { present, parameters, taken, within };
}

/** How many arguments a LAMBDA takes, as a name holds it; undefined for any other formula. */
function parameterCount(formula: string): number | undefined {
  const tokens = tokensOf(formula);
  const call = tokens.findIndex(
    ({ type, value }) => type === 'func' && /^(_xlfn\.)?LAMBDA$/i.test(value),
  );
  return call < 0 ? undefined : argumentPieces(tokens, call + 2).pieces.length - 1;
}
