interface Employee {
  name: string
  boss?: Employee
  reports: Employee[]
}
const boss: Employee = { name: 'Ann', reports: [] }
const worker: Employee = { name: 'Bob', boss, reports: [] }
boss.reports.push(worker)
console.log(boss)
console.log(worker)
