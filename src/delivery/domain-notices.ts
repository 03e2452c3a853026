/**
 * Whose domain stands worse is told: when the DNS begins to say something else, and when mail begins to wait for it. In
 * the name of whoever operates the installation, for the account's own address may be the one that fails; once for each
 * time, however often the job runs [PC-08].
 */

import { membersOf, operatorsAccount } from '#accounts/accounts.ts'
import { DOMAIN_GRACE_MS } from '#base/limits.ts'
import { newId } from '#base/id.ts'
import { letterOf } from '#content/content.ts'
import { TEXT_LOCALES, type TextLocale } from '#policy/texts/shape.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { sha256 } from '#wire/crypto.ts'
import { DOMAIN_WORDS } from './domain-notice-words.ts'
import { isWorse, type Worse } from './domain-standing-rules.ts'
import { claimOf, type ClaimRow } from './domain-store.ts'
import { ownSender } from './domains.ts'
import { sendNotice } from './service.ts'

type News = {
  readonly domain: string
  readonly state: Worse
  readonly sinceMs: number
  readonly wrong: readonly string[]
}
type Reader = { readonly to: string; readonly locale: TextLocale }

/** Nothing, where it has been mended or retired meanwhile. */
export async function tellOfDomain(house: House, account: AccountId, domain: string): Promise<void> {
  const due = await takeTurn(house, { account, actor: SYSTEM }, async turn => {
    const news = newsOf(domain, await claimOf(turn, domain))
    return news && { news, readers: await readersOf(turn) }
  })
  if (!due) return
  const from = (await operatorsAccount(house.platform)) ?? account
  await takeTurn(house, { account: from, actor: SYSTEM }, async turn => {
    for (const reader of due.readers) await send(turn, due.news, reader)
  })
}

function newsOf(domain: string, claim: ClaimRow | undefined): News | undefined {
  if (!claim || !isWorse(claim.state) || !claim.failing_at) return undefined
  const wrong = (claim.findings ?? []).filter(it => it.needed && it.state !== 'found').map(it => it.name)
  return { domain, state: claim.state, sinceMs: claim.failing_at.getTime(), wrong: [...new Set(wrong)] }
}

/** Whoever can act for the account. */
async function readersOf(turn: Turn): Promise<readonly Reader[]> {
  const members = await membersOf(turn)
  return members
    .filter(({ role }) => role !== 'viewer')
    .map(it => ({ to: it.email, locale: TEXT_LOCALES.find(locale => locale === it.locale) ?? 'en' }))
}

async function send(turn: Turn, { domain, state, sinceMs, wrong }: News, { to, locale }: Reader): Promise<void> {
  const sender = await ownSender(turn)
  if (!sender) return turn.house.log.error({ domain }, 'a notice of a domain has no sender')
  const { button, instead, from, [state]: said } = DOMAIN_WORDS[locale]
  const letter = letterOf({
    locale,
    sender: { name: sender.name, contact: sender.address.mailbox, address: '' },
    url: `${turn.house.publicUrl}/app/settings/sending`,
    subject: said.subject(domain),
    heading: said.subject(domain),
    asked: said.asked(domain, timeOf(sinceMs + DOMAIN_GRACE_MS, locale)),
    list: wrong,
    button,
    instead,
    nothing: said.nothing,
    from,
  })
  const name = sha256(Buffer.from(`domain ${domain} ${state} ${String(sinceMs)} ${to}`))
  await sendNotice(turn, newId('msg', 0, name), to, {
    ...letter,
    from: { name: sender.name, address: sender.address.mailbox },
  })
}

const timeOf = (ms: number, locale: TextLocale): string =>
  `${new Date(ms).toLocaleString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`
