import { expect, test } from 'vitest'
import { z } from 'zod'
import { OPERATIONS, VISITS } from '#operations.ts'
import type { Operation, Visit } from '#store/operation.ts'
import { invalid } from './problem.ts'
import { inOurWords } from './schema-words.ts'

const said = (shape: z.ZodType, input: unknown) => {
  const done = shape.safeParse(input, { error: inOurWords })
  return done.success ? [] : (invalid(done.error).errors ?? []).map(it => `${it.pointer} ${it.code}: ${it.detail}`)
}
const in1 = (shape: z.ZodType) => z.strictObject({ it: shape })

const Kind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), day: z.iso.date() }),
  z.strictObject({ kind: z.literal('never') }),
])

test.each([
  [z.string(), undefined, '/it missing: This is missing.'],
  [z.enum(['a', 'b']), undefined, '/it missing: This is missing.'],
  [z.string(), 7, '/it wrong-kind: Send a text; this is a number.'],
  [z.string(), null, '/it wrong-kind: Send a text; this is null.'],
  [z.number(), '7', '/it wrong-kind: Send a number; this is a text.'],
  [z.coerce.number(), 'seven', '/it wrong-kind: Send a number.'],
  [z.number().int(), 1.5, '/it wrong-kind: Send a whole number; this is a number with a fraction.'],
  [z.boolean(), 'yes', '/it wrong-kind: Send true or false; this is a text.'],
  [z.array(z.string()), {}, '/it wrong-kind: Send a list; this is an object.'],
  [z.record(z.string(), z.string()), [], '/it wrong-kind: Send an object; this is a list.'],
  [z.enum(['a', 'b']), 'c', '/it not-one-of: Send one of: a, b.'],
  [z.literal('a'), 'c', '/it not-one-of: Send a.'],
  [z.string().min(1), '', '/it too-little: This is empty.'],
  [z.string().min(3), 'a', '/it too-little: Send at least 3 characters.'],
  [z.string().max(1), 'ab', '/it too-much: Send at most 1 character.'],
  [z.array(z.string()).max(2), ['a', 'b', 'c'], '/it too-much: Send at most 2 entries.'],
  [z.number().min(1), 0, '/it too-little: Send a number that is at least 1.'],
  [z.number().positive(), 0, '/it too-little: Send a number that is more than 0.'],
  [z.iso.datetime(), 'now', '/it wrong-form: Send a time, such as 2026-11-26T09:00:00Z.'],
  [z.iso.date(), 'now', '/it wrong-form: Send a day, such as 2026-11-26.'],
  [
    z.string().regex(/^con_[0-9a-z]{25}$/),
    'con_1',
    '/it wrong-form: Send an id of this kind: con_ and 25 characters, as it was given.',
  ],
  [
    z.templateLiteral(['con_', z.string().regex(/^[0-9a-z]{25}$/)]),
    'con_1',
    '/it wrong-form: Send an id of this kind: con_ and 25 characters, as it was given.',
  ],
  [z.string().regex(/^\d+$/), 'a', '/it wrong-form: Send a text in this form: ^\\d+$'],
  [z.union([z.string(), z.array(z.string())]), 7, '/it none-fits: Send a text, or a list.'],
  [z.union([z.literal('all'), z.array(z.string())]), [7], '/it/0 wrong-kind: Send a text; this is a number.'],
  [Kind, { kind: 'week' }, '/it/kind none-fits: Send one of: day, never.'],
  [Kind, { kind: 'day', day: 'x' }, '/it/day wrong-form: Send a day, such as 2026-11-26.'],
  [z.string().refine(() => false, 'There is no such time zone.'), 'x', '/it unfit: There is no such time zone.'],
  [z.string().refine(() => false), 'x', '/it unfit: This does not fit here.'],
] as const)('%#: what does not fit is said in our own words', (shape, it, wanted) => {
  expect(said(in1(shape), { it })).toEqual([wanted])
})

test('a cursor of another list is told as one', () => {
  const shape = z.strictObject({ cursor: z.string().regex(/^\d+$/).optional() })
  expect(said(shape, { cursor: 'con_1' })).toEqual([
    '/cursor wrong-form: This is no cursor of this list. Send “next_cursor” as this list gave it, or begin without one.',
  ])
})

const ODD: readonly unknown[] = [
  undefined,
  null,
  7,
  1.5,
  -1,
  '',
  'x',
  true,
  [],
  [7],
  {},
  { on: 'x' },
  'x'.repeat(5_000),
]
const ALL = Object.entries({ ...(VISITS as Record<string, Visit>), ...(OPERATIONS as Record<string, Operation>) })
test.each(ALL)('%s has no words of the schema library, whatever is sent', (_, { takes }) => {
  const members = takes instanceof z.ZodObject ? Object.keys(takes.shape) : []
  const inputs = [...ODD, ...ODD.map(odd => Object.fromEntries(members.map(member => [member, odd])))]
  for (const input of inputs)
    for (const line of said(takes, input)) {
      expect(line).not.toMatch(
        /invalid[_ ](?:input|type|option|union|format|string|value)|\bexpected\b|, received|too_|Too (?:big|small)/i,
      )
      expect(line).toMatch(/^(?:\/\S*)? [a-z-]+: \S.{3}/)
    }
})
