import { writeFileSync } from 'node:fs';
import { request as forward } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { generate } from 'selfsigned';
import { listenUntilEnd } from './stand-in.ts';

export interface ArmRequestSeen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A name for the stand-in that no machine resolves: only a proxy leads there. */
export const proxiedName = 'login.example.test';

/** What goes wrong with the first request to one of the token services. */
export interface EntraTrouble {
  readonly at: 'host' | 'entra';
  readonly kind: 500 | 429 | 'reset';
}

export interface Entra {
  /** Entra, the runner's token service and ARM, all at one address of loopback. */
  readonly url: string;
  /** To be trusted by NODE_EXTRA_CA_CERTS. */
  readonly certificateFile: string;
  /** A certificate and its key, PEM: what a service principal can sign in with. */
  readonly clientPem: string;
  /** The requests to ARM, in the order of their arrival. */
  readonly armRequests: readonly ArmRequestSeen[];
  /** What each request to ARM carried as its token. */
  readonly armTokens: readonly (string | undefined)[];
  /** The forms that were exchanged for a token. */
  readonly forms: readonly URLSearchParams[];
  /** The assertions that were exchanged. */
  readonly assertions: readonly string[];
  /** What Azure DevOps was asked for a token with: query and the token of the job. */
  readonly oidcRequests: readonly { readonly query: string; readonly token: string | undefined }[];
  /** Happens once, then it is gone. */
  trouble: EntraTrouble | undefined;
}

/**
 * Plays, over TLS on loopback, what a sign-in meets: the token services of both hosts, Entra's token
 * endpoint, a machine's managed identity, and ARM, which is the emulator behind a look at the token.
 *
 * @param refusal what Entra answers instead of a token
 * @param oidcStatus what Azure DevOps answers when it is asked for a token
 */
export async function startEntra(
  t: Pick<TestContext, 'after'>,
  armUrl: string,
  folder: string,
  refusal?: string,
  oidcStatus = 200,
): Promise<Entra> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: ['localhost', proxiedName].map((value) => ({ type: 2, value })) },
    ],
  });
  const certificateFile = join(folder, 'ca.pem');
  writeFileSync(certificateFile, cert);
  const armRequests: ArmRequestSeen[] = [];
  const forms: URLSearchParams[] = [];
  const oidcRequests: { query: string; token: string | undefined }[] = [];

  const server = createServer({ key, cert }, async (request, response) => {
    const url = new URL(request.url ?? '', `https://${request.headers.host}`);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const service = /^\/(runner-token|oidctoken)$/.test(url.pathname)
      ? 'host'
      : url.pathname.endsWith('/oauth2/v2.0/token') && 'entra';
    if (entra.trouble?.at === service) {
      const { kind } = entra.trouble;
      entra.trouble = undefined;
      if (kind === 'reset') return void request.socket.destroy();
      return json(kind, { error: 'temporarily_unavailable' });
    }
    if (url.pathname === '/runner-token')
      return json(200, { value: pipelineToken(runner, url.searchParams.get('audience') ?? '') });
    if (url.pathname === '/oidctoken' && request.method === 'POST') {
      oidcRequests.push({ query: url.search, token: request.headers.authorization });
      if (oidcStatus !== 200) return json(oidcStatus, { message: '##vso[task.complete result=Succeeded]' });
      return json(200, { oidcToken: pipelineToken(connection, 'api://AzureADTokenExchange') });
    }
    if (/^\/metadata\/identity\/oauth2\/token\/?$/.test(url.pathname))
      return json(200, {
        access_token: 'c4n4ry-arm-token',
        client_id: url.searchParams.get('client_id') ?? 'the-machine',
        expires_in: '3600',
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
        resource: url.searchParams.get('resource'),
        token_type: 'Bearer',
      });
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
      forms.push(new URLSearchParams(form));
      if (refusal)
        return json(400, { error: 'invalid_client', error_description: refusal, error_codes: [700213] });
      return json(200, { token_type: 'Bearer', expires_in: 3600, access_token: 'c4n4ry-arm-token' });
    }
    const body = await text(request);
    const { host: _, ...headers } = request.headers;
    armRequests.push({ method: request.method ?? '', url: request.url ?? '', headers, body });
    const onward = forward(`${armUrl}${request.url}`, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.end(body);
  });
  const port = await listenUntilEnd(t, server);
  const entra: Entra = {
    trouble: undefined,
    url: `https://localhost:${port}`,
    certificateFile,
    clientPem: `${key}${cert}`,
    armRequests,
    get armTokens() {
      return armRequests.map(({ headers }) => headers.authorization?.toString());
    },
    forms,
    get assertions() {
      return forms.map((form) => form.get('client_assertion') ?? '');
    },
    oidcRequests,
  };
  return entra;
}

/** What GitHub's own token says of a run on the main branch. */
const runner = {
  sub: 'repo:contoso/weather:ref:refs/heads/main',
  iss: 'https://token.actions.githubusercontent.com',
};

/** What Azure DevOps' token says of a service connection. */
const connection = {
  sub: 'sc://contoso/weather/api-center',
  iss: 'https://vstoken.dev.azure.com/11111111-2222-3333-4444-555555555555',
};

/** The signature is nobody's. */
function pipelineToken(subject: object, audience: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part({ ...subject, aud: audience })}.c4n4ry`;
}
