import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { confirm } from '#consent/consent.ts'
import { type MailServer, startSandbox } from '#inbound/inbound.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, planOf, progress, sendThrough, started } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { confirmationToken, lastGrant, type Published, publishedForm, signUp, VISITOR } from '../../test/sign-up.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { activateRoute, addDomain, type Delivery, explain, listRoutes, startDelivery } from './delivery.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let sandbox: MailServer
let sink: Sink
let sending: Delivery
let account: AccountId
let form: Published
const NEWS = { purpose: { slug: 'news', v: 1 } }

beforeAll(async () => {
  it = await openTestHouse({ sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  ;({ account } = await it.account())
  form = await publishedForm(it, account, ['news'])
  await it.turn(account, turn => addDomain(turn, 'bakery0.example', 'ed25519-sha256'))
  sink = await openSink()
  sending = await startDelivery(it.house, { senders: 1, where: 'here' })
})
afterEach(() => checkHouse(it))
afterAll(async () => {
  await sending?.stop()
  await sink?.close()
  await sandbox?.stop()
  await it?.close()
})

/** Signs up, is asked by the route that is active, and answers. */
async function join(email: string): Promise<string> {
  const done = await signUp(it, form, email)
  if (!done.ok) throw new Error('the sign-up was refused')
  await it.settle()
  const { subject } = done.value
  await confirm(it.house, await confirmationToken(it, account, await lastGrant(it, account, subject)), VISITOR)
  await it.settle()
  const [contact] = await it.turn(account, turn =>
    turn.db.selectFrom('contact').select('contact_id').where('email', '=', email).execute(),
  )
  return contact?.contact_id ?? ''
}
async function send() {
  const run = await started(it, account, NEWS)
  await finished(it, account, run)
  return progress(it, account, run)
}
const why = async (contact: string) => {
  const told = await it.turn(account, turn => explain(turn, { plan: planOf(NEWS) }, contact))
  return told?.checks.filter(({ lets }) => !lets).map(({ check, demand }) => [check, demand])
}
const useSandbox = () =>
  it.turn(account, async turn => {
    const [first] = await listRoutes(turn)
    await activateRoute(turn, first?.id ?? '')
  })

test('in the sandbox a consent that was confirmed there counts: a first trial works from end to end [AS-04]', async () => {
  const ana = await join('ana@inbox.example')
  expect(await why(ana)).toEqual([])
  expect((await send()).counts).toMatchObject({ accepted: 1, gated: 0 })
})

test('on a route that leaves the house it does not, and why is said; who confirmed by a mail that left gets theirs [AS-03] [AS-04]', async () => {
  await sendThrough(it, account, sink.port)
  it.clock.move(8 * 86_400_000)
  const bea = await join('bea@inbox.example')
  const ana = await it.turn(account, turn =>
    turn.db
      .selectFrom('contact')
      .select('contact_id')
      .where('email', '=', 'ana@inbox.example')
      .executeTakeFirstOrThrow(),
  )
  const { counts, reasons } = await send()
  expect(counts).toMatchObject({ accepted: 1, gated: 1 })
  expect(reasons).toContainEqual({ result: 'gated', reason: 'confirmed-by-mail', count: 1 })
  it.clock.move(8 * 86_400_000)
  expect(await why(ana.contact_id)).toEqual([['confirmed-by-mail', 'AS-04']])
  expect(await why(bea)).toEqual([])
})

test('whoever signs up again and answers a mail that left is like everybody else [AS-04]', async () => {
  const ana = await join('ana@inbox.example')
  expect(await why(ana)).toEqual([])
})

test('a rehearsal afterwards takes nothing away from a consent that counts [AS-04]', async () => {
  await useSandbox()
  const bea = await join('bea@inbox.example')
  await sendThrough(it, account, sink.port)
  expect(await why(bea)).toEqual([])
})
