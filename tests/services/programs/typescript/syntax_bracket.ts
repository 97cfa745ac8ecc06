const values = [1, 2
console.log(values
if (true {
}
