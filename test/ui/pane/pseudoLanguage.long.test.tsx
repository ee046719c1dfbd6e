/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { TextTable } from '../../../src/language';
import { checkTexts } from '../../../src/ui/check/checkTexts';
import { fileTexts } from '../../../src/ui/files/fileTexts';
import { functionTexts } from '../../../src/ui/formula/functionTexts';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { modelTexts } from '../../../src/ui/model/modelTexts';
import { outcomeTexts } from '../../../src/ui/outcome/outcomeTexts';
import { TaskPane } from '../../../src/ui/pane/TaskPane';
import { paneTexts } from '../../../src/ui/paneTexts';
import { settingsTexts } from '../../../src/ui/settings/settingsTexts';
import { shareTexts } from '../../../src/ui/share/shareTexts';
import { tabs } from '../../../src/ui/tab';
import { workbookTexts } from '../../../src/ui/workbookTab/workbookTexts';
import { pseudoTexts } from '../../pseudo';
import '../browserParts';
import { RecordingWorkbook } from '../RecordingWorkbook';

function addPseudo<T>(table: TextTable<T>): void {
  table.add('zh-CN', pseudoTexts(table.in('en')) as T);
}

const changing = {
  state: { kind: 'idle' },
  run: () => undefined,
  dismiss: () => undefined,
} as const;

/** What is the same in every language: the name of a language, of a file type, an argument, a program. */
const isName = (text: string) => /^(English|Office\.js)$|_|^[a-z]+$|^=/.test(text);

beforeAll(() => {
  addPseudo(checkTexts);
  addPseudo(fileTexts);
  addPseudo(functionTexts);
  addPseudo(insertTexts);
  addPseudo(modelTexts);
  addPseudo(outcomeTexts);
  addPseudo(paneTexts);
  addPseudo(settingsTexts);
  addPseudo(shareTexts);
  addPseudo(workbookTexts);
});

test.each(tabs)('the tab "%s" shows no English but from a table', async (tab) => {
  const { container } = render(
    <TaskPane workbook={new RecordingWorkbook()} language="zh-CN" changingLanguage={changing} />,
  );
  const texts = paneTexts.in('zh-CN');
  await userEvent.click(screen.getByRole('tab', { name: texts.tabs[tab] }));
  await screen.findByRole('tabpanel', { name: texts.tabs[tab] });
  await screen.findAllByRole('heading');
  const shown = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const english: string[] = [];
  while (shown.nextNode()) {
    const text = shown.currentNode.textContent ?? '';
    if (/\b[a-z]*[aeiou][a-z]*\b/.test(text) && !isName(text)) english.push(text);
  }
  expect(english).toEqual([]);
});
