/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WorkbookError, type Refusal } from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { refusalText } from '../../../src/ui/outcome/refusalText';
import { FunctionsTab } from '../../../src/ui/functions/FunctionsTab';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import '../browserParts';
import '../charts/drawingParts';
import { RecordingWorkbook } from '../RecordingWorkbook';
import { functionTexts } from '../../../src/ui/formula/functionTexts';
import { outcomeTexts } from '../../../src/ui/outcome/outcomeTexts';

async function show(workbook = new RecordingWorkbook(), language: Language = 'en', cell = 'A1') {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <FunctionsTab workbook={workbook} />
      </LanguageContext>
    </FluentProvider>,
  );
  // The selection has been read: the button names the active cell.
  await screen.findByRole('button', { name: functionTexts.in(language).insertAt(cell) });
  return { user: userEvent.setup({ delay: null }), workbook };
}

const field = (name: string) =>
  screen.getByLabelText<HTMLInputElement>(new RegExp(`^${name}(?!_)`), { selector: 'input' });
/** As by a paste: at once. */
const fill = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const startOf = (name: string) => new RegExp(`^${name}\\b`);
const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
const answer = () => within(screen.getByRole('region', { name: 'Answer' }));
const insert = () => screen.getByRole('button', { name: /^Insert into/ });

beforeEach(() => localStorage.clear());

it.each([
  ['en', 'Help on AI_PAYBACK', 'help/AI_PAYBACK.html'],
  ['zh-CN', 'AI_PAYBACK 帮助', 'help/zh-CN/AI_PAYBACK.html'],
] as const)('links the help page of the function, in %s', async (language, name, page) => {
  await show(new RecordingWorkbook(), language);
  const link = screen.getByRole('link', { name });
  expect(link.getAttribute('href')).toBe(page);
  expect(link.getAttribute('target')).toBe('_blank');
});

describe('the answer while typing', () => {
  it('shows what is still to be filled in, then answers with its unit, a sentence and a chart', async () => {
    const { user } = await show();
    expect(answer().getByText('Fill in investment and revenue to see the answer.')).toBeTruthy();
    await user.type(field('investment'), '60');
    await user.type(field('revenue'), '20');
    expect(answer().getByText('3.0 years')).toBeTruthy();
    expect(
      answer().getByText('60 is paid back in 3.0 years by revenue of 20 a year.'),
    ).toBeTruthy();
    expect(await answer().findByRole('img', { name: /Paid back after 3.0 years/ })).toBeTruthy();
  });

  it('says the money in the unit chosen', async () => {
    const { user } = await show();
    await user.type(field('investment'), '60');
    await user.type(field('revenue'), '20');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency unit' }), 'USD bn');
    expect(answer().getByText(/^\$60 bn is paid back in 3.0 years/)).toBeTruthy();
  });

  it('shows why there is none', async () => {
    const { user } = await show();
    await user.type(field('investment'), '60');
    await user.type(field('revenue'), '5');
    await user.type(field('discount_rate'), '10%');
    expect(answer().getByText('No answer: #N/A')).toBeTruthy();
    expect(answer().getByText(/Never pays back: .* short of 60/)).toBeTruthy();
  });

  it('shows next to the field what to change', async () => {
    const { user } = await show();
    await user.type(field('growth'), '-200%');
    expect(field('growth').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/growth must be above -1, not -2/)).toBeTruthy();
    expect(field('investment').getAttribute('aria-invalid')).not.toBe('true');
  });

  it('reads the cells that a field names, and shows what is wrong with them next to it and below', async () => {
    const workbook = new RecordingWorkbook().fill({ B2: [[60]], B3: [['twenty']] });
    const { user } = await show(workbook);
    await user.type(field('investment'), 'B2');
    await user.type(field('revenue'), 'B3');
    const message = /^revenue must be a number, not "twenty"/;
    await waitFor(() => expect(screen.getAllByText(message)).toHaveLength(2));
    expect(field('revenue').getAttribute('aria-invalid')).toBe('true');
    expect(workbook.read.at(-1)).toEqual({ references: ['B2', 'B3'], sheet: 'Sheet1' });
  });

  it('shows the size and the first cells of what fills several', async () => {
    const workbook = new RecordingWorkbook().fill({ 'B2:B3': [[60], [100]] });
    const { user } = await show(workbook);
    await user.type(field('investment'), 'B2:B3');
    await user.type(field('revenue'), '20');
    expect(await screen.findByText('Spills to 2 rows × 1 column')).toBeTruthy();
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['3.0 ', '5.0 ']);
  });

  it('shows that the cells could not be read, and why', async () => {
    const { user, workbook } = await show();
    const refusal: Refusal = { kind: 'editing' };
    workbook.failToRead(new WorkbookError(refusal));
    await user.type(field('investment'), 'B2');
    await user.type(field('revenue'), '20');
    expect(await screen.findByText(new RegExp(functionTexts.in('en').readFailed))).toBeTruthy();
    expect(answer().getByText((text) => text.includes(refusalText(refusal, 'en')))).toBeTruthy();
  });
});

describe('the selection', () => {
  it('is put into a field, with its sheet once another one is active', async () => {
    const { user, workbook } = await show();
    act(() => void workbook.selectCell({ sheet: 'My data', address: 'B2:B9', rows: 8 }));
    await user.click(screen.getByRole('button', { name: 'Use selection (B2:B9) for investment' }));
    expect(field('investment').value).toBe('B2:B9');
    act(() => void workbook.selectCell({ sheet: 'Sheet1', address: 'D4', rows: 1 }));
    expect(field('investment').value).toBe("'My data'!B2:B9");
    expect(screen.getByRole('button', { name: 'Insert into D4' })).toBeTruthy();
  });
});

describe('a field', () => {
  it('changes the dollar signs of the reference at the caret with F4', async () => {
    const { user } = await show();
    await user.type(field('investment'), 'A3+B4');
    const shown: string[] = [];
    for (let i = 0; i < 4; i++) {
      await user.keyboard('{F4}');
      shown.push(field('investment').value);
    }
    expect(shown).toEqual(['A3+$B$4', 'A3+B$4', 'A3+$B4', 'A3+B4']);
    expect([field('investment').selectionStart, field('investment').selectionEnd]).toEqual([3, 5]);
  });

  it('takes thousands and expressions, and names once the workbook has them', async () => {
    const { user, workbook } = await show();
    await user.type(field('investment'), '1,500');
    await user.type(field('revenue'), 'Revenue*2');
    expect(field('revenue').getAttribute('aria-invalid')).toBe('true');
    workbook.name([{ name: 'Revenue', formula: '=Sheet1!$B$2', comment: '' }]);
    act(() => void workbook.change());
    expect(
      await screen.findByText('=CAPEX.AI_PAYBACK(1500,Revenue*2)', { normalizer: String }),
    ).toBeTruthy();
    expect(field('revenue').getAttribute('aria-invalid')).not.toBe('true');
  });
});

describe('pointing', () => {
  const select = (workbook: RecordingWorkbook, address: string, sheet = 'Sheet1') =>
    act(() => void workbook.selectCell({ sheet, address, rows: 1, columns: 1, value: 20 }));
  const note = (argument: string) => functionTexts.in('en').pointing(argument);

  it('fills the field that had the focus last, live; the formula stays where it is for', async () => {
    const { user, workbook } = await show();
    await user.click(field('investment'));
    expect(screen.getByText(note('investment'))).toBeTruthy();
    select(workbook, 'B2');
    expect(field('investment').value).toBe('B2');
    select(workbook, 'B2:B9');
    expect(field('investment').value).toBe('B2:B9');
    await user.click(field('revenue'));
    select(workbook, 'C4', 'My data');
    expect(field('revenue').value).toBe("'My data'!C4");
    expect(field('investment').value).toBe('B2:B9');
    await user.click(screen.getByRole('button', { name: 'Insert into A1' }));
    expect(workbook.enteredIn).toEqual([{ sheet: 'Sheet1', address: 'A1' }]);
    expect(workbook.entered).toEqual(["=CAPEX.AI_PAYBACK(B2:B9,'My data'!C4)"]);
  });

  it('fills in the operand of an expression', async () => {
    const { user, workbook } = await show();
    await user.type(field('investment'), 'A3+');
    select(workbook, 'B4');
    select(workbook, 'B5');
    expect(field('investment').value).toBe('A3+B5');
  });

  it.each<[why: string, leave: (user: ReturnType<typeof userEvent.setup>) => Promise<void>]>([
    ['after Esc', (user) => user.keyboard('{Escape}')],
    ['in a field with a number', (user) => user.type(field('investment'), '60')],
    [
      'with the focus elsewhere in the pane',
      (user) => user.click(screen.getByRole('button', { name: /^Invest 60 and earn 20/ })),
    ],
  ])('does nothing %s: the selected cell is for the formula', async (_, leave) => {
    const { user, workbook } = await show();
    await user.click(field('investment'));
    await leave(user);
    const { value } = field('investment');
    expect(screen.queryByText(note('investment'))).toBeNull();
    act(() => void workbook.selectCell({ address: 'D4' }));
    expect(field('investment').value).toBe(value);
    expect(screen.getByRole('button', { name: 'Insert into D4' })).toBeTruthy();
  });

  it('does not take the selected cell only because its contents change', async () => {
    const { user, workbook } = await show();
    await user.click(field('investment'));
    workbook.settle({ value: 7 });
    await act(async () => void workbook.change());
    expect(field('investment').value).toBe('');
  });
});

describe('a cell that is taken', () => {
  it('is passed over for the next free one', async () => {
    const next = { kind: 'at', sheet: 'Sheet1', row: 15, column: 0, address: 'A16' } as const;
    const workbook = new RecordingWorkbook()
      .obstruct({ collisions: [{ kind: 'values', address: 'A1' }], nextFreePlace: next })
      .settle({ value: 7 });
    const { user } = await show(workbook, 'en', 'A16');
    expect(screen.getByText(functionTexts.in('en').taken('A1'))).toBeTruthy();
    fill('investment', '60');
    fill('revenue', '20');
    await user.click(screen.getByRole('button', { name: 'Insert into A16' }));
    expect(workbook.enteredIn).toEqual([{ sheet: 'Sheet1', address: 'A16' }]);
    expect(await screen.findByText('Inserted')).toBeTruthy();
  });
});

describe('what fills several cells', () => {
  it('is inserted as a table is, with a format for each cell, in one act', async () => {
    const { user, workbook } = await show(new RecordingWorkbook().offerUndo(true));
    await user.click(screen.getByRole('combobox', { name: 'Function' }));
    await user.click(screen.getByRole('option', { name: /^AI_PAYBACK_SCHEDULE/ }));
    fill('investment', '60');
    fill('revenue', '20');
    await user.click(insert());
    await screen.findByText('Inserted');
    const [{ plan, target }] = workbook.asked as [(typeof workbook.asked)[number]];
    expect(target).toEqual({ kind: 'at', sheet: 'Sheet1', row: 0, column: 0 });
    expect(plan.cells.map((row) => row.length)).toEqual([7, 7, 7, 7, 7]);
    expect(workbook.entered).toEqual(['=CAPEX.AI_PAYBACK_SCHEDULE(60,20)']);
    expect(workbook.formats).toEqual([]);
    await user.click(screen.getByRole('button', { name: outcomeTexts.in('en').undo }));
    expect(await screen.findByText(outcomeTexts.in('en').goneTitle)).toBeTruthy();
  });

  it('is entered without formats on a protected sheet', async () => {
    const workbook = new RecordingWorkbook()
      .obstruct({ collisions: [{ kind: 'protected', address: 'A1:A2' }] })
      .fill({ 'B2:B3': [[60], [100]] });
    const { user } = await show(workbook);
    fill('investment', 'B2:B3');
    fill('revenue', '20');
    await screen.findByText('Spills to 2 rows × 1 column');
    // The place has been looked at.
    await waitFor(() =>
      expect(workbook.looked.some(({ plan }) => plan.cells.length === 2)).toBe(true),
    );
    await user.click(insert());
    await screen.findByText('Inserted');
    expect([workbook.asked, workbook.formats]).toEqual([[], [undefined]]);
  });
});

describe.each(['en', 'zh-CN'] as const)('a label, in %s', (language) => {
  const say = functionTexts.in(language);
  const text = say.labels.AI_PAYBACK;
  const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });
  const filled = async (cell: string, workbook = new RecordingWorkbook()) => {
    const shown = await show(workbook.selectCell({ address: cell }), language, cell);
    fill('investment', '60');
    fill('revenue', '20');
    return shown;
  };
  const insertIt = (user: ReturnType<typeof userEvent.setup>, cell: string) =>
    user.click(screen.getByRole('button', { name: say.insertAt(cell) }));

  it('is not inserted unless it is asked for', async () => {
    const { user, workbook } = await filled('B2');
    expect((await box(say.labelAt(text, 'A2'))).checked).toBe(false);
    await insertIt(user, 'B2');
    await screen.findByText(say.insertedTitle);
    expect([workbook.asked, workbook.entered.length]).toEqual([[], 1]);
  });

  it('is inserted to the left together with the formula, and asked for again next time', async () => {
    const { user, workbook } = await filled('B2');
    await user.click(await box(say.labelAt(text, 'A2')));
    await insertIt(user, 'B2');
    await screen.findByText(say.insertedTitle);
    const [{ plan, target }] = workbook.asked as [(typeof workbook.asked)[number]];
    expect(target).toEqual({ kind: 'at', sheet: 'Sheet1', row: 1, column: 0 });
    expect(plan.cells).toMatchObject([
      [
        { kind: 'text', value: text },
        { kind: 'formula', format: '#,##0.0_);(#,##0.0)' },
      ],
    ]);
    cleanup();
    await filled('B2');
    expect((await box(say.labelAt(text, 'A2'))).checked).toBe(true);
  });

  it('goes above where there is no cell to the left, and nowhere in the corner', async () => {
    await filled('A2');
    expect(await box(say.labelAt(text, 'A1'))).toBeTruthy();
    cleanup();
    const { workbook } = await filled('A1');
    expect(workbook.looked).toEqual([]);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('is not offered where what is there is taken', async () => {
    const workbook = new RecordingWorkbook();
    workbook.obstruct({ collisions: [{ kind: 'values', address: 'A1' }] });
    await filled('B2', workbook);
    await waitFor(() => expect(workbook.looked).toHaveLength(2));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('what was inserted last', () => {
  it('is first in the list, and fills the fields again', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('combobox', { name: 'Function' }));
    await user.click(screen.getByRole('option', { name: /^AI_GAP/ }));
    fill('spend', '1,500');
    fill('revenue', 'B2*2');
    expect(screen.queryByRole('button', { name: 'Same as last time' })).toBeNull();
    await user.click(insert());
    await screen.findByText('Inserted');
    fill('spend', '');
    fill('revenue', '');
    await user.click(screen.getByRole('button', { name: 'Same as last time' }));
    expect([field('spend').value, field('revenue').value]).toEqual(['1,500', 'B2*2']);
    await user.click(screen.getByRole('combobox', { name: 'Function' }));
    const [first] = within(screen.getByRole('group', { name: 'Recent' })).getAllByRole('option');
    expect(first?.textContent).toContain('AI_GAP');
    expect(screen.getAllByRole('option', { name: /^AI_GAP/ })).toHaveLength(1);
    expect(localStorage.getItem('ai-capex.recent')).toBe('AI_GAP=1%2C500%0AB2*2%0A%0A');
  });
});

it('fills in what was inserted last as cells of the sheet that the formula is for', async () => {
  localStorage.setItem('ai-capex.recent', 'AI_PAYBACK=B2%0A20');
  const { user, workbook } = await show();
  await user.click(screen.getByRole('button', { name: 'Same as last time' }));
  expect(field('investment').value).toBe('B2');
  act(() => void workbook.selectCell({ sheet: 'My data', address: 'D4' }));
  expect(field('investment').value).toBe('Sheet1!B2');
});

describe('the message after an insertion', () => {
  const say = outcomeTexts.in('en');

  async function inserted(workbook: RecordingWorkbook) {
    const shown = await show(workbook);
    fill('investment', '60');
    fill('revenue', '20');
    await shown.user.click(insert());
    await screen.findByText('Inserted');
    return shown;
  }

  it('undoes it', async () => {
    const { user } = await inserted(new RecordingWorkbook().offerUndo(true));
    await user.click(screen.getByRole('button', { name: say.undo }));
    expect(await screen.findByText(say.goneTitle)).toBeTruthy();
  });

  it('copies the formula', async () => {
    const { user } = await inserted(new RecordingWorkbook());
    expect(screen.queryByRole('button', { name: say.undo })).toBeNull();
    await user.click(screen.getByRole('button', { name: say.copyFormula }));
    expect(await screen.findByRole('button', { name: say.copied })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('=CAPEX.AI_PAYBACK(60,20)');
  });

  it('leaves with the next edit if it was refused', async () => {
    const { user, workbook } = await show();
    workbook.refuse({ kind: 'busy' });
    fill('investment', '60');
    fill('revenue', '20');
    await user.click(insert());
    expect(await screen.findByText('Not inserted')).toBeTruthy();
    fill('revenue', '30');
    expect(screen.queryByText('Not inserted')).toBeNull();
  });
});

it.each<Refusal>([{ kind: 'busy' }, { kind: 'occupied', sheet: 'Sheet1', address: 'A1' }])(
  'a refusal stays when another cell is selected, into which it is tried again: $kind',
  async (refusal) => {
    const { user, workbook } = await show();
    workbook.refuse(refusal);
    fill('investment', '60');
    fill('revenue', '20');
    await user.click(insert());
    expect(await screen.findByText('Not inserted')).toBeTruthy();
    const cell = { sheet: 'Elsewhere', address: 'A1' };
    act(() => void workbook.selectCell(cell));
    expect(screen.getByText('Not inserted')).toBeTruthy();
    workbook.insertAt(cell);
    await user.click(screen.getByRole('button', { name: insertTexts.in('en').tryAgain }));
    expect(await screen.findByText('Inserted')).toBeTruthy();
    expect(workbook.enteredIn).toEqual([{ sheet: 'Sheet1', address: 'A1' }, cell]);
  },
);

describe('choosing', () => {
  it('keeps what is filled in for arguments of the same name', async () => {
    const { user } = await show();
    await user.type(field('revenue'), '20');
    await user.click(screen.getByRole('combobox', { name: 'Function' }));
    await user.click(screen.getByRole('option', { name: /^AI_GAP/ }));
    expect(field('revenue').value).toBe('20');
    expect(field('spend').value).toBe('');
    expect(screen.queryByRole('textbox', { name: /^investment/ })).toBeNull();
  });

  it('fills the fields with an example', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: /^Invest 60 and earn 20/ }));
    expect(field('investment').value).toBe('60');
    expect(answer().getByText('3.0 years')).toBeTruthy();
  });

  it('proposes figures by id and by name', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('combobox', { name: 'Function' }));
    await user.click(screen.getByRole('option', { name: /^AI_BASELINE/ }));
    await user.click(screen.getByRole('combobox', { name: startOf('figure') }));
    await user.paste('yearly spend');
    await user.click(screen.getByRole('option', { name: /bigtech\.ai_spend/ }));
    expect(
      screen.getByText('=CAPEX.AI_BASELINE("bigtech.ai_spend")', { normalizer: String }),
    ).toBeTruthy();
  });
});

describe.each(['en', 'zh-CN'] as const)('insert, in %s', (language) => {
  const say = functionTexts.in(language);
  const button = (name: string) => screen.getByRole('button', { name });

  async function fillAndInsert(workbook = new RecordingWorkbook()) {
    const shown = await show(workbook, language);
    fill('investment', '60');
    fill('revenue', 'B2');
    await shown.user.click(button(say.insertAt('A1')));
    return shown;
  }

  it('enters the formula, shows where it is, and selects the cell', async () => {
    const { user, workbook } = await fillAndInsert();
    expect(workbook.entered).toEqual(['=CAPEX.AI_PAYBACK(60,B2)']);
    expect(workbook.formats).toEqual(['#,##0.0_);(#,##0.0)']);
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
    await user.click(button(outcomeTexts.in(language).showCell('Sheet1!A1')));
    expect(workbook.shown).toEqual([{ sheet: 'Sheet1', address: 'A1' }]);
  });

  it('shows that a table has grown to take it in', async () => {
    const grown = { sheet: 'Sheet1', address: 'A1', joinedTable: 'Costs' };
    await fillAndInsert(new RecordingWorkbook().insertAt(grown));
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(say.joinedTable('Costs'));
  });

  it.each<Refusal>([
    { kind: 'occupied', sheet: 'Sheet1', address: 'A1' },
    { kind: 'protected', sheet: 'Sheet1' },
    { kind: 'editing' },
    { kind: 'busy' },
    { kind: 'host', detail: 'GeneralException' },
  ])('says a refusal in words, and tries again: $kind', async (refusal) => {
    const { user, workbook } = await fillAndInsert(new RecordingWorkbook().refuse(refusal));
    expect(await screen.findByText(say.refusedTitle)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(refusalText(refusal, language));
    workbook.insertAt({ sheet: 'Sheet1', address: 'A1' });
    await user.click(button(insertTexts.in(language).tryAgain));
    expect(await screen.findByText(say.insertedTitle)).toBeTruthy();
    expect(workbook.entered).toHaveLength(2);
  });
});

it('shows when the formula is no longer in its cell', async () => {
  const { user, workbook } = await show();
  await user.type(field('investment'), '60');
  await user.type(field('revenue'), '20');
  await user.click(insert());
  expect(await screen.findByText('Inserted')).toBeTruthy();
  act(() => void workbook.undo());
  expect(await screen.findByText(outcomeTexts.in('en').goneTitle)).toBeTruthy();
});

it('reads the cells again when the workbook changes', async () => {
  const { user, workbook } = await show(new RecordingWorkbook().fill({ B2: [[60]] }));
  await user.type(field('investment'), 'B2');
  await user.type(field('revenue'), '20');
  expect((await screen.findAllByText('3.0 years')).length).toBeGreaterThan(0);
  workbook.fill({ B2: [[80]] });
  act(() => void workbook.change());
  expect((await screen.findAllByText('4.0 years')).length).toBeGreaterThan(0);
});

describe.each(['en', 'zh-CN'] as const)('what is incomplete, in %s', (language) => {
  const say = functionTexts.in(language);

  it.each([
    ['names what is missing', '60', '', say.fillToInsert(['revenue'])],
    ['points to what is wrong', '60', 'sixty', say.correctToInsert],
  ])('is not inserted, and the button %s', async (_, investment, revenue, reason) => {
    const { user, workbook } = await show(new RecordingWorkbook(), language);
    fill('investment', investment);
    fill('revenue', revenue);
    const button = screen.getByRole('button', { name: say.insertAt('A1') });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(describedBy(button)).toBe(reason);
    await user.click(button);
    expect(workbook.entered).toEqual([]);
  });
});

it('has one primary button, which cannot start twice and shows that it is busy', async () => {
  const workbook = new RecordingWorkbook();
  const finish = workbook.pause();
  const { user } = await show(workbook);
  await user.type(field('investment'), '60');
  await user.type(field('revenue'), '20');
  await user.dblClick(insert());
  const busy = screen.getByRole('button', { name: 'Inserting…' });
  expect(busy.getAttribute('aria-busy')).toBe('true');
  expect(workbook.entered).toHaveLength(1);
  finish();
  expect(await screen.findByText('Inserted')).toBeTruthy();
});

it('stops following the selection when it is closed', async () => {
  const workbook = new RecordingWorkbook();
  const { unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <FunctionsTab workbook={workbook} />
    </FluentProvider>,
  );
  expect(workbook.listening).toBe(1);
  unmount();
  expect(workbook.listening).toBe(0);
});
