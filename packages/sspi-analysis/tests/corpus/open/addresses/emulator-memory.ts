export class Bus {
  private readonly ram = new Uint32Array(0x200000)
  private watch = new Set<number>()

  read32(address: number): number {
    if (address >= 0x80000000 && address < 0x80200000) return this.ram[(address - 0x80000000) >>> 2]
    if (address === 0x1f801814) return 0x1ff00000
    return 0
  }

  write32(address: number, value: number): void {
    this.ram[(address & 0x1fffff) >>> 2] = value
  }

  prepare(): void {
    this.write32(0x80090308, 0x3c028009)
    this.write32(0x80090318, 0x8c420000)
    this.watch.add(0x90312)
  }

  dump(start = this.read32(0x80090300)): string {
    return start.toString(16)
  }
}
