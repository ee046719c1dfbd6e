import { laterWorkbook } from '../../src/hosts/laterWorkbook';
import { TaskPane } from '../../src/ui/pane/TaskPane';
import type { Mode } from './configurations';
import { type FirstScreen, firstScreen } from './firstScreen';

/** Where there is no workbook yet, and no language to change to. */
const workbook = laterWorkbook(new Promise(() => undefined));
const changingLanguage = {
  state: { kind: 'idle' },
  run: () => undefined,
  dismiss: () => undefined,
} as const;

/** The first screen of each page. During development a page stays empty until it is drawn: it would not follow changes. */
export function firstScreenOf(name: 'taskpane' | 'workbench', mode: Mode): FirstScreen {
  if (mode === 'development' || name === 'workbench') return firstScreen(name);
  return firstScreen(name, (language) => (
    <TaskPane
      workbook={workbook}
      language={language}
      theme="light"
      changingLanguage={changingLanguage}
    />
  ));
}
