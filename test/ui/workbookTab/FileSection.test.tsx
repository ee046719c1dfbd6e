/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type SavedFile, WorkbookError } from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { refusalText } from '../../../src/ui/figures/refusalText';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { FileSection } from '../../../src/ui/workbookTab/FileSection';
import { workbookTexts } from '../../../src/ui/workbookTab/texts';
import '../browserParts';

function show(save: () => Promise<SavedFile>, language: Language = 'en') {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <FileSection save={save} />
      </LanguageContext>
    </FluentProvider>,
  );
  return userEvent.setup();
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
