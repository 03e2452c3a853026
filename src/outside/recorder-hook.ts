/**
 * Which script wrote a cookie, and who wanted a connection to a peer: the browser does not tell, so a program that runs
 * before each document's own asks. It only tells; what it tells is an attempt, and the jar says what came of it.
 */

/** `tell` is the name of the binding: random, so that a page that looks for it must look hard. */
export const hook = (tell: string): string => `(() => {
  const tell = globalThis[${JSON.stringify(tell)}]
  if (typeof tell !== 'function') return
  delete globalThis[${JSON.stringify(tell)}]
  const { apply, getOwnPropertyDescriptor, defineProperty } = Reflect
  const write = JSON.stringify
  const place = () => {
    const lines = (new Error().stack || '').split('\\n')
    const found = lines.map(it => /((?:https?|blob|data):[^\\s)]*?):(\\d+):\\d+\\)?$/.exec(it)).find(it => it)
    return found ? { url: found[1].slice(0, 2000), line: Number(found[2]) } : { url: location.href.slice(0, 2000) }
  }
  const said = (what, more) => { try { tell(write({ what, document: location.href.slice(0, 2000), ...place(), ...more })) } catch {} }
  const before = (owner, key, what) => {
    const real = owner && owner[key]
    if (typeof real !== 'function') return
    const shape = getOwnPropertyDescriptor(owner, key)
    if (!shape || !shape.configurable) return
    const own = { [key](...args) { return apply(real, this, what(args)) } }[key]
    defineProperty(owner, key, { ...shape, value: own })
  }
  const jar = typeof Document === 'function' && getOwnPropertyDescriptor(Document.prototype, 'cookie')
  if (jar && jar.configurable) {
    const own = { set cookie(text) { const once = String(text); said('document.cookie', { text: once.slice(0, 4096) }); apply(jar.set, this, [once]) } }
    defineProperty(Document.prototype, 'cookie', { ...jar, set: getOwnPropertyDescriptor(own, 'cookie').set })
  }
  if (typeof CookieStore === 'function')
    before(CookieStore.prototype, 'set', ([first, second]) => {
      const it = first && typeof first === 'object' ? { ...first } : { name: first, value: second } // Each is read once, as the browser does.
      for (const key of ['name', 'value']) if (it[key] !== undefined) it[key] = String(it[key])
      said('cookieStore', { text: String(it.name) + '=' + String(it.value), attributes: ['domain', 'path', 'expires', 'sameSite', 'partitioned'].flatMap(key => it[key] === undefined || it[key] === null ? [] : key + '=' + it[key]).join('; ') })
      return [it]
    })
  const real = globalThis.RTCPeerConnection
  if (typeof real === 'function') {
    const own = new Proxy(real, {
      construct(target, args, made) {
        const servers = ((args[0] && args[0].iceServers) || []).flatMap(it => it.urls || it.url || [])
        said('peer', { servers: servers.map(String).slice(0, 20) })
        return Reflect.construct(target, args, made)
      },
    })
    for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection'])
      if (globalThis[name]) defineProperty(globalThis, name, { value: own, writable: true, configurable: true, enumerable: false })
    real.prototype.constructor = own
  }
})()`
