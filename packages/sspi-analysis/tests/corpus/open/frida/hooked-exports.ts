const wanted = ['InitializeSecurityContextW', 'AcceptSecurityContext', 'CompleteAuthToken']
const hooked = new Set<string>()

for (const entry of Process.getModuleByName('sspicli.dll').enumerateExports()) {
  if (!wanted.includes(entry.name)) continue
  hooked.add(entry.name)
  Interceptor.attach(entry.address, {
    onLeave(retval) {
      send({ name: entry.name, status: '0x' + retval.toUInt32().toString(16) })
    },
  })
}

if (!hooked.has('AcceptSecurityContext')) console.warn('the server side is not hooked')
if (entryCount() === 0) console.warn('nothing was hooked')

function entryCount(): number {
  return hooked.size
}
