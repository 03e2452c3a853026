/** One file that an event of a subject carries: a mail as it was sent, what the server said to it. */

import type { FileAnswer } from '#store/operation.ts'
import { unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { subjectKey } from './keys.ts'
import { pathAt } from './place.ts'
import * as store from './store.ts'
import type { SubjectId } from './types.ts'

/**
 * `path` is the one that the event disclosed (`doi/3/sent.eml`), or the same without the place (`doi/sent.eml`).
 * Undefined when there is no such file, or nobody can open it any more.
 */
export async function fileOf(
  { db, house, account }: Turn,
  subject: SubjectId,
  event: string,
  path: string,
): Promise<FileAnswer | undefined> {
  const dek = await store.dekOf(db, account, subject)
  const files = dek ? await store.filesOfEvent(db, account, subject, event) : []
  const found = files.find(it => path === it.path || path === pathAt(it.path, it.n))
  if (!dek || !found) return undefined
  const name = pathAt(found.path, found.n).replaceAll('/', '-')
  return { media: found.media, name, bytes: unseal(subjectKey(house, account, dek), found.sealed) }
}
