import type { Value } from '../functions/definition';
import { numberAnswer } from './calculation';
import {
  breakevenGrowthValues,
  ceilingValues,
  gapValues,
  paybackValues,
  riskValues,
  scheduleValues,
} from './callValues';
import { cumulativePicture } from './cumulativePicture';
import type { Explanation } from './explanation';
import { histogramPicture } from './histogramPicture';
import type { Picture } from './picture';

/** What a chart shows of a calculation; undefined where nothing helps: arguments that are wrong or not known. */
export function pictureOf({ name, values, outcome }: Explanation): Picture | undefined {
  if (!values) return undefined;
  const answer = numberAnswer(outcome);
  switch (name) {
    case 'AI_PAYBACK':
      return cumulativePicture(paybackValues(values));
    case 'AI_PAYBACK_SCHEDULE': {
      const { terms, years } = scheduleValues(values);
      return cumulativePicture(terms, years || undefined);
    }
    case 'AI_PAYBACK_RISK':
      return histogramPicture(riskValues(values));
    case 'AI_BREAKEVEN_GROWTH':
      return answer === undefined
        ? undefined
        : cumulativePicture({ ...breakevenGrowthValues(values).terms, growth: answer });
    case 'AI_GAP':
      return answer === undefined ? undefined : gapBars(gapValues(values).revenue, answer);
    case 'MARKET_CEILING':
      return answer === undefined ? undefined : ceiling(values, answer);
    case 'AI_BASELINE':
      return undefined;
    default:
      return name satisfies never;
  }
}

function gapBars(revenue: number, gap: number): Picture {
  return {
    kind: 'bars',
    bars: [
      { label: { en: 'Revenue', 'zh-CN': '现有收入' }, value: revenue },
      { label: { en: 'Required', 'zh-CN': '所需收入' }, value: revenue + gap },
      { label: { en: 'Gap', 'zh-CN': '缺口' }, value: gap },
    ],
  };
}

function ceiling(values: readonly Value[], multiple: number): Picture {
  const { share, growth, years, rivalsShare } = ceilingValues(values);
  return {
    kind: 'ceiling',
    share,
    reachable: 1 - rivalsShare,
    market: (1 + growth) ** years,
    multiple,
  };
}
