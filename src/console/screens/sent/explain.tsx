/** Contact by campaign: every check of the gate, with its answer, from the rules that decide it. */

import { Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { type ContactId, PickContact } from '../../parts/pick-contact.tsx'
import { type ResultName, useStatusWords } from '../../parts/status.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { sentWords } from './words.ts'

type CampaignId = Output<'campaigns.read'>['campaign_id']

export function Explain({ campaign }: { readonly campaign: CampaignId }) {
  const say = useWords(sentWords)
  const [contact, choose] = useChosen('contact')
  return (
    <Card title={say.explain}>
      <Stack gap="sm">
        <PickContact chosen={contact} choose={choose} />
        {contact !== '' && <Answer campaign={campaign} contact={contact as ContactId} />}
      </Stack>
    </Card>
  )
}

function Answer({ campaign, contact }: { readonly campaign: CampaignId; readonly contact: ContactId }) {
  const say = useWords(sentWords)
  const results = useStatusWords()
  const answer = useQuery({
    queryKey: ['explain', campaign, contact],
    queryFn: () => call('campaigns.explain', { campaign_id: campaign, contact_id: contact }),
  })
  return (
    <Load of={answer}>
      {({ passes, in_audience, frozen, outcome, checks, absent }) => (
        <Stack gap={4} role="status">
          <Text size="sm" fw={600}>
            {passes ? say.gets : say.getsNot}
          </Text>
          <Text size="sm" className="om-soft">
            {frozen === null ? '' : frozen ? say.wasFrozen : say.wasNotFrozen} {in_audience ? '' : say.notInAudience}
            {outcome &&
              say.became(
                results[outcome.result as ResultName] ?? outcome.result,
                outcome.reason === outcome.result ? '' : outcome.reason.replaceAll('-', ' '),
              )}
          </Text>
          {checks.map(({ check, passed, says, demand, until }) => (
            <Group key={check} gap={8} wrap="nowrap" align="start">
              {passed ? (
                <IconCircleCheck size={17} color="var(--good)" aria-label="✓" role="img" style={{ flexShrink: 0 }} />
              ) : (
                <IconCircleX size={17} color="var(--bad)" aria-label="✗" role="img" style={{ flexShrink: 0 }} />
              )}
              <Text size="sm">
                {says}{' '}
                {until !== null && (
                  <>
                    {say.until} <When at={until} />{' '}
                  </>
                )}
                <DemandMark id={demand} />
              </Text>
            </Group>
          ))}
          {absent.length > 0 && (
            <Text size="sm" className="om-soft" mt={4}>
              {say.notPassed}: {absent.map(({ says }) => says).join(' ')}
            </Text>
          )}
        </Stack>
      )}
    </Load>
  )
}
