const openpgp = require('openpgp')

async function verifySignature(armored, publicKeyArmored) {
  const verificationKeys = await openpgp.readKey({ armoredKey: publicKeyArmored })
  const message = await openpgp.readMessage({ armoredMessage: armored })
  const { signatures } = await openpgp.verify({ message, verificationKeys })
  return signatures[0].verified
}

async function makeSignature(text, privateKey) {
  const message = await openpgp.createMessage({ text })
  return openpgp.sign({ message, signingKeys: privateKey })
}

async function roundTrip(text, keys) {
  const armored = await makeSignature(text, keys.privateKey)
  if (!(await verifySignature(armored, keys.publicKey))) throw new Error('the signature does not fit')
  verifySignature(armored, keys.publicKey).catch(() => {})
  return armored
}

module.exports = { makeSignature, verifySignature, roundTrip }
