import fc from 'fast-check';

/** Every property of the laws takes its seed and its number of cases from the run, which `setup` prints. */
fc.configureGlobal({
  seed: Number(process.env.LAWS_SEED),
  numRuns: Number(process.env.LAWS_CASES),
});
