/**
 * The demonstration account: a bakery at a harbour, with a month behind it. Nothing is written past the rooms: its people
 * open the form, tick boxes, get their mail in the sandbox mailbox and confirm, only under a clock that runs ahead.
 */

import { acceptPolicies, changeAccount, installationOf, signUp } from '#accounts/accounts.ts'
import type { UserId } from '#accounts/types.ts'
import { subscribe } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { Fault } from '#base/fault.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#base/limits.ts'
import type { Result } from '#base/result.ts'
import { createCampaign, startCampaign } from '#campaigns/campaigns.ts'
import {
  confirm,
  createForm,
  createPurpose,
  factsOfDraft,
  formPage,
  pendingMail,
  project,
  publishForm,
  publishPurpose,
  suppress,
  withdraw,
} from '#consent/consent.ts'
import type { FormId, PurposeId } from '#consent/types.ts'
import { starterDraft } from '#content/content.ts'
import { chainOf, startSequencer } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { POLICY_VERSION } from '#policy/versions.ts'
import type { House } from '#store/house.ts'
import { drainJobs } from '#store/jobs.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import { type DemoPerson, demoPeople } from './demo-people.ts'
import { HANDLERS } from './handlers.ts'

const EMAIL = 'demo@example.org'
const PASSWORD = 'tall ships sail slowly'
const DAYS = 30
/** A person in so many comes back no more, thinks better of it, or has a mailbox that is gone. */
const UNANSWERED_EVERY = 9
const LEAVES_EVERY = 13
const BOUNCES_EVERY = 31
/** How many sign up on each day of a week; it is a small bakery. */
const COME_BY: readonly number[] = [1, 2, 1, 3, 4, 3, 0]
const READS_FOR_MS = 40 * SECOND_MS

type Place = { readonly house: House; readonly account: AccountId; readonly user: UserId }
type Asking = { readonly form: FormId; readonly letter: PurposeId; readonly boxes: readonly string[] }

const done = <T>(result: Result<T, unknown>, what: string): T => {
  if (!result.ok)
    throw new Fault(`the demonstration could not be filled: ${what} (${JSON.stringify(result.refusal)})`, false)
  return result.value
}

/**
 * Fills an empty installation, before its own sequencer and workers run: only they would be in the way of a clock that
 * begins a month ago. Undefined when somebody has signed up already; then nothing is touched.
 */
export async function fillDemo(real: House): Promise<DemoFilled | undefined> {
  if ((await installationOf(real)).operated) return undefined
  const clock = new Hurried(real.clock.nowMs() - DAYS * DAY_MS)
  const house: House = { ...real, clock }
  const sequencer = await startSequencer(house, [project])
  const settle = async () => {
    do await sequencer.settle()
    while ((await drainJobs(house, HANDLERS)) > 0)
  }
  try {
    const place = await openBakery(house)
    const asking = await inTurn(place, ask)
    await settle()
    await liveAMonth(place, asking, clock, real.clock.nowMs(), settle)
    return { ...place, house: real, letter: asking.letter }
  } finally {
    await sequencer.stop()
  }
}

export type DemoFilled = Place & { readonly letter: PurposeId }

/** Goes where it is put, and never back. */
class Hurried {
  #ms: number
  constructor(ms: number) {
    this.#ms = ms
  }
  nowMs(): number {
    return this.#ms
  }
  to(ms: number): void {
    this.#ms = Math.max(this.#ms, ms)
  }
  pass(ms: number): void {
    this.#ms += ms
  }
}

const inTurn = <T>({ house, account, user }: Place, work: (turn: Turn) => Promise<T>): Promise<T> =>
  takeTurn(house, { account, actor: { kind: 'user', id: user } }, work)

async function openBakery(house: House): Promise<Place> {
  const who = { email: EMAIL, password: PASSWORD, name: 'Demo Baker', accountName: 'Harbour Bakery', locale: 'en' }
  const { account, user } = done(await signUp(house, who), 'sign-up')
  const place = { house, account, user }
  await inTurn(place, async turn => {
    const controller = {
      name: 'Harbour Bakery',
      contact: 'hello@harbour-bakery.example',
      address: '3 Quay Street\nWhitby YO22 4DL',
      country: 'GB',
    }
    await changeAccount(turn, 'Harbour Bakery', controller, 'en')
    done(await acceptPolicies(turn, POLICY_VERSION), 'policies')
  })
  return place
}

const LETTER = {
  slug: 'bread-letter',
  kind: 'marketing',
  channels: ['email'],
  maxFrequency: { count: 1, per: 'week' },
  texts: {
    en: {
      name: 'The bread letter',
      description: 'What comes out of the oven this week, with one recipe',
      frequency: 'At most once a week.',
    },
    fr: {
      name: 'La lettre du pain',
      description: 'Ce qui sort du four cette semaine, avec une recette',
      frequency: 'Au plus une fois par semaine.',
    },
    de: {
      name: 'Der Brotbrief',
      description: 'Was diese Woche aus dem Ofen kommt, mit einem Rezept',
      frequency: 'Höchstens einmal pro Woche.',
    },
  },
} as const

const COURSES = {
  slug: 'baking-courses',
  kind: 'marketing',
  channels: ['email'],
  maxFrequency: { count: 1, per: 'month' },
  texts: {
    en: {
      name: 'Baking courses',
      description: 'Dates of our evening courses, as soon as they are fixed',
      frequency: 'At most once a month.',
    },
    fr: {
      name: 'Cours de boulangerie',
      description: 'Les dates de nos cours du soir, dès qu’elles sont fixées',
      frequency: 'Au plus une fois par mois.',
    },
    de: {
      name: 'Backkurse',
      description: 'Termine unserer Abendkurse, sobald sie feststehen',
      frequency: 'Höchstens einmal pro Monat.',
    },
  },
} as const

const FIELDS = [
  { id: 'name', kind: 'text', required: false, label: { en: 'Name', fr: 'Nom', de: 'Name' } },
  { id: 'town', kind: 'text', required: false, label: { en: 'Town', fr: 'Ville', de: 'Ort' } },
] as const

/** Two purposes, and the form that asks for both, each with a box of its own [AS-08]. */
async function ask(turn: Turn): Promise<Asking> {
  const purposes: PurposeId[] = []
  for (const draft of [LETTER, COURSES]) {
    const { id } = done(await createPurpose(turn, draft), draft.slug)
    done(await publishPurpose(turn, id), draft.slug)
    purposes.push(id)
  }
  const privacyUrl = 'https://harbour-bakery.example/privacy'
  const start = done(
    await createForm(turn, 'Website footer', { locales: ['en', 'fr', 'de'], purposes, privacyUrl }),
    'form',
  )
  const form = done(await createForm(turn, 'Shop counter and website', { ...start.draft, fields: FIELDS }), 'form')
  done(await publishForm(turn, form.id, await factsOfDraft(turn, form.id)), 'form')
  return { form: form.id, letter: sure(purposes[0], 'two were made'), boxes: start.draft.items.map(item => item.id) }
}

/** Day by day: some sign up, most confirm an hour later, a few leave again. */
async function liveAMonth(
  place: Place,
  asking: Asking,
  clock: Hurried,
  endMs: number,
  settle: () => Promise<void>,
): Promise<void> {
  const people = demoPeople()
  const startMs = clock.nowMs()
  const span = Math.floor((endMs - startMs - 4 * HOUR_MS) / DAYS)
  for (let day = 0, next = 0; day < DAYS; day++) {
    clock.to(startMs + day * span)
    const today = people.slice(next, (next = Math.min(people.length, next + (COME_BY[day % COME_BY.length] ?? 0))))
    const came: Came[] = []
    for (const person of today) came.push(await signUpOn(place, asking, clock, person, people.indexOf(person)))
    await settle()
    clock.pass(HOUR_MS)
    for (const it of came) await answer(place, it)
    await settle()
    clock.pass(HOUR_MS)
    for (const it of came) await changeMind(place, it)
    await settle()
  }
}

type Came = {
  readonly subject: SubjectId
  readonly nth: number
  readonly from: { readonly ip: string; readonly userAgent: string; readonly url: string }
}

async function signUpOn(
  { house }: Place,
  { form, boxes }: Asking,
  clock: Hurried,
  person: DemoPerson,
  nth: number,
): Promise<Came> {
  const from = {
    ip: `192.0.2.${nth + 1}`,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    url: 'https://harbour-bakery.example/',
  }
  const { html } = done(await formPage(house, form, { lang: person.locale }), 'form page')
  const token = sure(/name="render_token" value="([^"]+)"/.exec(html)?.[1], 'a page has a token')
  clock.pass(READS_FOR_MS + nth * SECOND_MS)
  const ticked = boxes.filter((_, i) => i === 0 || nth % 3 === 0)
  const post = {
    render_token: token,
    'field.email': person.email,
    'field.name': person.name,
    'field.town': person.town,
    ...Object.fromEntries(ticked.map(id => [`consent.${id}`, 'yes'])),
  }
  const { subject } = done(await subscribe(house, form, post, from), `sign-up of ${person.email}`)
  clock.pass(3 * MINUTE_MS)
  return { subject, nth, from }
}

/** Follows the link of the mail that arrived. */
async function answer(place: Place, { subject, nth, from }: Came): Promise<void> {
  if (nth % UNANSWERED_EVERY === UNANSWERED_EVERY - 1) return
  const url = await inTurn(place, async turn => {
    const chain = await chainOf(turn, subject, 'email')
    const grant = sure(chain.findLast(({ type }) => type === 'grant')?.event, 'a form made a grant')
    return (await pendingMail(turn, { grant }))?.url
  })
  const token = sure(url, 'a mail was sent').split('/').at(-1) ?? ''
  done(await confirm(place.house, token, from), 'confirmation')
}

async function changeMind(place: Place, { subject, nth, from }: Came): Promise<void> {
  if (nth % LEAVES_EVERY === LEAVES_EVERY - 1)
    await inTurn(place, turn =>
      withdraw(turn, { subject, channel: 'email', purposes: 'all', via: 'preference-centre', sender: from }),
    )
  if (nth % BOUNCES_EVERY === BOUNCES_EVERY - 1)
    await inTurn(place, turn =>
      suppress(turn, { kind: 'email', subject, reason: 'hard-bounce', detail: '550 5.1.1 No such mailbox' }),
    )
}

/** Once the house works: one campaign goes out, and another waits as a draft. */
export async function sendDemo({ letter, ...place }: DemoFilled): Promise<void> {
  await inTurn(place, async turn => {
    const sent = await createCampaign(turn, 'Rye is back', undefined, {
      purpose_id: letter,
      subject: 'Rye is back, {{ contact.first_name | default: "dear reader" }}',
      preheader: 'Dark, slow and ready on Friday at seven.',
      html: inALetter(RYE),
    })
    done(await startCampaign(turn, sent.campaign_id, sent.rev), 'campaign')
    await createCampaign(turn, 'Opening hours in December', undefined, {
      purpose_id: letter,
      subject: 'We close at three on the 24th',
      preheader: 'When we bake in December, and when we sleep.',
      html: inALetter(DECEMBER),
    })
  })
}

const RYE = [
  'The rye has come down from the mill, and on Friday at seven the first loaves of the winter stand in the window: dark, slow, three days from flour to crust.',
  'This week’s recipe is what we do with the last slices: <a href="https://harbour-bakery.example/rye-crumbs">fry them in butter and crumble them over leeks</a>. It takes ten minutes, and nobody believes it is old bread.',
  'If you would like a loaf put by, answer this message before Thursday evening.',
]
const DECEMBER = [
  'On the 24th we close at three, and from the 25th to the 27th the oven rests, as do we.',
  'Stollen can be ordered until the 18th, at the counter or <a href="https://harbour-bakery.example/stollen">on our page</a>.',
]

/** The starter’s letter with these paragraphs in it. */
function inALetter(paragraphs: readonly string[]): string {
  const words = ['Dear {{ contact.first_name | default: "reader" }},', ...paragraphs]
  return starterDraft('letter')
    .html.replace(/(<td class="words">)[^]*?(<\/td>)/, `$1\n${words.map(text => `<p>${text}</p>`).join('\n')}\n$2`)
    .replace('Your name', 'Nell, for the Harbour Bakery')
}
