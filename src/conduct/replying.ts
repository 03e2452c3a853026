/** What an account and whoever looks at it say to each other about a case, and what the account sends along [EN-04]. */

import { CASE_REPLIES_MAX } from '#base/limits.ts'
import { newId } from '#base/id.ts'
import { no, yes, type Result } from '#base/result.ts'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { attachmentFlaw, type AttachmentFlaw, type Offered, plainName } from './attachment-rules.ts'
import * as files from './attachment-store.ts'
import { type JudgeObjection, keptText } from './case-rules.ts'
import type { Attachment } from './case-types.ts'
import { objectionToActing } from './judging.ts'
import { countSteps, lockCase } from './step-store.ts'
import { takeStep } from './steps.ts'
import { findCase } from './store.ts'
import type { Case } from './types.ts'

type SayRefusal = 'absent' | 'closed' | 'no-words' | 'too-many'

/** The account says something about an open case. */
export const reply = (turn: Turn, id: string, text: string): Promise<Result<Case, SayRefusal>> =>
  say(turn, id, 'replied', text)

/** Whoever looks at the case asks the account something, or tells it. */
export async function ask(turn: Turn, id: string, text: string): Promise<Result<Case, SayRefusal | JudgeObjection>> {
  const found = await findCase(turn, id)
  const objection = found && (await objectionToActing(turn, found))
  return objection ? no(objection) : say(turn, id, 'asked', text)
}

async function say(turn: Turn, id: string, step: 'replied' | 'asked', text: string): Promise<Result<Case, SayRefusal>> {
  const says = keptText(text)
  if (says === '') return no('no-words')
  const found = await openCaseOf(turn, id)
  if (!found.ok) return found
  if ((await countSteps(turn, found.value.id, step)) >= CASE_REPLIES_MAX) return no('too-many')
  await takeStep(turn, found.value.id, step, { says })
  return found
}

async function openCaseOf(turn: Turn, id: string): Promise<Result<Case, 'absent' | 'closed'>> {
  if (!(await lockCase(turn, id))) return no('absent')
  const found = await findCase(turn, id)
  if (!found) return no('absent')
  return found.state === 'closed' ? no('closed') : yes(found)
}

/** Keeps what the account sends along, sealed, under a name of ours. Nothing in it is read. */
export async function attach(
  turn: Turn,
  id: string,
  it: Offered,
): Promise<Result<Attachment, 'absent' | 'closed' | AttachmentFlaw>> {
  const found = await openCaseOf(turn, id)
  if (!found.ok) return found
  const kept = await files.attachmentsOf(turn, found.value.id)
  const flaw = attachmentFlaw(
    it,
    kept.map(({ sizeBytes }) => sizeBytes),
  )
  if (flaw) return no(flaw)
  const file = { id: newId('att', turn.nowMs), name: plainName(it.name, it.media), media: it.media }
  const sha256 = sha256Hex(it.bytes)
  const row = { ...file, sha256, sizeBytes: it.bytes.length, sealed: seal(keyOf(turn), it.bytes) }
  await files.addAttachment(turn, found.value.id, row)
  const facts = { attachment: file.id, media: it.media, size: it.bytes.length, sha256: `sha256:${sha256}` }
  await takeStep(turn, found.value.id, 'attached', { facts })
  return yes({ ...row, addedBy: turn.actor.id, addedAt: turn.now, isGone: false })
}

/** Its bytes, as they were sent. */
export async function readAttachment(
  turn: Turn,
  id: string,
  attachment: string,
): Promise<Result<{ readonly it: Attachment; readonly bytes: Buffer }, 'absent' | 'gone'>> {
  const found = await files.findAttachment(turn, id, attachment)
  if (!found) return no('absent')
  return found.sealed ? yes({ it: found.it, bytes: unseal(keyOf(turn), found.sealed) }) : no('gone')
}

const keyOf = (turn: Turn) => turn.house.keys.key('account', turn.account)
