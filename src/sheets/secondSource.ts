import { dateText } from '../figures/dateText';
import type { Figure, NumberFigure } from '../figures/figure';
import { type SecondSource, secondSources } from '../figures/secondSources';
import { units } from '../figures/units';
import { termText } from '../figures/termText';
import { eachLanguage, type Language, type Text } from '../language';
import { sheetText, sheetTexts } from './sheetTexts';

/** The name of the cell that holds the second source's value, so that no formula takes it for the article's. */
export function secondSourceName({ name }: Figure): string {
  return `${name}_Other`;
}

/** The remark below a table in which second sources replace the article. */
export const secondSourceRemark: Text = sheetText('secondSourceRemark');

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
  const { value, period, status, by, qualifier, url } = second;
  return {
    ...{ id, group, unit, per, source, value, period, status, by },
    ...(qualifier && { qualifier }),
    ...(url !== undefined && { url }),
    name: secondSourceName(figure),
    label: eachLanguage((language) =>
      sheetTexts.in(language).secondSourceLabel(figure.label[language]),
    ),
    paragraphs: [],
    note: noteOf(figure, second),
  };
}

function noteOf(figure: NumberFigure, second: SecondSource): Text {
  return eachLanguage((language) =>
    sheetTexts
      .in(language)
      .secondSourceNote(
        second.definition[language],
        dateText(second.published, language),
        termText('confidence', second.confidence, language),
        amount(figure, language),
      ),
  );
}

/** A figure's value in a sentence, with its qualifier: "$3.5 bn", "nearly 70%". */
function amount({ unit, value, qualifier = 'exact' }: NumberFigure, language: Language): string {
  const texts = sheetTexts.in(language);
  const exact = () => {
    if (unit === 'USD bn') return texts.dollars(value);
    if (unit !== 'share') return texts.countOf(value, units[unit].label[language]);
    return value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  };
  if (qualifier === 'exact') return exact();
  return texts.qualified(termText('qualifier', qualifier, language), exact());
}
