interface Article {
  slug: string
  code: string
  summary: string
}

export const articles: Article[] = [
  { slug: '0xc0000193', code: '0xC0000193', summary: 'The account has expired.' },
  { slug: '0x80070005', code: '0x80070005', summary: 'Access was denied.' },
  { slug: 'sspi-80090311', code: 'SSPI 0x80090311', summary: 'No domain controller answers.' },
]

export function find(text: string): Article | undefined {
  const code = /0x[0-9a-f]{8}/i.exec(text)?.[0].toLowerCase()
  return articles.find((article) => article.slug === code || article.code.toLowerCase().endsWith(code ?? '\0'))
}

export const page = ({ code, summary }: Article): string => `# ${code}\n\n${summary}\n`
