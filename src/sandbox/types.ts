import type { Id } from '#base/id.ts'

export type MailId = Id<'sbx'>

/** What the list shows of a message. */
export type MailSummary = {
  readonly id: MailId
  readonly receivedAt: Date
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly sizeBytes: number
}
