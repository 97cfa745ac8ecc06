declare module 'virtual:test-engine' {
  const manifest: import('../../src/sandbox/protocol').EngineManifest
  export default manifest
}
