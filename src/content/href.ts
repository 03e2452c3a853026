/**
 * Where in a finished page the targets of its links stand. The page is as parse5 writes it, attributes in double
 * quotation marks, with slots or merge tags between its stretches of text; blocks hold whole elements.
 */

/** A stretch of the page; or the whole of a link's target, in its parts. */
export type Stretch<T> = { readonly text: string } | { readonly thing: T } | { readonly href: readonly (string | T)[] }

type State =
  | { readonly in: 'text' }
  | { readonly in: 'comment' | 'tag' | 'value'; readonly tag: string }
  | { readonly in: 'raw'; readonly tag: string }

/** Elements whose content is text until their end tag. */
const RAW = new Set('style script xmp iframe noembed noframes plaintext title textarea'.split(' '))
const TAG = /<([a-z][^\s/>]*)|<!--|<[/!?]/gi
const ATTRIBUTE = />|([^\s"'>/=]+)="/g

export function hrefsIn<T>(page: readonly (string | T)[]): readonly Stretch<T>[] {
  const out: Stretch<T>[] = []
  let state: State = { in: 'text' }
  let href: (string | T)[] | undefined
  const put = (text: string) => {
    if (text === '') return
    if (href) href.push(text)
    else out.push({ text })
  }
  for (const piece of page) {
    if (typeof piece !== 'string') {
      if (href) href.push(piece)
      else out.push({ thing: piece })
      continue
    }
    let from = 0
    for (let at = 0; at < piece.length;) {
      const step: Step = stepIn(state, piece, at)
      if (step.hrefBegins) {
        put(piece.slice(from, step.at))
        from = step.at
        href = []
      } else if (state.in === 'value' && href && step.state.in !== 'value') {
        put(piece.slice(from, step.at - 1))
        out.push({ href })
        href = undefined
        from = step.at - 1
      }
      ;({ at, state } = step)
    }
    put(piece.slice(from))
  }
  return href ? [...out, { href }] : out
}

type Step = { readonly at: number; readonly state: State; readonly hrefBegins?: true }

/** From one place in the text to the next at which something else begins. */
function stepIn(state: State, text: string, at: number): Step {
  if (state.in === 'text') return tagAfter(text, at)
  if (state.in === 'tag') return attributeAfter(state.tag, text, at)
  const end = state.in === 'value' ? '"' : state.in === 'comment' ? '-->' : `</${state.tag}`
  const found = state.in === 'raw' ? text.toLowerCase().indexOf(end, at) : text.indexOf(end, at)
  if (found < 0) return { at: text.length, state }
  if (state.in === 'value') return { at: found + 1, state: { in: 'tag', tag: state.tag } }
  return state.in === 'comment'
    ? { at: found + end.length, state: { in: 'text' } }
    : { at: found, state: { in: 'text' } }
}

function tagAfter(text: string, at: number): Step {
  TAG.lastIndex = at
  const found = TAG.exec(text)
  if (!found) return { at: text.length, state: { in: 'text' } }
  const [written, name] = found
  const state: State =
    written === '<!--' ? { in: 'comment', tag: '' } : { in: 'tag', tag: name === undefined ? '' : name.toLowerCase() }
  return { at: found.index + written.length, state }
}

function attributeAfter(tag: string, text: string, at: number): Step {
  ATTRIBUTE.lastIndex = at
  const found = ATTRIBUTE.exec(text)
  if (!found) return { at: text.length, state: { in: 'tag', tag } }
  const end = found.index + found[0].length
  if (found[1] === undefined) return { at: end, state: RAW.has(tag) ? { in: 'raw', tag } : { in: 'text' } }
  const value: State = { in: 'value', tag }
  return tag === 'a' && found[1].toLowerCase() === 'href'
    ? { at: end, state: value, hrefBegins: true }
    : { at: end, state: value }
}
