import { dateText } from '../figures/dateText';
import { type OtherReading, otherReadings } from '../figures/otherReadings';
import { periodText } from '../figures/periodText';
import { termText } from '../figures/termText';
import type { Language, Text } from '../language';
import { numberFormat } from './numberFormat';
import { formula, type PlanCell } from './plan';
import { emptyCell, formulaCell, inputCell, textCell } from './planCells';
import { otherName } from './otherName';
import type { Column } from './tableLayout';

/** What another publication gives, in the unit of the article's figure. */
export const otherValueColumn: Column = {
  heading: { en: 'Second source value', 'zh-CN': '其他来源数值' },
  isNumeric: true,
  cellName: otherName,
  figure: ({ id, unit }) => {
    const [other] = otherReadings(id);
    return other ? inputCell(other.value, numberFormat(unit, other.value)) : emptyCell;
  },
};

/** By how much the other value, one column to the right of the article's, is more. */
export const differenceColumn: Column = {
  heading: { en: 'Difference', 'zh-CN': '差额' },
  isNumeric: true,
  figure: ({ unit }, { value }) => {
    const other = { row: value.row, column: value.column + 1 };
    return formulaCell(formula`${other}-${value}`, numberFormat(unit));
  },
};

export const otherPeriodColumn = textColumn(
  { en: 'Second source period', 'zh-CN': '其他来源期间' },
  ({ period }, language) => periodText(period, language),
);

export const otherStatusColumn = textColumn(
  { en: 'Second source status', 'zh-CN': '其他来源状态' },
  ({ status }, language) => termText('status', status, language),
);

export const otherSpeakerColumn = textColumn(
  { en: 'Second source', 'zh-CN': '其他来源' },
  ({ by }, language) => termText('by', by, language),
);

export const publishedColumn = textColumn(
  { en: 'Second source published', 'zh-CN': '其他来源发表时间' },
  ({ published }, language) => dateText(published, language),
);

export const confidenceColumn = textColumn(
  { en: 'Confidence', 'zh-CN': '可信度' },
  ({ confidence }, language) => termText('confidence', confidence, language),
);

/** What the other value counts. */
export const readingColumn = textColumn(
  { en: 'Second source definition', 'zh-CN': '其他来源定义' },
  ({ reading }, language) => reading[language],
);

function textColumn(
  heading: Text,
  text: (other: OtherReading, language: Language) => string,
): Column {
  return {
    heading,
    figure: ({ id }, { language }): PlanCell => {
      const [other] = otherReadings(id);
      return other ? textCell(text(other, language)) : emptyCell;
    },
  };
}
