import { annual } from '../figures/annual';
import type { Figure } from '../figures/figure';
import { figures, findFigure } from '../figures/figures';
import { nearestIds } from '../figures/nearestIds';
import { sourceText } from '../figures/sourceText';
import { noAnswer, type NoAnswer } from '../finance/noAnswer';
import type { Language } from '../language';
import type { EachDefinition, Scalar, Table } from './definition';

type Read = (figure: Figure, language: Language) => Scalar | NoAnswer;

/** What can be asked of a figure; all but the label reads the same in every language. */
const fields = {
  value: (figure) => figure.value,
  unit: (figure) => figure.unit,
  per: (figure) => figure.per,
  period: (figure) => figure.period,
  status: (figure) => figure.status,
  qualifier: (figure) => figure.qualifier ?? '',
  by: (figure) => figure.by,
  source: sourceText,
  label: (figure, language) => figure.label[language],
  annual: (figure) =>
    annual(figure) ?? noAnswer({ kind: 'notYearly', id: figure.id, per: figure.per }),
} satisfies Record<string, Read>;

type Field = keyof typeof fields;

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

/** Every figure with its fields, below a heading row whose words are those of `field`. */
function wholeTable(language: Language): Table {
  return [
    ['figure', ...columns],
    ...figures.map((figure) => [
      figure.id,
      ...columns.map((field) => fields[field](figure, language)),
    ]),
  ];
}

export const aiBaseline: EachDefinition = {
  kind: 'each',
  name: 'AI_BASELINE',
  summary: {
    en: 'A figure of the article by its id: its value, unit, period, source; without arguments, all of them.',
    'zh-CN': '按编号取文章中的数据：数值、单位、期间、来源；不带参数则列出全部。',
  },
  method: {
    en:
      `field is one of ${Object.keys(fields).join(', ')}. annual is the amount per year: four times a quarterly figure; ` +
      '#N/A for a total or a point in time. Text stays text: the period "2026" is not a number, a date is ISO text.',
    'zh-CN':
      `field可为${Object.keys(fields).join('、')}。annual为每年金额：季度数据乘以四；合计或时点数据为#N/A。` +
      '文本保持为文本：期间"2026"不是数字，日期为ISO文本。',
  },
  arguments: [
    {
      kind: 'text',
      name: 'figure',
      optional: true,
      meaning: {
        en: 'Id of a figure, such as "bigtech.ai_spend"; without it, the whole table',
        'zh-CN': '数据编号，如"bigtech.ai_spend"；省略则为整张表',
      },
    },
    {
      kind: 'text',
      name: 'field',
      optional: true,
      choices: Object.keys(fields),
      meaning: {
        en: 'What to give: "value" if omitted, "unit", "period", "source", "annual" …',
        'zh-CN': '取什么：省略为"value"，或"unit"、"period"、"source"、"annual"等',
      },
    },
  ],
  calculate: (id: string, field: Field, language: Language) => {
    const figure = findFigure(id.toLowerCase());
    if (!figure) return noAnswer({ kind: 'unknownFigure', id, nearest: nearestIds(id) });
    return fields[field](figure, language);
  },
  withoutArguments: wholeTable,
  examples: [
    {
      call: 'AI_BASELINE("bigtech.ai_spend")',
      answer: 60,
      question: { en: 'What does big tech spend a year?', 'zh-CN': '科技巨头每年花多少？' },
    },
    {
      call: 'AI_BASELINE("google.ai_investment","annual")',
      answer: 48,
      question: {
        en: "Google's quarterly investment, a year",
        'zh-CN': '谷歌的季度投资折合每年多少？',
      },
    },
  ],
};
