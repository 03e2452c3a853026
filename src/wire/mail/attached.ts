/** Files in a message: their headers and their bytes in base64 (RFC 2045 §6.8, RFC 2183, RFC 2231). */

/** A file; with a `cid` it is shown where the HTML names it, without one it is listed. The type has no parameters. */
export type AttachedFile = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly cid?: string | undefined
}

const LINE_CHARS = 76
const SEGMENT_CHARS = 60

/** The lines of one part, from its headers to its last byte. */
export function linesOf({ name, type, bytes, cid }: AttachedFile): readonly string[] {
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...(cid === undefined ? [] : [`Content-ID: <${cid}>`]),
    `Content-Disposition: ${cid === undefined ? 'attachment' : 'inline'};`,
    ...namesOf(name),
    '',
    ...(Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${LINE_CHARS}}`, 'g')) ?? []),
  ]
}

/**
 * A plain name as it is; any other in UTF-8 and percent signs, in as many pieces as lines need (RFC 2231 §3, §4.1). What
 * cannot stand in a quoted string is percent-encoded, so that no name ends its header.
 */
function namesOf(name: string): readonly string[] {
  if (/^[\w .()+-]{1,60}$/.test(name)) return [` filename="${name}"`]
  const pieces = encoded(name.toWellFormed())
  if (pieces.length === 1) return [` filename*=UTF-8''${pieces[0]}`]
  const last = pieces.length - 1
  return pieces.map((piece, i) => ` filename*${i}*=${i === 0 ? "UTF-8''" : ''}${piece}${i === last ? '' : ';'}`)
}

/** Whole characters in each piece. */
function encoded(name: string): readonly string[] {
  const pieces = ['']
  for (const char of name) {
    const written = encodeURIComponent(char).replace(
      /[!'()*]/g,
      it => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    const last = pieces.at(-1) ?? ''
    if (last.length + written.length > SEGMENT_CHARS) pieces.push(written)
    else pieces[pieces.length - 1] = last + written
  }
  return pieces
}
