/** Released in waves, each after the one before was heard of; complaints or bounces end it. */

import { Button, Table, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { IMPORT_BOUNCES_MAX_SHARE, IMPORT_COMPLAINTS_MAX_SHARE, IMPORT_WAVES } from '#base/limits.ts'
import { call } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { number, percent, useWords } from '../../words.tsx'
import type { Import } from './words.ts'
import { Scroll } from '../../parts/scroll.tsx'

export const words = {
  at: 'import/waves',
  en: {
    title: 'Waves',
    says: `People are released ${IMPORT_WAVES.map(count => number.format(count)).join(', then ')}, then the rest. It stops by itself above ${percent.format(IMPORT_COMPLAINTS_MAX_SHARE)} complaints or ${percent.format(IMPORT_BOUNCES_MAX_SHARE)} bounces.`,
    release: (count: number) => `Release the next ${number.format(count)}`,
    releaseFirst: (count: number) => `Release the first ${number.format(count)}`,
    wave: 'Wave',
    released: 'Released',
    written: 'Written to',
    complaints: 'Complaints',
    bounces: 'Bounces',
    at: 'When',
    none: 'None yet.',
    looking: 'Somebody of ours looks at this list before anybody of it is released.',
    more: 'What stands behind the sample is not enough. Add documents that show that each of these people agreed.',
  },
}

export function Waves({ it }: { readonly it: Import }) {
  const say = useWords(words)
  const client = useQueryClient()
  const release = useMutation({
    mutationFn: () => call('imports.release', { import_id: it.import_id }),
    onSuccess: fresh => client.setQueryData(['imports.read', { import_id: it.import_id }], fresh),
  })
  const waiting = it.counts.quarantined
  const size = Math.min(waiting, IMPORT_WAVES[it.waves.length] ?? waiting)
  const mayRelease = waiting > 0 && (it.state === 'sampling' || it.state === 'releasing') && it.progress.step === null
  return (
    <Card
      title={say.title}
      says={say.says}
      flush
      actions={
        mayRelease && (
          <May right="imports.write">
            <Button loading={release.isPending} onClick={() => release.mutate()}>
              {it.waves.length === 0 ? say.releaseFirst(size) : say.release(size)}
            </Button>
          </May>
        )
      }
    >
      <Problem of={release.error} />
      {it.state === 'sampling' && it.look && it.look.state !== 'approved' && (
        <Text size="sm" p="lg" role="status">
          {it.look.state === 'change-needed' ? say.more : say.looking}
        </Text>
      )}
      {it.waves.length === 0 ? (
        <Text size="sm" className="om-soft" p="lg">
          {say.none}
        </Text>
      ) : (
        <WaveRows it={it} />
      )}
    </Card>
  )
}

const shareOf = (count: number, of: number) => (of === 0 ? '' : ` (${percent.format(count / of)})`)

function WaveRows({ it }: { readonly it: Import }) {
  const say = useWords(words)
  return (
    <Scroll label={say.title}>
      <Table className="om-rows" aria-label={say.title}>
        <Table.Thead>
          <Table.Tr>
            {[say.wave, say.released, say.written, say.complaints, say.bounces].map(name => (
              <Table.Th key={name} scope="col" ta="right">
                {name}
              </Table.Th>
            ))}
            <Table.Th scope="col" className="om-wide">
              {say.at}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {it.waves.map(({ wave, released, written, complaints, bounces, released_at }) => (
            <Table.Tr key={wave} className="om-num">
              <Table.Td ta="right">{wave}</Table.Td>
              <Table.Td ta="right">
                <Link to={`/imports/${it.import_id}/rows`} search={{ state: 'released' } as never}>
                  {number.format(released)}
                </Link>
              </Table.Td>
              <Table.Td ta="right">{number.format(written)}</Table.Td>
              <Table.Td ta="right" className={complaints > written * IMPORT_COMPLAINTS_MAX_SHARE ? 'om-bad' : ''}>
                {number.format(complaints)}
                {shareOf(complaints, written)}
              </Table.Td>
              <Table.Td ta="right" className={bounces > written * IMPORT_BOUNCES_MAX_SHARE ? 'om-bad' : ''}>
                {number.format(bounces)}
                {shareOf(bounces, written)}
              </Table.Td>
              <Table.Td className="om-wide">
                <When at={released_at} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  )
}
