/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ComponentType, Suspense } from 'react';
import { ahead, fetchAhead } from '../../../src/ui/parts/ahead';
import { lazyPart } from '../../../src/ui/parts/lazyPart';
import { setTextsOfParts } from '../../../src/ui/parts/textsOfParts';
import '../browserParts';

interface Props {
  readonly text: string;
}

function Loaded({ text }: Props) {
  return <input aria-label={text} />;
}

/** How often its code was asked for, and whether it arrives. */
let asked: number;
let isOnline: boolean;

const fetchCode = async (): Promise<ComponentType<Props>> => {
  asked += 1;
  if (!isOnline) throw new Error('Loading chunk functions-tab failed.');
  return Loaded;
};

const draw = (Part: ComponentType<Props>) =>
  act(async () => {
    render(
      <Suspense fallback="waiting">
        <Part text="a field" />
      </Suspense>,
    );
  });

const retry = () =>
  act(async () => userEvent.click(screen.getByRole('button', { name: 'Try again' })));

beforeEach(() => {
  asked = 0;
  ahead.clear();
  isOnline = true;
});

it('is loaded when it is first shown, once', async () => {
  const Part = lazyPart(fetchCode);
  expect(asked).toBe(0);
  await draw(Part);
  expect(screen.getByLabelText('a field')).toBeTruthy();
  await draw(Part);
  expect(asked).toBe(1);
});

describe('without a connection', () => {
  let Part: ComponentType<Props>;

  beforeEach(async () => {
    isOnline = false;
    Part = lazyPart(fetchCode);
    await draw(Part);
  });

  it('shows that it could not be loaded', () => {
    expect(screen.getByRole('alert').textContent).toMatch(/could not be loaded/);
  });

  it('tries again on each request, and loads when it can', async () => {
    await retry();
    expect(asked).toBe(2);
    expect(screen.getByRole('alert')).toBeTruthy();
    isOnline = true;
    await retry();
    expect(screen.getByLabelText('a field')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('loads by itself when the connection is back, and stays when that is reported again', async () => {
    isOnline = true;
    await act(async () => window.dispatchEvent(new Event('online')));
    const field = screen.getByLabelText('a field');
    await userEvent.type(field, 'typed');
    await act(async () => window.dispatchEvent(new Event('online')));
    expect(screen.getByLabelText('a field')).toBe(field);
    expect(asked).toBe(2);
  });
});

describe('fetched ahead', () => {
  it('is there at once', async () => {
    const Part = lazyPart(fetchCode);
    await fetchAhead();
    isOnline = false;
    render(<Part text="a field" />);
    expect(screen.getByLabelText('a field')).toBeTruthy();
    expect(asked).toBe(1);
  });

  it('is requested again when shown, if it did not load', async () => {
    const Part = lazyPart(fetchCode);
    isOnline = false;
    await fetchAhead();
    isOnline = true;
    await draw(Part);
    expect(screen.getByLabelText('a field')).toBeTruthy();
  });

  it('brings what it brings along', async () => {
    const outer = lazyPart(async () => {
      lazyPart(fetchCode);
      return Loaded;
    });
    expect(outer).toBeDefined();
    await fetchAhead();
    expect(asked).toBe(1);
  });
});

it('waits for its texts, and shows if they do not arrive', async () => {
  let hasTexts = false;
  setTextsOfParts(async () => {
    if (!hasTexts) throw new Error('Loading chunk texts-en-rest-ts failed.');
  });
  await draw(lazyPart(async () => Loaded));
  expect(screen.getByRole('alert')).toBeTruthy();
  hasTexts = true;
  await retry();
  expect(screen.getByLabelText('a field')).toBeTruthy();
});
