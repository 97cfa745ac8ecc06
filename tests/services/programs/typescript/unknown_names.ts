console.log(name1)
nope()
new Missing()
let x: Missing
import { a } from './missing'
import fs from 'node:fs'
