/** What happens later: an address that does not exist is not written to again. */

import type { ErasureSaid } from '#audience/types.ts'
import { suppress } from '#consent/consent.ts'
import { SOFT_REASONS } from '#delivery/delivery.ts'
import type { HardBounce } from '#delivery/types.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { REASONS } from '#wire/bounce/reasons.ts'
import { forgetReports } from './dmarc.ts'
import { forgetEvents } from './hooks.ts'
import { foldOld, foldPeople } from './folding.ts'
import { takeUpAgain, writeLeft } from './one-click.ts'
import { addNews, forgetReturned } from './returned-store.ts'
import { countSoft } from './returning.ts'

const DETAIL_MAX_CHARS = 500

const hardBounce: Handler = {
  event: 'outcome.hard-bounce',
  run: (house, { account, body }) => {
    const { kind = 'email', subject, code, reason, detail } = body as HardBounce // Said by delivery.
    const says = [code, reason, detail]
      .filter(part => part !== null && part !== '')
      .join(' ')
      .slice(0, DETAIL_MAX_CHARS)
    return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, async turn => {
      await suppress(turn, { kind, subject, reason: 'hard-bounce', detail: says })
    })
  },
}

/** A server said so while we sent: counted among what came back, each message once. */
const softBounce: Handler = {
  event: 'outcome.soft-bounce',
  run: (house, { account, body }) => {
    const { subject, run, seq, code, reason: word, detail } = body as HardBounce // Said by delivery.
    const reason = SOFT_REASONS.get(word)
    if (!reason) return Promise.resolve()
    const { kind, scope } = REASONS[reason]
    const news = {
      message: `${run}/${seq}`,
      kind: 'bounce',
      reason,
      class: kind === 'hard' ? 'hard' : 'soft',
      scope,
      rule: 'session',
      code,
      status: '',
      detail,
      subject,
    } as const
    return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, async turn => {
      if (await addNews(turn, news)) await countSoft(turn, subject, reason)
    })
  },
}

const hooks: Handler = { event: 'house.tidy', run: house => forgetEvents(house) }
const tidy: Handler = { event: 'house.tidy', run: forgetReports }

/** Whoever left by one click: the log hears of it. */
const oneClick: Handler = {
  event: 'one-click.left',
  run: (house, { account }) => writeLeft(house, account as AccountId),
}
const oneClickAgain: Handler = { event: 'house.tidy', run: takeUpAgain }

const old: Handler = { event: 'house.tidy', run: foldOld }
const erased: Handler = {
  event: 'erasure.asked',
  run: (house, { account, body }) => {
    const { subjects } = body as ErasureSaid // Said by audience.
    return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, async turn => {
      await foldPeople(turn, subjects)
      await forgetReturned(turn, subjects)
    })
  },
}

export const HANDLERS: readonly Handler[] = [tidy, hooks, oneClick, oneClickAgain, old, erased, hardBounce, softBounce]
