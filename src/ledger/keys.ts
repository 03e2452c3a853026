/** Under which key what is sealed: an account's own, or one of the subject's, so that erasing a person is destroying 32 bytes. */

import { createSecretKey, type KeyObject } from 'node:crypto'
import { parseEmail } from '#base/address.ts'
import { must } from '#base/bug.ts'
import type { House } from '#store/house.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Bytes } from '#wire/bytes.ts'
import type { AddressKind, Chance, Tenant } from './types.ts'

const KEY_BYTES = 32
const E164 = /^\+[1-9]\d{5,14}$/

export const accountKey = (house: House, account: Tenant): KeyObject => house.keys.key('account', account)

/** A new key for a subject, and as it is kept: wrapped under the account's. */
export function wrappedKey(house: House, account: Tenant, chance: Chance): Buffer {
  return seal(house.keys.key('subject', account), chance(KEY_BYTES))
}

/** @throws Fault when it was wrapped under another key. */
export function subjectKey(house: House, account: Tenant, wrapped: Bytes): KeyObject {
  return createSecretKey(unseal(house.keys.key('subject', account), wrapped))
}

/** How an address is known where it does not stand in clear: equal for equal addresses of one account, and of no other. */
export function addressHash(house: House, account: Tenant, kind: AddressKind, address: string): Buffer {
  must(isCanonical(kind, address), 'an address is hashed in its canonical form')
  return house.keys.mac('address', account, `${kind} ${address}`)
}

function isCanonical(kind: AddressKind, address: string): boolean {
  if (kind === 'phone') return E164.test(address)
  const email = parseEmail(address)
  return email.ok && email.value.canonical === address
}
