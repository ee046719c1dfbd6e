/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Refusal } from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { FiguresView } from '../../../src/ui/figures/FiguresView';
import { refusalText } from '../../../src/ui/figures/refusalText';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { texts } from '../../../src/ui/texts';
import '../browserParts';
import { RecordingWorkbook } from '../RecordingWorkbook';
import { sampleTables, shares } from '../sampleTables';

const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status');

function show(workbook = new RecordingWorkbook(), language: Language = 'en') {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <FiguresView tables={sampleTables} workbook={workbook} />
      </LanguageContext>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), workbook };
}

/** The market shares opened, ready to insert. */
async function open(workbook?: RecordingWorkbook, language: Language = 'en') {
  const shown = show(workbook, language);
  await shown.user.click(button(shares.title[language]));
  await screen.findByRole('table');
  return shown;
}

async function insertOnNewSheet(user: ReturnType<typeof userEvent.setup>, language: Language) {
  await user.click(button(texts[language].moreWaysToInsert));
  await user.click(screen.getByRole('menuitem', { name: texts[language].insertOnNewSheet }));
}

describe('the list', () => {
  it('names each table with its summary and number of rows', () => {
    show();
    const cards = screen.getAllByRole('listitem').map((card) => card.textContent);
    expect(cards).toEqual([
      'Market shares2 rowsHow far a leader can still grow',
      'The promise1 rowWhat AI is said to bring',
    ]);
  });

  it('opens one table at a time, so that there is one Insert', async () => {
    const { user } = await open();
    await user.click(button('The promise'));
    expect(screen.getByRole('table', { name: 'Preview: The promise' })).toBeTruthy();
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Insert at the selection' })).toHaveLength(1);
  });

  it('closes an opened table', async () => {
    const { user } = await open();
    await user.click(button('Market shares'));
    expect(screen.queryByRole('table')).toBeNull();
    expect(button('Market shares').getAttribute('aria-expanded')).toBe('false');
  });

  it('explains live formulas only where there are some', async () => {
    const { user } = await open();
    expect(screen.getByText(/is a live formula/)).toBeTruthy();
    await user.click(button('The promise'));
    expect(screen.queryByText(/is a live formula/)).toBeNull();
  });
});

describe('search', () => {
  it('leaves what matches, and says how much', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'jobs');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(button('The promise')).toBeTruthy();
    expect(screen.getByText('1 table found')).toBeTruthy();
  });

  it('says when nothing matches, and takes the search back', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'zebra');
    expect(screen.getByText('No table matches')).toBeTruthy();
    expect(screen.getByText(/“zebra”/)).toBeTruthy();
    await user.click(screen.getByText('Clear search'));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});

describe.each(['en', 'zh-CN'] as const)('insert, in %s', (language) => {
  const say = texts[language];

  it('hands over the plan in that language, for the selection', async () => {
    const { user, workbook } = await open(undefined, language);
    await user.click(button(say.insertAtSelection));
    expect(workbook.asked).toEqual([{ plan: shares.plan(language), target: 'selection' }]);
  });

  it('hands over the plan in that language, for a new sheet', async () => {
    const { user, workbook } = await open(undefined, language);
    await insertOnNewSheet(user, language);
    expect(workbook.asked).toEqual([{ plan: shares.plan(language), target: 'newSheet' }]);
  });

  it('says where the table stands, and puts the message away', async () => {
    const workbook = new RecordingWorkbook().insertAt({ sheet: 'My data', address: 'B2:D6' });
    const { user } = await open(workbook, language);
    await user.click(button(say.insertAtSelection));
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
    expect(status().textContent).toContain(say.inserted(say.rows(2), "'My data'!B2:D6"));
    await user.click(button(say.dismiss));
    expect(status().textContent).toBe('');
  });

  const refusals: readonly Refusal[] = [
    { kind: 'occupied', sheet: 'Sheet1', address: 'A1:C5' },
    { kind: 'beyondEdge', rows: 5, columns: 3 },
    { kind: 'protected', sheet: 'Sheet1' },
    { kind: 'host', detail: 'GeneralException' },
  ];

  it.each(refusals)('says a refusal and offers a new sheet: $kind', async (refusal) => {
    const { user, workbook } = await open(new RecordingWorkbook().refuse(refusal), language);
    await user.click(button(say.insertAtSelection));
    expect(await screen.findByText(say.refusedTitle)).toBeTruthy();
    expect(status().textContent).toContain(refusalText(refusal, say));
    workbook.insertAt({ sheet: 'Sheet2', address: 'A1:C5' });
    await user.click(button(say.insertOnNewSheetInstead));
    expect(workbook.asked.map(({ target }) => target)).toEqual(['selection', 'newSheet']);
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
    expect(screen.queryByText(say.refusedTitle)).toBeNull();
  });

  it('offers the same again where a cell is being edited: a new sheet would not help', async () => {
    const workbook = new RecordingWorkbook().refuse({ kind: 'editing' });
    const { user } = await open(workbook, language);
    await user.click(button(say.insertAtSelection));
    expect(await screen.findByText(say.refusedTitle)).toBeTruthy();
    expect(status().textContent).toContain(say.editing);
    await user.click(button(say.tryAgain));
    expect(workbook.asked.map(({ target }) => target)).toEqual(['selection', 'selection']);
  });
});

describe('while an insert is under way', () => {
  it('a second one cannot start, from either button; afterwards it can', async () => {
    const workbook = new RecordingWorkbook();
    const finish = workbook.hold();
    const { user } = await open(workbook);
    await user.click(button('Insert at the selection'));
    await user.click(button('Inserting…'));
    await user.click(button('More ways to insert'));
    expect(screen.queryByRole('menuitem')).toBeNull();
    expect(workbook.asked).toHaveLength(1);
    finish();
    await user.click(await screen.findByRole('button', { name: 'Insert at the selection' }));
    expect(workbook.asked).toHaveLength(2);
  });

  it('the button keeps the focus and says that it is busy', async () => {
    const workbook = new RecordingWorkbook();
    workbook.hold();
    const { user } = await open(workbook);
    await user.click(button('Insert at the selection'));
    expect(document.activeElement).toBe(button('Inserting…'));
    expect(button('Inserting…').getAttribute('aria-busy')).toBe('true');
  });

  it('no other table can be inserted either', async () => {
    const workbook = new RecordingWorkbook();
    workbook.hold();
    const { user } = await open(workbook);
    await user.click(button('Insert at the selection'));
    await user.click(button('The promise'));
    await user.click(button('Inserting…'));
    expect(workbook.asked).toHaveLength(1);
  });
});

test('by keyboard alone: search, open, look, insert, put the message away', async () => {
  const { user, workbook } = show();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await user.keyboard('nvidia');
  await user.tab();
  expect(document.activeElement).toBe(button('Market shares'));
  await user.keyboard('{Enter}');
  await screen.findByRole('table');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('region'));
  await user.tab();
  expect(document.activeElement).toBe(button('Insert at the selection'));
  await user.tab();
  expect(document.activeElement).toBe(button('More ways to insert'));
  await user.keyboard('{Enter}');
  await user.keyboard('{Enter}');
  expect(workbook.asked).toEqual([{ plan: shares.plan('en'), target: 'newSheet' }]);
  const dismiss = await within(status()).findByRole('button', { name: 'Dismiss' });
  await user.tab();
  expect(document.activeElement).toBe(dismiss);
  await user.keyboard('{Enter}');
  expect(status().textContent).toBe('');
});
