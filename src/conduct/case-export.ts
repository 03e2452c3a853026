/** A case as a file: everything that is known of it, and what was sent along, for whoever needs it elsewhere. */

import { no, yes, type Result } from '#base/result.ts'
import type { FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { type Bytes, utf8 } from '#wire/bytes.ts'
import { writeZip } from '#wire/zip.ts'
import { ATTACHMENT_MEDIA, type AttachmentMedia } from './attachment-rules.ts'
import { shownCase } from './case-shape.ts'
import type { Attachment } from './case-types.ts'
import { readerLocale } from './reader.ts'
import { readAttachment } from './replying.ts'
import { wholeCase } from './whole-case.ts'

/** Our own names for files: whatever somebody called them stands in the JSON. */
const nameIn = ({ id, media }: Attachment) => `attachments/${id}.${ATTACHMENT_MEDIA[media as AttachmentMedia]}` // As it was taken.

export async function exportCase(turn: Turn, id: string): Promise<Result<FileAnswer, 'absent'>> {
  const whole = await wholeCase(turn, id)
  if (!whole.ok) return no('absent')
  const files = new Map<string, Bytes>()
  for (const it of whole.value.attachments) {
    const read = await readAttachment(turn, id, it.id)
    if (read.ok) files.set(nameIn(it), new Uint8Array(read.value.bytes))
  }
  const shown = shownCase(whole.value, turn.now, await readerLocale(turn))
  const said = { account: turn.account, exported_at: turn.now.toISOString(), case: shown }
  files.set('case.json', utf8(`${JSON.stringify(said, null, 2)}\n`))
  return yes({ media: 'application/zip', name: `${id}.zip`, bytes: writeZip(files) })
}
