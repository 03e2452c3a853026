/**
 * Two accounts on one installation. Every operation is asked, by the owner of one, for what belongs to the other: each
 * of its ids in turn. It must not answer as if the thing were there, must not tell a word of it, and must not change it.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { attach } from '#conduct/replying.ts'
import { newId } from '#base/id.ts'
import { beginCanary, impose, openCase } from '#conduct/conduct.ts'
import { isOperators } from '#accounts/rules.ts'
import { listForms } from '#consent/consent.ts'
import { OPERATIONS } from '#operations.ts'
import { hearText } from '#texting/texting.ts'
import { clear } from '#review/review.ts'
import { receive } from '#sandbox/sandbox.ts'
import type { Operation } from '#store/operation.ts'
import { callees, purposeOfCalls } from './callees.ts'
import { checkHouse } from './check-house.ts'
import { type Ask, type Asked, browserOf, type Method } from './client.ts'
import { openTestHouse, type Owned, type TestHouse } from './house.ts'
import { crowd } from './people.ts'
import { sampleOf } from './sample.ts'
import { texted } from './texted.ts'

const ALL = Object.entries(OPERATIONS as Record<string, Operation>)
const ID = /\b[a-z]{3}_[0-9a-z]{25}\b/g
/** These change by being read, or with the log. */
const LIVELY = /^log\.|^audit\.list$|\.(?:proof|access)$|^cases\.export$|^trust\.risks$/
const IDS_EACH = 3
/** What screening does not simply allow. */
const HELD = 'Fake Rolex and Omega watches, 1:1 mirror copies, 90 euros each. Order today, sent discreetly.'

/** An account with something of everything in it. `word` stands in every name, so that a leak is seen. */
type Side = { readonly word: string; readonly owned: Owned; readonly ask: Ask; ids: readonly string[]; domain: string }

let it: TestHouse
let mine: Side
let theirs: Side
let before: ReadonlyMap<string, string>

beforeAll(async () => {
  it = await openTestHouse()
  theirs = await openSide('zanzibar')
  mine = await openSide('quibble')
  before = await everythingOf(theirs)
})
afterAll(() => it.close())

async function openSide(word: string): Promise<Side> {
  const owned = await it.account({ name: `${word} bakery`, email: `owner@${word}.example` })
  const side: Side = {
    word,
    owned,
    ask: await browserOf(await it.app(), owned),
    ids: [],
    domain: `news.${word}.example`,
  }
  for (const [, { at, example, takes }] of ALL)
    if (example && !at.includes(':')) await side.ask(at as `${Method} /${string}`, marked(takes, example, word))
  await side.ask('POST /keys', { name: word, scopes: ['account.read'] })
  await it.turn(owned.account, turn =>
    receive(turn, `from@${word}.example`, [`to@${word}.example`], Buffer.from(`Subject: ${word}\r\n\r\n${word}`)),
  )
  await crowd(it, owned.account, { count: 2, purpose: 'newsletter', host: `${word}.example` })
  await purposeOfCalls(it, owned.account, 'phoning')
  const number = `+4179555${String(1000 + word.length)}`
  await callees(it, owned.account, [number], { purpose: 'phoning', name: word })
  const { data: callers } = (await side.ask('GET /callers')).body as { data: { caller_id: string }[] }
  await side.ask('POST /call-lists', {
    ...OPERATIONS['calls.create'].example,
    name: `${word} calls`,
    purpose: 'phoning',
    caller_id: callers[0]?.caller_id,
  })
  const inbound = await texted(it, owned.account, { from: number, to: '+41790000001', text: `${word}?` })
  await it.turn(owned.account, turn => hearText(turn, inbound ?? ''))
  const [form] = await it.turn(owned.account, turn => listForms(turn))
  await side.ask(`POST /forms/${form?.id ?? ''}/embeds`, { page_url: `https://${word}.example/news` })
  const { data: sites } = (await side.ask('GET /sites')).body as { data: { site_id: string }[] }
  const proposed = { ...OPERATIONS['sites.propose'].example, site_id: undefined } // It is in the path.
  await side.ask(`POST /sites/${sites[0]?.site_id}/proposals`, proposed)
  await side.ask(`POST /sites/${sites[0]?.site_id}/scans`, {})
  const { data: hooks } = (await side.ask('GET /webhooks')).body as { data: { hook_id: string }[] }
  await side.ask(`POST /webhooks/${hooks[0]?.hook_id}/test`, {})
  const seen = { kind: 'embedding-tampered', demand: 'AS-05', about: word, says: word, evidence: { word } } as const
  await it.turn(owned.account, async turn => {
    const id = await openCase(turn, seen)
    await impose(turn, { case: id, step: 'warn', services: ['email'], automated: false })
    await attach(turn, id, { name: word, media: 'text/plain', bytes: Buffer.from(word) })
    await clear(turn, { lane: 'campaign', about: word, text: { channel: 'email', subject: word, text: HELD } })
  })
  const handed = await handedIn(owned, word)
  const found = [...(await everythingOf(side)).values()].flatMap(text => text.match(ID) ?? [])
  const run = newId('run', it.clock.nowMs())
  await it.turn(owned.account, turn => beginCanary(turn, run, 'email'))
  side.ids = [...new Set([...found, owned.account, owned.user, run, ...handed])]
  return side
}

/** A message for an act that has left, and a document that backs an import: lists of neither tell their ids here. */
async function handedIn({ account }: Owned, word: string): Promise<string[]> {
  const [message, document] = [newId('msg', it.clock.nowMs()), newId('doc', it.clock.nowMs())]
  await it.turn(account, async turn => {
    const [template] = (await turn.db.selectFrom('template').select('template_id').limit(1).execute()).map(
      row => row.template_id,
    )
    const own = { account_id: account, sealed: Buffer.alloc(0) }
    await turn.db
      .insertInto('service_message')
      .values({
        ...own,
        message_id: message,
        kind: 'transactional',
        test: false,
        state: 'accepted',
        created_at: turn.now,
        settled_at: turn.now,
        template_id: template ?? '',
        template_version: 1,
        act: 'order',
      })
      .execute()
    const { import_id } = await turn.db
      .selectFrom('import_batch')
      .select('import_id')
      .limit(1)
      .executeTakeFirstOrThrow()
    await turn.db
      .insertInto('import_document')
      .values({
        ...own,
        import_id,
        document_id: document,
        name: word,
        media: 'text/plain',
        size_bytes: 0,
        sha256: Buffer.alloc(32),
        added_by: word,
        added_at: turn.now,
      })
      .execute()
  })
  return [message, document]
}

/** The operation's own example, with names and addresses in which the word stands. */
function marked(takes: z.ZodType, example: object, word: string): object {
  const shape = takes instanceof z.ZodObject ? Object.keys(takes.shape) : []
  const changed = {
    name: `${word} ${shape[0]}`,
    domain: `news.${word}.example`,
    host: `smtp.${word}.example`,
    slug: word,
  }
  return { ...example, ...Object.fromEntries(Object.entries(changed).filter(([name]) => shape.includes(name))) }
}

/** What its owner can read: every list, and every single thing in it. */
async function everythingOf(side: Side): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>()
  const gets = ALL.filter(([name, { at, needs }]) => at.startsWith('GET') && !LIVELY.test(name) && !isOperators(needs))
  for (let depth = 0; depth < 2; depth++)
    for (const [, { at }] of gets)
      for (const path of pathsOf(
        at,
        [...answers.values()].flatMap(text => text.match(ID) ?? []),
      )) {
        if (answers.has(path)) continue
        it.clock.move(100)
        const answer = await side.ask(path as `${Method} /${string}`)
        if (answer.status === 200) answers.set(path, answer.text.replace(/"as_of":"[^"]*"/, ''))
      }
  return answers
}

function pathsOf(at: string, ids: readonly string[]): string[] {
  const params = [...at.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')
  if (params.length === 0) return [at]
  return [...new Set(ids)].filter(id => fits(at, id)).map(id => at.replace(/:\w+_id/, id).replaceAll(/:\w+/g, '1'))
}

/** Ids say what they are of: `/forms/:form_id` takes `frm_…`, tried by the operation's own schema. */
function fits(at: string, id: string): boolean {
  const member = /:(\w+_id)/.exec(at)?.[1] ?? ''
  const shape = ALL.find(([, it]) => it.at === at)?.[1].takes
  const schema = shape instanceof z.ZodObject ? (shape.shape[member] as z.ZodType | undefined) : undefined
  return schema?.safeParse(id).success ?? false
}

type Question = { readonly name: string; readonly it: Operation; readonly member: string; readonly inPath: boolean }

const questions: Question[] = ALL.flatMap(([name, it]) => {
  const members = it.takes instanceof z.ZodObject ? Object.keys(it.takes.shape) : []
  return members
    .filter(member => /_ids?$/.test(member) || (member === 'domain' && it.at.includes(':domain')))
    .map(member => ({ name, it, member, inPath: it.at.includes(`:${member}`) }))
})

function requestFor(
  { it, member }: Question,
  id: string,
  own: readonly string[],
): { at: `${Method} /${string}`; body: object | undefined } {
  const schema = z.toJSONSchema(it.takes, { io: 'input', unrepresentable: 'any' }) as Parameters<typeof sampleOf>[0]
  const shape = it.takes instanceof z.ZodObject ? it.takes.shape : {}
  const ownFor = (name: string) =>
    own.find(id => (shape[name] as z.ZodType | undefined)?.safeParse(id).success && /_id$/.test(name))
  const sample = {
    ...(sampleOf(schema, name => ownFor(name)) as object),
    ...it.example,
    [member]: member.endsWith('_ids') ? [id] : id,
  } as Record<string, unknown> // A record, as operations take.
  const path = it.at.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(sample[name] ?? ownFor(name) ?? '1')
    delete sample[name]
    return encodeURIComponent(value)
  })
  if (!it.at.startsWith('GET')) return { at: path as `${Method} /${string}`, body: sample }
  return {
    at: `${path}?${new URLSearchParams(sample as Record<string, string>)}` as `${Method} /${string}`,
    body: undefined,
  }
}

/** Their ids of the right kind; where the schema takes any text, all kinds are tried. */
function theirIdsFor({ it, member }: Question): readonly string[] {
  if (member === 'domain') return [theirs.domain]
  const shape = it.takes instanceof z.ZodObject ? it.takes.shape : {}
  const one = (id: string) =>
    (shape[member] as z.ZodType | undefined)?.safeParse(member.endsWith('_ids') ? [id] : id).success
  const byKind = Map.groupBy(theirs.ids.filter(one), id => id.slice(0, 3))
  return [...byKind.values()].flatMap(ids => ids.slice(0, IDS_EACH))
}

/** What we have said ourselves is told back to us: in drafts, in our audit trail. */
const sent = new Set<string>()

function expectNothingTold(answer: Asked): void {
  expect(answer.status).toBeLessThan(500)
  expect(answer.text.replaceAll(theirs.domain, '')).not.toContain(theirs.word)
  expect((answer.text.match(ID) ?? []).filter(id => theirs.ids.includes(id) && !sent.has(id))).toEqual([])
}

test('both accounts have something of everything that has an id', () => {
  const kinds = (ids: readonly string[]) => [...new Set(ids.map(id => id.slice(0, 3)))].toSorted()
  expect(kinds(theirs.ids)).toEqual(kinds(mine.ids))
  expect(kinds(theirs.ids)).toEqual(expect.arrayContaining(['acc', 'cmp', 'con', 'frm', 'key', 'pur', 'sbx', 'usr']))
})

describe('what asks for nothing in particular tells of one account alone', () => {
  test.each(ALL.filter(([name]) => !questions.some(it => it.name === name)))('%s', async (_, { at, example }) => {
    const filled = at.replaceAll(/:\w+/g, '0') as `${Method} /${string}`
    expectNothingTold(await mine.ask(filled, at.startsWith('GET') ? undefined : (example ?? {})))
  })
})

describe('what belongs to another account is not there', () => {
  test.each(questions.map(question => [`${question.name} ${question.member}`, question] as const))(
    '%s',
    async (_, question) => {
      const ids = theirIdsFor(question)
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) {
        it.clock.move(1_000)
        const { at, body } = requestFor(question, id, mine.ids)
        const answer = await mine.ask(at, body)
        sent.add(id)
        expectNothingTold(answer)
        if (question.inPath) expect([403, 404], `${at}: ${answer.text}`).toContain(answer.status)
      }
    },
  )
})

test('nothing of theirs has changed, and nothing of it has come to us', async () => {
  expect(await everythingOf(theirs)).toEqual(before)
  for (const text of (await everythingOf(mine)).values()) expect(text).not.toContain(theirs.word)
})

test('the database itself shows a turn its own account alone, whatever it asks', async () => {
  const { rows } = await it.house.platformPool.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`)
  for (const { name } of rows) {
    const client = await it.house.pool.connect()
    await client.query('begin')
    await client.query(`select set_config('optimail.account', $1, true)`, [mine.owned.account])
    const found = await client.query(`select 1 from ${name} where account_id <> $1 limit 1`, [mine.owned.account])
    await client.query('rollback')
    client.release()
    expect([name, found.rowCount]).toEqual([name, 0])
  }
  const without = await it.house.pool.query('select 1 from contact')
  expect(without.rowCount).toBe(0)
})

test('after all that the house is as it must be', () => checkHouse(it))
