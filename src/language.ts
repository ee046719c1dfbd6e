/** The languages that everything shown to a user exists in. The first is the fallback. */
export const languages = ['en', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/**
 * The language of ours that serves a BCP 47 tag: any Chinese gets Simplified Chinese, all else English.
 *
 * @param tag such as `zh-Hans-CN` or `en-GB`; undefined where the host does not say
 * @example languageOf('zh-TW') // 'zh-CN'
 */
export function languageOf(tag: string | null | undefined): Language {
  return /^zh\b/i.test(tag ?? '') ? 'zh-CN' : 'en';
}
