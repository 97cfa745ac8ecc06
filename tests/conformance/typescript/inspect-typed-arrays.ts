console.log(new Uint8Array([1, 2, 3]), new Float32Array(2), new ArrayBuffer(4))
console.log(new DataView(new ArrayBuffer(2)), new BigUint64Array([5n]))
