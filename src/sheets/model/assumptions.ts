import { eachLanguage, type Text } from '../../language';
import { type Assumption, horizonYears, increases, money, rate, ratio, years } from './assumption';
import { ceilingAxes, paybackAxes, returnAssumptions } from './axes';
import { publishedAssumptions } from './publishedAssumptions';
import { precisionAssumptions } from './precisionAssumptions';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';

/** The times within which to break even: ids of assumptions. */
export const breakevenYears = ['years.1', 'years.2', 'years.3'] as const;

const own: Text = modelSheetText('assumption');
const sequoia: Text = modelSheetText('assumptionOfSequoia');

/** Every assumption, in the order in which the inputs list them. */
export const assumptions: readonly Assumption[] = [
  {
    id: 'growth',
    label: modelSheetText('aiRevenueAnnualGrowth'),
    ...rate,
    value: 0.4,
    source: own,
  },
  {
    id: 'growth_years',
    label: modelSheetText('aiRevenueIncreases'),
    ...increases,
    value: 5,
    article: 0,
    source: modelSheetText('assumptionOfGrowthYears'),
  },
  {
    id: 'discount_rate',
    label: modelSheetText('discountRate'),
    ...rate,
    min: -0.5,
    value: 0.1,
    article: 0,
    source: modelSheetText('assumptionOfDiscountRate'),
  },
  {
    id: 'cost_ratio',
    label: modelSheetText('bigTechCostRatio'),
    ...ratio,
    value: 0.5,
    article: 0,
    source: modelSheetText('assumptionOfCostRatio'),
  },
  {
    id: 'repeat',
    label: modelSheetText('annualSpendRatio'),
    ...ratio,
    value: 1,
    source: own,
  },
  ...[3, 5, 10].map((value, i) => ({
    id: `years.${i + 1}`,
    label: eachLanguage((language) => modelSheetTexts.in(language).breakEvenHorizonNumbered(i + 1)),
    ...years,
    min: 1,
    value,
    source: own,
  })),
  {
    id: 'horizon',
    label: modelSheetText('paybackCap'),
    ...years,
    value: horizonYears,
    source: own,
  },
  {
    id: 'chip_spend',
    label: modelSheetText('aiChipSales'),
    ...money,
    value: 150,
    source: sequoia,
  },
  {
    id: 'overhead',
    label: modelSheetText('otherDataCenterCost'),
    ...ratio,
    value: 1,
    source: sequoia,
  },
  {
    id: 'gross_margin',
    label: modelSheetText('customersGrossMargin'),
    ...ratio,
    max: 1,
    value: 0.5,
    source: sequoia,
  },
  {
    id: 'revenue_now',
    label: modelSheetText('currentAiRevenue'),
    ...money,
    value: 100,
    source: sequoia,
  },
  {
    id: 'infrastructure_cost_ratio',
    label: modelSheetText('infrastructureCostRatio'),
    ...ratio,
    value: 0.5,
    source: own,
  },
  ...paybackAxes,
  {
    id: 'chip_life',
    label: modelSheetText('chipLife'),
    ...years,
    min: 1,
    value: 5,
    source: own,
  },
  {
    id: 'building_life',
    label: modelSheetText('buildingLife'),
    ...years,
    min: 1,
    value: 20,
    source: own,
  },
  ...returnAssumptions,
  ...publishedAssumptions,
  {
    id: 'rivals_share',
    label: modelSheetText('shareHeldByRivals'),
    ...ratio,
    max: 0.99,
    value: 0,
    source: own,
  },
  {
    id: 'market_growth',
    label: modelSheetText('annualMarketGrowth'),
    ...rate,
    value: 0.2,
    source: own,
  },
  {
    id: 'market_years',
    label: modelSheetText('yearsOfMarketGrowth'),
    ...years,
    value: 3,
    source: own,
  },
  ...ceilingAxes,
  ...precisionAssumptions,
];
