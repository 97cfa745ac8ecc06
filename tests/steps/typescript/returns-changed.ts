function broken(): string | undefined {
  for (;;) {
    try {
      return 'first'
    } finally {
      break
    }
  }
}
function again(): string {
  let turn = 0
  while (true) {
    turn++
    try {
      if (turn < 3) return `turn ${turn}`
    } finally {
      if (turn < 3) continue
    }
    return 'third'
  }
}
function nested(): string {
  try {
    try {
      return 'inner'
    } finally {
      try {
        return 'middle'
      } finally {
        console.log('both')
      }
    }
  } finally {
    if (again() === 'third') return 'outer'
  }
}
function swallowed(): string {
  done: try {
    throw new Error('lost')
  } finally {
    break done
  }
  return 'kept'
}
function thrown(): string {
  try {
    return 'never seen'
  } finally {
    throw new RangeError('instead')
  }
}
function caught(): void {
  try {
    thrown()
    return
  } catch (error) {
    console.log((error as Error).message)
  }
}
const list = [1]
function changed(): number[] {
  try {
    return list
  } finally {
    list.push(2)
  }
}
console.log(broken(), nested(), swallowed(), caught(), changed())
