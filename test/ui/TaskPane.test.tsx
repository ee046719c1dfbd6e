/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { languages, type Language } from '../../src/language';
import { baselineTables } from '../../src/sheets/baselineTables';
import { TaskPane } from '../../src/ui/TaskPane';
import { texts } from '../../src/ui/texts';
import './browserParts';
import { RecordingWorkbook } from './RecordingWorkbook';

interface PageProps {
  readonly workbook: RecordingWorkbook;
  readonly first?: Language;
}

/** As a page does it: the language is the page's. */
function Page({ workbook, first = 'en' }: PageProps) {
  const [language, setLanguage] = useState(first);
  return <TaskPane workbook={workbook} language={language} onLanguageChange={setLanguage} />;
}

const everyTable = languages.flatMap((language) =>
  baselineTables.map((table) => [language, table.title[language], table] as const),
);

describe('TaskPane', () => {
  it.each(languages)('lists every table of the article, in %s', (language) => {
    render(<Page workbook={new RecordingWorkbook()} first={language} />);
    const titles = within(screen.getByRole('list'))
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-labelledby'))
      .map((id) => document.getElementById(id ?? '')?.textContent);
    expect(titles).toEqual(baselineTables.map((table) => table.title[language]));
  });

  it.each(everyTable)('inserts in %s: %s', async (language, title, table) => {
    const workbook = new RecordingWorkbook();
    render(<Page workbook={workbook} first={language} />);
    await userEvent.click(screen.getByRole('button', { name: title }));
    await screen.findByRole('table');
    await userEvent.click(screen.getByRole('button', { name: texts[language].insertAtSelection }));
    expect(workbook.asked).toEqual([{ plan: table.plan(language), target: 'selection' }]);
  });

  it('changes language at once, and keeps what is open', async () => {
    const [table] = baselineTables;
    if (!table) throw new Error('there are no tables');
    render(<Page workbook={new RecordingWorkbook()} />);
    await userEvent.click(screen.getByRole('button', { name: table.title.en }));
    await screen.findByRole('table');
    await userEvent.click(screen.getByRole('button', { name: '中文' }));
    const header = screen.getByRole('button', { name: table.title['zh-CN'] });
    expect(header.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: '插入到所选位置' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('button', { name: table.title.en })).toBeTruthy();
  });

  it('says which language is shown, to the eye and to the screen reader', async () => {
    render(<Page workbook={new RecordingWorkbook()} first="zh-CN" />);
    const pressed = (name: string) =>
      screen.getByRole('button', { name }).getAttribute('aria-pressed');
    expect([pressed('中文'), pressed('English')]).toEqual(['true', 'false']);
    expect(screen.getByRole('main').closest('[lang]')?.getAttribute('lang')).toBe('zh-CN');
  });

  it('says what happened where the workbook fails in a way nobody foresaw', async () => {
    // React reports every caught error to the console; here it is expected.
    const report = jest.spyOn(console, 'error').mockReturnValue();
    const workbook = new RecordingWorkbook().fail(new TypeError('no such sheet'));
    render(<Page workbook={workbook} />);
    await userEvent.click(screen.getByRole('button', { name: baselineTables[0]?.title.en ?? '' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Insert at the selection' }));
    expect(await screen.findByText('TypeError: no such sheet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reload the pane' })).toBeTruthy();
    report.mockRestore();
  });
});
