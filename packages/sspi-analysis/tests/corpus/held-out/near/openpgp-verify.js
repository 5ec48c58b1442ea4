import * as openpgp from 'openpgp'

async function verifySignature(armored, key) {
  const message = await openpgp.readCleartextMessage({ cleartextMessage: armored })
  const { signatures } = await openpgp.verify({ message, verificationKeys: key })
  return signatures[0].verified
}

function makeSignature(text, privateKey) {
  return openpgp.createCleartextMessage({ text }).then((message) => openpgp.sign({ message, signingKeys: privateKey }))
}

export async function publish(client, text, keys) {
  const signed = await makeSignature(text, keys.privateKey)
  const status = await verifySignature(signed, keys.publicKey)
  if (!status) throw new Error('the signature does not verify')
  await client.put('/release', signed)
  makeSignature(`${text}\n`, keys.privateKey).catch(console.error)
}
