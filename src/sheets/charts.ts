import { annualColumn } from './derivedColumns';
import type { LayoutChart } from './tableLayout';
import { valueColumn } from './valueColumn';

export const industryCharts: readonly LayoutChart[] = [
  {
    kind: 'column',
    title: {
      en: 'Big tech: AI spend vs AI revenue in 2026, USD bn',
      'zh-CN': '大型科技公司2026年的AI支出与AI收入（十亿美元）',
    },
    of: ['bigtech.ai_spend', 'bigtech.ai_revenue'],
    values: valueColumn,
  },
];

export const openaiCharts: readonly LayoutChart[] = [
  {
    kind: 'bar',
    title: {
      en: 'OpenAI costs in 2024, USD bn',
      'zh-CN': 'OpenAI 2024年成本（十亿美元）',
    },
    of: ['openai.inference_cost', 'openai.training_cost', 'openai.staff_cost'],
    values: valueColumn,
  },
];

export const companiesCharts: readonly LayoutChart[] = [
  {
    kind: 'column',
    title: {
      en: 'AI investment, annualized, USD bn',
      'zh-CN': '年化AI投资（十亿美元）',
    },
    of: ['google.ai_investment', 'tesla.ai_capex'],
    values: annualColumn,
  },
];

/** Without the rule of doubling, which is nobody's share. */
export const marketShareCharts: readonly LayoutChart[] = [
  {
    kind: 'bar',
    title: { en: "Leaders' market shares", 'zh-CN': '龙头公司的市场份额' },
    of: [
      'nvidia.datacenter_share',
      'nvidia.training_share',
      'cisco.switch_share',
      'cisco.router_share',
    ],
    values: valueColumn,
  },
];
