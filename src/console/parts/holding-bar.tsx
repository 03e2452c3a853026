/** What is taken from the account just now, on every screen: nobody learns of it only when something refuses [EN-04]. */

import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { call, type Output } from '../client.ts'

const HeldBar = lazy(() => import('./held-bar.tsx').then(({ HeldBar: it }) => ({ default: it })))

type Measure = Output<'standing.read'>['measures'][number]

const LOOK_MS = 60_000
/** Heaviest first. A note is for whoever looks after the installation, and tells the account nothing to do. */
const WEIGHT = ['suspend', 'restrict', 'throttle', 'warn'] as const
export type Told = (typeof WEIGHT)[number]
export type Telling = Measure & { readonly step: Told }
const isTold = (it: Measure): it is Telling => it.step !== 'note'

export function HoldingBar() {
  const here = useRouterState({ select: state => state.location.pathname })
  const standing = useQuery({
    queryKey: ['standing'],
    queryFn: () => call('standing.read', {}),
    refetchInterval: LOOK_MS,
  })
  const told = (standing.data?.measures ?? []).filter(isTold)
  const [first] = told.toSorted((a, b) => WEIGHT.indexOf(a.step) - WEIGHT.indexOf(b.step))
  if (!first || here === '/status' || here === `/cases/${first.case_id}`) return null
  return (
    <Suspense>
      <HeldBar first={first} others={told.length - 1} />
    </Suspense>
  )
}
