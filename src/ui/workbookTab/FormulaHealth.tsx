import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { placeName } from '../../cells/sheetReference';
import type { FoundFormula, Workbook } from '../../hosts/workbook';
import { LinkedText, linkMark } from '../LinkedText';
import { ShowPlace } from '../outcome/ShowPlace';
import { workbookTexts, type WorkbookTexts } from './workbookTexts';
import { useTexts } from '../useTexts';

/** More links in a line would hide the next. */
const maxLinks = 3;

const useStyles = makeStyles({
  text: { margin: '0' },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface FormulaHealthProps {
  readonly workbook: Workbook;
  readonly formulas: readonly FoundFormula[];
}

/** How many AI Capex formulas show a result, and which do not yet or show an error instead. */
export function FormulaHealth({ workbook, formulas }: FormulaHealthProps) {
  const texts = useTexts(workbookTexts);
  const styles = useStyles();
  const calculated = formulas.filter(({ state }) => state === 'calculated').length;
  if (formulas.length === 0)
    return (
      <Body1 as="p" className={styles.text}>
        {texts.noneFound}
      </Body1>
    );
  if (calculated === formulas.length) {
    return (
      <Body1 as="p" className={styles.text}>
        {texts.allWork(calculated)}
      </Body1>
    );
  }
  return (
    <div>
      <Body1 as="p" className={styles.text}>
        {texts.formulas(formulas.length)}
      </Body1>
      <ul className={styles.list}>
        {calculated > 0 && (
          <li>
            <Body1>{texts.work(calculated)}</Body1>
          </li>
        )}
        {groupsOf(formulas, texts).map(({ text, cells }) => (
          <li key={text}>
            <Body1>
              <GroupText workbook={workbook} text={text} cells={cells} />
            </Body1>
          </li>
        ))}
      </ul>
      {formulas.some(({ state }) => state === 'notFound') && (
        <Body1 as="p" className={styles.text}>
          {texts.broken}
        </Body1>
      )}
    </div>
  );
}

interface GroupTextProps extends Group {
  readonly workbook: Workbook;
}

/** What some cells show, and the first of them, each with a link that selects it. */
function GroupText({ workbook, text, cells }: GroupTextProps) {
  const texts = useTexts(workbookTexts);
  const listed = cells.slice(0, maxLinks);
  const marks = listed.map((_, i) => linkMark(i));
  const links = listed.map(({ sheet, address }) => (
    <ShowPlace workbook={workbook} place={{ sheet, address }} text={placeName(sheet, address)} />
  ));
  return (
    <LinkedText text={texts.inCells(text, marks, cells.length - marks.length)} links={links} />
  );
}

interface Group {
  readonly text: string;
  readonly cells: readonly FoundFormula[];
}

/** The formulas without a result, by what they show instead. */
function groupsOf(formulas: readonly FoundFormula[], texts: WorkbookTexts): readonly Group[] {
  const pending = formulas.filter(({ state }) => state === 'pending');
  const others = new Map<string, FoundFormula[]>();
  for (const each of formulas) {
    if (each.state !== 'error' && each.state !== 'notFound') continue;
    const code = each.state === 'notFound' ? '#NAME?' : codeOf(each);
    others.set(code, [...(others.get(code) ?? []), each]);
  }
  return [
    ...(pending.length > 0 ? [{ text: texts.pending(pending.length), cells: pending }] : []),
    ...[...others].map(([code, cells]) => ({ text: texts.show(cells.length, code), cells })),
  ];
}

function codeOf({ value }: FoundFormula): string {
  return typeof value === 'object' && value !== null ? value.error : String(value);
}
