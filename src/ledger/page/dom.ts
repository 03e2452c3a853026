/** Elements, made by their names. What a proof says becomes text, never markup. */

type Child = Node | string | undefined
type Attributes = Readonly<Record<string, string | undefined>>

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value)
  made.append(...children.filter(it => it !== undefined))
  return made
}
