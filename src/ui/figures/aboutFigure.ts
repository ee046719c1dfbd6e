import type { Known } from '../../figures/known';
import { periodText } from '../../figures/periodText';
import { termText } from '../../figures/termText';
import type { Language } from '../../language';

/** Period, status and, unless it is exact, the precision of a figure. */
export function aboutFigure(
  { period, status, qualifier = 'exact' }: Known,
  language: Language,
): readonly string[] {
  return [
    periodText(period, language),
    termText('status', status, language),
    ...(qualifier === 'exact' ? [] : [termText('qualifier', qualifier, language)]),
  ];
}
