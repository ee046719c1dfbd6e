import { checks } from '../../src/checks/checks';
import { report } from '../../src/checks/report';
import { runChecks } from '../../src/checks/runChecks';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { checksContract } from '../hosts/contract/checksContract';
import { checkedExcel } from './checkedExcel';
import { endedIn } from './endedIn';

async function runInExcel() {
  checkedExcel();
  const run = await runChecks(await excelWorkbook.bench!.open(), checks, {
    pane: { language: 'en', isDark: () => false },
    onProgress: () => undefined,
    isCancelled: () => false,
  });
  return endedIn(report(run));
}

checksContract('Excel', runInExcel, {
  'error has a message': 'Excel does not give it to add-ins',
  'one undo takes an insertion back': 'Excel does not let add-ins undo',
});
