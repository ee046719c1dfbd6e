import { dateText } from '../../figures/dateText';
import { since } from '../../figures/since';
import { eachLanguage, type Text } from '../../language';
import { type Assumption, money, rate, ratio, years } from './assumption';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';

/** What a published required revenue is made of: the inputs of each, by these names. */
export const publishedParts = ['spend', 'life', 'cost', 'return', 'revenue'] as const;

export type PublishedPart = (typeof publishedParts)[number];

/** A required revenue that somebody published, with what goes into it. */
interface Published {
  readonly id: string;
  readonly name: Text;
  readonly source: Text;
  /** For a part that the source does not give: what is assumed instead. */
  readonly assumed: Partial<Record<PublishedPart, Text>>;
  readonly values: Readonly<Record<PublishedPart, number>>;
}

const jpmorgan = since.find(({ id }) => id === 'jpmorgan.required_revenue_2030');
if (!jpmorgan) throw new RangeError('since.json lacks "jpmorgan.required_revenue_2030"');

/** The published figures that the model recalculates, in USD bn. */
export const publishedFigures: readonly Published[] = [
  {
    id: 'jpmorgan',
    name: modelSheetText('jpmorgan'),
    source: eachLanguage((language) =>
      modelSheetTexts.in(language).jpmorganSource(dateText(jpmorgan.published, language)),
    ),
    assumed: {
      life: modelSheetText('jpmorganLife'),
      cost: modelSheetText('noCostAssumed'),
    },
    values: { spend: 5000, life: 15, cost: 0, return: 0.1, revenue: jpmorgan.value },
  },
  {
    id: 'kupperman',
    name: modelSheetText('kupperman'),
    source: modelSheetText('kuppermanSource'),
    assumed: {},
    values: { spend: 400, life: 10, cost: 0.75, return: 0, revenue: 160 },
  },
];

const kinds: Readonly<
  Record<PublishedPart, Pick<Assumption, 'unit' | 'time' | 'min' | 'max'> & { label: Text }>
> = {
  spend: { ...money, time: 'total', label: modelSheetText('spend') },
  life: { ...years, min: 1, label: modelSheetText('assetLife') },
  cost: { ...ratio, label: modelSheetText('costRatio') },
  return: { ...rate, label: modelSheetText('return') },
  revenue: { ...money, label: modelSheetText('publishedRevenue') },
};

/** The row of the inputs that holds a part: jpmorgan.life. */
export function publishedKey(id: string, part: PublishedPart): string {
  return `${id}.${part}`;
}

/** What a part of the published figures is: label, unit, time. */
export function publishedKind(part: PublishedPart): Pick<Assumption, 'label' | 'unit' | 'time'> {
  return kinds[part];
}

/** The inputs of the published figures. */
export const publishedAssumptions: readonly Assumption[] = publishedFigures.flatMap(
  ({ id, name, source, assumed, values }) =>
    publishedParts.map((part): Assumption => ({
      ...kinds[part],
      id: publishedKey(id, part),
      label: eachLanguage((language) =>
        modelSheetTexts.in(language).publishedInput(name[language], kinds[part].label[language]),
      ),
      value: values[part],
      source: assumed[part] ?? source,
    })),
);
