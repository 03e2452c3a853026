/** Words that are written in several languages: one text for whoever looks at it, and each language by itself to be read. */

import type { Text } from '#screening/types.ts'
import type { ToClear } from './types.ts'

export function together(each: readonly Text[]): Pick<ToClear, 'text' | 'readings'> {
  const [first, ...rest] = each
  if (!first || rest.length === 0) return { text: first ?? { channel: 'page', subject: '', text: '' } }
  const { channel, sender } = first
  const links = [...new Set(each.flatMap(it => it.links ?? []))]
  const [subject, text] = [joined(each.map(it => it.subject)), joined(each.map(it => it.text))]
  return { text: { channel, subject, text, links, ...(sender === undefined ? {} : { sender }) }, readings: each }
}

const joined = (parts: readonly string[]) => parts.filter(part => part !== '').join('\n\n')
