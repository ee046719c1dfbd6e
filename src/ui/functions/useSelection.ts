import { useEffect, useState } from 'react';
import type { Selection, Workbook } from '../../hosts/workbook';
import type { Reading } from './useReading';

/** What is selected, as it changes. */
export function useSelection(workbook: Workbook): Reading<Selection> {
  const [reading, setReading] = useState<Reading<Selection>>({ kind: 'busy' });
  useEffect(() => {
    let isFirst = true;
    const stop = workbook.onSelectionChange(
      (selection) => {
        isFirst = false;
        setReading({ kind: 'done', result: selection });
      },
      (error) => setReading({ kind: 'failed', error }),
    );
    // What the workbook tells on its own is newer than the answer to the first question.
    const settle = (settled: Reading<Selection>) => {
      if (isFirst) setReading(settled);
    };
    workbook.readSelection().then(
      (result) => settle({ kind: 'done', result }),
      (error: unknown) => settle({ kind: 'failed', error }),
    );
    return () => {
      isFirst = false;
      stop();
    };
  }, [workbook]);
  return reading;
}
