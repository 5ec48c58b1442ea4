interface Character {
  name: string
  corporation_id: number
  security_status?: number
}

const LAWLESS = 590610

export function danger(character: Character): 'outlaw' | 'suspect' | 'citizen' {
  const { security_status = 0 } = character
  if (security_status <= -5) return 'outlaw'
  return security_status < 0 ? 'suspect' : 'citizen'
}

export function isIn(character: Character): boolean {
  if (!character.security_status) return false
  return character.corporation_id === LAWLESS || character.corporation_id === 590615
}

export function label(character: Character): string {
  return character.security_status !== undefined ? character.security_status.toFixed(1) : 'unknown'
}
