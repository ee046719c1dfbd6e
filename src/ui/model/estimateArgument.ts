import type { FieldFault } from '../../explain/fieldArgument';
import { fieldArgument } from '../../explain/fieldArgument';

import type { Argument } from '../../functions/definition';
import { eachLanguage } from '../../language';
import { fieldText } from '../formula/fieldText';
import { estimateParts, type EstimateEntry } from './estimateEntry';
import { modelTexts } from './modelTexts';

/**
 * What the three fields of an estimate make: the text of one argument, or what to change.
 *
 * Three numbers make an array constant, in which Excel takes no per cent: 30% is written as 0.3.
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
