const timer = setTimeout((): void => console.log('never'), 5)
clearTimeout(timer)
clearTimeout(undefined)
setTimeout((a: string, b: number) => console.log(a, b), 1, 'args', 2)
