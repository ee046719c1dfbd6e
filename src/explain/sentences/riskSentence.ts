import type { CellValues } from '../../cells/value';
import { riskLabels } from '../../functions/aiPaybackRisk';
import type { Say } from './say';

/** "70% of trials pay back; half of all trials do so within 4.2 years. The main driver is revenue (…)." */
export function riskSentence(table: CellValues, say: Say): string {
  const at = (label: string) => table.find(([first]) => first === label)?.[1];
  const share = at(riskLabels.share);
  const driver = at(riskLabels.driver);
  const correlation = at(riskLabels.correlation);
  const en = say.language === 'en';
  const first = payingBack(Number(share), at('P50'), say);
  if (typeof driver !== 'string' || typeof correlation !== 'number') return first;
  const strength = say.number(correlation);
  return en
    ? `${first} The main driver is ${driver} (rank correlation ${strength}).`
    : `${first}主要影响因素是 ${driver}（秩相关系数${strength}）。`;
}

function payingBack(share: number, median: unknown, say: Say): string {
  const en = say.language === 'en';
  if (share === 0) return en ? 'No trial pays back.' : '所有模拟均无法收回投资。';
  const part = shareText(share, say);
  if (typeof median !== 'number') {
    return en
      ? `${part} of trials pay back; the rest never do.`
      : `${part}的模拟收回投资，其余无法收回。`;
  }
  const years = say.years(median);
  if (share === 1) {
    return en
      ? `Every trial pays back; half of them within ${years}.`
      : `所有模拟均收回投资，其中半数在${years}内。`;
  }
  return en
    ? `${part} of trials pay back; half of all trials do so within ${years}.`
    : `${part}的模拟收回投资；全部模拟的半数在${years}内收回。`;
}

/** Not all, and not none, are never rounded to all or none. */
function shareText(share: number, { percent, language }: Say): string {
  const en = language === 'en';
  if (share > 0.999) return `${en ? 'More than ' : '超过'}${percent(0.999)}`;
  if (share < 0.001) return `${en ? 'Less than ' : '不到'}${percent(0.001)}`;
  return percent(share);
}
