import { type FieldFault, fieldArgument } from '../../explain/fieldArgument';
import type { CallArgument } from '../../explain/formulaCall';
import { callArgument } from '../../explain/callArgument';
import { tokensOf } from '../../formulas/tokens';
import type { Argument } from '../../functions/definition';
import { eachLanguage } from '../../language';
import { type FieldEntry, fieldText } from '../formula/fieldText';
import { modelTexts } from './modelTexts';

/** The three fields of an estimate, as typed. A likely value alone is certain; it may also be a cell or three cells. */
export interface TypedEstimate {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

export interface EstimateEntry extends TypedEstimate {
  /** The sheet on which it was typed: a reference without a sheet refers to it. */
  readonly sheet: string | undefined;
}

/** Which of the three fields. */
type EstimatePart = 'low' | 'likely' | 'high';

export const estimateParts: readonly EstimatePart[] = ['low', 'likely', 'high'];

export const emptyEstimate: EstimateEntry = { low: '', likely: '', high: '', sheet: undefined };

/**
 * One field's text spread over the three: an array constant of three values fills them all.
 *
 * @example estimateEntry({ text: '{54,60,66}', sheet: undefined }) // low 54, likely 60, high 66
 */
export function estimateEntry({ text, sheet }: FieldEntry): EstimateEntry {
  const values = threeOf(callArgument(tokensOf(`=${text}`).slice(1)));
  if (!values) return { low: '', likely: text, high: '', sheet };
  const [low = '', likely = '', high = ''] = values.map(String);
  return { low, likely, high, sheet };
}

function threeOf(written: CallArgument): readonly number[] | undefined {
  if (written.kind !== 'array') return undefined;
  const values = written.values.flat().filter((value) => typeof value === 'number');
  return values.length === 3 && written.values.flat().length === 3 ? values : undefined;
}

/**
 * The text of an argument from the three fields of its estimate, or what to change in them.
 *
 * Three numbers become an array constant. Excel accepts no percent sign there: 30% is written as 0.3.
 *
 * @param activeSheet the sheet that the formula is for
 * @example estimateArgument(growth, { low: '10%', likely: '20%', high: '40%', … }, 'Sheet1') // '{0.1,0.2,0.4}'
 */
export function estimateArgument(
  argument: Argument,
  entry: EstimateEntry,
  activeSheet: string | undefined,
): string | FieldFault {
  const given = estimateParts.map((part) => entry[part].trim());
  const [low, likely = '', high] = given;
  if (low === '' && high === '')
    return fieldText({ text: likely, sheet: entry.sheet }, activeSheet);
  if (given.includes('')) return wrong('allThree', argument);

  const numbers: number[] = [];
  for (const typed of given) {
    const read = fieldArgument(argument, typed);
    if (read.kind === 'wrong' || read.kind === 'missing') return read;
    if (read.kind !== 'number') return wrong('numbersOnly', argument);
    numbers.push(read.value);
  }
  return `{${numbers.join(',')}}`;
}

function wrong(text: 'allThree' | 'numbersOnly', { name }: Argument): FieldFault {
  return {
    kind: 'wrong',
    message: eachLanguage((language) => modelTexts.in(language)[text](name)),
  };
}
