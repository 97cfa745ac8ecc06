declare module 'virtual:engine-manifests' {
  /** By the engines' ids. */
  const manifests: Readonly<Record<string, import('../sandbox/protocol').EngineManifest>>
  export default manifests
}

declare module 'virtual:sandbox-version' {
  /** A hash of the sandbox's document. */
  const version: string
  export default version
}
