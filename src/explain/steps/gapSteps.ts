import { numberAnswer, type Calculation } from '../calculation';
import { gapValues } from '../callValues';
import type { Step } from '../explanation';
import { onePlus, written } from './written';

const { given, givenPercent, found, foundPercent } = written;

/** Spend including overhead, gross margin, required revenue and the gap. */
export function gapSteps({ values, outcome }: Calculation): readonly Step[] {
  const { spend, revenue, costRatio, overhead } = gapValues(values);
  const whole = spend * (1 + overhead);
  const margin = 1 - costRatio;
  const answer = numberAnswer(outcome);
  const steps: Step[] = [
    {
      label: { en: 'spend including overhead', 'zh-CN': '含附加成本的支出' },
      calculation: `${given(spend)} × ${onePlus(overhead)}`,
      result: { value: whole, unit: 'money' },
    },
    {
      label: { en: 'gross margin', 'zh-CN': '毛利率' },
      calculation: `1 − ${givenPercent(costRatio)}`,
      result: { value: margin, unit: 'fraction' },
    },
  ];
  if (answer === undefined) return steps;
  const required = whole / margin;
  return [
    ...steps,
    {
      label: { en: 'required revenue', 'zh-CN': '所需收入' },
      calculation: `${found(whole)} / ${foundPercent(margin)}`,
      result: { value: required, unit: 'money' },
    },
    {
      label: { en: 'gap', 'zh-CN': '缺口' },
      calculation: `${found(required)} − ${given(revenue)}`,
      result: { value: answer, unit: 'money' },
    },
  ];
}
