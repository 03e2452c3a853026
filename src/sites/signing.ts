/**
 * The keys that sign the receipts of a site, one after the other. Each is made from the installation's key (HKDF) and its
 * number, and stands in no table: the same in each process, after a restart, and after a backup was brought back.
 */

import type { House } from '#store/house.ts'
import { type NoteSigner, noteSigner } from '#wire/note.ts'
import type { SiteId } from './types.ts'

export const receiptSigner = (house: House, site: SiteId, key: number): NoteSigner =>
  noteSigner(`${site}/receipts`, house.keys.key('receipt', key === 0 ? site : `${site}/${key}`).export())
