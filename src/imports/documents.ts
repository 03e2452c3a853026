/** Documents behind the rows that were drawn: what people signed, the record of a form, the mail they answered (I11). */

import { no, yes, type Result } from '#base/result.ts'
import { newId } from '#base/id.ts'
import { IMPORT_DOCUMENTS_MAX, IMPORT_PICTURE_LEAST_PX } from '#base/limits.ts'
import { lookedAt } from './looking.ts'
import { isNamedIn } from './named-rules.ts'
import { sealFile } from './reading.ts'
import type { Turn } from '#store/turn.ts'
import { sha256 } from '#wire/crypto.ts'
import { pageWords } from '#wire/page-words.ts'
import { isWhatItSays, sizeOfPicture, textIn } from '#wire/media.ts'
import * as rowStore from './row-store.ts'
import * as store from './store.ts'
import type { ImportId } from './types.ts'

export type GivenDocument = {
  readonly rows: readonly number[]
  readonly name: string
  readonly media: string
  readonly bytes: Uint8Array
}
type NotAdded = 'absent' | 'not-now' | 'not-sampled' | 'not-what-it-says' | 'not-about-them' | 'too-late' | 'too-many'

export async function addDocument(
  turn: Turn,
  id: ImportId,
  it: GivenDocument,
): Promise<Result<Record<never, never>, NotAdded>> {
  const batch = await store.lockBatch(turn, id)
  if (!batch) return no('absent')
  if (batch.state !== 'sampling') return no('not-now')
  if (batch.sampleDue && batch.sampleDue.getTime() <= turn.nowMs) return no('too-late')
  if ((await store.countDocuments(turn, id)) >= IMPORT_DOCUMENTS_MAX) return no('too-many')
  if (!isWhatItSays(it.media, it.bytes) || !showsSomething(it)) return no('not-what-it-says')
  if (batch.fileSha?.equals(sha256(it.bytes))) return no('not-about-them') // A list is no proof of itself.
  const rows = [...new Set(it.rows)]
  const drawn = await rowStore.sampledAmong(turn, id, rows)
  if (drawn.length < rows.length) return no('not-sampled')
  if (!(await names(turn, it, drawn))) return no('not-about-them')
  const { house, account } = turn
  const kept = { id: newId('doc', turn.nowMs), name: it.name, media: it.media, sha256: Buffer.from(sha256(it.bytes)) }
  await store.addDocument(
    turn,
    id,
    { ...kept, sizeBytes: it.bytes.length, sealed: sealFile(house, account, it.bytes) },
    rows,
  )
  const { drawn: all, backed } = await store.sampleOf(turn, id)
  if (backed === all) await lookedAt(turn, batch) // Whoever has to look is asked at once.
  turn.notify('import', id)
  return yes({})
}

/** On fewer points than these no paper and no page could be read. */
function showsSomething({ media, bytes }: GivenDocument): boolean {
  const size = sizeOfPicture(media, bytes)
  return size === undefined || Math.min(size.width, size.height) >= IMPORT_PICTURE_LEAST_PX
}

/** What is text says whom it is about. A scan says so to a person only. */
async function names(
  turn: Turn,
  { media, bytes }: GivenDocument,
  drawn: readonly { readonly subject: `sub_${string}` }[],
): Promise<boolean> {
  const text = textIn(media, bytes)
  if (text === undefined) return true
  const page = media === 'text/html' ? pageWords(text) : undefined
  const words = page ? `${page.words}\n${page.values}` : text
  const addresses = await rowStore.addressesOf(
    turn,
    drawn.map(it => it.subject),
  )
  return drawn.every(({ subject }) => {
    const address = addresses.get(subject)
    return address === undefined || isNamedIn(words, address)
  })
}
