import { report } from '../../src/checks/report';
import { checksContract } from '../hosts/contract/checksContract';
import { inVirtualTime } from '../virtualTime';
import { checkedExcel } from './checkedExcel';
import { endedIn } from './endedIn';
import { runInExcel } from './runInExcel';

const run = async () => {
  checkedExcel();
  return endedIn(report(await inVirtualTime(runInExcel)));
};

checksContract('Excel', run, {
  'error has a message': 'Excel does not give it to add-ins',
  'one undo takes an insertion back': 'Excel does not let add-ins undo',
});
