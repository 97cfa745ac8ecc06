const thenable = { then: (resolve: (value: string) => void) => resolve('from thenable') }
console.log(await thenable)
