import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contactOfSubject, requestErasure, suppressContact, withdrawFor } from '#audience/audience.ts'
import {
  DAY_MS,
  HOOK_FAILING_MS,
  HOOK_KEPT_MS,
  HOOK_OVERLAP_MS,
  HOOK_SLICE,
  HOOKS_KEPT_MAX,
  MINUTE_MS,
} from '#base/limits.ts'
import { type Fetch, NOTHING_OUTSIDE } from '#base/outside.ts'
import type { Result } from '#base/result.ts'
import { closeCase, openCase } from '#conduct/conduct.ts'
import { cancelRun, pauseRun, resolveHeld, resumeRun, startDelivery, sweepOnce } from '#delivery/delivery.ts'
import { expire } from '#consent/consent.ts'
import { BURST_MAX_MS } from '#feedback/machine-rules.ts'
import { append } from '#ledger/ledger.ts'
import { withExamples } from '#outside/example.ts'
import { fetchPublic } from '#outside/fetch.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { EventType, PurposeState } from '#wire/envelope.ts'
import { WEBHOOK_SNIPPET } from '#wire/webhook-snippet.ts'
import { finished, planOf, PURPOSE, sendThrough, started } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { browserOf, programOf } from '../../test/client.ts'
import { finishedRun } from '../../test/finished-run.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { type Heard, openPartnerServer, type PartnerServer } from '../../test/partner.ts'
import { agree, measuringPurpose } from '../../test/measuring.ts'
import { crowd, type Person } from '../../test/people.ts'
import { publishedForm, subscribed } from '../../test/sign-up.ts'
import { openSink } from '../../test/sink.ts'
import { followFor } from './hook-following.ts'
import { HOOK_EVENTS } from './hook-events.ts'
import { HOOK_TYPES, type HookId, type HookType } from './hook-types.ts'
import {
  addHook,
  changeHook,
  forgetOldMessages,
  hookMessages,
  readHook,
  readHookMessage,
  removeHook,
  renewSecret,
  replayOne,
  replaySince,
  tellHooks,
  testHook,
} from './webhooks.ts'

let it: TestHouse
let server: PartnerServer
/** What stands between the house and the world; a test that needs it puts something else there. */
let way: Fetch = fetchPublic

beforeAll(async () => {
  const fetch: Fetch = (url, asking) => way(url, asking)
  it = await openTestHouse({ outside: withExamples({ ...NOTHING_OUTSIDE, fetch }) })
})
afterAll(() => it.close())
beforeEach(async () => {
  server = await openPartnerServer()
  way = fetchPublic
})
afterEach(async () => {
  await server.close()
  await it.house.platform.updateTable('hook').set({ state: 'paused' }).execute() // The next test has its own.
})

const value = <T>(done: Result<T, unknown>): T => (done.ok ? done.value : expect.fail(JSON.stringify(done.refusal)))

type Side = { readonly account: AccountId; readonly hook: HookId; readonly secret: string }

async function add(account: AccountId, types: readonly HookType[] = HOOK_TYPES, url = server.url) {
  return value(await it.turn(account, turn => addHook(turn, { name: 'Shop', url, types })))
}

/** An account of whoever operates the installation, and so reaches loopback. */
async function opened(types?: readonly HookType[]): Promise<Side & Awaited<ReturnType<TestHouse['account']>>> {
  const owned = await it.account()
  await it.house.platform.updateTable('person').set({ operator_role: 'administrator' }).execute()
  const { id, secret } = await add(owned.account, types)
  return { ...owned, hook: id, secret }
}

const tellNow = async (ms = 20 * MINUTE_MS) => {
  it.clock.move(ms) // Longer than any rest.
  await tellHooks(it.house)
}
type Body = { readonly type: string; readonly timestamp: string; readonly data: Readonly<Record<string, unknown>> }
const bodyIn = ({ body }: Heard) => JSON.parse(body.toString()) as Body // Ours.
const told = () => server.heard.map(bodyIn)
const ids = () => server.heard.map(({ headers }) => String(headers['webhook-id']))
const hookOf = async ({ account, hook }: Side) => value(await it.turn(account, turn => readHook(turn, hook)))
const log = async ({ account, hook }: Side) =>
  value(await it.turn(account, turn => hookMessages(turn, hook, { limit: 100 })))
const removeIt = async ({ account, hook }: Side) => value(await it.turn(account, turn => removeHook(turn, hook)))
const tryIt = async ({ account, hook }: Side) => value(await it.turn(account, turn => testHook(turn, hook)))

const leave = (account: AccountId, { subject }: Person) =>
  it.turn(account, async turn => {
    const contact = (await contactOfSubject(turn, subject)) ?? expect.fail('there is a contact')
    await withdrawFor(turn, contact, 'email', 'all')
  })
const suppressed = (account: AccountId, { subject }: Person) =>
  it.turn(account, async turn => {
    const contact = (await contactOfSubject(turn, subject)) ?? expect.fail('there is a contact')
    await suppressContact(turn, contact, { kind: 'email', reason: 'operator' })
  })
const erased = async (account: AccountId, { subject }: Person) => {
  await it.turn(account, async turn => {
    const contact = (await contactOfSubject(turn, subject)) ?? expect.fail('there is a contact')
    value(await requestErasure(turn, contact, { via: 'preference-centre' }))
  })
  await it.settle()
}

/** By the rules of Standard Webhooks, from the outside: with nothing of ours. */
function isSigned(secret: string, { headers, body }: Heard): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const wanted = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
  return String(headers['webhook-signature']).split(' ').includes(wanted)
}

describe('an address', () => {
  test('is the one of now, and stands with the contact and the words of the log', async () => {
    const its = await opened(['consent.withdrawn', 'consent.confirmed'])
    const [person] = await crowd(it, its.account, { count: 1, purpose: PURPOSE })
    await leave(its.account, person ?? expect.fail())
    await it.settle()
    await tellNow()
    const heard = told().toSorted((a, b) => Number(a.data['seq']) - Number(b.data['seq']))
    expect(heard).toMatchObject([
      {
        type: 'consent.confirmed',
        data: {
          address: person?.email,
          contact_id: person?.contact,
          purposes: [{ purpose: PURPOSE, state: 'granted' }],
        },
      },
      {
        type: 'consent.withdrawn',
        data: { address: person?.email, purposes: [{ purpose: PURPOSE, state: 'withdrawn' }], via: 'operator' },
      },
    ])
    await checkHouse(it)
  })

  test('of somebody who was erased is in no body and in no log, though the server gave it back [AS-10]', async () => {
    const its = await opened(['suppression.added', 'consent.given', 'consent.confirmed', 'contact.erased'])
    const [person] = await crowd(it, its.account, { count: 1, purpose: PURPOSE, host: 'secret.example' })
    server.answer = body => ({ status: 503, body: body.toString() }) // It echoes what it was told.
    await it.settle()
    await tellNow()
    expect(told()[0]?.data['address']).toBe(person?.email)
    server.answer = { status: 200 }
    await erased(its.account, person ?? expect.fail())
    server.heard.length = 0
    for (let looks = 0; looks < 4; looks++) await tellNow()
    expect(told().find(({ type }) => type === 'contact.erased')?.data).toMatchObject({ contact_id: person?.contact })
    const rest = told().filter(({ type }) => type !== 'contact.erased')
    expect(rest.length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(rest)).not.toContain(person?.contact)
    const { rows } = await it.asOwner(owner =>
      owner.query('select m::text as text from hook_message m where hook_id = $1', [its.hook]),
    )
    const bodies = await Promise.all(
      (await log(its)).map(({ id }) => it.turn(its.account, turn => readHookMessage(turn, its.hook, id))),
    )
    const everything = JSON.stringify([rows, bodies.map(value), server.heard.map(bodyIn)])
    expect(everything).not.toContain('secret.example')
    expect(everything).not.toContain(person?.email.split('@')[0])
    await checkHouse(it)
  })

  test('inside our own network is told nothing for an account that does not operate the installation', async () => {
    const other = await it.account()
    const people = await it.house.platform.selectFrom('person').selectAll().where('email', '=', other.email).execute()
    expect(people).toMatchObject([{ operator_role: null }])
    const { id: hook } = await add(other.account)
    const its = { account: other.account, hook, secret: '' }
    await tryIt(its)
    await tellNow(0)
    expect(server.heard).toEqual([])
    expect((await hookOf(its)).lastError).toMatch(/private network|No web site listens/)
    for (const [url, says] of [
      ['http://10.0.0.1/hook', 'not-https'],
      ['https://user:secret@shop.example/', 'url-with-login'],
      ['ftp://shop.example/', 'not-a-url'],
    ] as const)
      expect(
        await it.turn(other.account, turn => addHook(turn, { name: 'x', url, types: ['campaign.started'] })),
      ).toEqual({
        ok: false,
        refusal: says,
      })
  })
})

/** How often each table was read on this connection, as far as it has not been added to the sums yet. */
async function readsOf({ db }: Turn): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; n: number }>`
    select relname as name, (seq_scan + coalesce(idx_scan, 0))::int as n from pg_stat_xact_user_tables
    where relname in ('ledger_event', 'suppression', 'service_message', 'returned', 'outcome', 'text_sent', 'run', 'erasure', 'conduct_case')`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]))
}

describe('what happens', () => {
  const RUN = 'run_over0000000000000000000000'
  const CASE = {
    kind: 'embedding-tampered',
    demand: 'AS-05',
    about: 'emb_1',
    says: 'A box was ticked.',
    evidence: {},
  } as const
  /** What no verb of today says, as the log would have it. */
  const inLog = (account: AccountId, type: EventType, state: PurposeState, { subject, email }: Person) =>
    it.turn(account, turn =>
      append(turn, [
        {
          type,
          subject,
          channel: 'email',
          controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
          disclosures: { address: email },
          purposes: [{ channel: 'email', id: PURPOSE, state, v: 1 }],
          ...(state === 'granted' && { evidence: 'E5' as const }),
        },
      ]),
    )
  const row = (account: AccountId, statement: ReturnType<typeof sql>) =>
    it.turn(account, ({ db }) => statement.execute(db))
  const actMessage = (account: AccountId, state: string, { subject }: Person) =>
    row(
      account,
      sql`insert into service_message (account_id, message_id, kind, subject_id, test, sealed, state, attempts, code, created_at, settled_at, template_id, template_version, act)
      values (${account}, ${`msg_${state}`}, 'transactional', ${subject}, false, '', ${state}, 1, ${state === 'accepted' ? 250 : null}, ${new Date(it.clock.nowMs())},
        ${new Date(it.clock.nowMs())}, 'tpl_1', 1, 'order')`,
    )
  const returned = async (account: AccountId, kind: 'bounce' | 'complaint', { contact, subject }: Person) => {
    await finishedRun(it, account, RUN, [{ contact, subject }])
    const [code, status] = kind === 'bounce' ? [550, '5.1.1'] : [null, '']
    await row(
      account,
      sql`insert into returned (account_id, message, kind, reason, class, scope, rule, code, status, detail, subject_id, at, last_at)
      values (${account}, ${`${RUN}/1`}, ${kind}, 'no-such-mailbox', 'hard', 'address', 'x', ${code}, ${status}, 'gone', ${subject},
        ${new Date(it.clock.nowMs())}, ${new Date(it.clock.nowMs())})`,
    )
  }

  /** As whoever settles their chunk leaves it. */
  const deliveredTo = async (account: AccountId, people: readonly Person[]) => {
    await finishedRun(it, account, RUN, people)
    for (const seq of people.keys())
      await row(
        account,
        sql`insert into outcome (account_id, run_id, seq, attempt, result, reason, code, at)
          values (${account}, ${RUN}, ${seq + 1}, 1, 'accepted', 'accepted', 250, ${new Date(it.clock.nowMs())})`,
      )
    await row(account, sql`update chunk set settled_at = ${new Date(it.clock.nowMs())} where run_id = ${RUN}`)
  }
  /** Of somebody who agrees to it, unless they do not; told when a scanner would have shown itself. */
  const measured = async (account: AccountId, kind: 'opened' | 'clicked', person: Person, { agrees = true } = {}) => {
    if (agrees) {
      await measuringPurpose(it, account)
      await agree(it, account, [person])
    }
    const run = await started(it, account, { content: planOf().content })
    const now = new Date(it.clock.nowMs())
    await row(
      account,
      sql`insert into engagement (account_id, run_id, seq, kind, link, subject_id, people, machines, first_at, at, seen_at)
        values (${account}, ${run}, 1, ${kind}, ${kind === 'opened' ? 0 : 1}, ${person.subject}, 1, 0, ${now}, ${now}, ${now})`,
    )
    it.clock.move(BURST_MAX_MS)
  }

  /** Each of them, made to happen by whoever makes it happen; what only a crowd of others would bring about is written as they do. */
  const HAPPEN: Readonly<Record<HookType, (account: AccountId, person: Person) => Promise<unknown>>> = {
    'consent.given': account => subscribedOn(account),
    'consent.confirmed': async () => {}, // By the one before.
    'consent.renewed': (account, person) => inLog(account, 'renew', 'granted', person),
    'consent.refused': (account, person) => inLog(account, 'refuse', 'refused', person),
    'consent.withdrawn': leave,
    'consent.expired': (account, { subject }) =>
      it.turn(account, turn => expire(turn, { subject, channel: 'email', purposes: [PURPOSE] })),
    'consent.invalidated': (account, person) => inLog(account, 'invalidate', 'invalidated', person),
    'contact.erased': async account => {
      const [gone] = await crowd(it, account, { count: 1, purpose: PURPOSE, host: 'gone.example' })
      await erased(account, gone ?? expect.fail('somebody is there'))
    },
    'suppression.added': suppressed,
    'message.accepted': (account, person) => actMessage(account, 'accepted', person),
    'message.failed': async (account, { contact, subject }) => {
      await finishedRun(it, account, RUN, [{ contact, subject }])
      await row(
        account,
        sql`insert into outcome (account_id, run_id, seq, attempt, result, reason, code, at)
          values (${account}, ${RUN}, 1, 1, 'failed', 'no-such-mailbox', 550, ${new Date(it.clock.nowMs())})`,
      )
    },
    'message.delivered': (account, person) => deliveredTo(account, [person]),
    'message.opened': (account, person) => measured(account, 'opened', person),
    'message.clicked': (account, person) => measured(account, 'clicked', person),
    'message.dropped': (account, person) => actMessage(account, 'dropped', person),
    'message.bounced': (account, person) => returned(account, 'bounce', person),
    'message.complained': (account, person) => returned(account, 'complaint', person),
    'campaign.started': account => started(it, account),
    'campaign.paused': async account => {
      const run = await started(it, account)
      await it.turn(account, turn => pauseRun(turn, run))
    },
    'campaign.finished': async account => {
      await started(it, account, { purpose: { slug: 'nobody', v: 1 } }) // Nobody is in it, so that it is over at once.
      await sweepOnce(it.house)
    },
    'campaign.cancelled': async account => {
      const run = await started(it, account)
      await it.turn(account, turn => cancelRun(turn, run))
    },
    'conduct.case_opened': account => it.turn(account, turn => openCase(turn, CASE)),
    'conduct.case_closed': async account => {
      const { rows } = await sql<{ id: string }>`
        select case_id as id from conduct_case where account_id = ${account} and about = ${CASE.about}`.execute(
        it.house.platform,
      )
      value(await it.turn(account, turn => closeCase(turn, rows[0]?.id ?? '', 'We mended it.')))
    },
  }
  const subscribedOn = async (account: AccountId) => {
    await subscribed(it, await publishedForm(it, account, ['bread']), 'new@example.org')
    await it.settle()
  }

  test.each(HOOK_TYPES.filter(type => type !== 'consent.confirmed'))(
    '%s is told once, in the shape that is documented, and nothing else to whoever wants nothing else',
    async type => {
      const its = await opened(type === 'consent.given' ? ['consent.given', 'consent.confirmed'] : [type])
      const [person] = await crowd(it, its.account, { count: 1, purpose: PURPOSE })
      if (type === 'conduct.case_closed') await HAPPEN['conduct.case_opened'](its.account, person ?? expect.fail())
      await tellNow()
      server.heard.length = 0 // Of what was made before it, such as the crowd's consents.
      it.clock.move(1_000)
      await HAPPEN[type](its.account, person ?? expect.fail('somebody is there'))
      await it.settle()
      await tellNow(1_000)
      const wanted = type === 'consent.given' ? ['consent.given', 'consent.confirmed'] : undefined
      const heard = told().toSorted((one, other) => one.type.localeCompare(other.type) * -1)
      expect(heard.map(one => one.type)).toEqual(wanted ?? [type])
      for (const one of heard) {
        const { example, also = example } = HOOK_EVENTS[one.type as HookType]
        expect(Object.keys({ ...example, ...also })).toEqual(expect.arrayContaining(Object.keys(one.data)))
        expect(Date.parse(one.timestamp)).toBeGreaterThan(it.clock.nowMs() - 2 * MINUTE_MS)
        expect(one.data['account']).toBe(its.account)
      }
      for (let looks = 0; looks < 3; looks++) await tellNow(HOOK_OVERLAP_MS - 1_000)
      expect(server.heard).toHaveLength(heard.length)
    },
  )

  test('before a hook was there it does not hear, and of a kind that is wanted later from then on', async () => {
    const { account } = await it.account()
    await it.house.platform.updateTable('person').set({ operator_role: 'administrator' }).execute()
    const [first, second, third] = await crowd(it, account, { count: 3, purpose: PURPOSE })
    await suppressed(account, first ?? expect.fail())
    it.clock.move(1_000)
    const { id: hook } = await add(account, ['campaign.started'])
    await suppressed(account, second ?? expect.fail())
    await tellNow()
    const { rev } = value(await it.turn(account, turn => readHook(turn, hook)))
    value(await it.turn(account, turn => changeHook(turn, hook, { rev, types: ['suppression.added'] })))
    await suppressed(account, third ?? expect.fail())
    await tellNow()
    expect(told().map(({ data }) => data['address'])).toEqual([third?.email])
  })

  test('to a recipient of a sending is told once, though it is found again when the sending has ended', async () => {
    const its = await opened(['message.failed'])
    const [one, two] = await crowd(it, its.account, { count: 2, purpose: PURPOSE })
    await finishedRun(it, its.account, RUN, [one ?? expect.fail(), two ?? expect.fail()])
    const fail = (seq: number, at: number) =>
      row(
        its.account,
        sql`insert into outcome (account_id, run_id, seq, attempt, result, reason, code, at)
          values (${its.account}, ${RUN}, ${seq}, 1, 'failed', 'no-such-mailbox', 550, ${new Date(at)})`,
      )
    it.clock.move(1_000)
    const then = it.clock.nowMs()
    await fail(1, then)
    await tellNow()
    it.clock.move(2 * HOOK_OVERLAP_MS)
    await tellNow()
    await fail(2, then) // Written down by a worker that died, and read much later.
    await row(its.account, sql`update run set finished_at = ${new Date(it.clock.nowMs())} where run_id = ${RUN}`)
    for (let looks = 0; looks < 4; looks++) await tellNow()
    expect(told().map(({ data }) => data['recipient'])).toEqual([1, 2])
  })

  test('to each recipient whose letter a server took is told once, whenever the rest of their chunk is', async () => {
    const its = await opened(['message.delivered'])
    const people = await crowd(it, its.account, { count: 3, purpose: PURPOSE })
    const sink = await openSink()
    await sendThrough(it, its.account, sink.port)
    const delivery = await startDelivery(it.house, { senders: 1, where: 'here', connections: 1 })
    const run = await started(it, its.account)
    await finished(it, its.account, run)
    await delivery.stop()
    await sink.close()
    await tellNow()
    const whom = told().map(({ type, data }) => [type, data['kind'], data['code'], data['run_id'], data['address']])
    const wanted = people.map(({ email }) => ['message.delivered', 'campaign', 250, run, email])
    expect(new Set(whom.map(String))).toEqual(new Set(wanted.map(String)))
    expect(whom).toHaveLength(3)
    await row(its.account, sql`update chunk set settled_at = ${new Date(it.clock.nowMs())} where run_id = ${run}`)
    await tellNow()
    expect(server.heard).toHaveLength(3)
  })

  test('to more recipients than are looked at once is told of all of them, once', async () => {
    const its = await opened(['message.delivered'])
    const count = HOOK_SLICE + 3
    const [one] = await crowd(it, its.account, { count: 1, purpose: PURPOSE })
    await deliveredTo(
      its.account,
      Array.from({ length: count }, () => one ?? expect.fail()),
    )
    await row(its.account, sql`update chunk set hi = ${count} where run_id = ${RUN}`)
    while (await it.turn(its.account, turn => followFor(turn, its.hook)));
    const { waiting } = await hookOf(its)
    expect(waiting).toBe(count)
    await removeIt(its) // Nobody waits for so many.
  })

  test('by who was held, and is known to have it, is told as delivered', async () => {
    const its = await opened(['message.delivered'])
    const [one] = await crowd(it, its.account, { count: 1, purpose: PURPOSE })
    await finishedRun(it, its.account, RUN, [one ?? expect.fail()])
    await row(
      its.account,
      sql`insert into outcome (account_id, run_id, seq, attempt, result, reason, at)
        values (${its.account}, ${RUN}, 1, 1, 'held', 'no-reply', ${new Date(it.clock.nowMs())})`,
    )
    await tellNow()
    expect(told()).toEqual([])
    await it.turn(its.account, turn => resolveHeld(turn, { run: RUN, seq: 1 }, 'accepted', { kind: 'read' }))
    await tellNow()
    expect(told().map(({ data }) => data['address'])).toEqual([one?.email])
  })

  test.each(['opened', 'clicked'] as const)(
    'with a message is told as %s of nobody who does not agree to be measured [CK-03]',
    async kind => {
      const its = await opened([`message.${kind}`])
      const [one] = await crowd(it, its.account, { count: 1, purpose: PURPOSE })
      await measured(its.account, kind, one ?? expect.fail(), { agrees: false })
      await tellNow()
      expect(await log(its)).toEqual([])
      expect(told()).toEqual([])
    },
  )

  test('with a message is told no more, and not told again, once it is not agreed to any more [CK-03]', async () => {
    const its = await opened(['message.clicked'])
    const [one] = await crowd(it, its.account, { count: 1, purpose: PURPOSE })
    await measured(its.account, 'clicked', one ?? expect.fail())
    await tellNow()
    expect(told()).toMatchObject([{ data: { link: 1, url: 'https://bakery0.example/bread', address: one?.email } }])
    const [message] = await log(its)
    await leave(its.account, one ?? expect.fail())
    await it.settle()
    value(await it.turn(its.account, turn => replayOne(turn, its.hook, message?.id ?? '')))
    await tellNow()
    expect(server.heard).toHaveLength(1)
    expect(await log(its)).toEqual([])
  })

  test('of a text that is on its phone is told as delivered', async () => {
    const its = await opened(['message.delivered', 'message.failed'])
    const [one] = await crowd(it, its.account, { count: 1, purpose: PURPOSE })
    await finishedRun(it, its.account, RUN, [one ?? expect.fail()])
    await row(its.account, sql`update run set channel = 'sms' where run_id = ${RUN}`)
    await row(
      its.account,
      sql`insert into text_sent (account_id, run_id, seq, attempt, country, sender_id, parts, reference, became, at, told_at)
        values (${its.account}, ${RUN}, 1, 1, 'CH', 'txs_1', 1, 7, 'delivered', ${new Date(it.clock.nowMs())}, ${new Date(it.clock.nowMs())})`,
    )
    await tellNow()
    expect(told()).toMatchObject([{ type: 'message.delivered', data: { channel: 'sms', recipient: 1 } }])
  })

  test('of texts that did not arrive is told as failed', async () => {
    const its = await opened(['message.failed'])
    const [one] = await crowd(it, its.account, { count: 1, purpose: PURPOSE })
    await finishedRun(it, its.account, RUN, [one ?? expect.fail()])
    await row(its.account, sql`update run set channel = 'sms' where run_id = ${RUN}`)
    await row(
      its.account,
      sql`insert into text_sent (account_id, run_id, seq, attempt, country, sender_id, parts, reference, code, became, at, told_at)
        values (${its.account}, ${RUN}, 1, 1, 'CH', 'txs_1', 1, 7, '0B', 'undelivered', ${new Date(it.clock.nowMs())}, ${new Date(it.clock.nowMs())})`,
    )
    await tellNow()
    expect(told()).toMatchObject([
      { type: 'message.failed', data: { channel: 'sms', reason: 'undelivered', answer: '0B' } },
    ])
  })

  test('twice is told twice: a campaign that is paused again', async () => {
    const its = await opened(['campaign.paused'])
    await crowd(it, its.account, { count: 1, purpose: PURPOSE })
    const run = await started(it, its.account)
    for (const move of [pauseRun, resumeRun, pauseRun]) {
      it.clock.move(1_000)
      await it.turn(its.account, turn => move(turn, run))
      await tellNow(1_000)
    }
    expect(told()).toHaveLength(2)
    expect(told()[0]?.data).toMatchObject({ totals: { recipients: 1, pending: 1 } })
  })

  test('costs nothing where no hook wants it: the tables of the others are not read', async () => {
    const its = await opened(['consent.given'])
    await crowd(it, its.account, { count: 1, purpose: PURPOSE })
    const reads = await it.turn(its.account, async turn => {
      const countsBefore = await readsOf(turn)
      await followFor(turn, its.hook)
      const after = await readsOf(turn)
      return Object.keys(after).filter(name => after[name] !== countsBefore[name])
    })
    expect(reads).toEqual(['ledger_event'])
  })
})

describe('a message', () => {
  test('is signed as Standard Webhooks say, by an HMAC that is made elsewhere', async () => {
    const its = await opened()
    await tryIt(its)
    await tellNow(0)
    const [heard] = server.heard
    if (!heard) expect.fail('it was told')
    expect(isSigned(its.secret, heard)).toBe(true)
    const hex = Buffer.from(its.secret.replace('whsec_', ''), 'base64').toString('hex')
    const { headers, body } = heard
    const made = execFileSync('openssl', ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${hex}`, '-binary'], {
      input: `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`,
    })
    expect(headers['webhook-signature']).toBe(`v1,${made.toString('base64')}`)
    expect(headers['webhook-timestamp']).toBe(String(Math.floor(it.clock.nowMs() / 1_000)))
    expect(headers['content-type']).toBe('application/json')
  })

  test('passes the check that we hand out, and a message of somebody else does not', async () => {
    const its = await opened()
    await tryIt(its)
    await tellNow(0)
    const [heard] = server.heard
    process.env['WEBHOOK_SECRET'] = its.secret
    const source = WEBHOOK_SNIPPET.replace('Date.now()', String(it.clock.nowMs()))
    const { isFromUs } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as {
      isFromUs: (headers: object, body: Buffer) => boolean
    }
    const { headers = {}, body = Buffer.alloc(0) } = heard ?? {}
    expect(isFromUs(headers, body)).toBe(true)
    expect(isFromUs(headers, Buffer.from(body.toString().replace('test', 'tent')))).toBe(false)
    expect(isFromUs({ ...headers, 'webhook-id': 'whm_other' }, body)).toBe(false)
    expect(isFromUs({ ...headers, 'webhook-timestamp': '1' }, body)).toBe(false)
  })

  test('is signed by the former secret as well, for a day', async () => {
    const its = await opened()
    const { secret } = value(await it.turn(its.account, turn => renewSecret(turn, its.hook)))
    const passes = async () => {
      await tryIt(its)
      await tellNow(0)
      const heard = server.heard.at(-1) ?? expect.fail()
      return [its.secret, secret].map(one => isSigned(one, heard))
    }
    expect(await passes()).toEqual([true, true])
    it.clock.move(DAY_MS + 1)
    expect(await passes()).toEqual([false, true])
  })

  test('that is replayed comes under the same id, whether it was taken or not', async () => {
    const its = await opened()
    const { message } = await tryIt(its)
    await tellNow(0)
    value(await it.turn(its.account, turn => replayOne(turn, its.hook, message)))
    await tellNow(0)
    expect(ids()).toEqual([message, message])
    const since = new Date(it.clock.nowMs() - MINUTE_MS)
    expect(await it.turn(its.account, turn => replaySince(turn, its.hook, { since, state: 'given-up' }))).toMatchObject(
      {
        value: { count: 0 },
      },
    )
    expect(await it.turn(its.account, turn => replaySince(turn, its.hook, { since, state: undefined }))).toMatchObject({
      value: { count: 1, more: false },
    })
    await tellNow(0)
    expect(ids()).toEqual([message, message, message])
    expect((await log(its))[0]).toMatchObject({ state: 'taken', attempts: 3 })
  })

  test('on its way to a server when the house dies is told again, under the same id, and not lost', async () => {
    const its = await opened()
    const { message } = await tryIt(its)
    way = async (url, asking) => {
      await fetchPublic(url, asking) // It arrives, and whoever told it is gone before that is written down.
      throw new Error('killed')
    }
    await tellNow(0)
    way = fetchPublic
    await tellNow(0)
    expect(ids()).toEqual([message]) // Nobody else may think that it was never told.
    for (let looks = 0; looks < 3; looks++) await tellNow()
    expect(ids()).toEqual([message, message])
    expect((await log(its))[0]).toMatchObject({ state: 'taken', attempts: 2 })
  })

  test('is replayed while others are told: neither waits for the other', async () => {
    const its = await opened()
    const messages = [await tryIt(its), await tryIt(its), await tryIt(its)].map(({ message }) => message)
    const again = () => messages.map(message => it.turn(its.account, turn => replayOne(turn, its.hook, message)))
    for (let round = 0; round < 10; round++)
      expect(
        (await Promise.all([...again(), tellHooks(it.house), ...again()])).filter(done => done && !done.ok),
      ).toEqual([])
    await tellNow()
    expect((await log(its)).map(({ state }) => state)).toEqual(['taken', 'taken', 'taken'])
    expect([...new Set(ids())].toSorted()).toEqual(messages.toSorted())
  })

  test('is told once by two workers', async () => {
    const its = await opened(['suppression.added'])
    const people = await crowd(it, its.account, { count: 40, purpose: PURPOSE })
    for (const person of people) await suppressed(its.account, person)
    await Promise.all(Array.from({ length: 4 }, () => tellHooks(it.house)))
    await tellHooks(it.house)
    expect(server.heard).toHaveLength(40)
    expect(new Set(ids()).size).toBe(40)
    expect(new Set(told().map(({ data }) => data['address'])).size).toBe(40)
  })
})

describe('a server that', () => {
  test('answers 503 lets the hook rest, is asked with one message, and is told the rest when it is back', async () => {
    const its = await opened(['suppression.added'])
    const people = await crowd(it, its.account, { count: 20, purpose: PURPOSE })
    for (const person of people) await suppressed(its.account, person)
    server.answer = { status: 503 }
    await tellHooks(it.house)
    const first = server.heard.length
    expect(first).toBeLessThanOrEqual(8)
    await tellHooks(it.house)
    expect(server.heard).toHaveLength(first) // It rests.
    for (let looks = 0; looks < 4; looks++) await tellNow()
    expect(server.heard).toHaveLength(first + 4)
    expect(await hookOf(its)).toMatchObject({
      state: 'active',
      failures: 5,
      lastError: 'The server answered 503.',
      waiting: 20,
    })
    server.answer = { status: 200 }
    await tellNow()
    expect(await hookOf(its)).toMatchObject({ failures: 0, lastError: null, waiting: 0, unwellSince: null })
  })

  test('says when, is given the time', async () => {
    const its = await opened()
    await tryIt(its)
    server.answer = { status: 429, headers: { 'retry-after': '600' } }
    await tellNow(0)
    await tellNow(590_000)
    expect(server.heard).toHaveLength(1)
    server.answer = { status: 200 }
    await tellNow(20_000)
    expect(server.heard).toHaveLength(2)
  })

  test('does not want one message gets the others, and that one is given up after three days', async () => {
    const its = await opened(['suppression.added'])
    const [bad, good] = await crowd(it, its.account, { count: 2, purpose: PURPOSE })
    await suppressed(its.account, bad ?? expect.fail())
    server.answer = body => ({ status: body.includes(bad?.email ?? '') ? 422 : 200, body: `not ${bad?.email}` })
    await tellHooks(it.house)
    await suppressed(its.account, good ?? expect.fail())
    await tellHooks(it.house)
    expect(await hookOf(its)).toMatchObject({ state: 'active', waiting: 1, failures: 0 })
    for (let looks = 0; looks < 14; looks++) await tellNow(360 * MINUTE_MS)
    const [, one] = (await log(its)).toSorted((a, b) => a.state.localeCompare(b.state)).toReversed()
    expect(one).toMatchObject({ state: 'given-up' })
    expect(one?.tries.at(-1)).toMatchObject({ status: 422, error: 'The server answered 422.', answer: 'not …' })
    expect(one?.attempts).toBeGreaterThanOrEqual(8)
    expect(await hookOf(its)).toMatchObject({ state: 'active', waiting: 0 })
  })

  test('says 410 is gone, and hears what it missed when it is resumed', async () => {
    const its = await opened(['suppression.added'])
    const [one, two] = await crowd(it, its.account, { count: 2, purpose: PURPOSE })
    await suppressed(its.account, one ?? expect.fail())
    server.answer = { status: 410 }
    await tellHooks(it.house)
    expect(await hookOf(its)).toMatchObject({ state: 'gone', waiting: 1 })
    await suppressed(its.account, two ?? expect.fail())
    server.answer = { status: 200 }
    await tellNow()
    expect(server.heard).toHaveLength(1)
    const { rev } = await hookOf(its)
    value(await it.turn(its.account, turn => changeHook(turn, its.hook, { rev, state: 'active' })))
    await tellNow()
    expect(told().map(({ data }) => data['address'])).toEqual([one?.email, one?.email, two?.email])
  })

  test('takes nothing for five days is not told any more, and says so', async () => {
    const its = await opened()
    await tryIt(its)
    server.answer = 'drop'
    await tellNow()
    await tellNow(HOOK_FAILING_MS - 60 * MINUTE_MS)
    await tryIt(its)
    await tellNow(0)
    expect(await hookOf(its)).toMatchObject({ state: 'active', lastError: 'The server did not answer.' })
    await tryIt(its)
    await tellNow(61 * MINUTE_MS)
    expect((await hookOf(its)).state).toBe('failing')
    const before = server.heard.length
    await tellNow(DAY_MS)
    expect(server.heard).toHaveLength(before)
  })

  test('sends elsewhere is not followed', async () => {
    const its = await opened()
    const other = await openPartnerServer()
    server.answer = { status: 307, headers: { location: other.url } }
    await tryIt(its)
    await tellNow(0)
    expect(await hookOf(its)).toMatchObject({ lastError: 'The server answered 307.', waiting: 1 })
    expect(other.heard).toEqual([])
    await other.close()
  })

  test('says nothing is no hindrance to another', async () => {
    const its = await opened()
    const other = await openPartnerServer()
    const second = await add(its.account, ['campaign.started'], other.url)
    way = (url, asking) => fetchPublic(url, { ...asking, timeoutMs: 1_500 })
    server.answer = 'stall'
    await tryIt(its)
    await tryIt({ ...its, hook: second.id })
    await tellNow(0)
    expect(await hookOf(its)).toMatchObject({ lastError: 'The server took too long.', failures: 1 })
    expect(other.heard).toHaveLength(1)
    await other.close()
  })

  test('answers a large page has taken it', async () => {
    const its = await opened()
    server.answer = { status: 200, body: '<p>thank you</p>'.repeat(20_000) }
    await tryIt(its)
    await tellNow(0)
    expect((await log(its))[0]).toMatchObject({ state: 'taken', tries: [{ status: 200, error: null }] })
  })
})

describe('a hook', () => {
  test('of another account is not there, whatever is asked of it, and hears nothing of ours', async () => {
    const mine = await opened()
    const { message } = await tryIt(mine)
    const other = await it.account()
    const ask = await browserOf(await it.app(), other)
    for (const at of [
      `GET /webhooks/${mine.hook}`,
      `GET /webhooks/${mine.hook}/messages`,
      `GET /webhooks/${mine.hook}/messages/${message}`,
      `POST /webhooks/${mine.hook}/messages/${message}/replay`,
      `POST /webhooks/${mine.hook}/test`,
      `POST /webhooks/${mine.hook}/secret`,
      `DELETE /webhooks/${mine.hook}`,
    ] as const)
      expect((await ask(at)).status, at).toBe(404)
    expect((await ask(`PATCH /webhooks/${mine.hook}`, { rev: 1, name: 'x' })).status).toBe(404)
    expect((await ask(`POST /webhooks/${mine.hook}/replay`, { since: '2026-01-01T00:00:00Z' })).status).toBe(404)
    expect((await ask('GET /webhooks')).body).toEqual({ data: [] })
    const [person] = await crowd(it, other.account, { count: 1, purpose: PURPOSE })
    await suppressed(other.account, person ?? expect.fail())
    await tellNow()
    expect(told().map(({ type }) => type)).toEqual(['hook.test'])
  })

  test('is not made with a test key, and not by whoever may only read', async () => {
    const its = await it.account()
    const made = { name: 'x', url: 'https://shop.example/hook', types: ['campaign.started'] }
    expect((await (await programOf(it, its, undefined, 'test'))('POST /webhooks', made)).body).toMatchObject({
      code: 'not-with-a-test-key',
    })
    expect((await (await programOf(it, its, ['hooks.read']))('POST /webhooks', made)).status).toBe(403)
    const ask = await programOf(it, its)
    const { body } = await ask('POST /webhooks', made)
    expect(body).toMatchObject({ secret: expect.stringMatching(/^whsec_/) })
    expect((await ask('GET /webhooks')).text).not.toContain('whsec_')
    for (let n = 1; n < HOOKS_KEPT_MAX; n++) expect((await ask('POST /webhooks', made)).status).toBe(200)
    expect((await ask('POST /webhooks', made)).body).toMatchObject({ code: 'too-many' })
    expect((await ask('POST /webhooks', { ...made, types: ['contact.opened'] })).status).toBe(422)
  })

  test('that was paused hears what it missed, but not what is older than its log', async () => {
    const its = await opened(['suppression.added'])
    const [old, recent] = await crowd(it, its.account, { count: 2, purpose: PURPOSE })
    const move = async (state: 'active' | 'paused') => {
      const { rev } = await hookOf(its)
      value(await it.turn(its.account, turn => changeHook(turn, its.hook, { rev, state })))
    }
    await move('paused')
    await suppressed(its.account, old ?? expect.fail())
    it.clock.move(HOOK_KEPT_MS)
    await suppressed(its.account, recent ?? expect.fail())
    await tellNow()
    expect(await hookOf(its)).toMatchObject({ state: 'paused', waiting: 0 })
    await move('active')
    await tellNow()
    expect(told().map(({ data }) => data['address'])).toEqual([recent?.email])
    expect(await it.turn(its.account, turn => changeHook(turn, its.hook, { rev: 1 }))).toEqual({
      ok: false,
      refusal: 'changed',
    })
  })

  test('that is removed leaves nothing, and the log forgets after thirty days', async () => {
    const its = await opened()
    await tryIt(its)
    await tellNow(0)
    expect(await log(its)).toHaveLength(1)
    it.clock.move(HOOK_KEPT_MS + 1)
    await forgetOldMessages(it.house)
    expect(await log(its)).toEqual([])
    await tryIt(its)
    value(await it.turn(its.account, turn => removeHook(turn, its.hook)))
    await tellNow()
    const { rows } = await it.asOwner(owner =>
      owner.query(
        'select 1 from hook_message where account_id = $1 union all select 1 from hook where account_id = $1',
        [its.account],
      ),
    )
    expect(rows).toEqual([])
  })
})
