import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect } from 'node:net';
import { extname } from 'node:path';
import { generate } from 'selfsigned';
import { picture } from './picture.ts';

/** What an address answers with: HTML, a file, or whatever a function makes of the request. */
export type Answer = string | { file: string } | ((request: Request) => Response | Promise<Response>);

/** Addresses, without query and fragment, and what each answers with; `*` is for documents at all other addresses. */
export type Table = Readonly<Record<string, Answer>>;

/** One request that reached the small internet. */
export type Seen = { method: string; href: string; host: string; status: number };

/** A whole internet on this machine: give its proxy to a browser, and every host name is answered from the table. */
export type Internet = {
	proxyPort: number;
	/** All requests so far, the browser's own among them. */
	requests: Seen[];
	close: () => Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
};

/**
 * Start one HTTPS server and one proxy on free ports of this machine. The certificate is made on the spot, so a browser
 * must be told to accept it. What the table does not know is a 404 with an empty page; pictures are drawn.
 */
export async function startInternet(table: Table): Promise<Internet> {
	const requests: Seen[] = [];
	const answer = (request: IncomingMessage, response: ServerResponse) =>
		void respond({ table, requests, request, response });
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'small internet' }], {
		keySize: 2048,
	});
	const secure = createHttpsServer({ key, cert }, answer);
	const securePort = await listen(secure);
	const proxy = createHttpServer(answer);
	const sockets = new Set<Socket>();
	proxy.on('connect', (_request, client: Socket) => tunnel(client, securePort, sockets));
	const proxyPort = await listen(proxy);
	const close = async () => {
		for (const socket of sockets) socket.destroy();
		await Promise.all([stop(proxy), stop(secure)]);
	};
	return { proxyPort, requests, close };
}

function tunnel(client: Socket, port: number, sockets: Set<Socket>): void {
	const server = connect(port, '127.0.0.1', () => {
		client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		server.pipe(client).pipe(server);
	});
	for (const socket of [client, server]) {
		sockets.add(socket);
		// A browser drops connections as it likes; the other half then goes too.
		socket.on('error', () => socket.destroy());
		socket.on('close', () => {
			sockets.delete(socket);
			client.destroy();
			server.destroy();
		});
	}
}

type Exchange = { table: Table; requests: Seen[]; request: IncomingMessage; response: ServerResponse };

async function respond({ table, requests, request, response }: Exchange): Promise<void> {
	const url = requestUrl(request);
	const method = request.method ?? 'GET';
	const seen: Seen = { method, href: url.href, host: url.host, status: 0 };
	requests.push(seen);
	const answered = await find(table, url, request).catch(
		(error: unknown) => new Response(String(error), { status: 500 }),
	);
	seen.status = answered.status;
	response.writeHead(answered.status, Object.fromEntries(answered.headers));
	response.end(method === 'HEAD' ? undefined : Buffer.from(await answered.arrayBuffer()));
}

/** Through a proxy, plain HTTP names the whole address; inside a tunnel the host stands in its header. */
function requestUrl({ url = '/', headers }: IncomingMessage): URL {
	return new URL(url, `https://${headers.host ?? 'unknown.invalid'}`);
}

async function find(table: Table, url: URL, request: IncomingMessage): Promise<Response> {
	const isDocument = request.headers['sec-fetch-dest'] === 'document';
	const answer = table[`${url.origin}${url.pathname}`] ?? (isDocument ? table['*'] : undefined);
	if (typeof answer === 'function') return answer(new Request(url, { method: request.method ?? 'GET' }));
	if (typeof answer === 'string') return page(answer);
	if (answer) return file(answer.file);
	const wantsImage =
		request.headers['sec-fetch-dest'] === 'image' || /\.(jpe?g|png|webp|gif|svg)$/.test(url.pathname);
	if (wantsImage) return new Response(picture(url.href), { headers: { 'content-type': 'image/svg+xml' } });
	return new Response('', { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function page(html: string): Response {
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function file(path: string): Promise<Response> {
	const type = TYPES[extname(path)] ?? 'application/octet-stream';
	return new Response(new Uint8Array(await readFile(path)), { headers: { 'content-type': type } });
}

async function listen(server: Server): Promise<number> {
	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(0, '127.0.0.1', done);
	});
	return (server.address() as AddressInfo).port;
}

async function stop(server: Server & { closeAllConnections?: () => void }): Promise<void> {
	server.closeAllConnections?.();
	await new Promise<void>((done) => server.close(() => done()));
}
