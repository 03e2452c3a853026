/** What a person may not do is not offered: it stands there, cannot be pressed, and says why. The server refuses it in any case. */

import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Right } from '#base/right.ts'
import { useAccount } from '../session.tsx'
import { useWords } from '../words.tsx'

export const words = {
  at: 'parts/may',
  en: {
    not: 'Your role in this account does not include this.',
    look: 'You may look at this. To change it, ask an owner of the account for another role.',
  },
}

export function useMay(right: Right): boolean {
  const { account } = useAccount()
  return account?.rights.includes(right) ?? true
}

type Props = {
  readonly right: Right
  /** Says it in sight, too: once on a screen. */
  readonly says?: boolean
  readonly children: ReactNode
}

/** All buttons and fields within are for whoever has the right; links are not, and stay what they are. */
export function May({ right, says = false, children }: Props) {
  const say = useWords(words)
  if (useMay(right)) return children
  return (
    <>
      {says && (
        <Text size="sm" className="om-soft" role="note">
          {say.look}
        </Text>
      )}
      <fieldset disabled className="om-may" title={say.not}>
        {children}
      </fieldset>
    </>
  )
}
