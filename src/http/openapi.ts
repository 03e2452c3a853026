/** The OpenAPI 3.1 document, read off the operations: nothing in it is written twice. */

import { z } from 'zod'
import { IDEMPOTENCY_KEY_MAX_CHARS } from '#base/limits.ts'
import { DEMANDS } from '#policy/demands.ts'
import type { Operation, RefusalRow, Visit } from '#store/operation.ts'
import {
  KEY_BAD,
  KEY_REUSED,
  NOT_JSON,
  NOT_LOGGED_IN,
  type Problem,
  TOO_LARGE,
  TOO_MANY,
  TRY_LATER,
  UNFITTING,
} from './problem.ts'

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
      parameters: { IdempotencyKey: IDEMPOTENCY_KEY },
      responses: Object.fromEntries(GENERAL.map(([status, rows]) => [`E${status}`, answerOf(rows)])),
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
  const example = it.example && Object.fromEntries(Object.entries(it.example).filter(([member]) => !inPath.has(member)))
  const hasBody = method !== 'GET' && rest.length > 0
  const isOpen = it.needs === 'nothing'
  const media = 'media' in it && it.media ? it.media : []
  const raw = 'raw' in it && it.raw ? it.raw : []
  return {
    operationId: name,
    summary: it.does,
    tags: [name.split('.')[0]],
    ...(it.needs === 'nothing' ? { security: [] } : { 'x-needs': it.needs }),
    parameters: [
      ...parameters,
      ...query,
      ...(method === 'POST' && !isOpen ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ],
    ...(!hasBody
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: body, ...(example ? { example } : {}) },
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
      ...refusals(it.refuses, [...(isOpen ? [] : [401, 403]), ...(hasBody ? [400, 413] : []), 422, 429, 503]),
    },
  }
}

type Row = Pick<Problem, 'code' | 'status' | 'says' | 'demand'>

/** What any operation may answer; what it refuses by itself stands before that of the same status. */
function refusals(own: Readonly<Record<string, RefusalRow>>, general: readonly number[]): Record<string, object> {
  const byStatus: ReadonlyMap<number, readonly Row[]> = Map.groupBy(
    Object.entries(own).map(([code, row]) => ({ code, ...row })),
    ({ status }) => status,
  )
  const also = GENERAL.filter(([status]) => general.includes(status))
  const answers = [
    ...also.map(([status, rows]) => {
      const more = byStatus.get(status)
      return [
        status,
        more ? answerOf([...more, ...rows]) : { $ref: `#/components/responses/E${status}`, description: rows[0]?.says },
      ]
    }),
    ...[...byStatus]
      .filter(([status]) => !also.some(([known]) => known === status))
      .map(([status, rows]) => [status, answerOf(rows)]),
  ]
  return Object.fromEntries(answers)
}

const answerOf = (rows: readonly Row[]) => ({
  description: rows
    .map(({ code, says, demand }) => `\`${code}\`: ${says}${demand ? ` [${demand}] ${DEMANDS[demand]}` : ''}`)
    .join('\n\n'),
  ...(rows.some(({ status }) => WAITS.has(status)) && {
    headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } },
  }),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
const WAITS = new Set([429, 503])

const general = (status: number, ...problems: readonly Row[]) => [status, problems] as const
const GENERAL: readonly (readonly [number, readonly Row[]])[] = [
  general(400, NOT_JSON, KEY_BAD),
  general(401, NOT_LOGGED_IN),
  general(403, {
    code: 'not-allowed',
    status: 403,
    says: 'Your role or key does not include what this needs (x-needs).',
  }),
  general(413, TOO_LARGE),
  general(422, { code: 'invalid', status: 422, says: UNFITTING }, KEY_REUSED),
  general(429, TOO_MANY),
  general(503, TRY_LATER),
]

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'The same request with the same key is done once, and its first answer is given again. Another request with it, at this or another address, is refused; requests are the same when their bytes are.',
  schema: { type: 'string', minLength: 1, maxLength: IDEMPOTENCY_KEY_MAX_CHARS },
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
