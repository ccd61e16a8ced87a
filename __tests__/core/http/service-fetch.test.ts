import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServiceAnswer, ServiceRequest } from '../../../src/core/http/service-client.ts';
import { serviceFetch } from '../../../src/core/http/service-fetch.ts';
import { gitHubPullRequests } from '../../../src/repositories/github-pull-requests.ts';

const origin = 'https://api.github.example';
const token = 'ghs_0123456789abcdefghij';

/** A service that answers as it is told, and remembers whom it was asked for. */
function service(answer: (request: ServiceRequest) => Partial<ServiceAnswer>) {
  const requests: ServiceRequest[] = [];
  return {
    requests,
    async send(request: ServiceRequest): Promise<ServiceAnswer> {
      requests.push(request);
      return { status: 200, headers: {}, text: '[]', ...answer(request) };
    },
  };
}

describe('the token of a service goes to its origin and nowhere else', () => {
  for (const elsewhere of [
    'https://evil.example/repos',
    'http://api.github.example/repos',
    'https://api.github.example:8443/repos',
    'https://api.github.example@evil.example/',
    '//evil.example/repos',
  ]) {
    for (const status of [301, 302, 307, 308]) {
      test(`a redirect (${status}) to ${elsewhere} is not followed`, async () => {
        const { send, requests } = service(() => ({ status, headers: { location: elsewhere } }));
        const asked = serviceFetch(send, origin)(`${origin}/repos`, {
          headers: { authorization: `token ${token}` },
        });
        await assert.rejects(asked, TypeError);
        assert.deepEqual(
          requests.map(({ url }) => url),
          [`${origin}/repos`],
        );
      });
    }
  }

  test('one on the origin is followed a few times', async () => {
    const { send, requests } = service(() => ({ status: 302, headers: { location: '/again' } }));
    await serviceFetch(send, origin)(`${origin}/repos`);
    assert.ok(requests.length <= 5);
  });

  const comments = (headers: Record<string, string>) => {
    const { send, requests } = service(({ url }) =>
      url.includes('/comments')
        ? { headers: { 'content-type': 'application/json', ...headers } }
        : { text: '{}' },
    );
    const access = { send, token, repository: 'contoso/weather', apiUrl: origin, onUnknown: () => {} };
    return { requests, list: () => gitHubPullRequests(access).commentsOn(5, 'marker').list() };
  };

  for (const next of ['https://evil.example/x', 'http://api.github.example/x']) {
    test(`a next page at ${next} is not read`, async () => {
      const { requests, list } = comments({ link: `<${next}>; rel="next"` });
      await assert.rejects(list());
      for (const { url } of requests) assert.equal(new URL(url).origin, origin);
    });
  }

  test('pages without an end are not read for ever', async () => {
    let page = 0;
    const { send, requests } = service(({ url }) =>
      url.includes('/comments')
        ? {
            headers: {
              'content-type': 'application/json',
              link: `<${origin}/repos/contoso/weather/issues/5/comments?page=${++page}>; rel="next"`,
            },
          }
        : { text: '{}' },
    );
    const access = { send, token, repository: 'contoso/weather', apiUrl: origin, onUnknown: () => {} };
    assert.deepEqual(await gitHubPullRequests(access).commentsOn(5, 'marker').list(), []);
    assert.ok(requests.length < 60, `${requests.length} requests`);
  });
});
