/** The labelled texts of this package: they train the model, and they are what the lexicons are held against. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type Category, type Lang, LANGS, type Text, TEXT_CHANNELS } from './types.ts'

/** `near` are the categories that a text comes near to and does not have. */
export type Labelled = Text & {
  readonly id: string
  readonly lang: Lang
  readonly labels: readonly Category[]
  readonly near: readonly Category[]
  /** How it hides, where it does. */
  readonly evasion?: string | undefined
}

const category = z.custom<Category>(it => typeof it === 'string' && /^(?:PC|NA|HA)-\d\d$/.test(it))
const line = z.object({
  id: z.string().optional(),
  channel: z.enum(TEXT_CHANNELS),
  lang: z.enum(LANGS),
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  labels: z.array(category),
  near: z.array(category).optional(),
  evasion: z.string().optional(),
})

const FOLDER = fileURLToPath(new URL('./training', import.meta.url))

/** In the order of the files’ names, so that it is the same everywhere. @throws Error naming file and line. */
export function trainingTexts(folder = FOLDER): Labelled[] {
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : []
  return files.filter(file => file.endsWith('.jsonl')).flatMap(file => labelledIn(join(folder, file), file))
}

export function labelledIn(path: string, name: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, i) => (text.trim() === '' ? [] : [labelled(text, `${name}:${i + 1}`)]))
}

function labelled(text: string, where: string): Labelled {
  try {
    const { id = where, near = [], ...read } = line.parse(JSON.parse(text))
    return { id, near, ...read }
  } catch (cause) {
    const says = cause instanceof z.ZodError ? z.prettifyError(cause).replaceAll('\n', ' ') : String(cause)
    throw new Error(`${where}: ${says}`, { cause })
  }
}
