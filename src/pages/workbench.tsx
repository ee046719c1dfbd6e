import './workbench/trustTexts';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../language';
import { openInLanguage } from './openInLanguage';
import { loadPageTexts } from './workbench/loadPageLanguage';
import { WorkbenchPage } from './workbench/WorkbenchPage';

const page = document.getElementById('page');
if (!page) throw new Error('The page has no element "page".');
const root = createRoot(page);
// It was chosen before the first paint: src/pages/beforePaint.ts.
const language = languageOf(document.documentElement.lang);

async function show(): Promise<void> {
  await Promise.all([openInLanguage(language), loadPageTexts(language)]);
  root.render(<WorkbenchPage initialLanguage={language} />);
}

void show();
