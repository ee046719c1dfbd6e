import type { CallArgument } from '../../explain/formulaCall';
import { callArgument } from '../../explain/callArgument';
import { tokensOf } from '../../formulas/tokens';
import type { FieldEntry } from '../formula/fieldText';

/** The three fields of an estimate, as typed. A likely value alone is certain; it may also be a cell or three cells. */
export interface EstimateEntry {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  /** On which sheet it was written: there a reference without a sheet points. */
  readonly sheet: string | undefined;
}

/** Which of the three fields. */
export type EstimatePart = 'low' | 'likely' | 'high';

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
