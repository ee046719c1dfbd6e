import { showProgress } from '../../scripts/start/showProgress';

const steps = [0, 0.1, 0.25, 0.3, 0.6, 0.95, 1];

describe('showProgress', () => {
  test('a log gets a few lines, and none after the end', () => {
    expect(written(false)).toBe('Building… 25%\nBuilding… 60%\nBuilding… 95%\n');
  });

  test('a terminal gets one line that changes, and is empty at the end', () => {
    const parts = written(true).split('\r');
    expect(parts.slice(1, -1)).toEqual(
      ['10', '25', '30', '60', '95', '100'].map((percent) => `Building… ${percent}%`),
    );
    expect(parts.at(-1)).toBe('\u001b[K');
  });

  test('the next build is shown again', () => {
    const { progress, text } = start(false);
    progress.update(0.5);
    progress.end();
    progress.update(0.99);
    progress.update(0);
    progress.update(0.4);
    expect(text()).toBe('Building… 50%\nBuilding… 40%\n');
  });
});

function written(isTTY: boolean): string {
  const { progress, text } = start(isTTY);
  steps.forEach(progress.update);
  progress.end();
  progress.update(0.99);
  return text();
}

function start(isTTY: boolean) {
  let text = '';
  const progress = showProgress({
    isTTY,
    write: (part: string | Uint8Array) => {
      text += String(part);
      return true;
    },
  });
  return { progress, text: () => text };
}
