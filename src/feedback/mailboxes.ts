/** Mailboxes to which others send what comes back: looked into again and again, less often while nobody answers. */

import { setTimeout as pause } from 'node:timers/promises'
import { reachOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import {
  BOUNCE_MAILBOXES_MAX,
  DAY_MS,
  IMAP_LEASE_MS,
  IMAP_LOOKS_AT_ONCE,
  IMAP_TICK_MS,
  MINUTE_MS,
} from '#base/limits.ts'
import { isAddress, isPublicAddress } from '#base/reach.ts'
import { no, type Result, yes } from '#base/result.ts'
import { type ImapBox, lookInto } from '#outside/imap.ts'
import type { House } from '#store/house.ts'
import { seal, unseal } from '#store/seal.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { reportOf } from '#wire/bounce/report.ts'
import { mailsIn } from '#wire/mail/mbox.ts'
import { takeReportMail } from './dmarc.ts'
import * as store from './mailbox-store.ts'
import { takeByTokens } from './returning.ts'

export type MailboxSettings = {
  readonly host: string
  readonly port: number
  readonly tls: 'implicit' | 'starttls' | 'none'
  readonly username: string
  readonly password: string
  readonly folder: string
  readonly doneFolder: string | null
  readonly everyMinutes: number
}
export type MailboxRefusal = 'too-many' | 'in-clear' | 'not-public'

export const listMailboxes = store.mailboxes
export const removeMailbox = store.removeMailbox

/** The password is sealed, and shown to nobody again. Without encryption only on the machine itself, for whoever runs it. */
export async function addMailbox(turn: Turn, it: MailboxSettings): Promise<Result<string, MailboxRefusal>> {
  const isTrusted = (await reachOf(turn)) === 'own'
  if (it.tls === 'none' && !(isTrusted && isLoopback(it.host))) return no('in-clear')
  if (!isTrusted && (isAddress(it.host) ? !isPublicAddress(it.host) : !it.host.includes('.'))) return no('not-public')
  if ((await store.mailboxes(turn)).length >= BOUNCE_MAILBOXES_MAX) return no('too-many')
  const id = newId('mbx', turn.nowMs)
  const { host, port, tls, username, folder, doneFolder, everyMinutes } = it
  const secret = seal(keyOf(turn), Buffer.from(it.password))
  await store.addMailbox(turn, id, {
    host,
    port,
    tls,
    username,
    secret,
    folder,
    done_folder: doneFolder,
    every_minutes: everyMinutes,
  })
  return yes(id)
}

const keyOf = ({ house, account }: Turn) => house.keys.key('account', account)
const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)

/** Each mailbox whose time has come is looked into once. Answers with how many. */
export async function lookIntoDue(house: House): Promise<number> {
  const nowMs = house.clock.nowMs()
  const due = await store.claimDue(house, new Date(nowMs), new Date(nowMs + IMAP_LEASE_MS), IMAP_LOOKS_AT_ONCE)
  await Promise.all(
    due.map(it =>
      look(house, it).catch((cause: Error) =>
        house.log.warn(
          { mailbox: it.id, cause: cause.message },
          'a mailbox could not be looked into, and will be later',
        ),
      ),
    ),
  )
  return due.length
}

async function look(house: House, { account, id }: store.Due): Promise<void> {
  const who = { account, actor: SYSTEM }
  const found = await takeTurn(house, who, async turn => {
    const row = await store.findMailbox(turn, id)
    return row && { row, box: await boxOf(turn, row) }
  })
  if (!found) return
  const { row, box } = found
  const since = row.uid_validity === null ? undefined : { validity: row.uid_validity, uid: row.last_uid ?? 0 }
  const looked = await lookInto(box, since, async mail => {
    let taken = 0
    for (const one of mailsIn(mail)) if (await takeByTokens(house, reportOf(one), account)) taken++
    return taken + (await takeReportMail(house, mail, 'mailbox', account))
  })
  await takeTurn(house, who, async turn => {
    if (!looked.ok) return store.noteTrouble(turn, id, looked.refusal, new Date(turn.nowMs + backoffMs(row)))
    const { validity, uid, taken, isMore, trouble } = looked.value
    const next = new Date(turn.nowMs + (isMore ? 0 : row.every_minutes * MINUTE_MS))
    if (trouble === undefined || taken > 0 || uid > (since?.uid ?? 0))
      await store.noteLook(turn, id, { validity, uid, taken, next })
    if (trouble !== undefined) await store.noteTrouble(turn, id, trouble, new Date(turn.nowMs + backoffMs(row)))
  })
}

/** Twice as long each time, a day at most. */
const backoffMs = ({
  every_minutes: minutes,
  failures,
}: Pick<store.MailboxRow, 'every_minutes' | 'failures'>): number =>
  Math.min(DAY_MS, minutes * MINUTE_MS * 2 ** Math.min(failures, 12))

const boxOf = async (turn: Turn, row: store.MailboxRow): Promise<ImapBox> => ({
  host: row.host,
  port: row.port,
  tls: row.tls,
  username: row.username,
  password: unseal(keyOf(turn), row.secret).toString(),
  folder: row.folder,
  doneFolder: row.done_folder,
  reach: await reachOf(turn),
})

export function startMailboxes(house: House): { stop(): Promise<void> } {
  const end = new AbortController()
  const running = (async () => {
    while (!end.signal.aborted) {
      await lookIntoDue(house).catch((cause: Error) =>
        house.log.error({ cause: cause.stack }, 'mailboxes could not be looked into, and will be later'),
      )
      await pause(IMAP_TICK_MS, undefined, { signal: end.signal }).catch(() => {}) // Woken to stop.
    }
  })()
  return {
    async stop() {
      end.abort()
      await running
    },
  }
}
