import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useEffect } from 'react';
import { dateText } from '../../figures/dateText';
import { dataVersion } from '../../figures/dataVersion';
import { allTables } from '../../sheets/since/allTables';
import { sinceTexts } from '../../sheets/since/sinceTexts';
import { LanguageContext } from '../LanguageContext';
import { TableUpdates } from '../updates/TableUpdates';
import { useTexts } from '../useTexts';
import type { LaterProps } from './FiguresView';
import { searchTables } from './searchTables';

const useStyles = makeStyles({
  date: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

/**
 * What the first paint does without: newer data for inserted tables, above; how old the data are, below; the tables
 * themselves, and the search.
 */
export function LaterTables({ place, workbook, settings, insert, onLoaded }: LaterProps) {
  useEffect(() => onLoaded({ tables: allTables, search: searchTables }), [onLoaded]);
  switch (place) {
    case 'above':
      return <TableUpdates workbook={workbook} colors={settings.colors} insert={insert} />;
    case 'below':
      return <DataDate />;
    case 'card':
      return null;
    default:
      return place satisfies never;
  }
}

function DataDate() {
  const language = useContext(LanguageContext);
  const { asOf } = useTexts(sinceTexts);
  const styles = useStyles();
  return <Caption1 className={styles.date}>{asOf(dateText(dataVersion.asOf, language))}</Caption1>;
}
