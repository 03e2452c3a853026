/** The people behind the figures of a campaign, and what became of each. */

import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { call, type Input } from '../client.ts'
import { useChosen } from '../parts/address.ts'
import { Choice } from '../parts/choice.tsx'
import { Listing } from '../parts/listing.tsx'
import { May } from '../parts/may.tsx'
import { usePages } from '../parts/more.tsx'
import { Card, Empty, Page } from '../parts/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { Rows } from '../parts/rows.tsx'
import { useStatusWords } from '../parts/status.tsx'
import { When } from '../parts/when.tsx'
import { useWords } from '../words.tsx'

export const words = {
  at: 'screens/recipients',
  en: {
    title: 'Recipients',
    result: 'Result',
    all: 'All',
    email: 'Email',
    reason: 'Reason',
    at: 'When',
    gone: '(deleted)',
    held: 'Nobody knows whether these got the message: the connection broke after it had left. What comes back settles some of them by itself.',
    count: 'Count them as accepted',
    again: 'Send to them again',
    againSays: 'Some may get it twice.',
    noneTitle: 'Nobody',
    noneSays: 'No recipient of this campaign ended like this.',
  },
}

const CHOICES = [
  'accepted',
  'failed',
  'gated',
  'expired',
  'held',
] as const satisfies readonly Input<'campaigns.recipients'>['result'][]

export function Recipients() {
  const say = useWords(words)
  const results = useStatusWords()
  const { campaign = '' } = useParams({ strict: false })
  const campaign_id = campaign as `cmp_${string}` // The server looks whether it is one.
  const [chosen, choose] = useChosen('result')
  const result = CHOICES.find(name => name === chosen)
  const read = useQuery({ queryKey: ['campaign', campaign], queryFn: () => call('campaigns.read', { campaign_id }) })
  const list = usePages(['recipients', campaign, result], at =>
    call('campaigns.recipients', { campaign_id, ...(result ? { result } : {}), ...at }),
  )
  return (
    <Page title={say.title} back={{ to: `/campaigns/${campaign}`, name: read.data?.name ?? '…' }}>
      <Choice
        label={say.result}
        options={[{ value: '', label: say.all }, ...CHOICES.map(value => ({ value, label: results[value] }))]}
        value={result ?? ''}
        choose={choose}
      />
      {result === 'held' && <Resolve campaign={campaign_id} />}
      <Listing of={list} none={<Empty title={say.noneTitle} says={say.noneSays} />}>
        {rows => (
          <Rows
            label={say.title}
            rows={rows}
            keyOf={row => String(row.seq)}
            openAt={row => `/contacts/${row.contact_id}`}
            columns={[
              { name: say.email, cell: row => row.email ?? say.gone },
              {
                name: say.result,
                cell: row => results[row.result as keyof typeof results] ?? row.result,
                width: 120,
              },
              {
                name: say.reason,
                cell: row => (
                  <Text size="sm" className="om-soft" lineClamp={1}>
                    {[row.code, row.detail ?? row.reason].filter(Boolean).join(' ')}
                  </Text>
                ),
                wide: true,
              },
              { name: say.at, cell: row => <When at={row.at} />, width: 150, wide: true },
            ]}
          />
        )}
      </Listing>
    </Page>
  )
}

/** What a person may decide about all who are held. */
function Resolve({ campaign: campaign_id }: { readonly campaign: `cmp_${string}` }) {
  const say = useWords(words)
  const client = useQueryClient()
  const resolve = useMutation({
    mutationFn: (as: 'accepted' | 'released') => call('campaigns.resolve-held', { campaign_id, as }),
    onSettled: () => client.invalidateQueries({ queryKey: ['recipients', campaign_id] }),
  })
  return (
    <Card>
      <Text size="sm">{say.held}</Text>
      <Problem of={resolve.error} />
      <Group gap="xs" mt="sm">
        <May right="campaigns.send">
          <Button size="compact-sm" variant="default" onClick={() => resolve.mutate('accepted')}>
            {say.count}
          </Button>
        </May>
        <May right="campaigns.send">
          <Button size="compact-sm" variant="default" onClick={() => resolve.mutate('released')}>
            {say.again}
          </Button>
        </May>
        <Text size="xs" className="om-soft">
          {say.againSays}
        </Text>
      </Group>
    </Card>
  )
}
