import { GLOBAL_GET, GLOBAL_SET } from './opcodes'
import { unsigned } from './wasmFile'

/** The global variable that points to the stack which C code keeps in memory. */
const INDEX = unsigned(280)

export const STACK_POINTER = [GLOBAL_GET, ...INDEX]
export const SET_STACK_POINTER = [GLOBAL_SET, ...INDEX]
