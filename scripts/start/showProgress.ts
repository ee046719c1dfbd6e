/** How much more must be done before a log gets another line. */
const logStep = 0.25;

export interface Progress {
  /** @param done the fraction that is done, 0 to 1 */
  readonly update: (done: number) => void;
  /** The build is over: what follows may be written on a line of its own. */
  readonly end: () => void;
}

/** Shows how far a build is: on a terminal in one line that changes, in a log in a few lines. */
export function showProgress(output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  const step = output.isTTY ? 0.01 : logStep;
  let shown = 0;
  let over = false;
  return {
    update: (done) => {
      if (done < step) {
        shown = 0;
        over = false;
      }
      if (over || done - shown < step) return;
      shown = done;
      const line = `Building… ${Math.floor(done * 100)}%`;
      output.write(output.isTTY ? `\r${line}` : `${line}\n`);
    },
    end: () => {
      over = true;
      if (output.isTTY) output.write('\r\u001b[K');
    },
  };
}
