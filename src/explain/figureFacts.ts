import { dateText } from '../figures/dateText';
import type { Figure } from '../figures/figure';
import { attributionText, isSince, type Known } from '../figures/known';
import { paragraphsText } from '../figures/paragraphsText';
import { periodText } from '../figures/periodText';
import { secondSources } from '../figures/secondSources';
import type { Since } from '../figures/since';
import { sources } from '../figures/sources';
import { termText } from '../figures/termText';
import type { Language } from '../language';
import { explainTexts, type ExplainTexts } from './explainTexts';
import { qualifiedText } from './figureText';

/** A fact about a figure, on a line of its own. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** The page of its source. */
  readonly url?: string;
}

/** A figure's value, basis, period, status and source, and the values of second sources. */
export function figureFacts(known: Known, language: Language): readonly Fact[] {
  const fact = factIn(language);
  return [
    fact('value', qualifiedText(known, known.unit, language)),
    fact('per', termText('per', known.per, language)),
    fact('period', periodText(known.period, language)),
    fact('status', termText('status', known.status, language)),
    fact('by', attributionText(known, language), known.url),
    ...(isSince(known) ? sinceFacts(known, language) : articleFacts(known, language)),
  ];
}

/** A fact under its label, with the page of its source if it can be opened. */
function factIn(language: Language) {
  const { labels } = explainTexts.in(language).facts;
  return (label: keyof ExplainTexts['facts']['labels'], text: string, url?: string): Fact => ({
    label: labels[label],
    text,
    ...(url !== undefined && { url }),
  });
}

function sinceFacts({ published, confidence, note }: Since, language: Language): readonly Fact[] {
  const fact = factIn(language);
  return [
    fact('published', dateText(published, language)),
    fact('confidence', termText('confidence', confidence, language)),
    fact('note', note[language]),
  ];
}

function articleFacts(figure: Figure, language: Language): readonly Fact[] {
  const { publisher, subject, published } = sources[figure.source];
  const { facts } = explainTexts.in(language);
  const fact = factIn(language);
  return [
    fact(
      'source',
      facts.source(publisher[language], subject[language], dateText(published, language)),
    ),
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
        other.url,
      ),
    ),
  ];
}
