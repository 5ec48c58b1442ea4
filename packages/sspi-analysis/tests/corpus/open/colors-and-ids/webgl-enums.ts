export const GL = {
  RED_INTEGER: 0x8d94,
  COMPRESSED_RGBA_BPTC_UNORM: 0x8e8c,
  COMPRESSED_RGBA_ASTC_4x4: 0x93b0,
  SYNC_STATUS: 0x9114,
  SIGNALED: 0x9119,
  TIMEOUT_IGNORED: -1,
  MAX_SAMPLES: 0x8d57,
} as const

export function waitFor(gl: WebGL2RenderingContext, sync: WebGLSync): boolean {
  const status = gl.clientWaitSync(sync, 0, 0)
  if (status === gl.WAIT_FAILED) throw new Error('the device was lost')
  return status === GL.SIGNALED || status === 0x911a
}

export function checkFramebuffer(gl: WebGL2RenderingContext): void {
  const status = gl.checkFramebufferStatus(gl.FRAMEBUFFER)
  if (!status) throw new Error('no status')
  if (status !== 0x8cd5) throw new Error(`framebuffer: 0x${status.toString(16)}`)
}
