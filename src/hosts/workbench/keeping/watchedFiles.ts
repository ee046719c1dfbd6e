import type { Saver } from '../../../kept/Saver';
import type { Workbook } from '../../workbook';

/**
 * A workbook whose files are known to what keeps it: it is stored before another one takes its place, and what is saved
 * as a file is no longer unsaved.
 *
 * @param edits how many times something was changed
 */
export function watchedFiles<T>(
  workbook: Workbook,
  saver: Saver<T>,
  edits: () => number,
): Workbook {
  const { save, open } = workbook;
  return {
    ...workbook,
    ...(save && {
      save: async (options) => {
        const before = edits();
        const saved = await save(options);
        // What was typed meanwhile is not in the file.
        if (before === edits()) saver.savedElsewhere();
        return saved;
      },
    }),
    ...(open && {
      open: async (file, options) => {
        const opened = await open(file, {
          ...options,
          agree: async () => {
            const isAgreed = (await options?.agree?.()) ?? true;
            if (isAgreed) await saver.flush();
            return isAgreed;
          },
        });
        // What was noted with cells last is kept too.
        saver.updated();
        return opened;
      },
      keepsReplaced: () => saver.state.kind !== 'failed',
    }),
  };
}
