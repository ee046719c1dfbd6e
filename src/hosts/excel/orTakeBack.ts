/**
 * Does something, or takes back what was done before it.
 *
 * @throws what it threw; together with what taking back threw, if that failed too
 */
export async function orTakeBack<T>(
  action: () => Promise<T>,
  takeBack: () => Promise<void>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    await takeBack().catch((second: unknown) => {
      throw new AggregateError([error, second], 'A change failed, and so did taking it back.');
    });
    throw error;
  }
}
