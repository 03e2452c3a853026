/**
 * Demands that no row of a table keeps, but the way in which something is built: what is not there cannot be done wrong.
 * Each names the export that it comes from, so that tools/demands.ts can see that it is still there.
 */

import type { Demand } from './demands.ts'

type Kept = {
  readonly demand: Demand
  readonly by: `${string}.${'ts' | 'tsx'} ${string}`
  readonly how: string
  /** The words in that file without which it would not be kept, and what stands there instead: for `npm run demands -- --mutate`. */
  readonly without?: readonly [is: string, instead: string]
}

export const KEPT_BY_CONSTRUCTION: readonly Kept[] = [
  {
    demand: 'CK-01',
    by: 'pages/legal.ts legalPages',
    how: 'Each published policy stands under its own address, with its version and date.',
    without: ['${say.inForce(version, dayOf(date, locale))} ', ''],
  },
  {
    demand: 'CK-02',
    by: 'pages/answer.ts localeFor',
    how: 'A page speaks the language that its reader asks for, or asked for before.',
    without: ['languageIn(request.headers.cookie) ??', ''],
  },
  {
    demand: 'CK-03',
    by: 'wire/cookie/client.ts clientOf',
    how: 'A browser is told of keys, databases and caches as of cookies.',
    without: ['(isShort(entry.kind) ? [[entry.name', `(entry.kind === 'cookie' ? [[entry.name`],
  },
  {
    demand: 'CK-04',
    by: 'wire/cookie/state.ts stateOf',
    how: 'Nothing is allowed until it is chosen.',
    without: ['choice?.grant ?? REFUSED', `choice?.grant ?? 'pftx'`],
  },
  {
    demand: 'CK-05',
    by: 'accounts/accounts.ts startSession',
    how: 'The cookie’s value is 256 random bits.',
    without: ['const token = newToken()\n  const nowMs', 'const token = `${user}.${newToken()}`\n  const nowMs'],
  },
  {
    demand: 'CK-05',
    by: 'wire/cookie/choice.ts writeChoice',
    how: 'All who chose alike that week have the same bytes.',
    without: ['=> `1.${r}.${grant}.${week}`', '=> `1.${r}.${grant}.${week}.${Math.random()}`'],
  },
  {
    demand: 'CK-06',
    by: 'pages/cookie/asks.ts dressed',
    how: 'At the end of each page one sentence says what does not work where cookies are blocked.',
    without: ['html`<p>${words.blocked}</p>`', 'html``'],
  },
  {
    demand: 'CK-07',
    by: 'sites/hits-types.ts DIMS',
    how: 'What is counted of a visit is one table: from where, where it begins, how fast, with which errors.',
    without: [`source: { of: 'visits', a: 'source' },`, ''],
  },
  {
    demand: 'CK-08',
    by: 'reports/website.ts flowOf',
    how: 'Ways into a page and out of it, and pages from both ends.',
    without: ['[...came, ...went', '[...went'],
  },
  {
    demand: 'CK-09',
    by: 'sites/hits.ts Hits',
    how: 'A count has no visitor, and no name until it came often enough: a row of one has no place to be.',
    without: ['some.filter(({ n }) => n >= k)', 'some'],
  },
  {
    demand: 'CK-10',
    by: 'sites/hits.ts allowsCounting',
    how: 'A beacon is judged by its choice before its body is read.',
    without: [`choice.grant.startsWith('p') &&`, ''],
  },
  {
    demand: 'CK-11',
    by: 'wire/cookie/registry.ts needsOf',
    how: 'What is functional waits for that one class, wherever it comes from.',
    without: [`entry.letter === 't' && isElsewhere`, `entry.letter !== 'p' && isElsewhere`],
  },
  {
    demand: 'CK-12',
    by: 'pages/cookie/embed.ts embedOf',
    how: 'In the place of a frame stands what is not shown, and by whom.',
    without: ['${words.blocked(embed.title, embed.provider)}', '${embed.title}'],
  },
  {
    demand: 'CK-13',
    by: 'pages/site/advert.ts advertSlot',
    how: 'A partner’s frame opens while both classes are granted, and at no other time.',
    without: [
      `from === 'same-origin' && advertsIn(site.registry, state.grant).includes(advert)`,
      `from === 'same-origin'`,
    ],
  },
  {
    demand: 'CK-14',
    by: 'pages/site/advert.ts advertSlot',
    how: 'Whoever refuses sees one of ours in its place, the same for everybody.',
    without: [': oursIn(locale)}', `: ''}`],
  },
  {
    demand: 'CK-15',
    by: 'http/consented.ts keepConsent',
    how: 'Every page tells the browser which origins were granted, and that there are no others.',
    without: ['?? drawnOf(registry).policies[state().grant]', `?? 'default-src *'`],
  },
  {
    demand: 'CK-16',
    by: 'wire/cookie/classes.ts underGpc',
    how: 'Global Privacy Control refuses targeting and third parties, whatever was clicked.',
    without: [`letter === 'p' || letter === 'f'`, "letter !== 'n'"],
  },
  {
    demand: 'AS-03',
    by: 'delivery/rules.ts Pass',
    how: 'What hands mail over takes passes, and the gate alone makes one.',
  },
  {
    demand: 'AS-05',
    by: 'wire/form-definition.ts FormDefinition',
    how: 'A consent item has no member that could say “ticked”.',
  },
]
