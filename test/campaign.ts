/** A run to look at: its plan, the route to a sink, and how to wait for it. */

import { sure } from '#base/bug.ts'
import { compileContent } from '#content/content.ts'
import { activateRoute, addDomain, createRoute, progressOf, startRun } from '#delivery/delivery.ts'
import type { MailPlan, Progress, RunId } from '#delivery/types.ts'
import type { AccountId } from '#store/turn.ts'
import type { TestHouse } from './house.ts'

export const PURPOSE = 'letters'
export const SENDER = 'news@bakery0.example'

const HTML = `<!DOCTYPE html><html lang="en"><head><title>Bread</title></head><body>
<p>Dear {{ contact.first_name }},</p><p>today there is <a href="https://bakery0.example/bread">bread</a>.</p></body></html>`

export function planOf(over: Partial<MailPlan> = {}): MailPlan {
  const content = compileContent(
    { subject: 'Bread for {{ contact.first_name }}', from: 'The Bakery', preheader: 'Fresh', html: HTML, text: null },
    {
      locale: 'en',
      campaign: 'Bread',
      sender: { name: 'Bakery 0', contact: 'owner0@bakery0.example', address: '1 Mill Lane, Lyon\nFrance' },
      purpose: { en: 'Letters about bread' },
    },
  )
  if (!content.ok) throw new Error(`the test's content: ${content.refusal.map(({ says }) => says).join(' ')}`)
  return {
    campaign: 'cmp_0123456789abcdefghjkmnpqr',
    revision: 1,
    purpose: { slug: PURPOSE, v: 1 },
    channel: 'email',
    filter: { all: [] },
    from: { address: SENDER },
    content: content.value,
    ...over,
  }
}

/** The account sends through this port from now on, from an address of its own; from this address of the machine, if one is named. */
export async function sendThrough(
  it: TestHouse,
  account: AccountId,
  port: number,
  sourceAddress: string | null = null,
): Promise<void> {
  await it.turn(account, async turn => {
    const made = await createRoute(turn, {
      name: 'Sink',
      host: '127.0.0.1',
      port,
      tls: 'none',
      username: null,
      password: null,
      sourceAddress,
    })
    if (!made.ok) throw new Error(`the test's route: ${String(made.refusal)}`)
    await activateRoute(turn, made.value)
    await addDomain(turn, 'bakery0.example', 'ed25519-sha256') // Unless it is there already.
  })
  await known(it, account)
}

/** The account has sent often enough before: its sendings begin with everybody (conduct/canary-rules.ts). */
export async function known(it: TestHouse, account: AccountId): Promise<void> {
  const before = { account_id: account, why: 'first-campaigns', state: 'continued', opened_at: new Date(0) }
  const rows = ['run_before1', 'run_before2', 'run_before3'].map(run_id => ({ ...before, run_id }))
  await it.turn(account, turn =>
    turn.db
      .insertInto('canary')
      .values(rows)
      .onConflict(conflict => conflict.doNothing())
      .execute(),
  )
}

/** Started and frozen. */
export async function started(it: TestHouse, account: AccountId, over: Partial<MailPlan> = {}): Promise<RunId> {
  const run = await it.turn(account, turn => startRun(turn, planOf(over)))
  await it.settle()
  return run
}

export async function progress(it: TestHouse, account: AccountId, run: RunId): Promise<Progress> {
  return sure(await it.turn(account, turn => progressOf(turn, run)), 'the run is there')
}

/** Looks again and again, for at most two minutes. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, ms = 120_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 20)))
    if (await isSo()) return
  throw new Error(`it never came about: ${what}`)
}

export const finished = (it: TestHouse, account: AccountId, run: RunId): Promise<void> =>
  until('the run finishes', async () => (await progress(it, account, run)).status === 'finished')
