/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  type FileOptions,
  type FileProgress,
  type OpenedFile,
  type OpenOptions,
  type SavedFile,
  WorkbookError,
} from '../../../src/hosts/workbook';
import type { Language } from '../../../src/language';
import { insertTexts } from '../../../src/ui/insert/insertTexts';
import { refusalText } from '../../../src/ui/outcome/refusalText';
import { fileTexts } from '../../../src/ui/files/fileTexts';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { FileSection } from '../../../src/ui/workbookTab/FileSection';
import '../browserParts';
import { RecordingWorkbook } from '../RecordingWorkbook';

type Open = (file: File, options?: OpenOptions) => Promise<OpenedFile>;

/** Reads every file, and shows it if that is agreed to. */
const opens =
  (result: OpenedFile): Open =>
  async (_file, options) => {
    if (await options?.agree?.()) return result;
    throw new WorkbookError({ kind: 'cancelled' });
  };

function show(
  save: (options?: FileOptions) => Promise<SavedFile>,
  language: Language = 'en',
  open?: Open,
  onOpened = () => undefined,
) {
  const workbook = Object.assign(new RecordingWorkbook(), { save, ...(open && { open }) });
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <FileSection workbook={workbook} save={save} onOpened={onOpened} />
      </LanguageContext>
    </FluentProvider>,
  );
  return Object.assign(userEvent.setup({ delay: null }), { shown: workbook.shown });
}

const outcome = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const say = fileTexts.in(language);

  it('saves, and shows which file', async () => {
    const save = jest.fn(() => Promise.resolve({ name: 'AI Capex.xlsx' }));
    const user = show(save, language);
    await user.click(screen.getByRole('button', { name: say.save }));
    expect(await screen.findByText(say.savedTitle)).toBeTruthy();
    expect(outcome()).toContain(say.saved('AI Capex.xlsx'));
    expect(save).toHaveBeenCalledTimes(1);
  });

  it.each([{ kind: 'editing' }, { kind: 'notWritten', detail: 'offline' }] as const)(
    'shows why nothing was saved, and tries again: $kind',
    async (refusal) => {
      const save = jest
        .fn<Promise<SavedFile>, []>()
        .mockRejectedValueOnce(new WorkbookError(refusal))
        .mockResolvedValue({ name: 'AI Capex.xlsx' });
      const user = show(save, language);
      await user.click(screen.getByRole('button', { name: say.save }));
      expect(await screen.findByText(say.notSavedTitle)).toBeTruthy();
      expect(outcome()).toContain(refusalText(refusal, language));
      await user.click(screen.getByRole('button', { name: insertTexts.in(language).tryAgain }));
      expect(await screen.findByText(say.savedTitle)).toBeTruthy();
    },
  );

  it('shows what the copies of sheets lack', async () => {
    const lacks = [{ kind: 'pivotTable', count: 2 }] as const;
    const incomplete = [{ sheet: 'Plan (2)', lacks }];
    const user = show(() => Promise.resolve({ name: 'AI Capex.xlsx', incomplete }), language);
    await user.click(screen.getByRole('button', { name: say.save }));
    const what = fileTexts.in(language).features.pivotTable(2);
    expect(await screen.findByText(say.notCopied('Plan (2)', [what]))).toBeTruthy();
  });

  it('lists cells that were moved away from their formulas', async () => {
    const place = { sheet: 'Data', address: 'B2' };
    const lost = [{ ...place, of: 'dataTable' }] as const;
    const user = show(() => Promise.resolve({ name: 'AI Capex.xlsx', lost }), language);
    await user.click(screen.getByRole('button', { name: say.save }));
    expect(await screen.findByText(say.lost(1).trim())).toBeTruthy();
    const list = fileTexts.in(language).showNamed(say.lostTitle);
    await user.click(screen.getByRole('button', { name: list }));
    expect(outcome()).toContain(say.movedOut.dataTable);
    await user.click(screen.getByText('Data!B2'));
    expect(user.shown).toEqual([place]);
  });

  it('leads to the cell that holds more than Excel allows', async () => {
    const place = { sheet: 'Q1 plan', address: 'B2' };
    const lengths = { length: 9_000, max: 8_192 };
    const refusal = { kind: 'tooLong', of: 'formula', ...place, ...lengths } as const;
    const user = show(() => Promise.reject(new WorkbookError(refusal)), language);
    await user.click(screen.getByRole('button', { name: say.save }));
    await user.click(await screen.findByText("'Q1 plan'!B2"));
    expect(user.shown).toEqual([place]);
  });
});

it('does not start twice, and shows that it is busy', async () => {
  let finish: (file: SavedFile) => void = () => undefined;
  const save = jest.fn(() => new Promise<SavedFile>((resolve) => (finish = resolve)));
  const user = show(save);
  await user.click(screen.getByRole('button', { name: 'Save file' }));
  const busy = screen.getByRole('button', { name: 'Saving…' });
  expect(busy.getAttribute('aria-busy')).toBe('true');
  await user.click(busy);
  finish({ name: 'AI Capex.xlsx' });
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(save).toHaveBeenCalledTimes(1);
});

describe.each(['en', 'zh-CN'] as const)('opening, in %s', (language) => {
  const say = fileTexts.in(language);
  const file = new File(['bytes'], 'book.xlsx');
  const save = () => Promise.resolve({ name: 'AI Capex.xlsx' });
  const choose = (user: ReturnType<typeof show>) =>
    user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);

  it('is not offered if the program opens files by itself', () => {
    show(save, language);
    expect(screen.queryByRole('button', { name: say.open })).toBeNull();
  });

  it('asks before it replaces the sheets, then shows what it opened', async () => {
    const open = jest.fn(opens({ name: 'book.xlsx', sheets: 3 }));
    const onOpened = jest.fn();
    const user = show(save, language, open, onOpened);
    await choose(user);
    expect(outcome()).toContain(say.replaceHint('book.xlsx'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(onOpened).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: say.replace }));
    expect(await screen.findByText(say.openedTitle)).toBeTruthy();
    expect(outcome()).toContain(say.opened('book.xlsx', 3));
    expect(open).toHaveBeenCalledWith(file, expect.anything());
    expect(onOpened).toHaveBeenCalledTimes(1);
  });

  it('leaves the sheets where they are to be kept', async () => {
    const onOpened = jest.fn();
    const user = show(save, language, opens({ name: 'book.xlsx', sheets: 3 }), onOpened);
    await choose(user);
    await user.click(screen.getByRole('button', { name: say.keep }));
    expect(outcome().trim()).toBe('');
    expect(onOpened).not.toHaveBeenCalled();
    // Another can be chosen.
    await choose(user);
    expect(outcome()).toContain(say.replaceTitle);
  });

  it('shows that the file cannot be read, and does not ask', async () => {
    const refusal = { kind: 'notReadable', file: 'book.xlsx', detail: 'no zip' } as const;
    const user = show(save, language, () => Promise.reject(new WorkbookError(refusal)));
    await choose(user);
    expect(await screen.findByText(say.notOpenedTitle)).toBeTruthy();
    expect(screen.queryByText(say.replaceTitle)).toBeNull();
    expect(outcome()).toContain(refusalText(refusal, language));
  });

  it('shows one message at a time: that of the last thing done', async () => {
    const user = show(save, language, opens({ name: 'book.xlsx', sheets: 1 }));
    await user.click(screen.getByRole('button', { name: say.save }));
    expect(await screen.findByText(say.savedTitle)).toBeTruthy();
    await choose(user);
    expect(screen.queryByText(say.savedTitle)).toBeNull();
    await user.click(screen.getByRole('button', { name: say.save }));
    expect(await screen.findByText(say.savedTitle)).toBeTruthy();
    expect(screen.queryByText(say.replaceTitle)).toBeNull();
  });
});

describe.each(['en', 'zh-CN'] as const)('what was opened, in %s', (language) => {
  const say = fileTexts.in(language);
  const report = fileTexts.in(language);
  const opened: OpenedFile = {
    ...{ name: 'Deal.xlsx', sheets: 2 },
    notShown: [
      { kind: 'chart', count: 2, first: { sheet: 'Summary', address: 'B4:H20' } },
      { kind: 'comment', count: 14, first: { sheet: 'Plan', address: 'C3' } },
      { kind: 'macro', count: 1 },
    ],
    kept: [
      { sheet: 'Plan', address: 'D4', reason: { kind: 'externalLink' } },
      { sheet: 'Plan', address: 'D5', reason: { kind: 'unknownFunction', name: 'CUBEVALUE' } },
    ],
    differing: [{ sheet: 'My plan', address: 'E7', saved: 42, calculated: { error: '#N/A' } }],
  };

  async function open(result: OpenedFile = opened) {
    const save = () => Promise.resolve({ name: 'Deal.xlsx' });
    const user = show(save, language, opens(result));
    await user.upload(
      document.querySelector<HTMLInputElement>('input[type=file]')!,
      new File([''], 'Deal.xlsx'),
    );
    await user.click(screen.getByRole('button', { name: say.replace }));
    await screen.findByText(say.openedTitle);
    return user;
  }

  it('is reported in one message: what is not shown, what keeps its result, what differs', async () => {
    await open();
    const said = outcome();
    const listed = ['chart', 'comment', 'macro'] as const;
    const features = listed.map((kind, i) => report.features[kind]([2, 14, 1][i]!));
    expect(said).toContain(report.notShown(features));
    expect(said).toContain(report.kept(2) + report.showThem);
    expect(said).toContain(report.differing(1) + report.showThem);
  });

  it('links to the first of what is not shown, if it is in a sheet', async () => {
    const user = await open();
    await user.click(screen.getByText(report.features.comment(14)));
    expect(user.shown).toEqual([{ sheet: 'Plan', address: 'C3' }]);
    expect(screen.queryByRole('button', { name: new RegExp(report.features.macro(1)) })).toBeNull();
  });

  it('lists the formulas, each with its place and the reason', async () => {
    const user = await open();
    // Two lists, two names for the links that open them.
    const link = report.showNamed(report.keptTitle);
    await user.click(screen.getByRole('button', { name: link }));
    const list = screen.getByRole('list', { name: report.keptTitle });
    expect(list.textContent).toContain(
      report.placeNote('Plan!D5', report.reasons.unknownFunction('CUBEVALUE')),
    );
    await user.click(screen.getByText('Plan!D4'));
    expect(user.shown).toEqual([{ sheet: 'Plan', address: 'D4' }]);
    await user.click(screen.getByText(report.hideThem));
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('lists the results that differ, the saved one and the one now', async () => {
    const user = await open({ ...opened, kept: [] });
    await user.click(screen.getByText(report.showThem));
    expect(screen.getByRole('list', { name: report.differingTitle }).textContent).toContain(
      report.placeNote("'My plan'!E7", report.savedAndNow('42', '#N/A')),
    );
  });

  it('shows a long list in parts', async () => {
    const kept = Array.from(
      { length: 120 },
      (_, i) => ({ sheet: 'Plan', address: `D${i + 1}`, reason: { kind: 'circular' } }) as const,
    );
    const user = await open({ ...opened, kept, differing: [] });
    await user.click(screen.getByText(report.showThem));
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: report.more(50) }));
    await user.click(screen.getByRole('button', { name: report.more(20) }));
    expect(screen.getAllByRole('listitem')).toHaveLength(120);
    expect(screen.queryByRole('button', { name: report.more(20) })).toBeNull();
  });

  it('stays in sight when the workbook is saved: it may still be needed', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: say.save }));
    await screen.findByText(say.savedTitle);
    expect(screen.getByText(say.openedTitle)).toBeTruthy();
  });
});

describe('while a file is opened or saved', () => {
  /** A task that reports and ends when the test decides. */
  function task<T>() {
    let options: FileOptions = {};
    let finish: (result: T) => void = () => undefined;
    const run = (given: FileOptions = {}) => {
      options = given;
      return new Promise<T>((resolve, reject) => {
        finish = resolve;
        given.signal?.addEventListener('abort', () =>
          reject(new WorkbookError({ kind: 'cancelled' })),
        );
      });
    };
    return {
      run,
      report: (progress: FileProgress) => act(() => options.onProgress?.(progress)),
      finish: (result: T) => act(async () => finish(result)),
    };
  }

  it('shows which step it is at, and how far', async () => {
    const saving = task<SavedFile>();
    const user = show(saving.run);
    await user.click(screen.getByRole('button', { name: 'Save file' }));
    saving.report({ step: 'calculating' });
    expect(outcome()).toContain('Calculating formulas…');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBeNull();
    saving.report({ step: 'writing', done: 0.4 });
    expect(outcome()).toContain('Writing the file…');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.4');
    await saving.finish({ name: 'Deal.xlsx', recalculates: 'unfinished' });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(outcome()).toContain('Excel will recalculate all formulas when it opens the file.');
  });

  it('can be cancelled by keyboard, and then has the keyboard where it began', async () => {
    const opening = task<OpenedFile>();
    const save = () => Promise.resolve({ name: 'Deal.xlsx' });
    const user = show(save, 'en', async (_, options) => {
      await options?.agree?.();
      return opening.run(options);
    });
    await user.upload(
      document.querySelector<HTMLInputElement>('input[type=file]')!,
      new File([''], 'Deal.xlsx'),
    );
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    expect(document.activeElement?.textContent).toBe('Cancel');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Canceled')).toBeTruthy();
    expect(outcome()).toContain('Nothing was changed.');
    expect(screen.queryByText('Not opened')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Open file…');
  });
});
