/** Wraps objects, one proxy each, so that identities stay; what they hold is wrapped when it is read. */
export function watcher(onRead: () => void) {
  const proxies = new WeakMap<object, object>()
  const watch = <Value>(value: Value): Value => {
    if (typeof value !== 'object' || value === null) return value
    const known = proxies.get(value)
    if (known !== undefined) return known as Value
    const proxy = new Proxy(value, {
      get: (target, key) => {
        onRead()
        const read: unknown = Reflect.get(target, key, target)
        // The scope manager's methods want their own object; those of arrays read through the proxy.
        if (typeof read !== 'function' || Array.isArray(target)) return watch(read)
        return (...given: unknown[]) => watch(Reflect.apply(read, target, given) as unknown)
      },
    })
    proxies.set(value, proxy)
    return proxy
  }
  return watch
}
