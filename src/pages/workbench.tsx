import './workbench/trustTexts';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../language';
import { openInLanguage } from './openInLanguage';
import { loadPageLanguage } from './workbench/loadPageLanguage';
import { WorkbenchPage } from './workbench/WorkbenchPage';

const page = document.getElementById('page');
if (!page) throw new Error('The page has no element "page".');
const root = createRoot(page);
// It was chosen before the first paint: src/pages/beforePaint.ts.
const language = languageOf(document.documentElement.lang);

async function show(): Promise<void> {
  await openInLanguage(language);
  // Results of opening and saving files are also shown next to the sheet, from the first paint on.
  await loadPageLanguage(language);
  root.render(<WorkbenchPage initialLanguage={language} />);
}

void show();
