import { dateText } from '../figures/dateText';
import type { Figure, NumberFigure } from '../figures/figure';
import { type SecondSource, secondSources } from '../figures/secondSources';
import { termText } from '../figures/termText';
import { eachLanguage, type Language, type Text } from '../language';
import { figureAmount } from './figureAmount';
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
        qualifiedAmount(figure, language),
      ),
  );
}

/** A figure's value in a sentence, with its qualifier: "$3.5 bn", "nearly 70%". */
function qualifiedAmount(figure: NumberFigure, language: Language): string {
  const { qualifier = 'exact' } = figure;
  const amount = figureAmount(figure, language);
  if (qualifier === 'exact') return amount;
  return sheetTexts.in(language).qualified(termText('qualifier', qualifier, language), amount);
}
