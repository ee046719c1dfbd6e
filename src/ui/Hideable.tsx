import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ComponentProps, useContext, useEffect, useState } from 'react';
import { afterFrame } from './async/afterFrame';
import { ShownContext } from './shown/ShownContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
  away: { flexGrow: '0', height: '0', minHeight: '0', overflow: 'clip' },
  // Its styles and layout are kept, and cost nothing meanwhile: to show it again takes less than `display` does.
  kept: {
    contentVisibility: 'hidden',
    '@supports not (content-visibility: hidden)': { visibility: 'hidden' },
  },
});

interface HideableProps extends ComponentProps<'div'> {
  readonly isShown: boolean;
}

/**
 * A part that can be hidden, and keeps what was typed in it. Hidden, it follows nothing (`useShownEffect`), and nothing
 * in it is read out or reached by the keyboard. If it is drawn before it is shown, the browser lays it out once, so that
 * it is there at once.
 */
export function Hideable({ isShown, children, ...props }: HideableProps) {
  const isAround = useContext(ShownContext);
  const [isLaidOut, setLaidOut] = useState(false);
  useEffect(() => afterFrame(() => setLaidOut(true)), []);
  const styles = useStyles();
  return (
    <div
      {...props}
      aria-hidden={!isShown || undefined}
      // Only until its styles keep the keyboard out: to take this off when the part is shown costs what they save.
      inert={!isShown && !isLaidOut}
      className={mergeClasses(
        styles.root,
        !isShown && styles.away,
        !isShown && isLaidOut && styles.kept,
      )}
    >
      <ShownContext value={isAround && isShown}>{children}</ShownContext>
    </div>
  );
}
