import { aiPaybackFlows } from '../aiPaybackFlows';
import type { NativeEquivalent } from './equivalent';

/** Row `project` of a block, or the whole of a single column, as a row. The workbench cannot nest MAKEARRAY in MAP. */
const flows = 'MAP(SEQUENCE(1,count),LAMBDA(n,INDEX(cash_flows,IF(tall,n,project),IF(tall,1,n))))';

/** The balance at each year end has the sign of the discounted sum; next to nothing of what was added counts as none. */
const balances = 'SCAN(0,flows,LAMBDA(before,flow,before*(1+discount_rate)+flow))';
const added = 'SCAN(0,ABS(flows),LAMBDA(total,size,total*(1+discount_rate)+size))';

/** The year ends at which the balance recovers, as times; −1 for a year that does not. */
const recovered = [
  'IF(INDEX(short,1,year)*(1-INDEX(short,1,year+1))*(last+(found<0))>0',
  'year-1+MIN(1,0-INDEX(balances,1,year)*(1+discount_rate)/INDEX(flows,1,year+1)),found)',
].join(',');

const project = [
  `LET(flows,${flows},balances,${balances},added,${added}`,
  'short,IF(balances+added/10^12<0,1,0)',
  `time,REDUCE(-1,SEQUENCE(count-1),LAMBDA(found,year,${recovered}))`,
  'IF(SUM(ISTEXT(flows)+ISLOGICAL(flows))>0,#VALUE!',
  'IF(INDEX(short,1,count)*(last+(time<0))>0,NA(),MAX(0,time))))',
].join(',');

const word =
  'IF(ISTEXT(recovery),LOWER(TRIM(recovery)),IF(ISLOGICAL(recovery)+(recovery<>0)>0,0,""))';

/** Written as the other equivalents are; a function of a series has no use for their broadcasting. */
export const aiPaybackFlowsEquivalent: NativeEquivalent = {
  definition: aiPaybackFlows,
  lambda: [
    'LAMBDA(cash_flows,discount_rate,recovery,LET(tall,COLUMNS(cash_flows)=1',
    'count,IF(tall,ROWS(cash_flows),COLUMNS(cash_flows))',
    `word,${word},last,IF(word="last",1,0)`,
    'IF(ISTEXT(discount_rate)+ISLOGICAL(discount_rate)+(discount_rate<=-1)+(count<2)+(word<>"")*(word<>"first")*(1-last)>0,#VALUE!',
    `MAP(SEQUENCE(IF(tall,1,ROWS(cash_flows))),LAMBDA(project,${project})))))`,
  ].join(','),
};
