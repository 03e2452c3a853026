import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS, VISITS } from '#operations.ts'
import type { Operation, Visit } from '#store/operation.ts'
import { type Ask, asking, browserOf, type Method } from '../../test/client.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'

type Schema = Readonly<Record<string, unknown>>
type Described = {
  readonly operationId: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: Schema
  }[]
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Schema; readonly example?: object } }
  }
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >
}
type Document = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: object
}

let it: TestHouse
let ask: Ask
let document: Document
let described: ReadonlyMap<string, Described>
beforeAll(async () => {
  it = await openTestHouse()
  ask = await browserOf(await it.app(), await it.account())
  document = (await asking(await it.app())('GET /openapi.json')).body as unknown as Document // Its shape is the first test’s.
  described = new Map(
    Object.values(document.paths).flatMap(path => Object.values(path).map(each => [each.operationId, each] as const)),
  )
})
afterAll(() => it.close())

const ajv = () =>
  new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { 'date-time': true, email: true, uri: true, date: true, regex: true },
  })
/** Where the document's schemas point, they point to its components. */
const within = (schema: Schema) => ({ ...schema, components: document.components })
const ALL = Object.entries({ ...(VISITS as Record<string, Visit>), ...(OPERATIONS as Record<string, Operation>) })

/** What OpenAPI 3.1 asks of the parts that we use (https://spec.openapis.org/oas/v3.1.1, §4.8). */
const SHAPE = {
  type: 'object',
  required: ['openapi', 'info', 'paths', 'components'],
  properties: {
    openapi: { const: '3.1.0' },
    info: { type: 'object', required: ['title', 'version'] },
    servers: { type: 'array', items: { type: 'object', required: ['url'] } },
    paths: {
      type: 'object',
      patternProperties: {
        '^/': {
          type: 'object',
          propertyNames: { enum: ['get', 'post', 'put', 'patch', 'delete'] },
          additionalProperties: { $ref: '#/$defs/operation' },
        },
      },
      additionalProperties: false,
    },
  },
  $defs: {
    operation: {
      type: 'object',
      required: ['operationId', 'summary', 'responses'],
      propertyNames: { pattern: '^(operationId|summary|tags|security|parameters|requestBody|responses|x-.*)$' },
      properties: {
        parameters: { type: 'array', items: { $ref: '#/$defs/parameter' } },
        requestBody: { type: 'object', required: ['content'] },
        responses: {
          type: 'object',
          propertyNames: { pattern: '^[1-5]\\d\\d$' },
          additionalProperties: { type: 'object', required: ['description'] },
        },
      },
    },
    parameter: {
      type: 'object',
      anyOf: [{ required: ['$ref'] }, { required: ['name', 'in', 'schema'] }],
      properties: { in: { enum: ['path', 'query', 'header'] } },
      if: { properties: { in: { const: 'path' } }, required: ['in'] },
      // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema calls it so.
      then: { properties: { required: { const: true } }, required: ['required'] },
    },
  },
}

test('the document is OpenAPI 3.1', () => {
  const validate = ajv().compile(SHAPE)
  expect(validate(document) ? [] : validate.errors).toEqual([])
})

test('what any operation may answer is described, and a request that may be repeated has its key', () => {
  const { parameters, responses } = document.paths['/v1/messages']?.['post'] ?? expect.fail('it is there')
  expect(parameters).toContainEqual({ $ref: '#/components/parameters/IdempotencyKey' })
  for (const status of ['400', '401', '403', '413', '422', '429', '503']) expect(responses[status]).toBeDefined()
  expect(document.components).toMatchObject({
    parameters: { IdempotencyKey: { in: 'header', schema: { minLength: 1, maxLength: 255 } } },
    responses: {
      E429: { headers: { 'Retry-After': {} } },
      E401: { description: expect.stringContaining('not-logged-in') },
    },
  })
})

test('it names each operation once, and each parameter of a path where it stands', () => {
  expect([...described.keys()].toSorted()).toEqual(ALL.map(([name]) => name).toSorted())
  for (const [path, methods] of Object.entries(document.paths))
    for (const { operationId, parameters } of Object.values(methods)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1])
      expect([operationId, parameters.filter(it => it.in === 'path').map(it => it.name)]).toEqual([operationId, inPath])
    }
})

const describedAs = (name: string) => described.get(name) ?? expect.fail('it is described')

describe.each(ALL)('%s', name => {
  test('its schemas are JSON Schema 2020-12', () => {
    const { parameters, requestBody, responses } = describedAs(name)
    const schemas = [
      ...parameters.map(it => it.schema),
      requestBody?.content['application/json'].schema,
      (responses['200'] ?? responses['202'])?.content['application/json']?.schema,
    ]
    for (const schema of schemas.filter(schema => schema !== undefined))
      expect(ajv().validateSchema(schema, true)).toBe(true)
  })
})

describe.each(ALL.filter(([, { example }]) => example !== undefined))('%s', (name, it) => {
  const mine = () => describedAs(name)

  test('its example fits, and is answered as described', async () => {
    const example = { ...it.example } as Record<string, unknown>
    const at = it.at.replace(/:(\w+)/g, (_, member: string) => {
      const value = String(example[member])
      delete example[member]
      return value
    })
    const schema = mine().requestBody?.content['application/json'].schema
    if (schema) expect(ajv().validate(within(schema), example)).toBe(true)
    const shown = describedAs(name).requestBody?.content['application/json'].example
    if (shown) expect(shown).toEqual(example)
    const search = it.at.startsWith('GET') ? `?${new URLSearchParams(example as Record<string, string>)}` : '' // Strings, in a query.
    const answer = await ask(`${at}${search}` as `${Method} /${string}`, it.at.startsWith('GET') ? undefined : example)
    if (answer.status !== (it.later ? 202 : 200)) expect(Object.keys(it.refuses)).toContain(answer.body['code'])
    const response = mine().responses[String(answer.status)]?.content['application/json']?.schema
    if (answer.status < 300 && response) expect(ajv().validate(within(response), answer.body)).toBe(true)
  })
})
