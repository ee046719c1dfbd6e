import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Spinner,
  SplitButton,
  type MenuButtonProps,
} from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { InsertTarget } from '../../hosts/workbook';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex' },
  // Room below for the message bar, so that it never hides the button that has the focus.
  button: { scrollMarginBottom: '160px' },
  main: { flexGrow: '1' },
});

interface InsertButtonProps {
  readonly busy: boolean;
  readonly onInsert: (target: InsertTarget) => void;
}

/** The one primary button of the screen. While busy it keeps the focus and does nothing. */
export function InsertButton({ busy, onInsert }: InsertButtonProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger) => (
          <SplitButton
            appearance="primary"
            className={styles.root}
            disabledFocusable={busy}
            icon={busy ? <Spinner aria-hidden size="extra-tiny" /> : <TableAddRegular />}
            primaryActionButton={{
              className: mergeClasses(styles.button, styles.main),
              'aria-busy': busy,
              onClick: () => onInsert('selection'),
            }}
            menuButton={{
              // Fluent's two types of the same props disagree on optional ones being undefined.
              ...(trigger as MenuButtonProps),
              className: styles.button,
              'aria-label': texts.moreWaysToInsert,
            }}
          >
            {busy ? texts.inserting : texts.insertAtSelection}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onInsert('newSheet')}>{texts.insertOnNewSheet}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
