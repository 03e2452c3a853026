/** Where a test of a text goes: said on the button, changed behind it. */

import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { OwnHandset, useOwnHandset } from '../../parts/own-handset.tsx'
import { useWords } from '../../words.tsx'
import { textWords } from './text-words.ts'
import { May } from '../../parts/may.tsx'

export function TestPhone() {
  const say = useWords(textWords)
  const own = useOwnHandset()
  const [opened, dialog] = useDisclosure()
  const handset = own.data?.handset
  return (
    <>
      <May right="campaigns.send">
        <Button variant="subtle" onClick={dialog.open}>
          {handset?.state === 'proven' ? say.testPhoneProven(handset.number) : say.testPhone}
        </Button>
      </May>
      <Modal opened={opened} onClose={dialog.close} title={say.testPhone}>
        <OwnHandset />
      </Modal>
    </>
  )
}
