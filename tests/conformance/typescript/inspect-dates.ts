const date = new Date(Date.UTC(2024, 1, 29, 13, 5, 7))
console.log(date, [date], { date }, String(date.getTime()), JSON.stringify(date), date.toISOString())
console.log(new Date(NaN))
