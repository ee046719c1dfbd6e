import { Caption1Strong } from '@fluentui/react-components';
import { useContext } from 'react';
import type { RiskTornado } from '../../explain/riskTornado';
import type { ChartData } from '../../sheets/chartData';
import { riskSheetTexts } from '../../sheets/risk/riskSheetTexts';
import { tornadoFormat } from '../../sheets/risk/tornadoFormat';
import type { Language } from '../../language';
import { DataChart } from '../charts/DataChart';
import { LanguageContext } from '../LanguageContext';

interface RiskTornadoChartProps {
  readonly tornado: RiskTornado;
}

/** What moves the payback period, as it is in the inserted report. */
export function RiskTornadoChart({ tornado }: RiskTornadoChartProps) {
  const language = useContext(LanguageContext);
  // Bars have no result to begin at.
  if (tornado.likely === undefined) {
    return <Caption1Strong block>{riskSheetTexts.in(language).baseNever}</Caption1Strong>;
  }
  return <DataChart data={tornadoData({ ...tornado, likely: tornado.likely }, language)} />;
}

/** Bars from the base result to the results at low and at high; none to one that is never, which is in words. */
function tornadoData({ likely, bars }: Required<RiskTornado>, language: Language): ChartData {
  const texts = riskSheetTexts.in(language);
  const label = (argument: string) =>
    Object.entries(texts.labels).find(([name]) => name === argument)?.[1] ?? argument;
  const distance = (years: number | undefined) => (years === undefined ? 0 : years - likely);
  return {
    kind: 'bar',
    isStacked: true,
    title: bars[0]
      ? `${texts.tornadoMessage(label(bars[0].argument))}${likely.toFixed(1)}`
      : texts.baseNever,
    unit: texts.charted,
    categories: bars.map(
      ({ argument, low, high }) =>
        label(argument) +
        (low === undefined ? texts.neverAtLow : '') +
        (high === undefined ? texts.neverAtHigh : ''),
    ),
    series: (['low', 'high'] as const).map((end) => ({
      name: end === 'low' ? texts.atLow : texts.atHigh,
      values: bars.map((bar) => distance(bar[end])),
      format: tornadoFormat,
      role: end,
    })),
  };
}
