import { aiPaybackSchedule, scheduleHeadings } from '../aiPaybackSchedule';
import { netCash, netCashNames } from './netCash';
import { tableEquivalent } from './equivalent';

/** Without a number of years: to the year of recovery, after 50 years at the latest. */
const lastYear =
  'IF(years>0,years,REDUCE(0,SEQUENCE(50,1,0),LAMBDA(until,more,' +
  `IF((until=more)*(${netCash('more')}<investment*(1-10^-12))>0,more+1,until))))`;

/** Year 0 holds the investment, as spend. */
const yearZero = 'CHOOSE(field,0,0,0,investment,0-investment,0-investment,0-investment)';

const income = 'revenue*(1+growth)^MIN(line-3,rises)';
const cash = `${income}*(1-cost_ratio)-yearly_spend`;
/** Lines are counted from the headings, which are the first: year 1 is in the third. */
const laterYear = [
  `CHOOSE(field,line-2,${income},${income}*cost_ratio,yearly_spend,${cash}`,
  `(${cash})/(1+discount_rate)^(line-2),${netCash('(line-2)')}-investment)`,
].join(',');

const headings = `CHOOSE(field,${scheduleHeadings.map((heading) => `"${heading}"`).join(',')})`;

export const aiPaybackScheduleEquivalent = tableEquivalent(
  aiPaybackSchedule,
  `LET(${netCashNames},until_year,${lastYear},MAKEARRAY(until_year+2,${scheduleHeadings.length},` +
    `LAMBDA(line,field,IF(line=1,${headings},IF(line=2,${yearZero},${laterYear})))))`,
);
