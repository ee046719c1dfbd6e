import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { format } from 'numfmt';
import { useContext } from 'react';
import type { CellValue } from '../../cells/value';
import type { PlanCell } from '../../sheets/plan';
import type { ChangedCell, TableComparison } from '../../updates/compareTable';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { updatesTexts } from './updatesTexts';

const useStyles = makeStyles({
  rows: {
    maxHeight: '240px',
    overflowY: 'auto',
    margin: '0',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  row: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXXS },
  heading: { color: tokens.colorNeutralForeground2 },
});

/** What newer data change in a table, before anything is changed: row by row, what is there and what would be. */
export function ChangeList({ comparison }: { readonly comparison: TableComparison }) {
  const { changed, kept, added, removed } = comparison;
  const texts = useTexts(updatesTexts);
  const styles = useStyles();
  return (
    <>
      {changed.length > 0 && (
        <>
          <Caption1>{texts.changedRows(changed.length)}</Caption1>
          {/* Without a focus it could not be scrolled by keyboard. */}
          <ul className={styles.rows} tabIndex={0} aria-label={texts.changedRows(changed.length)}>
            {changed.map(({ label, cells }, i) => (
              <li key={i} className={styles.row}>
                <Caption1Strong>{label}</Caption1Strong>
                {cells.map((cell) => (
                  <Change key={cell.heading} cell={cell} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length > 0 && (
        <Caption1>
          {texts.kept(
            kept.map(({ address, label, heading }) => texts.keptCell(address, label, heading)),
          )}
        </Caption1>
      )}
      {added.length > 0 && <Caption1>{texts.added(added)}</Caption1>}
      {removed.length > 0 && <Caption1>{texts.removed(removed)}</Caption1>}
    </>
  );
}

function Change({ cell: { heading, was, becomes } }: { readonly cell: ChangedCell }) {
  const language = useContext(LanguageContext);
  const texts = useTexts(updatesTexts);
  const styles = useStyles();
  const pattern = 'format' in becomes ? becomes.format : 'General';
  const shown = (value: CellValue) => {
    if (value === null || value === '') return texts.blank;
    if (typeof value === 'number') return format(pattern, value, { locale: language }).trim();
    return typeof value === 'object' ? value.error : String(value);
  };
  return (
    <Caption1>
      <span className={styles.heading}>{texts.heading(heading)}</span>
      {texts.becomes(shown(was), shown(valueOf(becomes)))}
    </Caption1>
  );
}

function valueOf(cell: PlanCell): CellValue {
  return 'value' in cell ? cell.value : null;
}
