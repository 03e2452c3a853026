/** The consent ledger: how the log stands, who else sees it, what is in it, and whether it still holds. */

import { Page } from '../../parts/page.tsx'
import { useWords } from '../../words.tsx'
import { Checks } from './checks.tsx'
import { Find } from './find.tsx'
import { State } from './state.tsx'
import { Witnesses } from './witnesses.tsx'

export const words = {
  at: 'ledger/ledger',
  en: {
    title: 'Consent ledger',
    says: 'One log for the installation. Every consent, every form and every act is one of its leaves; nothing in it can be changed or removed, and anybody can check that.',
  },
}

export function Ledger() {
  const say = useWords(words)
  return (
    <Page title={say.title} says={say.says}>
      <State />
      <Find />
      <Checks />
      <Witnesses />
    </Page>
  )
}
