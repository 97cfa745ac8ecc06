console.log(new TextEncoder().encode('é'), new TextDecoder().decode(new Uint8Array([104, 105])))
console.log(new URL('../b?x=1#h', 'https://example.org/a/c').href, btoa('hi'), atob('aGk='))
console.log(new URLSearchParams({ q: 'a b', n: '1' }).toString(), encodeURIComponent('a/b c'))
console.log(new URL('https://example.org/path?q=1'))
