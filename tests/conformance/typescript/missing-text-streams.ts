// by hand: Node has these, which here would go on without ever resting; the reason is told
console.log(typeof TextDecoderStream, typeof CompressionStream)
console.log(new TextDecoderStream().encoding)
