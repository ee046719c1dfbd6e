import { type Language, languages } from '../language';

/** Loads a pack of `src/texts/<language>/`: each is a chunk, which the bundler finds by this pattern. */
function load(language: Language, pack: 'first' | 'rest'): Promise<unknown> {
  return import(
    /* webpackInclude: /(first|rest)\.ts$/, webpackChunkName: "texts-[request]" */ `./${language}/${pack}.ts`
  );
}

/**
 * Loads the texts of the first tab, which the first paint needs. During development all in every language: the list of
 * tables is not worked out ahead then, and React reads whatever it can of a part that has changed.
 *
 * @returns a promise that is rejected if they could not be loaded; called again, it tries again
 */
export async function loadFirstTexts(language: Language): Promise<void> {
  if (process.env['NODE_ENV'] === 'development') await Promise.all(languages.map(loadLanguage));
  else await load(language, 'first');
}

/** Loads every text in a language, as a page does before it shows the language, or a part that it opens. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([load(language, 'first'), load(language, 'rest')]);
}
