/** What the form's editor holds while somebody writes, and how a proposal finds its place in it. */

import { call, type Output } from '../../client.ts'

export type Form = Output<'forms.read'>
export type Draft = Form['draft']
export type Lint = Form['lint']
export type FormId = `frm_${string}`
export type PurposeId = `pur_${string}`
export type Locale = Draft['locales'][number]
export type Box = Draft['items'][number]
export type Partner = Draft['partners'][number]
export type Field = Draft['fields'][number]
export type Texts = NonNullable<Draft['texts'][Locale]>
export type PurposeRow = Output<'purposes.list'>['data'][number]

/** A change is made to what is there when it happens, whatever was typed meanwhile. */
export type Edit = (make: (now: Draft) => Draft) => void
export type Writing = { readonly name: string; readonly draft: Draft }

/** What every part of the editor needs. */
export type Part = { readonly draft: Draft; readonly edit: Edit; readonly lint: Lint; readonly form: FormId }

export const BLANK_TEXTS: Texts = { title: '', intro: '', button: '', withdrawal: '', privacy_url: '', thanks: '' }

const ID_MAX = 32
const COUNT_MAX = 3

/** Small letters and digits, and like no other. */
export function freshId(wish: string, taken: readonly string[]): string {
  const plain = wish
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .slice(0, ID_MAX - COUNT_MAX)
  const others = Array.from({ length: taken.length + 1 }, (_, i) => `${plain}-${i + 2}`)
  return [plain, ...others].find(id => !taken.includes(id)) ?? plain
}

/** A list with something about one of its members changed. */
export const changed = <T extends object>(list: readonly T[], at: number, it: Partial<T>): T[] =>
  list.map((was, i) => (i === at ? { ...was, ...it } : was))

/** The value with a text put where a JSON pointer points. */
export function putAt<T>(whole: T, pointer: string, text: string): T {
  return put(whole, pointer.split('/').slice(1), text) as T // The same shape: only a text is another.
}

function put(whole: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text
  if (Array.isArray(whole)) return whole.map((it: unknown, i) => (String(i) === step ? put(it, rest, text) : it))
  const members: Readonly<Record<string, unknown>> = { ...(whole as object) }
  return { ...members, [step]: put(members[step], rest, text) }
}

function textAt(whole: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step], whole)
}

/** Without an answer nothing is filled in, and the rules say later what is missing. */
const UNKNOWN: Pick<Lint, 'findings'> = { findings: [] }

/** Adds something and, where it wants words, those that the rules propose for it. */
export async function addWithWords(form: FormId, draft: Draft, edit: Edit, add: (now: Draft) => Draft): Promise<void> {
  edit(add)
  const { findings } = await call('forms.lint', { form_id: form, draft: add(draft) }).catch(() => UNKNOWN)
  edit(now =>
    findings.reduce(
      (it, { pointer, proposal }) =>
        proposal !== undefined && !textAt(it, pointer) && !textAt(draft, pointer) ? putAt(it, pointer, proposal) : it,
      now,
    ),
  )
}

/** To the field at a place, or to the nearest thing around it. */
export function goTo(pointer: string): void {
  const steps = pointer.split('/')
  const places = steps.map((_, i) => steps.slice(0, steps.length - i).join('/')).filter(place => place !== '')
  const found = places.map(place => document.querySelector(`[data-at="${CSS.escape(place)}"]`)).find(it => it !== null)
  found?.scrollIntoView({ block: 'center' })
  found?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true })
}
