import type { Language } from '../language';

/** The texts of a language: those of the first tab, and the rest. */
interface Packs {
  readonly first: () => Promise<unknown>;
  readonly rest: () => Promise<unknown>;
}

/** A new language is its word in `languages`, its files, and its packs here. */
const packs: Readonly<Record<Language, Packs>> = {
  en: {
    first: () => import(/* webpackChunkName: "texts-en" */ './en/first'),
    rest: () => import(/* webpackChunkName: "texts-rest-en" */ './en/rest'),
  },
  'zh-CN': {
    first: () => import(/* webpackChunkName: "texts-zh-CN" */ './zh-CN/first'),
    rest: () => import(/* webpackChunkName: "texts-rest-zh-CN" */ './zh-CN/rest'),
  },
};

/**
 * Loads the texts of the first tab, which the first paint needs.
 *
 * @returns a promise that is rejected if they could not be loaded; called again, it tries again
 */
export async function loadFirstTexts(language: Language): Promise<void> {
  await packs[language].first();
}

/** Loads every text in a language, as a page does before it shows the language, or a part that it opens. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([packs[language].first(), packs[language].rest()]);
}
