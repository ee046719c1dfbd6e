import { VerticalBarChart } from '@fluentui/react-charts';
import { Caption1, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { percentText } from '../../explain/numberText';
import type { PercentileMark, Picture } from '../../explain/picture';
import { LanguageContext } from '../LanguageContext';
import { chartSize } from './chartSize';
import { chartTexts } from './chartTexts';
import { sameDecimals } from './sameDecimals';
import { useTexts } from '../useTexts';

interface HistogramChartProps {
  readonly picture: Extract<Picture, { readonly kind: 'histogram' }>;
}

/** How many trials pay back when; each column from its number up to the next, and those that never do at the end. */
export function HistogramChart({ picture: { bins, never, marks } }: HistogramChartProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(chartTexts);
  const starts = sameDecimals(
    bins.map(({ from }) => from),
    language,
  );
  const spans = bins.map(({ from, to, share }, i) => {
    const start = starts[i] ?? '';
    const next = bins[i + 1]?.from ?? Infinity;
    const barLabel = names(marks.filter(({ years }) => isBetween(years, i === 0 ? 0 : from, next)));
    return {
      ...{ x: to === undefined ? texts.orMore(start) : start, y: share, barLabel },
      color: barLabel === '' ? colors.pays : colors.marked,
    };
  });
  const unpaid = names(marks.filter(({ years }) => years === undefined));
  const rest =
    never > 0 ? [{ x: texts.never, y: never, barLabel: unpaid, color: colors.never }] : [];
  return (
    <>
      <Caption1 block>{texts.trials}</Caption1>
      <VerticalBarChart
        {...chartSize}
        culture={language}
        data={[...spans, ...rest].map((column) => ({ ...column, legend: column.x }))}
        yMinValue={0}
        yAxisTickFormat={(share: number) => percentText(share, language, 3)}
        xAxisTitle={texts.yearsFrom}
        roundedTicks
        maxBarWidth={48}
        barWidth="auto"
        xAxisInnerPadding={0.1}
        hideLegend
        hideTooltip
      />
    </>
  );
}

/** Those of P10, P50 and P90 that are in a column: the first and the last of several. */
function names(marks: readonly PercentileMark[]): string {
  const ends = marks.length > 1 ? [marks[0], marks.at(-1)] : marks;
  return ends.map((mark) => `P${mark?.percent}`).join('–');
}

function isBetween(years: number | undefined, from: number, next: number): boolean {
  return years !== undefined && years >= from && years < next;
}

const colors = {
  pays: tokens.colorBrandStroke1,
  marked: tokens.colorPaletteGreenForeground1,
  never: tokens.colorPaletteRedForeground1,
};
