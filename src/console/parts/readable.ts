/** A subject as one line of a list: what differs from reader to reader by its name, and none of the code around it. */

/** `Hello {{ contact.first_name | default: "you" }}` reads `Hello [first name]`; what is the same for all can be known. */
export function readable(template: string, known: Readonly<Record<string, string>> = {}): string {
  return template
    .replace(/\{%-?[^%]*%\}/g, '')
    .replace(/\{\{-?\s*([a-z_]\w*(?:\.\w+)*)[^}]*\}\}/gi, (_, path: string) => known[path] || `[${nameOf(path)}]`)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The reader goes without saying; whatever else has values is named with them. */
function nameOf(path: string): string {
  const members = path.split('.').filter(member => member !== 'contact' && member !== 'links')
  return (members.length > 0 ? members : [path]).join(' ').replaceAll('_', ' ')
}
