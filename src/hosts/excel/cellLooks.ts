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

/**
 * Asks how each cell of a range looks. After the next sync, the answer gives a range its named styles again; after one
 * more, the answer to that gives it what was set by hand, and tells whether there is anything: all else goes on
 * following the styles.
 */
export function askCellLooks(range: Excel.Range): (target: Excel.Range) => () => boolean {
  const asked = range.getCellProperties(wanted);
  return (target) => {
    // An answer, not an object of the workbook: it is there after the sync, without a load.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
    const looks = asked.value;
    target.setCellProperties(
      looks.map((row) => row.map(({ style }) => (style === undefined ? {} : { style }))),
    );
    const styled = target.getCellProperties(wanted);
    return () => {
      // The same: an answer.
      // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
      const looksByStyle = styled.value;
      const byHand = looks.map((row, i) =>
        row.map(({ format = {} }, j) => ({
          format: differing(format, looksByStyle[i]?.[j]?.format ?? {}),
        })),
      );
      const isAny = byHand.some((row) => row.some(({ format }) => Object.keys(format).length > 0));
      if (isAny) target.setCellProperties(byHand);
      return isAny;
    };
  };
}

/** Of how a cell looked, what its style alone does not give it. */
function differing(
  before: Excel.CellPropertiesFormat,
  styled: Excel.CellPropertiesFormat,
): Excel.CellPropertiesFormat {
  const { fill, font, borders, ...format } = before;
  return {
    ...changed(format, styled),
    ...part('font', changed(font, styled.font)),
    ...(isDrawn(fill) && part('fill', changed(fill, styled.fill) && fill)),
    ...part('borders', drawn(changed(borders, styled.borders))),
  };
}

/** The properties of one that the other has otherwise; undefined if there are none. */
function changed<T extends object>(one: T | undefined, other: T | undefined): T | undefined {
  const all = Object.entries(one ?? {}).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(other?.[name as keyof T]),
  );
  return all.length > 0 ? (Object.fromEntries(all) as T) : undefined;
}

function part<T>(name: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : { [name]: value };
}

/** To fill a cell in the white that an unfilled cell tells would hide the grid. */
function isDrawn(fill: Excel.CellPropertiesFill | undefined): boolean {
  return fill !== undefined && fill.pattern !== 'None';
}

function drawn(
  borders: Excel.CellBorderCollection | undefined,
): Excel.CellBorderCollection | undefined {
  const lines = Object.entries(borders ?? {}).filter(
    ([, border]: [string, Excel.CellBorder | undefined]) => border && border.style !== 'None',
  );
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}
