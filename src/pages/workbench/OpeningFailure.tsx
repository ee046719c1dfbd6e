import { Button } from '@fluentui/react-components';
import type { WorkbenchTexts } from './workbenchTexts';

interface OpeningFailureProps {
  readonly texts: WorkbenchTexts;
  readonly error: unknown;
}

/** The page if the sheet could not be opened: what failed, and how to continue. */
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
