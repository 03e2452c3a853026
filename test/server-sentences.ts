/** What the server says to whoever uses the console: the sentences that stand in its source, with their values as `{0}`, `{1}`. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEMANDS } from '#policy/demands.ts'

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url))
/** Rooms whose sentences are read in the console. The others speak to whoever starts, verifies or visits, or have words of their own in each language. */
const ROOMS = [
  ...['accounts', 'audience', 'base', 'calls', 'campaigns', 'conduct', 'consent', 'content', 'delivery', 'embeddings'],
  ...['exports', 'feedback', 'http', 'imports', 'ledger', 'privacy', 'reports', 'review', 'sandbox', 'sites'],
  ...['texting', 'transactional', 'webhooks'],
]
/** `says: '…'`, `detail: …` or `why: …`, also as what a function of one value answers; and why a measure or a case ended. */
const SAID =
  /\b(?:(?:says|detail|why):|(?:lift|endCase|closeIfOver|continueCanary)\([^'`\n]*,)\s*(?:\([^()]*\)\s*=>|\w+\s*=>)?\s*('(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)/g
const VALUE = /\$\{((?:[^{}]|\{[^{}]*\})*)\}/g

export type ServerSentence = { readonly sentence: string; readonly values: readonly string[]; readonly at: string }

/** What the policy says of contents, in few words. */
const ofPolicy = Object.entries(DEMANDS).flatMap(([demand, sentence]) =>
  /^(?:PC|NA|HA)-/.test(demand) ? [{ sentence, values: [], at: 'policy/demands.ts' }] : [],
)

export function serverSentences(): ServerSentence[] {
  const found = ROOMS.flatMap(room =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts') && !path.includes('.test.') && path !== 'footer.ts') // That one speaks six languages.
      .toSorted()
      .flatMap(path => sentencesIn(readFileSync(join(SOURCE, room, path), 'utf8'), `${room}/${path}`)),
  )
  return [...new Map([...found, ...ofPolicy].map(it => [it.sentence, it])).values()]
}

function sentencesIn(source: string, at: string): ServerSentence[] {
  return [...source.matchAll(SAID)].flatMap(({ 1: literal = '', index }) => {
    if (isExample(source.slice(0, index))) return []
    const values: string[] = []
    const sentence = literal
      .slice(1, -1)
      .replaceAll(VALUE, (_, value: string) => `{${values.push(value) - 1}}`)
      .replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
      .replace('*', '{0}') // As content/problem.ts writes what it is about.
    return isSentence(sentence) ? [{ sentence, values, at }] : []
  })
}

/** What is said to whoever reads the documentation: behind `example:`, before the next member of an operation. */
const isExample = (before: string) =>
  before.lastIndexOf('\n  example:') >
  Math.max(...['\n  run:', '\n  refuses:', '\n})'].map(it => before.lastIndexOf(it)))

/** It has words, and ends as a sentence does. */
const isSentence = (text: string) =>
  /^(?:[\p{Lu}“]|\{\d+\} \p{L})/u.test(text) &&
  /[.!?”]$/.test(text) &&
  /\p{L} \p{L}/u.test(text.replaceAll(/\{\d+\}/g, 'x'))
