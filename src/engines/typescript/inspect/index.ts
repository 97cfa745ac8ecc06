export type { InspectOptions } from './context'
export { setStackReader } from './errors'
export { format, inspect } from './format'
export { textWidth } from './layout'
