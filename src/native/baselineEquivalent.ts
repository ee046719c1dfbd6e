import { aiBaseline } from '../functions/aiBaseline';
import type { Language } from '../language';
import { type Formula, formula, type FormulaReference } from '../sheets/plan';
import { baselineAreas, baselineData } from './baselineData';
import type { NamedEquivalent } from './nativeEquivalent';

/**
 * AI_BASELINE's equivalent: an index into a sheet with all figures. It stands here, not beside the function, because it brings
 * that sheet along.
 *
 * Without arguments AI_BASELINE answers the whole table, which the equivalent does not: such a call differs, and stays live.
 */
export const baselineEquivalent: NamedEquivalent = {
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
