/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { LinkedText, linkMark } from '../../src/ui/LinkedText';

const [a, b] = [linkMark(0), linkMark(1)];

test.each([
  ['no link', 'Nothing.', 'Nothing.'],
  ['a link alone', a, 'first'],
  ['at the start', `${a} is full.`, 'first is full.'],
  ['in the middle, twice', `In ${a}, ${b}.`, 'In first, second.'],
  ['in another order', `${b}; ${a}`, 'second; first'],
  ['with no space between', `单元格${a}、${b}。`, '单元格first、second。'],
  ['a line break in the text', `In\n${a}\nand`, 'In\nfirst\nand'],
])('%s', (_, text, shown) => {
  const { container } = render(
    <LinkedText text={text} links={[<a href="#1">first</a>, <a href="#2">second</a>]} />,
  );
  expect(container.textContent).toBe(shown);
});

test('the punctuation behind a link stays with it', () => {
  render(<LinkedText text={`In ${a}), more`} links={[<a href="#1">first</a>]} />);
  expect(screen.getByText('first').parentElement?.textContent).toBe('first),');
});
