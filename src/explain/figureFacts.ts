import type { Figure } from '../figures/figure';
import { paragraphsText } from '../figures/paragraphsText';
import { periodText } from '../figures/periodText';
import { secondSources } from '../figures/secondSources';
import { sources } from '../figures/sources';
import { termText } from '../figures/termText';
import type { Language } from '../language';
import { explainTexts, type ExplainTexts } from './explainTexts';
import { qualifiedText } from './figureText';

/** A fact about a figure, on a line of its own. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** A figure's value, basis, period, status and source, and the values of second sources. */
export function figureFacts(figure: Figure, language: Language): readonly Fact[] {
  const { publisher, published } = sources[figure.source];
  const { facts } = explainTexts.in(language);
  const fact = (label: keyof ExplainTexts['facts']['labels'], text: string): Fact => ({
    label: facts.labels[label],
    text,
  });
  return [
    fact('value', qualifiedText(figure, figure.unit, language)),
    fact('per', termText('per', figure.per, language)),
    fact('period', periodText(figure.period, language)),
    fact('status', termText('status', figure.status, language)),
    fact('by', termText('by', figure.by, language)),
    fact('source', facts.source(publisher[language], published)),
    fact('paragraphs', paragraphsText(figure.paragraphs)),
    ...(figure.note ? [fact('note', figure.note[language])] : []),
    ...secondSources(figure.id).map((other) =>
      fact(
        'secondSource',
        facts.secondSource(
          qualifiedText(other, figure.unit, language),
          other.definition[language],
          [
            termText('by', other.by, language),
            periodText(other.period, language),
            termText('status', other.status, language),
          ],
        ),
      ),
    ),
  ];
}
