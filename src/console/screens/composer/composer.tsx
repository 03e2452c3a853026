/** Details, content and preflight in one screen, beside what a reader will see. */

import { Grid, Stack } from '@mantine/core'
import { useState } from 'react'
import { May } from '../../parts/may.tsx'
import { useWords } from '../../words.tsx'
import { Audience } from './audience.tsx'
import { ComposerFrame, type ComposerProps, useComposing } from './composing.tsx'
import { Content } from './content.tsx'
import { Details } from './details.tsx'
import { type Finding, goToField } from './draft.ts'
import { Findings } from './findings.tsx'
import { Preview } from './preview.tsx'
import { HowSent } from './sending.tsx'
import { composerWords } from './words.ts'

export function Composer({ campaign, again }: ComposerProps) {
  const say = useWords(composerWords)
  const composing = useComposing(campaign)
  const { writing, change, saving, preflight } = composing
  const findings = preflight.data?.findings ?? []
  const [goTo, setGoTo] = useState<Finding>()
  const show = (finding: Finding) => {
    setGoTo(finding)
    goToField(finding)
  }
  return (
    <ComposerFrame campaign={campaign} again={again} composing={composing} tested={({ to }) => say.tested(to)}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            <May right="campaigns.write" says>
              <Details writing={writing} change={change} findings={findings} />
              <Audience writing={writing} change={change} preflight={preflight.data} />
            </May>
            <Content writing={writing} change={change} preflight={preflight.data} goTo={goTo} />
            <May right="campaigns.write">
              <HowSent writing={writing} change={change} findings={findings} />
            </May>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg" className="om-beside">
            <Findings preflight={preflight} writing={writing} change={change} show={show} />
            <Preview campaign={campaign.campaign_id} rev={saving.rev} />
          </Stack>
        </Grid.Col>
      </Grid>
    </ComposerFrame>
  )
}
