import { annual } from '../figures/annual';
import type { Figure } from '../figures/figure';
import { figures, findFigure } from '../figures/figures';
import { nearestIds } from '../figures/nearestIds';
import type { Since } from '../figures/since';
import { storedSince } from '../figures/sinceStore';
import { sources } from '../figures/sources';
import { sourceText } from '../figures/sourceText';
import { noAnswer, type NoAnswer } from '../finance/noAnswer';
import type { Language } from '../language';
import type { ElementwiseDefinition, Scalar, Table } from './definition';

type Read = (figure: Figure | Since, language: Language) => Scalar | NoAnswer;

/** The fields of a figure; all but the label are the same in every language. */
const fields = {
  value: (figure) => figure.value,
  unit: (figure) => figure.unit,
  per: (figure) => figure.per,
  period: (figure) => figure.period,
  status: (figure) => figure.status,
  qualifier: (figure) => figure.qualifier ?? '',
  by: ({ by }) => (typeof by === 'string' ? by : by.en),
  source: (figure) =>
    'source' in figure ? sourceText(figure) : `${figure.by.en}, ${figure.published}`,
  label: (figure, language) => figure.label[language],
  annual: (figure) =>
    annual(figure) ?? noAnswer({ kind: 'notYearly', id: figure.id, per: figure.per }),
  url: ({ url }) => url ?? '',
  published: (figure) => ('source' in figure ? sources[figure.source].published : figure.published),
  compare: (figure) => ('compare' in figure ? figure.compare : ''),
} satisfies Record<string, Read>;

type Field = keyof typeof fields;

/** What `field` may be; the first is the default. */
export const baselineFields: readonly string[] = Object.keys(fields);

const columns: readonly Field[] = [
  'label',
  'value',
  'unit',
  'per',
  'period',
  'status',
  'qualifier',
  'by',
  'source',
];

/**
 * Every figure of the article with its fields, below a heading row whose words are those of `field`. Neither the
 * records since nor the newest fields are in it: a table that grew would run into the cells of users' workbooks.
 */
function wholeTable(language: Language): Table {
  return [
    ['figure', ...columns],
    ...figures.map((figure) => [
      figure.id,
      ...columns.map((field) => fields[field](figure, language)),
    ]),
  ];
}

export const aiBaseline: ElementwiseDefinition = {
  kind: 'each',
  name: 'AI_BASELINE',
  arguments: [
    { kind: 'text', name: 'figure', optional: true },
    { kind: 'text', name: 'field', optional: true, choices: baselineFields },
  ],
  calculate: (id: string, field: Field, language: Language) => {
    const known = id.toLowerCase();
    const figure = findFigure(known) ?? storedSince().find((record) => record.id === known);
    if (!figure) return noAnswer({ kind: 'unknownFigure', id, nearest: nearestIds(id) });
    return fields[field](figure, language);
  },
  withoutArguments: wholeTable,
};
