/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { PaneSplitter, usePaneWidth } from '../../../src/pages/workbench/PaneSplitter';
import { paneWidth } from '../../../src/pages/workbench/paneWidth';

beforeEach(() => localStorage.clear());

function Page() {
  const [width, setWidth] = usePaneWidth();
  return <PaneSplitter width={width} label="Width" onChange={setWidth} />;
}

const splitter = () => screen.getByRole('separator', { name: 'Width' });
const width = () => Number(splitter().getAttribute('aria-valuenow'));

test.each<[wished: string | number | null, width: number, why: string]>([
  [null, 360, 'nothing was kept'],
  ['480', 480, 'what was kept'],
  [480.4, 480, 'whole pixels'],
  [100, 320, 'not narrower than is legible'],
  [9999, 640, 'not wider than leaves a sheet'],
  ['wide', 360, 'no number'],
  [Infinity, 360, 'no width'],
])('%p gives %i: %s', (wished, expected) => {
  expect(paneWidth(wished)).toBe(expected);
});

test.each([
  ['ArrowLeft', 376],
  ['ArrowRight', 344],
  ['Home', 320],
  ['End', 640],
  ['a', 360],
])('%s makes it %i wide, which is kept', (key, expected) => {
  const { unmount } = render(<Page />);
  fireEvent.keyDown(splitter(), { key });
  expect(width()).toBe(expected);
  unmount();
  render(<Page />);
  expect(width()).toBe(expected);
});

test('a double click puts it back', () => {
  render(<Page />);
  fireEvent.keyDown(splitter(), { key: 'End' });
  fireEvent.doubleClick(splitter());
  expect(width()).toBe(360);
});
