/** @jest-environment jsdom */
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { checks } from '../../../src/checks/checks';
import { suiteTexts } from '../../../src/checks/suiteTexts';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { type BenchDoor, WorkbookError } from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { CheckSection } from '../../../src/ui/check/CheckSection';
import { checkTexts } from '../../../src/ui/check/checkTexts';
import { refusalText } from '../../../src/ui/outcome/refusalText';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { checkedExcel } from '../../checks/checkedExcel';
import { fillWithWork } from '../../checks/secrets';
import { calculator } from '../../hosts/excel/calculator';
import { contractPlan } from '../../hosts/contract/contractPlan';
import { virtualTime } from '../../virtualTime';
import '../browserParts';
import './nodeParts';

virtualTime();

const door = excelWorkbook.bench!;

function show(language: Language = 'en', shown: BenchDoor = door) {
  const section = (of: Language) => (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={of}>
        <CheckSection door={shown} />
      </LanguageContext>
    </FluentProvider>
  );
  const { rerender } = render(section(language));
  const user = userEvent.setup({ delay: null });
  return { user, switchTo: (to: Language) => rerender(section(to)) };
}

const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getAllByRole('status')[0]!;
const rows = (language: Language = 'en') =>
  within(screen.getByRole('list', { name: checkTexts.in(language).list })).getAllByRole('listitem');
const ended = (language: Language = 'en') =>
  screen.findByRole('button', { name: checkTexts.in(language).again }, { timeout: 12_000 });

/** What a row shows: the state of the icon, and the text. */
const rowOf = (title: string, language: Language = 'en') => {
  const row = rows(language).find((each) => each.textContent?.includes(title))!;
  return { state: within(row).getByRole('img').getAttribute('aria-label'), text: row.textContent };
};

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const say = checkTexts.in(language);

  it('runs every check, shows each with its time, and shows how it ended', async () => {
    checkedExcel(language);
    const { user } = show(language);
    await user.click(button(say.start));
    await ended(language);
    expect(rows(language)).toHaveLength(checks.length);
    expect(status().textContent).toBe(`${say.passedTitle}${say.sum(checks.length - 2, 0, 2)}`);
    const first = suiteTexts.in(language).titles[checks[0]!.id];
    expect(rowOf(first, language).state).toBe(say.states.passed);
    const [, unit = ''] = say.milliseconds(1).split('1');
    expect(rowOf(first, language).text).toMatch(new RegExp(`\\d${unit}$`));
  });
});

it('keeps the keyboard on one button from start to end', async () => {
  checkedExcel();
  const { user } = show();
  await user.tab();
  expect(document.activeElement).toBe(button(checkTexts.in('en').start));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(await screen.findByRole('button', { name: /^Cancel/ }));
  expect(document.activeElement).toBe(await ended());
});

it('shows what was expected, what was found, and what to do', async () => {
  checkedExcel();
  const { answer } = calculator;
  calculator.answer = (formula, sheet) =>
    formula === '=CAPEX.AI_GAP(60,20)' ? [['#NAME?']] : answer?.(formula, sheet);
  const { user } = show();
  await user.click(button(checkTexts.in('en').start));
  await ended();
  const { state, text } = rowOf('A function returns a result');
  expect(state).toBe(checkTexts.in('en').states.failed);
  expect(text).toContain('Expected[[40]]');
  expect(text).toContain('Actual[[{"error":"#NAME?"}]]');
  expect(text).toContain(`What to do${suiteTexts.in('en').remedies[checks[0]!.remedy]}`);
  expect(status().textContent).toContain(checkTexts.in('en').failedTitle);
});

it('shows what was not checked, and why, and counts it as neither', async () => {
  checkedExcel();
  const { user } = show();
  await user.click(button(checkTexts.in('en').start));
  await ended();
  const { state, text } = rowOf('One undo removes an insertion');
  expect(state).toBe(checkTexts.in('en').states.notChecked);
  expect(text).toContain('Add-ins cannot undo in Excel');
});

it('a pane that is light in a dark Excel fails that check', async () => {
  const { office } = checkedExcel();
  office.theme = 'dark';
  const { user } = show();
  await user.click(button(checkTexts.in('en').start));
  await ended();
  const { text } = rowOf('The pane matches the theme of the program');
  expect(text).toContain('Expected"dark"Actual"light"');
  expect(webDarkTheme).toBeDefined();
});

describe('the report', () => {
  async function run() {
    const { excel } = checkedExcel();
    const { user } = show();
    await user.click(button(checkTexts.in('en').start));
    await ended();
    return { user, excel };
  }

  it('is copied, and this is said', async () => {
    const { user } = await run();
    await user.click(button(checkTexts.in('en').copy));
    expect(await screen.findByText(checkTexts.in('en').copied)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/^AI Capex check: \d+ passed/);
  });

  it('is shown and selected if the clipboard is refused', async () => {
    const { user } = await run();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await user.click(button(checkTexts.in('en').copy));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: checkTexts.in('en').report,
    });
    expect(area.value).toMatch(/^AI Capex check: \d+ passed/);
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    expect(screen.getByText(checkTexts.in('en').copyRefused)).toBeTruthy();
  });

  it('is shown if there is no clipboard at all', async () => {
    const { user } = await run();
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await user.click(button(checkTexts.in('en').copy));
    expect(await screen.findByRole('textbox', { name: checkTexts.in('en').report })).toBeTruthy();
  });
});

it('is cancelled between checks; the rest is not run, and the workbook is as it was', async () => {
  const { excel } = checkedExcel();
  fillWithWork(excel);
  const before = excel.state();
  const { user } = show();
  await user.click(button(checkTexts.in('en').start));
  await waitFor(() =>
    expect(rowOf('A function returns a result').state).toBe(checkTexts.in('en').states.passed),
  );
  await user.click(button(checkTexts.in('en').cancel));
  await ended();
  expect(status().textContent).toContain(checkTexts.in('en').cancelledTitle);
  expect(rowOf('The pane detects changes').state).toBe(checkTexts.in('en').states.skipped);
  expect(excel.state()).toBe(before);
});

it('is cancelled when the pane closes', async () => {
  const { excel, office } = checkedExcel();
  const before = excel.state();
  const { user } = show();
  await user.click(button(checkTexts.in('en').start));
  await waitFor(() => expect(office.paneListeners.size).toBe(1));
  act(() => office.paneListeners.forEach((tell) => tell({ visibilityMode: 'Hidden' })));
  await ended();
  expect(status().textContent).toContain(checkTexts.in('en').cancelledTitle);
  expect(excel.state()).toBe(before);
});

it('refuses a protected workbook, with the way on', async () => {
  const { excel } = checkedExcel();
  excel.structureProtected = true;
  const { user } = show();
  await user.click(button(checkTexts.in('en').start));
  await ended();
  expect(status().textContent).toContain(checkTexts.in('en').protectedText);
  expect(screen.queryByRole('button', { name: checkTexts.in('en').copy })).toBeNull();
});

it('reports what is left if Excel does not remove the scratch sheet', async () => {
  checkedExcel();
  const bench = await door.open();
  const remove = () => Promise.reject(new WorkbookError({ kind: 'unavailable' }));
  const stubborn = { ...bench, remove };
  const { user } = show('en', { ...door, open: () => Promise.resolve(stubborn) });
  await user.click(button(checkTexts.in('en').start));
  await ended();
  expect(status().textContent).toContain(checkTexts.in('en').leftOver(['sheet AI Capex check']));
});

it('can be started again if the checks could not be loaded', async () => {
  checkedExcel();
  const open = jest.fn(() => door.open());
  open.mockRejectedValueOnce(Object.assign(new Error('offline'), { name: 'ChunkLoadError' }));
  const { user } = show('en', { ...door, open });
  await user.click(button(checkTexts.in('en').start));
  await ended();
  expect(status().textContent).toContain(checkTexts.in('en').notLoaded);
  await user.click(button(checkTexts.in('en').again));
  expect(
    await screen.findByText(checkTexts.in('en').passedTitle, {}, { timeout: 20_000 }),
  ).toBeTruthy();
});

it('refuses while something else is under way, and can be started again', async () => {
  checkedExcel();
  const { user } = show();
  const inserting = excelWorkbook.insert(contractPlan, { kind: 'newSheet' });
  await user.click(button(checkTexts.in('en').start));
  await inserting;
  await ended();
  const isRefused = status().textContent?.includes(refusalText({ kind: 'busy' }, 'en'));
  const isDone = status().textContent?.includes(checkTexts.in('en').passedTitle);
  expect(isRefused || isDone).toBe(true);
});

it('follows a switch of language', async () => {
  checkedExcel();
  const { user, switchTo } = show();
  await user.click(button(checkTexts.in('en').start));
  await ended();
  switchTo('zh-CN');
  expect(status().textContent).toContain(checkTexts.in('zh-CN').passedTitle);
});
