/* The instructions that the patches are written with (webassembly.github.io/spec/core/appendix/index-instructions.html). */

export const LOAD = [0x28, 2]
export const STORE = [0x36, 2]
export const GET = 0x20
export const TEE = 0x22
export const GLOBAL_GET = 0x23
export const GLOBAL_SET = 0x24
export const SUB = 0x6b
export const ADD = 0x6a
export const LESS_UNSIGNED = 0x49
export const GREATER_UNSIGNED = 0x4b
export const AT_LEAST_UNSIGNED = 0x4f
export const IF_I32 = [0x04, 0x7f]
export const IF = [0x04, 0x40]
export const ELSE = 0x05
export const END = 0x0b
export const RETURN = 0x0f
export const DROP = 0x1a
export const SHIFT_LEFT = 0x74
export const I32 = 0x7f
export const NOP = 0x01
export const NOT_EQUAL = 0x47
export const MEMORY_COPY = [0xfc, 10, 0, 0]
