import type { Look } from './SheetModel';

type Part = Readonly<Record<string, unknown>>;

/** How a cell looks of which nothing was changed by hand. */
const normal: Look = {
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

/** All that Excel tells of a cell's look, what comes with its style too. */
export function wholeLook(byHand: Look | undefined): Look {
  return joinedLook(normal, byHand ?? {});
}

/** A look, with what is set of another one. */
export function joinedLook(look: Look | undefined, set: Look): Look {
  const parts = Object.entries(set).map(([name, value]) => {
    const old = look?.[name];
    return [name, isPart(old) && isPart(value) ? { ...old, ...value } : value];
  });
  return { ...look, ...(Object.fromEntries(parts) as Look) };
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}
