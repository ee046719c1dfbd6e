import { type Language, languageOf } from '../../language';

/** Where Office.js finds itself. */
export type OfficeState =
  { readonly kind: 'excel'; readonly language: Language } | { readonly kind: 'outsideExcel' };

/** Waits until Office.js, which must be loaded, has reached its host. That may never be: set a limit of your own. */
export async function officeReady(): Promise<OfficeState> {
  const { host } = await Office.onReady();
  // Outside every Office program the host is null, which its type does not know.
  if (host !== Office.HostType.Excel) return { kind: 'outsideExcel' };
  return { kind: 'excel', language: languageOf(Office.context.displayLanguage) };
}

/** Excel's theme at this moment; undefined where it does not tell, as on the web. */
export function officeTheme(): 'light' | 'dark' | undefined {
  const { officeTheme: theme } = Office.context as Partial<Office.Context>;
  const isDark = (theme as Partial<Office.OfficeTheme> | undefined)?.isDarkTheme;
  if (isDark === undefined) return undefined;
  return isDark ? 'dark' : 'light';
}

/** The key under which Excel on the web divides the browser's storage; undefined where it does not, as on the desktop. */
export function storagePartition(): string | undefined {
  return (Office.context as Partial<Office.Context>).partitionKey;
}
