/** What other rooms and the console may know of imports' rules: which sources are taken, and what a peer's export proves. */

export { attributeName } from './column-names.ts'
export { PEER_RULES } from './peer-rules.ts'
export { SOURCE_RULES } from './source-rules.ts'
