/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type CellValue } from '../../../src/cells/value';
import {
  WorkbookError,
  type FormulaState,
  type FoundFormula,
  type Selection,
} from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { refusalText } from '../../../src/ui/outcome/refusalText';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { WorkbookTab } from '../../../src/ui/workbookTab/WorkbookTab';
import '../browserParts';
import '../charts/drawingParts';
import { RecordingWorkbook } from '../RecordingWorkbook';
import { workbookTexts } from '../../../src/ui/workbookTab/workbookTexts';

function show(workbook = new RecordingWorkbook(), language: Language = 'en') {
  const rendered = render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <WorkbookTab workbook={workbook} />
      </LanguageContext>
    </FluentProvider>,
  );
  return { ...rendered, user: userEvent.setup({ delay: null }), workbook };
}

const select = (workbook: RecordingWorkbook, selection: Partial<Selection>) =>
  act(() => void workbook.selectCell(selection));
const region = (name: string) => within(screen.getByRole('region', { name }));
const linesOf = (name: string) =>
  region(name)
    .getAllByRole('listitem')
    .map((line) => line.textContent);

describe('explain', () => {
  it('shows what to select if the cell has nothing to explain', async () => {
    show();
    expect(await screen.findByText('No AI Capex formula or figure in this cell')).toBeTruthy();
    expect(screen.getByText(/^Select an AI Capex formula/)).toBeTruthy();
  });

  it('follows the selection: answer, arguments, steps and chart', async () => {
    const { workbook } = show(new RecordingWorkbook().fill({ B2: [[150]] }));
    select(workbook, { address: 'D4', formula: '=CAPEX.AI_GAP(B2,100,50%,1)', value: 500 });
    expect(await screen.findByText('Sheet1!D4')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'Calculation' })).toBeTruthy();
    expect(linesOf('Calculation')).toEqual([
      'spend including overhead = 150 × (1 + 100%) = 300',
      'gross margin = 1 − 50% = 50%',
      'required revenue = 300 / 50% = 600',
      'gap = 600 − 100 = 500',
    ]);
    expect(
      region('Arguments')
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['spend', 'revenue', 'cost_ratio', 'overhead']);
    expect(screen.getByRole('img', { name: /500/ })).toBeTruthy();
  });

  it('names the cell that it explains, while it reads the next', async () => {
    const { workbook } = show();
    const gap = (revenue: number) => `=CAPEX.AI_GAP(60,${revenue})`;
    select(workbook, { address: 'D4', formula: gap(20), value: 40 });
    await screen.findByText(gap(20));
    select(workbook, { address: 'E5', formula: gap(30), value: 30 });
    expect([screen.queryByText('Sheet1!D4'), screen.queryByText(gap(20))]).not.toContain(null);
    await screen.findByText(gap(30));
    expect(screen.getByText('Sheet1!E5')).toBeTruthy();
    expect(screen.queryByText('Sheet1!D4')).toBeNull();
  });

  it.each([
    ['en', /Never pays back: discounted net cash flow totals 50.0, short of 60/],
    ['zh-CN', /无法收回投资：贴现净现金流合计50.0，不足60/],
  ] as const)('shows why there is no answer, in %s', async (language, reason) => {
    const { workbook } = show(undefined, language);
    const formula = '=CAPEX.AI_PAYBACK(60,5,0,0,0.1)';
    select(workbook, { address: 'D4', formula, value: { error: '#N/A' } });
    expect(await screen.findByText(reason)).toBeTruthy();
  });

  it('shows which argument is wrong', async () => {
    const { workbook } = show();
    const formula = '=CAPEX.MARKET_CEILING(82)';
    select(workbook, { address: 'D4', formula, value: { error: '#VALUE!' } });
    await screen.findByRole('region', { name: 'Arguments' });
    expect(region('Arguments').getByText(/for 82%, enter 0.82/)).toBeTruthy();
  });

  it('names the sources of a figure, and second sources', async () => {
    const { workbook } = show();
    const formula = '=CAPEX.AI_BASELINE("bigtech.ai_spend")';
    select(workbook, { address: 'D4', formula, value: 60 });
    await screen.findByRole('region', { name: 'Sources' });
    const facts = region('Sources').getAllByRole('definition');
    const text = facts.map((fact) => fact.textContent).join('\n');
    for (const fact of [
      '$60 bn',
      '2026',
      'forecast',
      'Wall Street analysts',
      '¶1, ¶9',
      'Barclays',
    ]) {
      expect(text).toContain(fact);
    }
  });

  it('shows an inserted figure', async () => {
    const { workbook } = show(
      new RecordingWorkbook().fill({ 'A3:U3': [['Spend', 60, 'bigtech.ai_spend']] }),
    );
    select(workbook, { address: 'B3', value: 60 });
    expect(await screen.findByRole('article', { name: /Big tech: annual spend/ })).toBeTruthy();
  });

  it('shows that a formula does more than the call explained', async () => {
    const { workbook } = show();
    select(workbook, { address: 'D4', formula: '=1+CAPEX.AI_GAP(60,20)', value: 41 });
    expect(await screen.findByText(/The rest of the formula may change the result/)).toBeTruthy();
  });

  it('shows that a formula cannot be taken apart', async () => {
    const { workbook } = show();
    select(workbook, { address: 'D4', formula: '=CAPEX.AI_GAP(60,', value: null });
    expect(await screen.findByText(/too complex to explain/)).toBeTruthy();
  });

  it('shows which cell of a filled range is explained', async () => {
    const formula = '=CAPEX.AI_GAP(B2:B3,0)';
    const { workbook } = show(
      new RecordingWorkbook()
        .fill({ 'B2:B3': [[1], [2]] })
        .hold({ sheet: 'Sheet1', address: 'D4', formula, value: 40, state: 'calculated' }),
    );
    select(workbook, { address: 'D5', formula, value: 2 });
    expect(await screen.findByText(/row 2, column 1 of a spill of 2 × 1 cells/)).toBeTruthy();
  });

  it('shows that the cell could not be read, and reads it again', async () => {
    const refusal = { kind: 'unavailable' } as const;
    const workbook = new RecordingWorkbook().failToRead(new WorkbookError(refusal));
    const { user } = show(workbook);
    const says = [workbookTexts.in('en').readFailed, refusalText(refusal, 'en')];
    await screen.findByText((text) => says.every((part) => text.includes(part)));
    workbook.pauseReading()();
    await user.click(screen.getAllByRole('button', { name: 'Try again' })[0]!);
    expect(await screen.findByText('No AI Capex formula or figure in this cell')).toBeTruthy();
  });

  it('shows that no cell is selected, and follows the next one that is', async () => {
    const { workbook } = show();
    await screen.findByText('No AI Capex formula or figure in this cell');
    act(() => workbook.failSelection({ kind: 'noCell' }));
    expect(await screen.findByText(new RegExp(refusalText({ kind: 'noCell' }, 'en')))).toBeTruthy();
    select(workbook, { address: 'D4', formula: '=1', value: 1 });
    expect(await screen.findByText('No AI Capex formula or figure in this cell')).toBeTruthy();
  });

  it('stops following the selection when it is closed', () => {
    const { workbook, unmount } = show();
    expect(workbook.listening).toBe(1);
    unmount();
    expect(workbook.listening).toBe(0);
  });
});

describe.each(['en', 'zh-CN'] as const)('the state of the cell comes first, in %s', (language) => {
  const say = workbookTexts.in(language);
  const schedule = '=CAPEX.AI_PAYBACK_SCHEDULE(60,20)';
  const gap = '=CAPEX.AI_GAP(60,20)';

  it.each([
    ['a spill that is blocked', schedule, '#SPILL!', say.spill],
    ['a reference that is gone', '=CAPEX.AI_GAP(#REF!,20)+1', '#NAME?', say.name],
    ['a name that is not known', gap, '#NAME?', say.name],
    ['a reference lost elsewhere', '=CAPEX.AI_GAP(60,20)+#REF!', '#REF!', say.ref],
    ['nothing to show', gap, '#CALC!', say.calc],
    ['a circle', gap, '#CYCLE!', say.circular],
    ['no connection', gap, '#CONNECT!', say.connect],
    ['any other error', gap, '#FIELD!', say.otherError],
  ])('%s', async (_, formula, error, text) => {
    const { workbook } = show(undefined, language);
    select(workbook, { address: 'D4', formula, value: { error } });
    expect(await screen.findByText(say.errorTitle(error))).toBeTruthy();
    expect(screen.getByText(text, { exact: false })).toBeTruthy();
    expect(screen.getByText(say.without)).toBeTruthy();
  });

  it('a spill that is blocked by a cell, with a link to it', async () => {
    const blocked = [[null, null], ...Array.from({ length: 5 }, () => [null, null])];
    blocked[2] = [null, 'mine' as never];
    const { workbook, user } = show(new RecordingWorkbook().fill({ 'D4:J8': blocked }), language);
    select(workbook, { address: 'D4', formula: schedule, value: { error: '#SPILL!' } });
    await user.click(await screen.findByRole('button', { name: /Sheet1!E6/ }));
    expect(workbook.shown).toEqual([{ sheet: 'Sheet1', address: 'E6' }]);
    expect(document.body.textContent).toContain(say.spillInto('Sheet1!E6'));
  });

  it.each([
    ['#BUSY!', { error: '#BUSY!' }, say.pendingTitle],
    ['#GETTING_DATA', { error: '#GETTING_DATA' }, say.pendingTitle],
    ['nothing', null, say.blankTitle],
  ])('a cell that shows %s, until it has its result', async (_, value, title) => {
    const { workbook } = show(undefined, language);
    select(workbook, { address: 'D4', formula: gap, value });
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByText(say.after)).toBeTruthy();
    workbook.settle({ address: 'D4', formula: gap, value: 40 });
    act(() => void workbook.change());
    await waitFor(() => expect(screen.queryByText(title)).toBeNull());
  });

  it('an error that the formula itself returns is shown once', async () => {
    const { workbook } = show(undefined, language);
    const formula = '=CAPEX.AI_PAYBACK(60,5,0,0,0.1)';
    select(workbook, { address: 'D4', formula, value: { error: '#N/A' } });
    await screen.findByRole('region', { name: say.arguments });
    expect(screen.queryByText(say.errorTitle('#N/A'))).toBeNull();
  });

  it('is read again on request', async () => {
    const { workbook, user } = show(undefined, language);
    select(workbook, { address: 'D4', formula: gap, value: { error: '#REF!' } });
    await screen.findByText(say.errorTitle('#REF!'));
    workbook.settle({ address: 'D4', formula: gap, value: 40 });
    await user.click(screen.getByRole('button', { name: say.refresh }));
    await waitFor(() => expect(screen.queryByText(say.errorTitle('#REF!'))).toBeNull());
  });
});

describe.each(['en', 'zh-CN'] as const)('what the formulas show, in %s', (language) => {
  const say = workbookTexts.in(language);
  const formula = (address: string, value: CellValue, state: FormulaState): FoundFormula => ({
    ...{ sheet: 'Sheet1', address, formula: '=CAPEX.AI_GAP(60,20)', value, state },
  });
  const mixed = [
    formula('A1', 40, 'calculated'),
    formula('A2', { error: '#BUSY!' }, 'pending'),
    formula('A3', { error: '#SPILL!' }, 'error'),
    ...['B1', 'B2', 'B3', 'B4'].map((cell) => formula(cell, { error: '#N/A' }, 'error')),
  ];

  it('is counted by kind, with links to the cells', async () => {
    const { user, workbook } = show(new RecordingWorkbook().hold(...mixed), language);
    await screen.findByText(say.formulas(7));
    expect(linesOf(say.repairTitle)).toEqual([
      say.work(1),
      say.inCells(say.pending(1), ['Sheet1!A2'], 0),
      say.inCells(say.show(1, '#SPILL!'), ['Sheet1!A3'], 0),
      say.inCells(say.show(4, '#N/A'), ['Sheet1!B1', 'Sheet1!B2', 'Sheet1!B3'], 1),
    ]);
    expect(screen.queryByText(say.allWork(7))).toBeNull();
    await user.click(screen.getByRole('button', { name: /Sheet1!A3/ }));
    expect(workbook.shown).toEqual([{ sheet: 'Sheet1', address: 'A3' }]);
  });

  it('follows the workbook: more formulas, none, some again', async () => {
    const { workbook } = show(new RecordingWorkbook().hold(...mixed.slice(0, 1)), language);
    await screen.findByText(say.allWork(1));
    for (const formulas of [mixed.slice(0, 0), [mixed[0]!, mixed[0]!]]) {
      workbook.hold(...formulas);
      act(() => void workbook.change());
      const text = formulas.length === 0 ? say.noneFound : say.allWork(formulas.length);
      expect(await screen.findByText(text)).toBeTruthy();
    }
  });

  it('is looked at again by itself while something is pending', async () => {
    const { workbook } = show(new RecordingWorkbook().hold(mixed[1]!), language);
    await screen.findByText(say.pending(1), { exact: false });
    workbook.hold(mixed[0]!);
    expect(await screen.findByText(say.allWork(1), {}, { timeout: 4000 })).toBeTruthy();
  });

  it('shows why a cell cannot be shown', async () => {
    const refusal = { kind: 'editing' } as const;
    const workbook = new RecordingWorkbook().hold(...mixed).refuseToShow(refusal);
    const { user } = show(workbook, language);
    await user.click(await screen.findByRole('button', { name: /Sheet1!A3/ }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      refusalText(refusal, language),
    );
  });
});

describe.each(['en', 'zh-CN'] as const)('repair, in %s', (language) => {
  const say = workbookTexts.in(language);
  const works: FoundFormula = {
    ...{
      sheet: 'Sheet1',
      address: 'D2',
      formula: '=CAPEX.AI_GAP(60,20)',
      value: 40,
      state: 'calculated',
    },
  };
  const fails: FoundFormula = {
    ...works,
    address: 'D3',
    value: { error: '#NAME?' },
    state: 'notFound',
  };

  it('shows that there is no AI Capex formula', async () => {
    show(undefined, language);
    expect(await screen.findByText(say.noneFound)).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.repair(0) })).toBeNull();
  });

  it('shows that the functions are ready, and offers no repair', async () => {
    show(new RecordingWorkbook().hold(works, works), language);
    expect(await screen.findByText(say.allWork(2))).toBeTruthy();
    expect(region(say.repairTitle).getAllByRole('button')).toHaveLength(1);
  });

  it('repairs those that fail, shows how many, and looks again', async () => {
    const { user } = show(new RecordingWorkbook().hold(works, fails, fails), language);
    expect(await screen.findByText(say.show(2, '#NAME?'), { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: say.repair(2) }));
    expect(await screen.findByText(say.repairedTitle)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(say.repaired(2, 3));
    expect(await screen.findByText(say.allWork(3))).toBeTruthy();
  });

  it('shows which stay as they are, and why', async () => {
    const workbook = new RecordingWorkbook().hold(fails).leaveUnrepaired({ locked: 1, refused: 2 });
    const { user } = show(workbook, language);
    await user.click(await screen.findByRole('button', { name: say.repair(1) }));
    expect(await screen.findByText(say.repairedTitle)).toBeTruthy();
    const said = screen.getByRole('status').textContent;
    expect(said).toContain(say.repairLocked(1));
    expect(said).toContain(say.repairRefused(2));
  });

  it('shows why nothing was repaired, and tries again', async () => {
    const refusal = { kind: 'protected', sheet: 'Sheet1' } as const;
    const workbook = new RecordingWorkbook().hold(fails).refuse(refusal);
    const { user } = show(workbook, language);
    await user.click(await screen.findByRole('button', { name: say.repair(1) }));
    expect(await screen.findByText(say.notRepairedTitle)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(refusalText(refusal, language));
    workbook.insertAt({ sheet: 'Sheet1', address: 'D3' });
    await user.click(screen.getByRole('button', { name: say.tryAgain }));
    expect(await screen.findByText(say.repairedTitle)).toBeTruthy();
  });

  it('checks again on request', async () => {
    const { user, workbook } = show(undefined, language);
    await screen.findByText(say.noneFound);
    workbook.hold(works);
    await user.click(screen.getByRole('button', { name: say.lookAgain }));
    expect(await screen.findByText(say.allWork(1))).toBeTruthy();
  });
});

it('a repair under way cannot start twice, and shows that it is busy', async () => {
  const fails: FoundFormula = {
    sheet: 'S',
    address: 'A1',
    formula: '=CAPEX.AI_GAP(6,2)',
    value: { error: '#NAME?' },
    state: 'notFound',
  };
  const workbook = new RecordingWorkbook().hold(fails);
  const finish = workbook.pause();
  const { user } = show(workbook);
  await user.click(await screen.findByRole('button', { name: 'Re-enter 1 formula' }));
  expect(screen.getByRole('button', { name: 'Re-entering…' }).getAttribute('aria-busy')).toBe(
    'true',
  );
  finish();
  expect(await screen.findByText('Re-entered')).toBeTruthy();
});
