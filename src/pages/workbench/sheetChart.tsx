import { FluentProvider } from '@fluentui/react-components';
import { type CSSProperties, useEffect, useState } from 'react';
import type { ChartProps, SheetCharts } from '../../hosts/workbench/charts/sheetCharts';
import { ChartCard } from '../../ui/charts/ChartCard';
import { LanguageContext } from '../../ui/LanguageContext';
import { useTheme } from '../../ui/useTheme';

const fill: CSSProperties = { height: '100%', background: 'none' };

/** The component that draws each chart of the sheets, in a tree of its own: the grid's. */
export function sheetChart({ read, language, onChange }: SheetCharts) {
  return function SheetChart({ unitId, floatDomId }: ChartProps) {
    const theme = useTheme();
    const [shown, setShown] = useState(() => ({
      data: read(unitId, floatDomId),
      language: language(),
    }));
    useEffect(() => {
      const update = () => {
        const now = { data: read(unitId, floatDomId), language: language() };
        // Most changes are of other cells.
        setShown((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
      };
      update();
      return onChange(update);
    }, [unitId, floatDomId]);
    return (
      <FluentProvider theme={theme} lang={shown.language} style={fill}>
        <LanguageContext.Provider value={shown.language}>
          <ChartCard data={shown.data} />
        </LanguageContext.Provider>
      </FluentProvider>
    );
  };
}
