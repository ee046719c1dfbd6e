import { execFileSync } from 'node:child_process';

/** What a release itself changes, to be committed after it. */
const record = 'scripts/release/released.json';

/**
 * A release is made from what is committed, so that anyone can make it again.
 *
 * @throws Error if a file is changed or new, or if there is no repository
 */
export function assertCleanWorkTree(root: string): void {
  const given = ['status', '--porcelain', '--', '.', `:(exclude)${record}`];
  const changed = git(root, given).trimEnd();
  if (changed === '') return;
  throw new Error(
    `There are uncommitted changes. Commit these files, or stash them with "git stash -u":\n${changed}`,
  );
}

function git(root: string, given: readonly string[]): string {
  try {
    return execFileSync('git', given, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error('This is not a git repository, or git failed.', {
      cause: error,
    });
  }
}
