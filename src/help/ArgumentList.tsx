import type { Argument, Definition } from '../functions/definition';
import { domainPhrase } from '../functions/messages';
import { argumentDescription } from '../functions/help/functionHelpTexts';
import type { Language } from '../language';
import { helpTexts } from './helpTexts';

interface ArgumentListProps {
  readonly definition: Definition;
  readonly language: Language;
}

/** Every argument: its meaning and default, its unit, and its domain. */
export function ArgumentList({ definition, language }: ArgumentListProps) {
  const texts = helpTexts.in(language);
  return (
    <dl className="arguments">
      {definition.arguments.map((argument) => (
        <div key={argument.name}>
          <dt>
            <code>{argument.name}</code>{' '}
            <small>{argument.optional ? texts.optional : texts.required}</small>
          </dt>
          <dd>{argumentDescription(definition.name, argument, language)}</dd>
          <dd className="facts">
            {argument.kind === 'number' && (
              <span>
                <b>{texts.unit}</b> {texts.units[argument.unit]}
              </span>
            )}
            <span>
              <b>{texts.mustBe}</b> {mustBe(argument, language)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function mustBe(argument: Argument, language: Language): string {
  const texts = helpTexts.in(language);
  if (argument.kind === 'text') {
    const words = argument.choices?.join(texts.listSeparator);
    return words === undefined ? texts.anyText : texts.oneOf(words);
  }
  if (argument.series) return texts.aSeries;
  const domain = domainPhrase(argument.domain, language);
  return argument.threePoint ? domain + texts.clauseSeparator + texts.threePoint : domain;
}
