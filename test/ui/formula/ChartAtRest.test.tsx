/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import type { Picture } from '../../../src/explain/picture';
import { eachLanguage, languages, type Language } from '../../../src/language';
import { LanguageContext } from '../../../src/ui/LanguageContext';
import { ChartAtRest } from '../../../src/ui/formula/ChartAtRest';
import '../browserParts';

jest.mock('../../../src/ui/charts/PictureChart', () => ({
  PictureChart: ({ picture }: { readonly picture: Picture }) => (
    <p>{picture.kind === 'bars' && picture.bars.map(({ value }) => value).join()}</p>
  ),
}));

/** Bars whose names are loaded in one language only, as in a page. */
function bars(loaded: Language, ...values: readonly number[]): Picture {
  const label = eachLanguage((language) => {
    if (language !== loaded) throw new RangeError(`not loaded in ${language}`);
    return 'Revenue';
  });
  return { kind: 'bars', bars: values.map((value) => ({ label, value })) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each(languages)('follows the next picture once it rests, in %s alone', (language) => {
  const chart = (...values: readonly number[]) => (
    <LanguageContext value={language}>
      <ChartAtRest picture={bars(language, ...values)} />
    </LanguageContext>
  );
  const rest = () => act(() => jest.advanceTimersByTime(1_000));
  const { rerender, container } = render(chart(20, 60));
  const isBusy = () => container.firstElementChild?.getAttribute('aria-busy');
  rest();
  expect(screen.getByText('20,60')).toBeTruthy();
  rerender(chart(20, 60));
  expect(isBusy()).toBe('false');
  rerender(chart(20, 70));
  expect(isBusy()).toBe('true');
  rest();
  expect(screen.getByText('20,70')).toBeTruthy();
  expect(isBusy()).toBe('false');
});
