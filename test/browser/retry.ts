// A browser on a busy machine may be late once. What failed first is printed; what fails twice fails.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
