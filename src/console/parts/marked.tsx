/** A text as it was written, with what gave offence marked in it. */

import { Tooltip } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { DEMANDS } from '#policy/demands.ts'

export type Span = {
  readonly part: string
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly demand: string
}

const says: Readonly<Record<string, string>> = DEMANDS

/** Runs of characters that the same spans cover, in their order; characters that none covers are a run, too. */
export function runsOf(text: string, spans: readonly Span[]): readonly { text: string; over: readonly Span[] }[] {
  const within = spans.filter(({ start, end }) => start < end && end <= text.length)
  const edges = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])]
  const cuts = edges.toSorted((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((from, i) => {
    const to = cuts[i + 1] ?? text.length
    const over = within.filter(({ start, end }) => start <= from && end >= to)
    return to > from ? [{ text: text.slice(from, to), over }] : []
  })
}

export function Marked({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }): ReactNode {
  let at = 0
  return runsOf(text, spans).map(run => {
    const key = at
    at += run.text.length
    const demands = [...new Set(run.over.map(({ demand }) => demand))]
    if (demands.length === 0) return <Fragment key={key}>{run.text}</Fragment>
    return (
      <Tooltip key={key} multiline maw={340} label={demands.map(id => `${id} ${says[id] ?? ''}`).join(' ')}>
        <mark className="om-found" tabIndex={0}>
          {run.text}
          <span className="om-unseen"> ({demands.join(', ')})</span>
        </mark>
      </Tooltip>
    )
  })
}
