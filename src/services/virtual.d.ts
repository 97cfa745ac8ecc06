declare module 'virtual:typescript-libraries' {
  /** TypeScript's own declarations, by file name: `lib.es5.d.ts`. */
  const libraries: Readonly<Record<string, string>>
  export default libraries
}

declare module 'virtual:basedpyright-worker' {
  /** Address of the script of basedpyright's workers. */
  const address: string
  export default address
}
