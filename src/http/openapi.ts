/** The OpenAPI 3.1 document, read off the operations: nothing in it is written twice. */

import { z } from 'zod'
import { DEMANDS } from '#policy/demands.ts'
import type { Operation, RefusalRow, Visit } from '#store/operation.ts'

type Named = readonly [name: string, it: Operation | Visit]
type Schema = { properties?: Record<string, object>; required?: string[] }
type Schemas = Record<string, object>

export function openApi(named: readonly Named[], publicUrl: string): object {
  const paths: Record<string, Record<string, object>> = {}
  const schemas: Schemas = { Problem: PROBLEM }
  for (const [name, it] of named) {
    const [method = '', path = ''] = it.at.split(' ')
    const place = `/v1${path.replace(/:(\w+)/g, '{$1}')}`
    paths[place] = { ...paths[place], [method.toLowerCase()]: describe(name, it, { method, path }, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'OptiMail Pro', version: '1', description: 'Email and SMS marketing that cannot be used for spam.' },
    servers: [{ url: publicUrl }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'An API key: om_live_… or om_test_…' } },
      schemas,
    },
  }
}

type Made = Schema & { $schema?: string; $defs?: Record<string, object> }

/** What a shape calls by a name stands once in the document; as it is given, which may be more than is taken, by another name. */
function schemaOf(it: z.ZodType, io: 'input' | 'output', schemas: Schemas): Schema {
  const named = (id: string) => (io === 'input' ? id : `${id}Given`)
  const text = JSON.stringify(z.toJSONSchema(it, { io, unrepresentable: 'any' }))
  const moved = text.replace(/"#\/\$defs\/(\w+)"/g, (_, id: string) => `"#/components/schemas/${named(id)}"`)
  const { $schema: _, $defs = {}, ...schema } = JSON.parse(moved) as Made // As it was, but for where it points.
  for (const [id, { ...shared }] of Object.entries($defs)) schemas[named(id)] = shared
  return schema
}

type Place = { readonly method: string; readonly path: string }

function describe(name: string, it: Operation | Visit, { method, path }: Place, schemas: Schemas): object {
  const takes = schemaOf(it.takes, 'input', schemas)
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(match => match[1] ?? ''))
  const rest = Object.entries(takes.properties ?? {}).filter(([member]) => !inPath.has(member))
  const required = new Set(takes.required)
  const parameters = [...inPath].map(member => ({
    name: member,
    in: 'path',
    required: true,
    schema: takes.properties?.[member] ?? {},
  }))
  const query =
    method === 'GET'
      ? rest.map(([member, schema]) => ({ name: member, in: 'query', required: required.has(member), schema }))
      : []
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest),
    required: rest.map(([member]) => member).filter(member => required.has(member)),
    additionalProperties: false,
  }
  const media = 'media' in it && it.media ? it.media : []
  const raw = 'raw' in it && it.raw ? it.raw : []
  return {
    operationId: name,
    summary: it.does,
    tags: [name.split('.')[0]],
    ...(it.needs === 'nothing' ? { security: [] } : { 'x-needs': it.needs }),
    parameters: [...parameters, ...query],
    ...(method === 'GET' || rest.length === 0
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: body, ...(it.example ? { example: it.example } : {}) },
              ...Object.fromEntries(raw.map(type => [type, {}])),
            },
          },
        }),
    responses: {
      [it.later ? 202 : 200]: {
        description: it.later ? 'Kept, and done soon.' : 'Done.',
        content: {
          'application/json': { schema: schemaOf(it.gives, 'output', schemas) },
          ...Object.fromEntries(media.map(type => [type, {}])),
        },
      },
      ...refusals(it.refuses),
    },
  }
}

function refusals(rows: Readonly<Record<string, RefusalRow>>): Record<string, object> {
  const byStatus = Map.groupBy(Object.entries(rows), ([, row]) => row.status)
  const answers = [...byStatus].map(([status, group]) => {
    const lines = group.map(
      ([code, row]) => `\`${code}\`: ${row.says}${row.demand ? ` [${row.demand}] ${DEMANDS[row.demand]}` : ''}`,
    )
    return [
      String(status),
      {
        description: lines.join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]
  })
  return Object.fromEntries(answers)
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'request_id'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    demand: { type: 'string', description: 'The demand of the policies that is the reason.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: { type: 'string' },
          code: { type: 'string' },
          detail: { type: 'string' },
          demand: { type: 'string' },
        },
      },
    },
    request_id: { type: 'string' },
  },
}
