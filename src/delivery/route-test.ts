/** Trying a route out: the whole conversation, and what came of it in words. */

import { parseEmail } from '#base/address.ts'
import { newId } from '#base/id.ts'
import { ROUTE_TEST_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { tryApi } from '#wire/provider/trial.ts'
import { tryRelay, type Trial } from '#wire/smtp/post.ts'
import type { Message, Relay } from '#wire/smtp/types.ts'
import { ownSender } from './domains.ts'
import { exitOfRoute } from './exits.ts'
import { testedWell, testFlawed, testOfProvider, testRefused, testTroubled } from './route-rules.ts'
import * as store from './route-store.ts'
import { makeReady, type Ready } from './service-mail.ts'
import type { RouteTest } from './types.ts'

const PATIENCE = {
  connectMs: ROUTE_TEST_MS,
  commandMs: ROUTE_TEST_MS,
  dataMs: ROUTE_TEST_MS,
  blockMs: ROUTE_TEST_MS,
  dotMs: ROUTE_TEST_MS,
}

/** `to`: the user who asked, where a message is to go with it. */
export async function runTest(house: House, account: AccountId, route: string, to: string | null): Promise<void> {
  const who = { account, actor: SYSTEM }
  const { relay, ready, domain } = await takeTurn(house, who, async turn => ({
    relay: (await exitOfRoute(turn, route))?.relay,
    ready: await letterTo(turn, to),
    domain: (await ownSender(turn))?.address.domain,
  }))
  if (!relay) return // Removed since.
  const result = await tried(relay, ready, domain)
  await takeTurn(house, who, async turn => {
    const now = (await exitOfRoute(turn, route))?.relay
    if (!now || !isSame(now, relay)) return // Its settings have changed: this result is not theirs.
    await store.setTested(turn, route, result)
    turn.notify('lane')
  })
}

const isSame = (a: Relay, b: Relay) => JSON.stringify(a) === JSON.stringify(b)

async function tried(relay: Relay, ready: Ready | undefined, domain: string | undefined): Promise<RouteTest> {
  const message = ready && messageOf(ready)
  if (!relay.api) return inWords(await tryRelay(relay, message, PATIENCE), ready)
  const trial = await tryApi(relay, relay.api, { message, patience: PATIENCE, looks: { domain } })
  const shown = { encrypted: trial.encrypted, sentTo: null }
  if (trial.flaw !== undefined) return testFlawed(trial.flaw, shown)
  const own = trial.trouble && testOfProvider(trial.trouble, shown)
  const result = own ?? inWords(trial, ready)
  return trial.note === undefined ? result : { ...result, says: `${result.says} ${trial.note}` }
}

function inWords({ trouble, encrypted, outcome }: Trial, ready: Ready | undefined): RouteTest {
  const isSent = outcome?.is === 'accepted'
  const shown = { encrypted, sentTo: isSent ? (ready?.to ?? null) : null }
  if (isSent) return testedWell(outcome.reply, shown)
  if (outcome?.is === 'refused') return testRefused(outcome.at, outcome.reply, shown)
  return trouble ? testTroubled(trouble, shown) : testedWell(undefined, shown)
}

async function letterTo(turn: Turn, to: string | null): Promise<Ready | undefined> {
  const address = to === null ? undefined : parseEmail(to)
  const sender = address && (await ownSender(turn))
  if (!address?.ok || !sender) return undefined
  const text = `This is a test. It arrived, so the route works.\n\nSent from ${turn.house.publicUrl}\n`
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body><p>This is a test. It arrived, so the route works.</p></body></html>`
  const mail = { from: { name: sender.name, address: sender.address.mailbox }, subject: 'Test of a route', text, html }
  return makeReady(turn, newId('msg', turn.nowMs), sender, { mailbox: address.value.mailbox, isAutomatic: true }, mail)
}

const messageOf = ({ from, to, utf8, data }: Ready): Message => ({
  from,
  to,
  utf8,
  data,
  mayLeave: () => true,
  attempted: () => {},
  settle: () => {},
})
