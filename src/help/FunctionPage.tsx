import type { ReactNode } from 'react';
import type { Definition } from '../functions/definition';
import { functionHelpFile } from '../functions/help/helpFiles';
import { functionHelp } from '../functions/help/functionHelpTexts';
import { signature } from '../functions/signature';
import { forEachLanguage, type Language } from '../language';
import { ArgumentList } from './ArgumentList';
import { ComparisonList } from './ComparisonList';
import { ErrorList } from './ErrorList';
import { ExampleList } from './ExampleList';
import { Formulas } from './Formulas';
import { FormulaText } from './FormulaText';
import { HelpDocument, relative } from './HelpDocument';
import { NativeForm } from './NativeForm';
import { pageOf } from './pages/pages';
import { PanePicture } from './PanePicture';
import { helpTexts } from './helpTexts';
import type { PageText } from './pageText';

/** The text about what the arguments of a kind of function take. */
const takes = { each: 'each', series: 'series', table: 'single' } as const;

interface FunctionPageProps {
  readonly definition: Definition;
  readonly language: Language;
}

/** All there is to know about a function. */
export function FunctionPage({ definition, language }: FunctionPageProps) {
  const { name } = definition;
  const texts = helpTexts.in(language);
  const { formulas, comparisons, sources, related } = pageOf(name);
  const { purpose, method, sources: titles }: PageText = texts.pages[name];
  const files = forEachLanguage((each) => functionHelpFile(name, each));
  const summary = functionHelp(name, language).summary;
  return (
    <HelpDocument
      language={language}
      title={`${name} – ${texts.site}`}
      summary={summary}
      files={files}
    >
      <h1>
        <code>{name}</code>
      </h1>
      <p className="lead">{summary}</p>
      <p>{purpose}</p>
      <FormulaText>{`=CAPEX.${signature(definition)}`}</FormulaText>
      <PanePicture name={name} language={language} />
      <Part id="arguments" title={texts.arguments}>
        <p>{texts[takes[definition.kind]]}</p>
        <ArgumentList definition={definition} language={language} />
      </Part>
      <Part id="examples" title={texts.examples}>
        <ExampleList name={name} language={language} />
      </Part>
      <Part id="method" title={texts.method}>
        <Formulas definition={definition} formulas={formulas} label={texts.formula} />
        {method.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Part>
      {comparisons.length > 0 && (
        <Part id="comparisons" title={texts.comparisons}>
          <ComparisonList name={name} language={language} />
        </Part>
      )}
      <Part id="errors" title={texts.errors}>
        <ErrorList definition={definition} language={language} />
      </Part>
      <Part id="native" title={texts.native}>
        <NativeForm name={name} language={language} />
      </Part>
      <Part id="sources" title={texts.sources}>
        <ul>
          {sources.map(({ key, address }) => (
            <li key={key}>{address ? <a href={address}>{titles[key]}</a> : titles[key]}</li>
          ))}
        </ul>
      </Part>
      <Part id="related" title={texts.related}>
        <ul className="cards">
          {related.map((each) => (
            <li key={each}>
              <a href={relative(files[language], functionHelpFile(each, language))}>
                <code>{each}</code>
              </a>
              <p>{functionHelp(each, language).summary}</p>
            </li>
          ))}
        </ul>
      </Part>
    </HelpDocument>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
