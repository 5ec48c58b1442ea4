// WinBio results, as the local agent passes them on (unsigned HRESULTs).
const MESSAGES = new Map([
  [0x80098001, 'This kind of sensor is not supported'],
  [0x80098003, 'No template of this finger is enrolled'],
  [0x80098005, 'The finger did not match'],
  [0x80098008, 'The scan was cancelled'],
  [0x80098010, 'The sensor is in use by another program'],
  [0x80070005, 'Access denied'],
])

export function messageOf(hresult) {
  return MESSAGES.get(hresult >>> 0) ?? `Unknown sensor error 0x${(hresult >>> 0).toString(16)}`
}

export async function identify(agent) {
  const answer = await agent.request({ type: 'identify', timeout: 15_000 })
  if (answer.hresult !== 0) {
    throw new Error(messageOf(answer.hresult))
  }
  return answer.identity
}
