/**
 * The same with all its tables in memory that threads share: who gets it from another thread has no copy of them. The rest is
 * copied: plain objects, arrays, maps and sets as they are; no functions.
 */
export function shareable<T>(it: T): T
export function shareable(it: unknown): unknown {
  if (ArrayBuffer.isView(it)) return inSharedMemory(it)
  if (typeof it !== 'object' || it === null || it instanceof Map || it instanceof Set) return it
  if (Array.isArray(it)) return it.some(isObject) ? it.map(shareable) : it
  return Object.fromEntries(Object.entries(it).map(([name, value]) => [name, shareable(value)]))
}

const isObject = (it: unknown) => typeof it === 'object' && it !== null

function inSharedMemory(view: ArrayBufferView): ArrayBufferView {
  const bytes = new Uint8Array(new SharedArrayBuffer(view.byteLength))
  bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
  const Kind = view.constructor as new (buffer: SharedArrayBuffer) => ArrayBufferView // A typed array's own.
  return new Kind(bytes.buffer)
}
