import type { BenchFacts } from '../hosts/bench';
import type { Bench, Workbook } from '../hosts/workbook';
import type { Check, Pane } from './check';
import { onScratch } from './onScratch';
import { type CheckOutcome, checkOutcome } from './outcome';
import { isEmpty, type LeftOver, ScratchWork } from './ScratchWork';

/** A check that was run, how long it took, and what came of it. */
export interface CheckResult {
  readonly check: Check;
  readonly milliseconds: number;
  readonly outcome: CheckOutcome;
}

/** How a run ended. */
export type RunEnd =
  | { readonly kind: 'complete' | 'cancelled' }
  /** No sheet can be added: nothing was checked. */
  | { readonly kind: 'protected' }
  /** The program did not remove these, so no further check was run. A person has to. */
  | { readonly kind: 'leftOver'; readonly left: LeftOver };

export interface RunReport {
  readonly facts: BenchFacts;
  readonly results: readonly CheckResult[];
  readonly end: RunEnd;
}

export interface RunOptions {
  readonly pane: Pane;
  /** Told what has begun: null when the last one is over. */
  readonly onProgress: (results: readonly CheckResult[], running: Check | null) => void;
  /** As a trial has it; 15 seconds unless given. */
  readonly timeoutMs?: number;
  /** Asked before each check. */
  readonly isCancelled: () => boolean;
}

/**
 * Runs checks one after the other, each on a scratch sheet of its own, and removes what each has added before the next
 * begins. Whatever happens, the workbook ends as it was, with the same cells selected.
 *
 * @throws WorkbookError if another change is under way, or if what is selected cannot be read
 */
export async function runChecks(
  bench: Bench,
  checks: readonly Check[],
  options: RunOptions,
): Promise<RunReport> {
  const facts = await bench.facts();
  return bench.alone(async (workbook) => {
    if (await bench.isProtected()) return { facts, results: [], end: { kind: 'protected' } };
    const selected = await workbook.readSelection();
    const work = new ScratchWork(bench, await bench.inventory());
    const results: CheckResult[] = [];
    let end: RunEnd = { kind: 'complete' };
    try {
      for (const check of checks) {
        if (options.isCancelled()) {
          end = { kind: 'cancelled' };
          break;
        }
        options.onProgress([...results], check);
        const { result, left } = await runOne(check, { bench, workbook, work, ...options });
        results.push(result);
        if (isEmpty(left)) continue;
        end = { kind: 'leftOver', left };
        break;
      }
    } finally {
      await workbook.select(selected);
    }
    options.onProgress([...results], null);
    return { facts, results, end };
  });
}

interface Workshop {
  readonly bench: Bench;
  readonly workbook: Workbook;
  readonly work: ScratchWork;
  readonly pane: Pane;
  readonly timeoutMs?: number;
}

async function runOne(
  check: Check,
  { bench, workbook, work, pane, timeoutMs = 15_000 }: Workshop,
): Promise<{ readonly result: CheckResult; readonly left: LeftOver }> {
  const start = performance.now();
  const outcome = await checkOutcome(async () => {
    const sheet = await work.addSheet();
    await check.run({ workbook: onScratch(workbook, bench, work), bench, sheet, pane, timeoutMs });
  });
  const milliseconds = performance.now() - start;
  return { result: { check, milliseconds, outcome }, left: await work.remove() };
}
