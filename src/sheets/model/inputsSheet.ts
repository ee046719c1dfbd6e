import { difference } from '../../figures/difference';
import type { NumberFigure } from '../../figures/figure';
import { findFigure } from '../../figures/figures';
import { type OtherReading, otherReadings } from '../../figures/otherReadings';
import { paragraphsText } from '../../figures/paragraphsText';
import { sources } from '../../figures/sources';
import { wordText } from '../../figures/word';
import type { Text } from '../../language';
import { formula } from '../plan';
import type { Assumption } from './assumption';
import { assumptions } from './assumptions';
import { caseInput, caseRow, caseSection } from './caseRows';
import { inputRow } from './inputRow';
import { modelFigures } from './modelFigures';
import type { ModelRow, ModelSheet } from './modelSheet';
import { blankRow, note, section, text } from './rows';
import { signRule } from './signRule';
import type { View } from './view';

const figureRows = modelFigures.map(figureRow);
const assumptionRows = assumptions.map(assumptionRow);

/** Rows of the first and the last input, by key. */
export const firstFigure = modelFigures[0];
export const lastFigure: string = modelFigures.at(-1) ?? firstFigure;
export const firstAssumption = assumptions[0]?.id ?? '';
export const lastAssumption = assumptions.at(-1)?.id ?? '';

const headings: readonly Text[] = [
  { en: 'Live', 'zh-CN': '采用值' },
  { en: 'Article or base', 'zh-CN': '该文或基准' },
  { en: 'Other reading', 'zh-CN': '其他口径' },
  { en: 'My case', 'zh-CN': '我的情形' },
  { en: 'Selector', 'zh-CN': '选择' },
  { en: 'Case used', 'zh-CN': '采用的情形' },
  { en: 'Lowest', 'zh-CN': '下限' },
  { en: 'Highest', 'zh-CN': '上限' },
  { en: 'In bounds', 'zh-CN': '在界限内' },
];

const sourceHeadings: readonly Text[] = [
  { en: 'Source', 'zh-CN': '出处' },
  { en: 'Said by', 'zh-CN': '提出者' },
  { en: 'Other reading, source', 'zh-CN': '其他口径的出处' },
];

const choices = (from: string, to: string) => ({ from, to, column: 7, values: [0, 1, 2, 3] });

/** Every number of the model that no formula makes, in the three cases, and the one that is live. */
export const inputsSheet: ModelSheet = {
  id: 'inputs',
  name: { en: 'Inputs', 'zh-CN': '输入' },
  title: {
    en: 'Inputs: every number that the model starts from',
    'zh-CN': '输入：模型的全部起始数字',
  },
  rows: [
    note({
      en: 'Blue is yours to change; everything else follows. The model reads the column Live alone.',
      'zh-CN': '蓝色可由您更改，其余随之而变。模型只读取“采用值”一列。',
    }),
    note({
      en: 'Selector of a row: 0 as the whole model, 1 article or base, 2 other reading, 3 my case. Where that reading is blank, the article or base stands in.',
      'zh-CN':
        '各行的选择：0随整个模型，1该文或基准，2其他口径，3我的情形。所选口径为空时，以该文或基准代之。',
    }),
    ...signRule,
    blankRow,
    caseSection,
    caseRow,
    blankRow,
    inputSection({ en: 'Figures of the article', 'zh-CN': '该文的数据' }),
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
  const [other] = otherReadings(id);
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
        derived: (view: View) => formula`${view.input(minuend)}-${view.input(subtrahend)}`,
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
    en: `${publisher.en}, ${published}, ${place}`,
    'zh-CN': `${publisher['zh-CN']}，${published}，${place}`,
  };
}

function speakerOf({ by, qualifier }: NumberFigure): Text {
  const speaker = wordText('by', by);
  if (!qualifier) return speaker;
  const sharp = wordText('qualifier', qualifier);
  return {
    en: `${speaker.en}; ${sharp.en}`,
    'zh-CN': `${speaker['zh-CN']}；${sharp['zh-CN']}`,
  };
}

function otherSource({ by, published, reading }: OtherReading): Text {
  const speaker = wordText('by', by);
  return {
    en: `${speaker.en}, ${published}: ${reading.en}`,
    'zh-CN': `${speaker['zh-CN']}，${published}：${reading['zh-CN']}`,
  };
}
