/** Suppressions as operations. They are keyed hashes: a list shows why and since when, and only who has an address finds its own. */

import { z } from 'zod'
import { accountOf } from '#accounts/accounts.ts'
import { parseEmail } from '#base/address.ts'
import {
  NOTE_MAX_CHARS,
  PAGE_SIZE_DEFAULT,
  PAGE_SIZE_MAX,
  SUPPRESS_LINES_MAX,
  SUPPRESS_TEXT_MAX_CHARS,
} from '#base/limits.ts'
import { parsePhone } from '#base/phone.ts'
import { no, yes } from '#base/result.ts'
import type { AddressKind } from '#ledger/types.ts'
import { operation } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { liftHash, type Mailbox, mayLift, suppressAll, suppressionOf, suppressionsOf } from './suppressing.ts'
import type { SuppressionRow } from './suppression-store.ts'
import { LIFT_REASONS, SUPPRESSION_REASONS } from './types.ts'

const ID = /^(email|phone)-([0-9a-f]{64})$/
const SuppressionId = z.string().max(100)
const CURSOR = /^(\d{1,15})-([0-9a-f]{64})$/

const Shape = z.object({
  suppression_id: SuppressionId,
  kind: z.enum(['email', 'phone']),
  /** The beginning of the keyed hash: enough to tell two apart, and nothing to find an address by. */
  hash: z.string(),
  reason: z.enum(SUPPRESSION_REASONS),
  detail: z.string().nullable(),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  liftable: z.boolean(),
})

const HINT_CHARS = 12

function shown({ kind, hash, reason, detail, at, by }: SuppressionRow) {
  const hex = hash.toString('hex')
  const id = `${kind}-${hex}`
  return {
    suppression_id: id,
    kind,
    hash: hex.slice(0, HINT_CHARS),
    reason,
    detail,
    at: at.toISOString(),
    by,
    liftable: mayLift(reason),
  }
}

export const listAll = operation({
  does: 'Lists suppressed addresses, newest first, by what is kept of them: a keyed hash, the reason and the day.',
  at: 'GET /suppressions',
  needs: 'privacy.read',
  takes: z.strictObject({
    reason: z.enum(SUPPRESSION_REASONS).optional(),
    cursor: z.string().regex(CURSOR).optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(Shape), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { reason, cursor, limit }) => {
    const [, at, hex] = CURSOR.exec(cursor ?? '') ?? []
    const before = at && hex ? { at: new Date(Number(at)), hash: Buffer.from(hex, 'hex') } : undefined
    const rows = await suppressionsOf(turn, { reason, before, limit: limit + 1 })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    const next = rows.length > limit && last ? `${last.at.getTime()}-${last.hash.toString('hex')}` : null
    return yes({ data: page.map(shown), next_cursor: next })
  },
})

export const find = operation({
  does: 'Says whether an address or a number is suppressed, and why. It need not be anybody’s who is known here.',
  at: 'POST /suppressions/find',
  needs: 'privacy.read',
  quiet: true,
  takes: z.strictObject({ address: z.string().trim().min(1).max(320) }),
  gives: z.object({ found: Shape.nullable() }),
  refuses: {
    'not-an-address': {
      status: 422,
      says: 'This is neither an email address nor a phone number with its country’s code.',
    },
  },
  example: { address: 'reader@example.org' },
  run: async (turn, { address }) => {
    const mailbox = mailboxIn(address, await countryOf(turn))
    if (!mailbox) return no('not-an-address' as const)
    const found = await suppressionOf(turn, mailbox)
    return yes({ found: found ? shown(found) : null })
  },
})

export const add = operation({
  does: 'Suppresses addresses and numbers, one or many: pasted or as the lines of a CSV file, of which the first address of each line counts. Whoever asked never to be written to is withdrawn as well.',
  at: 'POST /suppressions',
  needs: 'consent.withdraw',
  takes: z.strictObject({
    text: z.string().min(1).max(SUPPRESS_TEXT_MAX_CHARS),
    reason: z.enum(['operator', 'request']).default('operator'),
    detail: z.string().trim().max(NOTE_MAX_CHARS).optional(),
  }),
  gives: z.object({
    added: z.number(),
    already: z.number(),
    /** Lines without an address in them, by their numbers from 1; the first hundred. */
    unread: z.array(z.object({ line: z.number(), text: z.string() })),
    unread_count: z.number(),
  }),
  refuses: {
    'too-many': { status: 413, says: `At most ${SUPPRESS_LINES_MAX} lines at once. Send the rest in a second piece.` },
  },
  example: { text: 'reader@example.org\n+33 6 12 34 56 78', reason: 'operator' },
  run: async (turn, { text, reason, detail }) => {
    const lines = text.split(/\r\n|\r|\n/)
    if (lines.length > SUPPRESS_LINES_MAX) return no('too-many' as const)
    const country = await countryOf(turn)
    const read = lines.map((line, i) => ({ line: i + 1, text: line, mailbox: mailboxOn(line, country) }))
    const mailboxes = new Map(
      read.flatMap(({ mailbox }) => (mailbox ? [[`${mailbox.kind} ${mailbox.address}`, mailbox]] : [])),
    )
    const added = await suppressAll(turn, [...mailboxes.values()], reason, detail)
    const unread = read.filter(it => !it.mailbox && it.text.trim() !== '')
    return yes({
      added,
      already: mailboxes.size - added,
      unread: unread.slice(0, UNREAD_MAX).map(it => ({ line: it.line, text: it.text.slice(0, UNREAD_CHARS) })),
      unread_count: unread.length,
    })
  },
})

const UNREAD_MAX = 100
const UNREAD_CHARS = 100

const countryOf = async (turn: Turn) => (await accountOf(turn)).controller.country

function mailboxIn(text: string, country: string): Mailbox | undefined {
  const email = parseEmail(text)
  if (email.ok) return { kind: 'email', address: email.value.canonical }
  const phone = /\d{5}/.test(text.replace(/\D/g, '')) ? parsePhone(text, country) : undefined
  return phone?.ok ? { kind: 'phone', address: phone.value.e164 } : undefined
}

/** The first cell of a line that is an address; a number only where it says its country, for other cells have digits, too. */
function mailboxOn(line: string, country: string): Mailbox | undefined {
  const cells = line.split(/[,;\t]/).map(cell => cell.replace(/^[\s"'<\u{feff}]+|[\s"'>]+$/gu, ''))
  if (cells.length === 1) return mailboxIn(cells[0] ?? '', country)
  return (
    firstOf(cells, cell => (cell.includes('@') ? mailboxIn(cell, country) : undefined)) ??
    firstOf(cells, cell => (cell.startsWith('+') ? mailboxIn(cell, country) : undefined))
  )
}

function firstOf<T>(cells: readonly string[], read: (cell: string) => T | undefined): T | undefined {
  for (const cell of cells) {
    const found = read(cell)
    if (found) return found
  }
  return undefined
}

export const lift = operation({
  does: 'Lifts a suppression that was a bounce or the account’s own. What a person asked for or complained about ends only by their own new consent.',
  at: 'POST /suppressions/:suppression_id/lift',
  needs: 'consent.withdraw',
  takes: z.strictObject({ suppression_id: SuppressionId, why: z.enum(LIFT_REASONS) }),
  gives: z.object({}),
  refuses: {
    'not-suppressed': { status: 404, says: 'There is no such suppression.' },
    'for-good': {
      status: 403,
      says: 'This person complained, or asked to be left alone or erased. That is not for you to lift: only their own new consent ends it.',
      demand: 'AS-03',
    },
  },
  example: { suppression_id: `email-${'0'.repeat(64)}`, why: 'mistake' },
  run: async (turn, { suppression_id, why }) => {
    const [, kind, hex] = ID.exec(suppression_id) ?? []
    return kind && hex
      ? liftHash(turn, kind as AddressKind, Buffer.from(hex, 'hex'), why)
      : no('not-suppressed' as const) // As the pattern says.
  },
})
