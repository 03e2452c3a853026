/** The log and the audit trail as operations. What anybody may see without an identity is in pages/log.ts. */

import { z } from 'zod'
import { JOURNAL_ANSWER_MAX, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { type FileAnswer, operation } from '#store/operation.ts'
import { toBase64 } from '#wire/base64.ts'
import { HOLD_REASONS, WITNESS_STATES } from './types.ts'
import { auditTrail, consistencyOf, inclusionOf, journalOf, logStatus } from './ledger.ts'

const TEXT = 'text/plain; charset=utf-8'
const Time = z.iso.datetime()
const Place = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

const asFile = (media: string, name: string, body: string | undefined): Result<FileAnswer, 'absent'> =>
  body === undefined ? no('absent') : yes({ media, name, bytes: Buffer.from(body) })

export const readLogStatus = operation({
  does: 'Says how long the log is, what its newest checkpoint is, who witnesses it, and what still waits for it.',
  at: 'GET /log/status',
  needs: 'log.read',
  takes: z.strictObject({}),
  gives: z.object({
    origin: z.string(),
    size: z.number(),
    root: z.string().describe('Standard base64.'),
    checkpoint: z.string().describe('The newest served checkpoint, a signed note.'),
    signed_at: Time,
    served_size: z.number().describe('Of the newest served checkpoint; what is behind it waits for a witness.'),
    served_at: Time.describe('When that was cosigned; unwitnessed, when it was signed.'),
    held: z
      .object({ reason: z.enum(HOLD_REASONS), says: z.string(), since: Time })
      .nullable()
      .describe('Why nothing is written into the log at the moment; null while it is.'),
    waiting: z.number().describe('Events of this installation that are not in the log yet.'),
    parked: z.number().describe('What could not be written: an operator has to look.'),
    quorum: z.enum(['none', 'external']),
    witnesses: z.array(
      z.object({
        name: z.string(),
        state: z.enum(WITNESS_STATES),
        size: z.number(),
        cosigned_at: Time.nullable(),
        in_policy: z.boolean(),
      }),
    ),
    policy: z.string().describe('What a verifier pins: a C2SP tlog-policy.'),
  }),
  refuses: {},
  follows: ['ledger_head'],
  run: async turn => {
    const { at, root, served, hold, witnesses, ...it } = await logStatus(turn.house)
    return yes({
      ...it,
      root: toBase64(root),
      signed_at: at.toISOString(),
      served_size: served.size,
      served_at: served.at.toISOString(),
      held: hold ? { reason: hold.reason, says: hold.says, since: hold.at.toISOString() } : null,
      quorum: witnesses.some(({ from }) => from !== null) ? ('external' as const) : ('none' as const),
      witnesses: witnesses.map(({ name, state, size, cosigned, from }) => ({
        name,
        state,
        size,
        cosigned_at: cosigned?.toISOString() ?? null,
        in_policy: from !== null,
      })),
    })
  },
})

export const readLogProof = operation({
  does: 'Proves that the log holds the entry at this place: a C2SP tlog-proof against the newest served checkpoint, or a kept one.',
  at: 'GET /log/proof/:seq',
  needs: 'log.read',
  takes: z.strictObject({ seq: Place, size: Place.optional() }),
  gives: z.object({}),
  media: [TEXT],
  refuses: { absent: { status: 404, says: 'The log has no such entry, or no checkpoint of that size is kept.' } },
  run: async (turn, { seq, size }) => asFile(TEXT, `${seq}.tlog-proof`, await inclusionOf(turn.house, seq, size)),
})

export const readLogConsistency = operation({
  does: 'Proves that the log of one size is the beginning of the log of a later size: one hash in each line, in base64.',
  at: 'GET /log/consistency',
  needs: 'log.read',
  takes: z.strictObject({ from: Place, to: Place }),
  gives: z.object({}),
  media: [TEXT],
  refuses: { absent: { status: 404, says: 'The log was never of these sizes, in this order.' } },
  run: async (turn, { from, to }) =>
    asFile(TEXT, `consistency-${from}-${to}.txt`, await consistencyOf(turn.house, from, to)),
})

export const readJournal = operation({
  does: 'Lists the commitments of all events of the account in the order in which they were written, gapless: what an auditor holds a proof against.',
  at: 'GET /accounts/:account_id/journal',
  needs: 'log.read',
  takes: z.strictObject({ account_id: z.string().regex(/^acc_[0-9a-z]{1,40}$/), from: Place.default(0) }),
  gives: z.object({}),
  media: ['application/x-ndjson'],
  refuses: { absent: { status: 404, says: 'There is no such account, or it is not yours.' } },
  run: async (turn, { account_id, from }) => {
    const lines = account_id === turn.account ? await journalOf(turn, from, JOURNAL_ANSWER_MAX) : undefined
    return asFile('application/x-ndjson', `${account_id}.journal.ndjson`, lines)
  },
})

const AuditEntry = z.object({
  event_id: z.string(),
  seq: z.number().describe('Its place in the log.'),
  at: Time,
  act: z.string().describe('The operation, by name.'),
  actor: z.object({ kind: z.string(), id: z.string() }),
  on: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).describe('What it was done to, by ids.'),
  commitment: z.string().describe('What the leaf commits to, in base64url.'),
})

export const listAudit = operation({
  does: 'Lists who did what in this account, newest first. Each entry is a leaf of the log.',
  at: 'GET /audit',
  needs: 'audit.read',
  takes: z.strictObject({
    cursor: z
      .string()
      .regex(/^\d{1,15}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(AuditEntry), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { cursor, limit }) => {
    const entries = await auditTrail(turn, { before: cursor === undefined ? undefined : Number(cursor), limit })
    const data = entries.map(({ event, at, on, c, ...it }) => ({
      ...it,
      event_id: event,
      at: at.toISOString(),
      on: { ...on },
      commitment: c,
    }))
    return yes({ data, next_cursor: data.length < limit ? null : String(data.at(-1)?.seq ?? 0) })
  },
})
