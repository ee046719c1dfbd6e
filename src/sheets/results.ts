import { numberFormat, timesFormat } from './numberFormat';
import { formula } from './plan';
import type { Result } from './tableLayout';
import { sheetText } from './sheetTexts';

const spendAndRevenue = ['bigtech.ai_spend', 'bigtech.ai_revenue'] as const;

/** What the forecasts for big tech come to. */
export const industryResults: readonly Result[] = [
  {
    label: sheetText('revenueGap'),
    unit: 'USD bn',
    per: 'year',
    format: numberFormat('USD bn'),
    of: spendAndRevenue,
    formula: (spend, revenue) => formula`CAPEX.AI_GAP(${spend},${revenue})`,
    native: (spend, revenue) => formula`${spend}-${revenue}`,
  },
  {
    label: sheetText('coverage'),
    unit: 'share',
    format: numberFormat('share'),
    of: spendAndRevenue,
    formula: (spend, revenue) => formula`${revenue}/${spend}`,
  },
  {
    label: sheetText('payback'),
    unit: 'years',
    format: numberFormat('years'),
    of: spendAndRevenue,
    formula: (spend, revenue) => formula`CAPEX.AI_PAYBACK(${spend},${revenue})`,
    // As AI_PAYBACK: nothing spent is paid back at once, and without revenue nothing ever is.
    native: (spend, revenue) => formula`IF(${spend}>0,IF(${revenue}>0,${spend}/${revenue},NA()),0)`,
  },
];

/** The three costs should make up the total. */
export const openaiResults: readonly Result[] = [
  {
    label: sheetText('openaiCheck'),
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
    label: sheetText('sharePriceMultiple'),
    unit: 'ratio',
    format: timesFormat,
    of: ['nvidia.share_price_gain'],
    formula: (gain) => formula`1+${gain}`,
  },
];
