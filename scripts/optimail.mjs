#!/usr/bin/env node
/** `npx optimail …`: the command line, under a Node that runs it, in the folder from which it was called. */

import { dirname, join } from 'node:path'
import { install, nodePath, ROOT } from './node.mjs'
import { runAs } from './child.mjs'

install()
const node = nodePath()
runAs(node, [join(ROOT, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)], {
  cwd: process.cwd(),
  path: [dirname(node)],
})
