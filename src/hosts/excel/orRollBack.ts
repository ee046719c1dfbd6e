/**
 * Runs an action; if it fails, rolls back everything done so far.
 *
 * @throws the action's error; if the rollback fails too, an AggregateError with both
 */
export async function orRollBack<T>(
  action: () => Promise<T>,
  rollBack: () => Promise<void>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    await rollBack().catch((second: unknown) => {
      throw new AggregateError([error, second], 'A change failed, and rolling it back failed too.');
    });
    throw error;
  }
}
