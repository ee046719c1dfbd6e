import { useState } from 'react';
import type { Selection, Workbook } from '../../hosts/workbook';
import { useShownEffect } from '../shown/useShownEffect';
import { afterFrame } from './afterFrame';
import type { AsyncValue } from './asyncValue';

/** What is selected, as it changes; and what the cell shows, as the workbook changes. */
export function useSelection(workbook: Workbook): AsyncValue<Selection> {
  const [reading, setReading] = useState<AsyncValue<Selection>>({ kind: 'busy' });
  useShownEffect(() => {
    // What the workbook reports by itself is newer than the answer to any earlier request.
    let question = 0;
    const ask = () => {
      const asked = (question += 1);
      const settle = (settled: AsyncValue<Selection>) => {
        if (asked === question)
          setReading((before) => (isSame(before, settled) ? before : settled));
      };
      workbook.readSelection().then(
        (result) => settle({ kind: 'done', result }),
        (error: unknown) => settle({ kind: 'failed', error }),
      );
    };
    const stopFollowing = workbook.onSelectionChange(
      (selection) => {
        question += 1;
        setReading({ kind: 'done', result: selection });
      },
      (error) => {
        question += 1;
        setReading({ kind: 'failed', error });
      },
    );
    const stopListening = workbook.onChange(ask, (error) => setReading({ kind: 'failed', error }));
    // The part is shown first: it does not wait for the workbook.
    const stopFirst = afterFrame(ask);
    return () => {
      stopFirst();
      question = -1;
      stopFollowing();
      stopListening();
    };
  }, [workbook]);
  return reading;
}

/** The same selection stays the same object: what follows from it need not be read again. */
function isSame(one: AsyncValue<Selection>, other: AsyncValue<Selection>): boolean {
  return JSON.stringify(one) === JSON.stringify(other) && other.kind === 'done';
}
