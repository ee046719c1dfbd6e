import { riskLabels } from '../../functions/aiPaybackRisk';
import type { CellValues } from '../../hosts/workbook';
import type { Say } from './say';

/** "70% of trials pay back; half of all trials within 4.2 years. The answer moves most with revenue (…)." */
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
    ? `${first} The answer moves most with ${driver} (rank correlation ${strength}).`
    : `${first}对结果影响最大的是${driver}（秩相关系数${strength}）。`;
}

function payingBack(share: number, median: unknown, say: Say): string {
  const en = say.language === 'en';
  if (share === 0) return en ? 'No trial ever pays back.' : '没有一次试验能收回。';
  const part = shareText(share, say);
  if (typeof median !== 'number') {
    return en
      ? `${part} of trials pay back; the others never do.`
      : `${part}的试验能收回，其余永远收不回。`;
  }
  const years = say.years(median);
  if (share === 1) {
    return en
      ? `Every trial pays back; half of them within ${years}.`
      : `每次试验都能收回，其中一半在${years}内。`;
  }
  return en
    ? `${part} of trials pay back; half of all trials do so within ${years}.`
    : `${part}的试验能收回；全部试验中有一半在${years}内收回。`;
}

/** Not all, and not none, are never rounded to all or none. */
function shareText(share: number, { percent, language }: Say): string {
  const en = language === 'en';
  if (share > 0.999) return `${en ? 'More than ' : '超过'}${percent(0.999)}`;
  if (share < 0.001) return `${en ? 'Less than ' : '不到'}${percent(0.001)}`;
  return percent(share);
}
