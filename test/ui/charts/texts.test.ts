import { languages } from '../../../src/language';
import { fileTexts } from '../../../src/ui/files/fileTexts';
import { functionTexts } from '../../../src/ui/formula/functionTexts';
import { modelTexts } from '../../../src/ui/model/modelTexts';
import { workbookTexts } from '../../../src/ui/workbookTab/workbookTexts';
import { chartTexts } from '../../../src/ui/charts/chartTexts';

/** A text as it is shown; one that takes values, with a sample for each; of a record, each of its texts. */
function shown(text: unknown): readonly string[] {
  if (typeof text === 'string') return [text];
  if (typeof text !== 'function') return Object.values(text as object).flatMap(shown);
  // Numbers, except for lists: a text that takes one fails on a number.
  const say = text as (...values: unknown[]) => string;
  const samples = Array.from({ length: text.length }, (_, i) => [7 + i, [String(7 + i)]] as const);
  for (let lists = 0; lists < 2 ** samples.length; lists++) {
    try {
      return [say(...samples.map((sample, i) => sample[(lists >> i) & 1]))];
    } catch (error) {
      if (lists === 2 ** samples.length - 1) throw error;
    }
  }
  return [];
}

const parts = { chartTexts, fileTexts, functionTexts, modelTexts, workbookTexts };
const rows = Object.entries(parts).flatMap(([part, texts]) =>
  languages.flatMap((language) =>
    Object.entries<unknown>(texts.in(language)).map(
      ([name, text]) => [part, language, name, shown(text)] as const,
    ),
  ),
);
/** Whether a text only joins others, or is the format of a number. */
const joinsTexts = (name: string) =>
  /^(sentences|series|bounds|bars|argumentHint|chartText|seriesText|placeNote|inCells|labelWithUnit|amountFormat)$/.test(
    name,
  );

it.each(rows)('%s, %s: %s says something, with its values in it', (_, _language, _name, said) => {
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
  }
});

it.each(rows.filter(([, language, name]) => language === 'zh-CN' && !joinsTexts(name)))(
  '%s, %s: %s is Chinese',
  (_, _language, _name, said) => {
    for (const text of said) expect(text).toMatch(/\p{Script=Han}/u);
  },
);
