declare module 'virtual:operations' {
  export const ROUTES: Readonly<Record<string, string>>
}

declare module '*.css'
