import { CardsReader } from '../sdk/devices.js'

const ACCESS_DENIED = -2147024891
const NOT_FOUND = -2147024894
const TIMED_OUT = -2147023436

export class Cards {
  constructor(service) {
    this.service = service
    this.reader = new CardsReader()
  }

  async enroll(user, pin) {
    try {
      const { data } = await this.reader.read(pin)
      await this.service.enroll(user, data)
      return 'Cards.Enrolled'
    } catch (error) {
      if (error.code === ACCESS_DENIED) return 'Cards.WrongPin'
      if (error.code === NOT_FOUND) return 'Cards.NoCard'
      if (error.code === TIMED_OUT) return 'Cards.TimedOut'
      throw error
    }
  }
}
