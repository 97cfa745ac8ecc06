import { address } from '../src/site/address'
import { finishSite } from '../src/site/finish'

/** The last step of the build, after VitePress and the engines have written to dist. */
await finishSite({
  dist: 'dist',
  docs: 'docs',
  cache: '.cache',
  address,
  log: (step) => console.log(`site: ${step}`),
})
