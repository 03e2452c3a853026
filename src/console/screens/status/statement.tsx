/** Why a text of the account was held or refused, whether automation decided, and how to ask for a person. */

import { Badge, Button, Grid, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { call, type Output } from '../../client.ts'
import { DemandMark } from '../../parts/demand.tsx'
import { May } from '../../parts/may.tsx'
import { Card, Load, Page } from '../../parts/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words.tsx'
import { caseWords } from '../case/words.ts'
import { Found } from '../review/found.tsx'
import { ReviewState } from '../review/state.tsx'
import { reviewWords } from '../review/words.ts'

type Stated = Output<'screening.read'>

export const words = {
  at: 'status/statement',
  en: {
    back: 'Policy status',
    edit: 'An edit of a text that was refused',
    reason: 'What was decided',
    automated: 'Automation decided this; nobody has looked at it yet.',
    person: 'A person decided this.',
    asked: 'A person was asked to look at it.',
    ask: 'Ask for a person',
    breaks: 'What it would break',
    words: 'The words that gave offence',
    found: 'What was found',
    open: 'Open what it is about',
    at: 'When',
  },
}

const OPENS: Readonly<Record<string, string>> = {
  cmp: '/campaigns',
  frm: '/forms',
  tpl: '/templates',
  pur: '/purposes',
  imp: '/imports',
}
const placeOf = (about: string) => {
  const place = OPENS[about.split('_')[0] ?? '']
  return place ? `${place}/${about}` : undefined
}

export function Statement() {
  const { review = '' } = useParams({ strict: false }) as { review?: string } // As the route names it.
  const found = useQuery({
    queryKey: ['screening', 'one', review],
    queryFn: () => call('screening.read', { review_id: review }),
  })
  return <Load of={found}>{it => <Opened it={it} />}</Load>
}

function Opened({ it }: { readonly it: Stated }) {
  const say = useWords(words)
  const names = useWords(reviewWords)
  const self = useWords(caseWords).self
  const client = useQueryClient()
  const asking = useMutation({
    mutationFn: () => call('screening.ask', { review_id: it.review_id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['screening'] }),
  })
  const place = placeOf(it.about)
  return (
    <Page
      title={names.lanes[it.lane]}
      back={{ to: '/status', name: say.back }}
      mark={
        <>
          <ReviewState state={it.state} />
          {it.is_edit_of_refused && (
            <Badge color="red" variant="light">
              {say.edit}
            </Badge>
          )}
        </>
      }
      actions={
        place && (
          <Button component={Link} to={place} variant="default">
            {say.open}
          </Button>
        )
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Card title={say.reason}>
            <Stack gap="sm" align="start">
              <Text className="om-prose">{it.decision?.reason ?? it.reason}</Text>
              <Text size="sm" className="om-soft" component="div">
                {it.automated ? (it.asked_at ? say.asked : say.automated) : say.person}{' '}
                {it.decision?.self_decided && `(${self})`} <When at={it.decided_at ?? it.asked_at ?? it.opened_at} />
              </Text>
              {it.may_ask && (
                <May right="cases.write">
                  <Button loading={asking.isPending} onClick={() => asking.mutate()}>
                    {say.ask}
                  </Button>
                </May>
              )}
              <Problem of={asking.error} />
            </Stack>
          </Card>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <Card title={say.breaks}>
              {it.breaks.map(({ demand, says }) => (
                <Text key={demand} size="sm" mb={6} component="div">
                  <DemandMark id={demand} /> {says}
                </Text>
              ))}
              {it.words.length > 0 && (
                <>
                  <Text size="sm" className="om-soft" mt="sm" mb={4}>
                    {say.words}
                  </Text>
                  <Group gap={6}>
                    {it.words.map(word => (
                      <mark key={word} className="om-found">
                        {word}
                      </mark>
                    ))}
                  </Group>
                </>
              )}
            </Card>
            <Card title={say.found}>
              <Found found={it} editOf={it.is_edit_of === null ? it.is_edit_of_refused : `/status/${it.is_edit_of}`} />
            </Card>
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  )
}
