import { languages } from '../src/language';

/** Every pack of `src/texts/<language>/` that is not part of another. */
const packs = ['cells', 'first', 'rest', 'help'] as const;

// Every text in every language at once, for programs that run in Node.js and for tests.
for (const language of languages) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file is known only here
  for (const pack of packs) require(`../src/texts/${language}/${pack}.ts`);
}
