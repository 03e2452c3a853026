import { hashKey } from '@tanstack/react-query'

type Read<T> = { readonly has_changes: boolean; readonly draft: T }

/** Whether the draft differs from what is published: as it was read, or by what was written since. In which order it is kept says nothing. */
export const hasChanged = <T>(read: Read<T>, draft: T): boolean =>
  read.has_changes || hashKey([read.draft]) !== hashKey([draft])
