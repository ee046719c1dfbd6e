import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { excelWorkbook } from '../../hosts/excel/excelWorkbook';
import { inDevelopmentNamespace } from '../../hosts/excel/namespace';
import type { Language } from '../../language';
import { TaskPane } from '../../ui/TaskPane';

export interface ExcelPaneProps {
  /** The language to begin with: that of Excel. */
  readonly language: Language;
  /** Excel's theme; absent where it does not tell, and the system's is taken. */
  readonly dark?: boolean;
}

// The development manifest opens the page with this mark, see scripts/developmentManifest.ts.
const inDevelopment = new URLSearchParams(window.location.search).has('development');
const workbook = inDevelopment ? inDevelopmentNamespace(excelWorkbook) : excelWorkbook;

/** The task pane in Excel. */
export function ExcelPane({ language: initial, dark }: ExcelPaneProps) {
  const [language, setLanguage] = useState(initial);
  useEffect(() => {
    // The cell functions answer in the page's language.
    document.documentElement.lang = language;
  }, [language]);
  const theme = dark === undefined ? {} : { theme: dark ? webDarkTheme : webLightTheme };
  return (
    <TaskPane workbook={workbook} language={language} onLanguageChange={setLanguage} {...theme} />
  );
}
