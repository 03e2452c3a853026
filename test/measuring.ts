/** People who agreed that opens and clicks are measured, and the letters that they get. */

import { createPurpose, publishPurpose } from '#consent/consent.ts'
import { append } from '#ledger/ledger.ts'
import type { Draft } from '#ledger/types.ts'
import type { AccountId } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { TestHouse } from './house.ts'
import type { Person } from './people.ts'
import { type Phoned, saidBy } from './texts.ts'

export const MEASURING = 'measuring'

/** The purpose that whoever is measured agrees to, published. */
export const measuringPurpose = (
  it: TestHouse,
  account: AccountId,
  channels: readonly Channel[] = ['email'],
): Promise<void> =>
  it.turn(account, async turn => {
    const texts = {
      name: 'Opens and clicks',
      description: 'We measure opens and clicks in our letters about bread',
      frequency: 'At most once a week.',
    }
    const made = await createPurpose(turn, {
      slug: MEASURING,
      kind: 'tracking',
      channels: [...channels],
      maxFrequency: { count: 1, per: 'week' },
      texts: { en: texts },
    })
    if (!made.ok) throw new Error(`the test’s purpose: ${JSON.stringify(made.refusal)}`)
    const published = await publishPurpose(turn, made.value.id)
    if (!published.ok) throw new Error(`the test’s purpose: ${JSON.stringify(published.refusal)}`)
  })

/** Each ticked its box and confirmed. */
export async function agree(it: TestHouse, account: AccountId, people: readonly Person[]): Promise<void> {
  await it.turn(account, turn => append(turn, people.flatMap(said)))
  await it.settle()
}

/** The same, by text: each ticked its box, and confirmed it from the handset unless it is said otherwise. */
export async function agreeByText(
  it: TestHouse,
  account: AccountId,
  people: readonly Phoned[],
  { confirmed = true } = {},
): Promise<void> {
  const said = people.flatMap(who => saidBy(who, { purpose: MEASURING, confirmed }))
  await it.turn(account, turn => append(turn, said))
  await it.settle()
}

function said({ email, subject }: Person): Draft[] {
  const whole = {
    subject,
    channel: 'email' as const,
    controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
    form: { id: 'frm_0123456789abcdefghjkmnpqr', version: 1, locale: 'en', snapshot: `sha256:${'0'.repeat(64)}` },
    purposes: [{ channel: 'email' as const, id: MEASURING, state: 'granted' as const, v: 1 }],
    disclosures: { address: email },
  }
  return [
    { ...whole, type: 'grant', evidence: 'E4' },
    { ...whole, type: 'confirm', evidence: 'E5' },
  ]
}

/** The parts of a message as it arrived: soft line breaks taken out, and what was encoded read again. */
export const readable = (message: string): string =>
  message
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
