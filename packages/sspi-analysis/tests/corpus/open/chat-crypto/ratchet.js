export class Ratchet {
  constructor(state) {
    this.state = state
    this.status = 'idle'
  }

  async decryptMessage(record) {
    const { key, next } = await advance(this.state, record.counter)
    this.state = next
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv: record.iv }, key, record.body)
  }

  async receive(record) {
    if (record.counter < this.state.counter) {
      this.status = 'replayed'
      return null
    }
    const plain = await this.decryptMessage(record)
    if (!plain) this.status = 'failed'
    return new TextDecoder().decode(plain)
  }
}

async function advance(state, counter) {
  const bits = await crypto.subtle.digest('SHA-256', state.chain)
  return { key: state.key, next: { ...state, chain: bits, counter } }
}
