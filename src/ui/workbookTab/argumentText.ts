import type { CellValue } from '../../cells/value';
import type { ExplainedArgument } from '../../explain/explanation';
import { quantityText } from '../../explain/quantity';
import type { Argument } from '../../functions/definition';
import type { Language } from '../../language';
import { workbookTexts } from './workbookTexts';

/** As many values of a series as are shown. */
const maxShown = 6;

/** The value of an argument in words, with its unit. */
export function argumentText(
  { argument, given, value, estimate, series }: ExplainedArgument,
  language: Language,
): string {
  const texts = workbookTexts.in(language);
  if (given.kind === 'omitted') {
    return argument.kind === 'number' && argument.optional ? texts.leftOut : texts.leftOutText;
  }
  if (estimate) {
    const { low, likely, high } = estimate;
    const [from, middle, to] = [low, likely, high].map((each) =>
      valueText(argument, each, language),
    );
    return texts.estimate(from ?? '', middle ?? '', to ?? '');
  }
  if (series) {
    const first = series.slice(0, maxShown).map((each) => valueText(argument, each, language));
    return texts.series(first, series.length);
  }
  return value === undefined ? texts.unknownValue : valueText(argument, value, language);
}

function valueText(argument: Argument, value: CellValue, language: Language): string {
  if (value === null) return workbookTexts.in(language).blank;
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || argument.kind === 'text') return String(value);
  const { unit } = argument;
  return quantityText({ value, unit: unit === 'share' ? 'fraction' : unit }, language);
}
