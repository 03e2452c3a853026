/** The choice in `document.cookie`, as `choiceIn` and `isCurrent` of the wire read it, in a tenth of the bytes. */

type Versions = { readonly r: number; readonly s: number }

const CHOICE =
  /^(?!.*om_consent=.*om_consent=)(?:.*; )?om_consent=1\.([1-9]\d{0,8})\.(p?f?t?x?)\.(0|[1-9]\d{0,5})(?:;|$)/

/** The grant. Two are no decision, nor is one about another registry, of another half year, or that does not parse. */
export function readKnown(jar: string, { r, s }: Versions, week: number): string | undefined {
  // Digits count as their number; where nothing was found, nothing is less than nothing.
  const [, version, grant, then] = (CHOICE.exec(jar) ?? []) as unknown as [string, number, string, number]
  return s <= version && version <= r && then <= week && week < +then + 26 ? grant : undefined
}
