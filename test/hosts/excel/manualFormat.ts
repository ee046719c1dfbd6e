import type { ManualFormat } from './SheetModel';

type Part = Readonly<Record<string, unknown>>;

/** The format of a cell that was not formatted by hand. */
const normal: ManualFormat = {
  fill: { color: '#FFFFFF', pattern: 'None' },
  font: {
    bold: false,
    color: '#000000',
    italic: false,
    name: 'Calibri',
    size: 11,
    underline: 'None',
  },
  horizontalAlignment: 'General',
  indentLevel: 0,
  verticalAlignment: 'Bottom',
  wrapText: false,
};

/** All that Excel reports of a cell's format, including what comes with its style. */
export function wholeFormat(byHand: ManualFormat | undefined): ManualFormat {
  return joinedFormat(normal, byHand ?? {});
}

/** A format, with what another one sets. */
export function joinedFormat(format: ManualFormat | undefined, set: ManualFormat): ManualFormat {
  const parts = Object.entries(set).map(([name, value]) => {
    const old = format?.[name];
    return [name, isPart(old) && isPart(value) ? { ...old, ...value } : value];
  });
  return { ...format, ...(Object.fromEntries(parts) as ManualFormat) };
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}
