import { numberFormat, timesFormat } from './numberFormat';
import { formula } from './plan';
import type { Result } from './tableLayout';

const spendAndRevenue = ['bigtech.ai_spend', 'bigtech.ai_revenue'] as const;

/** What the forecasts for big tech come to. */
export const industryResults: readonly Result[] = [
  {
    label: { en: 'Revenue gap: yearly revenue still missing', 'zh-CN': '收入缺口：每年尚缺的收入' },
    unit: 'USD bn',
    per: 'year',
    format: numberFormat('USD bn'),
    of: spendAndRevenue,
    formula: (spend, revenue) => formula`CAPEX.AI_GAP(${spend},${revenue})`,
    native: (spend, revenue) => formula`${spend}-${revenue}`,
  },
  {
    label: {
      en: 'Coverage: revenue as a share of spend',
      'zh-CN': '覆盖率：收入占支出的比例',
    },
    unit: 'share',
    format: numberFormat('share'),
    of: spendAndRevenue,
    formula: (spend, revenue) => formula`${revenue}/${spend}`,
  },
  {
    label: {
      en: "Payback: years until a year's spend is earned back",
      'zh-CN': '回收期：收回一年支出所需的年数',
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
      en: 'Check: inference, training and staff, less the total (0 where they agree)',
      'zh-CN': '核对：推理、训练与人力之和减去总成本（一致时为0）',
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
      en: 'Nvidia: share price as a multiple of its start',
      'zh-CN': '英伟达：股价为起点的倍数',
    },
    unit: 'ratio',
    format: timesFormat,
    of: ['nvidia.share_price_gain'],
    formula: (gain) => formula`1+${gain}`,
  },
];
