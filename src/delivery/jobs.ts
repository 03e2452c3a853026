/** What happens later. */

import type { ErasureSaid } from '#audience/types.ts'
import { ACT_RECIPIENT_KEPT_DAYS, DAY_MS } from '#base/limits.ts'
import type { EventId } from '#ledger/types.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { tellOfCase } from './case-notices.ts'
import { checkDomain, checkWhatIsDue, isDue } from './domain-check.ts'
import { tellOfDomain } from './domain-notices.ts'
import { runTest } from './route-test.ts'
import { hearReceipts, type ReceiptsSaid } from './sms/receipts.ts'
import { freeze } from './freezing.ts'
import { queueConfirmation } from './service.ts'
import { deliverService } from './service-sending.ts'
import { type HandsetAsked, queueCode, settleCode } from './sms/code.ts'
import { settleOwnCode } from './sms/own.ts'
import type { TextSettled } from './sms/types.ts'
import { forgetMessages, forgetRecipients } from './service-store.ts'
import { HANDLERS as TEXTS } from './sms/line-jobs.ts'

/** People may clear its words meanwhile; once nothing is left to confirm it ends by itself. */
const HELD_AGAIN_SECONDS = 600

export const HANDLERS: readonly Handler[] = [
  ...TEXTS,
  {
    event: 'run.started',
    run: (house, { account, body }) => {
      const { run } = body as { run: string } // Said by startRun.
      return freeze(house, account as AccountId, run)
    },
  },
  {
    event: 'consent.pending',
    run: async (house, { account, body }) => {
      const { grant } = body as { grant: EventId } // Said by consent's submit.
      const who = { account: account as AccountId, actor: SYSTEM }
      const held = await takeTurn(house, who, turn => queueConfirmation(turn, grant))
      if (held)
        await (await house.boss()).send('consent.pending', { account, body }, { startAfter: HELD_AGAIN_SECONDS })
    },
  },
  {
    event: 'handset.asked',
    run: async (house, { account, body }) => {
      const asked = body as HandsetAsked // Said by consent.
      const held = await takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn =>
        queueCode(turn, asked),
      )
      if (held) await (await house.boss()).send('handset.asked', { account, body }, { startAfter: HELD_AGAIN_SECONDS })
    },
  },
  {
    event: 'text.settled',
    run: (house, { account, body }) => {
      const settled = body as TextSettled // Said by settleText.
      return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, async turn => {
        await settleCode(turn, settled)
        await settleOwnCode(turn, settled)
      })
    },
  },
  {
    event: 'text.receipts',
    run: (house, { account, body }) => hearReceipts(house, account as AccountId, body as ReceiptsSaid), // Said by takeReceipts.
  },
  {
    event: 'message.queued',
    run: (house, { account, body }) => {
      const { message } = body as { message: string } // Said by sendService and queueConfirmation.
      return deliverService(house, account as AccountId, message)
    },
  },
  {
    event: 'case.told',
    run: (house, { account, body }) => {
      const { case: id } = body as { case: string } // Said by takeStep.
      return tellOfCase(house, account as AccountId, id)
    },
  },
  {
    event: 'route.test',
    run: (house, { account, body }) => {
      const { route, to } = body as { route: string; to: string | null } // Said by askForTest.
      return runTest(house, account as AccountId, route, to)
    },
  },
  {
    event: 'domain.check',
    run: async (house, { account, body }) => {
      const { domain, due } = body as { domain: string; due?: string } // Said by askForCheck, and by the check before.
      if (due !== undefined && !(await isDue(house, account as AccountId, domain, due))) return
      await checkDomain(house, account as AccountId, domain)
    },
  },
  {
    event: 'domain.worse',
    run: (house, { account, body }) => tellOfDomain(house, account as AccountId, (body as { domain: string }).domain), // Said by checkDomain.
  },
  { event: 'house.tidy', run: checkWhatIsDue },
  {
    event: 'house.tidy',
    run: house => forgetRecipients(house, new Date(house.clock.nowMs() - ACT_RECIPIENT_KEPT_DAYS * DAY_MS)),
  },
  {
    event: 'erasure.asked',
    run: (house, { account, body }) => {
      const { subjects } = body as ErasureSaid // Said by audience.
      return takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => forgetMessages(turn, subjects))
    },
  },
]
