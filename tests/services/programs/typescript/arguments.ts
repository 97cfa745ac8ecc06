function area(width: number, height = 1, unit?: string): string {
  return `${width * height} ${unit}`
}
area('2')
area()
area(1, 2, 'm', 4)
area(1, 2, 3)
