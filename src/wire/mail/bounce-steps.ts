/** At which command a server said what it said: in a report's words, or in the transcript that it quotes. */

import type { Step } from '../smtp/types.ts'

const STEPS_SAID: readonly (readonly [RegExp, Step])[] = [
  [
    /(?:end of data|final data|after (?:end of )?data|pipelined? (?:end|data)|in reply to (?:end of )?data|failed after i sent the message|(?:^|\W)data command|after sending (?:the )?(?:message|data)|smtp command\W+data|response to data|>>> data|>>> \.$|while sending data|sending message|\(state 1[78]\))/i,
    'dot',
  ],
  [
    /(?:rcpt to|\[rcpt_to\]|does not like recipient|after rcpt|rcpt command|not like our rcpt|recipient was rejected|rejected recipient|\(state 14\))/i,
    'rcpt',
  ],
  [
    /(?:after mail|reply to mail|(?:>>>|to|command) mail from|mail from ?[:<]|mail from command|\[mail_from\]|sender was rejected|not like our mail|rejected sender)/i,
    'mail',
  ],
  [/(?:after (?:ehlo|helo)|reply to (?:ehlo|helo)|>>> (?:ehlo|helo)|not like our (?:ehlo|helo))/i, 'ehlo'],
  [
    /(?:after initial connection|initial greeting|refused to talk to me|greeting failed|my name was rejected|banner|\[connect\]|but greeting|connected to \S+ but connection)/i,
    'connect',
  ],
]

/** At which command something was said, in words that name it. */
export const stepIn = (text: string): Step | undefined => STEPS_SAID.find(([words]) => words.test(text))?.[1]

const COMMANDS: Readonly<Record<string, Step>> = {
  rcpt: 'rcpt',
  mail: 'mail',
  data: 'dot',
  '.': 'dot',
  ehlo: 'ehlo',
  helo: 'ehlo',
  bdat: 'dot',
  starttls: 'starttls',
  auth: 'auth',
}

/** Transcripts: for each line of a reply, the command above it. */
export function stepsOf(lines: readonly string[]): (Step | undefined)[] {
  let now: Step | undefined
  return lines.map(line => {
    const command = /^\s*>>>+\s*(\.|[a-z]+)/i.exec(line)?.[1]?.toLowerCase()
    if (command !== undefined) now = COMMANDS[command]
    else if (line.trim() === '') now = undefined
    return now
  })
}
