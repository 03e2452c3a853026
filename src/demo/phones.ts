/**
 * The bakery by telephone: who may be written to and called, a text that goes out, what people text back, and a list of
 * numbers to call. Everything stays on the sandbox handset, and so does the word of whoever confirmed there: of the list
 * the gate leaves them out, and says why (docs/decisions/0035).
 */

import { setTimeout as pause } from 'node:timers/promises'
import { subscribe } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { Fault } from '#base/fault.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#base/limits.ts'
import { addCaller, createList } from '#calls/calls.ts'
import { createCampaign, progressOfCampaign, startCampaign } from '#campaigns/campaigns.ts'
import {
  confirmByCode,
  createForm,
  createPurpose,
  factsOfDraft,
  formPage,
  listPurposes,
  publishForm,
  publishPurpose,
} from '#consent/consent.ts'
import type { FormId, PurposeId } from '#consent/types.ts'
import { answerAsHandset, createTextRoute, startTexts } from '#delivery/delivery.ts'
import type { TextSenderId } from '#delivery/sms/from-types.ts'
import { listSandboxTexts } from '#sandbox/sandbox.ts'
import type { Turn } from '#store/turn.ts'
import { addSender, listSenders, listTexts, replyToText, setKeyword } from '#texting/texting.ts'
import type { Locale } from '#wire/form-definition.ts'
import { type DemoPerson, demoPeople } from './people.ts'
import { BROWSER, done, inTurn, type Life, type Place } from './place.ts'

/** A number of Ofcom's for dramas, as all numbers here are of nobody. */
const FROM = '+447700900000'
const NUMBERS: Readonly<Partial<Record<Locale, string>>> = { fr: '+336399800', de: '+4917139200' }
const numberOf = ({ locale }: DemoPerson, nth: number) =>
  `${NUMBERS[locale] ?? '+4477009001'}${String(nth).padStart(2, '0')}`
const WAITED_MS = 20 * SECOND_MS
/** One in so many of those who leave a number may be called as well, and so many never type their code. */
const CALLED_EVERY = 2
const UNANSWERED_EVERY = 7
const PEOPLE = 18

const ALERTS = {
  slug: 'oven-alerts',
  kind: 'marketing',
  channels: ['sms', 'call'],
  maxFrequency: { count: 2, per: 'week' },
  texts: {
    en: {
      name: 'Oven alerts',
      description: 'What has just come out of the oven, while there is some',
      frequency: 'At most twice a week.',
    },
    fr: {
      name: 'Alertes du four',
      description: 'Ce qui vient de sortir du four, tant qu’il en reste',
      frequency: 'Au plus deux fois par semaine.',
    },
    de: {
      name: 'Ofenmeldungen',
      description: 'Was gerade aus dem Ofen kommt, solange es davon gibt',
      frequency: 'Höchstens zweimal pro Woche.',
    },
  },
} as const

const RYE =
  'Rye is out of the oven, {{ contact.first_name | default: "neighbour" }}. Two dozen loaves, and they keep until noon.'
const BUNS = 'Saffron buns on Saturday from eight, {{ contact.first_name | default: "neighbour" }}. They go fast.'

/** What is written back, by who of those who got the text. */
const ANSWERS: readonly (readonly [nth: number, text: string])[] = [
  [0, 'Could you keep two for me until five?'],
  [1, 'STOP'],
  [2, 'HELP'],
  [4, 'Arrêtez de m’écrire s’il vous plaît'],
  [5, 'Gibt es das auch ohne Kümmel?'],
]

/** From the middle of the month on, on a morning at which nobody's telephone is asleep. */
const FROM_DAY = 15
const WORKDAYS: readonly number[] = [2, 3, 4]
const MORNING_MS = 11 * HOUR_MS

type Phones = {
  readonly form: FormId
  readonly boxes: readonly string[]
  readonly purpose: PurposeId
  readonly sender: TextSenderId
}

/** One such day: they sign up, get a text, and write back. */
export async function phoneOn(day: number, life: Life): Promise<void> {
  const { place, clock } = life
  const isDay = day >= FROM_DAY && WORKDAYS.includes(new Date(clock.nowMs()).getUTCDay())
  if (!isDay || (await inTurn(place, listSenders)).length > 0) return
  const lines = startTexts(place.house)
  try {
    await telephone(life)
  } finally {
    await lines.stop()
  }
}

async function telephone(life: Life): Promise<void> {
  const { place, clock, settle } = life
  const phones = await inTurn(place, ask)
  const numbers: string[] = []
  for (const [nth, person] of demoPeople().slice(0, PEOPLE).entries())
    numbers.push(await signUpBy(life, phones, person, nth))
  clock.to(clock.nowMs() + ((((MORNING_MS - clock.nowMs()) % DAY_MS) + DAY_MS) % DAY_MS))
  await write(life, phones)
  for (const [nth, text] of ANSWERS) {
    clock.pass(MINUTE_MS)
    const from = sure(numbers[nth], 'they signed up')
    await inTurn(place, async turn => done(await answerAsHandset(turn, { from, to: FROM, text }), text))
  }
  await settle()
  await inTurn(place, answerByHand)
  await settle()
}

/** The purpose, a form of its own that asks for a number alone, and the number that speaks. */
async function ask(turn: Turn): Promise<Phones> {
  const { id: purpose } = done(await createPurpose(turn, ALERTS), ALERTS.slug)
  done(await publishPurpose(turn, purpose), ALERTS.slug)
  const privacyUrl = 'https://harbour-bakery.example/privacy'
  const wish = { locales: ['en', 'fr', 'de'], purposes: [purpose], privacyUrl } as const
  const { draft } = done(await createForm(turn, 'By telephone', wish), 'form')
  const name = { id: 'name', kind: 'text', required: false, label: { en: 'Name', fr: 'Nom', de: 'Name' } } as const
  const messageTermsUrl = 'https://harbour-bakery.example/texts'
  const { id: form } = done(
    await createForm(turn, 'By telephone', { ...draft, fields: [name, ...draft.fields], messageTermsUrl }),
    'form',
  )
  done(await publishForm(turn, form, await factsOfDraft(turn, form)), 'form')
  const contact = 'hello@harbour-bakery.example'
  const settings = {
    name: 'Harbour Bakery',
    countries: [],
    registrations: [],
    wayOut: { by: 'reply' },
    everyNth: 3,
    contact,
    programs: [],
  } as const
  const sender = done(await addSender(turn, FROM, settings), 'sender')
  done(await setKeyword(turn, sender, { keyword: 'OVEN', form }), 'keyword')
  done(await createTextRoute(turn, OPERATOR), 'route')
  return { form, purpose, sender, boxes: draft.items.map(it => it.id) }
}

/** As an operator's terms would stand there; it is not used. */
const OPERATOR = {
  name: 'Operator (an example)',
  by: {
    is: 'smpp',
    host: 'smpp.operator.example',
    port: 3550,
    tls: 'implicit',
    systemId: 'bakery',
    password: 'secret',
  },
  senders: null,
  countries: ['DE', 'FR', 'GB'],
  languages: [],
  perSecond: 20,
  currency: 'GBP',
  terms: [
    { country: 'DE', perPart: '0.064', perSecond: null },
    { country: 'FR', perPart: '0.048', perSecond: null },
    { country: 'GB', perPart: '0.035', perSecond: null },
  ],
} as const

/** On the form, and then on the page where the code is typed that came to the handset. */
async function signUpBy(
  { place, clock, settle }: Life,
  { form, boxes }: Phones,
  person: DemoPerson,
  nth: number,
): Promise<string> {
  const number = numberOf(person, nth)
  const from = { ip: `198.51.100.${nth + 1}`, userAgent: BROWSER, url: 'https://harbour-bakery.example/' }
  const { html } = done(await formPage(place.house, form, { lang: person.locale }), 'form page')
  clock.pass(MINUTE_MS)
  const post = {
    render_token: sure(/name="render_token" value="([^"]+)"/.exec(html)?.[1], 'a page has a token'),
    'field.phone': number,
    'field.name': person.name,
    ...Object.fromEntries(
      boxes.filter((_, i) => nth % (i === 0 ? 1 : CALLED_EVERY) === 0).map(id => [`consent.${id}`, 'yes']),
    ),
  }
  const { handset } = done(await subscribe(place.house, form, post, from), `sign-up of ${number}`)
  await settle()
  const code = await codeOn(place, number)
  clock.pass(MINUTE_MS)
  if (nth % UNANSWERED_EVERY !== UNANSWERED_EVERY - 1)
    done(await confirmByCode(place.house, sure(handset, 'it is asked'), code, from), 'code')
  await settle()
  return number
}

/** The line to the handset works beside the month, in its own time. */
async function codeOn(place: Place, number: string): Promise<string> {
  for (const end = performance.now() + WAITED_MS; performance.now() < end; await pause(20)) {
    const texts = await inTurn(place, turn => listSandboxTexts(turn, undefined, 20))
    const code = /\b\d{6}\b/.exec(texts.find(({ to }) => to === number)?.text ?? '')?.[0]
    if (code !== undefined) return code
  }
  throw new Fault('the demonstration could not be filled: a code did not arrive', false)
}

async function write({ place, settle }: Life, phones: Phones): Promise<void> {
  const id = await inTurn(place, async turn => {
    const { campaign_id, rev } = await draft(turn, phones, 'Rye is out', RYE)
    done(await startCampaign(turn, campaign_id, rev), 'text')
    return campaign_id
  })
  for (const end = performance.now() + WAITED_MS; performance.now() < end; await pause(20)) {
    await settle()
    if (done(await inTurn(place, turn => progressOfCampaign(turn, id)), 'progress').status === 'finished') return
  }
}

const draft = (turn: Turn, { purpose, sender }: Pick<Phones, 'purpose' | 'sender'>, name: string, text: string) =>
  createCampaign(turn, name, undefined, { channel: 'sms', purpose_id: purpose, sender_id: sender, text })

async function answerByHand(turn: Turn): Promise<void> {
  const asked = (await listTexts(turn, { limit: 20 })).texts.find(({ text }) => text === ANSWERS[0]?.[1])
  if (asked) done(await replyToText(turn, asked.id, 'Gladly: two loaves, under your name, until five. Nell'), 'answer')
}

/** Once the house works: the next text waits as a draft, and somebody is asked to call. */
export async function callDemo(turn: Turn): Promise<void> {
  const [sender] = await listSenders(turn)
  const purpose = (await listPurposes(turn)).find(it => it.draft.slug === ALERTS.slug)
  if (!sender || !purpose) return
  await draft(turn, { sender: sender.id, purpose: purpose.id }, 'Saffron buns', BUNS)
  const { id: caller } = done(await addCaller(turn, { name: 'Nell, at the counter', url: null }), 'caller')
  const says = 'We call regular customers to ask whether they would like a loaf put by on Saturdays.'
  done(
    await createList(turn, {
      name: 'Saturday loaves',
      says,
      purpose: ALERTS.slug,
      filter: { all: [] },
      caller,
      validDays: 7,
    }),
    'list',
  )
}
