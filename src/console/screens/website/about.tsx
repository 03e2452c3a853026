/** What the page of a website's visits is about, and what its parts share. */

import { Anchor } from '@mantine/core'
import type { Input, Output } from '../../client.ts'
import { useWords } from '../../words.tsx'
import { visitsWords } from './visits-words.ts'

export type Visits = Output<'visits.read'>
export type SiteId = Input<'visits.read'>['site_id']
/** What the page is about: the site, the days, and what it is narrowed to. */
export type About = {
  readonly site: SiteId
  readonly span: { readonly from: string; readonly to: string }
  readonly filter: { readonly by: By; readonly is: string } | undefined
}
export const BY = ['path', 'source', 'campaign', 'device'] as const
export type By = (typeof BY)[number]
/** Narrows the page to a name; the empty one shows all again. */
export type Narrow = (by: By, is: string) => void

export const asked = ({ site, span, filter }: About): Input<'visits.read'> => ({
  site_id: site,
  ...span,
  ...(filter && { [filter.by]: filter.is }),
})

export function AsCsv({ what, href }: { readonly what: string; readonly href: string }) {
  const say = useWords(visitsWords)
  return (
    <Anchor href={href} download size="xs" aria-label={say.csvOf(what)}>
      {say.csv}
    </Anchor>
  )
}
