import { createRoot } from 'react-dom/client';
import type { Language } from '../../language';
import { NoHost } from '../../ui/NoHost';
import { ExcelPane } from './ExcelPane';
import type { HostState } from './watchOffice';

const place = document.getElementById('pane');
if (!place) throw new Error('The page has no element "pane".');
const root = createRoot(place);

/**
 * Draws the page for where it is; called again, it draws anew.
 *
 * @param language for a page outside Excel
 */
export function showPane(state: HostState, language: Language): void {
  root.render(
    state.kind === 'excel' ? (
      <ExcelPane {...state} />
    ) : (
      <NoHost reason={state.kind} language={language} />
    ),
  );
}
