import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { ReactNode } from 'react';
import { FullPageMessage } from './FullPageMessage';
import { useTexts } from './useTexts';
import { paneTexts } from './paneTexts';

interface OutsideExcelProps {
  readonly action: ReactNode;
}

/** The pane was opened where there is no workbook. */
export function OutsideExcel({ action }: OutsideExcelProps) {
  const texts = useTexts(paneTexts);
  return (
    <FullPageMessage icon={<TableRegular />} title={texts.outsideExcelTitle} action={action}>
      <p>{texts.outsideExcelBody}</p>
    </FullPageMessage>
  );
}
