// Tries to start a thousand workers of its own, one within the other.
// ends: contained, error, stopped
const source = 'onmessage=({data})=>{for(let i=0;i<2;i++){const w=new Worker(URL.createObjectURL(new Blob([data])));w.postMessage(data)}};for(;;);'
let made = 0
for (let count = 0; count < 1_000; count += 1) {
  try {
    const Native = (globalThis as Record<string, unknown>)['Worker'] as typeof Worker
    const worker = new Native(URL.createObjectURL(new Blob([source])))
    worker.postMessage(source)
    made += 1
  } catch (error) {
    void error
    break
  }
}
console.log(made === 0 ? 'contained' : `made ${made}\ncontained`)
