/**
 * Ways in which a server misbehaves, as data, and what must become of the message that meets it. On its first connection
 * the server does so at the second message, or at once; everything else is honest. `kept`: whether it took that message.
 */

import { type Act, FAULTS_CA, type Script, type Shows, type Verb } from '../hostile-smtp.ts'
import type { Relay } from '#wire/smtp/types.ts'

export type Mode = {
  readonly name: string
  readonly at: Verb
  readonly act: Act
  /** What becomes of the message, as far as it is told. */
  readonly outcome: object
  readonly kept: boolean
  /** Where whole messages are on their way at once, more is uncertain. Undefined: the same. */
  readonly flying?: object
  /** It meets who asks once more on the same connection, too. */
  readonly also?: Script
  /** It waits for what never comes. */
  readonly hasty?: true
}

const say = (text: string): Act => ({ say: `${text}\r\n` })
const refused = (at: string, permanent: boolean, enhanced: string) => ({
  is: 'refused',
  at,
  permanent,
  reply: { enhanced },
})
const untouched = (at: string, why: string) => ({ is: 'untouched', trouble: { at, why } })
const uncertain = (why: string) => ({ is: 'uncertain', trouble: { why } })
const accepted = { is: 'accepted' }

const BEFORE_THE_BODY: readonly Mode[] = [
  ...(['mail', 'rcpt', 'data'] as const).flatMap((at): Mode[] => [
    { name: `4xx at ${at}`, at, act: say('451 4.3.0 Later'), outcome: refused(at, false, '4.3.0'), kept: false },
    { name: `5xx at ${at}`, at, act: say('554 5.7.1 No'), outcome: refused(at, true, '5.7.1'), kept: false },
    {
      name: `421 at ${at}`,
      at,
      act: { ...say('421 4.3.2 Going down'), then: 'hang-up' },
      outcome: untouched(at, 'closing'),
      kept: false,
    },
    {
      name: `hangs up at ${at}`,
      at,
      act: { then: 'hang-up' },
      outcome: untouched(at, 'hung-up'),
      flying: uncertain('hung-up'),
      kept: false,
    },
    {
      name: `says nothing at ${at}`,
      at,
      act: { then: 'stop-reading' },
      outcome: untouched(at, 'too-slow'),
      flying: uncertain('too-slow'),
      kept: false,
      hasty: true,
    },
    {
      name: `354 at ${at} out of place`,
      at,
      act: say(at === 'data' ? '250 Ok' : '354 Go on'),
      outcome: untouched(at, 'not-smtp'),
      flying: uncertain('not-smtp'),
      kept: false,
    },
    {
      name: `nonsense at ${at}`,
      at,
      act: say('hello'),
      outcome: untouched(at, 'not-smtp'),
      flying: uncertain('not-smtp'),
      kept: false,
    },
    {
      name: `a code of two digits at ${at}`,
      at,
      act: say('25 Ok'),
      outcome: untouched(at, 'not-smtp'),
      flying: uncertain('not-smtp'),
      kept: false,
    },
    {
      name: `a code of 999 at ${at}`,
      at,
      act: say('999 Ok'),
      outcome: untouched(at, 'not-smtp'),
      flying: uncertain('not-smtp'),
      kept: false,
    },
    {
      name: `two codes in one answer at ${at}`,
      at,
      act: { say: '250-Ok\r\n550 No\r\n' },
      outcome: untouched(at, 'not-smtp'),
      flying: uncertain('not-smtp'),
      kept: false,
    },
    {
      name: `a line without end at ${at}`,
      at,
      act: { say: `250 ${'x'.repeat(5_000)}` },
      outcome: untouched(at, 'not-smtp'),
      flying: uncertain('not-smtp'),
      kept: false,
    },
    {
      name: `an answer without end at ${at}`,
      at,
      act: { say: '250-more\r\n'.repeat(200) },
      outcome: untouched(at, 'not-smtp'),
      flying: uncertain('not-smtp'),
      kept: false,
    },
    {
      name: `a drop each while, and no end of it, at ${at}`,
      at,
      act: { ...say('250 2.0.0 Ok, in a while'), everyMs: 25, then: 'stop-reading' },
      outcome: untouched(at, 'too-slow'),
      flying: uncertain('too-slow'),
      kept: false,
      hasty: true,
    },
  ]),
  {
    name: '552 at RCPT is a full mailbox',
    at: 'rcpt',
    act: say('552 5.2.2 Full'),
    outcome: refused('rcpt', false, '5.2.2'),
    kept: false,
  },
  { name: 'no enhanced code', at: 'rcpt', act: say('550 gone'), outcome: refused('rcpt', true, ''), kept: false },
  {
    name: 'another class of enhanced code',
    at: 'rcpt',
    act: say('550 4.1.1 odd'),
    outcome: { is: 'refused', permanent: true, reply: { enhanced: '', text: '4.1.1 odd' } },
    kept: false,
  },
  {
    name: 'several lines',
    at: 'rcpt',
    act: { say: '550-5.1.1 No such\r\n550 5.1.1 user\r\n' },
    outcome: { is: 'refused', reply: { text: 'No such user' } },
    kept: false,
  },
  {
    name: '354 for nobody',
    at: 'rcpt',
    act: say('550 5.1.1 No'),
    outcome: refused('rcpt', true, '5.1.1'),
    kept: false,
    also: (verb, nth, on) => (verb === 'data' && nth === 1 && on === 0 ? say('354 Go on') : undefined),
  },
  { name: 'bare line feeds', at: 'rcpt', act: { say: '250 2.1.5 Ok\n' }, outcome: accepted, kept: true },
  { name: '251', at: 'rcpt', act: say('251 2.1.5 Will forward'), outcome: accepted, kept: true },
]

/** After the body: `dot` stands for the end of the message, BDAT’s too. */
const AFTER_THE_BODY: readonly Mode[] = [
  {
    name: '4xx after the dot',
    at: 'dot',
    act: say('451 4.7.1 Greylisted'),
    outcome: refused('dot', false, '4.7.1'),
    kept: false,
  },
  {
    name: '5xx after the dot',
    at: 'dot',
    act: say('554 5.7.1 Spam'),
    outcome: refused('dot', true, '5.7.1'),
    kept: false,
  },
  {
    name: '421 after the dot',
    at: 'dot',
    act: { ...say('421 4.3.2 Going down'), then: 'hang-up' },
    outcome: refused('dot', false, '4.3.2'),
    kept: false,
  },
  {
    name: '354 after the dot',
    at: 'dot',
    act: { ...say('354 What?'), keeps: true },
    outcome: uncertain('not-smtp'),
    kept: true,
  },
  {
    name: 'hangs up at the dot, having kept it',
    at: 'dot',
    act: { keeps: true, then: 'hang-up' },
    outcome: uncertain('hung-up'),
    kept: true,
  },
  {
    name: 'hangs up at the dot, keeping nothing',
    at: 'dot',
    act: { keeps: false, then: 'reset' },
    outcome: uncertain('hung-up'),
    kept: false,
  },
  {
    name: 'never answers to the dot',
    at: 'dot',
    act: { keeps: true, then: 'stop-reading' },
    outcome: uncertain('too-slow'),
    kept: true,
    hasty: true,
  },
  {
    name: '250 and hangs up',
    at: 'dot',
    act: { ...say('250 2.0.0 Ok'), then: 'hang-up' },
    outcome: accepted,
    kept: true,
  },
  {
    name: 'garbage after the dot',
    at: 'dot',
    act: { ...say('\0\xff\xfe'), keeps: true },
    outcome: uncertain('not-smtp'),
    kept: true,
  },
  { name: 'byte by byte', at: 'dot', act: { ...say('250 2.0.0 Ok'), slowly: true }, outcome: accepted, kept: true },
  {
    name: 'no text',
    at: 'dot',
    act: say('250'),
    outcome: { is: 'accepted', reply: { code: 250, enhanced: '', text: '' } },
    kept: true,
  },
  {
    name: 'a long text in many lines',
    at: 'dot',
    act: { say: `${`250-${'y'.repeat(900)}\r\n`.repeat(50)}250 2.0.0 Ok\r\n` },
    outcome: accepted,
    kept: true,
  },
  {
    name: 'a flood after the dot',
    at: 'dot',
    act: { say: '250-\r\n'.repeat(100_000), keeps: true },
    outcome: uncertain('not-smtp'),
    kept: true,
  },
  {
    name: 'drops after the dot, each while one',
    at: 'dot',
    act: { ...say('250 2.0.0 Ok, in a while'), everyMs: 25, keeps: true, then: 'stop-reading' },
    outcome: uncertain('too-slow'),
    kept: true,
    hasty: true,
  },
]

/** Only of DATA: what happens between 354 and the dot. */
const IN_THE_BODY: readonly Mode[] = [
  {
    name: '354, and hangs up',
    at: 'data',
    act: { ...say('354 Go on'), then: 'hang-up' },
    outcome: { is: 'uncertain' },
    kept: false,
  },
  {
    name: '354 and the answer to the dot at once',
    at: 'data',
    act: { say: '354 Go on\r\n250 2.0.0 Taken before it came\r\n', then: 'stop-reading' },
    outcome: { trouble: { why: 'not-smtp' } },
    kept: false,
  },
  {
    name: 'a flood of answers that nobody asked for',
    at: 'data',
    act: { say: `354 Go on\r\n${'250 Ok\r\n'.repeat(1_000)}`, then: 'stop-reading' },
    outcome: { trouble: { why: 'not-smtp' } },
    kept: false,
  },
]

export const MODES: readonly Mode[] = [...BEFORE_THE_BODY, ...AFTER_THE_BODY, ...IN_THE_BODY]

/** Ways in which a server is no use from the first byte on: nothing is said of a message, and all of them stay here. */
export type Closed = {
  readonly name: string
  readonly script?: Script
  readonly offers?: readonly string[]
  readonly shows?: Shows
  readonly relay?: Partial<Relay>
  readonly trouble: object
  readonly hasty?: true
}

const atOnce =
  (at: Verb, act: Act): Script =>
  verb =>
    verb === at ? act : undefined
const demanding = { tls: 'required', ca: FAULTS_CA } as const

export const CLOSED: readonly Closed[] = [
  {
    name: '421 at connect',
    script: atOnce('connect', { ...say('421 4.3.2 Not now'), then: 'hang-up' }),
    trouble: { at: 'greeting', why: 'closing', reply: { code: 421 } },
  },
  {
    name: '554 at connect',
    script: atOnce('connect', say('554 5.7.1 Go away')),
    trouble: { at: 'greeting', why: 'refused' },
  },
  { name: 'hangs up at connect', script: atOnce('connect', { then: 'hang-up' }), trouble: { why: 'hung-up' } },
  {
    name: 'says nothing at connect',
    script: atOnce('connect', {}),
    trouble: { at: 'greeting', why: 'too-slow' },
    hasty: true,
  },
  {
    name: 'not SMTP',
    script: atOnce('connect', say('HTTP/1.1 400 Bad Request')),
    trouble: { at: 'greeting', why: 'not-smtp' },
  },
  {
    name: 'a greeting that never ends',
    script: atOnce('connect', { say: '220-more\r\n'.repeat(10_000) }),
    trouble: { at: 'greeting', why: 'not-smtp' },
  },
  {
    name: 'answers before anything was asked',
    script: atOnce('connect', { say: '220 hello\r\n250 hello\r\n250 Ok\r\n' }),
    trouble: { why: 'not-smtp' },
  },
  {
    name: '421 at EHLO',
    script: atOnce('ehlo', { ...say('421 4.3.2 Bye'), then: 'hang-up' }),
    trouble: { at: 'ehlo', why: 'closing' },
  },
  {
    name: 'no EHLO and no HELO',
    script: verb => (verb === 'ehlo' || verb === 'helo' ? say('550 No') : undefined),
    trouble: { at: 'ehlo', why: 'refused' },
  },
  { name: 'STARTTLS stripped', relay: demanding, trouble: { at: 'starttls', why: 'no-tls' } },
  ...(['faults-expired', 'faults-other', 'localhost'] as const).map((shows): Closed => ({
    name: `the certificate of ${shows}`,
    offers: ['STARTTLS', 'PIPELINING'],
    shows,
    relay: demanding,
    trouble: { at: 'starttls', why: 'no-tls' },
  })),
  {
    name: 'more behind the 220 to STARTTLS',
    offers: ['STARTTLS', 'PIPELINING'],
    shows: 'faults-mx',
    script: atOnce('starttls', { say: '220 Go ahead\r\n250 injected\r\n' }),
    relay: demanding,
    trouble: { at: 'starttls', why: 'not-smtp' },
  },
]
