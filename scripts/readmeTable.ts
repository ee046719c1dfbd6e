import { definitions } from '../src/functions/definitions';
import { functionExamples } from '../src/functions/help/functionExamples';
import { functionHelp } from '../src/functions/help/functionHelpTexts';
import { signature } from '../src/functions/signature';
import { helpTexts } from '../src/help/helpTexts';
import type { Language } from '../src/language';

/** The README's table of functions in a language: how each is called, what it answers, and an example. */
export function readmeTable(language: Language): string {
  const rows = definitions.map((definition) => {
    const { summary } = functionHelp(definition.name, language);
    const [{ call, answer }] = functionExamples[definition.name];
    const shown =
      typeof answer === 'object' ? `"${answer[0]?.[0]}" …` : Number(Number(answer).toPrecision(6));
    return `| \`${signature(definition)}\` | ${summary} | \`=CAPEX.${call}\` → ${shown} |`;
  });
  const headings = helpTexts.in(language).readmeHeadings;
  return [`| ${headings.join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
}
