import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** The connections of a server, each with the answers that are not fully sent yet. */
export interface Connections {
  /** Counts an answer as under way until its last byte is handed to the system. */
  begin: (response: ServerResponse) => void;
  /** Runs `act` when every answer to a whole request on a connection is sent: what comes next may not overtake them. */
  afterAnswers: (socket: Socket, act: () => void) => void;
  /** Refuses new connections and ends each one there is when its answers are sent, all of them after `longest` ms. */
  end: (longest: number) => Promise<void>;
}

/** Follows the connections of a server, so that what it does to one never cuts an answer off. */
export function followConnections(server: Server): Connections {
  const underWay = new Map<Socket, Set<ServerResponse>>();
  const waiting = new Map<Socket, () => void>();
  let isEnding = false;

  server.on('connection', (socket: Socket) => {
    underWay.set(socket, new Set());
    socket.once('close', () => {
      underWay.delete(socket);
      waiting.delete(socket);
    });
  });

  const settle = (socket: Socket) => {
    if (underWay.get(socket)?.size !== 0) return;
    const act = waiting.get(socket);
    if (act) act();
    else if (isEnding) socket.destroySoon();
  };

  return {
    begin: (response) => {
      const { socket } = response.req;
      underWay.get(socket)?.add(response);
      response.once('close', () => {
        underWay.get(socket)?.delete(response);
        settle(socket);
      });
    },
    afterAnswers: (socket, act) => {
      const answers = underWay.get(socket) ?? new Set();
      // Whoever sent half a body and then went wrong waits for nothing.
      const isHalf = [...answers].some(({ req }) => !req.complete);
      if (answers.size === 0 || isHalf) act();
      else waiting.set(socket, act);
    },
    end: async (longest) => {
      isEnding = true;
      // Not the server's own close(): that destroys a connection whose answer still waits to be sent.
      NetServer.prototype.close.call(server);
      for (const socket of underWay.keys()) settle(socket);
      const deadline = setTimeout(() => {
        for (const socket of underWay.keys()) socket.destroy();
      }, longest);
      if (underWay.size > 0) await once(server, 'close');
      clearTimeout(deadline);
    },
  };
}
