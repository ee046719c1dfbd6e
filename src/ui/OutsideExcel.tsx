import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { ReactNode } from 'react';
import { FullPageMessage } from './FullPageMessage';
import { useTexts } from './useTexts';
import { noHostTexts } from './noHostTexts';

interface OutsideExcelProps {
  readonly action: ReactNode;
}

/** The pane was opened if there is no workbook. */
export function OutsideExcel({ action }: OutsideExcelProps) {
  const texts = useTexts(noHostTexts);
  return (
    <FullPageMessage icon={<TableRegular />} title={texts.outsideExcelTitle} action={action}>
      <p>{texts.outsideExcelBody}</p>
    </FullPageMessage>
  );
}
