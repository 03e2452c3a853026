/** What a file imports, read off its text. */

import { posix } from 'node:path'

export type Import = {
  /** As it is written. */
  readonly spec: string
  /** The path below src, where it is one of ours. */
  readonly to?: string
  readonly kind: 'value' | 'types'
}

const STATIC = /^(?:import|export)\s+(type\s+)?([^'";]*?)\bfrom\s+['"]([^'"]+)['"]/gm
const BARE = /^import\s+['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

export const isTypes = ({ kind }: Import) => kind === 'types'

export function importsOf(path: string, text: string): Import[] {
  const of = (spec: string, kind: Import['kind']): Import => {
    const to = targetOf(path, spec)
    return to === undefined ? { spec, kind } : { spec, kind, to }
  }
  return [
    ...[...text.matchAll(STATIC)].map(([, type, names = '', spec = '']) =>
      of(spec, type || areAllTypes(names) ? 'types' : 'value'),
    ),
    ...[...text.matchAll(BARE), ...text.matchAll(DYNAMIC)].map(([, spec = '']) => of(spec, 'value')),
  ]
}

function targetOf(path: string, spec: string): string | undefined {
  if (spec.startsWith('#')) return spec.slice(1)
  return spec.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), spec)) : undefined
}

/** `{ type A, type B }`: nothing of it is there at run time. */
function areAllTypes(names: string): boolean {
  const listed = /^\{(.*)\}\s*$/s.exec(names.trim())?.[1]
  if (listed === undefined) return false
  const each = listed
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
  return each.length > 0 && each.every(name => name.startsWith('type '))
}
