/** `optimail help`: what there is, in one screen; `optimail help campaigns`: what each of those does. */

import type { Io } from './io.ts'
import { describeGroup, remoteCommands } from './remote.ts'

const HEAD = `optimail — email and SMS marketing that cannot be used for spam

  setup      makes an installation ready without a browser, and prints an API key; also of one that is there
  import     brings a list: in parts, with its mapping and its wording, as far as the trial
  verify     checks a proof of opt-in, offline, without asking anybody
  receipt    checks the receipt for a privacy choice, offline, without asking anybody
  witness    cosigns the logs of others, so that no log shows two histories
  log fsck   verifies the log of this machine from its first entry on; also here: log witnesses, add-witness,
             remove-witness, keys, rotate-key, end-key, resume
  log verify verifies a log from outside, by its address and your own policy
  operator   says who works on this installation, and as what, on the machine itself
  scan       says what a site puts into browsers and whom it asks, before and after each choice
  screen     says what the content policy says of a text, without asking anybody; with --ndjson of many
  dmarc      says what receivers report of a domain, without asking anybody; with --send it is kept
  bounce     says what mails that came back mean; with --ndjson a line for each
  password   sets a forgotten password anew, on the machine itself
  backup     writes everything that is here into a file, and the keys to it into another
  restore    brings a backup back into an empty folder
  doctor     says what this machine has and lacks
  version    says which version this is

What a server can be asked (OPTIMAIL_KEY; OPTIMAIL_URL, by default http://127.0.0.1:8080):
`

const FOOT = `
optimail help campaigns            what each of them does
optimail campaigns read --help     its flags
optimail verify --help             what a command of this machine takes
Exit codes: 0 good, 1 no, 2 wrong call, 3 refused by policy, 75 try again later`

const WIDTH = 78

export async function help(words: readonly string[], io: Io): Promise<number> {
  if (words.length > 0) return describeGroup(words, io)
  io.print([HEAD, ...groups(), FOOT].join('\n'))
  return 0
}

function groups(): string[] {
  const byGroup = Map.groupBy(remoteCommands(), ({ name }) => name.split(' ')[0] ?? '')
  const wide = Math.max(...[...byGroup.keys()].map(name => name.length))
  return [...byGroup].flatMap(([group, commands]) =>
    wrapped(
      group.padEnd(wide),
      commands.map(({ name }) => name.split(' ').slice(1).join(' ')),
    ),
  )
}

function wrapped(head: string, words: readonly string[]): string[] {
  const lines = ['']
  for (const word of words) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length + head.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last}, ${word}`
  }
  return lines.map((line, i) => `  ${i === 0 ? head : ' '.repeat(head.length)}   ${line}`)
}
