/**
 * Tests that are run again and again in a copy of the tree, of which a file changes in between. One process and one
 * database server serve all runs: what did not change is not read again, and a run ends at the first failure that is asked about.
 */

import { createVitest, type TestCase, type Vitest } from 'vitest/node'
import { browserPath, headlessShellPath } from '../scripts/browser.mjs'
import { withServer } from './throwaway.ts'

export type Rerun = {
  /** What fails first in these files, of the tests with this mark; a file that cannot be loaded is a failure. */
  firstRed(files: readonly string[], mark: string): Promise<string | undefined>
  changed(file: string): void
}

/** The copy becomes the folder that this process works in. */
export async function withRerun<T>(copy: string, work: (rerun: Rerun) => Promise<T>): Promise<T> {
  return withServer(async ({ connect }) => {
    const before = process.cwd()
    const CHROMIUM = browserPath()
    const HEADLESS_SHELL = headlessShellPath(CHROMIUM)
    process.chdir(copy)
    Object.assign(process.env, { CHROMIUM, HEADLESS_SHELL, TZ: 'UTC', OPTIMAIL_TEST_DATABASE: JSON.stringify(connect) })
    const seen = new Seeing()
    const vitest = await createVitest('test', { root: copy, watch: false, retry: 0, silent: true, reporters: [seen] })
    seen.stop = () => void vitest.cancelCurrentRun('test-failure')
    try {
      return await work({
        firstRed: (files, mark) => firstRed(vitest, seen, files, mark),
        changed: file => vitest.invalidateFile(`${copy}/${file}`),
      })
    } finally {
      await vitest.close()
      process.chdir(before)
    }
  })
}

/** A reporter that ends the run when it has seen enough. */
class Seeing {
  mark = ''
  red: string | undefined
  stop = () => {}

  onTestCaseResult(test: TestCase): void {
    if (this.red !== undefined || test.result().state !== 'failed' || !test.fullName.includes(`[${this.mark}]`)) return
    this.red = test.fullName
    this.stop()
  }
}

async function firstRed(vitest: Vitest, seen: Seeing, files: readonly string[], mark: string) {
  if (files.length === 0) return undefined
  seen.mark = mark
  seen.red = undefined
  const asked = new Set(files)
  const all = await vitest.globTestSpecifications([...files])
  const { testModules } = await vitest.runTestSpecifications(
    all.filter(({ moduleId }) => asked.has(moduleId.slice(vitest.config.root.length + 1))),
  )
  const unread = testModules.find(it => it.errors().length > 0 && [...it.children.allTests()].length === 0)
  return seen.red ?? (unread && `${unread.relativeModuleId} cannot be loaded`)
}
