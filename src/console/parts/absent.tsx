/** An address at which there is no screen. */

import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../words.tsx'
import { Empty, Page } from './page.tsx'

export const words = {
  at: 'parts/absent',
  en: {
    title: 'Nothing here',
    says: 'There is no screen at this address. It may have been moved, or mistyped.',
    home: 'To the overview',
  },
}

export function Absent() {
  const say = useWords(words)
  return (
    <Page title={say.title}>
      <Empty
        title={say.title}
        says={say.says}
        action={
          <Button component={Link} to="/">
            {say.home}
          </Button>
        }
      />
    </Page>
  )
}
