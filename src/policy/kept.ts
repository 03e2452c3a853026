/**
 * Demands that no row of a table keeps, but the way in which something is built: what is not there cannot be done wrong.
 * Each names the export that it comes from, so that tools/demands.ts can see that it is still there.
 */

import type { Demand } from './demands.ts'

type Kept = { readonly demand: Demand; readonly by: `${string}.${'ts' | 'tsx'} ${string}`; readonly how: string }

export const KEPT_BY_CONSTRUCTION: readonly Kept[] = [
  {
    demand: 'CK-01',
    by: 'pages/legal.ts legalPages',
    how: 'Each published policy stands under its own address, with its version and date.',
  },
  {
    demand: 'CK-02',
    by: 'pages/answer.ts localeFor',
    how: 'A page speaks the language that its reader asks for.',
  },
  {
    demand: 'CK-04',
    by: 'http/identity.ts setSession',
    how: 'Only the answer to a log-in or a log-out carries a cookie.',
  },
  { demand: 'CK-05', by: 'accounts/accounts.ts startSession', how: 'The cookie’s value is 256 random bits.' },
  {
    demand: 'CK-06',
    by: 'console/screens/log-in.tsx LogIn',
    how: 'A log-in that leaves no session says that cookies are blocked.',
  },
  {
    demand: 'CK-07',
    by: 'sites/hits-types.ts DIMS',
    how: 'What is counted of a visit is one table: from where, where it begins, how fast, with which errors.',
  },
  {
    demand: 'CK-08',
    by: 'reports/website.ts flowOf',
    how: 'Ways into a page and out of it, and pages from both ends.',
  },
  {
    demand: 'CK-09',
    by: 'sites/hits-types.ts Cell',
    how: 'A count has two fields at most and no visitor: a row of one has no place to be.',
  },
  {
    demand: 'CK-10',
    by: 'sites/hits.ts allowsCounting',
    how: 'A beacon is judged by its choice before its body is read.',
  },
  {
    demand: 'CK-15',
    by: 'pages/answer.ts sendPage',
    how: 'Every page tells the browser to load nothing from elsewhere.',
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
