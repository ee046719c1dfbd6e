import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type ComponentType, Suspense, useContext, useEffect, useState } from 'react';
import type { Known } from '../../figures/known';
import type { Workbook } from '../../hosts/workbook';
import type { BaselineTable, TableSummary } from '../../sheets/baselineTable';
import { EmptyState } from '../EmptyState';
import { LanguageContext } from '../LanguageContext';
import type { Settings } from '../settings/settings';
import { useTexts } from '../useTexts';
import { InsertMessage } from '../insert/InsertMessage';
import { SearchField } from './SearchField';
import type { SearchTables } from './searchTables';
import { TableCard } from './TableCard';
import { type InsertAction, useInsert } from '../insert/useInsert';
import { paneTexts } from '../paneTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
  search: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  tables: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: '0',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    listStyleType: 'none',
  },
  // Read out, not shown: the list itself shows how much was found.
  announcement: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Milliseconds after which the first paint is over. */
const restMs = 250;

/** What comes after the first paint: the tables themselves, in the same order, and the search. */
export interface Later {
  readonly tables: readonly BaselineTable[];
  readonly search: SearchTables;
}

/** What the first paint does without; it brings what comes later, or shows that it did not come. */
export interface LaterProps {
  /** Above the tables, below them, or in an open card whose table is not there yet. */
  readonly place: 'above' | 'below' | 'card';
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly insert: InsertAction;
  readonly onLoaded: (later: Later) => void;
}

interface FiguresViewProps {
  readonly tables: readonly TableSummary[];
  readonly LaterPart: ComponentType<LaterProps>;
  readonly workbook: Workbook;
  readonly settings: Settings;
}

/** What the list has of a table. */
interface Card {
  readonly summary: TableSummary;
  /** Not there yet when the list is drawn first. */
  readonly table?: BaselineTable;
  readonly figures: readonly Known[];
}

/** The tables of figures: find one, look at it, insert it. */
export function FiguresView({ tables, LaterPart, workbook, settings }: FiguresViewProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(paneTexts);
  const insert = useInsert(workbook);
  const [query, setQuery] = useState('');
  const [searches, setSearches] = useState(0);
  const [openId, setOpenId] = useState<string>();
  const [secondSources, setSecondSources] = useState<readonly string[]>([]);
  const [loaded, setLoaded] = useState<Later>();
  const found: readonly Card[] =
    loaded
      ?.search(loaded.tables, query)
      .map(({ table, figures }) => ({ summary: table, table, figures })) ??
    tables.map((summary) => ({ summary, figures: [] }));
  const styles = useStyles();
  // Even to request it before the first paint would hold that up.
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  const clear = () => {
    setQuery('');
    setSearches(searches + 1);
  };
  const later = (place: LaterProps['place']) =>
    isPainted && <LaterPart {...{ place, workbook, settings, insert }} onLoaded={setLoaded} />;
  return (
    <div className={styles.root}>
      <div role="search" className={styles.search}>
        <SearchField key={searches} onSearch={setQuery} hasFocus={searches > 0} />
        <span aria-live="polite" className={styles.announcement}>
          {query !== '' && texts.tablesFound(found.length)}
        </span>
      </div>
      <Suspense>{later('above')}</Suspense>
      {found.length === 0 ? (
        <EmptyState
          icon={<SearchRegular />}
          title={texts.nothingFound}
          hint={texts.nothingFoundHint(query)}
        >
          <Button onClick={clear}>{texts.clearSearch}</Button>
        </EmptyState>
      ) : (
        <ul aria-label={texts.figuresHeading} className={styles.tables}>
          {found.map(({ summary, table, figures }, i) => (
            <TableCard
              key={summary.id}
              summary={summary}
              table={table}
              waiting={later('card')}
              isFirst={i === 0}
              found={figures}
              options={{ language, ...settings, secondSources }}
              onSecondSourcesChange={setSecondSources}
              open={summary.id === openId}
              onToggle={() => setOpenId(summary.id === openId ? undefined : summary.id)}
              workbook={workbook}
              insert={insert}
            />
          ))}
        </ul>
      )}
      <Suspense>{later('below')}</Suspense>
      <InsertMessage workbook={workbook} insert={insert} />
    </div>
  );
}
