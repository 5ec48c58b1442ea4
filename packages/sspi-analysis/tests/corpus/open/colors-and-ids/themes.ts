export interface Theme {
  id: string
  label: string
  primary: number
  fogColor: number
  status: { ok: number; error: number }
}

export const themes: Theme[] = [
  { id: 'night', label: 'Night', primary: 0xa855f7, fogColor: 0x090312, status: { ok: 0x00ff88, error: 0xff0044 } },
  { id: 'solar', label: 'Solar', primary: 0xf97316, fogColor: 0x0c0702, status: { ok: 0x88ff00, error: 0xcc0000 } },
]

export function css(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`
}

export function byId(id: string): Theme {
  return themes.find((theme) => theme.id === id) ?? themes[0]
}
