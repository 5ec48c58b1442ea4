/** The JSON behind a key in what stands after a fence's language, `option={…} settings={…}`; empty where there is none. */
export function jsonTextAfter(key: 'option' | 'settings', info: string): string {
  return new RegExp(`${key}=(\\{.*?\\})(?= \\w+=|$)`, 'u').exec(info)?.[1] ?? ''
}
