const edges = {
  color: true,
  style: true,
  weight: true,
} as const satisfies Excel.CellPropertiesBorderLoadOptions;

/** Everything in a cell's format that a named style can change, except the number format. */
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
 * Loads the format of each cell of a range. After the next sync, the returned function sets a range's named styles again.
 * After one more sync, the function that it returns sets what the user has formatted directly, and returns whether there
 * was anything: the rest keeps following the styles.
 */
export function loadFormats(range: Excel.Range): (target: Excel.Range) => () => boolean {
  const asked = range.getCellProperties(wanted);
  return (target) => {
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a client result, not a proxy object: it needs a sync but no load
    const before = asked.value;
    target.setCellProperties(
      before.map((row) => row.map(({ style }) => (style === undefined ? {} : { style }))),
    );
    const styled = target.getCellProperties(wanted);
    return () => {
      // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a client result again
      const byStyle = styled.value;
      const direct = before.map((row, i) =>
        row.map(({ format = {} }, j) => ({
          format: differing(format, byStyle[i]?.[j]?.format ?? {}),
        })),
      );
      const isAny = direct.some((row) => row.some(({ format }) => Object.keys(format).length > 0));
      if (isAny) target.setCellProperties(direct);
      return isAny;
    };
  };
}

/** The part of a cell's format that its style alone does not produce. */
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

/** The properties of one that differ from the other's; undefined if there are none. */
function changed<T extends object>(one: T | undefined, other: T | undefined): T | undefined {
  const all = Object.entries(one ?? {}).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(other?.[name as keyof T]),
  );
  return all.length > 0 ? (Object.fromEntries(all) as T) : undefined;
}

function part<T>(name: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : { [name]: value };
}

/** Excel returns white for a cell without fill; setting it would hide the gridlines. */
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
