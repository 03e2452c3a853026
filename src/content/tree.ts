/** A page as parse5 reads it, and how to go through it without recursion: an author decides how deep it is. */

import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type CommentNode = DefaultTreeAdapterTypes.CommentNode
export type Parent = DefaultTreeAdapterTypes.ParentNode
export type Child = DefaultTreeAdapterTypes.ChildNode

export const isElement = (node: Child | Parent): node is Element => 'tagName' in node
export const isText = (node: Child): node is TextNode => node.nodeName === '#text'
export const isComment = (node: Child): node is CommentNode => node.nodeName === '#comment'

/**
 * Every node below, in document order. `enter` is told of each before its children are looked at, with its depth; where
 * it says no, they are passed over.
 */
export function nodesOf(root: Parent, enter: (node: Child, depth: number) => boolean = () => true): Child[] {
  const nodes: Child[] = []
  const stack: { readonly parent: Parent; next: number }[] = [{ parent: root, next: 0 }]
  for (let at = stack.at(-1); at; at = stack.at(-1)) {
    const node = at.parent.childNodes[at.next++]
    if (!node) {
      stack.pop()
      continue
    }
    nodes.push(node)
    if (enter(node, stack.length) && 'childNodes' in node) stack.push({ parent: node, next: 0 })
  }
  return nodes
}

export const elementsOf = (root: Parent): Element[] => nodesOf(root).filter(isElement)

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find(attribute => attribute.name === name)?.value

export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find(attribute => attribute.name === name)
  if (known) known.value = value
  else element.attrs.push({ name, value })
}

export const find = (root: Parent, tagName: string): Element | undefined =>
  elementsOf(root).find(element => element.tagName === tagName)

/** Where everything that is shown goes. */
export function bodyOf(document: Document): Element | undefined {
  const html = document.childNodes.find(isElement)
  return html?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body')
}

/** The text of an element, and of the images in it where they say what they show. */
export function wordsOf(element: Element): string {
  let words = ''
  for (const node of nodesOf(element)) {
    if (isText(node)) words += node.value
    else if (isElement(node) && node.tagName === 'img') words += ` ${attributeOf(node, 'alt') ?? ''} `
  }
  return words.replace(/\s+/g, ' ').trim()
}

/** All text in an element, as it is. */
export function wordsIn(element: Element): string {
  let words = ''
  for (const node of nodesOf(element)) if (isText(node)) words += node.value
  return words
}

/** From the element outwards, itself first. */
export function* outwards(element: Element): Generator<Element> {
  for (let at: Parent | null = element; at && isElement(at); at = at.parentNode) yield at
}

export function makeElement(tagName: string, attributes: Readonly<Record<string, string>>, text = ''): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const element = defaultTreeAdapter.createElement(tagName, HTML_NAMESPACE, attrs)
  if (text !== '') defaultTreeAdapter.insertText(element, text)
  return element
}
const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'] // parse5's enumeration has this value.

export const { appendChild: append, insertBefore, detachNode: detach } = defaultTreeAdapter

export function becomeText(node: Child, text: string): void {
  if (node.parentNode) defaultTreeAdapter.insertTextBefore(node.parentNode, text, node)
  detach(node)
}

export function prepend(parent: Parent, child: Child): void {
  const first = parent.childNodes[0]
  if (first) insertBefore(parent, child, first)
  else append(parent, child)
}

export function addDoctype(document: Document): void {
  defaultTreeAdapter.setDocumentType(document, 'html', '', '')
  const doctype = document.childNodes.pop()
  if (doctype) document.childNodes.unshift(doctype)
}
