import { eachLanguage, type Text } from '../../language';
import { type Assumption, rate, ratio, years } from './assumption';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';

const source: Text = modelSheetText('assumptionOfAxis');

const growths = axis(
  'growth',
  modelSheetText('sensitivityGrowth'),
  rate,
  [0.2, 0.4, 0.6, 0.8, 1, 1.2],
);
const costs = axis(
  'cost',
  modelSheetText('sensitivityCostRatio'),
  ratio,
  [0, 0.25, 0.5, 0.75, 0.9],
);
const marketGrowths = axis(
  'market_growth',
  modelSheetText('sensitivityMarketGrowth'),
  rate,
  [0, 0.1, 0.2, 0.3],
);
const marketYears = axis('market_years', modelSheetText('sensitivityYears'), years, [1, 3, 5, 10]);

const returns = axis('return', modelSheetText('sensitivityReturn'), rate, [0, 0.1, 0.15]);

/** The axes of the table of paybacks, as assumptions. */
export const paybackAxes: readonly Assumption[] = [...growths, ...costs];

/** The axis of the table of required revenues that the lives of its assets do not make. */
export const returnAssumptions: readonly Assumption[] = returns;

/** The axes of the table of ceilings. */
export const ceilingAxes: readonly Assumption[] = [...marketGrowths, ...marketYears];

/** The ids of each axis, neighbours in the inputs. */
export const growthAxis = growths.map(({ id }) => id);
export const costAxis = costs.map(({ id }) => id);
export const returnAxis = returns.map(({ id }) => id);
export const marketGrowthAxis = marketGrowths.map(({ id }) => id);
export const marketYearsAxis = marketYears.map(({ id }) => id);

function axis(
  name: string,
  label: Text,
  kind: Pick<Assumption, 'unit' | 'time' | 'min' | 'max'>,
  values: readonly number[],
): readonly Assumption[] {
  return values.map((value, i) => ({
    ...kind,
    id: `axis.${name}.${i + 1}`,
    label: eachLanguage((language) =>
      modelSheetTexts.in(language).axisNumbered(label[language], i + 1),
    ),
    value,
    source,
  }));
}
