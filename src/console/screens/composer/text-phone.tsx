/** The text on a phone, exactly as it will be sent: who speaks, the words, the way out; in the light and in the dark. */

import { Box, Group, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../client.ts'
import { useChosen } from '../../parts/address.ts'
import { Choice } from '../../parts/choice.tsx'
import { Card } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import type { Campaign } from './draft.ts'
import { Reader } from './preview.tsx'
import type { Counted } from './text-content.tsx'
import { textWords } from './text-words.ts'
import { composerWords } from './words.ts'

type Props = {
  readonly campaign: Campaign['campaign_id']
  readonly rev: number
  readonly count: Counted | undefined
  readonly reader: string
  readonly read: (contact: string) => void
}

export function Phone({ campaign, rev, count, reader, read }: Props) {
  const say = useWords(textWords)
  const words = useWords(composerWords)
  const [which, setWhich] = useChosen('which', 'first')
  const [view, setView] = useChosen('view', 'light')
  const as = reader === '' ? {} : { contact_id: reader as `con_${string}` } // The server says when it is none.
  const preview = useQuery({
    queryKey: ['preview', campaign, rev, reader],
    queryFn: () => call('campaigns.preview', { campaign_id: campaign, ...as }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const measured = count?.measured?.first
  const shown = (which === 'measured' && measured) || (which === 'later' ? count?.later : count?.first)
  const controls = (
    <>
      <Choice
        label={say.which}
        value={which}
        choose={setWhich}
        options={[
          { value: 'first', label: say.first },
          { value: 'later', label: say.later },
          ...(measured ? [{ value: 'measured', label: say.measured }] : []),
        ]}
      />
      <Choice
        label={words.shade}
        value={view}
        choose={setView}
        options={[
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
      />
    </>
  )
  return (
    <Card title={say.phone} actions={controls}>
      <Reader reader={reader} read={read} />
      <Stack gap="sm" align="center">
        <Box className="om-phone" data-shade={view === 'dark' ? 'dark' : 'light'}>
          <div className="om-phone-from">{preview.data?.from ?? say.from}</div>
          {/* Whoever only has a keyboard can scroll it. */}
          <div className="om-phone-screen" role="group" aria-label={say.phone} tabIndex={0}>
            {shown && shown.text !== '' && <p className="om-bubble">{linked(shown.text)}</p>}
          </div>
        </Box>
        <Group gap="md" justify="center" className="om-num">
          {shown && (
            <Text size="xs" className="om-soft">
              {say.parts(shown.parts)} · {say.left(shown.left)}
            </Text>
          )}
        </Group>
        <Text size="xs" className="om-soft" ta="center" maw={360}>
          {say.nthSays}
        </Text>
      </Stack>
    </Card>
  )
}

const ADDRESS = /(https?:\/\/\S*[^\s.,;:!?)])/g

/** As handsets show them; nothing here can be followed. */
const linked = (text: string) =>
  text.split(ADDRESS).map((part, i) => (i % 2 === 1 ? <u key={`${part} ${text.indexOf(part)}`}>{part}</u> : part))
