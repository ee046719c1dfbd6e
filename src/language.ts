/** The languages that everything shown to a user exists in, each by its own name. The first is the fallback. */
export const languageNames = { en: 'English', 'zh-CN': '中文' } as const;

export type Language = keyof typeof languageNames;

/** In the order in which they are offered. */
export const languages = Object.keys(languageNames) as [Language, ...Language[]];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/**
 * The language of the product that serves a BCP 47 tag: the one that begins with the same language, so any Chinese gets
 * Simplified Chinese. If there is none, English.
 *
 * @param tag such as `zh-Hans-CN` or `en-GB`; undefined if the host does not report one
 * @example languageOf('zh-TW') // 'zh-CN'
 */
export function languageOf(tag: string | null | undefined): Language {
  const primary = (each: string) => each.toLowerCase().split('-')[0];
  const [fallback] = languages;
  return languages.find((each) => primary(each) === primary(tag ?? '')) ?? fallback;
}

/** The texts of one subject, with the same keys in every language. A language is added before its texts are read. */
export interface TextTable<T> {
  /**
   * The texts in a language.
   *
   * @throws RangeError if the language has not been added: never another language's texts
   */
  in(language: Language): T;
  /** Whether the language has been added. */
  has(language: Language): boolean;
  /** Adds the texts of a language, as its packs in `src/texts` do. */
  add(language: Language, texts: T): void;
}

/**
 * A table without any language yet.
 *
 * @param name the subject, for the error message
 * @example const settingsTexts = textTable<SettingsTexts>('settings');
 */
export function textTable<T>(name: string): TextTable<T> {
  const added = new Map<Language, T>();
  return {
    in(language) {
      const texts = added.get(language);
      if (!texts) throw new RangeError(`The texts of "${name}" are not loaded in ${language}.`);
      return texts;
    },
    has: (language) => added.has(language),
    add(language, texts) {
      added.set(language, texts);
    },
  };
}

/**
 * One text in each language, read from a table only when needed: the other languages need not be loaded.
 *
 * @example eachLanguage((language) => modelTexts.in(language).title)['zh-CN']
 */
export function eachLanguage(read: (language: Language) => string): Text {
  const text = {};
  for (const language of languages) {
    Object.defineProperty(text, language, { get: () => read(language), enumerable: true });
  }
  return text as Text;
}

/**
 * Something made once for each language, when it is first read: the texts of the others need not be loaded.
 *
 * @example forEachLanguage((language) => faultMessage(fault, language))['zh-CN']
 */
export function forEachLanguage<Made>(
  make: (language: Language) => Made,
): Readonly<Record<Language, Made>> {
  const all = {};
  for (const language of languages) {
    let made: { readonly value: Made } | undefined;
    const get = () => (made ??= { value: make(language) }).value;
    Object.defineProperty(all, language, { get, enumerable: true });
  }
  return all as Record<Language, Made>;
}

/** A text for each kind of a union, made from its fields: a kind without one does not compile. */
export type TextsByKind<Thing extends { readonly kind: string }> = {
  readonly [Kind in Thing['kind']]: (thing: Extract<Thing, { kind: Kind }>) => string;
};

/** The text of one thing from those of all kinds: textByKind(texts.reasons, { kind: 'tooLarge' }). */
export function textByKind<Thing extends { readonly kind: string }>(
  texts: TextsByKind<Thing>,
  thing: Thing,
): string {
  const write = texts[thing.kind as Thing['kind']] as (thing: Thing) => string;
  return write(thing);
}
