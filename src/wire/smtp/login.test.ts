import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { PATIENT, relayTo } from '../../../test/letters.ts'
import { tryRelay } from './post.ts'
import { proofOf, readChallenge, type ScramHash } from './scram.ts'
import type { Login } from './types.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** Answers each line as `reply` says; writes down what came after EHLO. */
async function serve(auth: string, reply: (line: string, heard: readonly string[]) => string) {
  const heard: string[] = []
  const server = createServer(socket => {
    let text = ''
    socket.on('error', () => {}).write('220 hello\r\n')
    socket.on('data', bytes => {
      text += bytes.toString('latin1')
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end)
        text = text.slice(end + 2)
        if (line.startsWith('EHLO')) socket.write(`250-hello\r\n250 AUTH ${auth}\r\n`)
        else if (line === 'QUIT') socket.end('221 bye\r\n')
        else {
          heard.push(line)
          socket.write(`${reply(line, heard)}\r\n`)
        }
      }
    })
  })
  open.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // Of TCP, as it listens on a port.
  return { heard, ask: (login: Login) => tryRelay(relayTo(port, { login }), undefined, PATIENT) }
}

const b64 = (text: string) => Buffer.from(text).toString('base64')
const plain = (text: string) => Buffer.from(text, 'base64').toString()

/** The server’s side of RFC 5802, written by its text. */
function scramServer(
  hash: ScramHash,
  password: string,
  lie: { rounds?: number; nonce?: string; v?: string; skip?: true } = {},
) {
  const salt = Buffer.from('a salt of ours')
  const rounds = lie.rounds ?? 4_096
  let bare = ''
  let first = ''
  return (line: string, heard: readonly string[]): string => {
    if (heard.length === 1) {
      bare = plain(line.split(' ')[2] ?? '').replace(/^n,,/, '')
      first = `r=${lie.nonce ?? `${/r=([^,]+)/.exec(bare)?.[1]}server`},s=${salt.toString('base64')},i=${rounds}`
      return `334 ${b64(first)}`
    }
    if (line === '*') return '501 5.7.0 Given up'
    if (heard.length === 3) return '235 2.7.0 Welcome'
    const [, end = '', proof = ''] = /^(.*),p=(.*)$/.exec(plain(line)) ?? []
    const salted = pbkdf2Sync(password, salt, rounds, hash === 'sha1' ? 20 : 32, hash)
    const mac = (key: Buffer, text: string) => createHmac(hash, key).update(text).digest()
    const stored = createHash(hash).update(mac(salted, 'Client Key')).digest()
    const whole = `${bare},${first},${end}`
    const key = Buffer.from(proof, 'base64').map((byte, i) => byte ^ (mac(stored, whole)[i] ?? 0))
    if (!createHash(hash).update(key).digest().equals(stored)) return '535 5.7.8 Wrong'
    if (lie.skip) return '235 2.7.0 Welcome'
    return `334 ${b64(`v=${lie.v ?? mac(mac(salted, 'Server Key'), whole).toString('base64')}`)}`
  }
}

test('the proofs are those of the standards [AS-01]', async () => {
  type Row = [ScramHash, first: string, nonce: string, proof: string, signature: string]
  const rows: Row[] = [
    [
      'sha1', // RFC 5802 §5
      'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
      'fyko+d2lbbFgONRv9qkxdawL',
      'v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
      'rmF9pqV8S7suAoZWja4dJRkFsKQ=',
    ],
    [
      'sha256', // RFC 7677 §3
      'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
      'rOprNGfwEbeRWgbNEkqO',
      'dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      '6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
    ],
  ]
  for (const [hash, first, nonce, proof, signature] of rows) {
    const challenge = readChallenge(first, nonce)
    expect(challenge).toBeDefined()
    if (challenge)
      expect(await proofOf(hash, 'pencil', `n=user,r=${nonce}`, first, challenge)).toEqual({ proof, signature })
  }
})

test('a challenge that is none, too easy or too much is not answered [AS-01]', () => {
  const good = 'r=abcdef,s=QSXCR+Q6sek8bf92,i=4096'
  expect(readChallenge(good, 'abc')).toBeDefined()
  const bad: [said: string, ours: string][] = [
    [good, 'abcdef'], // It adds nothing of its own.
    [good, 'xyz'],
    [good.replace('4096', '4095'), 'abc'],
    [good.replace('4096', '1000001'), 'abc'],
    [good.replace('4096', '04096'), 'abc'],
    [good.replace('QSXCR+Q6sek8bf92', ''), 'abc'],
    [`m=required,${good}`, 'abc'],
    ['', ''],
  ]
  for (const [said, ours] of bad) expect(readChallenge(said, ours), said).toBeUndefined()
})

const ANNA = { username: 'anna', password: 'pencil' }

test('the strongest way that both know is taken, and the password is not said where it need not be [AS-01]', async () => {
  for (const hash of ['sha1', 'sha256'] as const) {
    const name = hash === 'sha1' ? 'SCRAM-SHA-1' : 'SCRAM-SHA-256'
    const { ask, heard } = await serve(
      `LOGIN PLAIN ${hash === 'sha1' ? '' : 'SCRAM-SHA-1 '}${name}`,
      scramServer(hash, 'pencil'),
    )
    expect(await ask(ANNA)).toMatchObject({ trouble: undefined })
    expect(heard[0]).toMatch(new RegExp(`^AUTH ${name} `))
    expect(heard.map(plain).join()).not.toContain('pencil')
  }
  const odd = await serve('SCRAM-SHA-256', scramServer('sha256', 'pencil'))
  await odd.ask({ username: 'a=n,na', password: 'pencil' })
  expect(plain(odd.heard[0]?.split(' ')[2] ?? '')).toMatch(/^n,,n=a=3Dn=2Cna,r=/)
})

test('a server that does not know the password itself is not believed [AS-01]', async () => {
  const lies = [
    { v: b64('not the signature of anything') },
    { skip: true as const },
    { rounds: 1 },
    { nonce: 'somebody else’s' },
    { rounds: 5_000_000 },
  ]
  for (const lie of lies) {
    const { ask, heard } = await serve('PLAIN SCRAM-SHA-256', scramServer('sha256', 'pencil', lie))
    expect((await ask(ANNA)).trouble, JSON.stringify(lie)).toMatchObject({ at: 'auth', why: 'no-login', lasting: true })
    expect(heard.filter(line => line.startsWith('AUTH'))).toHaveLength(1)
  }
})

test('where SCRAM is offered and does not work for this one, the next way is tried; where none works, that is said [AS-01]', async () => {
  const { ask, heard } = await serve('SCRAM-SHA-256 PLAIN', line =>
    line.startsWith('AUTH PLAIN') ? '235 2.7.0 Welcome' : '535 5.7.8 Not by this',
  )
  expect(await ask(ANNA)).toMatchObject({ trouble: undefined })
  expect(heard.map(line => line.split(' ')[1])).toEqual(['SCRAM-SHA-256', 'PLAIN'])
  const wrong = await serve('SCRAM-SHA-256', scramServer('sha256', 'another'))
  expect((await wrong.ask(ANNA)).trouble).toMatchObject({
    at: 'auth',
    why: 'refused',
    lasting: true,
    reply: { code: 535 },
  })
})

test('a token is given as both of its ways want it, and the whole of a no is heard [AS-01]', async () => {
  const login = { username: 'anna@example.org', token: 'tok.en' }
  const google = await serve('XOAUTH2 PLAIN', () => '235 2.7.0 Welcome')
  expect(await google.ask(login)).toMatchObject({ trouble: undefined })
  expect(plain(google.heard[0]?.split(' ')[2] ?? '')).toBe('user=anna@example.org\x01auth=Bearer tok.en\x01\x01')
  const standard = await serve('XOAUTH2 OAUTHBEARER', () => '235 2.7.0 Welcome')
  await standard.ask(login)
  expect(plain(standard.heard[0]?.split(' ')[2] ?? '')).toBe('n,a=anna@example.org,\x01auth=Bearer tok.en\x01\x01')
  for (const [way, heard] of [
    ['XOAUTH2', ''],
    ['OAUTHBEARER', 'AQ=='],
  ] as const) {
    const no = await serve(way, line =>
      line.startsWith('AUTH') ? `334 ${b64('{"status":"400"}')}` : '535 5.7.8 Expired',
    )
    expect((await no.ask(login)).trouble).toMatchObject({ at: 'auth', why: 'refused', reply: { text: 'Expired' } })
    expect(no.heard[1]).toBe(heard)
  }
  const none = await serve('PLAIN LOGIN', () => '235 2.7.0 Welcome')
  expect((await none.ask(login)).trouble).toMatchObject({ at: 'auth', why: 'no-login', lasting: true })
  expect(none.heard).toEqual([])
})
