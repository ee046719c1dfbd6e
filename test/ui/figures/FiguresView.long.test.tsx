/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  WorkbookError,
  type Collision,
  type Placement,
  type Refusal,
} from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { numberFormat } from '../../../src/sheets/numberFormat';
import { datedPlan } from '../../../src/sheets/data/datedPlan';
import { type ComponentType, useEffect } from 'react';
import { FiguresView, type LaterProps } from '../../../src/ui/figures/FiguresView';
import { searchTables } from '../../../src/ui/figures/searchTables';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { refusalText } from '../../../src/ui/outcome/refusalText';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { defaultSettings } from '../../../src/ui/settings/settings';
import '../browserParts';
import { RecordingWorkbook } from '../RecordingWorkbook';
import { sampleTables, shares } from '../sampleTables';
import { paneTexts } from '../../../src/ui/paneTexts';
import { outcomeTexts } from '../../../src/ui/outcome/outcomeTexts';
import { cardName } from '../cardName';

const button = (name: string) => screen.getByRole('button', { name });
const card = (title: string) => screen.getByRole('button', { name: cardName(title) });
const status = () => screen.getByRole('status');
const planIn = (language: Language) => datedPlan(shares, { ...defaultPlanOptions, language });

/** Brings the tables and the search. */
function Loaded({ onLoaded }: LaterProps) {
  useEffect(() => onLoaded({ tables: sampleTables, search: searchTables }), [onLoaded]);
  return 'Tables are there';
}

/** What is shown if they do not arrive. */
function Missing({ place }: LaterProps) {
  return `They did not come: ${place}`;
}

function show(
  workbook = new RecordingWorkbook(),
  language: Language = 'en',
  LaterPart: ComponentType<LaterProps> = Loaded,
) {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <FiguresView
          tables={sampleTables}
          LaterPart={LaterPart}
          workbook={workbook}
          settings={defaultSettings}
        />
      </LanguageContext>
    </FluentProvider>,
  );
  return { user: userEvent.setup({ delay: null }), workbook };
}

/** The market shares opened, ready to insert. */
async function open(workbook?: RecordingWorkbook, language: Language = 'en') {
  const shown = show(workbook, language);
  await screen.findAllByText(/Tables are there/);
  await shown.user.click(card(shares.title[language]));
  await screen.findByRole('table');
  return shown;
}

describe('the list', () => {
  it('names each table with its number of rows, and describes it by its headline', () => {
    show();
    expect(
      screen.getByRole('button', {
        name: 'Market shares, 2 rows',
        description: 'How far a leader can still grow',
      }),
    ).toBeTruthy();
    const cards = screen.getAllByRole('listitem').map((card) => card.textContent);
    expect(cards).toEqual([
      'Market shares2 rowsHow far a leader can still grow',
      'The promise1 rowWhat AI is said to bring',
    ]);
  });

  it('lets a table be opened before it is there, and shows it once it is', async () => {
    const { user } = show();
    await user.click(card('Market shares'));
    expect(card('Market shares').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Loading…')).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'Preview: Market shares' })).toBeTruthy();
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('says in an open card that its table did not come', async () => {
    const { user } = show(new RecordingWorkbook(), 'en', Missing);
    await user.click(card('Market shares'));
    expect(await screen.findByText('They did not come: card')).toBeTruthy();
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('opens one table at a time, so that there is one Insert', async () => {
    const { user } = await open();
    await user.click(card('The promise'));
    expect(screen.getByRole('table', { name: 'Preview: The promise' })).toBeTruthy();
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Insert at selection' })).toHaveLength(1);
  });

  it('closes an opened table', async () => {
    const { user } = await open();
    await user.click(card('Market shares'));
    expect(screen.queryByRole('table')).toBeNull();
    expect(card('Market shares').getAttribute('aria-expanded')).toBe('false');
  });

  it('explains live formulas only if there are any', async () => {
    const { user } = await open();
    expect(screen.getByText(/^Live formula:/)).toBeTruthy();
    await user.click(card('The promise'));
    expect(screen.queryByText(/^Live formula:/)).toBeNull();
  });
});

describe('search', () => {
  it('leaves what matches, and shows how much', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'said to bring');
    expect(await screen.findByText('1 table found')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(card('The promise')).toBeTruthy();
  });

  it('shows the figures that match, without opening their card', async () => {
    const { user, workbook } = show();
    await user.type(screen.getByRole('searchbox'), 'nvid');
    const rows = await screen.findByRole('list', { name: 'Figures: Market shares' });
    expect(within(rows).getAllByRole('listitem')).toHaveLength(1);
    expect(card('Market shares').getAttribute('aria-expanded')).toBe('false');
    await user.click(within(rows).getByRole('button', { name: 'Insert value' }));
    expect(workbook.asked).toMatchObject([
      { plan: { cells: [[{ kind: 'number', value: 0.82 }]] }, target: { kind: 'selection' } },
    ]);
  });

  it('puts the figures that match first in a card that is open', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('searchbox'), '思科');
    await screen.findByText('1 table found');
    const [first] = within(screen.getByRole('list', { name: /^Figures:/ })).getAllByRole(
      'listitem',
    );
    expect(first?.textContent).toContain('Cisco: share of network switches');
  });

  it('shows when nothing matches, and clears the search', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'zebra');
    expect(await screen.findByText('No matching tables')).toBeTruthy();
    expect(screen.getByText(/“zebra”/)).toBeTruthy();
    await user.click(button('Clear search'));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    // The button is gone: the next word can be typed at once.
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('nvidia');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'nvidia');
  });
});

const collisions: readonly Collision[] = [
  { kind: 'values', address: 'B4' },
  { kind: 'table', address: 'B6:D9' },
];
const nextFreePlace: Placement['nextFreePlace'] = {
  ...{ kind: 'at', sheet: 'Sheet1', row: 9, column: 1, address: 'B10:D14' },
};

describe('the figures of an open table', () => {
  const row = (name: RegExp) => screen.getByRole('button', { name });

  it('show name, value, period and status, in one name that reads well', async () => {
    await open();
    expect(row(/^Nvidia: share of data-center AI accelerators 82% 2024 · reported$/)).toBeTruthy();
    expect(row(/^Cisco: share of network switches 70% 2000 · reported · nearly$/)).toBeTruthy();
  });

  it('show one open, which cites its source and paragraphs', async () => {
    const { user } = await open();
    expect(screen.getAllByRole('button', { name: 'Insert value' })).toHaveLength(1);
    await user.click(row(/^Cisco/));
    expect(screen.getAllByRole('button', { name: 'Insert value' })).toHaveLength(1);
    expect(row(/^Cisco/).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/^Source: STAR Market Daily.*27 Jul 2024, ¶/)).toBeTruthy();
    expect(screen.getByText(/^Second source: /, { selector: 'li > div > span' })).toBeTruthy();
  });

  it.each([
    ['Insert value', { kind: 'number', value: 0.82, format: numberFormat('share', 0.82) }],
    [
      'Insert formula',
      {
        kind: 'formula',
        formula: { parts: ['CAPEX.AI_BASELINE("nvidia.datacenter_share")'] },
        format: numberFormat('share', 0.82),
      },
    ],
  ])('%s fills the selected cell, and says where', async (name, cell) => {
    const { user, workbook } = await open();
    await user.click(button(name));
    expect(workbook.asked).toMatchObject([
      { plan: { cells: [[cell]], tables: [], names: [] }, target: { kind: 'selection' } },
    ]);
    expect(await screen.findByText('Inserted')).toBeTruthy();
    expect(status().textContent).toContain('Nvidia: share of data-center AI accelerators: ');
  });

  it('are inserted with their source in the next cell', async () => {
    const { user, workbook } = await open();
    await user.click(button('Insert value and source'));
    expect(workbook.asked).toMatchObject([
      {
        plan: { cells: [[{ value: 0.82 }, { value: expect.stringContaining('27 Jul 2024') }]] },
        target: { kind: 'selection' },
      },
    ]);
  });

  it('give the formula to copy once it is inserted', async () => {
    const { user } = await open();
    await user.click(button('Insert formula'));
    await user.click(await screen.findByRole('button', { name: 'Copy formula' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(
      '=CAPEX.AI_BASELINE("nvidia.datacenter_share")',
    );
  });

  it('overwrite nothing: if the cell is taken, the next free one is offered', async () => {
    const workbook = new RecordingWorkbook()
      .obstruct({ collisions, nextFreePlace })
      .refuse({ kind: 'collisions', sheet: 'Sheet1', collisions });
    const { user } = await open(workbook);
    await user.click(button('Insert value'));
    expect(await screen.findByText('Not inserted')).toBeTruthy();
    workbook.insertAt({ sheet: 'Sheet1', address: 'B10' });
    await user.click(button('Insert in the next free cell below'));
    expect(workbook.asked.map(({ target }) => target)).toEqual([
      { kind: 'selection' },
      nextFreePlace,
    ]);
    expect(await screen.findByText('Inserted')).toBeTruthy();
  });
});

describe('before an insert', () => {
  it('shows where the table will go and how much room it takes', async () => {
    await open(new RecordingWorkbook().selectCell({ sheet: 'My data', address: 'B4' }));
    expect(screen.getByText("Will fill 'My data'!B4:D9 (6 rows × 3 columns)")).toBeTruthy();
    const result = screen.getByTitle('=CAPEX.MARKET_CEILING(C6)');
    expect(result.textContent).toBe('fx 1.22');
  });

  it('shows what is added besides the cells', async () => {
    await open();
    expect(screen.getByText('Also adds: an Excel table and the name Nvidia_Share.')).toBeTruthy();
  });

  it('follows the selection, once it rests', async () => {
    const { workbook } = await open();
    act(() => {
      workbook.selectCell({ address: 'C1' }).selectCell({ address: 'C2' });
    });
    expect(await screen.findByText(/^Will fill Sheet1!C2:E7/)).toBeTruthy();
    expect(workbook.looked).toHaveLength(2);
  });

  it('stops following when the table is closed', async () => {
    const { user, workbook } = await open();
    await user.click(card('Market shares'));
    expect(workbook.listening).toBe(0);
  });

  it('shows that it is still looking', async () => {
    const workbook = new RecordingWorkbook();
    const finish = workbook.pauseReading();
    await open(workbook);
    expect(screen.getByText('Checking the selected cell…')).toBeTruthy();
    finish();
    expect(await screen.findByText(/^Will fill Sheet1!A1:C6/)).toBeTruthy();
  });

  it('reports that it could not look', async () => {
    await open(new RecordingWorkbook().failToRead(new WorkbookError({ kind: 'unavailable' })));
    expect(screen.getByText(refusalText({ kind: 'unavailable' }, 'en'))).toBeTruthy();
  });
});

describe.each(['en', 'zh-CN'] as const)('if something is in the way, in %s', (language) => {
  const say = insertTexts.in(language);

  it('names it, writes nothing, and offers the next free place below too', async () => {
    const workbook = new RecordingWorkbook().obstruct({ collisions, nextFreePlace });
    const { user } = await open(workbook, language);
    expect(screen.getByText(say.inTheWay('Sheet1!A1:C6'))).toBeTruthy();
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual(
      expect.arrayContaining([
        outcomeTexts.in(language).collisions.values('B4'),
        outcomeTexts.in(language).collisions.table('B6:D9'),
      ]),
    );
    expect(workbook.asked).toEqual([]);
    await user.click(button(say.insertBelow('B10:D14')));
    expect(workbook.asked.map(({ target }) => target)).toEqual([nextFreePlace]);
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
  });

  it('offers a new sheet first', async () => {
    const workbook = new RecordingWorkbook().obstruct({ collisions, nextFreePlace });
    const { user } = await open(workbook, language);
    const buttons = screen.getAllByRole('button').map((each) => each.textContent);
    expect(buttons.indexOf(say.insertOnNewSheet)).toBeLessThan(
      buttons.indexOf(say.insertBelow('B10:D14')),
    );
    await user.click(button(say.insertOnNewSheet));
    expect(workbook.asked.map(({ target }) => target)).toEqual([{ kind: 'newSheet' }]);
  });

  it('offers a new sheet alone if there is no room below', async () => {
    await open(new RecordingWorkbook().obstruct({ collisions }), language);
    expect(screen.getAllByRole('button', { name: say.insertOnNewSheet })).toHaveLength(1);
    expect(screen.queryByText(/B10:D14/)).toBeNull();
  });

  it('offers the selection no longer, and no other button takes its place', async () => {
    const free = new RecordingWorkbook();
    const { user, workbook } = await open(free, language);
    const buttons = () => {
      const all = screen.getAllByRole('button').map((each) => each.textContent);
      return all.slice(0, all.indexOf(say.insertOnNewSheet) + 1);
    };
    const before = buttons();
    act(() => {
      free.obstruct({ collisions, nextFreePlace }).selectCell({ address: 'B3' });
    });
    await screen.findByRole('button', { name: say.cancel });
    expect(buttons()).toEqual(before);
    expect(button(say.insertAtSelection).getAttribute('aria-disabled')).toBe('true');
    await user.click(button(say.insertAtSelection));
    expect(workbook.asked).toEqual([]);
  });

  it('explains it below the buttons, so that none of them moves', async () => {
    await open(new RecordingWorkbook().obstruct({ collisions, nextFreePlace }), language);
    const note = screen.getByText(say.inTheWay('Sheet1!A1:C6'));
    for (const each of [say.insertAtSelection, say.insertOnNewSheet, say.cancel]) {
      const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
      expect(button(each).compareDocumentPosition(note) & follows).toBe(follows);
    }
  });

  it('can be left alone', async () => {
    const workbook = new RecordingWorkbook().obstruct({ collisions, nextFreePlace });
    const { user } = await open(workbook, language);
    await user.click(button(say.cancel));
    expect(screen.queryByRole('table')).toBeNull();
    expect(workbook.asked).toEqual([]);
  });

  it('offers the selection again once it is elsewhere', async () => {
    const workbook = new RecordingWorkbook().obstruct({ collisions, nextFreePlace });
    await open(workbook, language);
    act(() => {
      workbook.obstruct().selectCell({ address: 'F1' });
    });
    expect(await screen.findByRole('button', { name: say.insertAtSelection })).toBeTruthy();
  });
});

describe.each(['en', 'zh-CN'] as const)('insert, in %s', (language) => {
  const say = insertTexts.in(language);
  const plan = planIn(language);

  it('hands over the plan in that language, for the selection', async () => {
    const { user, workbook } = await open(undefined, language);
    await user.click(button(say.insertAtSelection));
    expect(workbook.asked).toEqual([{ plan, target: { kind: 'selection' } }]);
  });

  it('hands over the plan in that language, for a new sheet', async () => {
    const { user, workbook } = await open(undefined, language);
    await user.click(button(say.insertOnNewSheet));
    expect(workbook.asked).toEqual([{ plan, target: { kind: 'newSheet' } }]);
  });

  it('shows where the table is, selects it, shows how to undo, and dismisses the message', async () => {
    const place = { sheet: 'My data', address: 'B2:D6' };
    const { user, workbook } = await open(new RecordingWorkbook().insertAt(place), language);
    await user.click(button(say.insertAtSelection));
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
    expect(status().textContent).toContain(say.inserted(paneTexts.in(language).rows(2)));
    expect(status().textContent).toContain(say.undoHint('Ctrl+Z'));
    await user.click(screen.getByRole('button', { name: /'My data'!B2:D6$/ }));
    expect(workbook.shown).toEqual([place]);
    await user.click(button(outcomeTexts.in(language).dismiss));
    expect(status().textContent).toBe('');
  });

  it('shows when it is no longer there, and where it is again after a redo', async () => {
    const { user, workbook } = await open(undefined, language);
    await user.click(button(say.insertAtSelection));
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
    act(() => void workbook.undo());
    expect(await screen.findByText(outcomeTexts.in(language).goneTitle)).toBeTruthy();
    expect(screen.queryByText(say.insertedTitle)).toBeNull();
    expect(within(status()).queryByRole('button', { name: /Sheet1!A1/ })).toBeNull();
    const values = plan.cells.map((row) =>
      row.map((cell) => ('value' in cell ? cell.value : null)),
    );
    workbook.fill({ 'Sheet1!A1:C6': values });
    act(() => void workbook.change());
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
  });

  it('keeps showing where it is while the user changes some of it, or edits a cell', async () => {
    const { user, workbook } = await open(undefined, language);
    await user.click(button(say.insertAtSelection));
    await screen.findByText(say.insertedTitle);
    const values: (string | number | null)[][] = plan.cells.map((row) =>
      row.map((cell) => ('value' in cell ? cell.value : null)),
    );
    values[0]![0] = 'My own title';
    workbook.fill({ 'Sheet1!A1:C6': values });
    act(() => void workbook.change());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    workbook.failToRead(new WorkbookError({ kind: 'editing' }));
    act(() => void workbook.change());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.getByText(say.insertedTitle)).toBeTruthy();
  });

  it('is undone from the message, where the program lets it', async () => {
    const { user } = await open(new RecordingWorkbook().offerUndo(true), language);
    await user.click(button(say.insertAtSelection));
    await user.click(await screen.findByRole('button', { name: outcomeTexts.in(language).undo }));
    expect(await screen.findByText(outcomeTexts.in(language).goneTitle)).toBeTruthy();
  });

  it('is not undone after another change: the message says where to undo', async () => {
    const { user } = await open(new RecordingWorkbook().offerUndo(false), language);
    await user.click(button(say.insertAtSelection));
    await user.click(await screen.findByRole('button', { name: outcomeTexts.in(language).undo }));
    expect(
      await screen.findByRole('button', { name: outcomeTexts.in(language).undoInSheet }),
    ).toBeTruthy();
    expect(screen.getByText(say.insertedTitle)).toBeTruthy();
  });

  it('offers no undo where the program has none, and no formula to copy of a table', async () => {
    const { user } = await open(undefined, language);
    await user.click(button(say.insertAtSelection));
    await screen.findByText(say.insertedTitle);
    expect(screen.queryByRole('button', { name: outcomeTexts.in(language).undo })).toBeNull();
    expect(
      screen.queryByRole('button', { name: outcomeTexts.in(language).copyFormula }),
    ).toBeNull();
  });

  it('shows why the place cannot be shown', async () => {
    const refusal = { kind: 'editing' } as const;
    const workbook = new RecordingWorkbook().refuseToShow(refusal);
    const { user } = await open(workbook, language);
    await user.click(button(say.insertAtSelection));
    await user.click(await within(status()).findByRole('button', { name: /Sheet1!A1/ }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      refusalText(refusal, language),
    );
  });

  it('does not call what has just been inserted in its own way', async () => {
    const { user, workbook } = await open(undefined, language);
    workbook.insertAt({ sheet: 'Sheet1', address: 'A1:C6' });
    await user.click(button(say.insertAtSelection));
    act(() => {
      workbook.obstruct({ collisions, nextFreePlace }).selectCell({ address: 'A1:C6' });
    });
    expect(await screen.findByText(say.standsThere)).toBeTruthy();
    expect(screen.queryByText(say.inTheWay('Sheet1!A1:C6'))).toBeNull();
    expect(document.activeElement).toBe(button(say.insertAtSelection));
  });

  const elsewhere: readonly Refusal[] = [
    { kind: 'collisions', sheet: 'Sheet1', collisions },
    { kind: 'occupied', sheet: 'Sheet1', address: 'A1:C6' },
    { kind: 'protected', sheet: 'Sheet1' },
    { kind: 'verificationFailed', sheet: 'Sheet1', address: 'C7' },
  ];

  it.each(elsewhere)(
    'says a refusal of the place and offers a new sheet: $kind',
    async (refusal) => {
      const { user, workbook } = await open(new RecordingWorkbook().refuse(refusal), language);
      await user.click(button(say.insertAtSelection));
      expect(await screen.findByText(say.refusedTitle)).toBeTruthy();
      expect(status().textContent).toContain(refusalText(refusal, language));
      workbook.insertAt({ sheet: 'Sheet2', address: 'A1:C6' });
      await user.click(button(say.insertOnNewSheetInstead));
      expect(workbook.asked.map(({ target }) => target.kind)).toEqual(['selection', 'newSheet']);
      expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
      expect(screen.queryByText(say.refusedTitle)).toBeNull();
    },
  );

  const again: readonly Refusal[] = [
    { kind: 'editing' },
    { kind: 'busy' },
    { kind: 'unavailable' },
    { kind: 'tooLarge' },
    { kind: 'host', detail: 'GeneralException' },
  ];

  it.each(again)(
    'says a refusal of the moment and offers the same again: $kind',
    async (refusal) => {
      const { user, workbook } = await open(new RecordingWorkbook().refuse(refusal), language);
      await user.click(button(say.insertAtSelection));
      expect(await screen.findByText(say.refusedTitle)).toBeTruthy();
      expect(status().textContent).toContain(refusalText(refusal, language));
      await user.click(button(say.tryAgain));
      expect(workbook.asked.map(({ target }) => target.kind)).toEqual(['selection', 'selection']);
    },
  );
});

describe('while an insert is under way', () => {
  it('a second one cannot start, from either button; afterwards it can', async () => {
    const workbook = new RecordingWorkbook();
    const finish = workbook.pause();
    const { user } = await open(workbook);
    await user.click(button('Insert at selection'));
    await user.click(button('Inserting…'));
    await user.click(button('Insert on new sheet'));
    expect(workbook.asked).toHaveLength(1);
    finish();
    await user.click(await screen.findByRole('button', { name: 'Insert at selection' }));
    expect(workbook.asked).toHaveLength(2);
  });

  it('the button keeps the focus and shows that it is busy', async () => {
    const workbook = new RecordingWorkbook();
    workbook.pause();
    const { user } = await open(workbook);
    await user.click(button('Insert at selection'));
    expect(document.activeElement).toBe(button('Inserting…'));
    expect(button('Inserting…').getAttribute('aria-busy')).toBe('true');
  });

  it('no other table can be inserted either', async () => {
    const workbook = new RecordingWorkbook();
    workbook.pause();
    const { user } = await open(workbook);
    await user.click(button('Insert at selection'));
    await user.click(card('The promise'));
    await user.click(button('Inserting…'));
    expect(workbook.asked).toHaveLength(1);
  });

  it('the place is not looked at: half-written, the table would be in its own way', async () => {
    const workbook = new RecordingWorkbook();
    const finish = workbook.pause();
    const { user } = await open(workbook);
    await user.click(button('Insert at selection'));
    expect([workbook.looked.length, workbook.listening]).toEqual([1, 0]);
    finish();
    await screen.findByText('Inserted');
    expect([workbook.looked.length, workbook.listening]).toEqual([2, 1]);
  });

  it('progress shows after half a second, and later what may hold it up', async () => {
    const workbook = new RecordingWorkbook();
    workbook.pause();
    await open(workbook);
    jest.useFakeTimers();
    act(() => button('Insert at selection').click());
    act(() => jest.advanceTimersByTime(499));
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => jest.advanceTimersByTime(1));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(screen.queryByText(insertTexts.in('en').stillInserting)).toBeNull();
    act(() => jest.advanceTimersByTime(2_500));
    expect(screen.getByText(insertTexts.in('en').stillInserting)).toBeTruthy();
    jest.useRealTimers();
  });
});

test('by keyboard alone: search, open, look, insert, put the message away', async () => {
  const { user, workbook } = show();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await user.keyboard('nvidia');
  await screen.findByRole('button', { name: 'Insert value' });
  await user.tab();
  expect(document.activeElement).toBe(card('Market shares'));
  await user.keyboard('{Enter}');
  await screen.findByRole('table');
  for (const name of [
    /^Nvidia: /,
    /^Insert value$/,
    /^Insert value and source$/,
    /^Insert formula$/,
    /^Cisco: /,
    /^Insert at selection$/,
    /^Insert on new sheet$/,
  ]) {
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name }));
  }
  await user.keyboard('{Enter}');
  expect(workbook.asked).toEqual([{ plan: planIn('en'), target: { kind: 'newSheet' } }]);
  const dismiss = await within(status()).findByRole('button', { name: 'Dismiss' });
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('region'));
  await user.tab();
  expect(document.activeElement).toBe(within(status()).getByRole('button', { name: /A1:C6$/ }));
  await user.tab();
  expect(document.activeElement).toBe(dismiss);
  await user.keyboard('{Enter}');
  expect(status().textContent).toBe('');
});
