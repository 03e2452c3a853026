/**
 * Notices about cases leave in the name of whoever operates the installation, by their account's way out: what is wrong
 * with an account's own sender must not keep its people from hearing of it. A message has the same id however often this
 * is done, so it is sent once [EN-04].
 */

import { operatorsAccount } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { type Notice, noticesOf, sayTold } from '#conduct/conduct.ts'
import { letterOf } from '#content/content.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { sha256 } from '#wire/crypto.ts'
import { ownSender } from './domains.ts'
import { sendNotice } from './service.ts'

export async function tellOfCase(house: House, account: AccountId, id: string): Promise<void> {
  const due = await takeTurn(house, { account, actor: SYSTEM }, turn => noticesOf(turn, id))
  if (!due) return
  const from = (await operatorsAccount(house.platform)) ?? account
  await takeTurn(house, { account: from, actor: SYSTEM }, async turn => {
    for (const notice of due.notices) await send(turn, notice)
  })
  await takeTurn(house, { account, actor: SYSTEM }, turn => sayTold(turn, due))
}

async function send(turn: Turn, { name, to, url, text }: Notice): Promise<void> {
  const sender = await ownSender(turn)
  if (!sender)
    return turn.house.log.error({ url }, 'a notice has no sender: save a contact address for the operator’s account')
  const letter = letterOf({
    locale: text.locale,
    sender: { name: sender.name, contact: sender.address.mailbox, address: '' },
    url,
    subject: text.subject,
    heading: text.subject,
    asked: text.intro,
    list: text.lines,
    button: text.button,
    instead: text.instead,
    nothing: text.process,
    from: text.from,
  })
  const from = { name: sender.name, address: sender.address.mailbox }
  await sendNotice(turn, newId('msg', 0, sha256(Buffer.from(name))), to, { ...letter, from })
}
