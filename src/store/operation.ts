/**
 * One thing that the product can be asked to do. HTTP, OpenAPI, the console's client, the command line and the texts of
 * errors are all read off this table entry. A refusal that is not listed does not compile.
 */

import type { z } from 'zod'
import type { Result } from '#base/result.ts'
import type { Right } from '#base/right.ts'
import type { Demand } from '#policy/demands.ts'
import type { House } from './house.ts'
import type { AccountId, Turn, Who } from './turn.ts'

export type RefusalRow = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 422 | 429 | 503
  readonly says: string
  readonly demand?: Demand
}

/** A no with more to say than its name: what is wrong where, and for how long. */
export type Detailed<No extends string> = {
  readonly code: No
  readonly errors?: readonly {
    readonly pointer: string
    readonly code: string
    readonly detail: string
    readonly demand?: string
  }[]
  /** Where the row of the refusal names another one, or none. */
  readonly demand?: Demand
  readonly retryAfterSeconds?: number
}

/** An answer that is a file and not JSON. */
export type FileAnswer = { readonly media: string; readonly name: string; readonly bytes: Uint8Array }
/** A file that is too large for memory: its parts are read one by one, after the turn. */
export type StreamAnswer = {
  readonly media: string
  readonly name: string
  readonly sizeBytes: number
  readonly parts: AsyncIterable<Uint8Array>
}

/** What a body can be besides JSON: text as whoever wrote it, tables, pictures, documents, a mail. */
export const RAW_MEDIA = [
  'application/octet-stream',
  'text/csv',
  'text/plain',
  'text/html',
  'text/tab-separated-values',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/pdf',
  'image/png',
  'image/jpeg',
  'message/rfc822',
] as const

export type Operation<
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
  No extends string = string,
  Seen = unknown,
> = {
  /** One sentence: what it does, in the words of the console and the documentation. */
  readonly does: string
  /** Method and path below /v1; a path parameter is a member of `takes`. */
  readonly at: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`
  readonly needs: Right
  /** A strict object: path, query and body members together. Unknown members are refused. */
  readonly takes: In
  readonly gives: Out
  readonly refuses: Readonly<Record<No, RefusalRow>>
  /** Examples are executed by the tests: the first is the one that the documentation shows. */
  readonly example?: object
  /** Media types in which the member `bytes` can be the whole body; the other members are then in the query. */
  readonly raw?: readonly string[]
  /** Where a body of JSON may be larger than others. */
  readonly bodyMaxBytes?: number
  /** The answer may also be a file: `run` then returns {@link FileAnswer} or {@link StreamAnswer} in place of `gives`. */
  readonly media?: readonly string[]
  /** The answer changes while somebody looks: with `Accept: text/event-stream` it is told again on these channels. */
  readonly follows?: readonly ('run' | 'ledger_head' | 'lane' | 'import')[]
  /**
   * An operator's: its turn is one of the account that the input names, and not of the one in which they are logged in.
   * It needs an operator's right; what must not be done to an account for which they work, its verb refuses [EN-04].
   */
  elsewhere?(input: z.output<In>): AccountId
  /** What was asked for is kept, and done after the answer: 202 (RFC 9110 §15.3.3). */
  readonly later?: true
  /** Saved by itself while somebody types: no entry in the audit trail for each. */
  readonly quiet?: true
  /** What has to be asked of the world first, between turns; `run` is given what came of it. */
  before?(house: House, who: Who, input: z.output<In>): Promise<Seen>
  run(
    turn: Turn,
    input: z.output<In>,
    seen: NoInfer<Seen>,
  ): Promise<Result<z.input<Out> | FileAnswer | StreamAnswer, NoInfer<No> | Detailed<NoInfer<No>>>>
}

export function operation<const In extends z.ZodType, Out extends z.ZodType, const No extends string, Seen>(
  it: Operation<In, Out, No, Seen>,
): Operation<In, Out, No, Seen> {
  return it
}

/** Somebody who has not said who they are: all that is known of them is where they come from. */
export type Visitor = { readonly ip: string; readonly userAgent: string; readonly session?: string }

/** What a visit leads to: the answer and, where it logs in or out, the session's token or its end. */
export type Visited<T> = { readonly answer: T; readonly session?: string | null }

/** An operation that comes before an identity: signing up, logging in, asking what this place is. */
export type Visit<
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
  No extends string = string,
> = Omit<Operation<In, Out, No>, 'needs' | 'before' | 'run' | 'media' | 'raw' | 'follows' | 'elsewhere'> & {
  readonly needs: 'nothing'
  run(
    house: House,
    input: z.output<In>,
    visitor: Visitor,
  ): Promise<Result<Visited<z.input<Out>>, NoInfer<No> | Detailed<NoInfer<No>>>>
}

export function visit<const In extends z.ZodType, Out extends z.ZodType, const No extends string>(
  it: Visit<In, Out, No>,
): Visit<In, Out, No> {
  return it
}
