/** The command line as somebody at no terminal has it: what it printed and said, and how it ended. */

import { runCommand } from '#cli/commands.ts'
import type { Io } from '#cli/io.ts'

type Ended = { readonly code: number; readonly printed: string; readonly said: string }

/** `env` says where the server is, and brings the key. */
export async function atCommandLine(env: Io['env'], run: (io: Io) => Promise<number>): Promise<Ended> {
  const printed: string[] = []
  const said: string[] = []
  const code = await run({
    env,
    isTerminal: false,
    columns: 80,
    print: line => void printed.push(line),
    say: line => void said.push(line),
    wrong: line => (said.push(line), 2),
    later: line => (said.push(line), 75),
  })
  return { code, printed: printed.join('\n'), said: said.join('\n') }
}

/** A whole command, within this process: one of its own takes seconds to learn all that a server may be asked. */
export const typed = (args: readonly string[], env: Io['env'] = {}): Promise<Ended> =>
  atCommandLine(env, io => runCommand(args, io))
