import './workbench/trustTexts';
import { createRoot } from 'react-dom/client';
import { pageLanguage } from './workbench/pageLanguage';
import { WorkbenchPage } from './workbench/WorkbenchPage';
import './workbench.css';

const page = document.getElementById('page');
if (!page) throw new Error('The page has no element "page".');
createRoot(page).render(<WorkbenchPage initialLanguage={pageLanguage(window.location.search)} />);
