import { dateText } from '../../figures/dateText';
import { difference } from '../../figures/difference';
import type { NumberFigure } from '../../figures/figure';
import { findFigure } from '../../figures/figures';
import { type SecondSource, secondSources } from '../../figures/secondSources';
import { paragraphsText } from '../../figures/paragraphsText';
import { sources } from '../../figures/sources';
import { wordText } from '../../figures/termText';
import type { Text } from '../../language';
import { formula } from '../plan';
import type { Assumption } from './assumption';
import { assumptions } from './assumptions';
import { caseInput, caseRow, caseSection } from './caseRows';
import { inputRow } from './inputRow';
import { modelFigures } from './modelFigures';
import type { ModelRow, ModelSheet } from './modelSheet';
import { blankRow, note, section, text } from './rows';
import { signConvention } from './signConvention';
import type { CellContext } from './cellContext';

const figureRows = modelFigures.map(figureRow);
const assumptionRows = assumptions.map(assumptionRow);

/** Rows of the first and the last input, by key. */
export const firstFigure = modelFigures[0];
export const lastFigure: string = modelFigures.at(-1) ?? firstFigure;
export const firstAssumption = assumptions[0]?.id ?? '';
export const lastAssumption = assumptions.at(-1)?.id ?? '';

const headings: readonly Text[] = [
  { en: 'Live', 'zh-CN': '采用值' },
  { en: 'Article or base', 'zh-CN': '文章或基准' },
  { en: 'Second source', 'zh-CN': '其他来源' },
  { en: 'My case', 'zh-CN': '自定义' },
  { en: 'Scenario', 'zh-CN': '情景' },
  { en: 'Scenario used', 'zh-CN': '采用的情景' },
  { en: 'Minimum', 'zh-CN': '下限' },
  { en: 'Maximum', 'zh-CN': '上限' },
  { en: 'In range', 'zh-CN': '在范围内' },
];

const sourceHeadings: readonly Text[] = [
  { en: 'Source', 'zh-CN': '来源' },
  { en: 'Attributed to', 'zh-CN': '数据来源方' },
  { en: 'Second source, reference', 'zh-CN': '其他来源的出处' },
];

const choices = (from: string, to: string) => ({ from, to, column: 7, values: [0, 1, 2, 3] });

/** Every number of the model that no formula makes, in the three cases, and the one that is live. */
export const inputsSheet: ModelSheet = {
  id: 'inputs',
  name: { en: 'Inputs', 'zh-CN': '输入' },
  title: {
    en: 'Inputs and scenarios',
    'zh-CN': '输入与情景',
  },
  rows: [
    note({
      en: 'Change blue cells only. The model reads the Live column.',
      'zh-CN': '请仅更改蓝色单元格。模型读取“采用值”一列。',
    }),
    note({
      en: 'Scenario of a row: 0 as selected for the model, 1 Article or base, 2 Second source, 3 My case. If that cell is blank, Article or base is used.',
      'zh-CN':
        '各行的情景：0 与模型相同，1 文章或基准，2 其他来源，3 自定义。所选单元格为空时，采用“文章或基准”。',
    }),
    ...signConvention,
    blankRow,
    caseSection,
    caseRow,
    blankRow,
    inputSection({ en: 'Data from the article', 'zh-CN': '文章数据' }),
    ...figureRows,
    blankRow,
    inputSection({ en: 'Assumptions', 'zh-CN': '假设' }),
    ...assumptionRows,
  ],
  names: [{ name: 'AI_Model_Case', key: caseInput }],
  choices: [
    { from: caseInput, to: caseInput, column: 3, values: [1, 2, 3] },
    choices(firstFigure, lastFigure),
    choices(firstAssumption, lastAssumption),
  ],
};

function inputSection(subject: Text): ModelRow {
  const { cells } = section(subject, ...headings);
  return { cells: [...cells, ...sourceHeadings.map((heading) => text(heading, 'heading'))] };
}

function figureRow(id: string): ModelRow {
  const figure = findFigure(id);
  if (!figure || figure.unit === 'date') throw new RangeError(`the model has no use for ${id}`);
  const [other] = secondSources(id);
  const { minuend, subtrahend } = difference(figure.formula ?? '') ?? {};
  const isShare = figure.unit === 'share';
  return inputRow({
    key: id,
    label: figure.label,
    unit: figure.unit,
    time: figure.per,
    value: figure.value,
    lowest: isShare ? 1e-3 : 0,
    highest: isShare ? 1 : 1e6,
    source: sourceOf(figure),
    speaker: speakerOf(figure),
    ...(other && { other: other.value, otherSource: otherSource(other) }),
    ...(minuend !== undefined &&
      subtrahend !== undefined && {
        derived: (view: CellContext) => formula`${view.input(minuend)}-${view.input(subtrahend)}`,
      }),
  });
}

function assumptionRow({ id, ...assumption }: Assumption): ModelRow {
  return inputRow({ key: id, ...assumption });
}

function sourceOf({ source, paragraphs }: NumberFigure): Text {
  const { publisher, published } = sources[source];
  const place = paragraphsText(paragraphs);
  return {
    en: `${publisher.en}, ${dateText(published, 'en')}, ${place}`,
    'zh-CN': `${publisher['zh-CN']}，${dateText(published, 'zh-CN')}，${place}`,
  };
}

function speakerOf({ by, qualifier }: NumberFigure): Text {
  const speaker = wordText('by', by);
  if (!qualifier || qualifier === 'exact') return speaker;
  const sharp = wordText('qualifier', qualifier);
  return {
    en: `${speaker.en}; ${sharp.en}`,
    'zh-CN': `${speaker['zh-CN']}；${sharp['zh-CN']}`,
  };
}

function otherSource({ by, published, definition }: SecondSource): Text {
  const speaker = wordText('by', by);
  return {
    en: `${speaker.en}, ${dateText(published, 'en')}: ${definition.en}`,
    'zh-CN': `${speaker['zh-CN']}，${dateText(published, 'zh-CN')}：${definition['zh-CN']}`,
  };
}
