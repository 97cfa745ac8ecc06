import { expect, test } from 'vitest'
import { createTerminalOutput } from '../../components/example/terminal/terminalOutput'

const ROWS = 24
const COLUMNS = 80
const LONGEST_ROW = 1000

test('a screen that is drawn in one go has no more coloured pieces than a usual one has letters', () => {
  const element = document.createElement('div')
  const output = createTerminalOutput(element)
  const letters = ROWS * LONGEST_ROW
  output.write('stdout', Array.from({ length: letters }, (_, at) => `\x1b[38;5;${at % 256}mx`).join(''))
  while (output.waiting) output.read()
  output.draw()
  expect(element.textContent.match(/x/g)).toHaveLength(letters)
  const coloured = element.querySelectorAll('.t-ink').length
  expect(coloured).toBeGreaterThanOrEqual(ROWS * COLUMNS)
  expect(coloured).toBeLessThan(ROWS * COLUMNS + LONGEST_ROW)
})
