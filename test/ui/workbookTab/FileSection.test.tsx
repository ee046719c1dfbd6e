/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type OpenedFile, type SavedFile, WorkbookError } from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { refusalText } from '../../../src/ui/figures/refusalText';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { FileSection } from '../../../src/ui/workbookTab/FileSection';
import { workbookTexts } from '../../../src/ui/workbookTab/texts';
import '../browserParts';

function show(
  save: () => Promise<SavedFile>,
  language: Language = 'en',
  open?: (file: File) => Promise<OpenedFile>,
  onOpened = () => undefined,
) {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <FileSection save={save} open={open} onOpened={onOpened} />
      </LanguageContext>
    </FluentProvider>,
  );
  return userEvent.setup({ delay: null });
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const say = workbookTexts[language];

  it('saves, and says which file', async () => {
    const save = jest.fn(() => Promise.resolve({ name: 'AI Capex.xlsx' }));
    const user = show(save, language);
    await user.click(screen.getByRole('button', { name: say.save }));
    expect(await screen.findByText(say.savedTitle)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(say.saved('AI Capex.xlsx'));
    expect(save).toHaveBeenCalledTimes(1);
  });

  it.each([{ kind: 'editing' }, { kind: 'notWritten', detail: 'offline' }] as const)(
    'says why nothing was saved, and tries again: $kind',
    async (refusal) => {
      const save = jest
        .fn<Promise<SavedFile>, []>()
        .mockRejectedValueOnce(new WorkbookError(refusal))
        .mockResolvedValue({ name: 'AI Capex.xlsx' });
      const user = show(save, language);
      await user.click(screen.getByRole('button', { name: say.save }));
      expect(await screen.findByText(say.notSavedTitle)).toBeTruthy();
      expect(screen.getByRole('status').textContent).toContain(refusalText(refusal, language));
      await user.click(screen.getByRole('button', { name: say.tryAgain }));
      expect(await screen.findByText(say.savedTitle)).toBeTruthy();
    },
  );
});

it('does not start twice, and says that it is busy', async () => {
  let finish: (file: SavedFile) => void = () => undefined;
  const save = jest.fn(() => new Promise<SavedFile>((resolve) => (finish = resolve)));
  const user = show(save);
  await user.click(screen.getByRole('button', { name: 'Save as .xlsx' }));
  const busy = screen.getByRole('button', { name: 'Saving…' });
  expect(busy.getAttribute('aria-busy')).toBe('true');
  await user.click(busy);
  finish({ name: 'AI Capex.xlsx' });
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(save).toHaveBeenCalledTimes(1);
});

describe.each(['en', 'zh-CN'] as const)('opening, in %s', (language) => {
  const say = workbookTexts[language];
  const file = new File(['bytes'], 'book.xlsx');
  const save = () => Promise.resolve({ name: 'AI Capex.xlsx' });
  const choose = (user: ReturnType<typeof show>) =>
    user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);

  it('is not offered where the program opens files by itself', () => {
    show(save, language);
    expect(screen.queryByRole('button', { name: say.open })).toBeNull();
  });

  it('asks before it replaces the sheets, then says what it opened', async () => {
    const open = jest.fn(() => Promise.resolve({ name: 'book.xlsx', sheets: 3 }));
    const onOpened = jest.fn();
    const user = show(save, language, open, onOpened);
    await choose(user);
    expect(screen.getByRole('status').textContent).toContain(say.replaceHint('book.xlsx'));
    expect(open).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: say.replace }));
    expect(await screen.findByText(say.openedTitle)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(say.opened('book.xlsx', 3));
    expect(open).toHaveBeenCalledWith(file);
    expect(onOpened).toHaveBeenCalledTimes(1);
  });

  it('leaves the sheets where they are to be kept', async () => {
    const open = jest.fn(() => Promise.resolve({ name: 'book.xlsx', sheets: 3 }));
    const user = show(save, language, open);
    await choose(user);
    await user.click(screen.getByRole('button', { name: say.keep }));
    expect(screen.queryByText(say.replaceTitle)).toBeNull();
    expect(open).not.toHaveBeenCalled();
  });

  it('says that the file cannot be read', async () => {
    const refusal = { kind: 'notReadable', file: 'book.xlsx', detail: 'no zip' } as const;
    const user = show(save, language, () => Promise.reject(new WorkbookError(refusal)));
    await choose(user);
    await user.click(screen.getByRole('button', { name: say.replace }));
    expect(await screen.findByText(say.notOpenedTitle)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain(refusalText(refusal, language));
  });

  it('shows one message at a time: that of the last thing done', async () => {
    const user = show(save, language, () => Promise.resolve({ name: 'book.xlsx', sheets: 1 }));
    await user.click(screen.getByRole('button', { name: say.save }));
    expect(await screen.findByText(say.savedTitle)).toBeTruthy();
    await choose(user);
    expect(screen.queryByText(say.savedTitle)).toBeNull();
    await user.click(screen.getByRole('button', { name: say.save }));
    expect(await screen.findByText(say.savedTitle)).toBeTruthy();
    expect(screen.queryByText(say.replaceTitle)).toBeNull();
  });
});
