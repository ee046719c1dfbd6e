import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sources } from '../src/figures/sources';
import { writeXlsx } from '../src/xlsx/write/writeXlsx';
import { languageOf } from '../src/language';
import { workbookPlans } from './workbook/workbookPlans';

const dist = path.resolve(__dirname, '../dist');

/** The article's date, not today's: the same figures give the same file. */
const modified = new Date(sources['star-daily-2024-07-27'].published);

/** Writes the workbook that any spreadsheet opens: `npm run workbook`, or in Chinese with `-- --lang zh-CN`. */
async function workbook(): Promise<void> {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } });
  const language = languageOf(values.lang);
  const file = path.join(dist, language === 'en' ? 'ai-capex.xlsx' : `ai-capex.${language}.xlsx`);
  const bytes = await writeXlsx(workbookPlans(language), modified);
  mkdirSync(dist, { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${path.relative(process.cwd(), file)}: ${bytes.length} bytes`);
}

workbook().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
