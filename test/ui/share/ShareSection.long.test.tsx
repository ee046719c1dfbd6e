/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WorkbookError, type FoundFormula } from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { outcomeTexts } from '../../../src/ui/outcome/outcomeTexts';
import { refusalText } from '../../../src/ui/outcome/refusalText';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { ShareSection } from '../../../src/ui/share/ShareSection';
import { shareTexts } from '../../../src/ui/share/shareTexts';
import '../browserParts';
import { RecordingWorkbook } from '../RecordingWorkbook';

function show(
  workbook = new RecordingWorkbook(),
  language: Language = 'en',
  hasFormulas: boolean | undefined = undefined,
) {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <ShareSection workbook={workbook} hasFormulas={hasFormulas} />
      </LanguageContext>
    </FluentProvider>,
  );
  return { user: userEvent.setup({ delay: null }), workbook };
}

const button = (name: string) => screen.getByRole('button', { name });
const held = (address: string, formula: string): FoundFormula => ({
  ...{ sheet: 'Sheet1', address, formula, value: 40, state: 'calculated' },
});

it('offers three ways, each with what it does, and none of them is pushed', () => {
  show();
  for (const { action, hint } of [
    shareTexts.in('en').native,
    shareTexts.in('en').restore,
    shareTexts.in('en').values,
  ]) {
    expect(button(action).getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getByText(hint)).toBeTruthy();
  }
});

it('says that results may be old where the user calculates by hand', async () => {
  show(new RecordingWorkbook().calculateByHand());
  await screen.findByText(outcomeTexts.in('en').manualTitle);
});

it.each(['en', 'zh-CN'] as const)('shows that there is nothing to do (%s)', async (language) => {
  const { user, workbook } = show(new RecordingWorkbook(), language, false);
  const texts = shareTexts.in(language);
  expect(await screen.findByText(texts.noConverted)).toBeTruthy();
  expect(screen.getAllByText(texts.noFormulas)).toHaveLength(2);
  for (const { action } of [texts.native, texts.restore, texts.values]) {
    expect(button(action).getAttribute('aria-disabled')).toBe('true');
    await user.click(button(action));
  }
  expect(workbook.rewritten).toEqual([]);
  expect(screen.queryByText(texts.nothingTitle)).toBeNull();
});

it('shows that there was nothing to do, if that was not known', async () => {
  const { user } = show();
  const { native, nothingTitle } = shareTexts.in('en');
  await user.click(button(native.action));
  expect(await screen.findByText(nothingTitle)).toBeTruthy();
});

it('restores as soon as there is something to restore', async () => {
  const workbook = new RecordingWorkbook();
  show(workbook, 'en', true);
  const { restore, native, noConverted } = shareTexts.in('en');
  const isDisabled = (name: string) => button(name).getAttribute('aria-disabled');
  expect(await screen.findByText(noConverted)).toBeTruthy();
  expect([restore, native].map(({ action }) => isDisabled(action))).toEqual(['true', null]);
  workbook.name([
    { name: 'AI_Capex_Values_1', formula: '=CHOOSE(1,"=1","x",\'A\'!$A$1)', comment: '' },
  ]);
  act(() => void workbook.change());
  expect(await screen.findByText(restore.hint)).toBeTruthy();
  expect(isDisabled(restore.action)).toBeNull();
});

it('shows how many were replaced, which stay and why, and selects one of those', async () => {
  const workbook = new RecordingWorkbook().hold(
    held('A1', '=CAPEX.AI_GAP(60,20)'),
    held('B2', '=CAPEX.AI_PAYBACK_RISK(60,20)'),
  );
  const { user } = show(workbook);
  await user.click(button('Convert to native formulas'));
  expect(await screen.findByText(/1 formula converted; every result matches/)).toBeTruthy();
  const [skipped] = screen.getAllByRole('listitem');
  expect(skipped?.textContent).toBe('Sheet1!B2: AI_PAYBACK_RISK has no native equivalent');
  await user.click(within(skipped!).getByRole('button'));
  expect(workbook.shown).toEqual([{ sheet: 'Sheet1', address: 'B2' }]);
});

it('is busy once: the others wait, and a second click does nothing', async () => {
  const workbook = new RecordingWorkbook().hold(held('A1', '=CAPEX.AI_GAP(60,20)'));
  const finish = workbook.pause();
  const { user } = show(workbook);
  await user.click(button('Convert to values'));
  expect(await screen.findByText(shareTexts.in('en').values.busy)).toBeTruthy();
  expect(button('Convert to native formulas').getAttribute('aria-disabled')).toBe('true');
  await user.click(button('Convert to native formulas'));
  finish();
  expect(await screen.findByText(/1 formula replaced with its value/)).toBeTruthy();
  expect(workbook.rewritten).toHaveLength(1);
});

it.each(['en', 'zh-CN'] as const)('shows when it is undone, in %s', async (language) => {
  const texts = shareTexts.in(language);
  const workbook = new RecordingWorkbook().hold(held('A1', '=CAPEX.AI_GAP(60,20)'));
  const { user } = show(workbook, language);
  workbook.name([
    { name: 'AI_Capex_Values_1', formula: '=CHOOSE(1,"=1","x",\'A\'!$A$1)', comment: '' },
  ]);
  await user.click(button(texts.values.action));
  expect(await screen.findByText(texts.values.doneTitle)).toBeTruthy();
  act(() => void workbook.change());
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.getByText(texts.values.doneTitle)).toBeTruthy();
  workbook.name([]);
  act(() => void workbook.change());
  expect(await screen.findByText(texts.undoneTitle)).toBeTruthy();
  expect(screen.queryByText(texts.values.doneTitle)).toBeNull();
});

it('lists a value that was changed after the conversion, with its formula', async () => {
  const formula = '=CHOOSE(1,"=CAPEX.AI_GAP(60,20)","1x1-none",\'Sheet1\'!$A$1)';
  const workbook = new RecordingWorkbook()
    .name([{ name: 'AI_Capex_Values_1', formula, comment: '' }])
    .fill({ "'Sheet1'!A1": [[41]] });
  const { user } = show(workbook);
  await user.click(button('Restore AI Capex formulas'));
  expect((await screen.findByRole('listitem')).textContent).toContain(
    'to restore it, enter =CAPEX.AI_GAP(60,20)',
  );
});

it('shows why the workbook refused, and tries again', async () => {
  const workbook = new RecordingWorkbook().hold(held('A1', '=CAPEX.AI_GAP(60,20)'));
  const refusal = { kind: 'protected', sheet: 'Sheet1' } as const;
  workbook.fail(new WorkbookError(refusal));
  const { user } = show(workbook);
  await user.click(button('Convert to values'));
  expect(await screen.findByText(refusalText(refusal, 'en'))).toBeTruthy();
  workbook.insertAt({ sheet: 'Sheet1', address: 'A1' });
  await user.click(button('Try again'));
  expect(await screen.findByText('Converted to values')).toBeTruthy();
});
