/** One thing that is so, under its name. */

import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="xs" className="om-soft">
        {name}
      </Text>
      <Text fw={600} component="div">
        {children}
      </Text>
    </div>
  )
}
