/** Stands for Vite's types in a page's program: VitePress's lead to them, and they bring Node's globals along. */
export {}
