import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, replyLine, replyOf, ReplyReader } from './reply.ts'

const answersIn = (chunks: readonly Buffer[]) => {
  const reader = new ReplyReader()
  const answers: Answer[] = []
  const good = chunks.every(chunk => reader.read(chunk, answer => answers.push(answer) > 0))
  return { good, answers }
}

test('an answer is the same however its bytes are cut, and it never has more in it than was said [AS-10]', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map(text => text.replace(/[\r\n]/g, ' '))
  const answer = fc.record({
    code: fc.integer({ min: 200, max: 599 }),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  })
  const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 5 }), cuts, (said, sizes) => {
      const wire = said
        .map(({ code, lines }) =>
          lines.map((text, i) => `${code}${i < lines.length - 1 ? '-' : ' '}${text}\r\n`).join(''),
        )
        .join('')
      const bytes = Buffer.from(wire.toWellFormed())
      const chunks: Buffer[] = []
      for (let at = 0, i = 0; at < bytes.length; i++) {
        const size = sizes[i % sizes.length] ?? 1
        chunks.push(bytes.subarray(at, at + size))
        at += size
      }
      const whole = said.map(({ code, lines }) => ({ code, lines: lines.map(text => text.toWellFormed()) }))
      expect(answersIn(chunks)).toEqual({ good: true, answers: whole })
      expect(answersIn([bytes])).toEqual({ good: true, answers: whole })
    }),
  )
})

test('whatever bytes come, reading them ends, and what was complete before the nonsense counts [AS-10]', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 10 }), noise => {
      const { answers } = answersIn([Buffer.from('250 2.0.0 Ok\r\n'), ...noise.map(bytes => Buffer.from(bytes))])
      expect(answers[0]).toEqual({ code: 250, lines: ['2.0.0 Ok'] })
    }),
  )
})

test('a reply is kept on one line, without control characters [PC-08]', () => {
  const rows: [Answer, string][] = [
    [{ code: 250, lines: ['2.0.0 Ok'] }, '250 2.0.0 Ok'],
    [{ code: 250, lines: ['Ok'] }, '250 Ok'],
    [{ code: 250, lines: [''] }, '250'],
    [
      { code: 550, lines: ['5.1.1 No such user', '5.1.1 see https://x.example'] },
      '550 5.1.1 No such user see https://x.example',
    ],
    [{ code: 550, lines: ['4.1.1 odd'] }, '550 4.1.1 odd'],
    [{ code: 250, lines: ['2.0.0'] }, '250 2.0.0'],
    [{ code: 250, lines: ['a\0b\u001b[31m\u2028c'] }, '250 a b [31m c'],
    [{ code: 250, lines: ['x'.repeat(5_000)] }, `250 ${'x'.repeat(1_000)}`],
  ]
  for (const [answer, line] of rows) expect(replyLine(replyOf(answer))).toBe(line)
})
