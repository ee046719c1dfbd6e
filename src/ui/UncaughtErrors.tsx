import { useEffect, useState } from 'react';
import { ErrorNote } from './ErrorNote';
import { useTexts } from './useTexts';
import { paneTexts } from './paneTexts';

/** Shows the last error of the page that nothing has caught, wherever it was thrown; the console has them all. */
export function UncaughtErrors() {
  const { uncaught } = useTexts(paneTexts);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    // Notices of the browser itself, and errors of other sites' scripts, bring no error along.
    const onError = ({ error }: ErrorEvent): void => {
      if (error !== null && error !== undefined) setFailure({ error });
    };
    const onRejection = ({ reason }: PromiseRejectionEvent): void => setFailure({ error: reason });
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  if (!failure) return null;
  return (
    <ErrorNote text={uncaught} error={failure.error} onDismiss={() => setFailure(undefined)} />
  );
}
