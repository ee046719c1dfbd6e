import { localizedFile } from '../src/functions/help/helpFiles';
import { languages } from '../src/language';
import { headersTable } from './hosting/headersTable';
import { layersPicture } from './layers/layers';
import { readmeTable } from './readmeTable';

/** A table of the documentation that comes from the code: it is between two marks of its name. */
export interface GeneratedTable {
  /** Path in the repository. */
  readonly file: string;
  readonly name: string;
  readonly make: () => string;
}

export const generatedTables: readonly GeneratedTable[] = [
  ...languages.flatMap((language) => {
    const file = localizedFile('README.md', language);
    return [
      { file, name: 'functions', make: () => readmeTable(language) },
      { file, name: 'layers', make: layersPicture },
    ];
  }),
  { file: 'docs/architecture.md', name: 'layers', make: layersPicture },
  { file: 'docs/hosting.md', name: 'headers', make: headersTable },
];

/**
 * A document with a table written again.
 *
 * @throws Error if it lacks the marks
 */
export function replaceTable(document: string, { file, name, make }: GeneratedTable): string {
  const marked = new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- /${name} -->)`);
  if (!marked.test(document))
    throw new Error(`The markers of the table "${name}" are missing in ${file}`);
  return document.replace(marked, (_, before, after) => `${before}\n\n${make()}\n\n${after}`);
}
