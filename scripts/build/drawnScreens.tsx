import '../allTexts';
import { laterWorkbook } from '../../src/hosts/laterWorkbook';
import { type Language, languages } from '../../src/language';
import { WorkbenchPage } from '../../src/pages/workbench/WorkbenchPage';
import { type WorkbenchTexts, workbenchTexts } from '../../src/pages/workbench/workbenchTexts';
import { TaskPane } from '../../src/ui/pane/TaskPane';
import { type DrawnScreen, drawnScreen } from './drawnScreen';

for (const language of languages) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file is known only here
  const loaded: unknown = require(`../../src/pages/workbench/texts/${language}.ts`);
  workbenchTexts.add(language, (loaded as { readonly texts: WorkbenchTexts }).texts);
}

/** Where there is no workbook yet, and no language to change to. */
const workbook = laterWorkbook(new Promise(() => undefined));
const changingLanguage = {
  state: { kind: 'idle' },
  run: () => undefined,
  dismiss: () => undefined,
} as const;

/** What React draws first on each page. */
const screens = {
  taskpane: (language: Language) => (
    <TaskPane
      workbook={workbook}
      language={language}
      theme="light"
      changingLanguage={changingLanguage}
    />
  ),
  workbench: (language: Language) => <WorkbenchPage initialLanguage={language} />,
} as const;

/** A page that is drawn ahead. */
export type ScreenName = keyof typeof screens;

/** The first screen of a page, as React will draw it. */
export function drawnScreenOf(name: ScreenName): DrawnScreen {
  return drawnScreen(screens[name]);
}
