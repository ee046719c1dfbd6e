import { VerticalBarChart } from '@fluentui/react-charts';
import { Caption1, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { numberText, percentText } from '../../explain/numberText';
import type { Picture } from '../../explain/picture';
import { LanguageContext } from '../LanguageContext';
import { chartSize } from './chartSize';
import { chartTexts } from './chartTexts';
import { useTexts } from '../useTexts';

interface HistogramChartProps {
  readonly picture: Extract<Picture, { readonly kind: 'histogram' }>;
}

/** How many trials pay back when; each column from its number up to the next, and those that never do at the end. */
export function HistogramChart({ picture: { bins, never } }: HistogramChartProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(chartTexts);
  const spans = bins.map(({ from, to, share }) => {
    const start = numberText(from, language);
    return { x: to === undefined ? texts.orMore(start) : start, y: share, color: colors.pays };
  });
  const rest = never > 0 ? [{ x: texts.never, y: never, color: colors.never }] : [];
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
        hideLabels
        hideLegend
        hideTooltip
      />
    </>
  );
}

const colors = {
  pays: tokens.colorBrandStroke1,
  never: tokens.colorPaletteRedForeground1,
};
