/** The plainest value that fits a JSON Schema (as zod makes them), for tests that ask every operation something. */

type Schema = { readonly [keyword: string]: unknown }

/** `preferred` may know a better value for a member of a record, by its name and schema. */
export function sampleOf(
  schema: Schema,
  preferred: (name: string, schema: Schema) => unknown = () => undefined,
): unknown {
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  if ('default' in schema) return schema['default']
  const [first] = [schema['anyOf'], schema['oneOf'], schema['allOf']].find(Array.isArray) ?? []
  if (first) return sampleOf(first as Schema, preferred)
  switch (schema['type']) {
    case 'object':
      return sampleRecord(schema, preferred)
    case 'array':
      return Array.from({ length: Number(schema['minItems'] ?? 0) }, () =>
        sampleOf(schema['items'] as Schema, preferred),
      )
    case 'integer':
    case 'number':
      return Math.max(1, Number(schema['minimum'] ?? 1))
    case 'boolean':
      return false
    case 'string':
      return sampleText(schema)
    default:
      return null
  }
}

function sampleRecord(schema: Schema, preferred: (name: string, schema: Schema) => unknown): Record<string, unknown> {
  const required = (schema['required'] ?? []) as string[] // JSON Schema's own shape, as is the next.
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>
  return Object.fromEntries(
    required.map(name => [
      name,
      preferred(name, properties[name] ?? {}) ?? sampleOf(properties[name] ?? {}, preferred),
    ]),
  )
}

const TEXTS = ['sample', '#1d4ed8', '2026-11-26T09:00:00.000Z', 'https://example.org/', 'a@bakery.example', 'FR', '1']

function sampleText({ format, pattern, minLength }: Schema): string {
  if (format === 'date-time') return '2026-11-26T09:00:00.000Z'
  const fitting = TEXTS.find(text => typeof pattern !== 'string' || new RegExp(pattern).test(text))
  return (fitting ?? 'sample').padEnd(Number(minLength ?? 0), 'x')
}
