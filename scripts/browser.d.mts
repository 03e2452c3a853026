/** The path of Chromium; ends the process with a sentence where there is none. */
export function browserPath(): string
