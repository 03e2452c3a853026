/** Several mails in one file: mboxrd and its like (RFC 4155). A file that does not begin as one is one mail. */

import { MBOX_MESSAGES_MAX } from '#base/limits.ts'

const POSTMARK = /^From \S+ .*\d{4}\s*$/

/** Each mail's bytes. A postmark counts after an empty line only, and lines that were protected from it are freed. */
export function mailsIn(bytes: Buffer): Buffer[] {
  if (bytes.toString('latin1', 0, 5) !== 'From ') return [bytes]
  const lines = bytes.toString('latin1').split('\n')
  const starts = lines.flatMap((line, at) =>
    POSTMARK.test(line) && (at === 0 || (lines[at - 1] ?? '').trim() === '') ? [at] : [],
  )
  if (starts.length < 2) return [bytes]
  return starts.slice(0, MBOX_MESSAGES_MAX).map((start, i) =>
    Buffer.from(
      lines
        .slice(start + 1, starts[i + 1])
        .map(line => line.replace(/^>(>*From )/, '$1'))
        .join('\n'),
      'latin1',
    ),
  )
}
