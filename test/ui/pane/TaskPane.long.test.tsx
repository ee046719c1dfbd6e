/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type { Workbook } from '../../../src/hosts/workbook';
import { languages, type Language } from '../../../src/language';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { datedPlan } from '../../../src/sheets/data/datedPlan';
import { allTables } from '../../../src/sheets/since/allTables';
import { baselineTables } from '../../../src/sheets/baselineTables';
import { useAction } from '../../../src/ui/async/useAction';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { settingsTexts } from '../../../src/ui/settings/settingsTexts';
import { modelTexts } from '../../../src/ui/model/modelTexts';
import { TaskPane } from '../../../src/ui/pane/TaskPane';
import '../browserParts';
import { RecordingWorkbook } from '../RecordingWorkbook';
import { paneTexts } from '../../../src/ui/paneTexts';
import { cardName } from '../cardName';

interface TabProps {
  readonly workbook: Workbook;
}

// What is in them has tests of its own.
jest.mock('../../../src/ui/functions/FunctionsTab', () => ({
  FunctionsTab: (_: TabProps) => <input aria-label="an argument" />,
}));
jest.mock('../../../src/ui/workbookTab/WorkbookTab', () => ({
  WorkbookTab: (_: TabProps) => <p>about the workbook</p>,
}));

interface PageProps {
  readonly workbook: RecordingWorkbook;
  readonly first?: Language;
  /** Loads the texts of a language. */
  readonly load?: (language: Language) => Promise<void>;
}

/** As a page does it: the language is the page's. */
function Page({ workbook, first = 'en', load = async () => undefined }: PageProps) {
  const [language, setLanguage] = useState(first);
  const changing = useAction(async (to: Language) => {
    await load(to);
    setLanguage(to);
  });
  return <TaskPane workbook={workbook} language={language} changingLanguage={changing} />;
}

const noChange = {
  state: { kind: 'idle' },
  run: () => undefined,
  dismiss: () => undefined,
} as const;

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: string) => screen.getByRole('tab', { name });

const everyTable = languages.flatMap((language) =>
  allTables.map((table) => [language, table.title[language], table] as const),
);

// Without a wait between the keys: on a busy machine it would add up.
const user = userEvent.setup({ delay: null });

beforeEach(() => localStorage.clear());

describe('the figures', () => {
  it.each(languages)('list every table at once, those of the article first, in %s', (language) => {
    render(<Page workbook={new RecordingWorkbook()} first={language} />);
    const cards = within(screen.getByRole('list')).getAllByRole('button');
    expect(cards).toEqual(allTables.map((table) => button(cardName(table.title[language]))));
  });

  it('are searched together, whenever they come', async () => {
    render(<Page workbook={new RecordingWorkbook()} />);
    await user.type(screen.getByRole('searchbox'), '亚马逊：2025年资本支出');
    const table = await screen.findByRole('button', {
      name: cardName('Capital expenditure by company'),
    });
    await waitFor(() => {
      expect(within(screen.getByRole('list')).getAllByRole('button')).toEqual([table]);
    });
  });

  it.each(everyTable)('are inserted in %s: %s', async (language, title, table) => {
    const workbook = new RecordingWorkbook();
    render(<Page workbook={workbook} first={language} />);
    await user.click(await screen.findByRole('button', { name: cardName(title) }));
    await user.click(
      await screen.findByRole('button', { name: insertTexts.in(language).insertAtSelection }),
    );
    expect(workbook.asked).toEqual([
      {
        plan: datedPlan(table, { ...defaultPlanOptions, language, secondSources: [] }),
        target: { kind: 'selection' },
      },
    ]);
  });

  it('are inserted according to the settings', async () => {
    const [table] = baselineTables;
    if (!table) throw new Error('there are no tables');
    const workbook = new RecordingWorkbook();
    render(<Page workbook={workbook} />);
    await user.click(button('Settings'));
    const { choices, close } = settingsTexts.in('en');
    await user.click(await screen.findByRole('radio', { name: choices.fast }));
    await user.click(screen.getByRole('radio', { name: choices.native }));
    await user.click(button(close));
    await user.click(button(cardName(table.title.en)));
    await user.click(await screen.findByRole('button', { name: 'Insert at selection' }));
    const plan = datedPlan(table, {
      ...{ language: 'en', colors: 'fast', formulas: 'native', secondSources: [] },
    });
    expect(workbook.asked.map((asked) => asked.plan)).toEqual([plan]);
  });
});

describe('the language', () => {
  it('changes at once, and keeps what is open', async () => {
    const [table] = baselineTables;
    if (!table) throw new Error('there are no tables');
    render(<Page workbook={new RecordingWorkbook()} />);
    await user.click(button(cardName(table.title.en)));
    await screen.findByRole('table');
    await user.click(button('中文'));
    expect(button(cardName(table.title['zh-CN'])).getAttribute('aria-expanded')).toBe('true');
    expect(button('插入到所选位置')).toBeTruthy();
    expect(tab('函数')).toBeTruthy();
    await user.click(button('English'));
    expect(button(cardName(table.title.en))).toBeTruthy();
  });

  it('stays until the texts of the other are loaded, and reports it after a moment', async () => {
    let loaded = (): void => undefined;
    const load = () => new Promise<void>((resolve) => (loaded = resolve));
    render(<Page workbook={new RecordingWorkbook()} load={load} />);
    await user.click(button('中文'));
    expect(tab('Data')).toBeTruthy();
    expect((await screen.findByText(paneTexts.in('en').loading)).role).toBe('status');
    await act(async () => loaded());
    expect(tab('数据')).toBeTruthy();
    expect(screen.getByText(paneTexts.in('zh-CN').tagline)).toBeTruthy();
  });

  it('stays if the texts of the other cannot be loaded, shows why, and tries again', async () => {
    let isOnline = false;
    const load = async () => {
      if (!isOnline) throw new Error('Loading chunk texts-zh-CN-first-ts failed.');
    };
    render(<Page workbook={new RecordingWorkbook()} load={load} />);
    await user.click(button('中文'));
    const { languageFailed } = paneTexts.in('en');
    expect((await screen.findByRole('alert')).textContent).toContain(languageFailed);
    isOnline = true;
    await user.click(button('中文'));
    expect(tab('数据')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is exposed visually and to assistive technology', () => {
    render(<Page workbook={new RecordingWorkbook()} first="zh-CN" />);
    const pressed = (name: string) => button(name).getAttribute('aria-pressed');
    expect([pressed('中文'), pressed('English')]).toEqual(['true', 'false']);
    expect(screen.getByRole('main').closest('[lang]')?.getAttribute('lang')).toBe('zh-CN');
  });
});

describe('the tabs', () => {
  it('show one thing at a time, named after its tab', async () => {
    render(<Page workbook={new RecordingWorkbook()} />);
    expect(screen.getByRole('tabpanel', { name: 'Data' })).toBeTruthy();
    await user.click(tab('Workbook'));
    expect(await screen.findByText('about the workbook')).toBeTruthy();
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
    expect(screen.getByRole('tabpanel', { name: 'Workbook' })).toBeTruthy();
  });

  it('keep what was typed in them', async () => {
    render(<Page workbook={new RecordingWorkbook()} />);
    await user.click(tab('Functions'));
    await user.type(await screen.findByLabelText('an argument'), '60');
    await user.click(tab('Data'));
    await user.click(tab('Functions'));
    expect(screen.getByDisplayValue('60')).toBeTruthy();
  });

  it('do not follow the selection while out of sight', async () => {
    const workbook = new RecordingWorkbook();
    render(<Page workbook={workbook} />);
    await user.click(button(cardName(baselineTables[0]?.title.en ?? '')));
    await screen.findByRole('table');
    expect(workbook.listening).toBe(1);
    await user.click(tab('Functions'));
    await screen.findByLabelText('an argument');
    expect(workbook.listening).toBe(0);
  });

  it('open on a command', async () => {
    render(
      <TaskPane
        workbook={new RecordingWorkbook()}
        language="en"
        changingLanguage={noChange}
        request={{ tab: 'workbook' }}
      />,
    );
    expect(await screen.findByText('about the workbook')).toBeTruthy();
  });

  it('are drawn once the page is at rest, and until they are opened are hidden and follow nothing', async () => {
    const workbook = new RecordingWorkbook();
    render(<TaskPane workbook={workbook} language="en" changingLanguage={noChange} isAtRest />);
    await waitFor(() => expect(document.querySelectorAll('[role=tabpanel]')).toHaveLength(4));
    // The Model tab listens as soon as it is shown.
    expect(await screen.findByText(modelTexts.in('en').riskTitle)).toBeTruthy();
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
    expect(workbook.listening).toBe(0);
  });
});

it('reports a failure of the workbook that nobody foresaw', async () => {
  // React reports every caught error to the console; here it is expected.
  const report = jest.spyOn(console, 'error').mockReturnValue();
  const workbook = new RecordingWorkbook().fail(new TypeError('no such sheet'));
  render(<Page workbook={workbook} />);
  await user.click(button(cardName(baselineTables[0]?.title.en ?? '')));
  await user.click(await screen.findByRole('button', { name: 'Insert at selection' }));
  expect(await screen.findByText('TypeError: no such sheet')).toBeTruthy();
  // The pane goes on; only what had failed is forgotten.
  expect(screen.getByText(paneTexts.in('en').restarted)).toBeTruthy();
  expect(button(cardName(baselineTables[0]?.title.en ?? ''))).toBeTruthy();
  report.mockRestore();
});
