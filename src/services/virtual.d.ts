declare module 'virtual:typescript-libraries' {
  /** TypeScript's own declarations, by file name: `lib.es5.d.ts`. */
  const libraries: Readonly<Record<string, string>>
  export default libraries
}

interface ImportMetaEnv {
  /** Where basedpyright's script is, below the site's base. */
  readonly BASEDPYRIGHT_SCRIPT: string
}

declare module '*.wasm?url' {
  const url: string
  export default url
}
