declare module 'virtual:search-index' {
  const files: import('./indexFiles').IndexFiles
  export default files
}
