/**
 * The merge language: what an author writes into a message where each reader gets something of their own. A subset of
 * Liquid (https://shopify.github.io/liquid/) that cannot reach anything but the values it is given, and always ends.
 * A compiled template is plain data: it is kept with the campaign and run by the workers.
 */

/** Where something stands in the source: a half-open range of UTF-16 code units. */
export type Span = { readonly at: number; readonly end: number }

export type Operator = '==' | '!=' | '>' | '<' | '>=' | '<=' | 'contains' | 'and' | 'or'

export type Expr =
  | { readonly is: 'value'; readonly value: string | number | boolean | null }
  /** `empty` and `blank`: to compare with, equal to no value but to what they describe. */
  | { readonly is: 'empty' | 'blank' }
  | {
      readonly is: 'path'
      readonly path: readonly [string, ...(string | number | Expr)[]]
      readonly at: number
    }
  | { readonly is: 'range'; readonly from: Expr; readonly to: Expr; readonly at: number }
  | { readonly is: 'compare'; readonly op: Operator; readonly left: Expr; readonly right: Expr }
  | { readonly is: 'not'; readonly of: Expr }
  | {
      readonly is: 'filter'
      readonly of: Expr
      readonly name: string
      readonly args: readonly Expr[]
      readonly at: number
    }

/** One tag or output as it stands in the source; blocks are not yet put together. */
export type Mark = Span &
  (
    | { readonly is: 'output'; readonly of: Expr }
    | { readonly is: 'assign'; readonly name: string; readonly of: Expr }
    | Opening
    | { readonly is: 'branch'; readonly tag: 'elsif'; readonly of: Expr }
    | { readonly is: 'branch'; readonly tag: 'else' }
    | { readonly is: 'branch'; readonly tag: 'when'; readonly values: readonly Expr[] }
    | { readonly is: 'close'; readonly block: Block }
  )

export type Block = 'if' | 'unless' | 'case' | 'for'
export type Opening =
  | { readonly is: 'open'; readonly block: 'if' | 'unless' | 'case'; readonly of: Expr }
  | ({ readonly is: 'open'; readonly block: 'for' } & Loop)
export type Loop = {
  readonly name: string
  readonly in: Expr
  readonly offset?: Expr
  readonly limit?: Expr
  readonly reversed: boolean
}

/** Text between marks, and where in the source it begins. */
export type Text = { readonly is: 'text'; readonly text: string; readonly at: number }

/**
 * A template, put together. `As` names the place that an output stands in: how its value is escaped is up to whoever
 * runs the template.
 */
export type Node<As extends string = string> =
  | string
  | { readonly is: 'output'; readonly of: Expr; readonly as: As; readonly at: number }
  | { readonly is: 'assign'; readonly name: string; readonly of: Expr; readonly at: number }
  | {
      readonly is: 'if'
      readonly branches: readonly Branch<As>[]
      readonly otherwise: readonly Node<As>[]
      readonly at: number
    }
  | {
      readonly is: 'case'
      readonly of: Expr
      readonly whens: readonly When<As>[]
      readonly otherwise: readonly Node<As>[]
      readonly at: number
    }
  | ({
      readonly is: 'for'
      readonly body: readonly Node<As>[]
      readonly otherwise: readonly Node<As>[]
      readonly at: number
    } & Loop)
  /** Parts that make one value, which is then escaped as a whole. */
  | {
      readonly is: 'whole'
      readonly parts: readonly Node<As>[]
      readonly as: As
      readonly at: number
    }

export type Branch<As extends string> = { readonly when: Expr; readonly body: readonly Node<As>[] }
export type When<As extends string> = {
  readonly values: readonly Expr[]
  readonly body: readonly Node<As>[]
}

/** What is wrong with a template, and where. */
export type MergeFlaw = Span & { readonly code: MergeFlawCode; readonly says: string }
export type MergeFlawCode =
  | 'merge-not-closed'
  | 'merge-unknown-tag'
  | 'merge-unknown-filter'
  | 'merge-not-understood'
  | 'merge-forbidden-name'
  | 'merge-block-not-closed'
  | 'merge-out-of-place'
  | 'merge-too-deep'
  | 'merge-too-many'
  | 'merge-too-long'

/** Why a template could not be run to its end for these values, and the offset in the source where it was stopped. */
export type MergeStop = { readonly code: MergeStopCode; readonly at: number }
export type MergeStopCode = 'too-many-steps' | 'too-many-items' | 'value-too-long' | 'output-too-long'
