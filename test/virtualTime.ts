/** What waits in this time is a mistake: nothing in the product waits so long. */
const longest = 10 * 60_000;

/** How far time is moved at once, in milliseconds. */
const step = 50;

/**
 * Time is still in each test of the file, until {@link quickly} or `jest.advanceTimersByTime` moves it. Promises,
 * and what the system does by itself, go on as always.
 */
export function virtualTime(): void {
  beforeEach(startVirtualTime);
  afterEach(() => jest.useRealTimers());
}

/** Time passes as fast as it can in each test of the file: for tests that wait in many places. */
export function timeFlies(): void {
  let isOver = false;
  let flight = Promise.resolve();
  beforeEach(() => {
    startVirtualTime();
    isOver = false;
    flight = fly(() => isOver);
  });
  afterEach(async () => {
    isOver = true;
    await flight;
    jest.useRealTimers();
  });
}

/**
 * Waits for an answer while time passes as fast as it can: every pause is as long as it is meant to be, and over at once.
 *
 * @throws Error if there is none within ten minutes of that time
 */
export async function quickly<T>(action: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => (isOver = true);
  action.then(over, over);
  await fly(() => isOver);
  return action;
}

/** Runs something in virtual time, outside which time is real. */
export async function inVirtualTime<T>(run: () => Promise<T>): Promise<T> {
  startVirtualTime();
  try {
    return await quickly(run());
  } finally {
    jest.useRealTimers();
  }
}

async function fly(isOver: () => boolean): Promise<void> {
  for (let passed = 0; !isOver(); passed += step) {
    if (passed > longest) throw new Error('There is no end within ten minutes.');
    await jest.advanceTimersByTimeAsync(step);
  }
}

function startVirtualTime(): void {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
}
