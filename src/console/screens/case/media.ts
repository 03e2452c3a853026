/** What may be brought to a case, and what a file is taken for. The server looks whether it is what it says. */

import type { Input } from '../../client.ts'

type Media = Input<'cases.attach'>['media']

const ENDINGS: Readonly<Record<Media, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'text/plain': ['.txt'],
  'text/csv': ['.csv'],
  'message/rfc822': ['.eml'],
}
const TAKEN = Object.entries(ENDINGS) as [Media, readonly string[]][] // As the record says.

/** Offered where a file is chosen. */
export const ACCEPT = TAKEN.flat(2).join(',')

/** By its ending first: a browser tells what the system opens it with, and .csv is often a workbook there. */
export function mediaOf({ type, name }: Pick<File, 'type' | 'name'>): Media | undefined {
  const ending = /\.\w+$/.exec(name)?.[0].toLowerCase() ?? ''
  const [media] = TAKEN.find(([, endings]) => endings.includes(ending)) ?? TAKEN.find(([it]) => it === type) ?? []
  return media ?? (type === '' ? 'text/plain' : undefined)
}
