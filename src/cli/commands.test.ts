import { expect, test } from 'vitest'
import { typed } from '../../test/command-line.ts'
import { commandNames } from './commands.ts'

const run = (...args: readonly string[]) => typed(args)
const OWN = commandNames().filter(it => it !== 'help' && it !== 'version')

const OF_THE_LOG = 'fsck witnesses add-witness remove-witness keys rotate-key end-key resume verify'.split(' ')

test.each([...OWN, ...OF_THE_LOG.map(act => `log ${act}`)])(
  'optimail %s: help is an answer, on standard output, and nothing is done',
  async command => {
    const words = command.split(' ')
    for (const asked of [
      [...words, '--help'],
      [...words, '-h'],
      ['help', ...words],
      [...words, '--help', 'more'],
    ]) {
      const { code, printed, said } = await run(...asked)
      expect([code, said], asked.join(' ')).toEqual([0, ''])
      expect(printed, asked.join(' ')).toContain(`optimail ${command}`)
    }
  },
)

test('help of a group lists what each of its commands does, on both ways of asking', async () => {
  const { code, printed } = await run('campaigns', '--help')
  expect(code).toBe(0)
  expect(printed).toMatch(/^ {2}campaigns pause +\S/m)
  expect((await run('help', 'campaigns')).printed).toBe(printed)
  expect((await run('nonsense', '--help')).code).toBe(2)
})

test('help of the log lists what is asked of the machine and what of a server', async () => {
  for (const asked of [
    ['log', '--help'],
    ['log', '-h'],
    ['help', 'log'],
  ]) {
    const { code, printed } = await run(...asked)
    expect(code).toBe(0)
    expect(printed).toContain('optimail log fsck')
    expect(printed).toMatch(/^ {2}log status +\S/m)
  }
})

test('a wrong call is no help: it ends with 2, and says how beside the answer', async () => {
  for (const args of [
    ['scan'],
    ['verify', '--polcy', 'x'],
    ['dmarc'],
    ['bounce'],
    ['import', 'a.csv'],
    ['log', 'fsck', 'x'],
  ]) {
    const { code, printed, said } = await run(...args)
    expect([code, printed], args.join(' ')).toEqual([2, ''])
    expect(said).toContain('usage: optimail')
  }
})

test('what stands behind two dashes is a file, also if it is called --help', async () => {
  expect((await run('bounce', '--', '--help')).printed).toContain('there is no such file.')
})

const CALLS = [
  [['no', 'such', 'command'], 2, 'there is no command “no”'],
  [['setup', '--email', 'a@b.example'], 2, 'needs an address and the name of the account'],
  [['setup', '--emial', 'a@b.example'], 2, 'setup does not know “--emial”'],
  [['campaigns', 'list'], 2, '“optimail setup --help” says how the first one is made'],
  [['setup', '--help'], 0, 'An API key for an installation that is there already'],
  [['campaigns', 'read'], 2, 'say which: --campaign-id'],
  [['password', '--email', 'ada@bakery.example', '--data', '/no/such/folder'], 75, 'no server runs on /no/such/folder'],
  [['help', 'nonsense'], 2, 'there is no command “nonsense”'],
  [['verify', '/no/such/file.optin.zip'], 2, ''],
  [['help'], 0, 'what each of them does'],
  [['help', 'campaigns'], 0, 'campaigns start'],
  [['campaigns', 'start', '--help'], 0, '--campaign-id'],
  [['--version'], 0, '0.1.0'],
] as const

test.each(CALLS)('optimail %j ends with %i', async (args, code, sentence) => {
  const it = await run(...args)
  expect([it.code, `${it.printed}${it.said}`]).toEqual([code, expect.stringContaining(sentence)])
})

test('what is not there is named', async () => {
  expect((await run('backup', '/nodir/x')).said).toContain('the folder /nodir is not there')
  expect((await run('contacts', 'list', '--data', '@/nope')).said).toContain('/nope: there is no such file.')
})

test('of the log a server is asked what a key may ask, unless a folder is named; the rest says that none is asked', async () => {
  const away = { OPTIMAIL_URL: 'http://127.0.0.1:9', OPTIMAIL_KEY: 'om_live_x' }
  const there = 'no server runs on /no/such/folder'
  for (const act of ['status', 'keys']) {
    await expect(typed(['log', act], away), act).rejects.toThrow('nothing answers at http://127.0.0.1:9')
    expect((await typed(['log', act, '--data', '/no/such/folder'], away)).said, act).toContain(there)
    expect((await typed(['log', act])).said, act).toContain('no server runs on')
  }
  const { said } = await typed(['log', 'witnesses', '--data', '/no/such/folder'], away)
  expect(said).toBe(
    `${there}. Start it, or name its folder with --data. No server is asked for this, whatever OPTIMAIL_URL says.`,
  )
  expect((await typed(['log'])).said + (await typed(['help', 'log'])).printed).toContain(
    'optimail log keys [--data FOLDER]',
  )
})
