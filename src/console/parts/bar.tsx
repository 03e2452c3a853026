/** One of several names, with a bar behind it as long as its share. */

import type { CSSProperties, ReactNode } from 'react'

type Props = { readonly share: number; readonly soft?: boolean; readonly children: ReactNode }

export function Bar({ share, soft = false, children }: Props) {
  const style = { '--share': share } as CSSProperties // A custom property has no name in React's types.
  return (
    <li className={soft ? 'om-soft' : undefined} style={style}>
      {children}
    </li>
  )
}
