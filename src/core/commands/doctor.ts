import * as v from 'valibot';
import { createApiCenter } from '../apicenter/api-center.ts';
import { type ArmClient, createArmClient } from '../apicenter/arm-client.ts';
import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import { parseAnswer } from '../apicenter/parse-answer.ts';
import type { Permission } from '../apicenter/permissions.ts';
import { type Portal, type Service, schemas } from '../apicenter/resources.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import {
  type Check,
  type CheckName,
  createChecklist,
  type DoctorReport,
  type RenderedCheck,
} from '../doctor/check.ts';
import { readIdentity, type SignedInIdentity } from '../doctor/identity.ts';
import * as access from '../doctor/judge-access.ts';
import * as judge from '../doctor/judge-center.ts';
import { Failure } from '../errors.ts';
import { proxyRefused } from '../http/connection-failure.ts';
import { readRegistry, registryBaseUrl } from '../registry/registry.ts';
import { portalUrl } from '../report/links.ts';
import { failureOfSignIn, noAzureToken } from '../sign-in.ts';
import type { RunPorts } from './ports.ts';

export interface DoctorInput {
  readonly target: ApiCenterTarget;
  readonly endpoint: ArmEndpoint;
  readonly environmentId: string;
  /** The identity is meant for plans only, so it needs no permission to write. */
  readonly readOnly: boolean;
}

/** API version of `Microsoft.Authorization`, which differs from that of API Center. */
const permissionsVersion = '2022-04-01';
const dataHostTimeoutMs = 10_000;

const permissionsSchema = v.object({
  value: v.array(
    v.object({
      actions: v.optional(v.array(v.string()), []),
      notActions: v.optional(v.array(v.string()), []),
    }),
  ),
});

const allChecks: readonly CheckName[] = [
  'identity',
  'reachable',
  'api-center',
  'role',
  'workspace',
  'environment',
  'metadata',
  'data-plane',
  'registry',
  'anonymous-access',
  'portal',
];

/**
 * Checks a set-up step by step, with GET requests only, and says of each step whether it is as it should be. A step that
 * cannot be checked because of an earlier failure is `unknown`. Rejects only with an internal error, or with the
 * signal's reason.
 *
 * @param onCheck called with each check as soon as its outcome is known
 */
export async function doctor(
  input: DoctorInput,
  ports: RunPorts,
  onCheck: (check: RenderedCheck) => void,
): Promise<DoctorReport> {
  const credential = await signIn(input, ports);
  const arm = createArmClient({
    endpoint: input.endpoint,
    credential: 'token' in credential ? credential.token : undefined,
    subscriptionId: input.target.subscriptionId,
    access: 'read',
    http: ports.http,
    clock: ports.clock,
    wallClock: ports.wallClock,
    random: ports.random,
    signal: ports.signal,
    userAgent: `mcp-register/${ports.version}`,
    onRequest: (trace) => ports.progress.request(trace),
  });
  const { add, end } = createChecklist(allChecks, ports.words, onCheck);
  add(credential.check);
  if (credential.check.status === 'ok')
    await examine(input, ports, { arm, identity: credential.identity }, add);
  return {
    ...end(),
    command: 'doctor',
    target: { ...input.target, armEndpoint: input.endpoint.url },
    requests: { ...arm.counts },
  };
}

interface SignIn {
  readonly check: Check;
  readonly identity?: SignedInIdentity;
  /** Returns the one token that was issued, because each further one could start a process of the Azure CLI. */
  readonly token?: RunPorts['identity'];
}

async function signIn({ endpoint }: DoctorInput, { identity: signer, clock }: RunPorts): Promise<SignIn> {
  if (endpoint.insecure) return { check: access.judgeIdentity(undefined, 0) };
  const began = clock.now();
  try {
    const token = await signer.getToken(endpoint.tokenScope);
    if (!token) throw noAzureToken();
    const identity = readIdentity(token.token);
    return {
      check: access.judgeIdentity(identity, clock.now() - began),
      identity,
      token: { getToken: () => Promise.resolve(token) },
    };
  } catch (error) {
    const failure = error instanceof Failure ? error : failureOfSignIn(error);
    if (!failure) throw error;
    return { check: access.judgeFailure('identity', failure) };
  }
}

async function examine(
  input: DoctorInput,
  ports: RunPorts,
  { arm, identity }: { readonly arm: ArmClient; readonly identity: SignedInIdentity | undefined },
  add: (...checks: readonly Check[]) => void,
): Promise<void> {
  const center = createApiCenter(arm, input.target, { clock: ports.clock, signal: ports.signal });
  const { paths } = center;
  const subject = { ...input.target, serviceId: paths.service };
  let service: Service;
  try {
    const response = await arm.send({ method: 'GET', path: paths.service });
    if (response.refusal.proxyPage) throw proxyRefused(response.refusal.proxyPage);
    add({ name: 'reachable', status: 'ok', message: input.endpoint.url });
    if (response.status !== 200)
      return add(...access.judgeRefusedService(response.refusal, subject, identity));
    service = parseAnswer(response, schemas.service);
  } catch (error) {
    if (!(error instanceof Failure) || ports.signal.aborted) throw error;
    return add(access.judgeFailure('reachable', error));
  }
  add(judge.judgeService(service));

  const [permissions, workspace, environment, metadata, data, portal] = await Promise.all([
    readPermissions(arm, paths.service),
    arm.send({ method: 'GET', path: paths.workspace }),
    arm.send({ method: 'GET', path: paths.environment(input.environmentId) }),
    arm.send({ method: 'GET', path: paths.metadataSchemas }),
    lookAtDataHost(service, input, ports),
    arm.send({ method: 'GET', path: paths.portal }),
  ]);
  const environmentExists = environment.status === 200;
  add(access.judgeRole(permissions, subject, identity, { readOnly: input.readOnly, environmentExists }));
  add(judge.judgeWorkspace(input.target.workspace, workspace.status));
  if (environment.status === 200 || environment.status === 404) {
    add(judge.judgeEnvironment(input.environmentId, environmentExists, subject));
  }
  if (metadata.status === 200) add(judge.judgeMetadata(await center.listMetadataSchemas()));
  add(...data);
  const configuration: Portal | undefined =
    portal.status === 200 ? parseAnswer(portal, schemas.portal) : undefined;
  add(
    judge.judgePortal(configuration, portal.status, input.endpoint.loopback ? undefined : portalUrl(service)),
  );
}

async function readPermissions(
  arm: ArmClient,
  serviceId: string,
): Promise<readonly Permission[] | undefined> {
  const path = `${arm.endpoint.url}${serviceId}/providers/Microsoft.Authorization/permissions?api-version=${permissionsVersion}`;
  const response = await arm.send({ method: 'GET', path });
  const parsed = v.safeParse(permissionsSchema, response.body);
  return response.status === 200 && parsed.success ? parsed.output.value : undefined;
}

/** Checks the data host as clients that do not sign in see it. */
async function lookAtDataHost(
  { properties: { dataApiHostname } }: Service,
  { target, endpoint }: DoctorInput,
  { http, clock, signal }: RunPorts,
): Promise<readonly Check[]> {
  if (dataApiHostname === undefined) return [judge.judgeDataPlane(undefined, undefined)];
  const url = registryBaseUrl(dataApiHostname, target.workspace, endpoint.insecure);
  const [answer, reading] = await Promise.all([
    statusOf(`${url}/apis`),
    readRegistry(url, { http, clock, signal }),
  ]);
  return [judge.judgeDataPlane(dataApiHostname, answer), ...judge.judgeRegistry(reading, url)];

  async function statusOf(address: string): Promise<number | string> {
    try {
      const response = await http.send({
        party: 'registry',
        method: 'GET',
        url: address,
        headers: { accept: 'application/json' },
        signal: AbortSignal.any([signal, clock.timeout(dataHostTimeoutMs)]),
      });
      response.close();
      return response.status;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      return error instanceof Error && 'code' in error ? String(error.code) : '';
    }
  }
}
