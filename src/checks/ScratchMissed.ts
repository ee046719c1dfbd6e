/** A check would have touched something other than its scratch sheet: usually the user has gone to another sheet. */
export class ScratchMissed extends Error {
  constructor() {
    super('The scratch sheet is not the one that is shown.');
    this.name = 'ScratchMissed';
  }
}
