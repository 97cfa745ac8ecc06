declare module 'virtual:search-index' {
  const files: import('./vitePlugin').IndexFiles
  export default files
}
