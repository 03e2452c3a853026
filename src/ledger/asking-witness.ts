/** One conversation with one witness (C2SP tlog-witness): it is offered our newest checkpoint, and says what it thinks. */

import { SECOND_MS, WITNESS_ANSWER_MAX_BYTES, WITNESS_ANSWER_MS } from '#base/limits.ts'
import { fetchPublic } from '#outside/fetch.ts'
import type { Db } from '#store/db.ts'
import { ADD_CHECKPOINT, SIZE_MEDIA, sizeIn, submissionText } from '#wire/add-checkpoint.ts'
import { sameBytes, textOf } from '#wire/bytes.ts'
import { cosignedAtMs } from '#wire/checkpoint.ts'
import { type NoteSignature, parseNote, parseVkey, signatureLine, type Vkey } from '#wire/note.ts'
import { prove } from './tree-proofs.ts'
import type { Checkpoint, WitnessState } from './types.ts'

export type Asked = { readonly vkey: string; readonly url: string; readonly size: number }
/** `size` is what it is known to have cosigned. With `line` it cosigned the checkpoint that it was offered. */
export type Answered = {
  readonly state: WitnessState
  readonly says: string
  readonly size: number
  readonly line?: string
  readonly atMs?: number
  /** It said no to the signatures that it was shown; under others it might know us. */
  readonly isStranger?: true
}

/** As long as it names another size than we thought, with the proof from there; it can be so twice, and not for ever. */
const TRIES_MAX = 3
/** Its time and ours: farther apart, its cosignatures would contradict the times in our events. */
const CLOCKS_APART_MAX_MS = 60 * SECOND_MS

type Heard = { readonly status: number; readonly media: string; readonly text: string }

/** Never throws for what the witness does. The log has grown to the checkpoint’s size. */
export async function ask(db: Db, it: Asked, offered: Checkpoint, nowMs: number): Promise<Answered> {
  const untilMs = performance.now() + WITNESS_ANSWER_MS
  let old = Math.min(it.size, offered.size)
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const heard = await send(db, it, old, offered, untilMs - performance.now())
    if ('state' in heard) return heard
    if (heard.status === 200) return cosigned(it, offered, heard.text, nowMs)
    if (heard.status !== 409) return refused(it, old, heard)
    const known = heard.media === SIZE_MEDIA && heard.text.endsWith('\n') ? sizeIn(heard.text.slice(0, -1)) : undefined
    if (known === undefined) return answer(it, 'false', 'It answered 409, and with no size.')
    if (known > offered.size)
      return answer({ ...it, size: known }, 'ahead', `It has cosigned this log at size ${known}.`)
    if (known === old) return answer(it, 'forked', `It has cosigned another log of size ${known}.`)
    old = known
  }
  return answer(it, 'false', 'It names another size each time that it is asked.')
}

const answer = ({ size }: Pick<Asked, 'size'>, state: WitnessState, says: string): Answered => ({ state, says, size })

async function send(db: Db, it: Asked, old: number, offered: Checkpoint, timeoutMs: number): Promise<Heard | Answered> {
  const [proof = []] = await prove(db, [{ from: old, size: offered.size }])
  const got = await fetchPublic(`${it.url.replace(/\/$/, '')}/${ADD_CHECKPOINT}`, {
    method: 'POST',
    body: submissionText({ old, proof, note: offered.note }),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    maxBytes: WITNESS_ANSWER_MAX_BYTES,
    timeoutMs: Math.max(1, Math.ceil(timeoutMs)),
    reach: 'own', // Named by the operator of this installation, and by nobody else.
  })
  if (!got.ok) return answer(it, 'silent', `It cannot be reached: ${got.refusal}.`)
  return { status: got.value.status, media: got.value.media, text: textOf(got.value.bytes) ?? '' }
}

/** A proof that leads from the size that it named itself, and does not hold for it, is of another history. */
function refused(it: Asked, old: number, { status, text }: Heard): Answered {
  const said = `${status} ${text
    .replaceAll(/[^\x20-\x7e]/g, ' ')
    .trim()
    .slice(0, 200)}`.trim()
  if (status === 422 && old > 0) return answer(it, 'forked', `It has another log of size ${old}: ${said}`)
  const isStranger = status === 403 || status === 404
  if (isStranger) return { ...answer(it, 'refuses', `It does not know this log, or its key: ${said}`), isStranger }
  return answer(it, status >= 500 || status === 429 ? 'silent' : 'false', `It answered ${said}`)
}

function cosigned(it: Asked, offered: Checkpoint, lines: string, nowMs: number): Answered {
  const key = parseVkey(it.vkey)
  const note = parseNote(`${offered.note}${lines}`)
  const own = key && note?.signatures.find(signature => isOf(signature, key))
  const atMs = key && note && cosignedAtMs(note, key)
  if (!own || atMs === undefined) return answer(it, 'false', 'It answered, and not with a cosignature of its key.')
  if (Math.abs(atMs - nowMs) > CLOCKS_APART_MAX_MS)
    return answer(it, 'clock', `Its clock says ${new Date(atMs).toISOString()}, ours ${new Date(nowMs).toISOString()}.`)
  const line = signatureLine(own.name, own.id, own.signature)
  return { state: 'well', says: '', size: offered.size, line, atMs }
}

const isOf = ({ name, id }: NoteSignature, key: Vkey) => name === key.name && sameBytes(id, key.id)
