import { numberAnswer, numbersIn } from './calculation';
import { cumulativePicture } from './cumulativePicture';
import type { Explanation } from './explanation';
import { histogramPicture } from './histogramPicture';
import { paybackValues, valuesWithGrowth } from './paybackValues';
import type { Picture } from './picture';
import { riskValues } from './riskValues';

/** What a chart shows of a calculation; undefined where nothing helps: arguments that are wrong or not known. */
export function pictureOf({ name, values, outcome }: Explanation): Picture | undefined {
  if (!values) return undefined;
  const numbers = numbersIn(values);
  const answer = numberAnswer(outcome);
  switch (name) {
    case 'AI_PAYBACK':
      return cumulativePicture(paybackValues(numbers));
    case 'AI_PAYBACK_SCHEDULE':
      return cumulativePicture(paybackValues(numbers), numbers[6] || undefined);
    case 'AI_PAYBACK_RISK':
      return histogramPicture(riskValues(values));
    case 'AI_BREAKEVEN_GROWTH':
      return answer === undefined
        ? undefined
        : cumulativePicture(valuesWithGrowth(numbers, answer));
    case 'AI_GAP':
      return answer === undefined ? undefined : gapBars(numbers[1] ?? 0, answer);
    case 'MARKET_CEILING':
      return answer === undefined ? undefined : ceiling(numbers, answer);
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

function ceiling(
  [share = 0, growth = 0, years = 0, rivalsShare = 0]: readonly number[],
  multiple: number,
): Picture {
  return {
    kind: 'ceiling',
    share,
    reachable: 1 - rivalsShare,
    market: (1 + growth) ** years,
    multiple,
  };
}
