import { connect } from 'node:net'

/** An answer as it came over the wire. */
export interface RawAnswer {
  /** 0 when the connection was closed without an answer. */
  readonly status: number
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A server that says nothing for so long has not answered, in milliseconds. */
const PATIENCE = 10_000

/**
 * Sends bytes as they are, which no client that knows HTTP would, and reads what comes until the server ends the connection.
 *
 * @param bytes in Latin-1; the request should ask for `Connection: close`
 * @throws Error when the server leaves the connection open and says nothing more
 */
export async function sendRaw(port: number, bytes: string): Promise<RawAnswer> {
  const text = await new Promise<string>((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    let received = ''
    socket.setEncoding('latin1').setTimeout(PATIENCE, () => {
      socket.destroy()
      fail(new Error(`No end of the answer after ${PATIENCE} ms: ${received.slice(0, 200)}`))
    })
    socket.on('data', (data: string) => (received += data))
    // A server may reset a connection whose request it will not read to its end.
    socket.on('error', () => done(received))
    socket.on('close', () => done(received))
  })
  const [head = '', ...body] = text.split('\r\n\r\n')
  const [line = '', ...fields] = head.split('\r\n')
  const headers = Object.fromEntries(
    fields.map((field) => [
      field.slice(0, field.indexOf(':')).toLowerCase(),
      field.slice(field.indexOf(':') + 1).trim(),
    ]),
  )
  return {
    status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1] ?? 0),
    headers,
    body: body.join('\r\n\r\n'),
  }
}

/** What an answer must be. */
export type Expected =
  /** A page, with the pages' policy, to be asked for anew. */
  | 'page'
  /** A file that is kept for a year. */
  | 'hashed'
  /** Any other file, to be asked for anew. */
  | 'other'
  /** The page for what is missing: 404, the pages' policy, never kept. */
  | 'lost'
  /** An error of the client's, as each server words it; never kept. */
  | 'refused'
  /** A part of a hashed file. */
  | 'part'
  /** A range that the file does not have. */
  | 'no such part'
  /** A hashed file that the client has as it is. */
  | 'unchanged'
  /** Only GET and HEAD are for files. */
  | 'no such method'
  /** Another address of the site. */
  | 'elsewhere'
  /** Success, and not a byte. */
  | 'nothing'
  /** The connection ends without an answer that HTTP knows. */
  | 'closed'

/** Where servers rightly differ in how they say no. */
const NO: readonly Expected[] = ['lost', 'refused']
const NO_METHOD: readonly Expected[] = ['refused', 'no such method']

/** A request, byte by byte, and what must come. */
export interface RawRequest {
  readonly name: string
  readonly bytes: string
  readonly expected: readonly Expected[]
}

/** A whole request; the host is named and the connection is closed after it. */
function request(line: string, ...fields: readonly string[]): string {
  return [line, 'Host: 127.0.0.1', 'Connection: close', ...fields, '', ''].join('\r\n')
}

/** @param base the path that the site is served below */
export function rawRequests(base: string): RawRequest[] {
  const rows: RawRequest[] = []
  const add = (name: string, bytes: string, ...expected: readonly Expected[]): void =>
    void rows.push({ name, bytes, expected })
  /** Of one target with plain fields. */
  const get = (target: string, ...expected: readonly Expected[]): void =>
    add(`GET ${target}`, request(`GET ${target} HTTP/1.1`), ...expected)
  const script = `${base}assets/app.1a2b.js`
  const ranged = (range: string, ...expected: readonly Expected[]): void =>
    add(`Range: ${range}`, request(`GET ${script} HTTP/1.1`, `Range: ${range}`), ...expected)

  // Addresses as they should be.
  get(base, 'page')
  get(`${base}?a=b`, 'page')
  get(`${base}builtin/`, 'page')
  get(`${base}builtin/iter`, 'page')
  get(`${base}builtin/iter?q=%zz`, 'page')
  get(`${base}builtin/iter.html`, 'page')
  get(`${base}%62uiltin/iter`, 'page')
  get(`${base}builtin/iter.md`, 'other')
  get(`${base}hashmap.json`, 'other')
  get(script, 'hashed')
  get(`http://127.0.0.1${base}builtin/iter`, 'page')
  add('HEAD of a page', request(`HEAD ${base}builtin/iter HTTP/1.1`), 'page')
  add('HEAD of what is missing', request(`HEAD ${base}nowhere HTTP/1.1`), 'lost')
  add('HTTP/1.0 without a host', `GET ${base} HTTP/1.0\r\n\r\n`, 'page', 'nothing')

  // Paths that are written otherwise.
  get(`${base}/`, 'page')
  get(`${base}//builtin///iter`, 'page')
  get(`${base}./builtin/./iter`, 'page')
  get(`${base}builtin/../builtin/iter`, 'page')
  get(`${base}builtin%2fiter`, 'page')

  // Beside the base.
  if (base !== '/') {
    get('/', 'elsewhere')
    get(base.slice(0, -1), 'elsewhere')
    get('/builtin/iter', 'lost')
    get(`${base.slice(0, -1)}thon/builtin/iter`, 'lost')
  }

  // What is missing.
  get(`${base}nowhere`, 'lost')
  get(`${base}builtin/nowhere`, 'lost')
  get(`${base}assets/nowhere.1a2b.js`, 'lost')
  get(`${base}compiled/nowhere`, 'lost')
  get(`${base}engines/python.0000.wasm`, 'lost')
  get(`${base}nowhere.json`, 'lost')
  get(`${base}assets`, 'lost')
  get(`${base}assets/`, 'lost')
  get(`${base}404`, 'lost')
  get(`${base}404.html`, 'lost')
  get(`${base}sw.js/`, 'lost', 'elsewhere')
  get(`${base}%E0%A4`, 'lost')
  get(`${base}%C0%AE%C0%AE/etc/passwd`, 'lost')
  get(`${base}${'a/'.repeat(400)}`, 'lost')

  // What is nobody's.
  for (const hidden of ['_headers', 'Caddyfile', 'nginx.conf', '.built-from']) {
    get(base + hidden, 'lost')
    get(`${base}%${hidden.charCodeAt(0).toString(16)}${hidden.slice(1)}`, 'lost')
    get(`${base}/${hidden}`, 'lost')
    get(`${base}builtin/../${hidden}`, 'lost')
  }
  get(`${base}../../../../etc/passwd`, ...NO)
  get(`${base}..%2f..%2f..%2f..%2fetc/passwd`, ...NO)
  get(`${base}%2e%2e/%2e%2e/%2e%2e/etc/passwd`, ...NO)
  get(`${base}..%5c..%5cetc%5cpasswd`, ...NO)
  get(`${base}..\\..\\etc\\passwd`, ...NO)

  // Targets that cannot be read.
  get('//', base === '/' ? 'page' : 'elsewhere')
  get('http://[/', 'refused')
  get(`http://127.0.0.1:99999${base}`, 'refused', 'page')
  get('*', ...NO, 'nothing')
  get('builtin/iter', 'refused')
  get(`${base}%`, 'refused')
  get(`${base}%zz`, 'refused')
  get(`${base}%E0%A4%A`, 'refused')
  get(`${base}%00`, 'refused')
  get(`${base}builtin/iter%00.html`, 'refused')
  get(`${base}${'x'.repeat(70_000)}`, 'refused')
  get(`${base}${'x'.repeat(300)}`, ...NO)
  add('a target with a space', request(`GET ${base}a b HTTP/1.1`), 'refused')
  add('a target of bytes', request(`GET ${base}\xff\xfe HTTP/1.1`), ...NO)

  // Ranges (RFC 9110, 14): those that make no sense are as if they were not there.
  ranged('bytes=0-9', 'part')
  ranged('bytes=-5', 'part')
  ranged('bytes=5-', 'part')
  ranged('bytes=0-999999', 'part')
  ranged('bytes=9-2', 'hashed', 'no such part')
  ranged('bytes=999999-', 'no such part')
  ranged('bytes=a-b', 'hashed', 'no such part')
  ranged('bytes=-', 'hashed', 'no such part')
  ranged('bytes=--5', 'hashed', 'no such part')
  ranged('bytes=1e9-', 'hashed', 'no such part')
  ranged(`bytes=${'9'.repeat(400)}-`, 'hashed', 'no such part')
  ranged('lines=1-2', 'hashed', 'no such part')
  ranged('bytes=0-1,3-4', 'part', 'hashed')
  ranged(`bytes=${'0-0,'.repeat(500)}0-0`, 'part', 'hashed', 'no such part')
  ranged('', 'hashed')

  // Conditions.
  add('If-None-Match: *', request(`GET ${script} HTTP/1.1`, 'If-None-Match: *'), 'unchanged')
  add('If-None-Match of another', request(`GET ${script} HTTP/1.1`, 'If-None-Match: "x"'), 'hashed')
  add(
    'If-Modified-Since nonsense',
    request(`GET ${script} HTTP/1.1`, 'If-Modified-Since: yesterday'),
    'hashed',
  )
  add('Accept-Encoding nonsense', request(`GET ${script} HTTP/1.1`, 'Accept-Encoding: ;;,q=,=1'), 'hashed')

  // Methods, and what is no request.
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
    add(
      `${method} of a page`,
      request(`${method} ${base}builtin/iter HTTP/1.1`, 'Content-Length: 0'),
      'no such method',
    )
  add('POST with a body', `${request(`POST ${base} HTTP/1.1`, 'Content-Length: 5')}hello`, 'no such method')
  add('CONNECT', request('CONNECT example.org:443 HTTP/1.1'), 'closed', 'nothing', ...NO_METHOD)
  add('OPTIONS *', request('OPTIONS * HTTP/1.1'), 'refused', 'nothing')
  add('a method that is none', request(`FETCH ${base} HTTP/1.1`), ...NO_METHOD)
  add('a method in small letters', request(`get ${base} HTTP/1.1`), ...NO_METHOD)
  add('no version', request(`GET ${base}`), 'refused', 'page', 'closed')
  add('a version that is none', request(`GET ${base} HTTP/9.9`), 'refused')
  add('no request', 'hello\r\n\r\n', 'refused')
  add('a greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 'refused')
  add('no host', `GET ${base} HTTP/1.1\r\nConnection: close\r\n\r\n`, 'refused')
  add('a field without a name', request(`GET ${base} HTTP/1.1`, ': x'), 'refused', 'page')
  add('a field of NUL', request(`GET ${base} HTTP/1.1`, 'X: \0'), 'refused')
  add('a field too long', request(`GET ${base} HTTP/1.1`, `X: ${'x'.repeat(2_000_000)}`), 'refused')
  add('a length that is none', request(`GET ${base} HTTP/1.1`, 'Content-Length: x'), 'refused')
  add('two lengths', request(`GET ${base} HTTP/1.1`, 'Content-Length: 0', 'Content-Length: 1'), 'refused')
  return rows
}
