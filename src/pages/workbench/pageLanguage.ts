import { type Language, languageOf } from '../../language';

/**
 * The language given by `?lang=zh-CN` in a page's address; else that of Excel, which adds program, system, version and
 * language to the address of a pane; else the browser's.
 *
 * @example pageLanguage('?_host_Info=Excel$Win32$16.01$zh-CN$$$$0', 'en-US') // 'zh-CN'
 */
export function pageLanguage(query: string, browser: string = navigator.language): Language {
  const given = new URLSearchParams(query);
  const ofExcel = given.get('_host_Info')?.split(/[$|]/)[3];
  return languageOf(given.get('lang') ?? (ofExcel || browser));
}

/** Sets the language of the page: cell functions answer in it, and a reload keeps it. */
export function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  const address = new URL(window.location.href);
  if (pageLanguage(address.search) === language) return;
  address.searchParams.set('lang', language);
  window.history.replaceState(null, '', address);
}
