import './workbench/trustTexts';
import { createRoot } from 'react-dom/client';
import { pageLanguage } from './workbench/pageLanguage';
import { openInLanguage } from './openInLanguage';
import { WorkbenchPage } from './workbench/WorkbenchPage';
import './workbench.css';

const page = document.getElementById('page');
if (!page) throw new Error('The page has no element "page".');
const root = createRoot(page);
const language = pageLanguage(window.location.search);
void openInLanguage(language).then(() => {
  root.render(<WorkbenchPage initialLanguage={language} />);
});
