var TerminalColors = function (canvas) {
  var palette = [0x000000, 0xbb0000, 0x00bb00, 0xbbbb00, 0x0000bb, 0xbb00bb, 0x00bbbb, 0xbbbbbb]
  var background = 0x090312
  var selection = 0x090321

  function css(color) {
    return '#' + ('000000' + color.toString(16)).slice(-6)
  }

  return {
    clear: function () {
      canvas.fillStyle = css(background)
      canvas.fillRect(0, 0, canvas.width, canvas.height)
    },
    draw: function (cell) {
      canvas.fillStyle = css(cell.selected ? selection : palette[cell.color])
      canvas.fillText(cell.text, cell.x, cell.y)
    },
  }
}
