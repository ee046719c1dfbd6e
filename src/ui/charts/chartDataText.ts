import { format } from 'numfmt';
import type { ChartData } from '../../sheets/chartData';
import type { Language } from '../../language';
import { chartTexts } from './chartTexts';

/** A chart of cells in words and numbers: its title, then each series with its values. */
export function chartDataText(
  { title, categories, series }: ChartData,
  language: Language,
): string {
  const texts = chartTexts.in(language);
  const lines = series.filter(hasValues).map(({ name, values, format: pattern }) => {
    const points = values.flatMap((value, i) =>
      value === null ? [] : [`${categories[i]} ${format(pattern, value, { locale: language })}`],
    );
    return texts.seriesText(name, points);
  });
  return texts.chartText(title, lines);
}

/** A mark that is nowhere is not in the picture. */
function hasValues({ values }: ChartData['series'][number]): boolean {
  return values.some((value) => value !== null);
}
