/** What we use of two programs that bring no types of their own. */

declare module 'mjml' {
  type MjmlError = { readonly line: number; readonly message: string; readonly tagName: string }
  type Options = {
    readonly validationLevel: 'soft'
    readonly ignoreIncludes: true
    readonly useMjmlConfigOptions: false
    readonly minify: false
    readonly beautify: false
    readonly keepComments: false
    readonly fonts: Readonly<Record<string, string>>
  }
  export default function mjml2html(
    source: string,
    options: Options,
  ): Promise<{ readonly html: string; readonly errors: readonly MjmlError[] }>
}
