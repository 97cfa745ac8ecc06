/** Objects of the web platform keep nothing in properties of their own; these are the ones that Node shows. */
type Fields = readonly (readonly [key: string | null, value: unknown])[]

interface PlatformClass {
  readonly constructor: abstract new (...args: never[]) => object
  /** What is shown of an instance; a key of null stands for a ready text. */
  fields(value: object): Fields
}

/** Reads getters of the prototype, which throw for an object that only pretends to be of the class. */
function reader(keys: readonly string[]): (value: object) => Fields {
  return (value) => keys.map((key) => [key, Reflect.get(value, key)])
}

const entriesOfParams = URLSearchParams.prototype.entries

const URL_KEYS =
  'href origin protocol username password host hostname port pathname search searchParams hash'.split(' ')

const classes: readonly PlatformClass[] = [
  { constructor: URL, fields: reader(URL_KEYS) },
  {
    constructor: URLSearchParams,
    fields: (value) => [...entriesOfParams.call(value as URLSearchParams)].map((entry) => [null, entry]),
  },
  { constructor: AbortController, fields: reader(['signal']) },
  { constructor: AbortSignal, fields: reader(['aborted']) },
  { constructor: Blob, fields: reader(['size', 'type']) },
  { constructor: TextDecoder, fields: reader(['encoding', 'fatal', 'ignoreBOM']) },
  { constructor: Event, fields: reader(['type', 'defaultPrevented', 'cancelable', 'timeStamp']) },
  { constructor: EventTarget, fields: () => [] },
]

const isPrototypeOf = Object.prototype.isPrototypeOf

/** What Node shows of an object of the web platform; undefined for all others. */
export function platformFields(value: object): Fields | undefined {
  for (const { constructor, fields } of classes) {
    if (!isPrototypeOf.call(constructor.prototype as object, value)) continue
    try {
      return fields(value)
    } catch {
      return undefined
    }
  }
  return undefined
}
