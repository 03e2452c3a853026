/** Somebody who writes to their readers as a program would, and a mail server at which what leaves arrives. */

import { type Delivery, startDelivery } from '#delivery/delivery.ts'
import { sendThrough } from './campaign.ts'
import { type Ask, type Asked, browserOf } from './client.ts'
import type { Owned, TestHouse } from './house.ts'
import { crowd, type Person } from './people.ts'
import { type Published, publishedForm } from './sign-up.ts'
import { openSink, type Sink, type SinkOptions } from './sink.ts'

/** A house from which mail really leaves. */
export type Post = { readonly it: TestHouse; readonly sink: Sink; readonly delivery: Delivery }

export async function openPost(it: TestHouse, options: SinkOptions = {}): Promise<Post> {
  const sink = await openSink(options)
  return { it, sink, delivery: await startDelivery(it.house, { senders: 1, where: 'here', connections: 2 }) }
}

export async function closePost({ it, sink, delivery }: Post): Promise<void> {
  await delivery.stop()
  await sink.close()
  await it.close()
}

export type Writer = {
  readonly it: TestHouse
  readonly owned: Owned
  readonly ask: Ask
  readonly form: Published
  readonly people: readonly Person[]
}

type Opening = {
  readonly name?: string
  /** How many agreed to each purpose; each purpose's are at a host of their own, `news.inbox.example`. */
  readonly readers?: Readonly<Record<string, number>>
  readonly host?: string
  /** An account that is there already. */
  readonly owned?: Owned
}

/** An account with published purposes, people who agreed to them, and a way out to the server. */
export async function writer(
  { it, sink }: Post,
  { name, readers = { news: 2 }, host = 'inbox.example', ...over }: Opening = {},
): Promise<Writer> {
  const owned = over.owned ?? (await it.account(name === undefined ? {} : { name }))
  const form = await publishedForm(it, owned.account, Object.keys(readers))
  const people: Person[] = []
  for (const [purpose, count] of Object.entries(readers))
    people.push(...(await crowd(it, owned.account, { count, purpose, host: `${purpose}.${host}` })))
  await throughLoopback(it, owned, () => sendThrough(it, owned.account, sink.port))
  return { it, owned, ask: await browserOf(await it.app(), owned), form, people }
}

/** Only who looks after the installation may choose a server inside it (docs/decisions/0005): for as long as this takes, they do. */
async function throughLoopback({ house }: TestHouse, { user }: Owned, work: () => Promise<void>): Promise<void> {
  const { rows } = await house.platformPool.query<{ operator_role: string | null }>(
    'select operator_role from person where user_id = $1',
    [user],
  )
  const become = (role: string | null | undefined) =>
    house.platformPool.query('update person set operator_role = $1 where user_id = $2', [role, user])
  await become('administrator')
  await work()
  await become(rows[0]?.operator_role)
}

export type Words = { readonly subject: string; readonly text: string; readonly html?: string | undefined }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const pageOf = (text: string) => text.replace(/.+/g, line => `<p>${escaped(line)}</p>`)

/** A draft with these words; `over` is the last word on what it says. */
export async function written({ ask, form }: Writer, words: Words, over: object = {}): Promise<`cmp_${string}`> {
  const draft = { name: 'A letter', purpose_id: form.purposes[0], preheader: 'From us to you' }
  const answer = await ask('POST /campaigns', { html: pageOf(words.text), ...words, ...draft, ...over })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body['campaign_id'] as `cmp_${string}` // As the operation gives it.
}

export const start = ({ ask }: Writer, campaign: string): Promise<Asked> => ask(`POST /campaigns/${campaign}/start`, {})

/** Written, started and settled. */
export async function sent(by: Writer, words: Words, over: object = {}): Promise<Asked> {
  const answer = await start(by, await written(by, words, over))
  await by.it.settle()
  return answer
}

type Wrong = { readonly pointer: string; readonly code: string; readonly detail: string; readonly demand?: string }
/** Whether any of their readers has got anything. */
export const hasArrived = ({ sink }: Post, { people }: Writer): boolean =>
  people.some(({ email }) => sink.taken.has(email))

/** What keeps it from leaving; empty where it left. */
export const wrongs = ({ body }: Asked): readonly Wrong[] => (body['errors'] ?? []) as readonly Wrong[] // As a problem has them.
/** The reviews at which the reasons stand. */
export const reasonsIn = (answer: Asked): readonly string[] => [
  ...new Set(wrongs(answer).flatMap(({ detail }) => /rev_[0-9a-z]{25}/.exec(detail)?.[0] ?? [])),
]
