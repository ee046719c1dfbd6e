import type { PageTextOf } from '../../pageText';

export const en = {
  purpose:
    'Use it if you have the cash flows themselves: a row or column of a plan, with an outlay today and uneven amounts in later years. Excel has no function for their payback. Like every payback, it ignores what comes after; for the total value, use NPV or IRR on the same cells.',
  questions: {
    'AI_PAYBACK_FLOWS({-100,60,60,-50,40})':
      'The first payback, although a second outlay follows in year 3',
    'AI_PAYBACK_FLOWS({0,-100,0,0,100})':
      'The outlay comes in year 1, followed by two years without cash flow',
    'AI_PAYBACK_FLOWS({-100,50,75;-100,80,40})': 'Two projects, one per row',
    'AI_PAYBACK_FLOWS({-100,60,60,-50},0,"last")':
      'It is paid back in year 2, but cumulative cash flow ends below zero',
    'AI_PAYBACK_FLOWS(-100)': 'A single value is not a series of cash flows',
  },
  method: [
    'c is the discounted cash flow of a year, and S is the cumulative cash flow. The first cash flow is today’s and is not discounted. Each later one is spread evenly over its year and discounted at year-end, as in AI_PAYBACK and in =first+NPV(rate,others). The payback year is interpolated linearly.',
    'The result is the first time at which cumulative cash flow is no longer negative, and 0 if it never is negative. If it starts at zero or above and turns negative later, the payback after that counts. Later outlays can make it negative again: "first" returns the first payback, "last" the time after which it stays paid back.',
    'A single row or column is one project. A block of several rows and columns is one project per row, and the result is a column. Blank cells count as 0, so those after the last cash flow do no harm. Amounts such as 0.3 are not exact in binary: a shortfall that can be due to rounding (about 1 in 10^16 of the amounts) is treated as none.',
  ],
  remarks: {
    'COUNTIF({-100,-40,20,-30,10},"<0")':
      'A common formula counts the year-ends with negative cumulative cash flow and subtracts 1 for today: 2 whole years before payback. It also counts year 3, which is negative again: the first payback is in year 2, and the lasting one ("last") comes after 3.75 years.',
    'NPER(0,387.5,-1000)':
      'The outlay divided by the average cash flow (387.5) is right for level cash flows only. Here most of the cash comes late, so the payback is 0.7 years later.',
  },
  sources: {
    brealey:
      'R. Brealey, S. Myers, F. Allen: Principles of Corporate Finance, chapter 5 (payback, discounted payback)',
  },
} satisfies PageTextOf<'AI_PAYBACK_FLOWS'>;
