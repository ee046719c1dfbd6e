import type { Figure } from '../figures/figure';
import { type OtherReading, otherReadings } from '../figures/otherReadings';
import { units } from '../figures/units';
import { word } from '../figures/word';
import type { Language, Text } from '../language';
import { otherName } from './otherName';

/** Stands below a table in which another reading has taken the place of the article's. */
export const otherReadingRemark: Text = {
  en: 'Rows marked "other reading" are not the article\'s: their note says what they count, and where from.',
  'zh-CN': '标有“其他口径”的行并非该文数据：其说明注明所指口径与发表时间。',
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
    throw new RangeError(`"${figure.id}" has no other reading`);
  }
  const { id, group, unit, per, source } = figure;
  const { value, period, status, by, qualifier } = other;
  return {
    ...{ id, group, unit, per, source, value, period, status, by },
    ...(qualifier && { qualifier }),
    name: otherName(figure),
    label: {
      en: `${figure.label.en} (other reading)`,
      'zh-CN': `${figure.label['zh-CN']}（其他口径）`,
    },
    paragraphs: [],
    note: noteOf(figure, other),
  };
}

function noteOf(figure: Figure, { reading, published, confidence }: OtherReading): Text {
  const sure = word('confidence', confidence, 'zh-CN');
  return {
    en: `${reading.en}. Published ${published}, confidence ${confidence}. The article gives ${amount(figure, 'en')}.`,
    'zh-CN': `${reading['zh-CN']}。发表于${published}，可信度${sure}。该文为${amount(figure, 'zh-CN')}。`,
  };
}

/** A figure's value in a sentence, as sharp as it is: "3.5 USD bn", "nearly 70%". */
function amount({ unit, value, qualifier = 'exact' }: Figure, language: Language): string {
  const space = language === 'en' ? ' ' : '';
  const sharp = qualifier === 'exact' ? '' : `${word('qualifier', qualifier, language)}${space}`;
  if (unit !== 'share') return `${sharp}${value}${space}${units[unit].label[language]}`;
  const percent = value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  return `${sharp}${percent}`;
}
