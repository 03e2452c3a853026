/** The bakery’s letters: one each week, and how they are read by those who agreed to be measured. */

import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '#base/fault.ts'
import { HOUR_MS, MINUTE_MS, SANDBOX_KEPT_MAX } from '#base/limits.ts'
import { createCampaign, progressOfCampaign, startCampaign } from '#campaigns/campaigns.ts'
import type { CampaignId } from '#campaigns/types.ts'
import { starterDraft } from '#content/content.ts'
import { startDelivery } from '#delivery/delivery.ts'
import { Measuring } from '#feedback/feedback.ts'
import { listMail, openMail } from '#sandbox/sandbox.ts'
import type { Turn } from '#store/turn.ts'
import type { Asking } from './asking.ts'
import { BROWSER, done, inTurn, type Life, type Place } from './place.ts'

const SENT_WITHIN_MS = 10 * MINUTE_MS
const SKIPS_EVERY = 4
const READER = { method: 'GET', headers: { 'user-agent': BROWSER } }

type Written = {
  readonly name: string
  readonly subject: string
  readonly preheader: string
  readonly words: readonly string[]
}

const at = (path: string, words: string) => `<a href="https://harbour-bakery.example/${path}">${words}</a>`

/** By the day of the month that lies behind; more than a week from one to the next, as was promised [AS-06]. */
const LETTERS: ReadonlyMap<number, Written> = new Map([
  [
    5,
    {
      name: 'The oven is mended',
      subject: 'The oven is mended',
      preheader: 'Four days without bread, and what we learned from them.',
      words: [
        'For four days there was no bread, and you were patient. The new stone lies level, and the crust is better than it was.',
        `What the mason told us about heat is ${at('recipes/stone', 'written down here')}; it helps at home too.`,
      ],
    },
  ],
  [
    13,
    {
      name: 'Two loaves for the soup',
      subject: 'Two loaves for the soup, {{ contact.first_name | default: "dear reader" }}',
      preheader: 'One to dip, one to float: both keep until Sunday.',
      words: [
        'It is the time for soup. The barley loaf dips without falling apart; the onion loaf floats, and nobody minds.',
        `This week’s recipe: ${at('recipes/onion-soup', 'onion soup with a lid of bread')}.`,
        `Both stand in the window from Thursday, and can be ${at('order', 'put by')}.`,
      ],
    },
  ],
  [
    21,
    {
      name: 'A starter for everyone',
      subject: 'Bring a jar: we give away sourdough',
      preheader: 'On Saturday from nine, as long as there is some.',
      words: [
        'Our sourdough is eleven years old and has grown too large. On Saturday from nine you can take some home: bring a jar.',
        `How it is fed is ${at('recipes/starter', 'on one page')}, and there is ${at('courses', 'an evening about it')} for whoever wants to know more.`,
      ],
    },
  ],
])

const LATEST: Written = {
  name: 'Rye is back',
  subject: 'Rye is back, {{ contact.first_name | default: "dear reader" }}',
  preheader: 'Dark, slow and ready on Friday at seven.',
  words: [
    'The rye has come down from the mill, and on Friday at seven the first loaves of the winter stand in the window: dark, slow, three days from flour to crust.',
    `This week’s recipe is what we do with the last slices: ${at('recipes/rye-crumbs', 'fry them in butter and crumble them over leeks')}. It takes ten minutes, and nobody believes it is old bread.`,
    'If you would like a loaf put by, answer this message before Thursday evening.',
  ],
}

const NEXT: Written = {
  name: 'Opening hours in December',
  subject: 'We close at three on the 24th',
  preheader: 'When we bake in December, and when we sleep.',
  words: [
    'On the 24th we close at three, and from the 25th to the 27th the oven rests, as do we.',
    `Stollen can be ordered until the 18th, at the counter or ${at('stollen', 'on our page')}.`,
  ],
}

export async function sendLatest(turn: Turn, asking: Asking): Promise<void> {
  await send(turn, asking, LATEST)
  await draft(turn, asking, NEXT)
}

async function send(turn: Turn, asking: Asking, letter: Written): Promise<CampaignId> {
  const { campaign_id, rev } = await draft(turn, asking, letter)
  done(await startCampaign(turn, campaign_id, rev), letter.name)
  return campaign_id
}

const draft = (turn: Turn, { letter: purpose_id }: Asking, { name, words, ...it }: Written) =>
  createCampaign(turn, name, undefined, { purpose_id, ...it, html: inALetter(words) })

/** The starter’s letter with these paragraphs in it. */
function inALetter(paragraphs: readonly string[]): string {
  const words = ['Dear {{ contact.first_name | default: "reader" }},', ...paragraphs]
  return starterDraft('letter')
    .html.replace(/(<td class="words">)[^]*?(<\/td>)/, `$1\n${words.map(text => `<p>${text}</p>`).join('\n')}\n$2`)
    .replace('Your name', 'Nell, for the Harbour Bakery')
}

/** Sends the letter of this day, if there is one; the month goes on when everybody has it and some have read it. */
export async function writeOn(day: number, { place, asking, clock, settle }: Life): Promise<void> {
  const letter = LETTERS.get(day)
  if (!letter) return
  const before = await inTurn(place, turn => listMail(turn, undefined, 1))
  const id = await inTurn(place, turn => send(turn, asking, letter))
  await settle()
  const delivery = await startDelivery(place.house, { senders: 1, where: 'here', connections: 1 }) // Where the clock is.
  await allHave(place, id).finally(() => delivery.stop())
  clock.pass(2 * HOUR_MS)
  await read(place, await mailsAfter(place, before[0]?.id))
  clock.pass(HOUR_MS)
}

async function allHave(place: Place, id: CampaignId): Promise<void> {
  for (const end = performance.now() + SENT_WITHIN_MS; performance.now() < end; await pause(20)) {
    const progress = done(await inTurn(place, turn => progressOfCampaign(turn, id)), 'progress')
    if (progress.status === 'finished') return
  }
  throw new Fault('the demonstration could not be filled: a letter did not arrive', false)
}

async function mailsAfter(place: Place, newest: string | undefined): Promise<readonly string[]> {
  const all = await inTurn(place, turn => listMail(turn, undefined, SANDBOX_KEPT_MAX))
  const end = all.findIndex(({ id }) => id === newest)
  return (end < 0 ? all : all.slice(0, end)).map(({ id }) => id)
}

/** Their programs fetch the picture and follow the links, as the pages of a real browser would. Most letters have neither. */
async function read(place: Place, mails: readonly string[]): Promise<void> {
  const measuring = new Measuring(place.house)
  for (const [nth, id] of mails.entries()) {
    const { html } = done(await inTurn(place, turn => openMail(turn, id)), 'a letter')
    const [, picture] = /\/o\/(t\w{32})/.exec(html) ?? []
    if (picture && nth % SKIPS_EVERY !== 0) await measuring.opened(picture, READER)
    const [, token, link] = [...html.matchAll(/\/c\/(t\w{32})\/([\w/-]+)/g)][nth % 3] ?? []
    if (token && link && nth % SKIPS_EVERY !== 0) await measuring.clicked(token, link, READER)
  }
  await measuring.settle()
}
