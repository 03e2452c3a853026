/** The colours of the editor, from the same tokens as everything else; 4.5:1 against the card in light and dark. */

import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const INKS = {
  light: { tag: '#0b5f58', attribute: '#7a3e00', text: '#8f1f4f', comment: '#5b6866', rule: '#3b3fa8' },
  dark: { tag: '#72c3b3', attribute: '#f0b45b', text: '#ff9db5', comment: '#9fb0ac', rule: '#a9b4ff' },
}

export function highlight(scheme: 'light' | 'dark'): Extension {
  const ink = INKS[scheme]
  const style = HighlightStyle.define([
    { tag: [tags.tagName, tags.angleBracket], color: ink.tag },
    { tag: [tags.attributeName, tags.propertyName], color: ink.attribute },
    { tag: [tags.string, tags.attributeValue, tags.number], color: ink.text },
    { tag: [tags.comment, tags.meta, tags.documentMeta], color: ink.comment },
    { tag: [tags.keyword, tags.className, tags.unit], color: ink.rule },
  ])
  return [frame(scheme === 'dark'), syntaxHighlighting(style)]
}

const frame = (dark: boolean) =>
  EditorView.theme(
    {
      '&': { fontSize: '13px', backgroundColor: 'var(--card)', color: 'var(--ink)' },
      '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
      '.cm-gutters': { backgroundColor: 'var(--card)', color: 'var(--ink-soft)', borderRight: '1px solid var(--line)' },
      '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--hover)' },
      '.cm-cursor': { borderLeftColor: 'var(--ink)' },
      '&.cm-focused': { outline: '2px solid var(--good)', outlineOffset: '-2px' },
    },
    { dark },
  )
