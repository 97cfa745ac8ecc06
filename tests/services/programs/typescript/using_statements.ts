using a = 3
{
  using b = { [Symbol.dispose]: 1 }
  await using c = {}
}
