declare module 'virtual:engine-manifest/*' {
  const manifest: import('../sandbox/protocol').EngineManifest
  export default manifest
}
