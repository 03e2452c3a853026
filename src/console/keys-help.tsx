/** The list of keys that work on every screen, once somebody asks for it. */

import { Kbd, Modal, Table } from '@mantine/core'
import { PLACES, placeWords } from './places.ts'
import { useWords } from './words.tsx'

export const words = {
  at: 'shell/keys-help',
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

export function KeysHelp({ close }: { readonly close: () => void }) {
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
    <Modal opened onClose={close} title={say.title}>
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
