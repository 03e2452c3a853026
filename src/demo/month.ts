/** A month at the bakery: people come by, tick boxes, get their mail in the sandbox mailbox, confirm, and think better of it. */

import { subscribe } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '#base/limits.ts'
import { confirm, formPage, pendingMail, type ShownForm, suppress, Tallies, withdraw } from '#consent/consent.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Asking } from './asking.ts'
import { writeOn } from './letters.ts'
import { type DemoPerson, demoPeople } from './people.ts'
import { phoneOn } from './phones.ts'
import { BROWSER, done, type Hurried, inTurn, type Life, type Place } from './place.ts'
import { visitOn } from './website.ts'

export const DAYS = 30
/** A person in so many comes back no more, thinks better of it, or has a mailbox that is gone. */
const UNANSWERED_EVERY = 9
const LEAVES_EVERY = 13
const BOUNCES_EVERY = 31
/** How many sign up on each day of a week; it is a small bakery. */
const COME_BY: readonly number[] = [3, 4, 2, 4, 6, 5, 1]
/** One in so many ticks each box: the letter, the courses, and that opens and clicks are measured. */
const TICKED_BY: readonly number[] = [1, 3, 2]
const READS_FOR_MS = 40 * SECOND_MS
/** For each who signs up so many others look at the form; the third of them begins it, and thinks better of it. */
const OTHERS_LOOK = [2, 1, 3, 0, 2] as const
const ONLY_LOOK_MAX = 2

/** Day by day: some sign up, most of them confirm on the next, a few leave again after that; now and then a letter goes out. */
export async function liveAMonth(life: Life, endMs: number): Promise<void> {
  const { place, asking, clock, settle } = life
  const people = demoPeople()
  const startMs = clock.nowMs()
  const span = Math.floor((endMs - startMs - 8 * HOUR_MS) / DAYS)
  const came: Came[][] = []
  for (let day = 0, next = 0; day < DAYS; day++) {
    clock.to(startMs + day * span)
    for (const it of came[1] ?? []) await changeMind(place, it)
    for (const it of came[0] ?? []) await answer(place, it)
    const today: Came[] = []
    for (const person of people.slice(next, next + (COME_BY[day % COME_BY.length] ?? 0)))
      today.push(await signUpOn(place, asking, clock, person, next++))
    came.unshift(today)
    await settle()
    await writeOn(day, life)
    await visitOn(day, life)
    await phoneOn(day, life)
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
    userAgent: BROWSER,
    url: 'https://harbour-bakery.example/',
  }
  const page = done(await formPage(house, form, { lang: person.locale }), 'form page')
  await seenBy(house, page, nth)
  const { html } = page
  const token = sure(/name="render_token" value="([^"]+)"/.exec(html)?.[1], 'a page has a token')
  clock.pass(READS_FOR_MS + nth * SECOND_MS)
  const ticked = boxes.filter((_, i) => nth % (TICKED_BY[i] ?? 1) === 0)
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

/** Counted as a page counts them: in frames on the bakery’s own site, where our script says who has begun. */
async function seenBy(house: Place['house'], page: ShownForm, nth: number): Promise<void> {
  const tallies = new Tallies(house)
  const others = OTHERS_LOOK[nth % OTHERS_LOOK.length] ?? 0
  tallies.begun(page)
  for (let i = 0; i < others; i++)
    if (i < ONLY_LOOK_MAX) tallies.seen(page)
    else tallies.begun(page)
  await tallies.flush()
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
