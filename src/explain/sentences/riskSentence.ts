import type { CellValues } from '../../cells/value';
import { paybackTermNames } from '../../finance/paybackTerms';
import { riskArgumentName, riskLabels } from '../../functions/aiPaybackRisk';
import { explainTexts } from '../explainTexts';
import type { SentenceFormat } from './sentenceFormat';

/** "70% of trials pay back; half of all trials do so within 4.2 years. The main driver is year-1 revenue (…)." */
export function riskSentence(table: CellValues, format: SentenceFormat): string {
  const at = (label: string) => table.find(([first]) => first === label)?.[1];
  const driver = paybackTermNames.find((term) => riskArgumentName(term) === at(riskLabels.driver));
  const correlation = at(riskLabels.correlation);
  const payback = payingBack(Number(at(riskLabels.share)), at('P50'), format);
  if (!driver || typeof correlation !== 'number') return payback;
  const { terms } = explainTexts.in(format.language);
  return format.texts.mainDriver(payback, terms[driver], format.number(correlation));
}

function payingBack(share: number, median: unknown, format: SentenceFormat): string {
  const { texts } = format;
  if (share === 0) return texts.noTrialPaysBack;
  if (typeof median !== 'number') return texts.someTrialsPayBack(shareText(share, format));
  const years = format.years(median);
  return share === 1
    ? texts.everyTrialPaysBack(years)
    : texts.trialsPayBack(shareText(share, format), years);
}

/** Not all, and not none, are never rounded to all or none. */
function shareText(share: number, { percent, texts }: SentenceFormat): string {
  if (share > 0.999) return texts.moreThan(percent(0.999));
  if (share < 0.001) return texts.lessThan(percent(0.001));
  return percent(share);
}
