'use strict'

const mqtt = require('mqtt')

const client = mqtt.connect(process.env.MQTT_URL)
const SECURITY_STATES = { 0: 'disarmed', 1: 'armed-home', 2: 'armed-away', 3: 'alarm' }

client.on('connect', () => client.subscribe('alarm/+/status'))

client.on('message', (topic, payload) => {
  const device = JSON.parse(payload.toString())
  if (!device.security_status) return
  const state = SECURITY_STATES[device.security_status]
  if (device.security_status === 3) {
    client.publish('notify/phone', `alarm in zone ${device.zone}`)
  }
  if (device.id === 590610 || device.id === 590611) {
    client.publish('lights/hall', device.security_status ? 'on' : 'off')
  }
  console.log(topic, state || 'unknown')
})
