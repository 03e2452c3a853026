/** A case on a screen: all that is told of it, and beside it what its reader may do. */

import { Button, Grid, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { DemandMark } from '../../parts/demand.tsx'
import { Page } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Appeals } from './appeals.tsx'
import { Rest } from './rest.tsx'
import { Course, Evidence, Files, Measures, Plan, StateBadge } from './told.tsx'
import { type Case, caseWords, titleOf } from './words.ts'

export const words = { at: 'case/page', en: { export: 'Take it along' } }

type Props = {
  readonly it: Case
  readonly back: { readonly to: string; readonly name: string }
  readonly exportAt: string
  readonly fileAt: (attachment: string) => string
  /** The reader is of the account that it is about. */
  readonly own?: boolean
  readonly children: ReactNode
}

export function CasePage({ it, back, exportAt, fileAt, own = false, children }: Props) {
  const say = useWords(words)
  const names = useWords(caseWords)
  return (
    <Page
      title={titleOf(it, names)}
      back={back}
      mark={
        <>
          <StateBadge state={it.state} />
          <DemandMark id={it.demand} />
        </>
      }
      says={it.says}
      actions={
        <Button component="a" href={exportAt} download variant="default">
          {say.export}
        </Button>
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Measures it={it} />
            <Rest it={it} own={own} />
            <Evidence it={it} own={own} />
            <Appeals it={it} />
            <Plan it={it} />
            <Files it={it} hrefOf={fileAt} />
            <Course it={it} own={own} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">{children}</Stack>
        </Grid.Col>
      </Grid>
    </Page>
  )
}
