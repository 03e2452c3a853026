import { expect, test } from 'vitest'
import type { Problem } from '#content/types.ts'
import { CHECKS, contentFindings, type Facts, findingsOf, type Held, isReady, mayMove, statusOf } from './rules.ts'
import { STATUSES, type CampaignDraft, type Finding, type Status } from './types.ts'

const DRAFT: CampaignDraft = {
  channel: 'email',
  sender_id: null,
  other_sites: [],
  measure_links: false,
  utm: null,
  purpose_id: 'pur_0123456789abcdefghjkmnpqr',
  from: { name: 'The Bakery', address: 'news@bakery.example' },
  reply_to: null,
  subject: 'Bread',
  preheader: 'Fresh',
  format: 'html',
  html: '<p>Bread.</p>',
  text: null,
  locale: 'en',
  filter: { all: [] },
  sending: { per_hour: null, window: null, zone: 'UTC', experiment: null },
}
const FACTS: Facts = {
  draft: DRAFT,
  policiesAccepted: true,
  industry: 'food',
  purpose: { kind: 'marketing', channels: ['email'], state: 'published' },
  signs: true,
  proof: { mayLeave: true, warning: undefined, findings: [] },
  reachable: 1,
  filter: { all: [] },
  notKept: undefined,
  toSandbox: false,
  barred: undefined,
}
const FINE: Facts['proof'] = { mayLeave: true, warning: undefined, findings: [] }
const UNPROVEN = { domain: 'bakery.example', state: 'unproven', says: 'Publish the DKIM key.' } as const
const codes = (over: Partial<Facts>) => findingsOf({ ...FACTS, ...over }, []).map(({ code }) => code)
const purpose = (over: Partial<NonNullable<Facts['purpose']>>) => ({ purpose: { ...FACTS.purpose!, ...over } }) // It has one.
const draft = (over: Partial<CampaignDraft>) => ({ draft: { ...DRAFT, ...over } })

test('what is in order has nothing to mend [AS-03]', () => {
  expect(codes({})).toEqual([])
})

test('each demand that a text would break names its own words, once, and is marked where they stand [PC-02] [HA-10]', () => {
  const written = {
    subject: 'Hello',
    html: '<p>Cocaine, 70 euros a <em>gram</em>. Online casino, our casino.</p>',
    text: '',
  }
  const findings: Held['findings'] = {
    language: 'en',
    categories: [],
    spans: [
      {
        part: 'html',
        start: 43,
        end: 56,
        rule: 'HA-10/en/outright',
        demand: 'HA-10',
        read: 'online casino',
        undone: [],
      },
    ],
    evidence: {},
    reasons: [],
    offences: [
      { demand: 'HA-01', quotes: ['70 euros a gram'] },
      { demand: 'HA-10', quotes: ['Online casino', 'casino'] },
    ],
    demands: ['HA-01', 'HA-10', 'PC-08'],
  }
  const found = contentFindings({ code: 'to-review', findings }, written)
  expect(found.map(({ demand, says }) => [demand, /\((.*)\)/.exec(says)?.[1]])).toEqual([
    ['HA-01', '“70 euros a gram”'],
    ['HA-10', '“Online casino”'],
    ['PC-08', undefined],
  ])
  const markedBy = ({ offset = 0, length = 0, marks = [{ offset, length }] }: Finding) =>
    marks.map(it => written.html.slice(it.offset, it.offset + it.length))
  expect(found.slice(0, 2).map(markedBy)).toEqual([
    ['70 euros a', 'gram'],
    ['Online casino', 'casino'],
  ])
})

test('each thing that keeps a campaign from being sent is found, and its near miss is not [AS-02] [AS-03] [AS-06] [AS-08] [AS-09] [NA-04] [PC-08] [PC-10]', () => {
  const rows: [hit: Partial<Facts>, code: string, miss: Partial<Facts>][] = [
    [{ policiesAccepted: false }, 'policies-not-accepted', { policiesAccepted: true }],
    [purpose({ state: 'draft' }), 'purpose-not-published', purpose({ state: 'published' })],
    [purpose({ state: 'archived' }), 'purpose-not-published', { purpose: undefined }],
    [purpose({ kind: 'partner' }), 'purpose-of-another', purpose({ kind: 'marketing' })],
    [purpose({ kind: 'tracking' }), 'purpose-of-another', purpose({ kind: 'marketing' })],
    [purpose({ channels: ['sms', 'call'] }), 'purpose-not-by-email', purpose({ channels: ['sms', 'email'] })],
    [draft({ from: { name: 'x', address: '' } }), 'address-missing', {}],
    [draft({ from: { name: 'x', address: 'bakery.example' } }), 'address-invalid', {}],
    [draft({ from: { name: 'x', address: 'a@b.example\r\nBcc: c@d.example' } }), 'address-invalid', {}],
    [{ signs: false }, 'address-not-yours', { signs: true }],
    [{ proof: { mayLeave: false, warning: UNPROVEN, findings: [] } }, 'domain-unproven', { proof: FINE }],
    [{ proof: { mayLeave: true, warning: UNPROVEN, findings: [] } }, 'domain-failing', { proof: FINE }],
    [draft({ reply_to: 'nobody' }), 'reply-to-invalid', draft({ reply_to: 'somebody@elsewhere.example' })],
    [{ reachable: 0 }, 'nobody-agreed', { reachable: 1 }],
    [{ filter: undefined }, 'segment-gone', { filter: { all: [{ on: 'locale', is: ['en'] }] } }],
    [
      { notKept: { demand: 'NA-04', flaw: 'political', about: 'party member', says: 'No.' } },
      'sorted-by-politics',
      { notKept: undefined },
    ],
    [{ industry: null }, 'industry-missing', { industry: 'food' }],
    [{ toSandbox: true }, 'goes-to-sandbox', { toSandbox: false }],
    [{ barred: 'restricted' }, 'service-restricted', { barred: undefined }],
    [{ barred: 'suspended' }, 'account-suspended', { barred: undefined }],
  ]
  for (const [hit, code, miss] of rows) {
    expect(codes(hit), code).toContain(code)
    expect(codes(miss), `near ${code}`).not.toContain(code)
  }
  expect(new Set(rows.map(([, code]) => code))).toEqual(new Set(CHECKS.map(({ code }) => code)))
})

test('an error keeps a campaign from starting, a warning or a hint does not [AS-03]', () => {
  const at = { part: 'html', line: 1, column: 1, offset: 0, length: 0 } as const
  const problem = (severity: Problem['severity']): Problem => ({ severity, code: 'x', at, says: 'x' })
  const rows: [Problem['severity'], boolean][] = [
    ['error', false],
    ['warning', true],
    ['hint', true],
  ]
  for (const [severity, ready] of rows) expect(isReady(findingsOf(FACTS, [problem(severity)]))).toBe(ready)
  const order = findingsOf({ ...FACTS, toSandbox: true }, [problem('warning'), problem('error')])
  expect(order.map(({ severity }) => severity)).toEqual(['error', 'warning', 'hint'])
})

test('a campaign moves along its table only: what has ended stays ended [EN-01]', () => {
  const allowed = STATUSES.flatMap(from => STATUSES.filter(to => mayMove(from, to)).map(to => `${from} ${to}`))
  expect(allowed).toEqual([
    'draft scheduled',
    'draft sending',
    'scheduled draft',
    'scheduled sending',
    'sending paused',
    'sending finished',
    'sending cancelled',
    'paused sending',
    'paused cancelled',
  ])
})

test('a campaign is what its run is, and a draft without one [EN-01]', () => {
  const rows: [Parameters<typeof statusOf>[0], Status][] = [
    [null, 'draft'],
    ['freezing', 'sending'],
    ['sending', 'sending'],
    ['paused', 'paused'],
    ['cancelled', 'cancelled'],
    ['finished', 'finished'],
  ]
  for (const [run, status] of rows) expect(statusOf(run)).toBe(status)
})
