const edges = {
  color: true,
  style: true,
  weight: true,
} as const satisfies Excel.CellPropertiesBorderLoadOptions;

/** All of a cell's look that a named style can change, save the number format. */
const wanted = {
  style: true,
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    borders: edges,
    horizontalAlignment: true,
    indentLevel: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Asks how each cell of a range looks; after the next sync the answer gives the range that look again. */
export function askCellLooks(range: Excel.Range): (range: Excel.Range) => void {
  const asked = range.getCellProperties(wanted);
  return (target) => {
    // An answer, not an object of the workbook: it is there after the sync, without a load.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
    const looks = asked.value;
    // The style first: it would take away what a user has changed by hand.
    target.setCellProperties(
      looks.map((row) => row.map(({ style }) => (style === undefined ? {} : { style }))),
    );
    target.setCellProperties(
      looks.map((row) => row.map(({ format }) => (format ? { format: settable(format) } : {}))),
    );
  };
}

/** Without what is not there: to fill a cell in the white that an unfilled cell tells would hide the grid. */
function settable({
  fill,
  borders,
  ...format
}: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const drawn = Object.entries(borders ?? {}).filter(
    ([, border]: [string, Excel.CellBorder | undefined]) => border && border.style !== 'None',
  );
  return {
    ...format,
    ...(fill && fill.pattern !== 'None' && { fill }),
    ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
  };
}
