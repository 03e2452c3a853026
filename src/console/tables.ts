/** The words of other languages, by language and folder. Apart from the rest, for whoever speaks English needs not even their names. */

export type Tables = Readonly<Record<string, unknown>>

const files = import.meta.glob<{ readonly tables: Tables }>('./languages/*/*.ts')

export async function load(name: string): Promise<Tables> {
  const file = await files[`./languages/${name}.ts`]?.()
  return file?.tables ?? {}
}

export const foldersOf = (language: string): readonly string[] => {
  const start = `./languages/${language}/`
  return Object.keys(files).flatMap(path => (path.startsWith(start) ? path.slice(start.length, -'.ts'.length) : []))
}
