/** Senders of texts of all accounts, as those see them who decide about letters: what waits, and the decision [PC-08]. */

import { z } from 'zod'
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { SENDER_WAYS_OUT } from '#delivery/sms/from-types.ts'
import { operation } from '#store/operation.ts'
import type { AccountId } from '#store/turn.ts'
import { SENDER_KINDS } from '#wire/sms/senders.ts'
import { SenderId } from './sender-api.ts'
import { decideSender, waitingSenders } from './texting.ts'

const WaitingShape = z.object({
  account: z.object({ account_id: z.string(), name: z.string() }),
  sender_id: z.string(),
  value: z.string(),
  kind: z.enum(SENDER_KINDS),
  name: z.string(),
  countries: z.array(z.string()),
  registrations: z.array(z.object({ country: z.string(), reference: z.string() })),
  way_out: z.enum(SENDER_WAYS_OUT),
  programs: z.array(z.string()),
  contact: z.string(),
  waits_since: z.iso.datetime(),
})

const shown = ({
  id,
  account,
  accountName,
  wayOut,
  since,
  ...it
}: Awaited<ReturnType<typeof waitingSenders>>[number]) => ({
  account: { account_id: account, name: accountName },
  sender_id: id,
  value: it.value,
  kind: it.kind,
  name: it.name,
  countries: [...it.countries],
  registrations: it.registrations.map(({ country, reference }) => ({ country, reference })),
  way_out: wayOut.by,
  programs: [...it.programs],
  contact: it.contact,
  waits_since: since.toISOString(),
})

const Cursor = z
  .string()
  .regex(/^\d{1,15} txs_[0-9a-z]{25}$/)
  .transform(text => ({ since: new Date(Number(text.split(' ')[0])), id: text.split(' ')[1] ?? '' }))

export const waiting = operation({
  does: 'Lists the senders of texts of all accounts that wait for a decision, the one that has waited for longest first: letters, unless another kind is asked for. Numbers and short codes prove themselves when their code is texted to them.',
  at: 'GET /review/text-senders',
  needs: 'review',
  takes: z.strictObject({
    kind: z.enum(SENDER_KINDS).default('letters'),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(WaitingShape), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { kind, cursor, limit }) => {
    const found = await waitingSenders(turn.house, { kind, after: cursor, limit: limit + 1 })
    const last = found[limit - 1]
    return yes({
      data: found.slice(0, limit).map(shown),
      next_cursor: found.length > limit && last ? `${last.since.getTime()} ${last.id}` : null,
    })
  },
})

const AccountIdShape = z.string().regex(/^acc_[0-9a-z]{25}$/)

export const decide = operation({
  does: 'Says, as an operator who saw its registration or lease, whether a sender may be used.',
  at: 'PUT /review/accounts/:account_id/text-senders/:sender_id',
  needs: 'review',
  takes: z.strictObject({
    account_id: AccountIdShape,
    sender_id: SenderId,
    proven: z.boolean(),
    why: z.string().trim().min(3).max(500),
  }),
  gives: z.object({}),
  refuses: {
    absent: { status: 404, says: 'There is no such sender.' },
    'own-account': {
      status: 403,
      says: 'You work for this account, or did. Somebody who never has decides about its senders.',
      demand: 'EN-04',
    },
  },
  elsewhere: ({ account_id }) => account_id as AccountId, // As the shape has it.
  run: async (turn, { sender_id, proven, why }) => decideSender(turn, sender_id, { proven, why }),
})
