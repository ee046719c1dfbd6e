/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Failure } from '../../src/ui/Failure';
import { FailureBoundary } from '../../src/ui/FailureBoundary';
import { LanguageContext } from '../../src/ui/LanguageContext';
import { UncaughtErrors } from '../../src/ui/UncaughtErrors';
import './browserParts';

/** What the part within does when it is drawn. */
let failsNow: boolean;
function Fragile() {
  if (failsNow) throw new TypeError('no such sheet');
  return <input aria-label="a field" />;
}

const button = (name: string) => screen.getByRole('button', { name });
const restartedText = /The pane restarted after an error/;

let report: jest.SpyInstance;

beforeEach(() => {
  failsNow = false;
  // React reports every caught error to the console; here it is expected.
  report = jest.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  report.mockRestore();
  jest.useRealTimers();
});

describe('Failure', () => {
  it('restarts on request', async () => {
    let restarts = 0;
    render(<Failure error={new Error('x')} onRestart={() => (restarts += 1)} />);
    await userEvent.click(button('Restart the pane'));
    expect(restarts).toBe(1);
  });

  it.each([
    ['en', 'Something went wrong'],
    ['zh-CN', '出现错误'],
  ] as const)('speaks %s', (language, title) => {
    render(
      <LanguageContext value={language}>
        <Failure error={new Error('x')} onRestart={() => undefined} />
      </LanguageContext>,
    );
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });

  it.each([
    [
      'saves the workbook',
      async () => ({ name: 'AI Capex.xlsx' }),
      'AI Capex.xlsx is in your browser’s',
    ],
    ['says why not', () => Promise.reject(new Error('offline')), 'not saved: Error: offline'],
  ])('%s', async (_, save, text) => {
    render(<Failure error={new Error('x')} onRestart={() => undefined} onSave={save} />);
    await userEvent.click(button('Save workbook'));
    expect((await screen.findByRole('status')).textContent).toContain(text);
  });

  it('offers no saving in a program that saves by itself', () => {
    render(<Failure error={new Error('x')} onRestart={() => undefined} />);
    expect(screen.queryByRole('button', { name: 'Save workbook' })).toBeNull();
  });
});

describe('FailureBoundary', () => {
  /** Draws it, and again when what is within is to fail or not. */
  const draw = () => {
    const boundary = (
      <FailureBoundary>
        <Fragile />
      </FailureBoundary>
    );
    const { rerender } = render(boundary);
    return {
      fail: (times: 'once' | 'always') => {
        failsNow = true;
        // React draws a part that fails once more before it gives up.
        if (times === 'once') report.mockImplementation(() => (failsNow = false));
        rerender(
          <FailureBoundary>
            <Fragile />
          </FailureBoundary>,
        );
      },
    };
  };

  it('stays out of sight while nothing fails', () => {
    draw();
    expect(screen.getByLabelText('a field')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('restarts what is within by itself, reports it with the error, and the console has it', async () => {
    const { fail } = draw();
    const field = screen.getByLabelText('a field');
    fail('once');
    expect(screen.getByText(restartedText)).toBeTruthy();
    expect(screen.getByText('TypeError: no such sheet')).toBeTruthy();
    expect(screen.getByLabelText('a field')).not.toBe(field);
    expect(report).toHaveBeenCalled();
    await userEvent.click(button('Dismiss'));
    expect(screen.queryByText(restartedText)).toBeNull();
    expect(screen.getByLabelText('a field')).toBeTruthy();
  });

  it('does not restart without end: what fails again is left to the user', async () => {
    const { fail } = draw();
    fail('always');
    expect(screen.getByRole('heading', { name: 'Something went wrong' })).toBeTruthy();
    await userEvent.click(button('Restart the pane'));
    expect(screen.getByRole('heading', { name: 'Something went wrong' })).toBeTruthy();
    failsNow = false;
    await userEvent.click(button('Restart the pane'));
    expect(screen.getByLabelText('a field')).toBeTruthy();
  });

  it.each([
    ['soon after is left to the user', 29_000, true],
    ['much later is restarted again', 31_000, false],
  ])('another failure %s', (_, later, stops) => {
    jest.useFakeTimers();
    const { fail } = draw();
    fail('once');
    jest.advanceTimersByTime(later);
    fail('once');
    expect(screen.queryByRole('heading', { name: 'Something went wrong' }) !== null).toBe(stops);
  });
});

describe('UncaughtErrors', () => {
  const happens = (event: Event, facts: object) =>
    act(() => {
      fireEvent(window, Object.assign(event, facts));
    });

  it.each([
    ['an error in a timer', new Event('error'), { error: new Error('late') }, 'Error: late'],
    [
      'a promise that nobody waits for',
      new Event('unhandledrejection'),
      { reason: new Error('lost') },
      'Error: lost',
    ],
  ])('shows %s, until it is dismissed', async (_, event, facts, text) => {
    render(<UncaughtErrors />);
    happens(event, facts);
    expect(screen.getByText(text)).toBeTruthy();
    await userEvent.click(button('Dismiss'));
    expect(screen.queryByText(text)).toBeNull();
  });

  it.each([
    ['a notice of the browser', { error: null, message: 'ResizeObserver loop limit exceeded' }],
    ['an error of another site’s script', { error: undefined, message: 'Script error.' }],
  ])('shows nothing for %s', (_, facts) => {
    render(<UncaughtErrors />);
    happens(new Event('error'), facts);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
