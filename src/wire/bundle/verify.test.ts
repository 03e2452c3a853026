import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  build,
  type Damage,
  type Draft,
  type Loose,
  ORIGIN,
  STRANGER,
  withdrawal,
} from '../../../test/bundle-builder.ts'
import { DAMAGES, deflated, flip, VALID, WIDER } from '../../../test/bundle-damages.ts'
import { cpuMsOf } from '../../../test/cpu.ts'
import { utf8, type Bytes } from '../bytes.ts'
import { parsePolicy, type Policy } from '../policy-file.ts'
import { writeZip } from '../zip.ts'
import { type ClaimId, CLAIMS } from './claims.ts'
import { type Verdict, verifyBundle, type VerifyOptions } from './verify.ts'

const pin = (text: string): Policy => {
  const policy = parsePolicy(text)
  if (!policy.ok) throw new Error(policy.refusal)
  return policy.value
}
const PINNED = pin(build().policy)
const UNWITNESSED = { witnesses: [] } as const satisfies Damage

function verify(damage: Damage = {}, options: VerifyOptions = { pinned: PINNED }): Verdict {
  const verdict = verifyBundle(build(damage).archive, options)
  if (!verdict.ok) throw new Error(verdict.refusal)
  return verdict.value
}
const failed = ({ steps }: Verdict) => [...new Set(steps.filter(it => it.result === 'fail').map(it => it.id))]
const claimsIn = ({ claims }: Verdict) =>
  Object.fromEntries(claims.map(it => [it.id, it.verdict])) as Record<ClaimId, string>
const told = (verdict: Verdict) => verdict.steps.filter(it => it.result === 'fail').map(it => it.text)

const ALL = {
  logged: 'PROVED',
  unaltered: 'PROVED',
  when: 'PROVED',
  wording: 'PROVED',
  unticked: 'PROVED',
  address: 'PROVED',
  confirmed: 'PROVED',
  complete: 'STATED BY SENDER',
  state: 'PROVED',
} satisfies Record<ClaimId, string>

describe('valid [AS-10]', () => {
  test('a witnessed bundle: every claim but completeness is proved', () => {
    const verdict = verify()
    expect(told(verdict)).toEqual([])
    expect(verdict).toMatchObject({ exit: 0, pinned: true })
    expect(claimsIn(verdict)).toEqual(ALL)
    expect(verdict.claims.map(it => it.id)).toEqual([...CLAIMS])
  })

  test('unwitnessed: nothing is shown about time', () => {
    const verdict = verify(UNWITNESSED, { pinned: pin(build(UNWITNESSED).policy) })
    expect(told(verdict)).toEqual([])
    expect(verdict.exit).toBe(0)
    expect(claimsIn(verdict)).toEqual({ ...ALL, when: 'NOT SHOWN' })
  })

  test('without a policy of one’s own nothing is proved, and the exit code is 1', () => {
    const verdict = verify({}, {})
    expect(failed(verdict)).toEqual([])
    expect(verdict).toMatchObject({ exit: 1, pinned: false })
    expect(Object.values(claimsIn(verdict))).not.toContain('PROVED')
  })

  test.each(VALID)('%s', (_, damage, claims) => {
    const verdict = verify(damage, { pinned: pin(build(damage).policy) })
    expect(told(verdict)).toEqual([])
    expect(verdict.exit).toBe(0)
    expect(claimsIn(verdict)).toEqual({ ...ALL, ...claims })
  })

  test('compressed by another program', () => {
    const { files, policy } = build()
    const verdict = verifyBundle(deflated(files), { pinned: pin(policy) })
    expect(verdict.ok && verdict.value.exit).toBe(0)
  })

  test('a purpose that is required is given, or the exit code is 1', () => {
    const required = (purpose: string) => ({ pinned: PINNED, required: { purpose, channel: 'email' as const } })
    expect(verify({}, required('newsletter')).exit).toBe(0)
    for (const purpose of ['offers', 'surveys']) expect(failed(verify({}, required(purpose)))).toEqual([13])
    expect(failed(verify({ drafts: it => [...it, withdrawal()] }, required('newsletter')))).toEqual([13])
    expect(failed(verify({}, { pinned: PINNED, required: { purpose: 'newsletter', channel: 'sms' } }))).toEqual([13])
  })
})

describe('damaged in one place, at exactly that step', () => {
  test.each(DAMAGES)('step %i: %s', (step, _, damage) => {
    const verdict = verify(damage)
    expect({ steps: failed(verdict), told: told(verdict) }).toMatchObject({ steps: [step] })
    expect(verdict.exit).toBe(1)
  })
})

describe('damaged so that it shows in several places', () => {
  test.each(WIDER)('step %j: %s', (steps, _, damage) => {
    const verdict = verify(damage)
    expect(failed(verdict)).toEqual(expect.arrayContaining([...steps]))
    expect(verdict.exit).toBe(1)
    expect(claimsIn(verdict).confirmed).toBe('NOT SHOWN')
  })
})

test.each<[string, Damage, Damage]>([
  ['another log', {}, { signers: [STRANGER] }],
  ['a witness more than it may have', { witnesses: ['w1', 'w2'] }, {}],
  ['no witness where one is asked for', UNWITNESSED, {}],
])('pinned to %s: step 3', (_, damage, pinnedTo) => {
  const policy = build(pinnedTo).policy
  const pinned = pin(pinnedTo.signers ? policy.replace(/^/, `log ${STRANGER.vkey} https://${ORIGIN}\n`) : policy)
  expect(failed(verify(damage, { pinned }))).toContain(3)
})

test('a log by a name that is kept for other notes is none, whoever signs it', () => {
  const verdict = verify({ evidence: it => (it.log = 'optimail.example/consent') }, {})
  expect(failed(verdict)).toContain(3)
})

describe('what is no bundle', () => {
  const without = (path: string): Bytes => {
    const { files } = build()
    files.delete(path)
    return writeZip(files)
  }
  const evidenceOf = (over: (evidence: Loose) => void): Bytes => build({ evidence: over }).archive
  test.each<[string, () => Bytes]>([
    ['no archive', () => utf8('PK?')],
    ['no manifest', () => without('manifest.json')],
    ['no evidence', () => without('evidence.json')],
    ['more than 1,000 events', () => evidenceOf(it => (it.events = Array.from({ length: 1001 }, () => ({}))))],
    ['an envelope of more than 64 KiB', () => evidenceOf(it => (it.events[0].envelope = 'x'.repeat(65_537)))],
    [
      'more than 64 disclosures',
      () => evidenceOf(it => (it.events[0].disclosures = Array.from({ length: 65 }, () => 'x'))),
    ],
    [
      'an envelope nested too deep',
      () => evidenceOf(it => (it.events[0].envelope = `${'['.repeat(65)}${']'.repeat(65)}`)),
    ],
    [
      'evidence nested too deep',
      () => build({ files: it => it.set('evidence.json', utf8(`${'['.repeat(65)}${']'.repeat(65)}`)) }).archive,
    ],
  ])('%s', (_, archive) => {
    expect(verifyBundle(archive(), { pinned: PINNED }).ok).toBe(false)
  })
})

test('a damaged archive fails at step 1, as long as it can be read', () => {
  const archive = Buffer.from(build().archive)
  const verdict = verifyBundle(Buffer.concat([archive, utf8('x')]), { pinned: PINNED })
  expect(verdict.ok && failed(verdict.value)).toEqual([1])
})

test('no byte of a file in a bundle can be changed unseen', () => {
  const { files } = build()
  for (const [path, bytes] of files) {
    const other = Buffer.from(bytes)
    const place = Math.floor(bytes.length / 2)
    other[place] = (other[place] ?? 0) ^ 1
    const verdict = verifyBundle(writeZip(new Map([...files, [path, other]])), { pinned: PINNED })
    expect(verdict.ok && failed(verdict.value).length > 0, path).toBe(true)
  }
})

type Path = readonly (string | number)[]
const valueAt = (root: Loose, path: Path): Loose => path.reduce((value, name) => value[name], root)
const pathsIn = (root: Loose, path: Path = []): Path[] => {
  const value = valueAt(root, path)
  const names =
    typeof value === 'object' && value !== null ? (Array.isArray(value) ? [...value.keys()] : Object.keys(value)) : []
  return [path, ...names.flatMap(name => pathsIn(root, [...path, name]))]
}

test('law: nothing in the evidence can be changed, with everything signed anew, without a step that fails', () => {
  let evidence: Loose
  build({ evidence: it => (evidence = structuredClone(it)) })
  const paths = pathsIn(evidence).filter(path => path.length > 0 && path.at(-1) !== 'lang') // A language that we lack is not shown.
  const how = fc.constantFrom('nothing', 'changed')
  fc.assert(
    fc.property(fc.constantFrom(...paths), how, (path, way) => {
      const damage = (it: Loose) => {
        const value = valueAt(it, path)
        const other = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${flip(value)}` : null
        valueAt(it, path.slice(0, -1))[path.at(-1) ?? ''] = way === 'nothing' ? null : other
      }
      const verdict = verifyBundle(build({ evidence: damage }).archive, { pinned: PINNED })
      expect(verdict.ok ? verdict.value.exit : 2, path.join('/')).not.toBe(0)
    }),
    { numRuns: 60 },
  )
})

test('a type to come beside the chain does not hide a file that no event commits to', () => {
  const drafts = (it: Draft[]) => [
    { chain: false, members: { ...it[3]?.members, type: 'sign.publish' }, disclosures: {} },
    ...it,
  ]
  expect(failed(verify({ drafts, files: it => it.set('doi/1/extra.txt', utf8('x')) }))).toEqual([9])
})

test('long chains are verified in seconds', () => {
  const drafts = (it: Draft[]) => [...it, ...Array.from({ length: 60 }, withdrawal)]
  const { archive } = build({ drafts })
  expect(cpuMsOf(() => expect(verifyBundle(archive, { pinned: PINNED }).ok).toBe(true))).toBeLessThan(10_000)
})
