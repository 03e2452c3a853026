/** A refusal for people: programs are told where the list of reasons stands, people see it below. */

/** A sentence about “errors”, or what of one follows a colon, as each language quotes it. */
const ABOUT_LIST = /\s*(?<ends>[:.!?]?)\s*[^:.!?]*["“„«]\s?errors\s?["“”»][^.!?]*[.!?]/gu

export const forPeople = (detail: string): string =>
  detail.replaceAll(ABOUT_LIST, (_, ends: string) => (ends === ':' ? '.' : ends)).trim()
