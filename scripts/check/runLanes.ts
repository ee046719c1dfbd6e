import { spawn } from 'node:child_process';

/** A command of the check, by the name under which its result is reported. */
export interface Part {
  readonly name: string;
  readonly command: string;
}

/** How a part ended: its exit code, null if it was killed, and what it wrote. */
interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs lanes side by side, and the parts of a lane one after the other. A part that fails stops no other. Reports a line
 * when a part begins and ends; what a part wrote is shown only if it fails.
 *
 * @param report takes one line or block of text
 * @returns the names of the parts that failed
 */
export async function runLanes(
  lanes: readonly (readonly Part[])[],
  report: (text: string) => void,
): Promise<readonly string[]> {
  const failed: string[] = [];
  const runLane = async (lane: readonly Part[]): Promise<void> => {
    for (const { name, command } of lane) {
      report(`${name} …`);
      const start = performance.now();
      const { code, output } = await ended(command);
      const seconds = Math.round((performance.now() - start) / 1000);
      if (code === 0) report(`${name}: passed in ${seconds} s`);
      else {
        failed.push(name);
        report(`${name}: failed in ${seconds} s\n\n${output}`);
      }
    }
  };
  await Promise.all(lanes.map(runLane));
  return failed;
}

function ended(command: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const written: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => written.push(data));
    child.stderr.on('data', (data: Buffer) => written.push(data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(written).toString() }));
  });
}
