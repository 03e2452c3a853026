import { expect, test } from 'vitest'
import { parseStsPolicy, stsAllows, stsIdOf } from './mta-sts.ts'

test('a record says which policy is current, or nothing at all [AS-03]', () => {
  const rows: [records: string[], id: string | undefined][] = [
    [['v=STSv1; id=20160831085700Z;'], '20160831085700Z'], // The example of RFC 8461 §3.1.
    [['v=STSv1;id=a1'], 'a1'],
    [['v=STSv1 ;\tid=a1 ; x=y'], 'a1'],
    [['v=spf1 -all', 'v=STSv1; id=a1'], 'a1'],
    [['v=STSv1; id=a1', 'v=STSv1; id=a2'], undefined],
    [['v=STSv1; id=a-1'], undefined],
    [[`v=STSv1; id=${'a'.repeat(33)}`], undefined],
    [['v=STSv1; id='], undefined],
    [['v=STSv1;'], undefined],
    [['v=stsv1; id=a1'], undefined],
    [['v=STSv12; id=a1'], undefined],
    [[' v=STSv1; id=a1'], undefined],
    [['v=STSv1; id=a1; nonsense'], undefined],
    [[], undefined],
  ]
  for (const [records, id] of rows) expect(stsIdOf(records), records.join(' | ')).toBe(id)
})

const POLICY =
  'version: STSv1\nmode: enforce\nmx: mail.example.com\nmx: *.example.net\nmx: backupmx.example.com\nmax_age: 604800\n'

test('a policy is read to the letter [AS-03]', () => {
  const mx = ['mail.example.com', '*.example.net', 'backupmx.example.com']
  expect(parseStsPolicy(POLICY)).toEqual({ mode: 'enforce', mx, maxAgeS: 604_800 }) // RFC 8461 §3.2.
  expect(parseStsPolicy(POLICY.replaceAll('\n', '\r\n'))).toEqual({ mode: 'enforce', mx, maxAgeS: 604_800 })
  const good: [change: [string, string], expected: object][] = [
    [['mode: enforce', 'mode:testing  '], { mode: 'testing' }],
    [['mode: enforce', 'mode: enforce\nmode: none'], { mode: 'enforce' }], // The first one counts.
    [['604800', '9999999999'], { maxAgeS: 31_557_600 }],
    [['mode: enforce', 'mode: enforce\nfuture_field: any value, really: yes'], { mode: 'enforce' }],
    [['mail.example.com', 'MAIL.Example.com'], { mx }],
  ]
  for (const [[from, to], expected] of good)
    expect(parseStsPolicy(POLICY.replace(from, to)), to).toMatchObject(expected)
  expect(parseStsPolicy('version: STSv1\nmode: none\nmax_age: 86400')).toEqual({
    mode: 'none',
    mx: [],
    maxAgeS: 86_400,
  })
  const bad: [from: string, to: string][] = [
    ['STSv1', 'STSv2'],
    ['version: STSv1\n', ''],
    ['mode: enforce', 'mode: enforced'],
    ['mode: enforce\n', ''],
    ['max_age: 604800', 'max_age: -1'],
    ['max_age: 604800', 'max_age: 1e9'],
    ['max_age: 604800\n', ''],
    ['mail.example.com', 'mail.*.example.com'],
    ['mail.example.com', '*'],
    ['mail.example.com', '*.*.example.com'],
    ['mail.example.com', 'mail..example.com'],
    ['mail.example.com', 'mail.example.com evil.example'],
    ['mode: enforce', 'mode enforce'],
    ['mode: enforce', '\nmode: enforce'],
    ['mode: enforce', '<html>'],
  ]
  for (const [from, to] of bad) expect(parseStsPolicy(POLICY.replace(from, to)), `${from} -> ${to}`).toBeUndefined()
  expect(parseStsPolicy(POLICY.replace(/mx: .*\n/g, ''))).toBeUndefined()
  expect(parseStsPolicy('')).toBeUndefined()
  expect(parseStsPolicy(POLICY + 'mx: a.example\n'.repeat(1_000))).toBeUndefined()
})

test('a wildcard stands for one label, at the left, and a whole one [AS-03]', () => {
  const policy = { mode: 'enforce', mx: ['mail.example.com', '*.example.net'], maxAgeS: 1 } as const
  const rows: [host: string, allowed: boolean][] = [
    ['mail.example.com', true],
    ['other.example.com', false],
    ['a.mail.example.com', false],
    ['mx.example.net', true],
    ['a.mx.example.net', false],
    ['example.net', false],
    ['.example.net', false],
    ['mx.example.net.evil.example', false],
    ['mxexample.net', false],
  ]
  for (const [host, allowed] of rows) expect(stsAllows(policy, host), host).toBe(allowed)
})
