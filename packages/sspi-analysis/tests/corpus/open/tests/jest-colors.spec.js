import { parseColor, toHex, mix } from '../src/color'

describe('colors', () => {
  it('parses six digits', () => {
    expect(parseColor('#090312')).toBe(0x090312)
    expect(parseColor('#090317')).toBe(0x090317)
  })

  it('parses eight digits with alpha first', () => {
    expect(parseColor('#fa090312')).toBe(0xfa090312)
  })

  it('writes them back', () => {
    expect(toHex(0x90312)).toBe('#090312')
    expect(mix(0x000000, 0xffffff)).toBe(0x7f7f7f)
  })

  it('has a status of its own', () => {
    expect(parseColor.status).toBe(undefined)
  })
})
