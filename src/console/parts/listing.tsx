/** A card with a list that comes page by page: its rows, or that none match, or that there are none yet. */

import type { ReactNode } from 'react'
import { More, type usePages } from './more.tsx'
import { Card, Load, NoMatch } from './page.tsx'

type Props<T> = {
  readonly of: ReturnType<typeof usePages<T>>
  /** What stands there while there is nothing. */
  readonly none: ReactNode
  /** Where something was looked for: takes that back. */
  readonly clear?: (() => void) | undefined
  readonly title?: string
  readonly says?: string
  readonly actions?: ReactNode
  readonly children: (rows: readonly T[]) => ReactNode
}

export function Listing<T>({ of, none, clear, children, ...card }: Props<T>) {
  return (
    <Card {...card} flush>
      <Load of={of}>{rows => (rows.length > 0 ? children(rows) : clear ? <NoMatch clear={clear} /> : none)}</Load>
      <More of={of} />
    </Card>
  )
}
