import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useId } from 'react';
import { placeName } from '../../cells/sheetReference';
import { dateText } from '../../figures/dateText';
import { dataVersion } from '../../figures/dataVersion';
import type { Workbook } from '../../hosts/workbook';
import { languageNames } from '../../language';
import { datedPlan } from '../../sheets/data/datedPlan';
import type { ColorConvention } from '../../sheets/plan';
import { optionsOf, type TableChange, type TableUpdate } from '../../updates/tableUpdates';
import type { Action } from '../async/useAction';
import type { InsertAction } from '../insert/useInsert';
import { LanguageContext } from '../LanguageContext';
import { ShowPlace } from '../outcome/ShowPlace';
import { useTexts } from '../useTexts';
import { ChangeList } from './ChangeList';
import { updatesTexts } from './updatesTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface UpdateCardProps {
  readonly workbook: Workbook;
  readonly update: TableUpdate;
  readonly colors: ColorConvention;
  readonly updating: Action<TableChange, void>;
  readonly insert: InsertAction;
  readonly onPutOff: () => void;
}

/** One inserted table: where it is, how old its data are, what newer data change, and what can be done. */
export function UpdateCard(props: UpdateCardProps) {
  const { workbook, update, colors, updating, insert, onPutOff } = props;
  const { inserted, table } = update;
  const language = useContext(LanguageContext);
  const texts = useTexts(updatesTexts);
  const styles = useStyles();
  const id = useId();
  const place = update.kind === 'changes' ? update.place : inserted;
  const isBusy = updating.state.kind === 'busy' || insert.state.kind === 'busy';
  const date = ({ asOf }: typeof dataVersion) => dateText(asOf, language);
  const insertCurrent = () => {
    const plan = datedPlan(table, { ...optionsOf(inserted), colors });
    insert.run({ plan, target: { kind: 'newSheet' } });
  };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <span>
        <Body1Strong id={id}>{table.title[language]}</Body1Strong>{' '}
        <ShowPlace workbook={workbook} place={place} text={placeName(place.sheet, place.address)} />
      </span>
      <Caption1>{texts.versions(date(inserted.record.version), date(dataVersion))}</Caption1>
      {update.kind === 'changes' && <ChangeList comparison={update.comparison} />}
      {update.kind === 'reshaped' && <Caption1>{texts.reshaped}</Caption1>}
      {update.kind === 'otherLanguage' && (
        <Caption1>{texts.otherLanguage(languageNames[inserted.record.language])}</Caption1>
      )}
      <div className={styles.buttons}>
        {update.kind === 'changes' && update.comparison.cells.length > 0 && (
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={isBusy}
            onClick={() => updating.run(update)}
          >
            {updating.state.kind === 'busy' ? texts.updating : texts.update}
          </Button>
        )}
        {needsNewTable(update) && (
          <Button size="small" disabledFocusable={isBusy} onClick={insertCurrent}>
            {texts.insertCurrent}
          </Button>
        )}
        <Button size="small" onClick={onPutOff}>
          {texts.notNow}
        </Button>
      </div>
    </section>
  );
}

/** Whether only a newly inserted table has all of the newer data. */
function needsNewTable(update: TableUpdate): boolean {
  if (update.kind === 'changes') return update.comparison.added.length > 0;
  return update.kind === 'reshaped';
}
