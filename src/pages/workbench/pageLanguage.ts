import { type Language, languageOf } from '../../language';

/** The language given by `?lang=zh-CN` in a page's address, else the browser's. */
export function pageLanguage(query: string, browser: string = navigator.language): Language {
  return languageOf(new URLSearchParams(query).get('lang') ?? browser);
}

/** Sets the language of the page: cell functions answer in it, and a reload keeps it. */
export function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
  const address = new URL(window.location.href);
  if (pageLanguage(address.search) === language) return;
  address.searchParams.set('lang', language);
  window.history.replaceState(null, '', address);
}
