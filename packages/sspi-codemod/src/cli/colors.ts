import pc from 'picocolors'

/** Functions that colour a text, or return it as it is. */
export type Colors = ReturnType<typeof pc.createColors>

/** Whether what goes to a stream is coloured: `--no-color` and NO_COLOR forbid it, FORCE_COLOR demands it. */
function isColored(stream: { isTTY?: boolean }, wanted: boolean, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env
  if (!wanted || NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}

/** The colours for a stream. */
export function colorsFor(stream: { isTTY?: boolean }, wanted: boolean, env: NodeJS.ProcessEnv): Colors {
  return pc.createColors(isColored(stream, wanted, env))
}
