var GL = {
  ARRAY_BUFFER: 0x8892,
  ELEMENT_ARRAY_BUFFER: 0x8893,
  FRAMEBUFFER_COMPLETE: 0x8cd5,
  FRAMEBUFFER: 0x8d40,
  RENDERBUFFER: 0x8d41,
  COLOR_ATTACHMENT0: 0x8ce0
};

function createTarget(gl, width, height) {
  var fb = gl.createFramebuffer();
  gl.bindFramebuffer(GL.FRAMEBUFFER, fb);
  var rb = gl.createRenderbuffer();
  gl.bindRenderbuffer(GL.RENDERBUFFER, rb);
  gl.renderbufferStorage(GL.RENDERBUFFER, 0x8009, width, height);
  var status = gl.checkFramebufferStatus(GL.FRAMEBUFFER);
  if (status !== GL.FRAMEBUFFER_COMPLETE) {
    throw new Error('framebuffer: 0x' + status.toString(16));
  }
  if (!status) return null;
  return { framebuffer: fb, renderbuffer: rb, clear: [0.09031, 0.0312, 0.5, 1] };
}
