/**
 * The demonstration account: a bakery at a harbour, with a month behind it. Nothing is written past the rooms: its people
 * open the form, tick boxes, get their mail in the sandbox mailbox, confirm and read, only under a clock that runs ahead.
 */

import { acceptPolicies, changeAccount, installationOf, signUp } from '#accounts/accounts.ts'
import { DAY_MS } from '#base/limits.ts'
import { project } from '#consent/consent.ts'
import { startSequencer } from '#ledger/ledger.ts'
import { POLICY_VERSION } from '#policy/versions.ts'
import type { House } from '#store/house.ts'
import { drainJobs } from '#store/jobs.ts'
import { HANDLERS } from '#handlers.ts'
import { ask, type Asking } from './asking.ts'
import { sendLatest } from './letters.ts'
import { DAYS, liveAMonth } from './month.ts'
import { registerOrders, sendOrders } from './orders.ts'
import { done, Hurried, inTurn, type Place } from './place.ts'
import { callDemo } from './phones.ts'
import { keepSegments } from './segments.ts'
import { openWebsite } from './website.ts'

const EMAIL = 'demo@example.org'
const PASSWORD = 'tall ships sail slowly'

export type DemoFilled = Place & { readonly asking: Asking }

/**
 * Fills an empty installation, before its own sequencer and workers run: only they would be in the way of a clock that
 * begins a month ago. Undefined when somebody has signed up already; then nothing is touched.
 */
export async function fillDemo(real: House): Promise<DemoFilled | undefined> {
  if ((await installationOf(real)).operated) return undefined
  real.log.info({}, 'a month is lived in the demonstration account: that takes half a minute, once')
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
    await inTurn(place, turn => keepSegments(turn, asking))
    await inTurn(place, registerOrders)
    const site = await inTurn(place, openWebsite)
    await settle()
    await liveAMonth({ place, asking, site, clock, settle }, real.clock.nowMs())
    return { ...place, house: real, asking }
  } finally {
    await sequencer.stop()
  }
}

/** Once the house works: a campaign and some orders go out, and another campaign waits as a draft. */
export async function sendDemo({ asking, ...place }: DemoFilled): Promise<void> {
  await inTurn(place, turn => sendLatest(turn, asking))
  await inTurn(place, sendOrders)
  await inTurn(place, callDemo)
}

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
