import { Caption1, tokens } from '@fluentui/react-components';
import { LineChart } from '@fluentui/react-charts';
import { useContext } from 'react';
import { numberText } from '../../explain/numberText';
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
  const marks =
    recovery === undefined
      ? []
      : lineMark({ x: recovery, y: 0 }, texts.recoveredAt(numberText(recovery, language)));
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
        yMinValue={Math.min(0, ...sums.map(({ y }) => y))}
        yMaxValue={Math.max(0, ...sums.map(({ y }) => y))}
        xAxisTitle={texts.year}
        tickValues={wholeYears(points.at(-1)?.year ?? 0)}
        roundedTicks
        hideLegend
        hideTooltip
      />
    </>
  );
}
