/** The second factor: the code of an authenticator (RFC 6238), or one of the codes on paper. */

/** As people type them: with spaces, with a hyphen, in capitals, with an O for the nought and an l for the one. */
export function codeIn(typed: string): { readonly kind: 'totp' | 'recovery'; readonly code: string } | undefined {
  const code = typed.replace(/[\s-]+/g, '').toLowerCase()
  if (/^\d{6}$/.test(code)) return { kind: 'totp', code }
  const plain = code.replaceAll('o', '0').replaceAll(/[il]/g, '1')
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(plain) ? { kind: 'recovery', code: plain } : undefined
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford base 32: no i, l, o, u.

/** Ten characters of five bits; `chance` has a byte for each. */
export function recoveryCode(chance: Uint8Array): string {
  const letters = Array.from(chance.subarray(0, 10), byte => ALPHABET[byte % 32]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

/** What an operation that asks for a code may refuse: rows for its own table. */
export const CODE_REFUSALS = {
  'a-person-confirms': {
    status: 403,
    says: 'A person does this, logged in under their own name, with the code of their authenticator. A key cannot.',
  },
  'not-set-up': {
    status: 409,
    says: 'This asks for the code of your authenticator, and you have none yet. Set it up under Settings, Security.',
  },
  'wrong-code': {
    status: 403,
    says: 'This code is wrong, or was used already. Wait for the next one and type that.',
  },
  'too-many-tries': { status: 429, says: 'Too many wrong codes. Wait a quarter of an hour and try again.' },
} as const
