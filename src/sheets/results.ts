import { numberFormat, timesFormat } from './numberFormat';
import { formula } from './plan';
import type { Result } from './tableLayout';

const spendAndRevenue = ['bigtech.ai_spend', 'bigtech.ai_revenue'] as const;

/** What the forecasts for big tech come to. */
export const industryResults: readonly Result[] = [
  {
    label: {
      en: 'Revenue gap: additional annual revenue needed',
      'zh-CN': '收入缺口：每年尚需的收入',
    },
    unit: 'USD bn',
    per: 'year',
    format: numberFormat('USD bn'),
    of: spendAndRevenue,
    formula: (spend, revenue) => formula`CAPEX.AI_GAP(${spend},${revenue})`,
    native: (spend, revenue) => formula`${spend}-${revenue}`,
  },
  {
    label: {
      en: 'Coverage: revenue, % of spend',
      'zh-CN': '覆盖率：收入占支出的比例',
    },
    unit: 'share',
    format: numberFormat('share'),
    of: spendAndRevenue,
    formula: (spend, revenue) => formula`${revenue}/${spend}`,
  },
  {
    label: {
      en: "Payback of one year's spend",
      'zh-CN': '一年支出的投资回收期',
    },
    unit: 'years',
    format: numberFormat('years'),
    of: spendAndRevenue,
    formula: (spend, revenue) => formula`CAPEX.AI_PAYBACK(${spend},${revenue})`,
    // As AI_PAYBACK: nothing spent is earned back at once, and without revenue nothing ever is.
    native: (spend, revenue) => formula`IF(${spend}>0,IF(${revenue}>0,${spend}/${revenue},NA()),0)`,
  },
];

/** The three costs should make up the total. */
export const openaiResults: readonly Result[] = [
  {
    label: {
      en: 'Check: inference, training and staff less total (should be 0)',
      'zh-CN': '核对：推理、训练与人力成本之和减去总成本（应为0）',
    },
    unit: 'USD bn',
    per: 'year',
    format: numberFormat('USD bn'),
    of: [
      'openai.inference_cost',
      'openai.training_cost',
      'openai.staff_cost',
      'openai.operating_cost',
    ],
    formula: (inference, training, staff, total) =>
      formula`${inference}+${training}+${staff}-${total}`,
  },
];

/** A gain is easily taken for a multiple: a gain of 600 % makes a price seven times its start. */
export const valuationResults: readonly Result[] = [
  {
    label: {
      en: 'Nvidia: share price, multiple of its Nov 2022 level',
      'zh-CN': '英伟达：股价，2022年11月水平的倍数',
    },
    unit: 'ratio',
    format: timesFormat,
    of: ['nvidia.share_price_gain'],
    formula: (gain) => formula`1+${gain}`,
  },
];
