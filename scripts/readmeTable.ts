import { definitions } from '../src/functions/definitions';
import { helps } from '../src/functions/helps';
import { signature } from '../src/functions/signature';

/** The README's table of functions: how each is called, what it answers, and an example. */
export function readmeTable(): string {
  const rows = definitions.map((definition) => {
    const { summary, examples } = helps[definition.name];
    const [example] = examples;
    if (!example) throw new RangeError(`${definition.name} has no example`);
    const answer =
      typeof example.answer === 'number'
        ? Number(example.answer.toPrecision(6))
        : `"${example.answer}" …`;
    return `| \`${signature(definition)}\` | ${summary.en} | \`=CAPEX.${example.call}\` → ${answer} |`;
  });
  return ['| Function | What it answers | Example |', '|---|---|---|', ...rows].join('\n');
}
