import { Component, type ContextType, Fragment, type ReactNode } from 'react';
import type { SavedFile } from '../hosts/workbook';
import { Failure } from './Failure';
import { LanguageContext } from './LanguageContext';
import { ErrorNote } from './ErrorNote';
import { paneTexts } from './paneTexts';

interface FailureBoundaryProps {
  readonly children: ReactNode;
  /** Saves the workbook, if the program that holds it does not do so by itself. */
  readonly save?: () => Promise<SavedFile>;
}

interface FailureBoundaryState {
  /** What stopped it last. */
  readonly failure?: { readonly error: unknown } | undefined;
  readonly hasStopped: boolean;
  /** How often it was restarted: what is within is made from scratch each time. */
  readonly restarts: number;
}

/** What fails again within this time of a restart, in milliseconds, is not restarted by itself. */
const trial = 30_000;

/**
 * Restarts what is within after an error, without the page around it, and reports it; if it fails again soon after, that is
 * left to the user. A class, because React catches in no other way; the console has the error from React itself.
 */
export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  static override contextType = LanguageContext;
  declare context: ContextType<typeof LanguageContext>;
  override state: FailureBoundaryState = { hasStopped: false, restarts: 0 };
  private lastRestart = -Infinity;

  static getDerivedStateFromError(error: unknown): Partial<FailureBoundaryState> {
    return { failure: { error }, hasStopped: true };
  }

  override componentDidCatch(): void {
    if (Date.now() - this.lastRestart > trial) this.restart();
  }

  override render(): ReactNode {
    const { failure, hasStopped, restarts } = this.state;
    const { children, save } = this.props;
    if (hasStopped) {
      return (
        <Failure error={failure?.error} onRestart={this.restart} {...(save && { onSave: save })} />
      );
    }
    return (
      <>
        {failure && (
          <ErrorNote
            text={paneTexts.in(this.context).restarted}
            error={failure.error}
            onDismiss={this.forget}
          />
        )}
        <Fragment key={restarts}>{children}</Fragment>
      </>
    );
  }

  private readonly restart = (): void => {
    this.lastRestart = Date.now();
    this.setState(({ restarts }) => ({ hasStopped: false, restarts: restarts + 1 }));
  };

  private readonly forget = (): void =>
    this.setState(({ hasStopped, restarts }) => ({ hasStopped, restarts, failure: undefined }));
}
