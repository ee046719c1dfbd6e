import { NoAnswer } from '../../finance/noAnswer';
import { paybackRisk } from '../../finance/paybackRisk';
import { riskArgumentName } from '../../functions/aiPaybackRisk';
import type { Language, Text } from '../../language';
import type { Calculation } from '../calculation';
import type { Step } from '../explanation';
import { inEachLanguage } from '../inEachLanguage';
import { quantityText } from '../quantityText';
import { riskValues } from '../callValues';
import { written } from './written';

/** How many trials pay back, within which years most do, and how far each argument moves the answer. */
export function riskSteps({ values, outcome }: Calculation): readonly Step[] {
  if (outcome.kind !== 'table') return [];
  const { estimates, trials, seed } = riskValues(values);
  const risk = paybackRisk(estimates, trials, seed);
  if (risk instanceof NoAnswer) return [];
  const { share, percentiles, drivers } = risk;
  const [p5, p25, p50, p75, p95] = percentiles.map(yearsIn);
  return [
    {
      label: { en: 'trials that pay back', 'zh-CN': '收回投资的模拟' },
      calculation: `${written.given(Math.round(share * trials))} / ${written.given(trials)}`,
      result: { value: share, unit: 'fraction' },
    },
    between(p5, p95, {
      en: '90% of trials (P5 to P95)',
      'zh-CN': '90%的模拟（P5至P95）',
    }),
    between(p25, p75, {
      en: 'middle 50% of trials (P25 to P75)',
      'zh-CN': '中间50%的模拟（P25至P75）',
    }),
    {
      label: { en: 'median (P50)', 'zh-CN': '中位数（P50）' },
      result: inEachLanguage((language) => timeText(p50, language)),
    },
    ...drivers.map(({ term, correlation }): Step => {
      const name = riskArgumentName(term);
      return {
        label: { en: `rank correlation of ${name}`, 'zh-CN': `${name} 的秩相关系数` },
        result: { value: correlation, unit: 'number' },
      };
    }),
  ];
}

function yearsIn(percentile: number | NoAnswer): number | undefined {
  return typeof percentile === 'number' ? percentile : undefined;
}

function between(from: number | undefined, to: number | undefined, label: Text): Step {
  const result = inEachLanguage((language) => {
    const ends = [timeText(from, language), timeText(to, language)];
    return [...new Set(ends)].join(language === 'en' ? ' to ' : '至');
  });
  return { label, result };
}

function timeText(years: number | undefined, language: Language): string {
  if (years !== undefined) return quantityText({ value: years, unit: 'years' }, language);
  return language === 'en' ? 'never' : '无法收回';
}
