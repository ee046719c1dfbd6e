import { Button } from '@fluentui/react-components';
import type { WorkbenchTexts } from './workbenchTexts';

interface OpeningFailureProps {
  readonly texts: WorkbenchTexts;
  readonly error: unknown;
}

/** What the page shows where the sheet could not open: what failed, and the way on. */
export function OpeningFailure({ texts, error }: OpeningFailureProps) {
  return (
    <div role="alert">
      <h1>{texts.failed}</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {texts.reload}
      </Button>
    </div>
  );
}
