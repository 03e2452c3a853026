/**
 * Handing mail to a provider over its HTTP interface: the words. It is done by the same contract as over SMTP
 * (wire/smtp/types.ts): each message ends in exactly one outcome, and what may have been taken is never said to be free.
 */

import type { Message, Reply, Step, Trouble } from '#wire/smtp/types.ts'

export type Asked = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a provider answered. `json` is undefined where the body is none. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly json: unknown
}

/** What one answer, or one row of it, means for a message. */
export type Verdict =
  | { readonly is: 'accepted'; readonly reply: Reply }
  | { readonly is: 'refused'; readonly at: Step; readonly reply: Reply; readonly permanent: boolean }
  /** Not taken, because of us or of the moment: nothing is handed to it for a while. */
  | { readonly is: 'rests'; readonly trouble: Trouble }
  /** It broke over it. */
  | { readonly is: 'uncertain'; readonly trouble: Trouble }

/** What was found of the account at the provider, before anything is sent. Undefined: all is well so far. */
export type Look = {
  readonly asked: Asked
  /** What is wrong, in words for whoever set the route up. */
  readonly flawIn: (answer: Answer) => string | undefined
  /** It sends, and something about it should be known. */
  readonly notes?: (answer: Answer) => string | undefined
}

/** One provider's interface. */
export type Speaker = {
  /** So many messages go in one request. */
  readonly atOnce: number
  /** One message in its words: nothing leaves yet. Undefined where it cannot be said. */
  draft(message: Message, host: string): Promise<string | undefined>
  /** The request that brings them: made in the tick in which it leaves, unless it is signed. */
  ask(drafts: readonly string[], host: string): Asked | Promise<Asked>
  /** One verdict for each of them, in their order. */
  judge(answer: Answer, count: number, nowMs: number): readonly Verdict[]
  /** To see whether it would take mail from this domain. */
  looks(domain: string | undefined, host: string): Promise<readonly Look[]>
}
