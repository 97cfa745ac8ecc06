import { buildEngines } from '../src/engines/build'

const started = Date.now()
const manifests = await buildEngines()
for (const { engine, files } of Object.values(manifests)) {
  for (const { name, size, lazy } of files) {
    console.log(`${engine} ${name}: ${(size / 1e6).toFixed(2)} MB${lazy ? ', on demand' : ''}`)
  }
}
console.log(`Engines ready after ${((Date.now() - started) / 1000).toFixed(1)} s.`)
