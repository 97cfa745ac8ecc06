const text = '😀😀'; const number: number = text
const größe: string = 3
console.log('日本語', größe.nope, undefined名)
