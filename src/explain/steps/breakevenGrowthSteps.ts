import { paybackOf } from '../../finance/payback';
import type { PaybackTerms } from '../../finance/paybackTerms';
import type { Text } from '../../language';
import { numberAnswer, type Calculation } from '../calculation';
import type { Step } from '../explanation';
import { breakevenGrowthValues } from '../callValues';
import type { Quantity } from '../quantity';
import { netCashSteps } from './netCashSteps';
import { written } from './written';

/** Net cash of the first year, the payback without growth and with the growth found, and that growth. */
export function breakevenGrowthSteps({ values, outcome }: Calculation): readonly Step[] {
  const { terms: level } = breakevenGrowthValues(values);
  const answer = numberAnswer(outcome);
  const steps: Step[] = [
    ...netCashSteps(level, 1),
    {
      label: { en: 'payback period without growth', 'zh-CN': '不增长时的投资回收期' },
      result: timeText(level),
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
      result: timeText({ ...level, growth: answer }),
    },
    {
      label: { en: 'break-even growth', 'zh-CN': '盈亏平衡增长率' },
      result: { value: answer, unit: 'fraction' },
    },
  ];
}

const never: Text = { en: 'never', 'zh-CN': '无法收回' };

function timeText(terms: PaybackTerms): Quantity | Text {
  const years = paybackOf(terms);
  return typeof years === 'number' ? { value: years, unit: 'years' } : never;
}
