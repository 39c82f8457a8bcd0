import { Socket } from 'node:net'

/** Imported before a program, it ends that program at its first attempt to connect anywhere. */
Socket.prototype.connect = function connect(): never {
  process.stderr.write('An attempt to connect to the network.\n')
  process.exit(97)
}
