declare module 'virtual:operations' {
  export const ROUTES: Readonly<Record<string, string>>
}

declare module '*.css'

/** What the bundler makes of a pattern: each file by its path, loaded when it is asked for. */
interface ImportMeta {
  glob<Module>(pattern: string): Readonly<Record<string, () => Promise<Module>>>
}
