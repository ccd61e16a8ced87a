import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request as forward } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { generate } from 'selfsigned';

export interface Entra {
  /** Entra, the runner's token service and ARM, all at one address of loopback. */
  readonly url: string;
  /** To be trusted by NODE_EXTRA_CA_CERTS. */
  readonly certificateFile: string;
  /** What each request to ARM carried as its token. */
  readonly armTokens: readonly (string | undefined)[];
  /** The assertions that were exchanged. */
  readonly assertions: readonly string[];
}

/**
 * Plays, over TLS on loopback, what a federated sign-in meets: the runner's token service, Entra's token
 * endpoint, and ARM, which is the emulator behind a check of the token.
 *
 * @param refusal what Entra answers instead of a token
 */
export async function startEntra(
  t: TestContext,
  armUrl: string,
  folder: string,
  refusal?: string,
): Promise<Entra> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const certificateFile = join(folder, 'ca.pem');
  writeFileSync(certificateFile, cert);
  const armTokens: (string | undefined)[] = [];
  const assertions: string[] = [];

  const server = createServer({ key, cert }, async (request, response) => {
    const url = new URL(request.url ?? '', `https://${request.headers.host}`);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/runner-token')
      return json(200, { value: runnerToken(url.searchParams.get('audience') ?? '') });
    if (url.pathname.endsWith('/.well-known/openid-configuration')) {
      const tenant = `${url.origin}/${url.pathname.split('/')[1]}`;
      return json(200, {
        issuer: `${tenant}/v2.0`,
        authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
        token_endpoint: `${tenant}/oauth2/v2.0/token`,
        jwks_uri: `${tenant}/keys`,
      });
    }
    if (url.pathname.endsWith('/oauth2/v2.0/token')) {
      let form = '';
      for await (const chunk of request) form += chunk;
      assertions.push(new URLSearchParams(form).get('client_assertion') ?? '');
      if (refusal)
        return json(400, { error: 'invalid_client', error_description: refusal, error_codes: [700213] });
      return json(200, { token_type: 'Bearer', expires_in: 3600, access_token: 'c4n4ry-arm-token' });
    }
    armTokens.push(request.headers.authorization);
    const { host: _, ...headers } = request.headers;
    const onward = forward(`${armUrl}${request.url}`, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
  return { url: `https://localhost:${address.port}`, certificateFile, armTokens, assertions };
}

/** What GitHub's own token says of a run on the main branch; the signature is nobody's. */
function runnerToken(audience: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    sub: 'repo:contoso/weather:ref:refs/heads/main',
    iss: 'https://token.actions.githubusercontent.com',
    aud: audience,
  };
  return `${part({ alg: 'RS256' })}.${part(claims)}.c4n4ry`;
}
