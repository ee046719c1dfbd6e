/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useFollowed } from '../../../src/ui/async/useFollowed';
import { PaneProvider } from '../../../src/ui/PaneProvider';
import { RecordingWorkbook } from '../RecordingWorkbook';
import '../browserParts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

const read = () =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve('what was read'), 10);
  });
const workbook = new RecordingWorkbook();

function Part() {
  const { reading } = useFollowed(workbook, read);
  return (
    <>
      {reading.kind === 'done' && <p>{reading.result}</p>}
      <button>Save</button>
    </>
  );
}

const isShown = () => screen.queryByText('what was read') !== null;

const press = () => {
  render(
    <PaneProvider language="en" theme="light">
      <Part />
    </PaneProvider>,
  );
  fireEvent.pointerDown(screen.getByRole('button'));
};

test.each(['pointerup', 'pointercancel'])(
  'what is read while a button is pressed is not shown before %s and its click',
  async (type) => {
    press();
    await wait(500);
    expect(isShown()).toBe(false);
    // The pointer may have left the button.
    fireEvent(document.body, new Event(type, { bubbles: true }));
    expect(isShown()).toBe(false);
    await wait(50);
    expect(isShown()).toBe(true);
  },
);

test('a press whose end is not reported holds nothing back after a second', async () => {
  press();
  await wait(900);
  expect(isShown()).toBe(false);
  await wait(100);
  expect(isShown()).toBe(true);
});

test('a press that has ended leaves nothing behind', async () => {
  press();
  fireEvent(document.body, new Event('pointerup', { bubbles: true }));
  await wait(1000);
  const before = jest.getTimerCount();
  fireEvent(document.body, new Event('pointercancel', { bubbles: true }));
  expect(jest.getTimerCount()).toBe(before);
});
