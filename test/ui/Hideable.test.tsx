/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Hideable } from '../../src/ui/Hideable';
import { useShownEffect } from '../../src/ui/shown/useShownEffect';

interface PageProps {
  readonly tab: boolean;
  readonly part: boolean;
}

/** A part within a tab, as those of the Model tab are. */
function page(report: (what: string) => void) {
  function Followed() {
    useShownEffect(() => {
      report('followed');
      return () => report('left');
    }, []);
    return <input aria-label="typed" />;
  }
  return function Page({ tab, part }: PageProps) {
    return (
      <Hideable isShown={tab}>
        <Hideable isShown={part}>
          <Followed />
        </Hideable>
      </Hideable>
    );
  };
}

it.each<[whose: string, hidden: PageProps]>([
  ['its own', { tab: true, part: false }],
  ['that of what it is in', { tab: false, part: true }],
  ['both', { tab: false, part: false }],
])(
  'what is hidden, %s, follows nothing, is not found, and keeps what was typed',
  async (_, hidden) => {
    const reported: string[] = [];
    const Page = page((what) => reported.push(what));
    const { rerender } = render(<Page tab part />);
    await userEvent.setup({ delay: null }).type(screen.getByRole('textbox'), '60');
    rerender(<Page {...hidden} />);
    expect(reported).toEqual(['followed', 'left']);
    expect(screen.queryByRole('textbox')).toBeNull();
    rerender(<Page tab part />);
    expect(reported).toEqual(['followed', 'left', 'followed']);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('60');
  },
);

it('what is drawn before it is shown follows nothing', () => {
  const reported: string[] = [];
  const Page = page((what) => reported.push(what));
  render(<Page tab={false} part />);
  expect(reported).toEqual([]);
});

it('what is drawn before it is shown is out of the keyboard’s reach before its styles are there too', async () => {
  const { container } = render(<Hideable isShown={false}>drawn</Hideable>);
  const part = container.firstElementChild!;
  const bare = part.className;
  expect(part.hasAttribute('inert')).toBe(true);
  await waitFor(() => expect(part.className).not.toBe(bare));
  expect(part.hasAttribute('inert')).toBe(false);
});
