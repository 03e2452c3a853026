/**
 * What may be wider than the screen scrolls by itself, and not the page. While it does, the keyboard reaches it and a screen
 * reader says what it is; while all of it is seen, it is no stop on the way of the Tab key.
 */

import { Box, type MantineStyleProps } from '@mantine/core'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'

type Props = MantineStyleProps & { readonly label: string; readonly children: ReactNode }

export function Scroll({ label, children, ...style }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const reached = useIsLarger(box) ? { tabIndex: 0, role: 'group', 'aria-label': label } : {}
  return (
    <Box ref={box} className="om-scroll" {...style} {...reached}>
      {children}
    </Box>
  )
}

/** Whether what is in the box is larger than the box. */
function useIsLarger(box: RefObject<HTMLElement | null>): boolean {
  const [isLarger, set] = useState(false)
  useEffect(() => {
    const it = box.current
    if (!it) return
    const look = () => set(it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight)
    const watch = new ResizeObserver(look)
    for (const part of [it, ...it.children]) watch.observe(part)
    return () => watch.disconnect()
  }, [box])
  return isLarger
}
