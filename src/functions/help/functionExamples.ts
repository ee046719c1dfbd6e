import type { Scalar } from '../definition';
import type { FunctionName } from '../functionName';

/** A call with its answer, as help shows it; the question that it answers is a text of the language. */
export interface Example {
  /** As a user types it, without namespace: `AI_PAYBACK(60,20)`. */
  readonly call: string;
  /** The number, the text, or the error code such as `#N/A`; of a call that fills several cells all of them. */
  readonly answer: Scalar | readonly (readonly Scalar[])[];
}

/** What the pane, Excel's help and the help page of each function show of it first. Tests calculate the answers. */
export const functionExamples = {
  AI_PAYBACK: [
    { call: 'AI_PAYBACK(60,20)', answer: 3 },
    { call: 'AI_PAYBACK(60,20,0.5,0.4,0.1,60)', answer: 11.0902619435156 },
    { call: 'AI_PAYBACK(60,5,0,0,0.1)', answer: '#N/A' },
  ],
  AI_GAP: [
    { call: 'AI_GAP(60,20)', answer: 40 },
    { call: 'AI_GAP(150,100,0.5,1)', answer: 500 },
  ],
  AI_REQUIRED_REVENUE: [
    { call: 'AI_REQUIRED_REVENUE(5000,15,0,0,0.1)', answer: 657.368884436861 },
    { call: 'AI_REQUIRED_REVENUE(400,10,0.75)', answer: 160 },
  ],
  MARKET_CEILING: [
    { call: 'MARKET_CEILING(0.82)', answer: 1.21951219512195 },
    { call: 'MARKET_CEILING(0.95,0.2,3)', answer: 1.81894736842105 },
    { call: 'MARKET_CEILING(82)', answer: '#VALUE!' },
  ],
  AI_BREAKEVEN_GROWTH: [{ call: 'AI_BREAKEVEN_GROWTH(1000,20,10,0.5)', answer: 0.473936813452146 }],
  AI_PAYBACK_SCHEDULE: [
    {
      call: 'AI_PAYBACK_SCHEDULE(60,20)',
      answer: [
        ['Year', 'Revenue', 'Running cost', 'Spend', 'Net cash', 'Discounted', 'Cumulative'],
        [0, 0, 0, 60, -60, -60, -60],
        [1, 20, 0, 0, 20, 20, -40],
        [2, 20, 0, 0, 20, 20, -20],
        [3, 20, 0, 0, 20, 20, 0],
      ],
    },
  ],
  AI_PAYBACK_RISK: [
    {
      call: 'AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1)',
      answer: [
        ['Share that pays back', 0.9676],
        ['P5', 3.96870857145852],
        ['P25', 5.1431836105022],
        ['P50', 6.54642791355003],
        ['P75', 8.84549858384105],
        ['P95', 19.3648883015297],
        ['Mean if it pays back', 7.45873103670724],
        ['Main driver', 'revenue'],
        ['Rank correlation', -0.855893093803855],
      ],
    },
  ],
  AI_PAYBACK_FLOWS: [
    { call: 'AI_PAYBACK_FLOWS({-1000,100,250,450,750})', answer: 3.26666666666667 },
    {
      call: 'AI_PAYBACK_FLOWS({-10000,3000,3000,3000,3000,3000},0.1)',
      answer: 4.26326666666667,
    },
    { call: 'AI_PAYBACK_FLOWS({-100,60,60,-50,40},0,"last")', answer: 3.75 },
    { call: 'AI_PAYBACK_FLOWS({-100,30,30})', answer: '#N/A' },
  ],
  AI_BASELINE: [
    { call: 'AI_BASELINE("bigtech.ai_spend")', answer: 60 },
    { call: 'AI_BASELINE("google.ai_investment","annual")', answer: 48 },
  ],
} as const satisfies Readonly<Record<FunctionName, readonly Example[]>>;
