import { addFontFallbacks } from '../../../src/hosts/workbench/addFontFallbacks';

class Drawing {
  #font = '';
  get font(): string {
    return this.#font;
  }
  set font(font: string) {
    this.#font = font;
  }
}
addFontFallbacks(Drawing.prototype);

test.each([
  ['11pt Arial', '11pt Arial, "Liberation Sans", Arimo, Helvetica, sans-serif'],
  ['bold 11pt Cambria', 'bold 11pt Cambria, "Liberation Sans", Arimo, Helvetica, sans-serif'],
  ['11pt "My font", sans-serif', '11pt "My font", sans-serif'],
  ['11pt Arial, "PingFang SC", sans-serif ', '11pt Arial, "PingFang SC", sans-serif '],
])('%s is drawn as %s', (font, drawn) => {
  const drawing = new Drawing();
  drawing.font = font;
  expect(drawing.font).toBe(drawn);
});

test('what has no font is refused', () => {
  expect(() => addFontFallbacks({})).toThrow('no font');
});
