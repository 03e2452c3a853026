/** A dense list: click or Enter opens the thing, j and k move, every column is text that can be read aloud. */

import { Table, Text } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'

export type Column<T> = { readonly name: string; readonly cell: (row: T) => ReactNode; readonly wide?: true; readonly width?: number | string; readonly right?: true }

type Props<T> = {
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly keyOf: (row: T) => string
  readonly openAt?: (row: T) => string
}

export function Rows<T>({ label, rows, columns, keyOf, openAt }: Props<T>) {
  const [current, setCurrent] = useState(-1)
  const navigate = useNavigate()
  const open = (row: T | undefined) => {
    if (row !== undefined && openAt) void navigate({ to: openAt(row) })
  }
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setCurrent(now => Math.max(0, Math.min(rows.length - 1, now + step)))
    } else if (event.key === 'Enter' && event.target === event.currentTarget) open(rows[current])
  }
  return (
    <div role="region" aria-label={label} tabIndex={0} onKeyDown={onKey} style={{ overflowX: 'auto' }}>
      <Table className="om-rows" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(column => (
              <Table.Th key={column.name} className={column.wide && 'om-wide'} ta={column.right ? 'right' : 'left'} w={column.width}>
                <Text size="xs" fw={600} className="om-soft">{column.name}</Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, i) => (
            <Table.Tr key={keyOf(row)} data-current={i === current} onClick={event => !(event.target as HTMLElement).closest('a,button,input') && open(row)}>
              {columns.map(column => (
                <Table.Td key={column.name} className={column.wide && 'om-wide'} ta={column.right ? 'right' : 'left'}>{column.cell(row)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
