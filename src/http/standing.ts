/** What each operation uses, so that a measure is felt wherever somebody asks: in the console, by a key, on the command line. */

import type { Actor } from '#store/turn.ts'
import type { Right } from '#base/right.ts'
import { BAR_WORDS, barOf } from '#conduct/standing-rules.ts'
import type { Service, Standing } from '#conduct/measure-types.ts'
import type { OperationName } from '#operations.ts'
import type { Demand } from '#policy/demands.ts'
import type { Problem } from './problem.ts'

/** What is not here can be done whatever holds: reading, writing drafts, and all that is owed to people or to the account itself. */
export const USES: Readonly<Partial<Record<OperationName, Service>>> = {
  'campaigns.start': 'email',
  'campaigns.resume': 'email',
  'campaigns.test': 'email',
  'imports.create': 'imports',
  'imports.part': 'imports',
  'imports.uploaded': 'imports',
  'imports.map': 'imports',
  'imports.attest': 'imports',
  'imports.release': 'imports',
  'forms.publish': 'forms',
  'forms.republish': 'forms',
  'forms.reopen': 'forms',
  'embeds.create': 'forms',
  'embeds.reopen': 'forms',
  'consents.enter': 'forms',
  'consents.enter-many': 'forms',
  'messages.send': 'transactional',
}

/** What a key may do though keys are restricted: what the law gives recipients, and the account's own say in its case. */
const ALWAYS: readonly Right[] = [
  'consent.prove',
  'consent.withdraw',
  'privacy.read',
  'privacy.write',
  'cases.read',
  'cases.write',
]

type Asked = {
  readonly name: string
  readonly needs: Right
  readonly actor: Actor
  /** Of the campaign that it is about. */
  readonly channel?: Extract<Service, 'email' | 'sms'> | undefined
}

/** The services that an operation needs, asked for by this actor. */
export function servicesFor({ name, needs, actor, channel }: Asked): readonly Service[] {
  const used = USES[name as OperationName] // A name of another operation has none.
  const own = used === 'email' && channel !== undefined ? channel : used
  const key = actor.kind === 'key' && !ALWAYS.includes(needs) ? (['api-keys'] as const) : []
  return own === undefined ? key : [...key, own]
}

/** Said to whoever asks for what they may not use, by what stands in the way. */
export const BARRED = {
  suspended: { ...BAR_WORDS.suspended, status: 403 },
  restricted: { ...BAR_WORDS.restricted, status: 403 },
} as const satisfies Readonly<Record<string, Problem & { readonly demand: Demand }>>

const NAMED: Readonly<Record<Service, string>> = {
  email: 'email campaigns',
  sms: 'text campaigns',
  imports: 'imports',
  forms: 'forms',
  transactional: 'messages for acts',
  'api-keys': 'API keys',
  tracking: 'measuring',
}

export function barredFrom(standing: Standing, asked: Asked): Problem | undefined {
  for (const service of servicesFor(asked)) {
    const barred = barOf(standing, service)
    if (barred)
      return {
        ...BARRED[barred.bar],
        says: `${BARRED[barred.bar].says} It is about ${NAMED[service]}, by the case ${barred.measure.case}.`,
      }
  }
  return undefined
}
