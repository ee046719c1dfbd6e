import { dateText } from '../figures/dateText';
import type { Figure, NumberFigure } from '../figures/figure';
import { type SecondSource, secondSources } from '../figures/secondSources';
import { units } from '../figures/units';
import { termText } from '../figures/termText';
import type { Language, Text } from '../language';

/** The name of the cell that holds the second source's value, so that no formula takes it for the article's. */
export function secondSourceName({ name }: Figure): string {
  return `${name}_Other`;
}

/** The remark below a table in which second sources replace the article. */
export const secondSourceRemark: Text = {
  en: 'Rows marked “second source” are not from the article; their notes give the definition and the date.',
  'zh-CN': '标有“其他来源”的行并非文章数据，其说明列出定义与发表时间。',
};

/**
 * The figure as its second source gives it: value, period, status and attribution are from there, and label, name and
 * note identify it. It cites no paragraphs, because those of the article do not apply.
 *
 * @throws RangeError if the figure has no second source
 */
export function withSecondSource(figure: Figure): Figure {
  const [second] = secondSources(figure.id);
  if (!second || figure.unit === 'date') {
    throw new RangeError(`"${figure.id}" has no second source`);
  }
  const { id, group, unit, per, source } = figure;
  const { value, period, status, by, qualifier } = second;
  return {
    ...{ id, group, unit, per, source, value, period, status, by },
    ...(qualifier && { qualifier }),
    name: secondSourceName(figure),
    label: {
      en: `${figure.label.en} (second source)`,
      'zh-CN': `${figure.label['zh-CN']}（其他来源）`,
    },
    paragraphs: [],
    note: noteOf(figure, second),
  };
}

function noteOf(figure: NumberFigure, { definition, published, confidence }: SecondSource): Text {
  const sure = termText('confidence', confidence, 'zh-CN');
  return {
    en: `${definition.en}. Published ${dateText(published, 'en')}, ${confidence} confidence. The article: ${amount(figure, 'en')}.`,
    'zh-CN': `${definition['zh-CN']}。发表于${dateText(published, 'zh-CN')}，可信度${sure}。文章为${amount(figure, 'zh-CN')}。`,
  };
}

/** A figure's value in a sentence, with its qualifier: "$3.5 bn", "nearly 70%". */
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
