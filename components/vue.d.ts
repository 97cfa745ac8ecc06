/** Lets plain `tsc` read imports of components; `vue-tsc` looks into the files themselves. */
declare module '*.vue' {
  import type { Component } from 'vue'
  const component: Component
  export default component
}

interface ImportMetaEnv {
  /** Where the site's source is; put in by the build. */
  readonly SOURCE_URL: string
}
