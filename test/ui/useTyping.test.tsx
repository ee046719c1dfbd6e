/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense, use, useState } from 'react';
import { useTyping } from '../../src/ui/useTyping';
import './browserParts';

const user = userEvent.setup({ delay: null });
const never = new Promise<never>(() => undefined);

function Field({ text, onType }: { text: string; onType: (text: string) => void }) {
  const { shown, type, onBlur } = useTyping(text, onType);
  return (
    <input
      aria-label="field"
      value={shown}
      onChange={(event) => type(event.target.value)}
      onBlur={onBlur}
    />
  );
}

/** What follows from a text; from one that takes long nothing, however long one waits. */
function Answer({ text }: { text: string }) {
  if (text.includes('long')) use(never);
  return <output>{text}</output>;
}

function Form({ onRender }: { onRender?: (text: string) => void }) {
  const [text, setText] = useState('');
  onRender?.(text);
  return (
    <>
      <Field text={text} onType={setText} />
      <button onClick={() => setText('an example')}>fill</button>
      <Suspense fallback="waiting">
        <Answer text={text} />
      </Suspense>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('field').value;
const answer = () => screen.queryByRole('status')?.textContent;

it('what follows from a text is there once it is drawn', async () => {
  render(<Form />);
  await user.type(screen.getByLabelText('field'), '60');
  expect([field(), answer()]).toEqual(['60', '60']);
});

it('each key is shown, while what follows from it takes its time', async () => {
  render(<Form />);
  await user.type(screen.getByLabelText('field'), 'long');
  expect([field(), answer()]).toEqual(['long', 'lon']);
});

it('whatever comes next finds what was typed', async () => {
  const texts: string[] = [];
  render(<Form onRender={(text) => texts.push(text)} />);
  await user.type(screen.getByLabelText('field'), 'long');
  await user.tab();
  expect([field(), texts.at(-1)]).toEqual(['long', 'long']);
  expect(screen.getByText('waiting')).toBeTruthy();
});

it('a text that comes from elsewhere takes the place of what was typed', async () => {
  render(<Form />);
  await user.type(screen.getByLabelText('field'), '60');
  await user.click(screen.getByRole('button', { name: 'fill' }));
  expect([field(), answer()]).toEqual(['an example', 'an example']);
});

it('the same text from elsewhere, typed over, comes back', async () => {
  render(<Form />);
  const fill = () => user.click(screen.getByRole('button', { name: 'fill' }));
  await fill();
  await user.type(screen.getByLabelText('field'), '!');
  await fill();
  expect(field()).toBe('an example');
});
