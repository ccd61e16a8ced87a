import type { HttpRequest, HttpTransport } from '../core/http/transport.ts';

/** Fields of a sign-in form that hold a secret. */
const secretFields = ['client_assertion', 'client_secret', 'assertion', 'refresh_token', 'password'];

/** A transport that tells what is secret in a request before the request is sent: a service may repeat it. */
export function concealingTransport(http: HttpTransport, conceal: (secret: string) => void): HttpTransport {
  return {
    send(request) {
      for (const secret of secretsIn(request)) conceal(secret);
      return http.send(request);
    },
  };
}

function secretsIn({ headers, body }: HttpRequest): string[] {
  const named = (wanted: string) =>
    Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
  const credential = named('authorization').replace(/^[A-Za-z][\w-]* /, '');
  const form = named('content-type').startsWith('application/x-www-form-urlencoded');
  const fields = form && body !== undefined ? new URLSearchParams(body) : new URLSearchParams();
  const values = secretFields.map((name) => fields.get(name) ?? '');
  return [credential, ...values].filter((value) => value !== '');
}
