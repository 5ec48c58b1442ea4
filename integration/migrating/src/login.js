export function login(client, dn, password, show) {
  client.bind(dn, password, (error) => {
    if (error?.message.includes('80090308')) return show('Your account is locked.')
    show(error ? 'The directory cannot be reached.' : 'Welcome.')
  })
}
