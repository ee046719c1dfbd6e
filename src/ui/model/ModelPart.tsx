import { AccordionHeader, AccordionItem, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Hideable } from '../Hideable';

const useStyles = makeStyles({
  // The part that is open takes the room, so that its foot is at the foot of the pane.
  open: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
  header: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '& button': { fontWeight: tokens.fontWeightSemibold },
  },
});

interface ModelPartProps {
  readonly value: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A part of the Model tab under its heading. Closed, it keeps what was typed in it and follows nothing. */
export function ModelPart({ value, title, isOpen, children }: ModelPartProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={value} className={isOpen ? styles.open : undefined}>
      <AccordionHeader as="h2" className={styles.header}>
        {title}
      </AccordionHeader>
      <Hideable isShown={isOpen}>{children}</Hideable>
    </AccordionItem>
  );
}
