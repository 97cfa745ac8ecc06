import { readFile } from 'fs'
import missing from './nowhere'
import type { T } from './types'
export default 1
export default 2
export { notHere }
export const a = 1
export const a = 2
import.meta.nothing
const r = require('x')
