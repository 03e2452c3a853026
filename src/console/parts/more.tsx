/** Long lists come page by page; what is loaded stays. */

import { Button, Group } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../words.tsx'

type Page<T> = { readonly data: readonly T[]; readonly next_cursor: string | null }

/** `ask` gets the cursor of the page that is wanted: nothing for the first. */
export function usePages<T>(
  key: readonly unknown[],
  ask: (at: { cursor?: string }) => Promise<Page<T>>,
  everyMs?: number,
) {
  const pages = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam === undefined ? {} : { cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.next_cursor ?? undefined,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
  })
  return { ...pages, data: pages.data?.pages.flatMap(page => page.data) }
}

export const words = { at: 'parts/more', en: { more: 'Show more' } }

type More = {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

export function More({ of }: { readonly of: More }): ReactNode {
  const say = useWords(words)
  if (!of.hasNextPage) return null
  return (
    <Group justify="center" p="md">
      <Button variant="default" loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {say.more}
      </Button>
    </Group>
  )
}
