const units = ['KB', 'MB', 'GB'] as const;

/** So many bytes in whole units: byteText(2 ** 30) is "1 GB", byteText(1536) is "2 KB". */
export function byteText(bytes: number): string {
  let amount = bytes / 1024;
  let unit = 0;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${Math.round(amount)} ${units[unit] ?? ''}`;
}
