/** Sender domains: where messages may come from, and the keys that sign for them. */

import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { accountOf } from '#accounts/accounts.ts'
import { type EmailAddress, parseDomain, parseEmail } from '#base/address.ts'
import { sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { DKIM_RSA_MIN_BITS, SENDER_DOMAINS_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { append } from '#ledger/ledger.ts'
import { keyRotation } from '#ledger/rules.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { type DkimKey, dkimRecordOf } from '#wire/mail/dkim.ts'
import * as store from './domain-store.ts'
import { recordsOf } from './domain-rules.ts'
import type { DkimAlgorithm, SenderDomain } from './types.ts'

const generate = promisify(generateKeyPair)

/** Somebody from whom a message may come, and what it is signed with. */
export type Sender = { readonly address: EmailAddress; readonly name: string; readonly keys: readonly DkimKey[] }

export async function listDomains(turn: Turn): Promise<readonly SenderDomain[]> {
  return (await store.domains(turn)).map(shown)
}

const shown = (row: store.DomainRow): SenderDomain => ({
  domain: row.domain,
  selector: row.selector,
  algorithm: row.algorithm,
  createdAt: row.created_at,
  retiredAt: row.retired_at,
  records: recordsOf(row, row.check_result ?? []),
  checking: row.check_asked_at !== null,
  checkedAt: row.checked_at,
})

/** A key for the domain, known to the log from now on: what it signs can be verified when the DNS has forgotten it. */
export async function addDomain(
  turn: Turn,
  typed: string,
  algorithm: DkimAlgorithm,
): Promise<Result<SenderDomain, 'not-a-domain' | 'has-one' | 'too-many'>> {
  const domain = parseDomain(typed)
  if (!domain.ok) return no('not-a-domain')
  const known = await store.domains(turn)
  if (known.filter(({ retired_at }) => retired_at === null).length >= SENDER_DOMAINS_MAX) return no('too-many')
  if (!(await makeKey(turn, domain.value, algorithm))) return no('has-one')
  const rows = await store.keysInUse(turn, domain.value)
  return yes(
    shown(
      sure(
        rows.find(row => row.algorithm === algorithm),
        'the key was made above',
      ),
    ),
  )
}

/** False when there was one, perhaps of another turn at the same moment. */
async function makeKey(turn: Turn, domain: string, algorithm: DkimAlgorithm): Promise<boolean> {
  const { privateKey } =
    algorithm === 'rsa-sha256' ? await generate('rsa', { modulusLength: DKIM_RSA_MIN_BITS }) : await generate('ed25519')
  const selector = selectorFor(turn)
  const publicKey = publicOf(privateKey)
  const secret = seal(keyOf(turn), privateKey.export({ type: 'pkcs8', format: 'der' }))
  if (!(await store.addDomain(turn, { domain, selector, algorithm, public_key: publicKey, secret }))) return false
  await append(turn, [keyRotation({ use: 'dkim', domain, selector, key: publicKey })])
  return true
}

const keyOf = (turn: Turn) => turn.house.keys.key('account', turn.account)

/** Never used before, by no other account of the installation either: the DNS and the log know keys by it. */
const selectorFor = (turn: Turn) => `om-${newId('key', turn.nowMs).slice(-12)}`

/** The value of `p=`. */
const publicOf = (key: KeyObject) => sure(/p=(.+)$/.exec(dkimRecordOf(key))?.[1], 'a DKIM record has a key')

export async function retireDomain(turn: Turn, domain: string): Promise<Result<Record<never, never>, 'absent'>> {
  return (await store.retireDomain(turn, domain)) ? yes({}) : no('absent')
}

/** The look-up itself happens after this turn. */
export async function askForCheck(turn: Turn, domain: string): Promise<Result<Record<never, never>, 'absent'>> {
  if (!(await store.setCheckAsked(turn, domain))) return no('absent')
  turn.emit('domain.check', { domain })
  return yes({})
}

/**
 * Who signs for this address; undefined when its domain is none of the account's. The domain of the account's own
 * contact address becomes one when it is first needed, so that a new account can send to its sandbox at once.
 */
export async function senderFor(
  turn: Turn,
  fromAddress: string,
): Promise<Pick<Sender, 'address' | 'keys'> | undefined> {
  const address = parseEmail(fromAddress)
  if (!address.ok) return undefined
  const { domain } = address.value
  const keys = await keysFor(turn, domain)
  if (keys.length > 0) return { address: address.value, keys }
  const contact = parseEmail((await accountOf(turn)).controller.contact)
  if (!contact.ok || contact.value.domain !== domain) return undefined
  await makeKey(turn, domain, 'rsa-sha256')
  return { address: address.value, keys: await keysFor(turn, domain) }
}

async function keysFor(turn: Turn, domain: string): Promise<DkimKey[]> {
  const rows = await store.keysInUse(turn, domain)
  return rows.map(row => {
    const key = createPrivateKey({ key: unseal(keyOf(turn), row.secret), type: 'pkcs8', format: 'der' })
    return { domain, selector: row.selector, key }
  })
}

/** The account itself: its name, its contact address. */
export async function ownSender(turn: Turn): Promise<Sender | undefined> {
  const { controller } = await accountOf(turn)
  const sender = await senderFor(turn, controller.contact)
  return sender && { ...sender, name: controller.name }
}
