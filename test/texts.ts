/** Texts to look at: people with phones who agreed, a sender, a route to a server, and the process that keeps the lines. */

import { sql } from 'kysely'
import { newId } from '#base/id.ts'
import { compileText } from '#content/text.ts'
import { arrangeTextRoutes, createTextRoute } from '#delivery/sms/routes.ts'
import { createTextSender, decideTextSender } from '#delivery/sms/from.ts'
import type { TextSenderId, TextSenderSettings } from '#delivery/sms/from-types.ts'
import { startTexts } from '#delivery/sms/switchboard-texts.ts'
import type { Switchboard, TextRouteId, TextRouteSettings } from '#delivery/sms/types.ts'
import { startRun } from '#delivery/delivery.ts'
import type { RunId, TextPlan } from '#delivery/types.ts'
import { append, subjectsOf } from '#ledger/ledger.ts'
import type { Draft, SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { PURPOSE } from './campaign.ts'
import type { TestHouse } from './house.ts'

export type Phoned = { readonly phone: string; readonly subject: SubjectId; readonly contact: `con_${string}` }
export type Phones = {
  readonly count: number
  /** In front of seven digits. */
  readonly prefix?: string
  readonly purpose?: string
  readonly channel?: Channel
  readonly confirmed?: boolean
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly first?: number
}

const BATCH = 500

/** `+41790000001` and so on; settled, so that the gate knows of them. */
export async function phones(
  it: TestHouse,
  account: AccountId,
  { count, first = 1, ...rest }: Phones,
): Promise<Phoned[]> {
  const people: Phoned[] = []
  for (let from = first; from < first + count; from += BATCH) {
    const size = Math.min(BATCH, first + count - from)
    people.push(...(await it.turn(account, turn => join(turn, { ...rest, first: from, count: size }))))
  }
  await it.settle()
  return people
}

async function join(
  turn: Turn,
  { count, first = 1, prefix = '+4179', attributes = {}, ...box }: Phones,
): Promise<Phoned[]> {
  const numbers = Array.from({ length: count }, (_, i) => `${prefix}${String(first + i).padStart(7, '0')}`)
  const subjects = await subjectsOf(turn, 'phone', numbers)
  const people = numbers.map(phone => ({ phone, subject: subjects.get(phone)!, contact: newId('con', turn.nowMs) })) // Each has one.
  await append(
    turn,
    people.flatMap(it => saidBy(it, box)),
  )
  await sql`
    insert into contact (account_id, contact_id, phone, phone_subject, name, locale, attributes, created_at, updated_at)
    select ${turn.account}, id, phone, subject, 'Reader ' || right(phone, 4), 'en', ${JSON.stringify(attributes)}::jsonb, ${turn.now}, ${turn.now}
    from unnest(${people.map(it => it.contact)}::text[], ${numbers}::text[], ${people.map(it => it.subject)}::text[]) as t(id, phone, subject)`.execute(
    turn.db,
  )
  return people
}

/** Ticked on a form, and confirmed from the handset unless it is said otherwise. */
export function saidBy(
  { phone, subject }: Pick<Phoned, 'phone' | 'subject'>,
  { purpose = PURPOSE, channel = 'sms', confirmed = true }: Omit<Phones, 'count'>,
): Draft[] {
  const whole = {
    subject,
    channel,
    controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
    form: { id: 'frm_0123456789abcdefghjkmnpqr', version: 1, locale: 'en', snapshot: `sha256:${'0'.repeat(64)}` },
    purposes: [{ channel, id: purpose, state: 'granted' as const, v: 1 }],
    disclosures: { address: phone },
  }
  const grant: Draft = { ...whole, type: 'grant', evidence: 'E4' }
  return confirmed ? [grant, { ...whole, type: 'confirm', evidence: 'E5' }] : [grant]
}

const SETTINGS: TextSenderSettings = {
  name: 'Bakery 0',
  countries: [],
  registrations: [],
  wayOut: { by: 'reply' },
  everyNth: 5,
  contact: 'help@bakery0.example',
  programs: [],
}
export const FROM = '+41795550000'

/** A number of the account's; proven unless it is said otherwise. */
export function textSender(
  it: TestHouse,
  account: AccountId,
  { value = FROM, proven = true, ...over }: Partial<TextSenderSettings> & { value?: string; proven?: boolean } = {},
): Promise<TextSenderId> {
  return it.turn(account, async turn => {
    const made = await createTextSender(turn, value, { ...SETTINGS, ...over })
    if (!made.ok) throw new Error(`the test's sender: ${made.refusal}`)
    if (proven) await decideTextSender(turn, made.value, { proven, why: 'the lease was seen' })
    return made.value
  })
}

type Smpp = Extract<TextRouteSettings['by'], { is: 'smpp' }>

/** The account's texts leave by this server from now on. */
export async function textsThrough(
  it: TestHouse,
  account: AccountId,
  port: number,
  { by, ...over }: Partial<Omit<TextRouteSettings, 'by'>> & { by?: Partial<Smpp> } = {},
): Promise<TextRouteId> {
  await it.house.platformPool.query(`update person set operator_role = 'administrator'`)
  return it.turn(account, async turn => {
    const made = await createTextRoute(turn, {
      name: 'Server',
      by: {
        is: 'smpp',
        host: '127.0.0.1',
        port,
        tls: 'none',
        systemId: 'us',
        password: 'secret',
        binds: 1,
        window: 10,
        ...by,
      },
      senders: null,
      countries: null,
      languages: [],
      perSecond: null,
      currency: 'EUR',
      terms: [{ country: 'CH', perPart: '0.05', perSecond: null }],
      ...over,
    })
    if (!made.ok) throw new Error(`the test's route: ${String(made.refusal)}`)
    const placed = await arrangeTextRoutes(turn, [made.value.id])
    if (!placed.ok) throw new Error('the route is not active')
    return made.value.id
  })
}

export function textPlan(
  from: TextSenderId,
  words = 'Fresh rye today, {{ contact.first_name }}.',
  over: Partial<TextPlan> = {},
): TextPlan {
  const { compiled, problems } = compileText(words, { locale: 'en', from: 'Bakery 0' })
  const wrong = problems.filter(({ severity }) => severity === 'error')
  if (wrong.length > 0) throw new Error(`the test's text: ${wrong.map(({ says }) => says).join(' ')}`)
  return {
    campaign: 'cmp_0123456789abcdefghjkmnpqr',
    revision: 1,
    purpose: { slug: PURPOSE, v: 1 },
    channel: 'sms',
    filter: { all: [] },
    from,
    content: compiled,
    ...over,
  }
}

/** Started and frozen. */
export async function textRun(it: TestHouse, account: AccountId, plan: TextPlan): Promise<RunId> {
  const run = await it.turn(account, turn => startRun(turn, plan))
  await it.settle()
  return run
}

/** The lines of this process, and those who have texts to send. */
export const keepLines = (house: House): Switchboard => startTexts(house, { pollMs: 50 })
