/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { TabRequest } from '../../../src/ui/tab';
import { TabBar } from '../../../src/ui/pane/TabBar';
import { useTab } from '../../../src/ui/pane/useTab';
import '../browserParts';

const user = userEvent.setup({ delay: null });

function Bar({ request }: { readonly request?: TabRequest }) {
  const [tab, setTab] = useTab(request);
  return <TabBar shown={tab} onShow={setTab} />;
}

const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const tab = (name: string) => screen.getByRole('tab', { name });

describe('TabBar', () => {
  it('begins with the first', () => {
    render(<Bar />);
    expect(selected()).toBe('Data');
  });

  it.each([
    ['to the right', '{ArrowRight}', 'Functions'],
    ['twice to the right', '{ArrowRight}{ArrowRight}', 'Model'],
    ['round the end', '{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}', 'Data'],
    ['round the beginning', '{ArrowLeft}', 'Workbook'],
    ['to the last', '{End}', 'Workbook'],
    ['to the last and the first', '{End}{Home}', 'Data'],
    ['other keys do nothing', 'x', 'Data'],
  ])('moves by keyboard with the focus: %s', async (_, keys, shown) => {
    render(<Bar />);
    const user = userEvent.setup({ delay: null });
    await user.tab();
    await user.keyboard(keys);
    expect(selected()).toBe(shown);
    expect(document.activeElement).toBe(tab(shown));
  });

  it('is one stop for Tab', () => {
    render(<Bar />);
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });
});

describe('a request for a tab', () => {
  it('is followed, again too after the user has gone elsewhere', async () => {
    const { rerender } = render(<Bar request={{ tab: 'workbook' }} />);
    expect(selected()).toBe('Workbook');
    await user.click(tab('Data'));
    expect(selected()).toBe('Data');
    rerender(<Bar request={{ tab: 'workbook' }} />);
    expect(selected()).toBe('Workbook');
  });

  it('is followed once: users stay on the tab they go to afterwards', async () => {
    const request: TabRequest = { tab: 'functions' };
    const { rerender } = render(<Bar request={request} />);
    await user.click(tab('Data'));
    rerender(<Bar request={request} />);
    expect(selected()).toBe('Data');
  });
});
