/** The parts of a browser that charts measure texts with and jsdom lacks: every letter is 6 pixels wide. */
Object.defineProperty(SVGElement.prototype, 'getComputedTextLength', {
  value(this: SVGElement) {
    return (this.textContent ?? '').length * 6;
  },
});
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
  value: () => ({ measureText: (text: string) => ({ width: text.length * 6 }) }),
});
