/** The message as a real recipient will get it, in three widths, light, dark and as text. */

import { Box, Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure, useElementSize } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Framed, Plain, type Shade } from '../../parts/frame.tsx'
import { Card, Load } from '../../parts/page.tsx'
import { type ContactId, PickContact } from '../../parts/pick-contact.tsx'
import { useWords } from '../../words.tsx'
import type { Campaign } from './draft.ts'
import { composerWords } from './words.ts'

const WIDTHS = { phone: 375, tablet: 600, desktop: 700 } as const
const HEIGHT = 640

type Shown = Output<'campaigns.preview'>

export function Preview({ campaign, rev }: { readonly campaign: Campaign['campaign_id']; readonly rev: number }) {
  const say = useWords(composerWords)
  const [width, setWidth] = useChosen('width', 'tablet')
  const [view, setView] = useChosen('view', 'light')
  const [reader, read] = useChosen('reader')
  const as = reader === '' ? {} : { contact_id: reader as ContactId } // The server says when it is none.
  const preview = useQuery({
    queryKey: ['preview', campaign, rev, reader],
    queryFn: () => call('campaigns.preview', { campaign_id: campaign, ...as }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const controls = (
    <>
      <Choice
        label={say.width}
        value={width}
        choose={setWidth}
        options={[
          { value: 'phone', label: say.phone },
          { value: 'tablet', label: say.tablet },
          { value: 'desktop', label: say.desktop },
        ]}
      />
      <Choice
        label={say.shade}
        value={view}
        choose={setView}
        options={[
          { value: 'light', label: say.light },
          { value: 'dark', label: say.dark },
          { value: 'bare', label: say.bare },
          { value: 'text', label: say.plain },
        ]}
      />
    </>
  )
  return (
    <Card title={say.preview} actions={controls}>
      <Reader reader={reader} read={read} />
      <Load of={preview}>
        {shown => (
          <Stack gap="sm">
            <Envelope shown={shown} />
            {view === 'text' ? (
              <Plain text={shown.text} empty={say.empty} height={HEIGHT} />
            ) : (
              <Scaled
                html={shown.html}
                width={WIDTHS[width as keyof typeof WIDTHS] ?? WIDTHS.tablet}
                shade={view === 'dark' ? 'dark' : 'light'}
                pictures={view !== 'bare'}
              />
            )}
          </Stack>
        )}
      </Load>
    </Card>
  )
}

/** Whose eyes it is read with: somebody who would get it, or the one who is chosen. */
export function Reader({ reader, read }: { readonly reader: string; readonly read: (contact: string) => void }) {
  const say = useWords(composerWords)
  const [choosing, { open, close }] = useDisclosure(reader !== '')
  const forget = () => {
    read('')
    close()
  }
  if (!choosing)
    return (
      <Button variant="default" size="compact-sm" mb="sm" onClick={open}>
        {say.asWhom}
      </Button>
    )
  return (
    <Stack gap="xs" mb="sm">
      <PickContact chosen={reader} choose={read} />
      <Group>
        <Button variant="default" size="compact-sm" onClick={forget}>
          {say.asAnybody}
        </Button>
      </Group>
    </Stack>
  )
}

function Envelope({ shown: { from, subject, reader } }: { readonly shown: Shown }) {
  const say = useWords(composerWords)
  const name = reader.name || reader.email
  const as = { eligible: say.asReader(name), 'not-eligible': say.asOther(name), sample: say.asSample }[reader.is]
  return (
    <Group justify="space-between" gap="xs" align="start">
      <Box miw={0}>
        <Text size="sm" fw={650}>
          {subject || say.empty}
        </Text>
        <Text size="xs" className="om-soft">
          {from}
        </Text>
      </Box>
      <Text size="xs" className="om-soft">
        {as}
      </Text>
    </Group>
  )
}

type ScaledProps = {
  readonly html: string
  readonly width: number
  readonly shade: Shade
  readonly pictures: boolean
}

/** Wider than there is room: smaller, and all of it. */
function Scaled({ html, width, ...look }: ScaledProps) {
  const say = useWords(composerWords)
  const { ref, width: room } = useElementSize()
  const scale = room > 0 ? Math.min(1, room / width) : 1
  return (
    <Box ref={ref} style={{ height: HEIGHT, overflow: 'hidden' }}>
      <Box style={{ width: scale < 1 ? width : '100%', transform: `scale(${scale})`, transformOrigin: 'top left' }}>
        <Framed html={html} title={say.preview} width={width} height={HEIGHT / scale} {...look} />
      </Box>
    </Box>
  )
}
