declare module 'virtual:engine-manifest/*' {
  const manifest: import('../sandbox/protocol').EngineManifest
  export default manifest
}

declare module 'virtual:sandbox-version' {
  /** A hash of the sandbox's document. */
  const version: string
  export default version
}
