/**
 * The key that signs the receipts of a site. It is made from the installation's key (HKDF) and stands in no table: the same
 * in each process, after a restart, and after a backup was brought back.
 */

import type { House } from '#store/house.ts'
import { type NoteSigner, noteSigner } from '#wire/note.ts'
import type { SiteId } from './types.ts'

export const receiptSigner = (house: House, site: SiteId): NoteSigner =>
  noteSigner(`${site}/receipts`, house.keys.key('receipt', site).export())
