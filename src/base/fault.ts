/**
 * The world failed: a disk, a socket, another machine. Thrown with its cause and with whether trying again may help;
 * caught in four places only: the HTTP mount, the job runner, the mail session, the command line.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly mayRetry: boolean

  constructor(says: string, mayRetry: boolean, cause?: unknown) {
    super(says, cause === undefined ? undefined : { cause })
    this.mayRetry = mayRetry
  }
}
