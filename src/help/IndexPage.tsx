import { definitions } from '../functions/definitions';
import { functionHelpFile, helpFile } from '../functions/help/helpFiles';
import { functionHelp } from '../functions/help/functionHelpTexts';
import { forEachLanguage, type Language } from '../language';
import { HelpDocument, relative } from './HelpDocument';
import { helpTexts } from './helpTexts';

interface IndexPageProps {
  readonly language: Language;
}

/** The list of all functions, and what holds for all of them. */
export function IndexPage({ language }: IndexPageProps) {
  const texts = helpTexts.in(language);
  const files = forEachLanguage(helpFile);
  return (
    <HelpDocument
      language={language}
      title={texts.indexTitle}
      summary={texts.indexSummary}
      files={files}
    >
      <h1>{texts.indexTitle}</h1>
      <p className="lead">{texts.indexSummary}</p>
      <section aria-labelledby="functions">
        <h2 id="functions">{texts.functions}</h2>
        <ul className="cards">
          {definitions.map(({ name }) => (
            <li key={name} id={name}>
              <a href={relative(files[language], functionHelpFile(name, language))}>
                <code>{name}</code>
              </a>
              <p>{functionHelp(name, language).summary}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{texts.rules}</h2>
        <ul>
          {texts.rulesList.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">{texts.outcomes}</h2>
        <dl className="pairs">
          {texts.outcomesList.map(([shown, meaning]) => (
            <div key={shown}>
              <dt>{shown}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{texts.outcomesNote}</p>
      </section>
    </HelpDocument>
  );
}
