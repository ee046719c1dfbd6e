import { payback } from '../../finance/payback';
import type { Text } from '../../language';
import { numberAnswer, numbersIn, type Calculation } from '../calculation';
import type { Step } from '../explanation';
import { valuesWithGrowth, type PaybackValues } from '../paybackValues';
import type { Quantity } from '../quantity';
import { netCashSteps } from './netCashSteps';
import { written } from './written';

/** Net cash of the first year, the payback without growth and with the growth found, and that growth. */
export function breakevenGrowthSteps({ values, outcome }: Calculation): readonly Step[] {
  const numbers = numbersIn(values);
  const level = valuesWithGrowth(numbers, 0);
  const answer = numberAnswer(outcome);
  const steps: Step[] = [
    ...netCashSteps(level, 1),
    {
      label: { en: 'payback period without growth', 'zh-CN': '不增长时的投资回收期' },
      result: paybackOf(level),
    },
  ];
  if (answer === undefined) return steps;
  const percent = written.foundPercent(answer);
  return [
    ...steps,
    {
      label: {
        en: `payback period at ${percent} growth`,
        'zh-CN': `年增长${percent}时的投资回收期`,
      },
      result: paybackOf(valuesWithGrowth(numbers, answer)),
    },
    {
      label: { en: 'break-even growth', 'zh-CN': '盈亏平衡增长率' },
      result: { value: answer, unit: 'fraction' },
    },
  ];
}

const never: Text = { en: 'never', 'zh-CN': '无法收回' };

function paybackOf(values: PaybackValues): Quantity | Text {
  const { investment, revenue, costRatio, growth, discountRate, yearlySpend } = values;
  const years = payback(investment, revenue, costRatio, growth, discountRate, yearlySpend);
  return typeof years === 'number' ? { value: years, unit: 'years' } : never;
}
