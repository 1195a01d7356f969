import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import sirv from 'sirv';
import { answerTo, type PublishedFolder } from './answer.ts';
import { COMPRESSED_ALREADY, mediaType } from './media-type.ts';

/** A server that answers, at `address` (`http://127.0.0.1:4321/mentorat/`), until it is closed. */
export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Ports tried one after the other before giving up. */
const PORTS_TRIED = 20;

/**
 * Serves a built folder on this machine only (127.0.0.1), on `port` or the next free one (0: any free one).
 * Throws when none of the ports tried is free.
 */
export async function serveSite(site: PublishedFolder, port: number): Promise<RunningServer> {
  const server = createServer(requestHandler(site));
  const used = await listenOnFreePort(server, port);
  return {
    address: `http://127.0.0.1:${used}${site.base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function requestHandler(site: PublishedFolder): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` reads the folder at each request, so that a rebuilt site shows without a restart.
  const sendFile = sirv(site.dir, {
    dev: true,
    etag: true,
    dotfiles: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = mediaType(path);
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const compress = compression({
    filter: (request, response) =>
      response.getHeader('content-type') !== COMPRESSED_ALREADY && compression.filter(request, response),
  });

  return (request, response) => {
    const answer = answerTo(request.url ?? '/', site);
    // compression is typed for Express, and needs only what node:http gives.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      if (answer.kind === 'missing') {
        sendMissing(response, answer.page);
      } else if (answer.kind === 'redirect') {
        // Temporary: a browser would remember a permanent one for every other site on this port.
        response.writeHead(302, { Location: answer.to }).end();
      } else {
        request.url = answer.path;
        sendFile(request, response, () => {
          sendMissing(response, undefined);
        });
      }
    });
  };
}

function sendMissing(response: ServerResponse, page: string | undefined): void {
  const body = page === undefined ? '404' : readFileSync(page);
  const type = page === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8';
  response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED && port <= 65_535; port += 1) {
    if (await listens(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No free port from ${first} to ${first + PORTS_TRIED - 1}.`);
}

/** True once the server listens; false when the port is taken or reserved. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((answer, fail) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') answer(false);
      else fail(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      answer(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, '127.0.0.1');
  });
}
