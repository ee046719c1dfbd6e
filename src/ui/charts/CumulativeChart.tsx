import { Caption1, tokens } from '@fluentui/react-components';
import { LineChart } from '@fluentui/react-charts';
import { useContext } from 'react';
import { quantityText } from '../../explain/quantity';
import type { Picture } from '../../explain/picture';
import { LanguageContext } from '../LanguageContext';
import { chartSize } from './chartSize';
import { lineMark } from './lineMark';
import { wholeYears } from './wholeYears';
import { chartTexts } from './chartTexts';
import { useTexts } from '../useTexts';

interface CumulativeChartProps {
  readonly picture: Extract<Picture, { readonly kind: 'cumulative' }>;
}

/** The cumulative cash flow over the years; a mark where the investment is paid back. */
export function CumulativeChart({ picture: { points, recovery } }: CumulativeChartProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(chartTexts);
  const sums = points.map(({ year, cumulative }) => ({ x: year, y: cumulative }));
  const lines = [{ legend: texts.cumulative, data: sums, color: tokens.colorBrandStroke1 }];
  const lastYear = points.at(-1)?.year ?? 0;
  const years = (value: number) => quantityText({ value, unit: 'years' }, language);
  const marks =
    recovery === undefined
      ? []
      : lineMark('payback', { x: recovery, y: 0 }, lastYear, texts.recoveredAt(years(recovery)));
  const cash = sums.map(({ y }) => y);
  const lowest = Math.min(0, ...cash);
  return (
    <>
      <Caption1 block>
        {recovery !== undefined ? texts.cumulative : texts.cumulativeUnrecovered}
      </Caption1>
      <LineChart
        {...chartSize}
        culture={language}
        data={{ lineChartData: lines }}
        annotations={[...marks]}
        yMinValue={lowest}
        // Above a mark there is room for its words.
        yMaxValue={Math.max(recovery === undefined ? 0 : -lowest / 5, ...cash)}
        xAxisTitle={texts.year}
        tickValues={wholeYears(lastYear)}
        roundedTicks
        hideLegend
        hideTooltip
      />
    </>
  );
}
