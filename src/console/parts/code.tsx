/** An editor for HTML and what looks like it, or for plain words: CodeMirror, with what is wrong marked where it stands. Loaded with the screen that needs it. */

import { html } from '@codemirror/lang-html'
import { Compartment, EditorState, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { useComputedColorScheme } from '@mantine/core'
import { basicSetup } from 'codemirror'
import { useEffect, useRef } from 'react'
import { highlight } from './code-theme.ts'

export type Mark = {
  readonly offset: number
  readonly length: number
  readonly severity: 'error' | 'warning' | 'hint'
  readonly says: string
}

type Props = {
  readonly label: string
  readonly value: string
  readonly change: (text: string) => void
  readonly marks: readonly Mark[]
  readonly readOnly?: boolean
  /** Words and no tags. */
  readonly plain?: boolean
  /** A place to go to; a new object goes there again. */
  readonly goTo?: { readonly offset: number } | undefined
}

export function CodeEditor({ label, value, change, marks, readOnly = false, plain = false, goTo }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<{ view: EditorView; theming: Compartment }>(undefined)
  const told = useRef(change)
  told.current = change
  const scheme = useComputedColorScheme('light')

  useEffect(() => {
    if (!place.current) return undefined
    const theming = new Compartment()
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: value,
        extensions: [
          basicSetup,
          // What scrolls can be reached by keyboard (WCAG 2.1.1).
          EditorView.contentAttributes.of({ tabindex: '0' }),
          ...(plain ? [] : [html({ autoCloseTags: true })]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorState.readOnly.of(readOnly),
          EditorView.updateListener.of(update => update.docChanged && told.current(update.state.doc.toString())),
          markField,
          theming.of([]),
        ],
      }),
    })
    editor.current = { view, theming }
    return () => view.destroy()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the editor owns its text; what comes from outside is put in below
  }, [label, readOnly, plain])

  useEffect(() => {
    const { view } = editor.current ?? {}
    if (view && view.state.doc.toString() !== value)
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } })
  }, [value])

  useEffect(() => {
    const { view, theming } = editor.current ?? {}
    if (!view || !theming) return
    view.dispatch({ effects: [setMarks.of(marks), theming.reconfigure(highlight(scheme))] })
  }, [marks, scheme])

  useEffect(() => {
    const { view } = editor.current ?? {}
    if (!view || !goTo) return
    const anchor = Math.min(goTo.offset, view.state.doc.length)
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
    view.focus()
  }, [goTo])

  return <div ref={place} className="om-code" />
}

const setMarks = StateEffect.define<readonly Mark[]>()
/** They go along with what is typed, until there are new ones. */
const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, change) {
    const fresh = change.effects.find(it => it.is(setMarks))
    return fresh ? marked(fresh.value, change.state.doc.length) : set.map(change.changes)
  },
  provide: field => EditorView.decorations.from(field),
})

function marked(marks: readonly Mark[], length: number): DecorationSet {
  const spans = marks
    .filter(({ severity, offset }) => severity !== 'hint' && offset < length)
    .map(({ offset, length: wide, severity, says }) =>
      Decoration.mark({ class: `om-mark-${severity}`, attributes: { title: says } }).range(
        offset,
        Math.min(length, offset + Math.max(1, wide)),
      ),
    )
  return Decoration.set(spans, true)
}
