/** What a server's no means: one table, first match. Only what is said of the address itself counts against the address. */

import type { Reply, Step } from '#wire/smtp/types.ts'

type Row = {
  readonly enhanced?: RegExp
  readonly code?: RegExp
  readonly at?: readonly Step[]
  readonly text?: RegExp
  readonly reason: string
  /** The address is the reason, for good: nothing is sent there again. */
  readonly address?: true
}

export const REPLIES: readonly Row[] = [
  // RFC 3463 §3.2, RFC 7505 §4.2 (null MX), and 5.1.6 for a mailbox that moved away.
  { enhanced: /^5\.1\.1$/, reason: 'no-such-mailbox', address: true },
  { enhanced: /^5\.1\.(?:2|10)$/, reason: 'no-such-domain', address: true },
  { enhanced: /^5\.1\.3$/, reason: 'bad-address', address: true },
  { enhanced: /^5\.1\.6$/, reason: 'mailbox-moved', address: true },
  { enhanced: /^5\.2\.1$/, at: ['rcpt'], reason: 'mailbox-closed', address: true },
  { enhanced: /^[45]\.2\.2$/, reason: 'mailbox-full' },
  { enhanced: /^[45]\.3\.4$/, reason: 'too-large' },
  { enhanced: /^5\.6\.[79]$/, reason: 'needs-smtputf8' }, // RFC 6531 §3.5
  { enhanced: /^[45]\.7\./, reason: 'policy' }, // Reputation, authentication, spam: ours to mend.
  { enhanced: /^4\.[0-9]+\./, reason: 'not-now' },
  // Servers without enhanced codes: 550 to RCPT says that there is no such mailbox, unless it says why else (RFC 5321 §4.2.3).
  {
    code: /^55[0134]$/,
    text: /spam|black ?list|block(?:ed|list)|reputation|policy|denied|relay|authenticat|dmarc|spf|dkim|rate|too many/i,
    reason: 'policy',
  },
  { code: /^552$/, reason: 'mailbox-full' },
  { code: /^55[013]$/, at: ['rcpt'], enhanced: /^$/, reason: 'no-such-mailbox', address: true },
  { code: /^4/, reason: 'not-now' },
]

const DEFAULT = { reason: 'refused' } as const satisfies Row

export type Meaning = { readonly reason: string; readonly isAddress: boolean }

export function meaningOf(at: Step, { code, enhanced, text }: Reply): Meaning {
  const row: Row =
    REPLIES.find(
      it =>
        (it.enhanced?.test(enhanced) ?? true) &&
        (it.code?.test(String(code)) ?? true) &&
        (it.at?.includes(at) ?? true) &&
        (it.text?.test(text) ?? true),
    ) ?? DEFAULT
  return { reason: row.reason, isAddress: row.address === true }
}

/** The reasons of failures that suppress an address. */
export const ADDRESS_REASONS: ReadonlySet<string> = new Set(REPLIES.flatMap(row => (row.address ? [row.reason] : [])))

/** What a server said, without the addresses that it repeats: they stand in one table only. */
export const withoutAddresses = (text: string): string => text.replace(/[^\s<>()"',;:]+@[^\s<>()"',;]+/g, '…')
