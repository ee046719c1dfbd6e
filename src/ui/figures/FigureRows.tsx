import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { Known } from '../../figures/known';
import type { BaselineTable, PlanOptions } from '../../sheets/baselineTable';
import type { InsertAction } from '../insert/useInsert';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { FigureRow } from './FigureRow';
import { rowTexts } from './rowTexts';

/** So many rows are shown at first: more would push the buttons of the table out of sight. */
const first = 8;

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  more: { alignSelf: 'flex-start' },
  root: { display: 'flex', flexDirection: 'column' },
  searched: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

interface FigureRowsProps {
  readonly table: BaselineTable;
  /** Those that are shown: the table's, or those of them that were searched for. */
  readonly figures: readonly Known[];
  readonly options: PlanOptions;
  readonly insert: InsertAction;
  /** Whether the first of them is open to begin with. */
  readonly startsOpen: boolean;
  /** They are the answer to a search, in a card that is not open. */
  readonly searched?: boolean;
}

/** Figures, one below the other; one of them is open, with its source and the buttons that insert it. */
export function FigureRows(props: FigureRowsProps) {
  const { table, figures, options, insert, startsOpen, searched } = props;
  const language = useContext(LanguageContext);
  const texts = useTexts(rowTexts);
  const [openId, setOpenId] = useState(startsOpen ? figures[0]?.id : undefined);
  const [all, setAll] = useState(false);
  const styles = useStyles();
  const shown = all ? figures : figures.slice(0, first);
  return (
    <div className={searched ? styles.searched : styles.root}>
      <ul aria-label={texts.figures(table.title[language])} className={styles.list}>
        {shown.map((figure) => (
          <FigureRow
            key={figure.id}
            figure={figure}
            colors={options.colors}
            open={figure.id === openId}
            onToggle={() => setOpenId(figure.id === openId ? undefined : figure.id)}
            insert={insert}
          />
        ))}
      </ul>
      {shown.length < figures.length && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          onClick={() => setAll(true)}
        >
          {texts.showAll(figures.length)}
        </Button>
      )}
    </div>
  );
}
