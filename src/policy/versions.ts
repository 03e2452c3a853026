/**
 * The policies that an account accepts before it may send [AS-02]. A version carries its own date and names the text
 * that it restates; a new version asks every account again. Whoever changes a word of a text, or a number that it prints,
 * adds a version here: the hash of what is printed tells (texts.test.ts).
 */
export const POLICIES = {
  'anti-spam': { version: '2026-11-26', date: '2026-11-26', title: 'Anti-Spam Policy' },
  cookies: { version: '2026-11-27', date: '2026-11-27', title: 'Cookie Policy' },
  terms: { version: '2026-11-26', date: '2026-11-26', title: 'Terms of Service' },
} as const satisfies Record<string, { version: string; date: string; title: string }>

export type PolicyName = keyof typeof POLICIES

export type Former = { readonly version: string; readonly date: string; readonly until: string }
const FIRST: Former = { version: '2026-11', date: '2026-11-24', until: '2026-11-26' }

/** Versions that were in force before, newest first. They stay readable under their own address. */
export const FORMER_VERSIONS: Readonly<Record<PolicyName, readonly Former[]>> = {
  'anti-spam': [FIRST],
  cookies: [{ version: '2026-11-26', date: '2026-11-26', until: '2026-11-27' }, FIRST],
  terms: [FIRST],
}

/** One name for the set of versions in force: what an acceptance is an acceptance of. */
export const POLICY_VERSION = Object.entries(POLICIES)
  .map(([name, { version }]) => `${name}@${version}`)
  .join(' ')
