import { onCommand } from '../hosts/excel/commands';
import { languageOf } from '../language';
import { requestCommand } from './taskpane/commandRequests';
import { openInLanguage } from './openInLanguage';
import { watchOffice, type HostState } from './taskpane/watchOffice';

/** In Excel this page starts with the first cell that calculates: functions first, then the pane, in a bundle of its own. */
async function show(state: HostState): Promise<void> {
  const language =
    state.kind === 'excel' ? state.language : languageOf(document.documentElement.lang);
  const [{ showPane }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ './taskpane/showPane'),
    openInLanguage(language),
  ]);
  showPane(state, language);
}

void watchOffice((state) => void show(state), {
  // Excel may have opened the page for a command. It refuses one that nobody answers: so each is taken at once, and waits
  // for the functions and the pane.
  onLibrary: () => onCommand(requestCommand, reportError),
});
