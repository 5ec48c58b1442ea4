export interface Reply {
  status: number
  statusText: string
  body: string
}

export function post(url: string, body: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open('POST', url)
    xhr.withCredentials = true
    xhr.onload = () => resolve({ status: xhr.status, statusText: xhr.statusText, body: xhr.responseText })
    xhr.onerror = () => {
      if (xhr.status === 0) reject(new Error('The request was blocked'))
      else reject(new Error(xhr.statusText))
    }
    xhr.send(body)
  })
}

export function ok({ status }: Reply): boolean {
  if (!status) return false
  return status >= 200 && status < 300
}
