/** Drafts and problems as JSON. */

import { z } from 'zod'
import { HTML_SOURCE_MAX_CHARS, TEXT_SOURCE_MAX_CHARS } from '#base/limits.ts'
import { FORMATS, PARTS, type Problem } from './types.ts'

/** Longer than any line may be, so that one that is too long is explained and not only refused. */
const Line = z.string().max(2_000)

/** A draft as it is sent and kept. */
export const DraftShape = z.strictObject({
  subject: Line,
  from_name: Line,
  preheader: Line.default(''),
  /** What `html` is written in. */
  format: z.enum(FORMATS).default('html'),
  html: z.string().max(HTML_SOURCE_MAX_CHARS),
  text: z.string().max(TEXT_SOURCE_MAX_CHARS).nullable().default(null),
})

export const ProblemShape = z.object({
  severity: z.enum(['error', 'warning', 'hint']),
  code: z.string(),
  part: z.enum(PARTS),
  line: z.number(),
  column: z.number(),
  offset: z.number(),
  length: z.number(),
  says: z.string(),
  demand: z.string().optional(),
  fix: z.string().optional(),
})

export function shownProblem({ at, demand, fix, ...rest }: Problem): z.input<typeof ProblemShape> {
  return { ...rest, ...at, ...(demand === undefined ? {} : { demand }), ...(fix === undefined ? {} : { fix }) }
}
