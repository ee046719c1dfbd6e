import { annualColumn } from './derivedColumns';
import type { LayoutChart } from './tableLayout';
import { valueColumn } from './valueColumn';
import { sheetText } from './sheetTexts';

export const industryCharts: readonly LayoutChart[] = [
  {
    kind: 'column',
    title: sheetText('industryChart'),
    of: ['bigtech.ai_spend', 'bigtech.ai_revenue'],
    values: valueColumn,
  },
];

export const openaiCharts: readonly LayoutChart[] = [
  {
    kind: 'bar',
    title: sheetText('openaiChart'),
    of: ['openai.inference_cost', 'openai.training_cost', 'openai.staff_cost'],
    values: valueColumn,
  },
];

export const companiesCharts: readonly LayoutChart[] = [
  {
    kind: 'column',
    title: sheetText('companiesChart'),
    of: ['google.ai_investment', 'tesla.ai_capex'],
    values: annualColumn,
  },
];

/** Without the rule of doubling, which is nobody's share. */
export const marketShareCharts: readonly LayoutChart[] = [
  {
    kind: 'bar',
    max: 1,
    title: sheetText('marketShareChart'),
    of: [
      'nvidia.datacenter_share',
      'nvidia.training_share',
      'cisco.switch_share',
      'cisco.router_share',
    ],
    values: valueColumn,
  },
];
