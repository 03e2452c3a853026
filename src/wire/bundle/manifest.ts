/** Step 2: the bundle is exactly the files that its manifest lists, and whoever exported it signed the manifest (D2). */

import { sha256Hex } from '../crypto.ts'
import { isSignedBy } from '../note.ts'
import type { Files } from '../zip.ts'
import { type Manifest, MANIFEST, manifestNoteText, PATHS, readJson } from './format.ts'
import type { Findings } from './report.ts'
import { keysAt, noteIn, type Trust } from './trust.ts'

const NOT_LISTED: ReadonlySet<string> = new Set([PATHS.manifest, PATHS.manifestNote])

export function readManifest(files: Files, found: Findings): Manifest | undefined {
  const read = readJson<Manifest>(files.get(PATHS.manifest), MANIFEST)
  if (!read.ok) return void found.fail(2, `manifest.json: ${read.refusal}`)
  checkList(files, read.value, found)
  return read.value
}

function checkList(files: Files, { files: listed }: Manifest, found: Findings): void {
  for (const path of files.keys()) {
    if (NOT_LISTED.has(path) === Object.hasOwn(listed, path))
      found.fail(2, `${path} ${NOT_LISTED.has(path) ? 'lists itself' : 'is not in the manifest'}`)
  }
  for (const [path, hash] of Object.entries(listed)) {
    const bytes = files.get(path)
    if (!bytes) found.fail(2, `${path} is in the manifest, and missing`)
    else if (sha256Hex(bytes) !== hash) found.fail(2, `${path} is not the file that the manifest lists`)
  }
}

/** Which paths a bundle has a place for. Anything else is covered by the manifest alone, and proves nothing. */
const PLACES =
  /^(?:evidence\.json|policy\.txt|keys\.json|keys\.note|chain\.note|README\.txt|report\.pdf|verify\.html|dpv-27560\.jsonld|partners\.json|(?:events|context)\/\d+\.tlog-proof|(?:form|notice|doi|sms|import)\/.+)$/
const DERIVED: readonly string[] = ['README.txt', 'dpv-27560.jsonld', 'partners.json', 'report.pdf', 'verify.html']

export function checkManifestNote(files: Files, trust: Trust, asOfMs: number, found: Findings): void {
  for (const path of files.keys()) {
    if (DERIVED.includes(path)) found.skip(2, `${path} is made from the evidence; the manifest alone covers it.`)
    else if (!NOT_LISTED.has(path) && !PLACES.test(path))
      found.warn(2, `${path} has no place in a bundle; the manifest alone covers it.`)
  }
  const note = noteIn(files, PATHS.manifestNote)
  if (!note) return found.fail(2, 'manifest.note is missing, or no note')
  if (note.text !== manifestNoteText(trust.origin, files.get(PATHS.manifest) ?? ''))
    return found.fail(2, 'manifest.note is about another manifest')
  if (!trust.listed) return found.skip(2, 'The signature of manifest.note cannot be checked without keys.')
  if (!keysAt(trust, 'instance', asOfMs).some(key => isSignedBy(note, key)))
    return found.fail(2, 'manifest.note is not signed by a key of the exporter')
  return found.pass(2, 'Every file is the one that the signed manifest lists.')
}
