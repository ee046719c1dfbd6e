import { type Language, languageOf } from '../../language';

/** The host of Office.js. */
export type OfficeState =
  { readonly kind: 'excel'; readonly language: Language } | { readonly kind: 'outsideExcel' };

/** Waits until Office.js, which must be loaded, is connected to its host. This may never happen: set a timeout. */
export async function officeReady(): Promise<OfficeState> {
  const { host } = await Office.onReady();
  // Outside Office the host is null, contrary to its type.
  if (host !== Office.HostType.Excel) return { kind: 'outsideExcel' };
  return { kind: 'excel', language: languageOf(Office.context.displayLanguage) };
}

/** Excel's current theme; undefined if it is not available, as on the web. */
export function officeTheme(): 'light' | 'dark' | undefined {
  const { officeTheme: theme } = Office.context as Partial<Office.Context>;
  const isDark = (theme as Partial<Office.OfficeTheme> | undefined)?.isDarkTheme;
  if (isDark === undefined) return undefined;
  return isDark ? 'dark' : 'light';
}

/** The key by which Excel on the web partitions the browser's storage; undefined if it does not, as on the desktop. */
export function storagePartition(): string | undefined {
  return (Office.context as Partial<Office.Context>).partitionKey;
}

/** Whether this Excel supports a version of ExcelApi, such as `1.13`. The manifest requires 1.12. */
export function isApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
