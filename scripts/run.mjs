/**
 * `node scripts/run.mjs node src/main.ts …`: installs what is missing, then runs the command with our own Node first on
 * the PATH. The way into every npm script, on any Node from 18 on.
 */

import { dirname, join } from 'node:path'
import { install, nodePath, ROOT } from './node.mjs'
import { runAs } from './child.mjs'

install()
const node = nodePath()
const [command = 'node', ...args] = process.argv.slice(2)
runAs(command === 'node' ? node : command, args, {
  cwd: ROOT,
  path: [dirname(node), join(ROOT, 'node_modules', '.bin')],
})
