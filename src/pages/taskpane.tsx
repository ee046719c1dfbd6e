import { onCommand } from '../hosts/excel/commands';
import { requestCommand } from './taskpane/commandRequests';
import { watchOffice, type HostState } from './taskpane/watchOffice';
import { pageLanguage } from './workbench/pageLanguage';
import './taskpane.css';

/** In Excel this page starts with the first cell that calculates: functions first, then the pane, in a bundle of its own. */
async function show(state: HostState): Promise<void> {
  const language = state.kind === 'excel' ? state.language : pageLanguage(window.location.search);
  // The cell functions answer in the page's language.
  document.documentElement.lang = language;
  // Before React is there: Excel may have opened the page for a command, which then waits for the pane.
  if (state.kind === 'excel') onCommand(requestCommand);
  const { showPane } = await import('./taskpane/showPane');
  showPane(state, language);
}

void watchOffice((state) => void show(state));
