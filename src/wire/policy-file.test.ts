import { describe, expect, test } from 'vitest'
import { cosigner } from './checkpoint.ts'
import { noteSigner } from './note.ts'
import { parsePolicy, policyText, quorumAtMs } from './policy-file.ts'

const ORIGIN = 'mail.example/consent'
const log = noteSigner(ORIGIN, Buffer.alloc(32, 1)).vkey
const later = noteSigner(ORIGIN, Buffer.alloc(32, 2)).vkey
const witness = (n: number) => ({
  name: `w${n}`,
  vkey: cosigner(`w${n}.example`, Buffer.alloc(32, 10 + n), 0).vkey,
  url: `https://w${n}.example`,
})
const [w1, w2, w3] = [witness(1), witness(2), witness(3)]

test('a policy with witnesses is written and read', () => {
  const text = policyText([log], [w1, w2])
  expect(text).toBe(
    `log ${log} https://${ORIGIN}\nwitness w1 ${w1.vkey} ${w1.url}\nwitness w2 ${w2.vkey} ${w2.url}\ngroup external any w1 w2\nquorum external\n`,
  )
  const policy = parsePolicy(text)
  expect(policy.ok && policy.value.witnesses.map(it => it.key.text)).toEqual([w1.vkey, w2.vkey])
  expect(policy.ok && policy.value.quorum).toBe('external')
})

test('without witnesses there is no group, and the quorum is none', () => {
  expect(policyText([log, later], [])).toBe(
    `log ${log} https://${ORIGIN}\nlog ${later} https://${ORIGIN}\nquorum none\n`,
  )
  const policy = parsePolicy(`# Ours.\n\n${policyText([log, later], [])}`)
  expect(policy.ok && policy.value.quorum).toBeUndefined()
})

const good = policyText([log], [w1])
test.each([
  ['nothing', ''],
  ['a last line without its end', good.slice(0, -1)],
  ['no log', good.replace(/^log.*\n/, '')],
  ['no quorum', good.replace(/quorum.*\n/, '')],
  ['two quorums', `${good}quorum external\n`],
  ['an unknown quorum', good.replace('quorum external', 'quorum others')],
  ['a comment behind a line', good.replace('quorum external', 'quorum external # any')],
  ['a word that is none', `${good}trust me\n`],
  ['carriage returns', good.replaceAll('\n', '\r\n')],
  ['a log by another address', good.replace('https://mail', 'https://evil')],
  ['a log without its address', good.replace(` https://${ORIGIN}`, '')],
  ['a log with a witness’s key', good.replace(log, w1.vkey)],
  ['a witness with a log’s key', good.replace(w1.vkey, log)],
  ['a witness without its address', good.replace(` ${w1.url}`, '')],
  ['a witness twice', good.replace('group', `witness w2 ${w1.vkey} ${w1.url}\ngroup`)],
  ['a name twice', good.replace('group', `witness w1 ${w2.vkey} ${w2.url}\ngroup`)],
  ['a witness called none', good.replaceAll('w1 ', 'none ')],
  ['a group of nobody', good.replace('any w1', 'any')],
  ['a group of strangers', good.replace('any w1', 'any w9')],
  ['a group that names one twice', good.replace('any w1', '2 w1 w1')],
  ['more than there are', good.replace('any w1', '2 w1')],
  ['none of them', good.replace('any w1', '0 w1')],
  ['a group before its member', good.replace(/(witness.*\n)(group.*\n)/, '$2$1')],
  ['an origin that is kept for other notes', good.replaceAll(ORIGIN, 'optimail.example/consent')],
])('no policy: %s', (_, text) => {
  expect(parsePolicy(text).ok).toBe(false)
})

describe('the time of the quorum is when it was complete', () => {
  const seen: Readonly<Record<string, number | undefined>> = { w1: 300, w2: 100, w3: 200 }
  const lines = policyText([log], [w1, w2, w3])
  test.each([
    ['any', 'any w1 w2 w3', 100],
    ['two', '2 w1 w2 w3', 200],
    ['all', 'all w1 w2 w3', 300],
    ['one of those who did', 'any w1', 300],
  ])('%s', (_, members, at) => {
    const policy = parsePolicy(lines.replace('any w1 w2 w3', members))
    if (!policy.ok) throw new Error(policy.refusal)
    expect(quorumAtMs(policy.value, ({ name }) => seen[name])).toBe(at)
    expect(quorumAtMs(policy.value, () => undefined)).toBeUndefined()
  })

  test('groups of groups', () => {
    const policy = parsePolicy(
      lines.replace('group external any w1 w2 w3', 'group a any w1 w3\ngroup external all a w2'),
    )
    if (!policy.ok) throw new Error(policy.refusal)
    expect(quorumAtMs(policy.value, ({ name }) => seen[name])).toBe(200)
  })
})
