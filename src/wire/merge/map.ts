/** An expression with others in the place of some. */

import type { Expr } from './types.ts'

/** From the inside out: `change` sees each expression after those within it. */
export function mapExpr(expr: Expr, change: (expr: Expr) => Expr): Expr {
  const map = (it: Expr) => mapExpr(it, change)
  switch (expr.is) {
    case 'value':
    case 'empty':
    case 'blank':
      return change(expr)
    case 'path': {
      const [root, ...rest] = expr.path
      return change({ ...expr, path: [root, ...rest.map(key => (typeof key === 'object' ? map(key) : key))] })
    }
    case 'range':
      return change({ ...expr, from: map(expr.from), to: map(expr.to) })
    case 'compare':
      return change({ ...expr, left: map(expr.left), right: map(expr.right) })
    case 'not':
      return change({ ...expr, of: map(expr.of) })
    case 'filter':
      return change({ ...expr, of: map(expr.of), args: expr.args.map(map) })
  }
}

/** All expressions in it, itself among them. */
export function exprsIn(expr: Expr): readonly Expr[] {
  const all: Expr[] = []
  mapExpr(expr, it => {
    all.push(it)
    return it
  })
  return all
}
