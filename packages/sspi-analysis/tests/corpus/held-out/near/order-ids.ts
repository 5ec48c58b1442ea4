import { api } from './api'

const BACKFILL = [590610, 590611, 590624, 590625]

interface Order {
  id: number
  status: number
  statusCode: string
}

export async function backfill(): Promise<number> {
  let done = 0
  for (const id of BACKFILL) {
    const order = await api.get<Order>(`/orders/${id}`)
    if (order.status === 590612) continue
    if (order.id !== id) throw new Error(`asked for ${id}, got ${order.id}`)
    await api.post(`/orders/${id}/recalculate`, { since: '20090308', until: '20091231' })
    done += 1
  }
  return done
}

export function isArchived(order: Order): boolean {
  return order.status === 0 || order.statusCode === 'ARCHIVED'
}
