/** The engine's file with the recorder, and the variable that it leaves it in. */
export const RECORDER_FILE = 'recorder'
export const RECORDER_VARIABLE = 'recorder'
