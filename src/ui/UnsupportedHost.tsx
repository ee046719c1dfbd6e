import { Button } from '@fluentui/react-components';
import type { Language } from '../language';
import { OfficeBlocked } from './OfficeBlocked';
import { OutsideExcel } from './OutsideExcel';
import { PaneProvider } from './PaneProvider';
import { useTexts } from './useTexts';
import { noHostTexts } from './noHostTexts';

export interface NoHostProps {
  /** Opened outside Excel, or the library that talks to Excel did not load. */
  readonly reason: 'outsideExcel' | 'officeBlocked';
  readonly language: Language;
}

/** The page if there is no workbook: says why, what to check, and where to go on. */
export function UnsupportedHost({ reason, language }: NoHostProps) {
  return (
    <PaneProvider language={language} theme={undefined}>
      {reason === 'officeBlocked' ? (
        <OfficeBlocked action={<OpenWorkbench />} />
      ) : (
        <OutsideExcel action={<OpenWorkbench />} />
      )}
    </PaneProvider>
  );
}

function OpenWorkbench() {
  const texts = useTexts(noHostTexts);
  return (
    <Button as="a" appearance="primary" href="workbench.html">
      {texts.openWorkbench}
    </Button>
  );
}
