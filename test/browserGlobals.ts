// What every browser has and Node.js lacks: an error that nobody waits for is reported, and the test goes on.
globalThis.reportError ??= (error: unknown) => {
  process.stderr.write(`Reported: ${error instanceof Error ? error.stack : String(error)}\n`);
};
