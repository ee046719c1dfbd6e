import type { Nullable } from '@univerjs/core';

/** A color as `#0000FF`, of which the grid also knows `#00f` and `rgb(0, 0, 255)`; undefined for any other word. */
export function hexColor(color: Nullable<string>): string | undefined {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '');
  if (channels) {
    const digits = channels.slice(1, 4).map((each) => Number(each).toString(16).padStart(2, '0'));
    return `#${digits.join('').toUpperCase()}`;
  }
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(color ?? '') ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}
