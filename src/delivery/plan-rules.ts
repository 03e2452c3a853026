/** Which channel a run is over, so that what is of one channel only takes no other. */

import type { MailRun, Run, TextRun } from './types.ts'

export const isMail = (run: Run): run is MailRun => run.plan.channel === 'email'
export const isText = (run: Run): run is TextRun => run.plan.channel === 'sms'
