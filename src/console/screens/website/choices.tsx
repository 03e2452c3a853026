/** What visitors chose, by week, and every version of what they were asked. */

import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addressOf, type Output } from '../../client.ts'
import { May } from '../../parts/may.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { Plot } from '../../parts/plot.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { ask, isOwn, rightOf } from './ask.ts'
import type { Site, SiteId } from './draft.ts'
import { siteWords } from './site-words.ts'

type Rate = Output<'sites.rates'>['data'][number]

type Props = { readonly site: Site; readonly again: () => Promise<void> }

export function Choices({ site, again }: Props) {
  const site_id = site.site_id as SiteId // As the server names it.
  const rates = useQuery({ queryKey: ['site', site_id, 'rates'], queryFn: () => ask('sites.rates', { site_id }) })
  return (
    <Stack gap="lg">
      <Card>
        <Load of={rates}>{({ data }) => <Rates rows={data} />}</Load>
      </Card>
      <Versions site={site} />
      {site.version !== null && <Receipts site={site} again={again} />}
    </Stack>
  )
}

const CLASSES = [
  ['p', 'good'],
  ['f', 'soft'],
  ['t', 'warn'],
  ['x', 'bad'],
] as const

function Rates({ rows }: { readonly rows: readonly Rate[] }) {
  const say = useWords(siteWords)
  if (rows.length === 0) return <Text className="om-soft">{say.noRates}</Text>
  const weeks = [...Map.groupBy(rows, it => it.begins_at)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const at = weeks.map(([begins]) => begins.slice(5, 10))
  const sum = (of: (it: Rate) => number) => weeks.map(([, its]) => its.reduce((all, it) => all + of(it), 0))
  return (
    <Stack gap="lg">
      <Plot
        kind="bars"
        title={say.rates}
        summary={say.ratesSays(rows.reduce((all, it) => all + it.choices, 0))}
        at={at}
        series={[
          { name: say.refused, color: 'soft', values: sum(it => it.refused) },
          { name: say.chosen, color: 'warn', values: sum(it => it.chosen) },
          { name: say.accepted, color: 'good', values: sum(it => it.accepted) },
        ]}
      />
      <Plot
        kind="lines"
        title={say.class}
        summary={CLASSES.map(([letter]) => say.letters[letter]).join(', ')}
        at={at}
        series={CLASSES.map(([letter, color]) => ({
          name: say.letters[letter],
          color,
          values: sum(it => it.allowed[letter]),
        }))}
      />
    </Stack>
  )
}

/** What somebody was given stays good: the old key is still told, and the new one belongs to a new version. */
function Receipts({ site, again }: Props) {
  const say = useWords(siteWords)
  const client = useQueryClient()
  const site_id = site.site_id as SiteId // As the server names it.
  const renew = useMutation({
    mutationFn: () => ask('sites.renew-key', { site_id }),
    onSuccess: async result => {
      client.setQueryData(['site', site_id, 'told'], result)
      await again()
    },
  })
  return (
    <Card title={say.receipts}>
      <Stack gap="sm">
        <Text size="sm" className="om-soft" maw={640}>
          {say.receiptsSays}
        </Text>
        <Problem of={renew.error} />
        <Group>
          <May right={rightOf(site_id)}>
            <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
              {say.renewKey}
            </Button>
          </May>
        </Group>
      </Stack>
    </Card>
  )
}

function Versions({ site: { site_id, versions } }: { readonly site: Site }) {
  const say = useWords(siteWords)
  if (versions.length === 0) return null
  return (
    <Card title={say.versions} flush>
      <Table.ScrollContainer minWidth={640}>
        <Table className="om-rows" aria-label={say.versions}>
          <Table.Thead>
            <Table.Tr>
              {[say.versions, say.at, say.since, say.sha].map(name => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.map(it => (
              <Table.Tr key={it.version}>
                <Table.Td>{it.version}</Table.Td>
                <Table.Td>
                  <When at={it.published_at} />
                </Table.Td>
                <Table.Td>{it.since}</Table.Td>
                <Table.Td className="om-mono" style={{ wordBreak: 'break-all' }}>
                  {isOwn(site_id) ? (
                    it.definition
                  ) : (
                    <Anchor
                      href={addressOf('sites.banner-file', {
                        site_id: site_id as SiteId,
                        version: it.version,
                        sha256: it.definition,
                      })}
                    >
                      {it.definition}
                    </Anchor>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  )
}
