import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sources } from '../src/figures/sources';
import { planBook } from '../src/xlsx/planBook';
import { writeBook } from '../src/xlsx/write/writeBook';
import { languageOf } from '../src/language';
import { calculatedBook } from './workbook/calculatedBook';
import { workbookPlans } from './workbook/workbookPlans';

const dist = path.resolve(__dirname, '../dist');

/** The article's date, not today's: the same figures give the same file. */
const modified = new Date(sources['star-daily-2024-07-27'].published);

/**
 * Writes the workbook that any spreadsheet opens, with the results of its formulas: `npm run workbook`, or in Chinese
 * with `-- --lang zh-CN`.
 */
async function workbook(): Promise<void> {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } });
  const language = languageOf(values.lang);
  const file = path.join(dist, language === 'en' ? 'ai-capex.xlsx' : `ai-capex.${language}.xlsx`);
  const book = await calculatedBook(planBook(workbookPlans(language), modified));
  const bytes = await writeBook(book);
  mkdirSync(dist, { recursive: true });
  writeFileSync(file, bytes);
  const formulas = book.sheets
    .flatMap(({ cells }) => cells)
    .flatMap(({ content }) => (content?.kind === 'formula' ? [content] : []));
  const known = formulas.filter(({ result }) => result !== undefined);
  console.log(
    `${path.relative(process.cwd(), file)}: ${bytes.length} bytes; ` +
      `${known.length} of ${formulas.length} formulas with their results`,
  );
}

workbook().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
