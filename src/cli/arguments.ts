/** The command line, taken apart: words and flags. `--name value`, `--name=value`, `--name` alone means yes. */

export type Line = { readonly words: readonly string[]; readonly flags: Readonly<Record<string, string>> }

/** `switches` are the flags that take no value; `--help`, or `-h`, is always one. Everything after `--` is words. */
export function readLine(args: readonly string[], switches: readonly string[]): Line {
  const words: string[] = []
  const flags: Record<string, string> = Object.create(null)
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] === '-h' ? '--help' : (args[i] ?? '')
    if (arg === '--') return { words: [...words, ...args.slice(i + 1)], flags }
    if (!arg.startsWith('--')) {
      words.push(arg)
      continue
    }
    const [name = '', value] = arg.slice(2).split(/=(.*)/s)
    if (value !== undefined) flags[name] = value
    else if (name === 'help' || switches.includes(name) || i + 1 >= args.length || (args[i + 1] ?? '').startsWith('--'))
      flags[name] = 'yes'
    else flags[name] = args[++i] ?? ''
  }
  return { words, flags }
}
