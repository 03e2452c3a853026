/** Under which key what is sealed: an account's own, or one of the subject's, so that erasing a person is destroying 32 bytes. */

import { createSecretKey, type KeyObject } from 'node:crypto'
import type { House } from '#store/house.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Bytes } from '#wire/bytes.ts'
import type { Chance, Tenant } from './types.ts'

const KEY_BYTES = 32

export const accountKey = (house: House, account: Tenant): KeyObject => house.keys.key('account', account)

/** A new key for a subject, and as it is kept: wrapped under the account's. */
export function wrappedKey(house: House, account: Tenant, chance: Chance): Buffer {
  return seal(house.keys.key('subject', account), chance(KEY_BYTES))
}

/** @throws Fault when it was wrapped under another key. */
export function subjectKey(house: House, account: Tenant, wrapped: Bytes): KeyObject {
  return createSecretKey(unseal(house.keys.key('subject', account), wrapped))
}
