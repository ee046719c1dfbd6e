import { dateText } from '../figures/dateText';
import type { Figure, NumberFigure } from '../figures/figure';
import { type OtherReading, otherReadings } from '../figures/otherReadings';
import { units } from '../figures/units';
import { termText } from '../figures/termText';
import type { Language, Text } from '../language';
import { otherName } from './otherName';

/** Stands below a table in which another reading has taken the place of the article's. */
export const otherReadingRemark: Text = {
  en: 'Rows marked “second source” are not from the article; their notes give the definition and the date.',
  'zh-CN': '标有“其他来源”的行并非文章数据，其说明列出定义与发表时间。',
};

/**
 * The figure as another publication has it: value, period, status and speaker are that publication's, and label, name
 * and note say so. It cites no paragraphs, for the source's are not its own.
 *
 * @throws RangeError where the figure has no other reading
 */
export function withOtherReading(figure: Figure): Figure {
  const [other] = otherReadings(figure.id);
  if (!other || figure.unit === 'date') {
    throw new RangeError(`"${figure.id}" has no second source`);
  }
  const { id, group, unit, per, source } = figure;
  const { value, period, status, by, qualifier } = other;
  return {
    ...{ id, group, unit, per, source, value, period, status, by },
    ...(qualifier && { qualifier }),
    name: otherName(figure),
    label: {
      en: `${figure.label.en} (second source)`,
      'zh-CN': `${figure.label['zh-CN']}（其他来源）`,
    },
    paragraphs: [],
    note: noteOf(figure, other),
  };
}

function noteOf(figure: NumberFigure, { reading, published, confidence }: OtherReading): Text {
  const sure = termText('confidence', confidence, 'zh-CN');
  return {
    en: `${reading.en}. Published ${dateText(published, 'en')}, ${confidence} confidence. The article: ${amount(figure, 'en')}.`,
    'zh-CN': `${reading['zh-CN']}。发表于${dateText(published, 'zh-CN')}，可信度${sure}。文章为${amount(figure, 'zh-CN')}。`,
  };
}

/** A figure's value in a sentence, as sharp as it is: "$3.5 bn", "nearly 70%". */
function amount({ unit, value, qualifier = 'exact' }: NumberFigure, language: Language): string {
  const space = language === 'en' ? ' ' : '';
  const sharp =
    qualifier === 'exact' ? '' : `${termText('qualifier', qualifier, language)}${space}`;
  if (unit === 'USD bn') return `${sharp}${dollars(value, language)}`;
  if (unit !== 'share') return `${sharp}${value}${space}${units[unit].label[language]}`;
  const percent = value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  return `${sharp}${percent}`;
}

/** Billions of dollars in prose: "$3.5 bn", "35亿美元". */
function dollars(billions: number, language: Language): string {
  const amount = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
  return language === 'en' ? `$${amount(billions)} bn` : `${amount(billions * 10)}亿美元`;
}
