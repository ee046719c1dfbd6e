/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Failure } from '../../src/ui/Failure';
import { FailureBoundary } from '../../src/ui/FailureBoundary';
import { LanguageContext } from '../../src/ui/LanguageContext';
import './browserParts';

const user = userEvent.setup({ delay: null });

function Broken(): never {
  throw new TypeError('no such sheet');
}

describe('Failure', () => {
  it('reloads when asked', async () => {
    let reloads = 0;
    render(<Failure error={new Error('x')} onReload={() => (reloads += 1)} />);
    await user.click(screen.getByRole('button', { name: 'Reload the pane' }));
    expect(reloads).toBe(1);
  });

  it.each([
    ['en', 'The pane has stopped'],
    ['zh-CN', '窗格已停止'],
  ] as const)('speaks %s', (language, title) => {
    render(
      <LanguageContext value={language}>
        <Failure error={new Error('x')} />
      </LanguageContext>,
    );
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });
});

describe('FailureBoundary', () => {
  it('shows what stopped the pane', () => {
    // React reports every caught error to the console; here it is expected.
    const report = jest.spyOn(console, 'error').mockReturnValue();
    render(
      <FailureBoundary>
        <Broken />
      </FailureBoundary>,
    );
    expect(screen.getByText('TypeError: no such sheet')).toBeTruthy();
    expect(report).toHaveBeenCalled();
    report.mockRestore();
  });

  it('stays out of sight while nothing fails', () => {
    render(<FailureBoundary>fine</FailureBoundary>);
    expect(screen.getByText('fine')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
