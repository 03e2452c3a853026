/** Where a command speaks: answers on standard output, everything else on standard error. */

export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  /** How many letters a line of the terminal has. */
  readonly columns: number
  /** One line of the answer. */
  print(line: string): void
  /** One line beside the answer. */
  say(line: string): void
  /** The call was wrong: says how, and gives exit code 2. */
  wrong(sentence: string): number
  /** Something else is not ready: says so, and gives exit code 75. */
  later(sentence: string): number
}

export function processIo(): Io {
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  return {
    env: process.env,
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns || 80, // Undefined where it is no terminal.
    print: line => void process.stdout.write(`${line}\n`),
    say,
    wrong(sentence) {
      say(`optimail: ${sentence}`)
      return 2
    },
    later(sentence) {
      say(`optimail: ${sentence}`)
      return 75
    },
  }
}
