// Tries to have an error shown that suppresses more errors than any stack is deep.
// ends: error
{
  using stack = new DisposableStack()
  for (let depth = 0; depth < 50_000; depth += 1) stack.defer(() => { throw new Error(`${depth}`) })
}
