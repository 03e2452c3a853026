/** The server of the bench, a process of its own: it reads PDUs as they come and answers each submit. It counts what it took. */

import { createServer, type Socket } from 'node:net'
import { decodePdu, encodePdu, FrameReader } from '#wire/sms/smpp/codec.ts'

let taken = 0

function serve(socket: Socket): void {
  const frames = new FrameReader()
  socket.setNoDelay(true).on('error', () => {})
  socket.on('data', bytes => {
    socket.cork()
    frames.read(bytes, frame => {
      const read = decodePdu(frame)
      if (!read.ok) return false
      const { command, sequence } = read.value
      if (command === 'submit_sm') {
        taken += 1
        socket.write(encodePdu({ command: 'submit_sm_resp', sequence, fields: { message_id: taken.toString(16) } }))
      } else if (command === 'bind_transceiver' || command === 'enquire_link' || command === 'unbind')
        socket.write(encodePdu({ command: `${command}_resp`, sequence }))
      return true
    })
    socket.uncork()
  })
}

const server = createServer(serve)
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port })) // It listens on a port.
process.on('message', () => process.send?.({ taken }))
process.on('disconnect', () => process.exit())
