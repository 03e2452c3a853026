/** When a campaign begins, what sending it takes, and the button that says so. */

import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call } from '../../client.ts'
import { Choice } from '../../parts/choice.tsx'
import { May } from '../../parts/may.tsx'
import { Load } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When as Moment } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import type { Campaign } from './draft.ts'
import { sendingWords } from './sending-words.ts'

/** `at` as a field of day and hour gives it: `2026-12-01T09:00`, empty where nothing was chosen yet. */
export type When = { readonly is: 'now' } | { readonly is: 'later' | 'local'; readonly at: string }
type CampaignId = Campaign['campaign_id']

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone

export function ChooseWhen({
  when,
  choose,
  without,
}: {
  readonly when: When
  readonly choose: (when: When) => void
  readonly without?: 'now'
}) {
  const say = useWords(sendingWords)
  const options = [
    { value: 'now', label: say.now },
    { value: 'later', label: say.later },
    { value: 'local', label: say.local },
  ].filter(({ value }) => value !== without)
  const at = when.is === 'now' ? '' : when.at
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {say.whenTitle}
      </Text>
      <Choice
        label={say.whenTitle}
        options={options}
        value={when.is}
        choose={value => choose(value === 'now' ? { is: 'now' } : { is: value === 'local' ? 'local' : 'later', at })}
      />
      {when.is !== 'now' && (
        <TextInput
          type="datetime-local"
          label={say.at}
          description={when.is === 'later' ? say.atHere(HERE) : say.atTheirs}
          w={300}
          value={when.at}
          onChange={event => choose({ is: when.is, at: event.currentTarget.value })}
        />
      )}
    </Stack>
  )
}

type BeginProps = {
  readonly campaign: CampaignId
  readonly rev: number
  readonly when: When
  readonly done: () => Promise<void>
  /** What the button says; where nothing is given, that it is scheduled. */
  readonly children?: ReactNode
}

export function Begin({ campaign, rev, when, done, children }: BeginProps) {
  const say = useWords(sendingWords)
  const begin = useMutation({ mutationFn: () => begun(campaign, rev, when), onSuccess: done })
  return (
    <>
      <Problem of={begin.error} />
      <Group justify="end">
        <May right="campaigns.send">
          <Button
            data-autofocus
            loading={begin.isPending}
            disabled={when.is !== 'now' && when.at === ''}
            onClick={() => begin.mutate()}
          >
            {children ?? say.schedule}
          </Button>
        </May>
      </Group>
    </>
  )
}

async function begun(campaign_id: CampaignId, rev: number, when: When): Promise<void> {
  if (when.is === 'now') await call('campaigns.start', { campaign_id, rev })
  else if (when.is === 'later')
    await call('campaigns.schedule', { campaign_id, rev, at: new Date(when.at).toISOString() })
  else await call('campaigns.schedule', { campaign_id, rev, local: when.at })
}

/** `begins`: when it does, as it stands; undefined where that is being chosen, and its end with it. */
export function Estimate({
  campaign,
  rev,
  begins,
}: {
  readonly campaign: CampaignId
  readonly rev: number
  readonly begins: string | undefined
}) {
  const say = useWords(sendingWords)
  const estimate = useQuery({
    queryKey: ['estimate', campaign, rev, begins],
    queryFn: () => call('campaigns.estimate', { campaign_id: campaign }),
  })
  return (
    <Load of={estimate} rows={1}>
      {({ people, per_hour, bound_by, opens_at, ends_at, late }) => (
        <div>
          <Text size="sm" fw={600}>
            {say.takes}
          </Text>
          <Text size="sm" className="om-soft">
            {say.people(people)} · {say.pace(per_hour, bound_by === null ? '' : say.boundBy[bound_by])}
            {ends_at !== null && begins !== undefined && (
              <>
                {' · '}
                {say.ends} <Moment at={ends_at} />
              </>
            )}
          </Text>
          {opens_at !== null && begins !== undefined && (
            <Text size="sm" className="om-warn">
              {say.closed} <Moment at={opens_at} />
            </Text>
          )}
          {late > 0 && (
            <Text size="sm" className="om-warn">
              {say.late(late)}
            </Text>
          )}
        </div>
      )}
    </Load>
  )
}

export function DidNotBegin({ why }: { readonly why: string | null }) {
  const say = useWords(sendingWords)
  if (why === null) return null
  return (
    <Alert color="yellow" variant="light" title={say.failed}>
      {why}
    </Alert>
  )
}
