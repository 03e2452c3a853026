/** Keys that work on every screen. */

import { Kbd, Modal, Table } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isTyping } from './parts/rows.tsx'
import { PLACES, placeWords } from './places.ts'
import { useWords } from './words.tsx'

/** `g` and a letter goes somewhere, `/` and Ctrl K search, `?` lists the keys. Nothing while somebody types. */
export function useKeys(search: () => void, help: () => void): void {
  const navigate = useNavigate()
  useEffect(() => {
    let going = false
    const onKey = (event: KeyboardEvent) => {
      const isSearch = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      if (!isSearch && isTyping(event)) return
      const place = going ? PLACES.find(({ key }) => key === event.key) : undefined
      going = event.key === 'g'
      if (isSearch || event.key === '/') search()
      else if (event.key === '?') help()
      else if (place) void navigate({ to: place.to })
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey, true) // Before any screen: the letter after `g` is for nobody else.
    return () => window.removeEventListener('keydown', onKey, true)
  }, [navigate, search, help])
}

export const words = {
  at: 'shell/keys',
  en: {
    title: 'Keyboard',
    keys: 'Keys',
    search: 'Search, go anywhere',
    rows: 'Next and previous row',
    open: 'Open the row',
    save: 'Save now (it saves by itself)',
    test: 'In a campaign: send yourself a test',
    help: 'This list',
    go: 'Go to',
  },
}

export function KeysHelp({ opened, close }: { readonly opened: boolean; readonly close: () => void }) {
  const say = useWords(words)
  const names = useWords(placeWords)
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['Ctrl K', '/'], say.search],
    [['j', 'k'], say.rows],
    [['Enter'], say.open],
    [['Ctrl S'], say.save],
    [['Ctrl Enter'], say.test],
    ...PLACES.map(({ key, name }) => [['g', key], `${say.go} ${names[name]}`] as const),
    [['?'], say.help],
  ]
  return (
    <Modal opened={opened} onClose={close} title={say.title}>
      <Table aria-label={say.title}>
        <Table.Tbody>
          {rows.map(([keys, says]) => (
            <Table.Tr key={says}>
              <Table.Td w={110}>
                {keys.map(key => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{says}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
