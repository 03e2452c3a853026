/** A dense list. A click or Enter opens the thing; j and k go from row to row, wherever one is on the screen. */

import { Table } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Scroll } from './scroll.tsx'

export type Column<T> = {
  readonly name: string
  readonly cell: (row: T) => ReactNode
  /** Only where there is room. */
  readonly wide?: true
  readonly width?: number | string
  readonly right?: true
}

type Props<T> = {
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly keyOf: (row: T) => string
  /** Where the thing is; the first column is then its link. */
  readonly openAt?: (row: T) => string
}

export function Rows<T>({ label, rows, columns, keyOf, openAt }: Props<T>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const navigate = useNavigate()
  useRowKeys(body, openAt !== undefined)
  const onClick = (row: T) => (event: MouseEvent) => {
    const isOther = (event.target as HTMLElement).closest('a, button, input, label') // React's target is the element.
    if (openAt && !isOther) void navigate({ to: openAt(row) })
  }
  const cellOf = (row: T, column: Column<T>, isFirst: boolean) =>
    isFirst && openAt ? (
      <Link className="om-open" to={openAt(row)}>
        {column.cell(row)}
      </Link>
    ) : (
      column.cell(row)
    )
  return (
    <Scroll label={label}>
      <Table className="om-rows" aria-label={label} data-opens={openAt !== undefined}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ name, wide, width, right }) => (
              <Table.Th key={name} scope="col" className={wide && 'om-wide'} ta={right ? 'right' : 'left'} w={width}>
                {name || <span className="om-unseen">{label}</span>}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {rows.map(row => (
            <Table.Tr key={keyOf(row)} onClick={onClick(row)}>
              {columns.map((column, i) => (
                <Table.Td key={column.name} className={column.wide && 'om-wide'} ta={column.right ? 'right' : 'left'}>
                  {cellOf(row, column, i === 0)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  )
}

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 }

/** Moves the focus itself, so that Enter, a screen reader and the eye agree where one is. */
function useRowKeys(body: RefObject<HTMLTableSectionElement | null>, on: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const links = [...(body.current?.querySelectorAll<HTMLElement>('a.om-open') ?? [])]
      if (!step || links.length === 0 || isTyping(event)) return
      const here = links.findIndex(link => link === document.activeElement)
      links[Math.max(0, Math.min(links.length - 1, here + step))]?.focus()
    }
    if (on) window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [body, on])
}

/**
 * Single letters are for whoever types, as long as they do (WCAG 2.1.4); a dialog keeps its keys to itself, and a letter that
 * has done something has done it.
 */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  const at = event.target instanceof Element ? event.target : document.body
  return (
    at.closest(
      'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]',
    ) !== null
  )
}
