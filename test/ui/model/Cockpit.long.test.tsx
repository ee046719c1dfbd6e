/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { NamedCells } from '../../../src/hosts/workbook';
import { type Language, languages } from '../../../src/language';
import { defaultPlanOptions } from '../../../src/sheets/baselineTable';
import { checkCount } from '../../../src/sheets/model/checksSheet';
import { model } from '../../../src/sheets/model/model';
import { verdictTexts } from '../../../src/sheets/verdict/verdictTexts';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { ModelTab } from '../../../src/ui/model/ModelTab';
import { modelTexts } from '../../../src/ui/model/modelTexts';
import { outcomeTexts } from '../../../src/ui/outcome/outcomeTexts';
import { defaultSettings } from '../../../src/ui/settings/settings';
import { modelCells } from '../../sheets/model/modelCells';
import '../browserParts';
import '../charts/drawingParts';
import { RecordingWorkbook } from '../RecordingWorkbook';

jest.setTimeout(20_000);

const cellsIn = Object.fromEntries(
  languages.map((language) => [language, modelCells(model({ ...defaultPlanOptions, language }))]),
) as Readonly<Record<Language, readonly NamedCells[]>>;

const holding = (name: string, ...values: NamedCells['values']) =>
  cellsIn.en.map((each) => (each.name === name ? { ...each, values } : each));

async function show(workbook: RecordingWorkbook, language: Language = 'en') {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <ModelTab workbook={workbook} settings={defaultSettings} />
      </LanguageContext>
    </FluentProvider>,
  );
  const cockpit = await screen.findByRole('region', { name: modelTexts.in(language).cockpit });
  return { user: userEvent.setup({ delay: null }), cockpit: within(cockpit) };
}

const withModel = (cells: readonly NamedCells[] = cellsIn.en) =>
  new RecordingWorkbook().nameCells(cells);

describe.each(languages)('in %s', (language) => {
  const texts = modelTexts.in(language);
  // The page may be in another language than the model.
  test.each(languages)('a model in %s is shown with its verdict and its checks', async (of) => {
    const { cockpit } = await show(withModel(cellsIn[of]), language);
    const verdict = cockpit.getByRole('status').textContent;
    expect(verdict).toContain(verdictTexts.in(language).answers.once);
    expect(verdict).toContain(of === 'en' ? '$60 bn' : '600亿美元');
    cockpit.getByText(texts.checksPassed(checkCount));
    const chosen = cockpit.getByRole<HTMLSelectElement>('combobox', { name: texts.scenario });
    expect(chosen.options).toHaveLength(4);
  });
});

const { scenario, insertCopy, title, riskTitle, runRisk } = modelTexts.in('en');

test('a model just inserted is shown, though the program tells of no change', async () => {
  const workbook = new RecordingWorkbook();
  render(
    <FluentProvider theme={webLightTheme}>
      <ModelTab workbook={workbook} settings={defaultSettings} />
    </FluentProvider>,
  );
  const { insert, cockpit } = modelTexts.in('en');
  const button = await screen.findByRole('button', { name: insert });
  workbook.nameCells(cellsIn.en);
  act(() => button.click());
  await screen.findByRole('region', { name: cockpit });
});

test('a scenario is entered in the cell of the model that chooses it', async () => {
  const workbook = withModel();
  const { user, cockpit } = await show(workbook);
  await user.selectOptions(cockpit.getByRole('combobox', { name: scenario }), 'Article');
  const { sheet, address } = cellsIn.en.find(({ name }) => name === 'AI_Model_Scenario')!;
  await waitFor(() => expect(workbook.texts).toEqual([{ sheet, address, text: 'Article' }]));
});

test.each([
  [{ kind: 'protected', sheet: 'Inputs' }, /protected/],
  [{ kind: 'editing' }, /cell/],
] as const)('a refusal %j is said in words, and the scenario stays', async (refusal, words) => {
  const workbook = withModel().refuse(refusal);
  const { user, cockpit } = await show(workbook);
  const select = cockpit.getByRole<HTMLSelectElement>('combobox', { name: scenario });
  await user.selectOptions(select, 'Article');
  await cockpit.findByText(words);
  expect(select.value).toBe('Base case');
});

test('the verdict is announced when the workbook has been calculated', async () => {
  const workbook = withModel();
  const { cockpit } = await show(workbook);
  const { answers } = verdictTexts.in('en');
  const announced = cockpit.getByRole('status');
  expect(announced.textContent).toContain(answers.once);
  act(() => void workbook.nameCells(holding('AI_Model_Verdict', [2])).change());
  await waitFor(() => expect(announced.textContent).toContain(answers.yes));
});

describe('where the user calculates by hand', () => {
  const { manualTitle, calculate, notCalculated, tryAgain } = outcomeTexts.in('en');

  test('that results may be old is said with them, until it no longer is so', async () => {
    const workbook = withModel().calculateByHand();
    const { cockpit } = await show(workbook);
    await cockpit.findByText(manualTitle);
    act(() => void workbook.calculateAtOnce().change());
    await waitFor(() => expect(cockpit.queryByText(manualTitle)).toBeNull());
  });

  test('a button calculates, and what follows is shown', async () => {
    const workbook = withModel().calculateByHand();
    const calculated = jest
      .spyOn(workbook.calculation!, 'calculate')
      .mockImplementation(async () => {
        workbook.nameCells(holding('AI_Model_Verdict', [2])).change();
      });
    const { user, cockpit } = await show(workbook);
    await user.click(await cockpit.findByRole('button', { name: calculate }));
    expect(calculated).toHaveBeenCalledTimes(1);
    const { answers } = verdictTexts.in('en');
    await waitFor(() => expect(cockpit.getByRole('status').textContent).toContain(answers.yes));
  });

  test('a refusal is said in words, and can be tried again', async () => {
    const { user, cockpit } = await show(withModel().calculateByHand().refuse({ kind: 'editing' }));
    await user.click(await cockpit.findByRole('button', { name: calculate }));
    await cockpit.findByText(notCalculated);
    cockpit.getByRole('button', { name: tryAgain });
  });

  test('elsewhere nothing is said', async () => {
    const { cockpit } = await show(withModel().calculateByHand().calculateAtOnce());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(cockpit.queryByText(manualTitle)).toBeNull();
  });
});

test('failed checks are counted', async () => {
  const { cockpit } = await show(withModel(holding('AI_Model_Check', [3])));
  cockpit.getByText(`3 of ${checkCount} checks failed`);
});

test('the charts are read again when the workbook has been calculated', async () => {
  const workbook = withModel();
  await show(workbook);
  expect(workbook.read).toHaveLength(1);
  act(() => void workbook.change());
  await waitFor(() => expect(workbook.read).toHaveLength(2));
});

test('a second copy is inserted only once that is confirmed', async () => {
  const workbook = withModel();
  const { user } = await show(workbook);
  const insertButtons = () => screen.getAllByRole('button', { name: insertCopy });
  await user.click(screen.getByRole('button', { name: title }));
  await user.click(insertButtons()[0]!);
  expect(workbook.books).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(insertButtons()).toHaveLength(1);
  await user.click(insertButtons()[0]!);
  await user.click(insertButtons()[1]!);
  await waitFor(() => expect(workbook.books).toHaveLength(1));
});

test('of two copies the first is shown, and that there are two', async () => {
  const second = cellsIn.en.map((each) => ({ ...each, name: `${each.name}_2`, sheet: 'Other' }));
  const { cockpit } = await show(withModel([...second, ...cellsIn.en]));
  cockpit.getByText(/This workbook has 2 models/);
  cockpit.getByRole('button', { name: 'Show Summary!A4' });
});

test('the risk is run on the inputs of the model', async () => {
  const { user, cockpit } = await show(withModel());
  await user.click(cockpit.getByRole('button', { name: runRisk }));
  const header = screen.getByRole('button', { name: riskTitle });
  expect(header.getAttribute('aria-expanded')).toBe('true');
  // The workbook of this test has names alone, so that there is nothing to fill in.
  await screen.findByText(modelTexts.in('en').noModel);
});

test('once the model is gone, it can be inserted again', async () => {
  const workbook = withModel();
  await show(workbook);
  act(() => void workbook.nameCells([]).change());
  await screen.findByRole('button', { name: modelTexts.in('en').insert });
});

describe('a request to insert the model', () => {
  const request = { tab: 'model', insertsModel: true } as const;
  const tab = (workbook: RecordingWorkbook) => (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value="en">
        <ModelTab workbook={workbook} settings={defaultSettings} request={request} />
      </LanguageContext>
    </FluentProvider>
  );

  test('is carried out once', async () => {
    const workbook = new RecordingWorkbook();
    const { rerender } = render(tab(workbook));
    await screen.findByText('Inserted');
    rerender(tab(workbook));
    expect(workbook.books).toHaveLength(1);
  });

  test('adds no copy to a workbook that has one', async () => {
    const workbook = withModel();
    render(tab(workbook));
    await screen.findByRole('region', { name: modelTexts.in('en').cockpit });
    expect(workbook.books).toEqual([]);
  });
});
