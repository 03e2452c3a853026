/** What an operation takes, for somebody who types it: each flag with what goes behind it, from the operation's own shape. */

import { z } from 'zod'

/** As far as it matters here (JSON Schema 2020-12). */
type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly description?: string
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

const WIDE_MAX = 34

/** One line for each; `inPath` are those that may stand as words behind the command. */
export function flagLines(takes: z.ZodType, inPath: readonly string[]): readonly string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(takes, { io: 'input', unrepresentable: 'any' }) as Schema // As zod writes it.
  const flags = Object.entries(properties).map(([member, schema]) => ({
    flag: `--${member.replaceAll('_', '-')} ${wantsOf(schema)}`,
    says: [inPath.includes(member) || required.includes(member) ? 'needed' : '', saysOf(schema)]
      .filter(it => it !== '')
      .join('. '),
  }))
  const wide = Math.min(WIDE_MAX, Math.max(0, ...flags.map(({ flag }) => flag.length)))
  return flags.map(({ flag, says }) => `  ${flag.padEnd(wide)}   ${says}`.trimEnd())
}

/** What is typed: one of some words, a number, words with commas between, or JSON. */
function wantsOf(schema: Schema): string {
  const ways = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null')
  if (ways.length > 0) return ways.some(isDeep) ? 'JSON' : [...new Set(ways.map(wantsOf))].join('|')
  if (schema.enum) return schema.enum.join('|')
  if (schema.const !== undefined) return String(schema.const)
  if (schema.type === 'array') return schema.items && !isDeep(schema.items) ? `${wantsOf(schema.items)},…` : 'JSON'
  return TYPED[schema.type ?? ''] ?? 'JSON'
}

const TYPED: Readonly<Record<string, string>> = { string: 'TEXT', integer: 'N', number: 'N', boolean: 'true|false' }
const isDeep = ({ type }: Schema) => type === 'object'

const saysOf = ({ description = '', default: usual }: Schema): string =>
  [
    description.replace(/\.$/, ''),
    ['string', 'number', 'boolean'].includes(typeof usual) && usual !== '' ? `if left out: ${String(usual)}` : '',
  ]
    .filter(it => it !== '')
    .join('; ')
