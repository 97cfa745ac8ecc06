// Tries a peer connection, which needs no permission of a page's policy.
try {
  const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:SERVER_HOST:SERVER_PORT' }] })
  peer.createDataChannel('x')
  await peer.setLocalDescription()
  await new Promise((resolve) => setTimeout(resolve, 500))
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
