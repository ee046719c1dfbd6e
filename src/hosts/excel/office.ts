import { type Language, languageOf } from '../../language';

/** Where Office.js finds itself. */
export type OfficeState =
  | {
      readonly kind: 'excel';
      readonly language: Language;
      /** Absent where Excel does not tell its theme. */
      readonly dark?: boolean;
    }
  | { readonly kind: 'outsideExcel' };

/** Waits until Office.js, which must be loaded, has reached its host. That may never be: set a limit of your own. */
export async function officeReady(): Promise<OfficeState> {
  const { host } = await Office.onReady();
  // Outside every Office program the host is null, which its type does not know.
  if (host !== Office.HostType.Excel) return { kind: 'outsideExcel' };
  const { displayLanguage, officeTheme } = Office.context;
  const language = languageOf(displayLanguage);
  const dark = (officeTheme as Partial<Office.OfficeTheme> | undefined)?.isDarkTheme;
  return dark === undefined ? { kind: 'excel', language } : { kind: 'excel', language, dark };
}
