import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { definitions } from '../functions/definitions';
import { functionHelpFile, helpFile } from '../functions/help/helpFiles';
import { languages } from '../language';
import { FunctionPage } from './FunctionPage';
import { IndexPage } from './IndexPage';

/** The help pages by their file names: a list in each language, and a page for each function. */
export function helpPages(): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language): [string, string][] => [
      [helpFile(language), html(<IndexPage language={language} />)],
      ...definitions.map((definition): [string, string] => [
        functionHelpFile(definition.name, language),
        html(<FunctionPage definition={definition} language={language} />),
      ]),
    ]),
  );
}

function html(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
