const proxy = new Proxy(
  { a: 1 },
  { get: (target, key) => (key in target ? Reflect.get(target, key) : `no ${String(key)}`) },
)
console.log(proxy, Reflect.get(proxy, 'b'), 'a' in proxy)
