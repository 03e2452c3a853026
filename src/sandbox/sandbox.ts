/**
 * The sandbox mailbox: where mail goes before a provider is set up. It arrives over real SMTP, is kept under the
 * account's key, and never leaves the installation.
 */

import { timingSafeEqual } from 'node:crypto'
import PostalMime from 'postal-mime'
import { newId } from '#base/id.ts'
import { SANDBOX_KEPT_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { seal, unseal } from '#store/seal.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { sandboxPassword } from './rules.ts'
import * as store from './store.ts'
import type { MailId, MailSummary } from './types.ts'

export {
  clearSandboxTexts,
  forgetTextsWith,
  keepTexts,
  listSandboxTexts,
  type SandboxText,
  type SandboxTextId,
} from './texts.ts'

/** The account whose mailbox this log-in opens. */
export async function sandboxAccount(house: House, username: string, password: string): Promise<AccountId | undefined> {
  if (!/^acc_[0-9a-z]{25}$/.test(username)) return undefined
  const account = username as AccountId // As the pattern says.
  const given = Buffer.from(password)
  const expected = Buffer.from(sandboxPassword(house, account))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return (await store.accountExists(house, account)) ? account : undefined
}

/** Keeps one message as it arrived. It is from whom its reader sees; only one without an author is from its return path. */
export async function receive(turn: Turn, from: string, to: readonly string[], raw: Uint8Array): Promise<MailId> {
  const id = newId('sbx', turn.nowMs)
  const key = turn.house.keys.key('account', turn.account)
  const { subject, author } = await headOf(raw)
  const summary = seal(key, Buffer.from(JSON.stringify({ from: author || from, to: to.join(', '), subject })))
  await store.addMail(turn, { id, summary, sealed: seal(key, raw), sizeBytes: raw.byteLength })
  return id
}

async function headOf(raw: Uint8Array): Promise<{ readonly subject: string; readonly author: string }> {
  const end = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).indexOf('\r\n\r\n')
  const head = end < 0 ? raw : raw.subarray(0, end + 4)
  const mail = await PostalMime.parse(head).catch(() => undefined)
  const { name = '', address = '' } = mail?.from ?? {}
  return { subject: mail?.subject ?? '', author: name && address ? `${name} <${address}>` : address }
}

export async function listMail(turn: Turn, before: string | undefined, limit: number): Promise<readonly MailSummary[]> {
  const rows = await store.pageOfMail(turn, before, limit)
  return rows.map(row => summaryOf(turn, row))
}

function summaryOf(turn: Turn, row: store.MailRow): MailSummary {
  const text = unseal(turn.house.keys.key('account', turn.account), row.summary).toString()
  const { from, to, subject } = JSON.parse(text) as { from: string; to: string; subject: string } // Written by receive.
  return { id: row.mail_id as MailId, receivedAt: row.received_at, from, to, subject, sizeBytes: row.size_bytes }
}

export type OpenedMail = MailSummary & {
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly html: string
  readonly text: string
  readonly source: string
}

/** A message taken apart for reading, and as it arrived. */
export async function openMail(turn: Turn, id: string): Promise<Result<OpenedMail, 'absent'>> {
  const row = await store.readMail(turn, id)
  if (!row) return no('absent')
  const raw = unseal(turn.house.keys.key('account', turn.account), row.sealed)
  const mail = await PostalMime.parse(raw)
  const headers = mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value }))
  return yes({
    ...summaryOf(turn, row),
    headers,
    html: mail.html ?? '',
    text: mail.text ?? '',
    source: raw.toString('latin1'),
  })
}

/** Forgets all but the newest messages of the account. */
export const trimMailbox = (turn: Turn) => store.trimMail(turn, SANDBOX_KEPT_MAX)

export const clearMailbox = store.clearMail

/** Forgets every message to one of these addresses, whoever else it went to. */
export async function forgetMailTo(turn: Turn, addresses: readonly string[]): Promise<void> {
  const theirs = new Set(addresses.map(it => it.toLowerCase()))
  if (theirs.size === 0) return
  for (let before: string | undefined; ;) {
    const page = await listMail(turn, before, FORGET_PAGE)
    const gone = page.filter(({ to }) => to.split(', ').some(it => theirs.has(it.normalize('NFC').toLowerCase())))
    if (gone.length > 0)
      await store.removeMail(
        turn,
        gone.map(it => it.id),
      )
    before = page.at(-1)?.id
    if (page.length < FORGET_PAGE) return
  }
}

const FORGET_PAGE = 500
