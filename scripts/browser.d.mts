/** The path of Chromium; ends the process with a sentence where there is none. */
export function browserPath(): string

/** The path of the lighter one, for pages that only have to be shown; that of `browser` where there is none. */
export function headlessShellPath(browser: string): string
