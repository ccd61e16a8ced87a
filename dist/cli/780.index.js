export const id = 780;
export const ids = [780];
export const modules = {

/***/ 87399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: ./build/core/apicenter/endpoint.js
var apicenter_endpoint = __webpack_require__(65091);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/apicenter/api-center.js + 3 modules
var api_center = __webpack_require__(97602);
// EXTERNAL MODULE: ./build/core/apicenter/arm-client.js + 4 modules
var arm_client = __webpack_require__(49535);
// EXTERNAL MODULE: ./build/core/apicenter/parse-answer.js
var parse_answer = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/core/apicenter/resources.js
var resources = __webpack_require__(38525);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
;// CONCATENATED MODULE: ./build/core/doctor/check.js



function renderCheck({ message, next, ...check }, words) {
    return {
        ...check,
        message: (0,core_message/* render */.XX)(message, words),
        ...(0,optional/* optional */.l)('next', next === undefined ? undefined : (0,core_message/* render */.XX)(next, words)),
    };
}
const exitOf = {
    reachable: errors/* exitCodes */.hS.serviceFailed,
    identity: errors/* exitCodes */.hS.denied,
    'api-center': errors/* exitCodes */.hS.invalidInput,
    role: errors/* exitCodes */.hS.denied,
    workspace: errors/* exitCodes */.hS.invalidInput,
    environment: errors/* exitCodes */.hS.invalidInput,
    metadata: errors/* exitCodes */.hS.serviceFailed,
    'data-plane': errors/* exitCodes */.hS.serviceFailed,
    registry: errors/* exitCodes */.hS.serviceFailed,
    'anonymous-access': errors/* exitCodes */.hS.serviceFailed,
    portal: errors/* exitCodes */.hS.serviceFailed,
};
/** The exit code that the first failed check asks for; 0 when none failed, whatever was warned of. */
function exitCodeOf(checks) {
    const failed = checks.find(({ status }) => status === 'failed');
    return failed ? exitOf[failed.name] : errors/* exitCodes */.hS.done;
}

// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/token-claims.js

/**
 * The claims of a JSON Web Token that a schema asks for; undefined when the text is no such token or lacks one. The
 * signature is not checked: whoever the token is for does that.
 */
function readTokenClaims(token, claims) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const parsed = dist/* safeParse */.xLC(claims, payload);
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/doctor/identity.js



const claims = dist/* object */.Ikc({
    oid: dist/* optional */.lqM(dist/* string */.YjP()),
    appid: dist/* optional */.lqM(dist/* string */.YjP()),
    tid: dist/* optional */.lqM(dist/* string */.YjP()),
    upn: dist/* optional */.lqM(dist/* string */.YjP()),
    idtyp: dist/* optional */.lqM(dist/* string */.YjP()),
});
/** Reads an access token of Entra. A token that cannot be read still is one: the service judges it. */
function readIdentity(token) {
    const { oid, appid, tid, upn, idtyp } = readTokenClaims(token, claims) ?? {};
    const tenant = tid === undefined ? '' : ` of tenant ${(0,printable/* printable */.g)(tid, 60)}`;
    const who = upn !== undefined && idtyp !== 'app'
        ? `${(0,printable/* printable */.g)(upn, 100)}`
        : appid === undefined
            ? 'an identity that its token does not name'
            : `application ${(0,printable/* printable */.g)(appid, 60)}`;
    return { name: `${who}${tenant}`, ...(oid === undefined ? {} : { objectId: (0,printable/* printable */.g)(oid, 60) }) };
}

// EXTERNAL MODULE: ./build/core/apicenter/errors.js
var apicenter_errors = __webpack_require__(69313);
// EXTERNAL MODULE: ./build/core/apicenter/permissions.js
var apicenter_permissions = __webpack_require__(76160);
;// CONCATENATED MODULE: ./build/core/doctor/judge-access.js



/** What answers mean for who is signed in, and what they may do; and what to run. All are pure. */
function judgeIdentity(identity) {
    return identity
        ? { name: 'identity', status: 'ok', message: `signed in as ${identity.name}` }
        : { name: 'identity', status: 'ok', message: 'none is needed: the API center is on loopback' };
}
/** A request that got no answer, or a sign-in that failed. */
function judgeFailure(name, { text, why, next }) {
    return { name, status: 'failed', message: (0,core_message/* joined */.oR)(why === undefined ? [text] : [text, why], ' '), next };
}
/** The answer to a GET of the API center that is not 200. */
function judgeRefusedService(refused, subject, identity) {
    const message = (0,apicenter_errors/* describeRefusal */.a2)(refused);
    if (refused.status === 404) {
        const { resourceGroup, serviceName, serviceId } = subject;
        return [
            {
                name: 'api-center',
                status: 'failed',
                message: `There is no API center ${serviceId}, or this identity cannot see it.`,
                next: `Check the id; to see what there is: az apic list -o table. To create it: az apic create -g ${resourceGroup} -n ${serviceName} -l <location>`,
            },
        ];
    }
    if (refused.status === 403) {
        return [
            {
                name: 'role',
                status: 'failed',
                message: `The identity may not even read the API center: ${message}.`,
                next: assignment(apicenter_permissions/* roles */.Ot.writer.name, subject, identity),
            },
        ];
    }
    if (refused.status === 401) {
        return [
            {
                name: 'identity',
                status: 'failed',
                message: `The token was not accepted: ${message}.`,
                next: `Sign in to the tenant of the subscription: az login --tenant <tenant id>, then az account set --subscription ${subject.subscriptionId}`,
            },
        ];
    }
    return [
        {
            name: 'reachable',
            status: 'failed',
            message,
            next: 'Run again; if it lasts, look at the Azure status page.',
        },
    ];
}
/** What matters for one kind of use, in the order in which it is shown. */
const shown = ['plan', 'register', 'new-environment', 'unregister', 'stage', 'sweep'];
/**
 * What the identity may do, compared with what each command needs.
 *
 * @param permissions undefined when the service did not tell
 */
function judgeRole(permissions, subject, identity, { readOnly, environmentExists }) {
    if (!permissions) {
        return {
            name: 'role',
            status: 'warning',
            message: 'The service did not tell what this identity may do (Microsoft.Authorization/permissions).',
            next: `See its roles: az role assignment list --scope ${subject.serviceId} --include-inherited -o table`,
        };
    }
    const missing = new Map(shown.map((name) => [name, (0,apicenter_permissions/* lacking */.gP)(permissions, apicenter_permissions/* duties */.tU[name])]));
    const may = shown.filter((name) => missing.get(name)?.length === 0);
    const mayNot = shown.filter((name) => !may.includes(name));
    const needed = readOnly
        ? ['plan']
        : ['plan', 'register', ...(environmentExists ? [] : ['new-environment'])];
    const short = needed.filter((name) => mayNot.includes(name));
    const able = may.length === 0 ? 'may do nothing here' : `may ${may.join(', ')}`;
    const unable = mayNot.length === 0 ? '' : `; may not ${mayNot.join(', ')}`;
    if (short.length === 0)
        return { name: 'role', status: 'ok', message: `${able}${unable}` };
    const actions = [...new Set(short.flatMap((name) => missing.get(name) ?? []))];
    const role = readOnly
        ? apicenter_permissions/* roles */.Ot.reader.name
        : short.includes('plan') || short.includes('register')
            ? apicenter_permissions/* roles */.Ot.writer.name
            : apicenter_permissions/* roles */.Ot.environments.name;
    return {
        name: 'role',
        status: 'failed',
        message: `The identity ${able}${unable}. Missing: ${actions.join(', ')}.`,
        next: assignment(role, subject, identity),
    };
}
function assignment(role, { serviceId }, identity) {
    const who = identity?.objectId ?? '<object id of the identity>';
    return `az role assignment create --assignee-object-id ${who} --assignee-principal-type ServicePrincipal --role "${role}" --scope ${serviceId} (the role is made by examples/setup; built in, and wider: Azure API Center Service Contributor)`;
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/core/doctor/judge-center.js


/** What answers mean for the API center and for those who read it; and what to run. All are pure. */
function judgeService({ name, location, sku }) {
    const plan = sku === undefined ? '' : `, plan ${(0,printable/* printable */.g)(sku.name, 30)}`;
    return {
        name: 'api-center',
        status: 'ok',
        message: `${(0,printable/* printable */.g)(name)} in ${(0,printable/* printable */.g)(location, 40)}${plan}`,
    };
}
function judgeWorkspace(workspace, status) {
    if (status === 200)
        return { name: 'workspace', status: 'ok', message: (0,printable/* printable */.g)(workspace) };
    if (status === 404) {
        return {
            name: 'workspace',
            status: 'failed',
            message: `There is no workspace "${(0,printable/* printable */.g)(workspace)}"; every API center has one, named default.`,
            next: 'Leave workspace out, or set it to: default',
        };
    }
    return {
        name: 'workspace',
        status: 'warning',
        message: `The workspace could not be looked at (${status}).`,
        next: 'Nothing need be done where register works; else give the identity the role that the check above names.',
    };
}
function judgeEnvironment(id, exists, subject) {
    if (exists)
        return { name: 'environment', status: 'ok', message: `${(0,printable/* printable */.g)(id)} is there` };
    return {
        name: 'environment',
        status: 'warning',
        message: `There is no environment "${(0,printable/* printable */.g)(id)}"; register creates it when the identity may.`,
        next: `az apic environment create -g ${subject.resourceGroup} -n ${subject.serviceName} --environment-id ${(0,printable/* printable */.g)(id)} --title "${(0,printable/* printable */.g)(id)}" --type production`,
    };
}
/** Metadata that every entry of kind API must carry. */
function judgeMetadata(schemas) {
    const required = schemas.filter(({ properties }) => properties.assignedTo?.some(({ entity, required, deprecated }) => entity === 'api' && required === true && deprecated !== true));
    const count = `${schemas.length} metadata ${schemas.length === 1 ? 'schema' : 'schemas'}`;
    if (required.length === 0)
        return { name: 'metadata', status: 'ok', message: `${count}, none required` };
    const names = required.map(({ name }) => (0,printable/* printable */.g)(name, 90));
    return {
        name: 'metadata',
        status: 'warning',
        message: `${count}; a new entry must have: ${names.join(', ')}.`,
        next: `Give them to register: --custom-properties '${JSON.stringify(Object.fromEntries(names.map((name) => [name, '…'])))}'`,
    };
}
/** @param answer the status that the data host answered with, or why there was none */
function judgeDataPlane(host, answer) {
    if (host === undefined) {
        return {
            name: 'data-plane',
            status: 'warning',
            message: 'The API center does not name its data host yet; a new one takes a few seconds.',
            next: 'Run doctor again in a minute.',
        };
    }
    const shownHost = (0,printable/* printable */.g)(host, 200);
    if (answer === 200)
        return { name: 'data-plane', status: 'ok', message: `${shownHost} answers` };
    if (answer === 401 || answer === 403) {
        return { name: 'data-plane', status: 'ok', message: `${shownHost} answers, and asks for a sign-in` };
    }
    return {
        name: 'data-plane',
        status: 'warning',
        message: `${shownHost} ${typeof answer === 'number' ? `answered ${answer}` : `gave no answer${answer ? ` (${(0,printable/* printable */.g)(answer)})` : ''}`}.`,
        next: 'Look whether a firewall or proxy keeps this machine from it; registering needs it only to verify (verify: off).',
    };
}
/** What clients without a sign-in see: the list of servers, and what it means when there is none. */
function judgeRegistry(reading, url) {
    if (reading.readable) {
        const servers = reading.pages.flat().length;
        return [
            {
                name: 'registry',
                status: 'ok',
                message: `${servers} ${servers === 1 ? 'server' : 'servers'} listed at ${url}`,
            },
            {
                name: 'anonymous-access',
                status: 'ok',
                message: 'on: VS Code and GitHub Copilot can read the list, and so can everybody who knows its address',
            },
        ];
    }
    const closed = /sign-in/.test(reading.why);
    return [
        {
            name: 'registry',
            status: 'warning',
            message: `The list of servers cannot be read: ${(0,printable/* printable */.g)(reading.why)}.`,
            next: closed
                ? 'Nothing need be done if only the portal is used; else see anonymous access, below.'
                : `Look at ${url}/v0.1/servers in a browser; a 404 there has been seen after changes of the service and passed by itself.`,
        },
        closed
            ? {
                name: 'anonymous-access',
                status: 'warning',
                message: 'off: VS Code and GitHub Copilot read without a token and see nothing; signed-in people see the portal.',
                next: `To publish the list to everybody: ${(0,project/* docsUrl */.fs)('after-registration.md', 'anonymous-access')}`,
            }
            : {
                name: 'anonymous-access',
                status: 'unknown',
                message: 'cannot be told while the list is not readable',
            },
    ];
}
/** @param status of the answer to a GET of the portal's configuration */
function judgePortal(portal, status, url) {
    if (status === 403) {
        return {
            name: 'portal',
            status: 'unknown',
            message: 'this identity may not read its configuration, which register does not need',
        };
    }
    const enabled = portal !== undefined && portal.properties.enabled !== false;
    if (enabled)
        return { name: 'portal', status: 'ok', message: `on${url ? `: ${url}` : ''}` };
    return {
        name: 'portal',
        status: 'warning',
        message: 'off: people have no page on which they find the servers.',
        next: `Switch it on: ${(0,project/* docsUrl */.fs)('after-registration.md', 'the-portal')}`,
    };
}

// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/registry/registry.js
var registry = __webpack_require__(45829);
// EXTERNAL MODULE: ./build/core/report/links.js
var links = __webpack_require__(12148);
// EXTERNAL MODULE: ./build/core/sign-in.js
var sign_in = __webpack_require__(69653);
;// CONCATENATED MODULE: ./build/core/commands/doctor.js















/** Of `Microsoft.Authorization`, which has versions of its own. */
const permissionsVersion = '2022-04-01';
const dataHostTimeoutMs = 10_000;
const permissionsSchema = dist/* object */.Ikc({
    value: dist/* array */.YOg(dist/* object */.Ikc({
        actions: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
        notActions: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    })),
});
const allChecks = [
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
 * Looks at a set-up step by step, with GET alone, and says of each step whether it is as it should be. A step that
 * an earlier failure hides is `unknown`. Rejects only with what is a bug of ours, or with the signal's reason.
 *
 * @param onCheck told of each step as soon as it is known
 */
async function doctor(input, ports, onCheck) {
    const credential = await signIn(input, ports);
    const arm = (0,arm_client/* createArmClient */.c)({
        endpoint: input.endpoint,
        credential: 'token' in credential ? credential.token : undefined,
        subscriptionId: input.target.subscriptionId,
        access: 'read',
        clock: ports.clock,
        wallClock: ports.wallClock,
        random: ports.random,
        signal: ports.signal,
        userAgent: `mcp-register/${ports.version}`,
        onRequest: (trace) => ports.progress.request(trace),
    });
    const checks = [];
    const add = (...found) => {
        for (const check of found) {
            const rendered = renderCheck(check, ports.words);
            checks.push(rendered);
            onCheck(rendered);
        }
    };
    add(credential.check);
    if (credential.check.status === 'ok')
        await examine(input, ports, arm, credential.identity, add);
    const seen = new Set(checks.map(({ name }) => name));
    add(...allChecks
        .filter((name) => !seen.has(name))
        .map((name) => ({ name, status: 'unknown', message: 'could not be looked at' })));
    const exitCode = exitCodeOf(checks);
    return {
        status: exitCode === errors/* exitCodes */.hS.done ? 'healthy' : 'failed',
        exitCode,
        command: 'doctor',
        target: { ...input.target, armEndpoint: input.endpoint.url },
        checks,
        requests: { ...arm.counts },
    };
}
async function signIn({ endpoint }, { identity: signer }) {
    if (endpoint.insecure)
        return { check: judgeIdentity(undefined) };
    try {
        const token = await signer.getToken(endpoint.tokenScope);
        if (!token)
            throw noToken();
        const identity = readIdentity(token.token);
        return {
            check: judgeIdentity(identity),
            identity,
            token: { getToken: () => Promise.resolve(token) },
        };
    }
    catch (error) {
        const failure = error instanceof errors/* Failure */.HR ? error : (0,sign_in/* failureOfSignIn */.k)(error);
        if (!failure)
            throw error;
        return { check: judgeFailure('identity', failure) };
    }
}
function noToken() {
    return new errors/* Denied */.Cb({
        code: 'sign-in-failed',
        message: 'Could not get an Azure access token.',
        next: (0,core_message/* sentence */.em) `To sign in, ${(0,references/* way */.Mr)('sign-in')}.`,
    });
}
async function examine(input, ports, arm, identity, add) {
    const center = (0,api_center/* createApiCenter */.K)(arm, input.target, { clock: ports.clock, signal: ports.signal });
    const { paths } = center;
    const subject = { ...input.target, serviceId: paths.service };
    let service;
    try {
        const response = await arm.send({ method: 'GET', path: paths.service });
        add({ name: 'reachable', status: 'ok', message: input.endpoint.url });
        if (response.status !== 200)
            return add(...judgeRefusedService(response.refusal, subject, identity));
        service = (0,parse_answer/* parseAnswer */.W)(response, resources/* schemas */.jo.service);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR) || ports.signal.aborted)
            throw error;
        return add(judgeFailure('reachable', error));
    }
    add(judgeService(service));
    const [permissions, workspace, environment, metadata, data, portal] = await Promise.all([
        readPermissions(arm, paths.service),
        arm.send({ method: 'GET', path: paths.workspace }),
        arm.send({ method: 'GET', path: paths.environment(input.environmentId) }),
        arm.send({ method: 'GET', path: paths.metadataSchemas }),
        lookAtDataHost(service, input, ports),
        arm.send({ method: 'GET', path: paths.portal }),
    ]);
    const environmentExists = environment.status === 200;
    add(judgeRole(permissions, subject, identity, { readOnly: input.readOnly, environmentExists }));
    add(judgeWorkspace(input.target.workspace, workspace.status));
    if (environment.status === 200 || environment.status === 404) {
        add(judgeEnvironment(input.environmentId, environmentExists, subject));
    }
    if (metadata.status === 200)
        add(judgeMetadata(await center.listMetadataSchemas()));
    add(...data);
    const configuration = portal.status === 200 ? (0,parse_answer/* parseAnswer */.W)(portal, resources/* schemas */.jo.portal) : undefined;
    add(judgePortal(configuration, portal.status, input.endpoint.loopback ? undefined : (0,links/* portalUrl */.gn)(service)));
}
async function readPermissions(arm, serviceId) {
    const path = `${arm.endpoint.url}${serviceId}/providers/Microsoft.Authorization/permissions?api-version=${permissionsVersion}`;
    const response = await arm.send({ method: 'GET', path });
    const parsed = dist/* safeParse */.xLC(permissionsSchema, response.body);
    return response.status === 200 && parsed.success ? parsed.output.value : undefined;
}
/** The data host as clients without a sign-in see it. */
async function lookAtDataHost({ properties: { dataApiHostname } }, { target, endpoint }, { http, clock, signal }) {
    if (dataApiHostname === undefined)
        return [judgeDataPlane(undefined, undefined)];
    const url = (0,registry/* registryBaseUrl */.m)(dataApiHostname, target.workspace, endpoint.insecure);
    const [answer, reading] = await Promise.all([
        statusOf(`${url}/apis`),
        (0,registry/* readRegistry */._)(url, { http, clock, signal }),
    ]);
    return [judgeDataPlane(dataApiHostname, answer), ...judgeRegistry(reading, url)];
    async function statusOf(address) {
        try {
            const response = await http.send({
                method: 'GET',
                url: address,
                headers: { accept: 'application/json' },
                signal: AbortSignal.any([signal, clock.timeout(dataHostTimeoutMs)]),
            });
            response.close();
            return response.status;
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            return error instanceof Error && 'code' in error ? String(error.code) : '';
        }
    }
}

// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __webpack_require__(19181);
// EXTERNAL MODULE: ./build/core/inputs/parse-target.js
var parse_target = __webpack_require__(39899);
// EXTERNAL MODULE: ./build/hosts/environment.js
var environment = __webpack_require__(10777);
// EXTERNAL MODULE: ./build/hosts/terminal/embedded.js
var embedded = __webpack_require__(68187);
// EXTERNAL MODULE: ./build/hosts/terminal/given-target.js
var given_target = __webpack_require__(27160);
// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
;// CONCATENATED MODULE: ./build/hosts/terminal/run-doctor.js








const nameWidth = 18;
/** Checks the set-up that the inputs name, each step shown as soon as it is known. Throws InvalidInput. */
async function runDoctor(read, ports, { terminal, env }) {
    const input = {
        ...(await whereOf(read, terminal, env)),
        environmentId: (0,fields/* resourceName */.Iy)(read, 'environment-id') ?? 'production',
        readOnly: read.boolean('dry-run'),
    };
    terminal.log('');
    const report = await doctor(input, ports, (check) => terminal.log(run_doctor_renderCheck(terminal.colors, check)));
    terminal.log(renderVerdict(terminal.colors, report));
    return report;
}
/** Without a target it is the emulator that runs on the default state file: none is started to be looked at. */
async function whereOf(read, terminal, env) {
    const url = (0,parse_target/* hasTarget */.oU)(read) || (0,environment/* isCi */.Xt)(env) ? undefined : await (0,embedded/* runningEmbedded */.Kb)(terminal);
    if (url !== undefined)
        return { endpoint: (0,apicenter_endpoint/* parseArmEndpoint */.N)(url, false), target: embedded/* embeddedTarget */.el };
    const endpoint = (0,parse_target/* parseEndpoint */.Bk)(read);
    return { endpoint, target: (0,given_target/* givenTarget */.P)(read, endpoint, env) };
}
function run_doctor_renderCheck(colors, { name, status, message, next }) {
    const paint = { ok: colors.green, warning: colors.yellow, failed: colors.red, unknown: colors.dim }[status];
    const label = name.replaceAll('-', ' ');
    return [
        `  ${paint(status.padEnd(8))} ${label.padEnd(nameWidth)}${message}`,
        ...(next === undefined ? [] : [`  ${' '.repeat(9 + nameWidth)}${colors.dim(next)}`]),
    ].join('\n');
}
function renderVerdict(colors, { checks, exitCode }) {
    const count = (wanted) => checks.filter(({ status }) => status === wanted).length;
    const [failed, warned] = [count('failed'), count('warning')];
    const verdict = failed > 0
        ? colors.bold(colors.red(`The set-up does not work yet (exit ${exitCode})`))
        : colors.bold(colors.green('The set-up works'));
    const counts = `${failed} failed, ${warned} ${warned === 1 ? 'warning' : 'warnings'}`;
    return `\n  ${verdict}  ${colors.dim(`(${counts})`)}\n${failed > 0 ? `${(0,render/* line */.n8)(colors, 'Next', 'do what stands under the first failure, and run doctor again')}\n` : ''}`;
}


/***/ })

};
