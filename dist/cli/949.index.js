export const id = 949;
export const ids = [949];
export const modules = {

/***/ 35949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatch: () => (/* binding */ dispatch)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/report/report.js
var report_report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/surface/baseline.js + 36 modules
var surface_baseline = __webpack_require__(60848);
// EXTERNAL MODULE: ./build/core/commands/run-probe.js + 41 modules
var run_probe = __webpack_require__(33435);
// EXTERNAL MODULE: ./build/core/commands/run-without-center.js
var run_without_center = __webpack_require__(96923);
;// CONCATENATED MODULE: ./build/core/commands/probe-server.js





/**
 * Probes one MCP server and reports what it found. Never rejects: a failure is in the report. A server that requires a
 * credential cannot be probed; where the inputs accept that, the status is `skipped`.
 */
function probeServer(input, ports) {
    return (0,run_without_center/* runWithoutCenter */.d)(input, 'probe', ports, (draft) => steps(input, ports, draft));
}
async function steps(input, ports, draft) {
    const result = await (0,run_probe/* runProbe */.m)(input.probe, ports, ports.signal);
    draft.probe = (0,report_report/* describeProbe */.WH)(result, ports.words);
    draft.endpointUrl = result.url;
    const { server, warnings } = (0,run_probe/* judgeProbe */.i)(result, input.probe);
    draft.warnings.push(...warnings);
    if (!server)
        return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
    await input.onHealthy?.(server);
    const { contractHash, surfaceHash } = (0,surface_baseline/* snapshotOf */.eY)(server);
    draft.surface = { hash: contractHash, surfaceHash, changes: [] };
    return { status: 'healthy', exitCode: errors/* exitCodes */.hS.done, changed: false };
}

;// CONCATENATED MODULE: ./build/core/commands/look-without-credentials.js



/** Maximum time for the probe in milliseconds, because people wait for the check and nothing depends on the result. */
const greatestTimeoutMs = 30_000;
/**
 * Runs without credentials, where the run must not have any: probes the server anonymously and succeeds whatever it
 * finds. It reads nothing from an API center and writes nothing.
 */
async function lookWithoutCredentials({ command, probe, run, reason }, ports) {
    const notice = { code: 'without-credentials', level: 'notice', message: reason };
    const skipped = { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false, command, run };
    if (!probe || probe.mode === 'off') {
        const nothing = { plan: [], applied: [], requests: report_report/* noRequests */.Il, timings: {} };
        return { ...skipped, ...nothing, warnings: [notice] };
    }
    const { functionKey: _key, audience: _audience, expectVersion: _version, ...plain } = probe;
    const anonymous = {
        ...plain,
        headers: {},
        mode: 'warn',
        onProtected: 'pass',
        expectTools: [],
        timeoutMs: Math.min(plain.timeoutMs, greatestTimeoutMs),
    };
    const { error, ...report } = await probeServer({ command: 'probe', probe: anonymous, run }, ports);
    const found = error ? [{ code: error.code, message: error.message }] : [];
    return { ...report, ...skipped, warnings: [notice, ...report.warnings, ...found] };
}

// EXTERNAL MODULE: ./build/core/surface/surface-file.js
var surface_file = __webpack_require__(37300);
;// CONCATENATED MODULE: ./build/core/commands/surface.js


/**
 * Probes a server, and writes or prints its surface: the file that serves as baseline. Never rejects: a failure is in
 * the report.
 */
function surface(input, ports) {
    return probeServer({ ...input, onHealthy: (server) => keep(input, server, ports) }, ports);
}
async function keep({ surfaceFile, print }, server, { files, progress }) {
    const text = (0,surface_file/* formatSurfaceFile */.D)(server);
    if (surfaceFile === undefined)
        return print?.(text);
    await files.write(surfaceFile, text);
    progress.written(surfaceFile);
}

// EXTERNAL MODULE: ./build/core/apicenter/service-failure.js
var service_failure = __webpack_require__(47608);
// EXTERNAL MODULE: ./build/core/registration/plan-step.js
var plan_step = __webpack_require__(93994);
// EXTERNAL MODULE: ./build/core/apicenter/paths.js
var paths = __webpack_require__(98204);
// EXTERNAL MODULE: ./build/core/apicenter/slug.js
var slug = __webpack_require__(66289);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/registration/ambiguous-deployment.js
var ambiguous_deployment = __webpack_require__(4576);
// EXTERNAL MODULE: ./build/core/registration/defaults.js
var defaults = __webpack_require__(33030);
// EXTERNAL MODULE: ./build/core/apicenter/resources.js
var resources = __webpack_require__(38525);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __webpack_require__(40963);
// EXTERNAL MODULE: ./build/core/registration/stamp.js
var registration_stamp = __webpack_require__(63269);
// EXTERNAL MODULE: ./build/core/registration/take-over.js
var take_over = __webpack_require__(24982);
;// CONCATENATED MODULE: ./build/core/registration/ownership.js








/**
 * Refuses to change an API of another kind, of another source, of another manifest, or of another pull request, and one
 * without a mark that has another runtime URL. `take-over` lifts these refusals. A run for a pull request changes only
 * what such a run created. Throws InvalidInput.
 *
 * @param urls those that the run declares for the entry
 */
function checkOwnership(request, currentState, urls = [request.serverUrl]) {
    if (request.takeOver === true)
        return;
    const refused = refusals(request, currentState, urls).find(({ lifted }) => !lifted);
    if (refused)
        throw refused.failure;
}
/** From whom, or what, the run takes the entry: clauses that go on after "taken over". */
function takenOver(request, currentState, urls) {
    return refusals(request, currentState, urls).flatMap(({ lifted, from }) => (lifted ? [from] : []));
}
function refusals(request, { api, deployments }, declared) {
    if (!api)
        return [];
    const { takeOver } = request;
    const kind = (0,resources/* isMcpApi */.pU)(api)
        ? []
        : [
            {
                failure: ofAnotherKind(request, api),
                from: `although it is an API of kind "${(0,printable/* printable */.g)(api.properties.kind)}"`,
                lifted: (0,take_over/* lifts */.B6)(takeOver, 'kind'),
            },
        ];
    const stamp = (0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation);
    if (stamp && !(0,registration_stamp/* isStampOf */.tk)(stamp, request.source)) {
        return [
            ...kind,
            {
                failure: withAnotherSource(request, stamp),
                from: `from another source: ${describeOwner(stamp, request.source)}`,
                lifted: (0,take_over/* liftsSource */.Gy)(takeOver, stamp.source),
            },
        ];
    }
    const ofPullRequest = pullRequestRefusal(request, stamp);
    if (ofPullRequest) {
        const from = 'from a run that is not for this pull request';
        return [...kind, { failure: ofPullRequest, from, lifted: takeOver === true }];
    }
    if ((0,registration_stamp/* isOfAnotherName */.W4)(request, stamp)) {
        const from = `from another server.json: "${(0,printable/* printable */.g)(stamp.serverName)}"`;
        return [...kind, { failure: ofAnotherName(request, stamp), from, lifted: false }];
    }
    if (stamp) {
        return isOtherManifest(request, stamp)
            ? [
                ...kind,
                {
                    failure: ofAnotherManifest(request, stamp),
                    from: `from another manifest of this source: "${(0,printable/* printable */.g)(stamp.manifest ?? '')}"`,
                    lifted: (0,take_over/* lifts */.B6)(takeOver, 'manifest'),
                },
            ]
            : kind;
    }
    const urls = deployments.flatMap(({ properties }) => properties.server?.runtimeUri ?? []);
    if (urls.length === 0 || urls.some((url) => declared.includes(url)))
        return kind;
    return [
        ...kind,
        {
            failure: withAnotherUrl(request, urls),
            from: `although it has no mark and another URL: ${urls.map((url) => (0,printable/* printable */.g)(url)).join(', ')}`,
            lifted: (0,take_over/* lifts */.B6)(takeOver, 'unstamped'),
        },
    ];
}
/** Whether the mark names a manifest, and the run is for another one. */
function isOtherManifest({ manifest }, stamp) {
    if (manifest === undefined || stamp.manifest === undefined)
        return false;
    return ![manifest.name, ...manifest.previousNames].includes(stamp.manifest);
}
function ofAnotherKind(request, api) {
    return new errors/* InvalidInput */.o9({
        code: 'api-of-another-kind',
        message: `The API "${(0,printable/* printable */.g)(request.apiId)}" exists and is of kind "${(0,printable/* printable */.g)(api.properties.kind)}", not "mcp".`,
        next: (0,core_message/* sentence */.em) `${otherId}. If this entry really is the MCP server, give ${takeOver(request, 'kind')}.`,
    });
}
function withAnotherSource(request, stamp) {
    const permission = takeOver(request, `source:${stamp.source?.url ?? '<address>'}`);
    return new errors/* InvalidInput */.o9({
        code: 'api-of-another-source',
        message: ofAnotherSource(request.apiId, stamp, request.source),
        next: (0,core_message/* sentence */.em) `${otherId}, or correct ${(0,references/* input */.hF)('source')}. If the server has moved to this repository, give ${permission} once.`,
    });
}
function ofAnotherManifest(request, { manifest = '' }) {
    return new errors/* InvalidInput */.o9({
        code: 'api-of-another-manifest',
        message: `The API "${(0,printable/* printable */.g)(request.apiId)}" is declared by another manifest of this source: "${(0,printable/* printable */.g)(manifest)}".`,
        next: (0,core_message/* sentence */.em) `Choose another id, or remove it from one of the two manifests. If it has moved to this manifest, give ${takeOver(request, 'manifest')} once; if the manifest was renamed, list its old name under "previousNames".`,
    });
}
/** The refusal of an entry whose id comes from the name in another `server.json`. */
function ofAnotherName({ apiId, serverName = '' }, stamp) {
    return new errors/* InvalidInput */.o9({
        code: 'api-of-another-server-json',
        message: (0,core_message/* sentence */.em) `The API "${(0,printable/* printable */.g)(apiId)}" was registered from the server.json of "${(0,printable/* printable */.g)(stamp.serverName)}", and this run is for "${(0,printable/* printable */.g)(serverName)}". The id comes from the file, and both files lead to the same one.`,
        next: (0,core_message/* sentence */.em) `Give this server an ${(0,references/* input */.hF)('api-id')} of its own. If it is the same server under a new name, give ${(0,references/* input */.hF)('api-id', apiId)}.`,
    });
}
function pullRequestRefusal({ apiId, pullRequest }, stamp) {
    const name = (0,printable/* printable */.g)(apiId);
    if (stamp && stamp.pullRequest !== pullRequest) {
        return new errors/* InvalidInput */.o9({
            code: 'api-of-a-pull-request',
            message: stamp.pullRequest === undefined
                ? `The API "${name}" is a permanent entry, not the entry of pull request ${pullRequest}.`
                : `The API "${name}" is the entry of pull request ${stamp.pullRequest}, which is removed when the pull request is closed.`,
            next: (0,core_message/* sentence */.em) `${otherId}.`,
        });
    }
    if (pullRequest === undefined || stamp?.created)
        return undefined;
    return new errors/* InvalidInput */.o9({
        code: 'staging-name-taken',
        message: `The API "${name}" exists already, and no run for pull request ${pullRequest} created it. The run does not change it.`,
        next: (0,core_message/* sentence */.em) `${otherId}, or rename the existing entry.`,
    });
}
function withAnotherUrl(request, urls) {
    return new errors/* InvalidInput */.o9({
        code: 'api-with-another-url',
        message: `The API "${(0,printable/* printable */.g)(request.apiId)}" was not created by this tool and has another URL: ${urls.map((url) => (0,printable/* printable */.g)(url)).join(', ')}.`,
        next: (0,core_message/* sentence */.em) `${otherId}. If this entry is your server at its old address, give ${takeOver(request, 'unstamped')} once.`,
    });
}
const otherId = (0,core_message/* sentence */.em) `Choose another ${(0,references/* input */.hF)('api-id')}`;
/** The permission to ask for: in a fleet by its name. */
function takeOver(request, name) {
    return (0,references/* input */.hF)('take-over', typeof request.takeOver === 'boolean' ? 'true' : name);
}
/** Says that another source registered the entry, and names both sources. */
function ofAnotherSource(apiId, stamp, source) {
    return `The API "${(0,printable/* printable */.g)(apiId)}" is registered by another source: ${describeOwner(stamp, source)}.`;
}
function describeOwner({ source: owner }, source) {
    const asking = source === registration_source/* unnamedSource */.M0 ? 'this run has no source' : `this run has ${(0,registration_source/* shownSource */.Vt)(source)}`;
    if (!owner)
        return `its mark cannot be read (${asking})`;
    if ((0,registration_source/* shownSource */.Vt)(owner) !== (0,registration_source/* shownSource */.Vt)(source))
        return `${(0,registration_source/* shownSource */.Vt)(owner)} (${asking})`;
    return `${(0,registration_source/* shownSource */.Vt)(owner)} with the id ${owner.id}, while this run has a repository with the same name and the id ${source.id}`;
}
/**
 * The refusal to delete an entry that its mark protects, or a part of it.
 *
 * @param what a clause that says what is refused
 */
function protectedEntry(apiId, what = 'no command deletes it') {
    return new errors/* InvalidInput */.o9({
        code: 'entry-protected',
        message: (0,core_message/* sentence */.em) `The API "${(0,printable/* printable */.g)(apiId)}" is protected by its mark (protected=1): ${what}.`,
        next: (0,core_message/* sentence */.em) `Keep the entry, or set only its lifecycle stage with ${(0,references/* input */.hF)('unregister-mode', 'deprecate')}. To remove it for good, delete it in the portal.`,
    });
}

// EXTERNAL MODULE: ./build/core/registration/resource-steps.js
var resource_steps = __webpack_require__(33742);
// EXTERNAL MODULE: ./build/core/registration/same-name.js
var same_name = __webpack_require__(48496);
;// CONCATENATED MODULE: ./build/core/registration/unregister-plan.js














/** Throws InvalidInput for an entry of another source, and for the removal of a protected one. */
function checkOwnEntry(request, api) {
    const stamp = (0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation);
    if (!request.force && !(0,registration_stamp/* isStampOf */.tk)(stamp, request.source))
        throw notOurEntry(request, stamp);
    if (!request.force && (0,registration_stamp/* isOfAnotherName */.W4)(request, stamp))
        throw ofAnotherName(request, stamp);
    if (request.mode === 'remove' && stamp?.protected)
        throw protectedEntry(request.apiId);
}
function notOurEntry({ apiId, source }, stamp) {
    return new errors/* InvalidInput */.o9({
        code: 'not-our-entry',
        message: stamp
            ? ofAnotherSource(apiId, stamp, source)
            : `The API "${(0,printable/* printable */.g)(apiId)}" was not registered by this tool.`,
        next: (0,core_message/* sentence */.em) `Unregister it from the repository that registered it. To remove it anyway, use the command line: ${(0,references/* command */.G5)('mcp-register', 'unregister', '--force')}`,
    });
}
/**
 * The deployment to remove: the one with the given name or runtime URL, otherwise the one of the environment. Throws
 * InvalidInput when several match.
 *
 * @returns undefined when there is no such deployment, and so nothing to do
 */
function findRemoval(request, { deployments }) {
    const wanted = (request.environmentId ?? defaults/* defaultEnvironmentId */.wY).toLowerCase();
    const byName = deployments.filter(({ name }) => name.toLowerCase() === request.deploymentId?.toLowerCase());
    const byUrl = deployments.filter(({ properties }) => request.serverUrl !== undefined && properties.server?.runtimeUri?.includes(request.serverUrl));
    const byEnvironment = deployments.filter(({ properties }) => (0,paths/* environmentOfReference */.uc)(properties.environmentId)?.toLowerCase() === wanted);
    const candidates = request.deploymentId !== undefined
        ? byName
        : request.serverUrl !== undefined && request.environmentId === undefined
            ? byUrl
            : request.serverUrl !== undefined
                ? byEnvironment.filter((deployment) => byUrl.includes(deployment))
                : byEnvironment;
    const [deployment, ...others] = candidates;
    if (others.length > 0) {
        throw (0,ambiguous_deployment/* ambiguousDeployment */.w)(candidates, (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('deployment-id')} with the name of the one to remove.`);
    }
    if (!deployment)
        return undefined;
    return { deployment, bound: (0,paths/* definitionOfReference */.U6)(deployment.properties.definitionId) };
}
/**
 * What an interrupted removal left behind: a definition with this environment's name that no deployment uses; or, in an
 * entry that this tool created and that has no deployment left, its only version with its only definition, or the bare
 * entry. Anything else may belong to another deployment and stays.
 */
function findLeftover(request, { api, versions, deployments }, definitions) {
    if (request.mode !== 'remove')
        return undefined;
    const used = deployments.map(({ properties }) => (0,paths/* definitionOfReference */.U6)(properties.definitionId));
    const environmentId = request.environmentId ?? defaults/* defaultEnvironmentId */.wY;
    const ours = ['-streamable', '-sse'].map((suffix) => (0,slug/* suffixedId */.kT)(environmentId, suffix));
    for (const [version, list] of definitions) {
        const left = list.find(({ name }) => ours.some((own) => (0,same_name/* sameName */.q)(own, name)) &&
            !used.some((one) => (0,same_name/* sameName */.q)(one?.version, version) && (0,same_name/* sameName */.q)(one?.definition, name)));
        if (left)
            return { bound: { version, definition: left.name } };
    }
    const created = (0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation)?.created ?? false;
    if (!created || deployments.length > 0 || versions.length > 1)
        return undefined;
    const [version] = versions;
    if (!version)
        return { bound: undefined };
    const [definition, ...others] = definitions.get(version.name) ?? [];
    if (others.length > 0)
        return undefined;
    return { bound: { version: version.name, ...(0,optional/* optional */.l)('definition', definition?.name) } };
}
/**
 * Plans the removal of the deployment, then of its definition and version when nothing else refers to them, then of the
 * API when this tool created it and nothing is left in it; never of an environment. The modes `deprecate` and `retire`
 * remove nothing: the version gets that stage, unless another deployment uses it.
 *
 * @param definitions those of the version that the deployment uses
 */
function planRemoval(request, registered, removal, definitions) {
    const { apiId } = request;
    const { deployment, bound } = removal;
    const version = registered.versions.find(({ name }) => (0,same_name/* sameName */.q)(name, bound?.version));
    const definition = definitions.find(({ name }) => (0,same_name/* sameName */.q)(name, bound?.definition));
    const address = {
        apiId,
        versionId: version?.name ?? bound?.version ?? '',
        definitionId: definition?.name ?? bound?.definition ?? '',
    };
    const others = registered.deployments
        .filter(({ name }) => name !== deployment?.name)
        .map(({ properties }) => (0,paths/* definitionOfReference */.U6)(properties.definitionId));
    const versionUsed = others.some((other) => (0,same_name/* sameName */.q)(other?.version, bound?.version));
    if (request.mode !== 'remove') {
        const stage = versionUsed ? undefined : request.mode === 'deprecate' ? 'deprecated' : 'retired';
        return { address, steps: version ? [stageStep(version, stage)] : [] };
    }
    const definitionUsed = others.some((other) => (0,same_name/* sameName */.q)(other?.version, bound?.version) && (0,same_name/* sameName */.q)(other?.definition, bound?.definition));
    const definitionGoes = definition !== undefined && !definitionUsed;
    const versionGoes = version !== undefined && !versionUsed && definitions.length === (definitionGoes ? 1 : 0);
    const created = (0,registration_stamp/* readStamp */.UL)(registered.api.properties.externalDocumentation)?.created ?? false;
    const apiGoes = created &&
        registered.deployments.length === (deployment ? 1 : 0) &&
        registered.versions.length === (versionGoes ? 1 : 0);
    const going = [
        ...(deployment ? [{ kind: 'deployment', id: deployment.name, goes: true }] : []),
        ...(definition ? [{ kind: 'definition', id: definition.name, goes: definitionGoes }] : []),
        ...(version ? [{ kind: 'version', id: version.name, goes: versionGoes }] : []),
        { kind: 'api', id: apiId, goes: apiGoes },
    ];
    return { address, steps: oneAfterAnother(going, whyApiStays(created, registered, deployment)) };
}
/** @param stage undefined where the version keeps its own */
function stageStep({ name, properties: own }, stage) {
    const stored = (0,json/* toJson */.a)(own);
    const properties = stage === undefined ? stored : { ...stored, lifecycleStage: stage };
    return (0,resource_steps/* resourceStep */.BZ)({ kind: 'version', id: name, stored, properties });
}
function oneAfterAnother(resources, whyKept) {
    return resources.map(({ kind, id, goes }, index) => {
        const before = resources[index - 1];
        const after = before ? [`${before.kind}/${before.id}`] : [];
        if (goes)
            return { kind, id, action: 'delete', changes: [], after };
        const reason = kind === 'api' ? whyKept : undefined;
        return { kind, id, action: 'keep', changes: [], after, properties: {}, ...(0,optional/* optional */.l)('reason', reason) };
    });
}
/** Why the entry itself is not removed with its registration. */
function whyApiStays(created, { deployments }, removed) {
    if (!created)
        return 'it was there before this tool registered the server, so it is yours to delete';
    const left = deployments.filter(({ name }) => name !== removed?.name).length;
    return left > 0 ? 'other deployments use it' : 'it contains a version or definition of another origin';
}

// EXTERNAL MODULE: ./build/core/commands/catalogue-run.js + 2 modules
var catalogue_run = __webpack_require__(81251);
;// CONCATENATED MODULE: ./build/core/commands/existing-entry.js
/**
 * The request for the entry that exists: an id that was made longer for a new entry gives way to the short one of an
 * existing entry. Sends two reads where there is such a short id, and none otherwise.
 */
async function ofExistingEntry(request, center) {
    const { apiId, shortApiId } = request;
    if (shortApiId === undefined)
        return request;
    const [api, short] = await Promise.all([center.getApi(apiId), center.getApi(shortApiId)]);
    return short && !api ? { ...request, apiId: short.name } : request;
}

;// CONCATENATED MODULE: ./build/core/commands/unregister.js








/**
 * Removes the registration of one environment. Never rejects: a failure is in the report. A registration that does not
 * exist is not a failure; the status is then `unchanged`.
 */
function unregister(input, ports) {
    const { apiId, source } = input.request;
    return (0,catalogue_run/* runOnCatalogue */.yQ)({ ...input, entry: apiId }, source.key, ports, (run) => unregister_steps(input, ports, run));
}
async function unregister_steps({ request: given, dryRun }, ports, run) {
    const { draft } = run;
    const request = await ofExistingEntry(given, run.center);
    const nothing = {
        status: dryRun ? 'planned' : 'unchanged',
        exitCode: errors/* exitCodes */.hS.done,
        changed: false,
    };
    const registered = await run.timed('read', () => readApi(request, run));
    if (!registered) {
        draft.title = request.apiId;
        draft.warnings.push({
            code: 'not-registered',
            message: `The API "${request.apiId}" does not exist, so there is nothing to remove.`,
        });
        return nothing;
    }
    draft.title = registered.api.properties.title;
    checkOwnEntry(request, registered.api);
    const found = findRemoval(request, registered);
    const definitions = await readDefinitions(request, registered, found, run);
    const removal = found ?? findLeftover(request, registered, definitions);
    if (!removal) {
        draft.warnings.push({
            code: 'not-deployed',
            message: `The API "${request.apiId}" has no such deployment, so there is nothing to remove.`,
        });
        return nothing;
    }
    const bound = removal.bound && (definitions.get(removal.bound.version) ?? []);
    const plan = planRemoval(request, registered, removal, bound ?? []);
    draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
    ports.progress.planned(plan);
    if (!(0,plan_step/* hasWork */.O)(plan)) {
        if (request.mode !== 'remove')
            draft.warnings.push(stageStays(plan.address.versionId));
        return nothing;
    }
    if (dryRun)
        return { ...nothing, changed: true };
    await run.apply(plan);
    return { status: 'removed', exitCode: errors/* exitCodes */.hS.done, changed: true };
}
function stageStays(versionId) {
    return {
        code: 'stage-stays',
        message: `The version "${(0,printable/* printable */.g)(versionId)}" is unchanged: it has that lifecycle stage already, or another deployment uses it.`,
    };
}
/** The definitions of the version that the deployment uses; without a deployment those of all versions, to find leftovers. */
async function readDefinitions({ apiId }, { versions }, found, { center }) {
    const pointedTo = found?.bound ? [found.bound.version] : [];
    const names = found ? pointedTo : versions.map(({ name }) => name);
    const lists = await Promise.all(names.map(async (name) => [name, await center.listDefinitions(apiId, name)]));
    return new Map(lists);
}
async function readApi({ apiId }, { center }) {
    const [service, api, versions, deployments] = await Promise.all([
        center.getService(),
        center.getApi(apiId),
        center.listVersions(apiId),
        center.listDeployments(apiId),
    ]);
    if (!service)
        throw (0,service_failure/* missingApiCenter */.cB)(center.paths.service);
    return api && { api, versions, deployments };
}

// EXTERNAL MODULE: ./build/core/clouds.js
var clouds = __webpack_require__(93658);
// EXTERNAL MODULE: ./build/core/fleet/audit/facts.js
var facts = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/core/fleet/audit/attempt.js




/**
 * Reads something. What the service refuses is unknown and no reason to stop. Rejects with the signal's reason, and with
 * an internal error.
 */
async function attempt(read, signal) {
    try {
        return (0,facts/* known */.e)(await read());
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (error instanceof errors/* Failure */.HR)
            return (0,facts/* unknown */.L)((0,printable/* printable */.g)((0,core_message/* render */.XX)(error.text, core_message/* plainWords */.c5), 300));
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/http/secret-parameters.js
var secret_parameters = __webpack_require__(4828);
// EXTERNAL MODULE: ./build/core/registration/current-state.js
var current_state = __webpack_require__(98928);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
;// CONCATENATED MODULE: ./build/core/registration/api-properties.js








/**
 * The properties to store for the API: the stored ones, changed as the request says. Contacts are merged by email or
 * name, documentation by title. Everything that this tool does not manage stays as it is. Throws InvalidInput when
 * there is no room for another documentation link.
 */
function apiProperties(request, current, texts, customProperties) {
    // Derived from the versions by the service; a PUT must not send it.
    const { lifecycleStage: _, ...kept } = (0,json/* toJson */.a)(current?.properties);
    return {
        ...kept,
        ...texts,
        kind: current && !(0,take_over/* lifts */.B6)(request.takeOver, 'kind') ? current.properties.kind : 'mcp',
        ...(request.termsOfServiceUrl === undefined
            ? {}
            : { termsOfService: { url: request.termsOfServiceUrl } }),
        ...(request.license === undefined ? {} : { license: mergeLicense(current, request.license) }),
        externalDocumentation: mergeDocumentation(request, current),
        ...(Object.keys(customProperties).length === 0
            ? {}
            : { customProperties: { ...(0,json/* toJson */.a)(current?.properties.customProperties), ...customProperties } }),
        ...(request.contact === undefined
            ? {}
            : { contacts: mergeContact(current?.properties.contacts ?? [], request.contact) }),
    };
}
function mergeLicense(current, given) {
    const stored = (0,json/* toJson */.a)(current?.properties.license);
    if (given.url === undefined)
        return { ...stored, ...given };
    // The service takes a license's url or its identifier, never both.
    const { identifier: _, ...rest } = stored;
    return { ...rest, ...given };
}
function mergeDocumentation(request, current) {
    const stored = current?.properties.externalDocumentation ?? [];
    const ours = [
        ...(request.documentationUrl === undefined
            ? []
            : [{ title: 'Documentation', url: request.documentationUrl }]),
        ...(request.repositoryUrl === undefined ? [] : [{ title: 'Repository', url: request.repositoryUrl }]),
        (0,registration_stamp/* stampItem */.BH)(nextStamp(request, current)),
    ];
    const byTitle = new Map(ours.map((item) => [item.title, item]));
    const replaced = stored.flatMap((item) => {
        const own = byTitle.get(item.title);
        // With two marks an entry would belong to no source.
        if (!own)
            return (0,registration_stamp/* isStamp */.GI)(item) ? [] : [item];
        byTitle.delete(item.title);
        return item.title === registration_stamp/* stampTitle */.cg ? [own] : [{ ...item, ...own }];
    });
    const merged = [...replaced, ...byTitle.values()];
    checkDocumentationRoom(request.apiId, stored.length, merged.length);
    return merged.map(json/* toJson */.a);
}
function checkDocumentationRoom(apiId, stored, merged) {
    if (merged <= constants/* limits */.Fy.externalDocumentationItems)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'documentation-full',
        message: `The API "${(0,printable/* printable */.g)(apiId)}" has ${stored} documentation links. With the mark of its source and the links from this run it would have ${merged}, and API Center allows ${constants/* limits */.Fy.externalDocumentationItems}.`,
        next: `Remove ${merged - constants/* limits */.Fy.externalDocumentationItems} of them in the portal and run again.`,
    });
}
/**
 * The stored properties of an API with another mark, or none, and nothing else changed. Throws InvalidInput when there
 * is no room for the mark.
 */
function remarkedProperties({ name, properties }, stamp) {
    const stored = properties.externalDocumentation ?? [];
    const others = stored.filter((item) => !(0,registration_stamp/* isStamp */.GI)(item));
    const merged = stamp ? [...others, (0,registration_stamp/* stampItem */.BH)(stamp)] : others;
    checkDocumentationRoom(name, stored.length, merged.length);
    const { lifecycleStage: _, ...kept } = (0,json/* toJson */.a)(properties);
    return { ...kept, externalDocumentation: merged.map(json/* toJson */.a) };
}
/** The mark to write. Facts that this run does not change stay; a manifest stays only where this source had the entry before. */
function nextStamp(request, current) {
    const { source, pullRequest, manifest } = request;
    const stamp = (0,registration_stamp/* readStamp */.UL)(current?.properties.externalDocumentation);
    const own = (0,registration_stamp/* isStampOf */.tk)(stamp, source) ? stamp : undefined;
    return {
        source: own ? (0,registration_source/* mergeSources */.Rf)(own.source, source) : source,
        ...(0,optional/* optional */.l)('manifest', manifest?.name ?? own?.manifest),
        ...(0,optional/* optional */.l)('serverName', request.serverName ?? own?.serverName),
        ...(0,optional/* optional */.l)('pullRequest', pullRequest),
        created: current === undefined || (stamp?.created ?? false),
        adopted: stamp?.adopted ?? false,
        protected: request.protected ?? stamp?.protected ?? false,
        ...(0,optional/* optional */.l)('further', own?.further),
    };
}
function mergeContact(stored, given) {
    const isSame = (contact) => given.email === undefined
        ? contact.name === given.name
        : contact.email?.toLowerCase() === given.email.toLowerCase();
    const found = stored.some(isSame);
    return [
        ...stored.map((contact) => (isSame(contact) ? { ...contact, ...given } : contact)),
        ...(found ? [] : [given]),
    ].map(json/* toJson */.a);
}

// EXTERNAL MODULE: ./build/core/registration/derived-texts.js
var derived_texts = __webpack_require__(37530);
// EXTERNAL MODULE: ./build/core/definition/read-document.js
var read_document = __webpack_require__(89256);
// EXTERNAL MODULE: ./build/core/registration/resource-ids.js
var resource_ids = __webpack_require__(79719);
;// CONCATENATED MODULE: ./build/core/registration/entry-transport.js






/** The definition of which the registry says that clients use Streamable HTTP; of every other one it says SSE. */
const streamableDefinition = 'default-streamable';
/**
 * The transport that an entry is for: the one that was probed. Where none was, the one that the registered document
 * names for this URL, else the one that the URL looks like.
 */
function transportOfEntry({ serverUrl }, { versionId, definitionId }, { definitions }, server) {
    if (server)
        return server.transport;
    const text = definitions.get((0,current_state/* definitionKey */.RR)(versionId, definitionId))?.text;
    const document = text === undefined ? undefined : (0,read_document/* readDefinitionDocument */.p)(text);
    const baseline = document?.serverUrls.includes(serverUrl) ? document.baseline : undefined;
    return baseline && 'facts' in baseline ? baseline.facts.transport : (0,resource_ids/* transportOf */.JH)(serverUrl);
}
/** Throws InvalidInput when the registry would tell clients to use Streamable HTTP, and the server speaks HTTP+SSE. */
function checkTransport(transport, { definitionId }, { serverUrl }) {
    if (transport !== 'sse' || definitionId.toLowerCase() !== streamableDefinition)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'transport-not-listed',
        message: `The server at ${serverUrl} speaks HTTP+SSE, and the registry would list it as Streamable HTTP: no client could use the entry.`,
        why: `The registry tells the transport from the id of the definition, which follows from the URL: it is "${definitionId}", because the URL does not end in /sse.`,
        next: (0,core_message/* sentence */.em) `Serve the stream at a URL that ends in /sse, let the server speak Streamable HTTP, or set ${(0,references/* input */.hF)('definition-id', 'default-sse')}.`,
    });
}

// EXTERNAL MODULE: ./build/core/registration/leading-environment.js
var leading_environment = __webpack_require__(15668);
;// CONCATENATED MODULE: ./build/core/registration/previous-versions.js











/** Stages that a version keeps instead of becoming `deprecated`. */
const endedStages = new Set(['deprecated', 'retired']);
/**
 * The steps for versions that no deployment uses once this registration is done. An API center allows a limited number
 * of versions for each API (Free: five); where a new one would not fit, an old one is removed first. Throws
 * InvalidInput when the request does not allow that, and when the entry is protected.
 */
function previousVersionSteps(request, names, currentState) {
    const free = unusedVersions(names, currentState, [names.deploymentId]);
    // The version that our own deployment still uses must stay until the deployment uses another.
    const idle = unusedVersions(names, currentState, []);
    const room = roomForVersions(currentState);
    const isNew = !currentState.versions.some(({ name }) => (0,same_name/* sameName */.q)(name, names.versionId));
    const missing = isNew ? 1 - room : 0;
    if (missing > 0 && (request.previousVersions !== 'remove' || idle.length < missing)) {
        throw new errors/* InvalidInput */.o9({
            code: 'version-limit',
            message: `The API "${(0,printable/* printable */.g)(request.apiId)}" has ${currentState.versions.length} versions, the maximum in this API center, so there is no room for "${(0,printable/* printable */.g)(names.versionTitle)}".`,
            next: (0,core_message/* sentence */.em) `Reuse a version (omit ${(0,references/* input */.hF)('version-title')}, or give that of an existing version), or remove unused versions with ${(0,references/* input */.hF)('previous-versions', 'remove')}.`,
        });
    }
    if (request.previousVersions === 'keep')
        return { first: [], last: [] };
    const done = `deployment/${names.deploymentId}`;
    if (request.previousVersions === 'remove') {
        const remove = (version, first) => ({
            kind: 'version',
            id: version.name,
            action: 'delete',
            changes: [],
            after: first ? [] : [done],
        });
        const first = idle.slice(0, Math.max(0, missing));
        const last = free.filter((version) => !first.includes(version));
        const [going] = [...first, ...last];
        if (going && (0,registration_stamp/* readStamp */.UL)(currentState.api?.properties.externalDocumentation)?.protected) {
            throw protectedEntry(request.apiId, (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('previous-versions', 'remove')} would delete its version "${(0,printable/* printable */.g)(going.name)}"`);
        }
        return {
            first: first.map((version) => remove(version, true)),
            last: last.map((version) => remove(version, false)),
        };
    }
    const deprecated = free
        .filter(({ properties }) => !endedStages.has(properties.lifecycleStage))
        .map((version) => (0,resource_steps/* resourceStep */.BZ)({
        kind: 'version',
        id: version.name,
        stored: version.properties,
        properties: { ...(0,json/* toJson */.a)(version.properties), lifecycleStage: 'deprecated' },
        after: [done],
    }));
    return { first: [], last: deprecated };
}
/**
 * The versions that no deployment uses, in the order of their creation, as the service lists them.
 *
 * @param leaving deployments that will use another version
 */
function unusedVersions(names, currentState, leaving) {
    const used = new Set(currentState.deployments
        .filter(({ name }) => !leaving.some((id) => (0,same_name/* sameName */.q)(name, id)))
        .map(({ properties }) => (0,paths/* definitionOfReference */.U6)(properties.definitionId)?.version.toLowerCase()));
    return currentState.versions.filter(({ name }) => !(0,same_name/* sameName */.q)(name, names.versionId) && !used.has(name.toLowerCase()));
}
function roomForVersions({ service, versions }) {
    // An unknown plan counts with the larger limit; the service enforces its own.
    return constants/* skuLimits */.yd[service?.sku?.name === 'Free' ? 'Free' : 'Standard'].versions - versions.length;
}

// EXTERNAL MODULE: ./build/core/registration/generated-text.js
var generated_text = __webpack_require__(28751);
;// CONCATENATED MODULE: ./build/core/registration/registered-texts.js






/**
 * The stored texts, with the tools that the documents name from which they may have been generated: those that this
 * registration uses now or used before this run, and those of the other deployments, as far as they were read.
 */
function registeredTexts(state, names) {
    const { api, definitions } = state;
    const namesIn = (documents) => documents
        .flatMap(({ version, definition }) => definitions.get((0,current_state/* definitionKey */.RR)(version, definition))?.text ?? [])
        .map((text) => (0,read_document/* readDefinitionDocument */.p)(text)?.toolNames);
    const toolNames = [
        ...namesIn(ownDefinitions(names)),
        ...namesIn(definitionsInUse(state)).filter((known) => known !== undefined),
    ];
    return {
        ...(0,optional/* optional */.l)('title', api?.properties.title),
        ...(0,optional/* optional */.l)('summary', api?.properties.summary),
        ...(0,optional/* optional */.l)('description', api?.properties.description),
        toolNames: toolNames.length > 0 ? toolNames : [undefined],
    };
}
/**
 * The documents of the other deployments, where a text looks like a generated one and does not come from the documents of
 * this registration: an earlier release let the last environment that was registered describe the entry.
 */
function textReads(request, names, state) {
    const { api, definitions } = state;
    if (!api || !(0,leading_environment/* isLeading */.Vk)(request, names, state))
        return [];
    const { title, summary, description } = api.properties;
    const { toolNames } = registeredTexts(state, names);
    const isUnexplained = [
        request.summary === undefined ? summary : undefined,
        request.description === undefined ? description : undefined,
    ].some((text) => text !== undefined &&
        (0,generated_text/* isGeneratedText */.lq)(text, title, undefined) &&
        !toolNames.some((known) => (0,generated_text/* isGeneratedText */.lq)(text, title, known)));
    if (!isUnexplained)
        return [];
    return definitionsInUse(state).filter(({ version, definition }) => !definitions.has((0,current_state/* definitionKey */.RR)(version, definition)));
}
function ownDefinitions({ versionId, definitionId, previous }) {
    return [{ version: versionId, definition: definitionId }, ...(previous ? [previous] : [])];
}
function definitionsInUse({ deployments }) {
    return deployments.flatMap(({ properties }) => (0,paths/* definitionOfReference */.U6)(properties.definitionId) ?? []);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/surface/canonical.js
var canonical = __webpack_require__(24040);
// EXTERNAL MODULE: ./build/core/text/safe-json.js
var safe_json = __webpack_require__(93706);
;// CONCATENATED MODULE: ./build/core/definition/document.js





const openApiVersion = '3.0.3';
/**
 * The OpenAPI 3.0.3 document of an MCP server: `servers[0].url` is the endpoint, `paths` is empty (an operation under
 * `/` would mean another URL), and `x-mcp` says what the server offers. It contains the canonical surface as JSON
 * *text*, because OpenAPI tools would resolve a `$ref` inside a tool's schema. A document over 3 MiB loses first the
 * descriptions, then the surface; the hash of the surface always stays.
 */
function buildDocument(input) {
    for (const omitted of ['nothing', 'descriptions']) {
        const document = render(input, omitted);
        if (Buffer.byteLength(document.text, 'utf8') <= constants/* inlineSpecificationBytes */.Iv)
            return document;
    }
    return render(input, 'surface');
}
/**
 * A registered document of ours with another endpoint and everything else as it is: whatever is known of the surface,
 * the URL is the registered one.
 *
 * @returns the text as it is when another hand wrote it: `x-mcp` and exactly one server mark one of ours
 */
function withEndpoint(text, endpointUrl) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return text;
    }
    if (!(0,json/* isJsonObject */.O)(document) || !(0,json/* isJsonObject */.O)(document['x-mcp']))
        return text;
    const { servers } = document;
    const [server, ...others] = Array.isArray(servers) ? servers : [];
    if (!(0,json/* isJsonObject */.O)(server) || others.length > 0 || server.url === endpointUrl)
        return text;
    return `${(0,safe_json/* safeJson */.o)({ ...document, servers: [{ ...server, url: endpointUrl }] })}\n`;
}
function render(input, omitted) {
    const published = input.server && describeServer(input.server, input.publish, omitted);
    const document = {
        openapi: openApiVersion,
        info: {
            title: input.title,
            version: input.version,
            description: input.description,
            ...(input.contact ? { contact: { ...input.contact } } : {}),
        },
        servers: [{ url: input.endpointUrl }],
        paths: {},
        'x-mcp': published?.extension ?? { surfaceProven: false },
    };
    return {
        text: `${(0,safe_json/* safeJson */.o)(document)}\n`,
        ...(published ? { contractHash: published.contractHash } : {}),
        omitted,
    };
}
function describeServer(server, publish, omitted) {
    const surface = (0,canonical/* canonicalSurface */.yc)(server);
    const { contractHash, surfaceHash } = (0,canonical/* fingerprint */.Rj)(surface);
    const withTexts = publish === 'full' && omitted === 'nothing';
    const extension = {
        transport: server.transport,
        protocolVersion: server.protocolVersion,
        eras: { modern: server.eras.modern, legacy: server.eras.legacy, sse: server.eras.sse },
        authenticated: server.authenticated,
        // Both come from the server and may have any size, so they are left out together with the surface.
        ...(server.serverInfo && omitted !== 'surface' ? { serverInfo: { ...server.serverInfo } } : {}),
        ...(omitted === 'surface'
            ? {}
            : {
                capabilities: server.capabilities,
                ...(0,optional/* optional */.l)('legacyCapabilities', server.legacyCapabilities),
            }),
        ...(publish === 'hash' || omitted === 'surface'
            ? {}
            : {
                tools: surface.tools.map(({ name, title, description }) => ({
                    name: name ?? '',
                    ...(withTexts && title !== undefined ? { title } : {}),
                    ...(withTexts && description !== undefined ? { description } : {}),
                })),
            }),
        contractHash,
        surfaceHash,
        ...(server.partial ? { surfacePartial: true } : {}),
        ...(omitted === 'nothing' ? {} : { omitted }),
        ...(publish === 'full' && omitted !== 'surface'
            ? { surface: (0,canonical/* surfaceText */.l5)(withTexts ? surface : (0,canonical/* withoutTexts */.X1)(surface)) }
            : {}),
    };
    return { extension, contractHash };
}

// EXTERNAL MODULE: ./build/core/text/cut.js
var cut = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/core/registration/specification.js







/** Without a proven surface a registered document stays; where none is registered, the new one says that no surface was proven. */
function decideDocument({ request, names, current, registered, server, texts, }) {
    if (request.ownDefinition)
        return { kind: 'own', ...request.ownDefinition };
    if (server === undefined && registered !== undefined) {
        return { kind: 'stays', text: withEndpoint(registered, request.serverUrl) };
    }
    return {
        kind: 'generated',
        document: buildDocument({
            ...texts,
            version: (0,cut/* cutAtWord */.Q)(server?.serverInfo?.version || names.versionTitle, constants/* limits */.Fy.title),
            endpointUrl: request.serverUrl,
            ...(0,optional/* optional */.l)('contact', contactOf(request, current)),
            ...(0,optional/* optional */.l)('server', server),
            publish: request.publishSurface ?? (server?.authenticated ? 'names' : 'full'),
        }),
    };
}
/**
 * The import that is missing. It is not known whether a PUT of the definition keeps its text, so the text is imported
 * again after one.
 */
function specificationStep(names, registered, decision, definitionChanges) {
    const text = decision.kind === 'generated' ? decision.document.text : decision.text;
    const facts = {
        kind: 'specification',
        id: names.definitionId,
        after: [`definition/${names.definitionId}`],
        text,
        openApiVersion: decision.kind === 'own' ? decision.openApiVersion : openApiVersion,
    };
    if (text === registered && !definitionChanges)
        return { ...facts, action: 'keep', changes: [] };
    return {
        ...facts,
        action: registered === undefined ? 'create' : 'update',
        changes: [
            {
                field: 'document',
                ...(0,optional/* optional */.l)('before', registered === undefined ? undefined : digest(registered)),
                after: digest(text),
            },
        ],
    };
}
const pathsAdded = {
    code: 'paths-added',
    level: 'notice',
    message: (0,core_message/* sentence */.em) `The file that ${(0,references/* input */.hF)('definition-file')} names has no "paths", which OpenAPI 3.0 requires, so it is registered with "paths": {}.`,
};
function documentWarnings(decision) {
    if (decision.kind === 'own' && decision.pathsAdded)
        return [pathsAdded];
    if (decision.kind !== 'generated' || decision.document.omitted === 'nothing')
        return [];
    const what = decision.document.omitted === 'descriptions' ? 'the descriptions of the tools' : 'the list of tools';
    return [
        {
            code: 'definition-shortened',
            message: `The definition would be larger than 3 MiB, the maximum that API Center imports, so it omits ${what}.`,
        },
    ];
}
function contactOf(request, current) {
    const contact = request.contact ?? current?.properties.contacts?.[0];
    if (!contact)
        return undefined;
    const { name, url, email } = contact;
    return { ...(0,optional/* optional */.l)('name', name), ...(0,optional/* optional */.l)('url', url), ...(0,optional/* optional */.l)('email', email) };
}
function digest(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/core/registration/plan.js









/**
 * Makes the plan of the missing writes from the request, the current state and what the server offers. Pure. Throws
 * InvalidInput when the result would not fit into the API center.
 */
function planRegistration(input) {
    const { request, names, currentState, server } = input;
    const current = currentState.api;
    const title = (0,derived_texts/* titleOfApi */.Wk)(request, current?.properties.title, server);
    const sources = {
        request,
        registered: registeredTexts(currentState, names),
        title: title.text,
        server,
        isLeading: (0,leading_environment/* isLeading */.Vk)(request, names, currentState),
    };
    const description = (0,derived_texts/* descriptionOf */.Kq)(sources);
    const texts = {
        title: title.text,
        description: description.text,
        summary: (0,derived_texts/* summaryOf */.YG)(sources, description.text),
    };
    const environment = (0,resource_steps/* environmentStep */.wt)(request, names, currentState);
    const api = (0,resource_steps/* apiStep */.xC)(request, currentState, apiProperties(request, current, texts, input.customProperties));
    const transport = transportOfEntry(request, names, currentState, server);
    const state = currentState.definitions.get((0,current_state/* definitionKey */.RR)(names.versionId, names.definitionId));
    const definition = (0,resource_steps/* definitionStep */.Yg)(names, state, texts.title, transport);
    const document = decideDocument({
        request,
        names,
        current,
        registered: state?.text,
        server,
        texts: { title: title.text, description: (0,derived_texts/* documentDescriptionOf */.pL)(sources, description.text) },
    });
    const previous = previousVersionSteps(request, names, currentState);
    const version = (0,resource_steps/* versionStep */.dc)(request, names, currentState, environment);
    const steps = [
        ...(0,resource_steps/* serviceStep */.Sj)(request, currentState),
        ...(0,resource_steps/* portalStep */.zd)(request, currentState),
        environment,
        api,
        ...previous.first,
        { ...version, after: [...version.after, ...previous.first.map(({ id }) => `version/${id}`)] },
        definition,
        specificationStep(names, state?.text, document, definition.action !== 'keep'),
        (0,resource_steps/* deploymentStep */.Il)(request, names, currentState, environment),
        ...previous.last,
    ];
    return {
        address: { apiId: request.apiId, versionId: names.versionId, definitionId: names.definitionId },
        steps,
        document,
        warnings: [...title.warnings, ...description.warnings, ...documentWarnings(document)],
    };
}

// EXTERNAL MODULE: ./build/core/fleet/successor.js
var fleet_successor = __webpack_require__(67855);
;// CONCATENATED MODULE: ./build/core/fleet/audit/judge-manifest.js












const changesNamed = 5;
/** Names that a unit may need beyond those that were read: what was not read is not there. */
const furtherLooks = 3;
/** What differs between what the manifest declares and what is registered, field by field. */
function drifted(facts) {
    const { manifest, center } = facts;
    if (!manifest || !center)
        return [];
    const byId = new Map(facts.entries.map((entry) => [entry.apiId.toLowerCase(), entry]));
    const said = new Set();
    return manifest.units.flatMap((unit) => {
        const entry = byId.get(unit.apiId.toLowerCase());
        const message = driftOf(unit, entry, { ...facts, center, said });
        const fix = entry && isOfOther(unit, entry) ? otherSourceFix : undefined;
        if (message === undefined)
            return [];
        const { apiId, environmentId } = unit;
        const evidence = entry?.evidence ?? `GET ${center.path}/apis/${encodeURIComponent(apiId)}`;
        return [{ apiId, environmentId, subject: environmentId, message, evidence, ...(0,optional/* optional */.l)('fix', fix) }];
    });
}
/** @param facts.said what another environment of the same entry was already found to differ in */
function driftOf(unit, entry, { center, said, ...facts }) {
    const once = (message) => (isNew([unit.apiId.toLowerCase(), message], said) ? message : undefined);
    if (!entry) {
        const listed = facts.listed.some(({ apiId }) => apiId.toLowerCase() === unit.apiId.toLowerCase());
        return listed ? undefined : once('The manifest declares the entry, and it is not registered.');
    }
    const properties = facts.customProperties.get((0,fleet_successor/* unitKey */.g)(unit));
    const state = stateOf(entry, center);
    if (!state || properties?.known === false)
        return undefined;
    const owner = ownerProblem(unit, entry);
    if (owner !== undefined)
        return once(owner);
    try {
        const { names, currentState } = namesOf(unit, state);
        const plan = planRegistration({
            request: unit.request,
            names,
            currentState,
            server: undefined,
            customProperties: properties?.known ? properties.value : {},
        });
        const changes = plan.steps
            .flatMap((step) => declaredChanges(step, unit))
            .filter((change) => isNews(unit.apiId, change, said));
        return changes.length === 0 ? undefined : describe(changes);
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return (0,core_message/* sentence */.em) `A sync would refuse it: ${error.text}`;
        throw error;
    }
}
/** The environments of an entry share its title and its texts: a change of those is said once. */
function isNews(apiId, change, said) {
    return !change.field.startsWith('api.') || isNew([apiId.toLowerCase(), change], said);
}
function isNew(facts, said) {
    const key = JSON.stringify(facts);
    if (said.has(key))
        return false;
    said.add(key);
    return true;
}
const otherSourceFix = (0,core_message/* sentence */.em) `Audit with the ${(0,references/* input */.hF)('source')} that registers the entry, or choose another id in the manifest`;
function isOfOther({ request: { source } }, { stamp }) {
    return stamp !== undefined && source !== registration_source/* unnamedSource */.M0 && !(0,registration_stamp/* isStampOf */.tk)(stamp, source);
}
function ownerProblem(unit, { stamp }) {
    const { source } = unit.request;
    if (source === registration_source/* unnamedSource */.M0 || (0,registration_stamp/* isStampOf */.tk)(stamp, source))
        return undefined;
    if (!stamp)
        return 'The entry has no mark of this source.';
    const owner = stamp.source ? (0,registration_source/* shownSource */.Vt)(stamp.source) : 'one that cannot be read';
    return `The entry has the mark of another source, ${owner}; this audit has ${(0,registration_source/* shownSource */.Vt)(source)}.`;
}
function stateOf({ stored }, center) {
    const { target, service, environments, metadataSchemas } = center;
    if (!stored?.versions.known || !stored.deployments.known)
        return undefined;
    if (!environments.known || !metadataSchemas.known)
        return undefined;
    const definitions = [...stored.definitions.values()];
    if (definitions.some(({ known }) => !known))
        return undefined;
    return {
        target,
        service,
        portal: undefined,
        metadataSchemas: metadataSchemas.value,
        api: stored.api,
        versions: stored.versions.value,
        deployments: stored.deployments.value,
        environments: new Map(environments.value.map((one) => [one.name.toLowerCase(), one])),
        definitions: new Map(definitions.flatMap((one) => {
            if (!one.known)
                return [];
            const { versionId, definitionId, resource, text } = one.value;
            const state = { definition: resource, text: text?.unpack() };
            return [[(0,current_state/* definitionKey */.RR)(versionId, definitionId), state]];
        })),
    };
}
function namesOf({ request }, known) {
    let currentState = known;
    for (let look = 0; look <= furtherLooks; look++) {
        const settled = (0,resource_ids/* settleNames */.QC)(request, currentState);
        if ('names' in settled)
            return { names: settled.names, currentState };
        const { environments, definitions } = settled.missing;
        currentState = {
            ...currentState,
            environments: new Map([
                ...environments.map((id) => [id.toLowerCase(), undefined]),
                ...currentState.environments,
            ]),
            definitions: new Map([
                ...currentState.definitions,
                ...definitions.map(({ version, definition }) => [(0,current_state/* definitionKey */.RR)(version, definition), { definition: undefined, text: undefined }]),
            ]),
        };
    }
    throw new Error(`The names of ${request.apiId} could not be settled`);
}
/**
 * The changes of a step that the manifest asks for. What a sync would fill in besides is no difference from the
 * manifest, and definitions have rules of their own.
 */
function declaredChanges(step, { request }) {
    if (step.action === 'keep')
        return [];
    switch (step.kind) {
        case 'environment':
        case 'deployment':
            return step.action === 'create' ? [{ field: step.kind, after: step.id }] : prefixed(step);
        case 'version':
            return step.action === 'delete' ? [] : prefixed(step);
        case 'api':
            return prefixed(step).filter(({ field, before, after }) => {
                if (field === 'api.summary')
                    return request.summary !== undefined;
                if (field === 'api.description')
                    return request.description !== undefined;
                if (field !== 'api.externalDocumentation')
                    return true;
                return JSON.stringify(withoutStamps(before)) !== JSON.stringify(withoutStamps(after));
            });
        case 'specification':
            return request.ownDefinition ? prefixed(step) : [];
        default:
            return [];
    }
}
function prefixed({ kind, changes }) {
    return changes.map((change) => ({ ...change, field: `${kind}.${change.field}` }));
}
function withoutStamps(items) {
    if (!Array.isArray(items))
        return [];
    const all = items;
    return all.filter((item) => !(typeof item === 'object' && item !== null && 'title' in item && item.title === registration_stamp/* stampTitle */.cg));
}
function describe(changes) {
    const shown = changes
        .slice(0, changesNamed)
        .map(({ field, before, after }) => before === undefined
        ? `${(0,printable/* printable */.g)(field, 80)} is missing (${brief(after)})`
        : `${(0,printable/* printable */.g)(field, 80)} is ${brief(before)}, declared is ${brief(after)}`);
    const rest = changes.length - shown.length;
    return `${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`;
}
function brief(value) {
    if (value === undefined)
        return 'nothing';
    const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
    return (0,printable/* printable */.g)((0,secret_parameters/* withoutUrlSecrets */.t)(text), 100);
}
/** A prune leaves a protected entry alone. */
const protectedFix = 'Declare it in the manifest; its mark protects it, so that no prune removes it';
/** Entries and deployments with the mark of this manifest that it does not declare. */
function undeclared({ manifest, source, entries, center }) {
    if (!manifest || !source || !center)
        return [];
    const declared = new Map();
    for (const { apiId, environmentId } of manifest.declared) {
        const environments = declared.get(apiId.toLowerCase()) ?? new Set();
        declared.set(apiId.toLowerCase(), environments.add(environmentId.toLowerCase()));
    }
    const used = new Set(manifest.declared.map(({ environmentId }) => environmentId.toLowerCase()));
    const previous = new Set(manifest.declared.flatMap(({ previousApiIds }) => previousApiIds.map((id) => id.toLowerCase())));
    return entries.flatMap((entry) => {
        const { apiId, evidence, stamp } = entry;
        if (!isOwn(stamp, manifest, source) || previous.has(apiId.toLowerCase()))
            return [];
        const environments = declared.get(apiId.toLowerCase());
        if (!environments) {
            return [
                {
                    apiId,
                    evidence,
                    message: 'The entry has the mark of this manifest, which does not declare it.',
                    ...(stamp?.protected ? { fix: protectedFix } : {}),
                },
            ];
        }
        const extra = (entry.endpoints.known ? entry.endpoints.value : []).filter(({ environmentId = '' }) => used.has(environmentId.toLowerCase()) && !environments.has(environmentId.toLowerCase()));
        return extra.map(({ environmentId = '' }) => ({
            apiId,
            environmentId,
            subject: environmentId.toLowerCase(),
            evidence: `${evidence}/deployments`,
            message: `The entry is deployed in the environment "${(0,printable/* printable */.g)(environmentId, 90)}", which the manifest does not declare for it.`,
            ...(stamp?.protected ? { fix: protectedFix } : {}),
        }));
    });
}
/** Whether a mark is that of this source and this manifest, or of one that it replaces. */
function isOwn(stamp, manifest, source) {
    if (!(0,registration_stamp/* isStampOf */.tk)(stamp, source) || stamp.pullRequest !== undefined)
        return false;
    if (!manifest)
        return true;
    return stamp.manifest === manifest.name || manifest.previousNames.includes(stamp.manifest ?? '');
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/core/fleet/audit/finding.js

/**
 * Under which since-dates and counts are kept. A server that is unhealthy and one that is dead are one thing that goes
 * on, so that both have one key.
 */
function stateKey(rule, { apiId = '', subject = '' }) {
    return fingerprintOf(rule === 'dead' ? 'unhealthy' : rule, apiId, subject);
}
/** A stable mark of a finding: six digits of its entry, four of its rule, and six of what it is about. */
function fingerprintOf(rule, apiId, subject) {
    return `${entryMark(apiId)}${ruleMark(rule)}${digits(`${apiId.toLowerCase()} ${subject}`, 6)}`;
}
/** Whether the mark of a finding is one of this rule. */
function isOfRule(fingerprint, rule) {
    return fingerprint.slice(6, 10) === ruleMark(rule);
}
/** The first digits of the fingerprints of an entry. */
function entryMark(apiId) {
    return digits(apiId.toLowerCase(), 6);
}
function ruleMark(rule) {
    return digits(rule, 4);
}
function digits(text, count) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, count);
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/memory.js


const emptyMemory = { findings: new Map() };
/** Findings that are remembered; those that failed most often come first. */
const mostRemembered = 1000;
const memorySchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    findings: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictTuple */.CxQ([
        dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16}$/)),
        dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}$/)),
        dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(1_000_000)),
    ])), dist/* maxLength */.Ru6(mostRemembered)),
});
/** Reads what {@link memoryText} wrote; undefined when the text is anything else. */
function parseMemory(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = dist/* safeParse */.xLC(memorySchema, json);
    if (!parsed.success)
        return undefined;
    return {
        findings: new Map(parsed.output.findings.map(([key, since, audits]) => [key, { since, audits }])),
    };
}
/** JSON of one line, at most about 40 kB. */
function memoryText({ findings }) {
    const rows = [...findings]
        .map(([key, { since, audits }]) => [key, since, audits])
        .toSorted(([, , a], [, , b]) => b - a)
        .slice(0, mostRemembered);
    return JSON.stringify({ version: 1, findings: rows });
}
/**
 * Adds to each finding since when it is known, and gives what the next audit needs.
 *
 * @param date of this audit, as YYYY-MM-DD
 * @param isKept whether this audit could not judge what a key stands for: then it stays as it is
 */
function remember(fresh, before, { date, isKept }) {
    const remembered = new Map([...before.findings].filter(([key]) => isKept(key)));
    const findings = fresh.map(({ subject, ...finding }) => {
        const key = stateKey(finding.rule, { ...finding, ...(subject === undefined ? {} : { subject }) });
        const known = before.findings.get(key);
        const state = { since: known?.since ?? date, audits: (known?.audits ?? 0) + 1 };
        // What is only counted has no history.
        if (finding.rule !== 'foreign' && finding.rule !== 'unstamped')
            remembered.set(key, state);
        return { ...finding, ...state };
    });
    return { findings, memory: { findings: remembered } };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/core/text/packed-text.js

function packText(text) {
    // UTF-16, because UTF-8 has no form for half of a surrogate pair.
    const deflated = (0,external_node_zlib_.deflateRawSync)(Buffer.from(text, 'utf16le'), { level: external_node_zlib_.constants.Z_BEST_SPEED });
    // A copy of its own size: what zlib gives is a view of a buffer of many times that, and would keep all of it.
    const packed = new Uint8Array(deflated);
    return {
        bytes: Buffer.byteLength(text, 'utf8'),
        unpack: () => (0,external_node_zlib_.inflateRawSync)(packed).toString('utf16le'),
    };
}

// EXTERNAL MODULE: ./build/core/turns.js
var core_turns = __webpack_require__(33946);
// EXTERNAL MODULE: ./build/core/definition/openapi-schema.js
var openapi_schema = __webpack_require__(33168);
// EXTERNAL MODULE: ./build/core/text/hidden-text-patterns.js
var hidden_text_patterns = __webpack_require__(43030);
// EXTERNAL MODULE: ./build/core/surface/change.js
var change = __webpack_require__(59356);
// EXTERNAL MODULE: ./build/core/surface/excerpt.js
var excerpt = __webpack_require__(83983);
// EXTERNAL MODULE: ./build/core/surface/phrase.js
var phrase = __webpack_require__(87697);
;// CONCATENATED MODULE: ./build/core/surface/hidden-text.js






const maxNotices = 100;
const maxDepth = 64;
/**
 * Texts of a server in which something is hidden from people, or which give orders to models: the usual
 * forms of tool poisoning. Looks at every text and every name, and finds suspicions, no proofs.
 */
function hiddenText(surface) {
    const notices = [];
    const look = (kind, name, text, path) => {
        for (const { finding, index } of (0,hidden_text_patterns/* findHiddenText */.F)(text)) {
            if (notices.length >= maxNotices)
                return;
            const excerpt = excerptOf(text, index);
            const where = kind === 'server'
                ? (0,phrase/* phrase */.MZ) `the server’s instructions contain`
                : (0,phrase/* phrase */.MZ) `the ${kind} ${(0,phrase/* named */.KT)(name)} contains`;
            const message = (0,phrase/* plainPhrase */.Uy)((0,phrase/* phrase */.MZ) `${where} ${finding}: "${excerpt}"`);
            notices.push({ kind, name, path: (0,change/* pointer */.Wn)(path), finding, excerpt, message });
        }
    };
    // One path for the whole walk: a copy of it for each value would be most of the garbage of an audit.
    const path = [];
    const walk = (kind, name, value) => {
        if (notices.length >= maxNotices || path.length > maxDepth)
            return;
        if (typeof value === 'string')
            look(kind, name, value, path);
        else if (Array.isArray(value)) {
            value.forEach((item, index) => {
                path.push(String(index));
                walk(kind, name, item);
                path.pop();
            });
        }
        else if ((0,json/* isJsonObject */.O)(value)) {
            for (const member of Object.keys(value)) {
                path.push(member);
                look(kind, name, member, path);
                walk(kind, name, value[member]);
                path.pop();
            }
        }
    };
    const walkAll = (kind, key, items) => {
        for (const item of items)
            walk(kind, String(item[key]), item);
    };
    if (surface.instructions !== undefined)
        look('server', 'server', surface.instructions, ['instructions']);
    walkAll('tool', 'name', surface.tools);
    walkAll('prompt', 'name', surface.prompts);
    walkAll('resource template', 'uriTemplate', surface.resourceTemplates);
    walkAll('resource', 'uri', surface.resources);
    return notices;
}
function excerptOf(text, index) {
    return (0,printable/* printable */.g)((0,excerpt/* visible */.R)(text.slice(Math.max(0, index - 30), index + 120)), 200);
}

// EXTERNAL MODULE: ./build/core/surface/parse-surface.js
var parse_surface = __webpack_require__(31799);
;// CONCATENATED MODULE: ./build/core/fleet/audit/served-surface.js







function servedSurface(server) {
    const { surface, ...rest } = (0,surface_baseline/* snapshotOf */.eY)(server);
    const text = (0,canonical/* surfaceText */.l5)(surface);
    return {
        ...rest,
        transport: server.transport,
        toolCount: server.tools.length,
        isPartial: server.partial,
        text: packText(text),
        wholeHash: wholeHash(text),
        suspicious: suspiciousTextsIn(surface),
    };
}
/** The lists of a server again, to compare them with others. */
function snapshotIn({ text, ...rest }) {
    const surface = (0,parse_surface/* parseSurface */.j)(text.unpack());
    return surface && { ...rest, surface };
}
/** A hash over everything in a surface, texts included: equal surfaces need no comparison. */
function wholeHash(canonicalText) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonicalText, 'utf8').digest('base64');
}
/** Sentences without a full stop about texts that hide something or give orders. */
function suspiciousTextsIn(surface) {
    return hiddenText(surface).map(({ message }) => (0,printable/* printable */.g)(`${message.charAt(0).toUpperCase()}${message.slice(1)}`, 400));
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/examine-document.js






/** Characters; a larger document is read as JSON only. */
const greatestYaml = 1024 * 1024;
/**
 * What the judges need of a registered document, so that nothing else of it stays in memory: whether it follows the
 * schema of its version of OpenAPI, which servers it names, and what it says of tools.
 *
 * @param format the name that the service has for the format of the document: only `openapi` is judged
 */
async function examineDocument(text, format) {
    const { toolNames, baseline } = (0,read_document/* readDefinitionDocument */.p)(text) ?? {};
    return {
        ...(await judgedForm(text, format)),
        ...(0,optional/* optional */.l)('toolNames', toolNames),
        ...(baseline?.kind === 'surface'
            ? {
                suspicious: suspiciousTextsIn(baseline.surface),
                surface: { wholeHash: wholeHash((0,canonical/* surfaceText */.l5)(baseline.surface)), facts: baseline.facts },
            }
            : {}),
    };
}
async function judgedForm(text, format) {
    if (format !== undefined && format.toLowerCase() !== 'openapi')
        return {};
    const document = await parsed(text);
    if (!(0,json/* isJsonObject */.O)(document))
        return { problem: 'it is neither a JSON nor a YAML object' };
    if (typeof document.openapi !== 'string') {
        // The predecessor of OpenAPI names its host in another way.
        return typeof document.swagger === 'string' ? {} : { problem: 'it has no member "openapi"' };
    }
    const problem = await (0,openapi_schema/* openApiProblem */.R)(document);
    const { servers = [] } = document;
    if (!Array.isArray(servers))
        return { problem: problem ?? 'its "servers" are no list' };
    const all = servers;
    return {
        ...(0,optional/* optional */.l)('problem', problem),
        servers: all.flatMap((one) => ((0,json/* isJsonObject */.O)(one) && typeof one.url === 'string' ? [one.url] : [])),
    };
}
async function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        if (text.length > greatestYaml)
            return undefined;
        const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 15943));
        const yaml = parseYaml(text);
        return yaml.valid ? yaml.value : undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/read-center.js










/** Entries that are read at the same time. */
const entriesAtOnce = 8;
/**
 * Reads an API center in two waves: lists of APIs, environments and schemas; then of each entry versions, deployments,
 * and the definitions of the versions that a deployment names. Rejects with a Failure when the API center or its list of APIs cannot be read.
 */
async function readCenter(center, options) {
    const { signal } = options;
    const [service, apis, environments, metadataSchemas] = await Promise.all([
        center.getService(),
        center.existing.listApis(),
        attempt(() => center.existing.listEnvironments(), signal),
        attempt(() => center.existing.listMetadataSchemas(), signal),
    ]);
    const { paths, target } = center;
    if (!service)
        throw (0,service_failure/* missingApiCenter */.cB)(paths.service);
    const listed = apis
        .filter(({ properties }) => properties.kind.toLowerCase() === 'mcp')
        .map((api) => ({ api, apiId: api.name, evidence: `GET ${paths.api(api.name)}`, ...stampOf(api) }));
    const turn = (0,core_turns/* createTurns */.z)(entriesAtOnce);
    const entries = await Promise.all(listed.filter(options.isJudged).map((one) => turn(() => readEntryOf(center, one, options))));
    return {
        center: { target, service, apiCount: apis.length, environments, metadataSchemas, path: paths.workspace },
        entries,
        listed: listed.map(({ api: _, ...rest }) => rest),
        unknown: [
            ...unknownOf(environments, { what: `GET ${paths.environments}` }),
            ...unknownOf(metadataSchemas, { what: `GET ${paths.metadataSchemas}` }),
            ...entries.flatMap(unknownOfEntry),
        ],
    };
}
function stampOf({ properties }) {
    return (0,optional/* optional */.l)('stamp', (0,registration_stamp/* readStamp */.UL)(properties.externalDocumentation));
}
async function readEntryOf(center, { api, apiId, stamp, evidence }, { signal, environments, onEndpoint }) {
    const [versions, deployments] = await Promise.all([
        attempt(() => center.existing.listVersions(apiId), signal),
        attempt(() => center.existing.listDeployments(apiId), signal),
    ]);
    const endpoints = deployments.known
        ? (0,facts/* known */.e)(deployments.value.flatMap((one) => endpointsIn(one, environments)))
        : deployments;
    for (const { url } of endpoints.known ? endpoints.value : [])
        onEndpoint(url);
    const definitions = await read_center_readDefinitions(center, apiId, { versions, deployments, signal });
    const { title, summary, description } = api.properties;
    return {
        apiId,
        title,
        evidence,
        ...(0,optional/* optional */.l)('summary', summary),
        ...(0,optional/* optional */.l)('description', description),
        ...(0,optional/* optional */.l)('stamp', stamp),
        ...(0,optional/* optional */.l)('writtenAt', writtenAt(api)),
        endpoints,
        stored: { api, versions, deployments, ...definitions },
    };
}
function writtenAt({ systemData }) {
    const times = [systemData?.createdAt, systemData?.lastModifiedAt]
        .map((text) => Date.parse(text ?? ''))
        .filter((time) => !Number.isNaN(time));
    return times.length === 0 ? undefined : Math.max(...times);
}
function endpointsIn({ name, properties }, environments) {
    const environmentId = (0,paths/* environmentOfReference */.uc)(properties.environmentId);
    if (environments && !environments.has(environmentId?.toLowerCase() ?? ''))
        return [];
    const names = (0,paths/* definitionOfReference */.U6)(properties.definitionId);
    return (properties.server?.runtimeUri ?? []).map((url) => ({
        url,
        deploymentId: name,
        ...(0,optional/* optional */.l)('environmentId', environmentId),
        ...(0,optional/* optional */.l)('definition', names && (0,current_state/* definitionKey */.RR)(names.version, names.definition)),
    }));
}
/** Definitions that deployments name, from one list for each version that one of them names. */
async function read_center_readDefinitions(center, apiId, { versions, deployments, signal, }) {
    const named = new Map((deployments.known ? deployments.value : []).flatMap(({ properties }) => {
        const names = (0,paths/* definitionOfReference */.U6)(properties.definitionId);
        return names ? [[(0,current_state/* definitionKey */.RR)(names.version, names.definition), names]] : [];
    }));
    const lists = new Map();
    const listOf = (version) => {
        const key = version.toLowerCase();
        const isThere = !versions.known || versions.value.some(({ name }) => name.toLowerCase() === key);
        const read = async () => (isThere ? center.existing.listDefinitions(apiId, version) : []);
        const list = lists.get(key) ?? attempt(read, signal);
        lists.set(key, list);
        return list;
    };
    const read = [...named].map(async ([key, { version, definition }]) => {
        const list = await listOf(version);
        const found = list.known
            ? await attempt(() => readDefinition(center, { apiId, version, definition, list: list.value }), signal)
            : list;
        return [key, found];
    });
    const definitions = new Map(await Promise.all(read));
    const listed = [...lists].map(async ([version, list]) => [version, await list]);
    return { definitions, definitionLists: new Map(await Promise.all(listed)) };
}
async function readDefinition(center, { apiId, version, definition, list, }) {
    const resource = list.find(({ name }) => name.toLowerCase() === definition.toLowerCase());
    // An export costs a write, even of what does not exist.
    const text = resource && (await center.exportSpecification(apiId, version, definition));
    if (text === undefined && resource?.properties.specification?.name) {
        const path = `${center.paths.definition(apiId, version, definition)}/exportSpecification`;
        throw (0,service_failure/* unexpectedAnswer */.au)('POST', path, 'it has no document, and the definition names the format of one');
    }
    const facts = { versionId: version, definitionId: definition, resource };
    if (text === undefined)
        return { ...facts, text };
    const examined = await examineDocument(text, resource?.properties.specification?.name);
    return { ...facts, ...examined, text: packText(text) };
}
function unknownOfEntry({ apiId, evidence, stored }) {
    if (!stored)
        return [];
    return [
        ...unknownOf(stored.versions, { apiId, what: `${evidence}/versions` }),
        ...unknownOf(stored.deployments, { apiId, what: `${evidence}/deployments` }),
        ...[...stored.definitions].flatMap(([key, one]) => unknownOf(one, { apiId, what: `${evidence}: the definition ${key}` })),
    ];
}
function unknownOf(read, about) {
    return read.known ? [] : [{ ...about, why: read.why }];
}

// EXTERNAL MODULE: ./build/core/fleet/audit/read-clients.js
var read_clients = __webpack_require__(18076);
// EXTERNAL MODULE: ./build/core/fleet/shard.js
var fleet_shard = __webpack_require__(49941);
// EXTERNAL MODULE: ./build/core/http/loopback.js
var loopback = __webpack_require__(99034);
// EXTERNAL MODULE: ./build/core/registry/registry.js
var registry = __webpack_require__(45829);
// EXTERNAL MODULE: ./build/core/report/fleet-report.js
var fleet_report = __webpack_require__(42888);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __webpack_require__(41704);
;// CONCATENATED MODULE: ./build/core/fleet/audit/fail-on.js
/** The findings that make an audit fail: those of a named rule, and those of a named severity or a graver one. */
function failing(findings, words) {
    const named = new Set(words);
    const severe = new Set(named.has('note')
        ? ['error', 'warning', 'note']
        : named.has('warning')
            ? ['error', 'warning']
            : named.has('error')
                ? ['error']
                : []);
    return findings.filter(({ rule, severity }) => named.has(rule) || severe.has(severity));
}

// EXTERNAL MODULE: ./build/core/text/nearest.js
var nearest = __webpack_require__(41038);
;// CONCATENATED MODULE: ./build/core/fleet/audit/ignore.js



/**
 * Leaves out what was reviewed. An end that has passed ignores nothing any more, and is said; so is an id that no entry
 * has.
 *
 * @param apiIds of every entry that is registered or declared
 * @param date of this audit, as YYYY-MM-DD: on its last day a finding is still ignored
 */
function withoutIgnored(findings, reviewed, { date, apiIds }) {
    const isOver = ({ until }) => until !== undefined && until < date;
    const valid = reviewed.filter((one) => !isOver(one));
    const left = findings.filter((finding) => !valid.some((one) => covers(one, finding)));
    const warnings = reviewed
        .filter((one) => isOver(one) && findings.some((finding) => covers(one, finding)))
        .map(({ rule, apiId, until = '', reason, place }) => ({
        code: 'ignore-expired',
        message: `${(0,printable/* printable */.g)(place.file)}:${place.line}: the finding ${(0,printable/* printable */.g)(rule, 60)}${apiId === undefined ? '' : ` of "${(0,printable/* printable */.g)(apiId, 90)}"`} was ignored until ${until} (${(0,printable/* printable */.g)(reason)}), and is reported again.`,
    }));
    const strange = reviewed.flatMap(({ apiId, place }) => {
        if (apiId === undefined || apiIds.some((id) => (0,wildcard/* matchesWildcard */._)(apiId, id)))
            return [];
        const near = (0,nearest/* nearest */.p)(apiId, apiIds);
        return [
            {
                code: 'ignore-unmatched',
                message: `${(0,printable/* printable */.g)(place.file)}:${place.line}: a finding of "${(0,printable/* printable */.g)(apiId, 90)}" is ignored, and no entry has that id.${near === undefined ? '' : ` The nearest is "${(0,printable/* printable */.g)(near, 90)}".`}`,
            },
        ];
    });
    return { findings: left, ignored: findings.length - left.length, warnings: [...warnings, ...strange] };
}
function covers({ rule, apiId }, finding) {
    return rule === finding.rule && (apiId === undefined || (0,wildcard/* matchesWildcard */._)(apiId, finding.apiId ?? ''));
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/judge-urls.js




/** Every URL of the entries that are judged. */
function endpointsOf({ entries, }) {
    return entries.flatMap((entry) => entry.endpoints.known ? entry.endpoints.value.map((endpoint) => ({ entry, endpoint })) : []);
}
/** Why a registered URL must not be asked: it carries a credential, or is plain http beyond loopback. */
function problemOfUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
        return 'malformed';
    if ((0,secret_parameters/* carriesSecret */.Md)(url))
        return 'secret';
    return url.protocol === 'http:' && !(0,loopback/* isLoopbackHost */.c)(url.hostname) ? 'http' : undefined;
}
/** The URL without what may be secret in it. */
function shownUrl(text) {
    if (!URL.canParse(text))
        return (0,printable/* printable */.g)(text);
    const { origin, pathname, search } = new URL(text);
    return (0,printable/* printable */.g)(`${origin}${pathname}${search === '' ? '' : '?…'}`);
}
function secretInUrl(facts) {
    return endpointsOf(facts)
        .filter(({ endpoint }) => problemOfUrl(endpoint.url) === 'secret')
        .map(({ entry, endpoint }) => {
        const url = new URL(endpoint.url);
        const parameter = (0,secret_parameters/* secretParameterOf */.zX)(url);
        const what = parameter === undefined
            ? 'a user name or a password'
            : `a key in its query (${(0,printable/* printable */.g)(parameter, 40)}=…)`;
        return about(entry, endpoint, `The URL ${shownUrl(endpoint.url)} carries ${what}.`);
    });
}
function httpEndpoint(facts) {
    return endpointsOf(facts)
        .filter(({ endpoint }) => problemOfUrl(endpoint.url) === 'http')
        .map(({ entry, endpoint }) => about(entry, endpoint, `The URL ${shownUrl(endpoint.url)} is plain http.`));
}
/** One finding for all entries that share a URL, about the one that is the first to go. */
function duplicateEndpoint(facts) {
    const byUrl = new Map();
    const declared = new Set(facts.manifest?.declared.map(({ apiId }) => apiId.toLowerCase()));
    for (const { entry, endpoint } of endpointsOf(facts)) {
        const key = sameUrlKey(endpoint.url);
        const sharing = byUrl.get(key) ?? [];
        if (!sharing.includes(entry))
            sharing.push(entry);
        byUrl.set(key, sharing);
    }
    return [...byUrl].flatMap(([url, sharing]) => {
        const [first, ...others] = sharing.toSorted((a, b) => dispensability(declared, a, b));
        if (!first || others.length === 0)
            return [];
        const names = others.slice(0, 5).map(({ apiId }) => `"${(0,printable/* printable */.g)(apiId, 60)}"`);
        const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
        const message = `The URL ${shownUrl(url)} is also that of ${names.join(', ')}${more}.`;
        const found = first.endpoints.known ? first.endpoints.value : [];
        const environmentId = found.find((one) => sameUrlKey(one.url) === url)?.environmentId;
        const { apiId, evidence } = first;
        return [
            { apiId, ...(0,optional/* optional */.l)('environmentId', environmentId), subject: shownUrl(url), message, evidence },
        ];
    });
}
function sameUrlKey(url) {
    return URL.canParse(url) ? new URL(url).href : url;
}
/** The last one first: what no manifest declares, then what has no mark, then what was created later. */
function dispensability(declared, a, b) {
    const rank = ({ apiId, stamp }) => (declared.has(apiId.toLowerCase()) ? 2 : 0) + (stamp === undefined ? 0 : 1);
    const age = ({ stored }) => stored?.api.systemData?.createdAt ?? '';
    const byAge = age(a) === age(b) ? 0 : age(a) > age(b) ? -1 : 1;
    return rank(a) - rank(b) || byAge || (a.apiId > b.apiId ? -1 : 1);
}
/** A finding about one URL of an entry. */
function about({ apiId, evidence }, { url, environmentId, deploymentId }, message) {
    return {
        apiId,
        ...(environmentId === undefined ? {} : { environmentId }),
        subject: `${deploymentId?.toLowerCase() ?? ''} ${shownUrl(url)}`,
        message,
        evidence: deploymentId === undefined ? evidence : `${evidence}/deployments/${encodeURIComponent(deploymentId)}`,
        ...(problemOfUrl(url) === 'secret' ? {} : { url }),
    };
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/fix-command.js





const probe = ({ url }) => (url === undefined ? undefined : ['probe', '--server-url', url]);
/** What was made by hand is unregistered by force, and what is protected by no command. */
const fix_command_unregister = (context) => {
    const api = apiId(context);
    const stamp = context.entry?.stamp;
    if (!api || !mayChange(context) || stamp?.protected)
        return undefined;
    const force = stamp === undefined ? ['--force'] : [];
    return [...['unregister', ...api], ...environment(context), ...force, ...writing(context)];
};
/** Where the manifest declares the entry it is synced, else the one entry is registered. */
const register = (context) => {
    const api = apiId(context);
    if (!api || !mayChange(context))
        return undefined;
    const { manifest } = context.facts;
    if (manifest && isDeclared(context)) {
        return ['sync', '--manifest', manifest.path, '--only', ...api.slice(1), ...writing(context)];
    }
    const [first] = context.entry?.endpoints.known ? context.entry.endpoints.value.map(({ url }) => url) : [];
    const registered = context.url ?? first;
    const url = registered === undefined || problemOfUrl(registered) !== undefined ? '<url>' : registered;
    return ['register', ...api, '--server-url', url, ...environment(context), ...writing(context)];
};
const registerWith = (...more) => (context) => {
    const words = register(context);
    return words && (isDeclared(context) ? words : [...words, ...more]);
};
const fixes = {
    dead: fix_command_unregister,
    dangling: fix_command_unregister,
    'secret-in-url': ({ url: _, ...context }) => register({ ...context, url: '<url>' }),
    'http-endpoint': ({ url: _, ...context }) => register({ ...context, url: '<url>' }),
    unhealthy: probe,
    'not-verified': probe,
    'unresolved-here': probe,
    drifted: register,
    'surface-changed': register,
    undeclared: (context) => {
        const { manifest } = context.facts;
        return manifest && ['sync', '--manifest', manifest.path, '--prune', ...writing(context)];
    },
    unstamped: (context) => ['dump', '--out', 'mcp-register.yaml', ...writing(context)],
    'not-listed': register,
    'by-name-broken': register,
    'hidden-from-portal': register,
    'duplicate-endpoint': fix_command_unregister,
    'empty-description': registerWith('--description', '<text>'),
    'stale-description': register,
    'legacy-transport': probe,
    'definition-invalid': register,
    'definition-without-endpoint': register,
    'metadata-missing': registerWith('--custom-properties', '<map>'),
    'staging-left': (context) => ['sweep', ...writing(context)],
    'tool-quality': probe,
};
/** The command that fixes a finding; undefined where none does, or where it would hold a name that is none. */
function fixCommand(rule, context) {
    const words = fixes[rule]?.(context);
    return words && (0,references/* command */.G5)('mcp-register', ...words);
}
function apiId({ found: { apiId: id } }) {
    return id !== undefined && constants/* resourceNamePattern */.gr.test(id) ? ['--api-id', id] : undefined;
}
function environment({ found: { environmentId } }) {
    return environmentId !== undefined && constants/* resourceNamePattern */.gr.test(environmentId)
        ? ['--environment-id', environmentId]
        : [];
}
function isDeclared({ found, facts: { manifest } }) {
    const id = found.apiId?.toLowerCase();
    return manifest?.declared.some((unit) => unit.apiId.toLowerCase() === id) ?? false;
}
/** Whether a run of this source changes the entry: not one of another source or of a pull request. */
function mayChange({ entry, facts: { source } }) {
    const stamp = entry?.stamp;
    if (!stamp)
        return true;
    return stamp.pullRequest === undefined && (source === undefined || (0,registration_stamp/* isStampOf */.tk)(stamp, source));
}
/** The API center, and whose entries the command may change. */
function writing(context) {
    const { source } = context.facts;
    const given = source && source !== registration_source/* localSource */.j1 ? ['--source', (0,registration_source/* shownSource */.Vt)(source)] : [];
    return [...target(context), ...given];
}
function target({ facts: { center } }) {
    return center?.options ?? [];
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/judge-catalogue.js






const dayMs = 24 * 60 * 60_000;
/** Days after which the entry of a pull request counts as left behind, where its state is not known. */
const stagingDays = 14;
const fullShare = 0.8;
const namesShown = 5;
/** Entries that nobody keeps: one finding for all of them. */
function unstamped({ listed, center }) {
    const found = listed.filter(({ stamp }) => !stamp);
    if (!center || found.length === 0)
        return [];
    const message = `${found.length} ${found.length === 1 ? 'entry' : 'entries'} without a mark of an owner: ${names(found)}.`;
    return [{ message, evidence: `GET ${center.path}/apis` }];
}
/** Entries of others, one finding a source. */
function foreign({ listed, center, source }) {
    if (!center || !source)
        return [];
    const bySource = new Map();
    for (const { apiId, stamp } of listed) {
        if (!stamp || (stamp.source && (0,registration_source/* isSameSource */.E6)(stamp.source, source)))
            continue;
        const key = stamp.source?.key ?? '';
        const name = stamp.source ? (0,registration_source/* shownSource */.Vt)(stamp.source) : 'a source that cannot be read';
        const group = bySource.get(key) ?? { name, ids: [] };
        group.ids.push({ apiId });
        bySource.set(key, group);
    }
    return [...bySource].map(([key, { name, ids }]) => ({
        subject: key,
        message: `${ids.length === 1 ? 'One entry belongs' : `${ids.length} entries belong`} to ${name}: ${names(ids)}.`,
        evidence: `GET ${center.path}/apis`,
    }));
}
function names(entries) {
    const shown = entries.slice(0, namesShown).map(({ apiId }) => (0,printable/* printable */.g)(apiId, 90));
    const rest = entries.length - shown.length;
    return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** Metadata that became required after the entry was written. */
function metadataMissing({ entries, center }) {
    if (!center?.metadataSchemas.known)
        return [];
    const required = center.metadataSchemas.value.filter(({ properties }) => properties.assignedTo?.some(({ entity, required: must, deprecated }) => entity === 'api' && must && !deprecated));
    if (required.length === 0)
        return [];
    return entries.flatMap(({ apiId, evidence, stored }) => {
        if (!stored)
            return [];
        const { customProperties } = stored.api.properties;
        const values = (0,json/* isJsonObject */.O)(customProperties) ? customProperties : {};
        const missing = required
            .filter(({ name }) => !Object.hasOwn(values, name))
            .map(({ name }) => (0,printable/* printable */.g)(name, 90));
        if (missing.length === 0)
            return [];
        return [
            {
                apiId,
                evidence,
                message: `The API center requires metadata that the entry lacks: ${missing.join(', ')}.`,
            },
        ];
    });
}
/**
 * Entries of closed pull requests. The age of an entry decides only where the state of its pull request is not known, as
 * in a sweep.
 */
function stagingLeft({ entries, time, source, pullRequests }) {
    return entries.flatMap(({ apiId, evidence, stamp, writtenAt }) => {
        if (stamp?.pullRequest === undefined || stamp.protected)
            return [];
        const number = stamp.pullRequest;
        // Of another repository's pull requests nobody asks.
        const state = source && (0,registration_stamp/* isStampOf */.tk)(stamp, source) ? pullRequests.get(number) : undefined;
        if (state === 'open')
            return [];
        if (state === 'closed') {
            return [
                { apiId, evidence, message: `Pull request ${number} is closed, and its entry is still there.` },
            ];
        }
        const days = writtenAt === undefined ? 0 : Math.floor((time - writtenAt) / dayMs);
        if (days <= stagingDays)
            return [];
        const message = `The entry of pull request ${number} was last written ${days} days ago, and it is not known whether that is still open.`;
        return [{ apiId, evidence, message }];
    });
}
function capacity({ center, entries }) {
    const sku = constants/* skus */.Zv.find((name) => name === center?.service.sku?.name);
    if (!center || !sku)
        return [];
    const limits = constants/* skuLimits */.yd[sku];
    const full = ({ limit, used, what, evidence }, apiId) => {
        if (used <= limits[limit] * fullShare)
            return [];
        const message = `${used} of ${limits[limit]} ${what} that the plan ${sku} allows are used.`;
        return [{ ...(0,optional/* optional */.l)('apiId', apiId), subject: what, message, evidence }];
    };
    return [
        ...usageOf(center).flatMap((usage) => full(usage)),
        ...entries.flatMap((entry) => usageOfEntry(entry).flatMap((usage) => full(usage, entry.apiId))),
    ];
}
function usageOf({ apiCount, environments, metadataSchemas, path }) {
    const evidence = `GET ${path}/metadataSchemas`;
    const metadata = metadataSchemas.known ? metadataSchemas.value : [];
    return [
        { limit: 'apis', used: apiCount, what: 'apis', evidence: `GET ${path}/apis` },
        ...usageOfList('environments', environments, `GET ${path}/environments`),
        ...constants/* metadataEntities */.Jv.map((entity) => {
            const isAssigned = ({ properties }) => properties.assignedTo?.some((one) => one.entity === entity) ?? false;
            const used = metadata.filter(isAssigned).length;
            return { limit: 'metadataOfEntity', used, what: `metadata properties of each ${entity}`, evidence };
        }),
    ];
}
function usageOfEntry({ evidence, stored }) {
    if (!stored)
        return [];
    return [
        ...usageOfList('versions', stored.versions, `${evidence}/versions`),
        ...usageOfList('deployments', stored.deployments, `${evidence}/deployments`),
        ...[...stored.definitionLists].flatMap(([version, list]) => usageOfList('definitions', list, `${evidence}/versions/${encodeURIComponent(version)}/definitions`, `definitions of the version "${(0,printable/* printable */.g)(version, 90)}"`)),
    ];
}
function usageOfList(limit, list, evidence, what = limit) {
    return list.known ? [{ limit, used: list.value.length, what, evidence }] : [];
}

// EXTERNAL MODULE: ./build/core/clients/api-center-portal.js
var api_center_portal = __webpack_require__(48026);
// EXTERNAL MODULE: ./build/core/clients/client.js
var client = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/core/clients/evidence.js
var clients_evidence = __webpack_require__(65172);
// EXTERNAL MODULE: ./build/core/clients/vs-code.js
var vs_code = __webpack_require__(53154);
;// CONCATENATED MODULE: ./build/core/fleet/audit/judge-clients.js






/** The registry may not show yet what was written within this time. */
const settlingMs = 15 * 60_000;
function notListed(facts) {
    return of('not-listed', facts);
}
function byNameBroken(facts) {
    return of('by-name-broken', facts);
}
function hiddenFromPortal(facts) {
    return of('hidden-from-portal', facts);
}
/** An entry that VS Code drops, and a page that it drops because of one entry on it: that entry has the finding. */
function hiddenFromVsCode(facts) {
    const pages = facts.registry.known ? facts.registry.value.pages.flatMap(pageProblem) : [];
    const own = of('hidden-from-vscode', facts).filter(({ apiId }) => !pages.some((page) => page.apiId === apiId));
    return [...pages, ...own];
}
/** Without its header no browser reads the registry, whatever it lists. */
function hiddenFromCopilot({ registry }) {
    if (!registry.known || registry.value.openToBrowsers)
        return [];
    const message = 'The registry does not allow web pages to read it (no CORS header), which GitHub Copilot does.';
    return [{ message, evidence: (0,client/* requestLine */.u)(registry.value.pages[0]?.url ?? registry.value.url) }];
}
function of(problem, facts) {
    return judgeClients(facts).flatMap((judged) => (judged.problem === problem ? [judged.found] : []));
}
function judgeClients(facts) {
    const { registry } = facts;
    if (!registry.known)
        return [];
    const listed = new Map();
    for (const page of registry.value.pages) {
        for (const item of page.entries) {
            const name = (0,clients_evidence/* entryOf */.M)(item)?.name.toLowerCase();
            if (name !== undefined && !listed.has(name))
                listed.set(name, { item, page });
        }
    }
    return facts.entries.flatMap((entry) => {
        if (facts.time - (entry.writtenAt ?? 0) < settlingMs)
            return [];
        const urls = entry.endpoints.known ? entry.endpoints.value.map(({ url }) => url) : [];
        if (urls.length === 0)
            return [];
        const place = listed.get(entry.apiId.toLowerCase());
        return place ? judgeListed(entry, urls, place, registry.value) : [missing(entry, registry.value)];
    });
}
function missing({ apiId }, { pages, url }) {
    const message = `The registry does not list "${(0,printable/* printable */.g)(apiId, 90)}".`;
    return { problem: 'not-listed', found: { apiId, message, evidence: (0,client/* requestLine */.u)(pages[0]?.url ?? url) } };
}
function judgeListed(entry, urls, { item, page }, registry) {
    const { apiId } = entry;
    const remotes = (0,clients_evidence/* entryOf */.M)(item)?.remotes ?? [];
    const serverUrl = urls.find((url) => remotes.some((remote) => remote.url === url));
    if (serverUrl === undefined) {
        const others = remotes.map(({ url }) => shownUrl(url)).join(', ') || 'none';
        const message = `The registry lists "${(0,printable/* printable */.g)(apiId, 90)}" with another URL: ${others}.`;
        return [{ problem: 'not-listed', found: { apiId, message, evidence: (0,client/* requestLine */.u)(page.url) } }];
    }
    const name = (0,clients_evidence/* entryOf */.M)(item)?.name ?? apiId;
    // The entry alone: a neighbor that hides a page has a finding of its own.
    const alone = { url: page.url, entries: [item], hasMetadata: true };
    const byName = registry.byName.get(apiId);
    const deployments = registry.deployments.get(apiId);
    const evidence = (answer) => ({
        listUrl: page.url,
        pages: [alone],
        openToBrowsers: registry.openToBrowsers,
        byName: answer,
        deployments: deployments ?? answer,
    });
    const judged = [];
    if (byName && (0,clients_evidence/* silenceOf */.D)(byName) === undefined) {
        const { sees, note = '', request } = (0,vs_code/* vsCodeView */._T)(evidence(byName), { apiId: name, serverUrl });
        const problem = request === (0,client/* requestLine */.u)(byName.url) ? 'by-name-broken' : 'hidden-from-vscode';
        if (!sees)
            judged.push({ problem, found: { apiId, message: `VS Code: ${(0,printable/* printable */.g)(note)}.`, evidence: request } });
    }
    const isAnswered = deployments !== undefined && (0,clients_evidence/* silenceOf */.D)(deployments) === undefined;
    const portal = byName && isAnswered ? (0,api_center_portal/* portalView */._)(evidence(byName), { apiId, serverUrl }) : undefined;
    if (portal && !portal.sees) {
        const message = `The portal: ${(0,printable/* printable */.g)(portal.note ?? '')}.`;
        judged.push({ problem: 'hidden-from-portal', found: { apiId, message, evidence: portal.request } });
    }
    return judged;
}
/** The entry that makes VS Code drop its whole page. */
function pageProblem(page) {
    const problem = (0,vs_code/* problemOfPage */.mL)(page);
    if (problem === undefined)
        return [];
    const [first] = page.entries;
    const culprit = page.entries.find((item, index) => {
        const entries = index === 0 ? [item] : [first, item];
        return (0,vs_code/* problemOfPage */.mL)({ ...page, entries, hasMetadata: true }) !== undefined;
    });
    const name = (0,clients_evidence/* entryOf */.M)(culprit)?.name;
    const message = `VS Code drops a page of the list with ${page.entries.length} entries: ${(0,printable/* printable */.g)(problem)}.`;
    return [{ ...(name === undefined ? {} : { apiId: name }), message, evidence: (0,client/* requestLine */.u)(page.url) }];
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/judge-definitions.js


/** Each URL with the definition that its deployment names, where that could be read. */
function boundDefinitions(facts) {
    return endpointsOf(facts).flatMap(({ entry, endpoint }) => {
        const found = endpoint.definition === undefined ? undefined : entry.stored?.definitions.get(endpoint.definition);
        return found?.known ? [{ entry, endpoint, definition: found.value }] : [];
    });
}
function definitionInvalid(facts) {
    return boundDefinitions(facts).flatMap(({ entry, endpoint, definition }) => {
        const problem = problemOf(definition);
        if (problem === undefined)
            return [];
        const message = `The definition "${(0,printable/* printable */.g)(definition.definitionId, 90)}" of the version "${(0,printable/* printable */.g)(definition.versionId, 90)}" ${problem}.`;
        return [{ ...about(entry, endpoint, message), evidence: evidenceOf(entry, definition) }];
    });
}
function problemOf({ resource, text, problem }) {
    if (!resource)
        return 'does not exist, and the deployment names it';
    if (text === undefined)
        return 'has no document';
    return problem === undefined ? undefined : `has a document that is not OpenAPI: ${(0,printable/* printable */.g)(problem)}`;
}
function definitionWithoutEndpoint(facts) {
    return boundDefinitions(facts).flatMap(({ entry, endpoint, definition }) => {
        const { servers } = definition;
        if (servers === undefined || servers.some((url) => isSame(url, endpoint.url)))
            return [];
        const named = servers.slice(0, 3).map(shownUrl).join(', ') || 'no server';
        const message = `The registered document names ${named}, and not ${shownUrl(endpoint.url)}.`;
        return [{ ...about(entry, endpoint, message), evidence: evidenceOf(entry, definition) }];
    });
}
function isSame(one, other) {
    if (one === other)
        return true;
    return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}
function evidenceOf({ evidence }, { versionId, definitionId }) {
    const path = `${evidence.replace(/^GET /, '')}/versions/${encodeURIComponent(versionId)}/definitions/${encodeURIComponent(definitionId)}`;
    return `POST ${path}/exportSpecification`;
}

// EXTERNAL MODULE: ./build/core/text/counted.js
var counted = __webpack_require__(31522);
;// CONCATENATED MODULE: ./build/core/fleet/audit/claimable-names.js
/**
 * From Azure's list of services whose DNS records can be left dangling (learn.microsoft.com, "Prevent dangling DNS
 * entries"). Names that Azure makes unique by itself, such as `weather-a1b2.westeurope-01.azurewebsites.net`, have
 * more labels and cannot be claimed.
 */
const claimableNames = [
    { suffix: 'azurewebsites.net', labels: 1 },
    { suffix: 'azurewebsites.us', labels: 1 },
    { suffix: 'chinacloudsites.cn', labels: 1 },
    { suffix: 'trafficmanager.net', labels: 1 },
    { suffix: 'usgovtrafficmanager.net', labels: 1 },
    { suffix: 'azure-api.net', labels: 1 },
    { suffix: 'azureedge.net', labels: 1 },
    { suffix: 'azurefd.net', labels: 1 },
    { suffix: 'cloudapp.net', labels: 1 },
    { suffix: 'cloudapp.azure.com', labels: 2 },
    { suffix: 'azurecontainer.io', labels: 2 },
    { suffix: 'blob.core.windows.net', labels: 1 },
    { suffix: 'web.core.windows.net', labels: 2 },
];
/** The suffix under which anybody can create this name; undefined where nobody but its owner can. */
function claimableSuffix(name) {
    const host = name.toLowerCase().replace(/\.$/, '');
    const found = claimableNames.find(({ suffix, labels }) => {
        if (!host.endsWith(`.${suffix}`))
            return false;
        return host.slice(0, -suffix.length - 1).split('.').length === labels;
    });
    return found?.suffix;
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/judge-health.js






/** Share of the probed URLs that one reason of the network must take before it is about the runner. */
const runnerShare = 0.3;
/** Fewer failures than this say nothing about the runner. */
const runnerFailures = 3;
/** Reasons that a network between the runner and the server can give. */
const networkReasons = new Set([
    'dns',
    'connect',
    'tls',
    'timeout',
    'http-407',
]);
function casesOf(facts) {
    return endpointsOf(facts).flatMap(({ entry, endpoint }) => {
        const health = facts.health.get(endpoint.url);
        return health ? [{ entry, endpoint, health }] : [];
    });
}
/** The reason that fails so many servers that it says something about the runner; undefined where there is none. */
function reasonOfRunner(health) {
    const probed = [...health].filter(({ kind }) => kind !== 'not-probed');
    const counts = new Map();
    for (const one of probed) {
        if (one.kind !== 'failed' || !networkReasons.has(one.reason))
            continue;
        counts.set(one.reason, (counts.get(one.reason) ?? 0) + 1);
    }
    const [worst] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (!worst || worst[1] < runnerFailures || worst[1] <= probed.length * runnerShare)
        return undefined;
    return worst[0];
}
function runnerNetwork(facts) {
    const reason = reasonOfRunner(facts.health.values());
    if (reason === undefined)
        return [];
    const failing = [...facts.health].filter(([, health]) => health.kind === 'failed' && health.reason === reason);
    const probed = [...facts.health.values()].filter(({ kind }) => kind !== 'not-probed').length;
    const [[url] = ['']] = failing;
    const message = `${failing.length} of ${(0,counted/* counted */.h)(probed, 'server')} fail for the same reason (${reason}), so nothing is said about them: this machine seems not to reach them.`;
    return [{ subject: reason, message, evidence: `POST ${shownUrl(url)}` }];
}
/** Servers that failed for a reason of their own. */
function judge_health_failing(facts) {
    const reason = reasonOfRunner(facts.health.values());
    return casesOf(facts).flatMap(({ health, ...rest }) => health.kind === 'failed' && health.reason !== reason && health.reason !== 'dns'
        ? [{ ...rest, health }]
        : []);
}
function unhealthy(facts) {
    return sick(facts)
        .filter(({ audits }) => audits < facts.deadAfter)
        .map(({ found }) => found);
}
function dead(facts) {
    return sick(facts)
        .filter(({ audits }) => audits >= facts.deadAfter)
        .map(({ found }) => found);
}
function sick(facts) {
    return judge_health_failing(facts).map(({ entry, endpoint, health }) => {
        const found = about(entry, endpoint, '');
        const audits = facts.failures(stateKey('unhealthy', found)) + 1;
        const message = (0,core_message/* sentence */.em) `${health.message} It failed in ${(0,counted/* counted */.h)(audits, 'audit')} in a row; ${facts.deadAfter} make it dead.`;
        return { audits, found: { ...found, message, evidence: `POST ${shownUrl(endpoint.url)}` } };
    });
}
function notVerified(facts) {
    return casesOf(facts).flatMap(({ entry, endpoint, health }) => health.kind === 'not-verified'
        ? [{ ...about(entry, endpoint, health.message), evidence: `POST ${shownUrl(endpoint.url)}` }]
        : []);
}
/** Servers whose name does not resolve, unless all names fail here. */
function unresolved(facts) {
    if (reasonOfRunner(facts.health.values()) === 'dns')
        return [];
    return casesOf(facts).flatMap((one) => {
        if (one.health.kind !== 'failed' || one.health.reason !== 'dns')
            return [];
        const fact = facts.names.get(new URL(one.endpoint.url).hostname);
        const chain = fact?.kind === 'missing' ? fact.chain : [];
        return [claimableSuffix(chain.at(-1) ?? '') === undefined ? one : { ...one, claimable: chain }];
    });
}
function dangling(facts) {
    return unresolved(facts).flatMap(({ entry, endpoint, claimable }) => {
        if (!claimable)
            return [];
        const [end = '', ...others] = claimable.toReversed();
        const way = others.length === 0 ? '' : `, where ${(0,printable/* printable */.g)(others.at(-1) ?? '', 100)} leads,`;
        const message = `The name ${(0,printable/* printable */.g)(end, 100)}${way} does not exist, and anybody can create it under ${claimableSuffix(end)}.`;
        return [
            {
                ...about(entry, endpoint, message),
                evidence: `DNS ${(0,printable/* printable */.g)(claimable.join(' → '), 300)}: NXDOMAIN`,
            },
        ];
    });
}
function unresolvedHere(facts) {
    return unresolved(facts).flatMap(({ entry, endpoint, claimable }) => {
        if (claimable)
            return [];
        const { hostname } = new URL(endpoint.url);
        const message = `The name ${(0,printable/* printable */.g)(hostname, 100)} does not resolve on this machine. A private name does not; whether clients resolve it is not known.`;
        return [{ ...about(entry, endpoint, message), evidence: `DNS ${(0,printable/* printable */.g)(hostname, 100)}` }];
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/clients/refusals.js
var clients_refusals = __webpack_require__(32600);
;// CONCATENATED MODULE: ./build/core/fleet/audit/judge-surface.js








/** Tools that VS Code passes to a model at most. */
const mostTools = 128;
/** Bytes of the canonical list: about 25,000 tokens, which every request of a client repeats. */
const mostBytes = 100_000;
const judge_surface_changesNamed = 3;
function servedOf(facts) {
    return endpointsOf(facts).flatMap(({ entry, endpoint }) => {
        const health = facts.health.get(endpoint.url);
        return health?.kind === 'healthy' ? [{ entry, endpoint, ...health }] : [];
    });
}
function finding({ entry, endpoint }, message) {
    return { ...about(entry, endpoint, message), evidence: `POST ${shownUrl(endpoint.url)}` };
}
/** Only what both sides show whole, and to the same class of credentials, is compared. */
function surfaceChanged(facts) {
    return servedOf(facts).flatMap((one) => {
        const { entry, endpoint, served } = one;
        const definition = entry.stored?.definitions.get(endpoint.definition ?? '');
        const text = definition?.known ? definition.value.text : undefined;
        if (text === undefined || served.isPartial)
            return [];
        if (definition?.known && judge_surface_isSame(definition.value.surface, served))
            return [];
        const baseline = (0,read_document/* readDefinitionDocument */.p)(text.unpack())?.baseline;
        const now = snapshotIn(served);
        if (!baseline || !now)
            return [];
        const changes = changesSince(baseline, now, facts);
        if (changes.length === 0)
            return [];
        const shown = changes.slice(0, judge_surface_changesNamed).join('; ');
        const rest = changes.length > judge_surface_changesNamed ? ` and ${changes.length - judge_surface_changesNamed} more` : '';
        return [finding(one, `${(0,counted/* counted */.h)(changes.length, 'change')} since the registration: ${shown}${rest}.`)];
    });
}
/** Most surfaces are as they were: then nothing is unpacked. */
function judge_surface_isSame(registered, { wholeHash, facts }) {
    return registered?.wholeHash === wholeHash && (0,external_node_util_.isDeepStrictEqual)(registered.facts, facts);
}
/** Clauses about what differs, the gravest first. Resources come and go while a server runs. */
function changesSince(baseline, now, { clock }) {
    if (!('facts' in baseline) || baseline.facts.authenticated !== now.facts.authenticated)
        return [];
    if (baseline.facts.partial)
        return [];
    if (baseline.kind === 'hash') {
        const same = baseline.contractHash === now.contractHash;
        return same ? [] : ['tools or prompts differ, of which only a hash is registered'];
    }
    return (0,surface_baseline/* compareWithBaseline */.$_)(baseline, now, clock)
        .changes.filter(({ kind, verdict }) => {
        if (verdict === 'incomplete' || kind === 'resource')
            return false;
        return kind !== 'server' || verdict === 'breaking';
    })
        .map(({ message }) => (0,printable/* printable */.g)(message, 200));
}
function legacyTransport(facts) {
    return servedOf(facts)
        .filter(({ served }) => served.transport === 'sse')
        .map((one) => finding(one, 'The server speaks HTTP+SSE only. MCP has deprecated this transport with twelve months’ notice (SEP-2596).'));
}
function surfaceTooLarge(facts) {
    return servedOf(facts).flatMap((one) => {
        const { toolCount, text: { bytes }, } = one.served;
        if (toolCount <= mostTools && bytes <= mostBytes)
            return [];
        return [
            finding(one, `The server lists ${(0,counted/* counted */.h)(toolCount, 'tool')} in ${Math.round(bytes / 1000)} kB.`),
        ];
    });
}
function toolQuality(facts) {
    return servedOf(facts).flatMap((served) => {
        const refused = served.warnings.filter(({ code }) => clients_refusals/* refusals */.Ke[code] !== undefined);
        const [first, ...others] = refused;
        if (!first)
            return [];
        const rest = others.length === 0 ? '' : ` Also: ${others.map(({ code }) => code).join(', ')}.`;
        return [{ ...finding(served, ''), message: [first.message, rest].flat() }];
    });
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/judge-texts.js


function emptyDescription({ entries }) {
    return entries
        .filter(({ description }) => !description?.trim())
        .map(({ apiId, evidence }) => ({ apiId, evidence, message: 'The entry has no description.' }));
}
/** A sentence of ours that no released form makes from the registered title and the names in the registered documents. */
function staleDescription({ entries }) {
    return entries.flatMap((entry) => {
        const names = registeredToolNames(entry);
        if (!names)
            return [];
        const stale = ['description', 'summary'].filter((field) => {
            const text = entry[field];
            if (!text || !(0,generated_text/* isGeneratedText */.lq)(text, entry.title, undefined))
                return false;
            return !names.some((some) => (0,generated_text/* isGeneratedText */.lq)(text, entry.title, some));
        });
        if (stale.length === 0)
            return [];
        const { apiId, evidence } = entry;
        const message = `The generated ${stale.join(' and ')} of the entry names other tools than its registered definition.`;
        return [{ apiId, evidence, message }];
    });
}
/** The names in each document of the entry; undefined where one could not be read, or there is none. */
function registeredToolNames({ stored }) {
    const definitions = [...(stored?.definitions.values() ?? [])];
    const texts = definitions.flatMap((one) => (one.known && one.value.text !== undefined ? [one.value] : []));
    if (texts.length === 0 || definitions.some((one) => !one.known))
        return undefined;
    return texts.map(({ toolNames }) => toolNames);
}
function unsafeText(facts) {
    return facts.entries.flatMap((entry) => {
        const [first, ...others] = new Set([...suspiciousTexts(entry), ...suspiciousSurfaces(entry, facts)]);
        if (first === undefined)
            return [];
        const { apiId, evidence } = entry;
        const more = others.length === 0
            ? ''
            : ` ${others.length} more ${others.length === 1 ? 'text is' : 'texts are'} like that.`;
        return [{ apiId, evidence, message: `${first}.${more}` }];
    });
}
function suspiciousTexts(entry) {
    return ['title', 'summary', 'description'].flatMap((field) => {
        const [match] = (0,hidden_text_patterns/* findHiddenText */.F)(entry[field] ?? '');
        return match ? [`The ${field} of the entry contains ${match.finding}`] : [];
    });
}
function suspiciousSurfaces({ stored, endpoints }, { health }) {
    const registered = [...(stored?.definitions.values() ?? [])].flatMap((one) => one.known ? (one.value.suspicious ?? []) : []);
    const served = (endpoints.known ? endpoints.value : []).flatMap(({ url }) => {
        const found = health.get(url);
        return found?.kind === 'healthy' ? found.served.suspicious : [];
    });
    return [...registered, ...served];
}

// EXTERNAL MODULE: ./build/core/fleet/audit/rule-ids.js
var rule_ids = __webpack_require__(27284);
;// CONCATENATED MODULE: ./build/core/fleet/audit/rules.js
/** The rules of the audit: the source of the documentation, of the SARIF file and of every severity. */
const rules = {
    'runner-network': {
        severity: 'warning',
        what: 'More than 30 % of the servers, and at least three, fail for one reason of the network, so the machine that runs the audit is the likely cause',
        fix: 'Check the network, the proxy and the name resolution of the machine that runs the audit',
    },
    dead: {
        severity: 'error',
        what: 'A server was unhealthy in several audits in a row: three unless the input says otherwise',
        fix: 'Repair the server, or unregister the entry',
    },
    dangling: {
        severity: 'error',
        what: 'The name of the server does not exist, and anybody can claim it and answer in its place',
        fix: 'Unregister the entry and remove the DNS record, or create the resource again',
    },
    'secret-in-url': {
        severity: 'error',
        what: 'The registered URL carries a key, a password or a user name, which everybody who reads the catalogue can see',
        fix: 'Renew the credential, and register the URL without it',
    },
    'http-endpoint': {
        severity: 'error',
        what: 'The registered URL is plain http, so clients send their tokens unencrypted',
        fix: 'Serve the endpoint over https, and register that URL',
    },
    unhealthy: {
        severity: 'note',
        what: 'A server did not answer as MCP asks for, at the end of the audit again, with the time of a cold start',
        fix: 'Probe the server to see what it answers',
    },
    'not-verified': {
        severity: 'note',
        what: 'The server requires a credential that the audit does not have, or refuses this machine, so nothing is known of its health',
        fix: 'Probe the server to see what it asks for, then give the audit a credential for it, in the manifest or for the hosts that the run names',
    },
    'unresolved-here': {
        severity: 'note',
        what: 'The name of the server does not resolve on this machine, which a private name does not',
        fix: 'Run the audit where clients run, or correct the URL',
    },
    drifted: {
        severity: 'warning',
        what: 'The entry differs from the manifest',
        fix: 'Sync the manifest, or change the manifest to what is registered',
    },
    'surface-changed': {
        severity: 'warning',
        what: 'The tools of the server differ from the registered ones',
        fix: 'Review the change, then register the server again',
    },
    undeclared: {
        severity: 'warning',
        what: 'The entry has the mark of this manifest, and the manifest does not declare it',
        fix: 'Declare it in the manifest, or prune it',
    },
    unstamped: {
        severity: 'note',
        what: 'Entries have no mark of an owner, so no pipeline keeps them up to date',
        fix: 'Declare them in a manifest and adopt them',
    },
    foreign: {
        severity: 'note',
        what: 'Entries have the mark of another source',
        fix: 'Nothing, where the other source keeps them',
    },
    'not-listed': {
        severity: 'warning',
        what: 'The registry does not list the entry with its URL',
        fix: 'Check the visibility conditions of the portal, and register the server again',
    },
    'by-name-broken': {
        severity: 'warning',
        what: 'The registry lists the entry and does not return it by its name, which allow-lists ask for',
        fix: 'Register the server again; where that does not help, report it to Azure',
    },
    'hidden-from-vscode': {
        severity: 'warning',
        what: 'VS Code does not show the entry',
        fix: 'Correct what the finding names',
    },
    'hidden-from-copilot': {
        severity: 'warning',
        what: 'GitHub Copilot cannot read the registry',
        fix: 'Allow web pages to read the registry',
    },
    'hidden-from-portal': {
        severity: 'warning',
        what: 'The page of the entry in the API Center portal fails or shows no endpoint',
        fix: 'Give each deployment of the entry a runtime URL',
    },
    'duplicate-endpoint': {
        severity: 'warning',
        what: 'Several entries have the same URL, so people find the server more than once',
        fix: 'Unregister the entry that is not needed; this one is the newer one, or the one that nobody keeps',
    },
    'empty-description': {
        severity: 'warning',
        what: 'The entry has no description, and VS Code does not show such an entry',
        fix: 'Register the server again with a description',
    },
    'stale-description': {
        severity: 'warning',
        what: 'A generated text names other tools than the registered definition',
        fix: 'Register the server again',
    },
    'unsafe-text': {
        severity: 'warning',
        what: 'A text of the entry or of its tools hides something from people, or gives orders to models',
        fix: 'Review the text, and correct it at its source',
    },
    'legacy-transport': {
        severity: 'warning',
        what: 'The server speaks HTTP+SSE only, which MCP has deprecated with twelve months’ notice (SEP-2596)',
        fix: 'Serve Streamable HTTP, and register that URL',
    },
    'definition-invalid': {
        severity: 'warning',
        what: 'The definition of a deployment does not exist, has no document, or its document does not follow the schema of its version of OpenAPI',
        fix: 'Register the server again',
    },
    'definition-without-endpoint': {
        severity: 'warning',
        what: 'The document of a deployment does not name its URL as a server',
        fix: 'Register the server again',
    },
    'metadata-missing': {
        severity: 'warning',
        what: 'The entry lacks metadata that the API center requires',
        fix: 'Register the server again with the metadata',
    },
    'staging-left': {
        severity: 'warning',
        what: 'The pull request of the entry is closed; where that is not known, the entry was last written more than 14 days ago',
        fix: 'Sweep the entries of closed pull requests',
    },
    capacity: {
        severity: 'warning',
        what: 'A limit of the plan is used above 80 %',
        fix: 'Remove what is not needed, or move to the Standard plan',
    },
    'surface-too-large': {
        severity: 'note',
        what: 'The list of tools is larger than many clients pass to a model',
        fix: 'Offer fewer tools, or shorter descriptions',
    },
    'tool-quality': {
        severity: 'note',
        what: 'The server lists something that widespread clients refuse',
        fix: 'Correct at the server what the finding names',
    },
};

;// CONCATENATED MODULE: ./build/core/fleet/audit/judge.js














const judges = {
    'runner-network': runnerNetwork,
    dead: dead,
    dangling: dangling,
    'secret-in-url': secretInUrl,
    'http-endpoint': httpEndpoint,
    unhealthy: unhealthy,
    'not-verified': notVerified,
    'unresolved-here': unresolvedHere,
    drifted: drifted,
    'surface-changed': surfaceChanged,
    undeclared: undeclared,
    unstamped: unstamped,
    foreign: foreign,
    'not-listed': notListed,
    'by-name-broken': byNameBroken,
    'hidden-from-vscode': hiddenFromVsCode,
    'hidden-from-copilot': hiddenFromCopilot,
    'hidden-from-portal': hiddenFromPortal,
    'duplicate-endpoint': duplicateEndpoint,
    'empty-description': emptyDescription,
    'stale-description': staleDescription,
    'unsafe-text': unsafeText,
    'legacy-transport': legacyTransport,
    'definition-invalid': definitionInvalid,
    'definition-without-endpoint': definitionWithoutEndpoint,
    'metadata-missing': metadataMissing,
    'staging-left': stagingLeft,
    capacity: capacity,
    'surface-too-large': surfaceTooLarge,
    'tool-quality': toolQuality,
};
/** Findings that follow from another one of the same entry: the cause alone is reported. */
const consequences = {
    'empty-description': ['hidden-from-vscode', 'by-name-broken'],
};
/** All findings, the gravest first, then by rule and entry. */
function judge(facts) {
    const found = rule_ids/* ruleIds */.Zl.flatMap((rule) => judges[rule](facts).map((one) => ({ rule, one })));
    const covered = new Set(found.flatMap(({ rule, one }) => (consequences[rule] ?? []).map((other) => `${other} ${one.apiId}`)));
    const entries = new Map(facts.entries.map((entry) => [entry.apiId.toLowerCase(), entry]));
    return found
        .filter(({ rule, one }) => !covered.has(`${rule} ${one.apiId}`) && isOfShard(rule, one, facts))
        .map(({ rule, one }) => withContext(rule, one, entries.get(one.apiId?.toLowerCase() ?? ''), facts))
        .toSorted((a, b) => rule_ids/* severities */.gO.indexOf(a.severity) - rule_ids/* severities */.gO.indexOf(b.severity));
}
/** Of several shards the one that judges an entry reports it, and the first one what is about the catalogue. */
function isOfShard(rule, { apiId }, { shard, entries, manifest }) {
    if (!shard || rule === 'runner-network')
        return true;
    if (apiId === undefined)
        return shard.index === 1;
    const isSame = (other) => other.apiId.toLowerCase() === apiId.toLowerCase();
    if (entries.some(isSame) || manifest?.units.some(isSame))
        return true;
    return shard.index === 1 && manifest !== undefined && !manifest.declared.some(isSame);
}
function withContext(rule, { url, fix: ownFix, ...found }, entry, facts) {
    const { apiId = '', environmentId, subject = '' } = found;
    const declared = facts.manifest?.units.filter((unit) => unit.apiId.toLowerCase() === apiId.toLowerCase()) ?? [];
    const unit = declared.find((one) => one.environmentId.toLowerCase() === environmentId?.toLowerCase()) ?? declared[0];
    const { severity, fix } = rules[rule];
    const command = ownFix === undefined ? fixCommand(rule, { entry, found, url, facts }) : undefined;
    return {
        ...found,
        rule,
        severity,
        fix: withCommand(ownFix ?? fix, command),
        ...(0,optional/* optional */.l)('command', command),
        ...(0,optional/* optional */.l)('owner', unit?.owner),
        ...(0,optional/* optional */.l)('place', unit?.place),
        fingerprint: fingerprintOf(rule, apiId, subject),
    };
}
function withCommand(fix, command) {
    return command === undefined ? (0,core_message/* sentence */.em) `${fix}.` : (0,core_message/* sentence */.em) `${fix}: ${command}`;
}

// EXTERNAL MODULE: ./build/core/report/audit-report.js
var audit_report = __webpack_require__(39985);
;// CONCATENATED MODULE: ./build/core/commands/audit-result.js
















/** Judges the facts. Pure but for the words of the host. */
function auditResult(facts, { subject, unknown, memory: before, }, { words }) {
    const at = new Date(facts.time).toISOString();
    const date = at.slice(0, 10);
    const apiIds = [...facts.listed, ...facts.entries, ...(facts.manifest?.declared ?? [])].map(({ apiId }) => apiId);
    const kept = withoutIgnored(judge(facts), facts.manifest?.ignore ?? [], { date, apiIds });
    const { findings, memory } = remember(kept.findings, before, { date, isKept: keeper(facts, unknown) });
    const endpoints = endpointsOf(facts);
    const audit = {
        subject: (0,secret_parameters/* withoutUrlSecrets */.t)(subject),
        at,
        scope: {
            entries: facts.entries.length,
            endpoints: endpoints.length,
            healthy: endpoints.filter(({ endpoint }) => facts.health.get(endpoint.url)?.kind === 'healthy').length,
        },
        counts: (0,audit_report/* countBySeverity */.Ot)(findings),
        ignored: kept.ignored,
        findings: (0,audit_report/* findingsInWords */.n$)(findings, words),
        unknown: unknown.map((one) => ({
            ...one,
            what: (0,secret_parameters/* withoutUrlSecrets */.t)(one.what),
            why: (0,secret_parameters/* withoutUrlSecrets */.t)(one.why),
        })),
    };
    return { audit, results: resultsOf(facts, audit), memory, warnings: kept.warnings };
}
const clientRules = [
    'not-listed',
    'by-name-broken',
    'hidden-from-vscode',
    'hidden-from-copilot',
    'hidden-from-portal',
];
/** Rules that need an answer of the server. */
const serverRules = [
    'unhealthy',
    'dangling',
    'unresolved-here',
    'surface-changed',
    'legacy-transport',
];
/** What this audit could not judge keeps its history: a bad network neither adds to a count nor ends it. */
function keeper(facts, unknown) {
    const unreadable = new Set(unknown.flatMap(({ apiId }) => (apiId === undefined ? [] : [entryMark(apiId)])));
    const ofRunner = reasonOfRunner(facts.health.values());
    const unanswered = new Set(endpointsOf(facts).flatMap(({ entry, endpoint }) => {
        const health = facts.health.get(endpoint.url);
        const isUnknown = !health || health.kind === 'not-probed' || (health.kind === 'failed' && health.reason === ofRunner);
        return isUnknown ? [entryMark(entry.apiId)] : [];
    }));
    const isOf = (key, some) => some.some((rule) => isOfRule(key, rule));
    return (key) => {
        const mark = key.slice(0, entryMark('').length);
        if (unreadable.has(mark) || (unanswered.has(mark) && isOf(key, serverRules)))
            return true;
        return !facts.registry.known && isOf(key, clientRules);
    };
}
/** One report an entry: failed with an error, skipped where something about it is not known. */
function resultsOf({ entries, health }, { findings, unknown }) {
    const failed = new Set(findings.flatMap(({ apiId, severity }) => (severity === 'error' ? [apiId] : [])));
    const unclear = new Set(unknown.map(({ apiId }) => apiId));
    return entries.map(({ apiId, title, endpoints }) => {
        const [url] = endpoints.known ? endpoints.value.map((one) => one.url) : [];
        const isHealthy = endpoints.known && endpoints.value.every((one) => health.get(one.url)?.kind === 'healthy');
        return (0,fleet_report/* resultWithoutEffort */.SD)({
            status: failed.has(apiId) ? 'failed' : unclear.has(apiId) || !isHealthy ? 'skipped' : 'healthy',
            exitCode: errors/* exitCodes */.hS.done,
            changed: false,
            command: 'audit',
            title: (0,printable/* printable */.g)(title, 100),
            plan: [{ kind: 'api', id: (0,printable/* printable */.g)(apiId, 200), action: 'keep', changes: [] }],
            applied: [],
            ...(0,optional/* optional */.l)('endpointUrl', url === undefined ? undefined : shownUrl(url)),
            warnings: [],
        });
    });
}
/** Throws GateClosed for findings that the input `fail-on` names. */
function checkFindings({ findings }, { failOn }) {
    const closing = failing(findings, failOn);
    const [first, ...others] = closing;
    if (!first)
        return;
    const rest = others.length === 0 ? '' : ` ${others.length} more ${others.length === 1 ? 'is' : 'are'} in the report.`;
    const about = first.apiId === undefined ? '' : ` "${(0,printable/* printable */.g)(first.apiId, 90)}"`;
    throw new errors/* GateClosed */.WN({
        code: 'audit-findings',
        message: (0,core_message/* sentence */.em) `The audit has ${(0,counted/* counted */.h)(closing.length, 'finding')} that ${(0,references/* input */.hF)('fail-on', failOn.join(', '))} does not accept. ${first.rule}${about}: ${first.message}${rest}`,
        next: first.fix,
    });
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/probe-endpoints.js






/** Probes of one host at the same time, once it has answered. */
const perHost = 4;
/**
 * Probes URLs, spread over their hosts. A host is asked for one URL first: where it cannot be reached at all, its other
 * URLs are not tried, so that a host that is down costs its time once.
 */
function createProber(pass) {
    const turn = (0,core_turns/* createTurns */.z)(pass.atOnce, perHost);
    const asked = new Map();
    const firstOfHost = new Map();
    async function afterFirst(url, host, first) {
        const found = await first;
        if (found.kind !== 'failed' || !hostReasons.has(found.reason))
            return turn(() => healthOf(url, pass), host);
        return { ...found, message: `The host ${(0,printable/* printable */.g)(host, 100)} fails for another URL (${found.reason}).` };
    }
    function ask(url) {
        const why = refusal(url);
        if (why !== undefined)
            return Promise.resolve({ kind: 'not-probed', why });
        const { host } = new URL(url);
        const first = firstOfHost.get(host);
        if (first)
            return afterFirst(url, host, first);
        const looking = turn(() => healthOf(url, pass), host);
        firstOfHost.set(host, looking);
        return looking;
    }
    return (url) => {
        const health = asked.get(url) ?? ask(url);
        asked.set(url, health);
        return health;
    };
}
/** The health of each URL. */
async function healthOfAll(urls, health) {
    const found = [...new Set(urls)].map(async (url) => [url, await health(url)]);
    return new Map(await Promise.all(found));
}
/** Reasons that hold for every URL of a host. */
const hostReasons = new Set(['dns', 'connect', 'tls', 'timeout', 'http-407']);
function refusal(url) {
    const reasons = {
        malformed: 'it is no http or https URL',
        secret: 'it carries a credential',
        http: 'it is plain http',
    };
    const problem = problemOfUrl(url);
    return problem && reasons[problem];
}
async function healthOf(url, { probe, timeoutMs }) {
    try {
        return judged(await probe(url, timeoutMs));
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR && error.code !== 'interrupted') {
            return { kind: 'not-probed', why: (0,printable/* printable */.g)((0,core_message/* render */.XX)(error.text, core_message/* plainWords */.c5), 300) };
        }
        throw error;
    }
}
/** A server that asks for a credential, or that lets only some addresses in, is there: that is all that is known. */
function judged(result) {
    if (result.status === 'healthy') {
        return { kind: 'healthy', served: servedSurface(result.server), warnings: result.warnings };
    }
    const { status, reason, message } = result;
    const isGuarded = status.startsWith('protected-') || reason === 'ip-restricted';
    return { kind: isGuarded ? 'not-verified' : 'failed', reason, message };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/core/http/address-guard.js + 1 modules
var address_guard = __webpack_require__(88570);
;// CONCATENATED MODULE: ./build/core/fleet/audit/resolve-names.js


/** Aliases that are followed. */
const longestChain = 10;
/**
 * Follows the aliases of a name to their end. Only the answer that a name does not exist is one: no answer, or a failing
 * server, says nothing. Rejects never.
 */
async function lookUp(name, resolver) {
    if ((0,external_node_net_.isIP)(name.replace(/^\[|\]$/g, '')) !== 0)
        return { kind: 'addresses', addresses: [name.replace(/^\[|\]$/g, '')] };
    const chain = [name.toLowerCase()];
    try {
        while (chain.length <= longestChain) {
            const alias = await resolver.alias(chain.at(-1) ?? name);
            if (alias === undefined)
                return { kind: 'addresses', addresses: await resolver.addresses(name) };
            if (chain.includes(alias))
                return { kind: 'unclear', why: 'its aliases form a circle' };
            chain.push(alias);
        }
        return { kind: 'unclear', why: `it has more than ${longestChain} aliases` };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        return code === 'ENOTFOUND' ? { kind: 'missing', chain } : { kind: 'unclear', why: code };
    }
}
/**
 * What two looks at a name come to, the second at the end of the audit.
 *
 * @param control whether a name that exists was resolved
 */
function nameFact(first, second, control) {
    if (second.kind === 'unclear')
        return second;
    if (second.kind === 'addresses') {
        const all = second.addresses.map(address_guard/* reachOf */.xw);
        return { kind: all.length > 0 && all.every((reach) => reach === 'private') ? 'private' : 'resolves' };
    }
    const isSame = first.kind === 'missing' && first.chain.join() === second.chain.join();
    if (!isSame)
        return { kind: 'unclear', why: 'two answers differ' };
    return control ? second : { kind: 'unclear', why: 'a name that exists does not resolve either' };
}

;// CONCATENATED MODULE: ./build/core/fleet/audit/survey.js



/** Milliseconds that each server gets at first. */
const firstLookMs = 10_000;
/** Milliseconds in which an app that was scaled to zero starts: a function host takes up to 30 s for itself. */
const coldStartMs = 60_000;
/** Probes at the same time: each may hold an answer of the largest size. */
const firstAtOnce = 12;
/** Servers that failed before seldom send much. */
const secondAtOnce = 24;
/**
 * The first look at servers: it may begin before every URL is known.
 *
 * @param lastLookMs the second look has more time, or less where the user says so: then the first one has no more
 */
function createFirstLook(probe, lastLookMs) {
    return createProber({ probe, timeoutMs: Math.min(firstLookMs, lastLookMs), atOnce: firstAtOnce });
}
/**
 * Probes all URLs, those that fail once more with the time of a cold start, and asks DNS twice for the names of those
 * that cannot be reached. Where one reason of the network takes too many, there is no second look: it is the runner.
 */
async function surveyEndpoints(urls, ports) {
    const { probe, resolver, lastLookMs, firstLook } = ports;
    const first = await healthOfAll(urls, firstLook);
    const ofRunner = reasonOfRunner(first.values());
    const again = failedUrls(first).filter((url) => reasonIn(first, url) !== ofRunner);
    const hosts = [
        ...new Set(again.filter((url) => mayBeName(first, url)).map((url) => new URL(url).hostname)),
    ];
    const look = async () => new Map(await Promise.all(hosts.map(async (host) => [host, await lookUp(host, resolver)])));
    const before = await look();
    const lastLook = createProber({ probe, timeoutMs: lastLookMs, atOnce: secondAtOnce });
    const second = await healthOfAll(again, lastLook);
    const after = await look();
    const control = hosts.length === 0 || (await lookUp(ports.controlName, resolver)).kind === 'addresses';
    const names = new Map(hosts.flatMap((host) => {
        const [one, other] = [before.get(host), after.get(host)];
        return one && other ? [[host, nameFact(one, other, control)]] : [];
    }));
    return { health: withPrivateHosts(new Map([...first, ...second]), names), names };
}
function failedUrls(health) {
    return [...health].flatMap(([url, { kind }]) => (kind === 'failed' ? [url] : []));
}
function reasonIn(health, url) {
    const found = health.get(url);
    return found?.kind === 'failed' ? found.reason : undefined;
}
/** Failures that a name can explain. */
function mayBeName(health, url) {
    return ['dns', 'connect', 'timeout'].includes(reasonIn(health, url) ?? '');
}
/** A private address that does not answer here may answer where clients are. */
function withPrivateHosts(health, names) {
    return new Map([...health].map(([url, found]) => {
        const isUnreachable = found.kind === 'failed' && ['connect', 'timeout'].includes(found.reason);
        if (!isUnreachable || names.get(new URL(url).hostname)?.kind !== 'private')
            return [url, found];
        const message = `The server has a private address, and this machine does not reach it.`;
        return [url, { kind: 'not-verified', reason: 'private-address', message }];
    }));
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
// EXTERNAL MODULE: ./build/core/text/html.js
var html = __webpack_require__(78363);
;// CONCATENATED MODULE: ./build/core/report/audit-page-style.js
/** The style of the audit's page. Its hash is in the page's policy: nothing else applies. */
const auditPageStyle = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem; background: light-dark(#fff, #14171b); color: light-dark(#1a1e24, #e8eaed);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .25rem 0; }
a { color: light-dark(#0a58b0, #7db8ff); }
:focus-visible { outline: 2px solid light-dark(#0a58b0, #7db8ff); outline-offset: 2px; }
code { font: .875rem/1.5 ui-monospace, monospace; }
ul { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1rem; }
nav li { border: 1px solid light-dark(#d4d8de, #3a414b); border-radius: .5rem; padding: .25rem .75rem; }
.product, .quiet { color: light-dark(#565e69, #a9b1bc); }
.findings > li { border: 1px solid light-dark(#d4d8de, #3a414b); border-left: 4px solid light-dark(#d4d8de, #3a414b); border-radius: .5rem;
  background: light-dark(#f6f7f9, #1d2127); padding: .75rem 1rem; margin-bottom: .75rem; }
.error .findings > li { border-left-color: light-dark(#b3202a, #ff8a8f); }
.warning .findings > li { border-left-color: light-dark(#8a5800, #f0b860); }
.note .findings > li { border-left-color: light-dark(#3f5f7f, #9fc3e6); }
.error h2, nav .error b { color: light-dark(#b3202a, #ff8a8f); }
.warning h2, nav .warning b { color: light-dark(#8a5800, #f0b860); }
.note h2, nav .note b { color: light-dark(#3f5f7f, #9fc3e6); }
.rule { font-weight: normal; border: 1px solid light-dark(#d4d8de, #3a414b); border-radius: .25rem; padding: 0 .3rem; }
summary { cursor: pointer; color: light-dark(#0a58b0, #7db8ff); }
.clean { margin-top: 2rem; font-size: 1.1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 2rem; border-top: 1px solid light-dark(#d4d8de, #3a414b); padding-top: .75rem; color: light-dark(#565e69, #a9b1bc); }
`;

;// CONCATENATED MODULE: ./build/core/report/audit-page.js








const titles = { error: 'Errors', warning: 'Warnings', note: 'Notes' };
/** Entries of a list on the page; the report has all of them. */
const mostShown = 2000;
/**
 * The findings as one page to send on. It has no script and asks for nothing: its policy allows its own style and
 * no more. Everything from outside is text.
 */
function renderAuditPage(audit) {
    const { subject, at, scope, counts, findings, unknown, ignored } = audit;
    const policy = [
        "default-src 'none'",
        `style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(auditPageStyle).digest('base64')}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const shown = rule_ids/* severities */.gO.filter((severity) => counts[severity] > 0);
    return (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Audit of ${subject}</title>
<style>${new html/* Html */.E(auditPageStyle)}</style>
</head>
<body>
<header>
<p class="product">MCP Register</p>
<h1>Audit of ${subject}</h1>
<p class="quiet"><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time>. ${(0,counted/* counted */.h)(scope.endpoints, 'endpoint')} of ${scope.entries === 1 ? '1 entry' : `${scope.entries} entries`}, ${scope.healthy} healthy.</p>
<nav aria-label="Findings by severity">
<ul>
${rule_ids/* severities */.gO.map((severity) => renderCount(severity, counts[severity]))}
${unknown.length > 0 ? (0,html/* html */.q) `<li><a href="#unknown"><b>${unknown.length}</b> not known</a></li>` : undefined}
</ul>
</nav>
</header>
<main>
${shown.length === 0 ? (0,html/* html */.q) `<p class="clean">Nothing was found.</p>` : undefined}
${shown.map((severity) => renderSection(severity, findings))}
${unknown.length > 0 ? renderUnknown(unknown) : undefined}
</main>
<footer><p>${ignored > 0 ? `The manifest ignores ${(0,counted/* counted */.h)(ignored, 'finding')}. ` : ''}What each rule means: <a href="${(0,project/* docsUrl */.fs)('audit.md', 'rules')}">the rules of the audit</a></p></footer>
</body>
</html>
`.markup;
}
function renderCount(severity, count) {
    const label = titles[severity].toLowerCase();
    const text = (0,html/* html */.q) `<b>${count}</b> ${count === 1 ? label.slice(0, -1) : label}`;
    return (0,html/* html */.q) `<li class="${severity}">${count === 0 ? text : (0,html/* html */.q) `<a href="#${severity}">${text}</a>`}</li>`;
}
function renderSection(severity, findings) {
    const own = findings.filter((finding) => finding.severity === severity);
    return (0,html/* html */.q) `<section aria-labelledby="${severity}" class="${severity}">
<h2 id="${severity}" tabindex="-1">${titles[severity]}</h2>
<ul class="findings">
${own.slice(0, mostShown).map(renderFinding)}
</ul>
${own.length > mostShown ? (0,html/* html */.q) `<p>And ${own.length - mostShown} more in the report.</p>` : undefined}
</section>`;
}
function renderFinding(finding) {
    const { rule, apiId, environmentId, message, since, audits, owner, place, evidence, command } = finding;
    const facts = [
        `since ${since}`,
        audits > 1 ? `${audits} audits` : undefined,
        owner === undefined ? undefined : `owner ${owner}`,
        place && `${place.file}:${place.line}`,
    ].filter((fact) => fact !== undefined);
    return (0,html/* html */.q) `<li>
<h3>${apiId ?? 'The catalogue'}${environmentId === undefined ? undefined : (0,html/* html */.q) ` <span class="quiet">${environmentId}</span>`} <code class="rule" title="${rules[rule].what}">${rule}</code></h3>
<p>${message}</p>
<p class="quiet">${facts.join(' · ')}</p>
<details>
<summary>How to see it and what to do<span class="unseen"> about ${rule} of ${apiId ?? 'the catalogue'}</span></summary>
<p>Shown by <code>${evidence}</code></p>
<p>${(0,audit_report/* fixAlone */.bQ)(finding)}${command === undefined ? undefined : (0,html/* html */.q) ` <code>${command}</code>`}</p>
</details>
</li>`;
}
function renderUnknown(unknown) {
    return (0,html/* html */.q) `<section aria-labelledby="unknown">
<h2 id="unknown" tabindex="-1">Not known</h2>
<p>This could not be read, so nothing is said about it.</p>
<ul class="findings">
${unknown.slice(0, mostShown).map(({ apiId, what, why }) => (0,html/* html */.q) `<li><h3>${apiId ?? 'The catalogue'}</h3><p><code>${what}</code>: ${why}</p></li>`)}
</ul>
</section>`;
}

;// CONCATENATED MODULE: ./build/core/report/sarif.js




/** Name of our own fingerprint: a change of how it is made needs another name. */
const fingerprintName = 'mcpRegisterFinding/v1';
/**
 * The findings as a SARIF 2.1.0 log (OASIS), as GitHub and Azure DevOps show it. The same findings have the same
 * fingerprints in each run.
 */
function sarifOf({ findings, at, unknown }, { manifestPath, version }) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'MCP Register',
                        semanticVersion: version,
                        informationUri: project/* repository */.Jk,
                        rules: rule_ids/* ruleIds */.Zl.map((id) => ({
                            id,
                            shortDescription: { text: `${rules[id].what}.` },
                            help: { text: `${rules[id].fix}.` },
                            helpUri: (0,project/* docsUrl */.fs)('audit.md', 'rules'),
                            defaultConfiguration: { level: rules[id].severity },
                        })),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: true,
                        endTimeUtc: at,
                        ...(unknown.length === 0
                            ? {}
                            : {
                                toolExecutionNotifications: unknown.slice(0, notificationsShown).map(({ what, why }) => ({
                                    level: 'note',
                                    message: { text: (0,printable/* printable */.g)(`Not known: ${what}: ${why}`, 500) },
                                })),
                            }),
                    },
                ],
                results: findings.map((finding) => resultOf(finding, manifestPath)),
            },
        ],
    };
}
const notificationsShown = 100;
function resultOf(finding, manifestPath) {
    const { rule, severity, fingerprint, message, fix, evidence, apiId, since } = finding;
    const about = apiId === undefined ? '' : `${(0,printable/* printable */.g)(apiId, 90)}: `;
    return {
        ruleId: rule,
        ruleIndex: rule_ids/* ruleIds */.Zl.indexOf(rule),
        level: severity,
        // Brackets would make a link to a place.
        message: { text: `${about}${message}\nShown by ${evidence}\n${fix}`.replace(/[[\]]/g, '\\$&') },
        locations: [locationOf(finding, manifestPath)],
        partialFingerprints: { [fingerprintName]: fingerprint },
        properties: {
            since,
            audits: finding.audits,
            ...(finding.owner === undefined ? {} : { owner: finding.owner }),
        },
    };
}
function locationOf({ place, apiId, rule }, manifestPath) {
    return {
        physicalLocation: {
            artifactLocation: { uri: encodeURI(place?.file ?? manifestPath ?? 'mcp-register.yaml') },
            region: place ? { startLine: place.line, startColumn: place.column } : { startLine: 1 },
        },
        logicalLocations: [{ fullyQualifiedName: (0,printable/* printable */.g)(apiId ?? rule, 90), kind: 'resource' }],
    };
}

;// CONCATENATED MODULE: ./build/core/commands/audit-files.js








/** Bytes; no audit writes a larger file. */
const greatestMemory = 1024 * 1024;
/** Keeps since-dates and counts in a file. */
function fileKeeper(path, files) {
    return {
        async load() {
            const text = await files.read(path, greatestMemory);
            if (text === undefined)
                return undefined;
            const memory = parseMemory(text);
            if (memory)
                return memory;
            throw new errors/* InvalidInput */.o9({
                code: 'audit-state-invalid',
                message: (0,core_message/* sentence */.em) `The file ${(0,printable/* printable */.g)(path)} that ${(0,references/* input */.hF)('state-file')} names was not written by an audit.`,
                why: 'An audit replaces this file, and never one of another kind.',
                next: (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('state-file')} another path, or remove the file.`,
            });
        },
        save: async ({ memory }) => written(path, `${memoryText(memory)}\n`, files),
    };
}
/** Writes the files that people asked for, each on its own: one that cannot be written is a warning. */
async function writeAuditFiles(audit, { sarif, html }, manifest, { files, version }) {
    return [
        ...(sarif === undefined
            ? []
            : await written(sarif, `${(0,safe_json/* safeJson */.o)(sarifOf(audit, { manifestPath: manifest?.path, version }))}\n`, files)),
        ...(html === undefined ? [] : await written(html, renderAuditPage(audit), files)),
    ];
}
async function written(path, text, files) {
    try {
        await files.write(path, text, 'created');
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* InvalidInput */.o9))
            throw error;
        return [{ code: 'file-not-written', message: error.text }];
    }
}

;// CONCATENATED MODULE: ./build/core/report/compact-result.js


/** Per result, so that the report of thousands of them stays readable and in memory. */
const toolsKept = 100;
const changesKept = 50;
const warningsKept = 20;
/** Characters of a value in a plan. */
const valueLength = 300;
/**
 * A result within a fleet. Effort is counted for the run as a whole; texts of tools, the requests of a healthy probe, and
 * long lists are left out.
 */
function compactResult({ probe, plan, surface, links: _, ...result }) {
    return {
        ...result,
        run: {},
        requests: report_report/* noRequests */.Il,
        timings: {},
        plan: plan.map(compactStep),
        warnings: result.warnings.slice(0, warningsKept),
        ...(probe === undefined
            ? {}
            : {
                probe: {
                    ...probe,
                    tools: probe.tools.slice(0, toolsKept).map(({ name }) => ({ name })),
                    attempts: probe.status === 'healthy' ? [] : probe.attempts.slice(-3),
                    warnings: probe.warnings.slice(0, warningsKept),
                },
            }),
        ...(surface === undefined
            ? {}
            : { surface: { ...surface, changes: surface.changes.slice(0, changesKept) } }),
    };
}
function compactStep({ changes, ...step }) {
    return {
        ...step,
        changes: changes.slice(0, changesKept).map(({ field, before, after }) => ({
            field,
            ...(before === undefined ? {} : { before: compact_result_short(before) }),
            ...(after === undefined ? {} : { after: compact_result_short(after) }),
        })),
    };
}
function compact_result_short(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length <= valueLength ? value : (0,printable/* printable */.g)(text, valueLength);
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/keys.js
var keys = __webpack_require__(49816);
;// CONCATENATED MODULE: ./build/core/commands/member-words.js

/** Words in which the inputs of a single server are members of a manifest: the commands of a fleet take no such input. */
function memberWords(words) {
    return { ...words, input: (name, value) => (0,keys/* memberOf */.C5)(name, value) ?? words.input(name, value) };
}
/**
 * The same words for the messages about one unit, and what adds its place to those that name a member: there it can be
 * said.
 */
function wordsOfUnit(words, { place }) {
    const named = new Set();
    const own = {
        ...words,
        input(name, value) {
            const member = (0,keys/* memberOf */.C5)(name, value);
            if (member !== undefined)
                named.add(member);
            return member ?? words.input(name, value);
        },
    };
    const isNamedIn = (text) => [...named].some((member) => text.includes(member));
    return {
        words: own,
        placed(report) {
            if (place === undefined)
                return report;
            const { error, warnings } = report;
            const isMember = error && isNamedIn([error.message, error.why ?? '', error.next].join(' '));
            return {
                ...report,
                warnings: warnings.map((one) => isNamedIn(one.message) ? { ...one, message: `${place}: ${one.message}` } : one),
                ...(isMember ? { error: { ...error, message: `${place}: ${error.message}` } } : {}),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/core/commands/fleet-run.js




/** The same ports without what each of many units does, which would be a flood: the result of a unit is one line. */
function quietPorts(ports) {
    return { ...ports, progress: { ...ports.progress, wait() { }, probed() { }, planned() { }, applied() { } } };
}
/** The same ports, in which the first wait for the server of a unit is one line; further ones would be a flood. */
function announcingWait(ports, server) {
    let isAnnounced = false;
    const wait = (_ms, reason) => {
        if (!isAnnounced)
            ports.progress.waiting(server, reason);
        isAnnounced = true;
    };
    return { ...ports, progress: { ...ports.progress, wait } };
}
/** Runs the steps for one part of a fleet and makes its result. Never rejects: a failure is in the result. */
async function unitResult({ input, ports, connection }, unit, steps) {
    const { words, placed } = wordsOfUnit(ports.words, unit);
    const worded = { ...ports, words };
    const report = await (0,catalogue_run/* reportOn */.Sb)(connection, { ...input, source: input.source.key }, worded, steps);
    return compactResult(placed({ ...report, unit, status: statusOf(report, ports.signal) }));
}
/** The result of a unit that the run had not come to when it was cancelled. Never rejects. */
function notStartedResult(fleet, unit) {
    return unitResult(fleet, unit, () => Promise.reject(fleet.ports.signal.reason));
}
function statusOf({ status, exitCode, error, applied, timings }, signal) {
    if (status !== 'failed')
        return status;
    if (signal.aborted && error?.code === 'interrupted') {
        // A write under way may have been carried out without being confirmed.
        return applied.length > 0 || timings.write !== undefined ? 'interrupted' : 'not-started';
    }
    switch (exitCode) {
        case errors/* exitCodes */.hS.unhealthy:
            return 'unhealthy';
        case errors/* exitCodes */.hS.invalidInput:
        case errors/* exitCodes */.hS.gate:
            return 'refused';
        default:
            return 'failed';
    }
}
/** Whether a result is as it should be. */
function isGood({ exitCode }) {
    return exitCode === errors/* exitCodes */.hS.done;
}

;// CONCATENATED MODULE: ./build/core/commands/audit-probe.js





/**
 * Probes a registered URL: with the credential that the manifest has for exactly this URL, else with that of the run
 * where the run names the host, else with none.
 */
function auditProbe(manifest, { credentials, unreachableMs }, ports) {
    const declared = new Map((manifest?.units ?? []).map(({ request, probe }) => [request.serverUrl, probe]));
    // A log of a thousand probes says nothing to anybody.
    const quiet = { ...ports, progress: { ...ports.progress, attempt() { }, probed() { } } };
    const announcing = new Map();
    const portsOf = (url) => {
        const known = announcing.get(url) ?? announcingWait(quiet, shownUrl(url));
        announcing.set(url, known);
        return known;
    };
    // An audit looks twice at a server that fails.
    const ofLook = unreachableMs === undefined ? {} : { unreachableMs: unreachableMs / 2 };
    return (url, timeoutMs) => {
        const input = declared.get(url) ?? withCredentials(url, credentials);
        const { expectVersion: _, ...rest } = input;
        const given = { ...rest, ...ofLook, timeoutMs, timeoutGiven: false, includeBodies: false };
        return (0,run_probe/* runProbe */.m)(given, portsOf(url), ports.signal);
    };
}
function withCredentials(url, credentials) {
    const bare = {
        mode: 'warn',
        url,
        timeoutMs: 0,
        headers: {},
        expectTools: [],
        includeBodies: false,
    };
    const { hostname } = new URL(url);
    if (!credentials?.hosts.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, hostname)))
        return bare;
    const { headers, functionKey, audience } = credentials;
    return { ...bare, headers, ...(0,optional/* optional */.l)('functionKey', functionKey), ...(0,optional/* optional */.l)('audience', audience) };
}

;// CONCATENATED MODULE: ./build/core/commands/audit-steps.js









/** What the last audit left; what an issue remembers is used where a file does too. */
async function loadMemory(keepers) {
    const memories = [];
    for (const keeper of keepers)
        memories.push(await keeper.load());
    return memories.findLast((memory) => memory !== undefined);
}
function looksOf({ options, manifest }, ports) {
    // What a first look waits for says nothing of when the audit gives up.
    const quiet = { ...ports, progress: { ...ports.progress, waiting() { } } };
    return {
        probe: auditProbe(manifest, options, ports),
        firstLook: createFirstLook(auditProbe(manifest, options, quiet), lastLookMsOf(options)),
    };
}
function lastLookMsOf({ probeTimeoutMs }) {
    return probeTimeoutMs ?? coldStartMs;
}
/** Probes every URL of the entries. */
function surveyOf(entries, { options, resolver, controlName, looks, }) {
    const urls = endpointsOf({ entries }).map(({ endpoint }) => endpoint.url);
    return surveyEndpoints(urls, {
        ...looks,
        resolver,
        controlName,
        lastLookMs: lastLookMsOf(options),
    });
}
/** What is not known of servers, of the registry and of units that this run skips. */
function audit_steps_unknownOf(facts) {
    const { registry, manifest, health } = facts;
    return [
        ...(registry.known
            ? unansweredOf(registry.value)
            : [{ what: 'The registry as clients read it', why: registry.why }]),
        ...(manifest?.skipped ?? []).map(({ apiId, reason }) => ({
            apiId,
            what: 'The manifest',
            why: (0,core_message/* render */.XX)(reason, core_message/* plainWords */.c5),
        })),
        ...endpointsOf(facts).flatMap(({ entry: { apiId }, endpoint: { url } }) => {
            const found = health.get(url);
            const problem = problemOfUrl(url);
            if (found?.kind !== 'not-probed' || problem === 'secret' || problem === 'http')
                return [];
            return [{ apiId, what: `POST ${shownUrl(url)}`, why: found.why }];
        }),
    ];
}
/** Requests of clients for one entry whose answer says nothing about it. */
function unansweredOf({ byName, deployments }) {
    return [...byName, ...deployments].flatMap(([apiId, answer]) => {
        const why = (0,clients_evidence/* silenceOf */.D)(answer);
        return why === undefined ? [] : [{ apiId, what: (0,client/* requestLine */.u)(answer.url), why }];
    });
}
/** Writes what was asked for, then says whether the findings make the run fail. Throws GateClosed. */
async function finishAudit({ audit, memory, warnings }, { options, manifest, keepers }, { draft, ports }) {
    draft.warnings.push(...warnings);
    draft.warnings.push(...(await writeAuditFiles(audit, options, manifest, ports)));
    for (const keeper of keepers)
        draft.warnings.push(...(await keeper.save({ audit, memory })));
    checkFindings(audit, options);
    const isClean = audit.counts.error + audit.counts.warning === 0;
    return { status: isClean ? 'healthy' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
}

;// CONCATENATED MODULE: ./build/core/commands/audit.js

















/**
 * Reads an API center deep, probes what is registered, asks the registry as clients do, and reports what is wrong.
 * Writes nothing but the files that were asked for. Never rejects: a failure is in the report.
 */
async function audit(given, ports) {
    const input = ofShard(given);
    let result;
    const whole = await (0,catalogue_run/* runOnCatalogue */.yQ)({ ...input, dryRun: true }, input.source?.key ?? '', ports, async (run) => {
        const found = await examine(input, ports, run);
        result = found;
        return finishAudit(found, input, { draft: run.draft, ports });
    });
    const report = (0,fleet_report/* fleetReport */.jV)(whole, result?.results ?? []);
    return result ? { ...report, audit: result.audit } : report;
}
/** With the units of the manifest that are in the shard of the run. */
function ofShard(input) {
    const { manifest, selection } = input;
    const { shard } = selection;
    if (!manifest || !shard)
        return input;
    return {
        ...input,
        manifest: { ...manifest, units: manifest.units.filter(({ apiId }) => (0,fleet_shard/* isInShard */.O)(apiId, shard)) },
    };
}
async function examine(input, ports, run) {
    const { manifest, source, selection, options, target, endpoint } = input;
    const memory = (await loadMemory(input.keepers)) ?? emptyMemory;
    const looks = looksOf(input, ports);
    const reading = await run.timed('read', () => readCenter(run.center, {
        signal: ports.signal,
        isJudged: (entry) => isJudged(entry, input),
        onEndpoint: (url) => void looks.firstLook(url).catch(() => { }),
        ...(selection.environments
            ? { environments: new Set(selection.environments.map((id) => id.toLowerCase())) }
            : {}),
    }));
    const { entries, listed } = reading;
    const center = { ...reading.center, options: centerOptions(input, reading.center.service) };
    const ids = entries.map(({ apiId }) => apiId);
    const controlName = (0,loopback/* isLoopbackHost */.c)(new URL(endpoint.url).hostname)
        ? 'management.azure.com'
        : new URL(endpoint.url).hostname;
    const [registry, survey, customProperties, pullRequests] = await Promise.all([
        run.timed('verify', () => registryOf(center.service, input, { ids, ports })),
        run.timed('probe', () => surveyOf(entries, { ...input, controlName, looks })),
        propertiesOf(input, center, ports),
        statesOf(entries, input),
    ]);
    const facts = {
        center,
        entries,
        listed,
        registry,
        ...survey,
        customProperties,
        pullRequests,
        ...(manifest ? { manifest } : {}),
        ...(source ? { source } : {}),
        ...(selection.shard ? { shard: selection.shard } : {}),
        time: ports.wallClock(),
        clock: ports.clock,
        deadAfter: options.deadAfter,
        failures: (key) => memory.findings.get(key)?.audits ?? 0,
    };
    const missing = [...reading.unknown, ...audit_steps_unknownOf(facts)];
    return auditResult(facts, { subject: target.serviceName, unknown: missing, memory }, ports);
}
/** As it is named to a command: the endpoint too, where it is not the one of public Azure. */
function centerOptions({ embedded, stateFile, stateFileGiven, target: { workspace }, endpoint }, { id }) {
    if (embedded)
        return stateFileGiven ? ['--state', stateFile] : [];
    return [
        ...['--api-center-id', id],
        ...(workspace === 'default' ? [] : ['--workspace', workspace]),
        ...(endpoint.url === clouds/* publicCloud */.Tj.armEndpoint ? [] : ['--arm-endpoint', endpoint.url]),
        ...(endpoint.loopback || (0,clouds/* cloudAt */.fI)(endpoint.url) ? [] : ['--allow-any-arm-endpoint']),
    ];
}
/** With a manifest: what it declares, and what has its mark or that of a pull request of the same source. Else every entry. */
function isJudged({ apiId, stamp }, { manifest, source, selection: { only, shard } }) {
    if (shard && !(0,fleet_shard/* isInShard */.O)(apiId, shard))
        return false;
    if (only && !only.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, apiId)))
        return false;
    if (!manifest)
        return true;
    if (manifest.declared.some((unit) => unit.apiId.toLowerCase() === apiId.toLowerCase()))
        return true;
    if (!source)
        return false;
    const isStaged = (0,registration_stamp/* isStampOf */.tk)(stamp, source) && stamp.pullRequest !== undefined;
    return isStaged || isOwn(stamp, manifest, source);
}
/** What the registry of the API center answers to clients. */
function registryOf({ properties: { dataApiHostname } }, { target, endpoint }, { ids, ports }) {
    if (dataApiHostname === undefined)
        return Promise.resolve((0,facts/* unknown */.L)('the service does not name its data host'));
    const url = (0,registry/* registryBaseUrl */.m)(dataApiHostname, target.workspace, endpoint.insecure);
    const { http, clock, signal } = ports;
    return (0,read_clients/* readClients */.p)(url, (listed) => audit_namesOf(ids, listed), { http, clock, signal });
}
/** Those that the list has: of the others it is known that they are not there. */
function audit_namesOf(ids, listed) {
    const there = new Set(listed.map((name) => name.toLowerCase()));
    return ids.filter((id) => there.has(id.toLowerCase()));
}
/** States of the pull requests that left an entry, one after the other, because a host's limits apply to the account. */
async function statesOf(entries, { source, stateOf }) {
    const states = new Map();
    if (!source)
        return states;
    for (const { stamp } of entries) {
        const number = stamp?.pullRequest;
        if (number === undefined || states.has(number) || !(0,registration_stamp/* isStampOf */.tk)(stamp, source))
            continue;
        states.set(number, await stateOf(number));
    }
    return states;
}
/** Custom properties under the names that the service uses. */
async function propertiesOf({ manifest }, { metadataSchemas }, { signal }) {
    const properties = new Map();
    for (const unit of manifest?.units ?? []) {
        const { customProperties: given } = unit.request;
        if (given === undefined)
            continue;
        // It loads a JSON Schema validator, which most audits do not need.
        const { resolveCustomProperties } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 30995));
        const resolve = async () => metadataSchemas.known ? resolveCustomProperties(given, metadataSchemas.value) : {};
        properties.set((0,fleet_successor/* unitKey */.g)(unit), await attempt(resolve, signal));
    }
    return properties;
}

// EXTERNAL MODULE: ./build/core/registry/registry-address.js
var registry_address = __webpack_require__(7664);
// EXTERNAL MODULE: ./build/core/report/describe-error.js
var describe_error = __webpack_require__(59079);
;// CONCATENATED MODULE: ./build/core/commands/audit-registry.js













/** Audits what a registry shows to everybody, without signing in. Never rejects: a failure is in the report. */
async function auditRegistry(input, ports) {
    const started = ports.clock.now();
    const draft = { applied: [], warnings: [] };
    let result;
    const finish = (outcome) => {
        const total = Math.round(ports.clock.now() - started);
        const whole = {
            ...outcome,
            command: input.command,
            run: input.run,
            plan: [],
            applied: [],
            requests: report_report/* noRequests */.Il,
            timings: { total },
            warnings: (0,report_report/* warningsInWords */.W2)(draft.warnings, ports.words),
        };
        const report = (0,fleet_report/* fleetReport */.jV)(whole, result?.results ?? []);
        return result ? { ...report, audit: result.audit } : report;
    };
    try {
        const found = await audit_registry_examine(input, ports);
        result = found;
        return finish(await finishAudit(found, input, { draft, ports }));
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            ports.progress.bug(error);
        return finish({ status: 'failed', changed: false, ...(0,describe_error/* describeError */.U)(error, ports.words) });
    }
}
async function audit_registry_examine(input, ports) {
    const { selection, options } = input;
    const registryUrl = (0,registry_address/* registryBase */.b)(input.registryUrl);
    const memory = (await loadMemory(input.keepers)) ?? emptyMemory;
    const isWanted = (id) => selection.only === undefined || selection.only.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, id));
    const { http, clock, signal } = ports;
    const registry = await (0,read_clients/* readClients */.p)(registryUrl, (listed) => listed.filter(isWanted), {
        http,
        clock,
        signal,
    });
    if (!registry.known) {
        throw new errors/* ServiceFailed */.Xh({
            code: 'registry-not-read',
            message: (0,core_message/* sentence */.em) `The registry at ${(0,printable/* printable */.g)(registryUrl)} could not be read: ${registry.why}.`,
            next: (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('registry-url')}: it ends in /workspaces/default. A registry that requires a sign-in is audited through its API center.`,
        });
    }
    const entries = (0,read_clients/* entriesOfRegistry */.J)(registry.value).filter(({ apiId }) => isWanted(apiId));
    const controlName = new URL(registryUrl).hostname;
    const facts = {
        entries,
        listed: entries,
        registry,
        ...(await surveyOf(entries, { ...input, controlName, looks: looksOf(input, ports) })),
        customProperties: new Map(),
        pullRequests: new Map(),
        time: ports.wallClock(),
        clock,
        deadAfter: options.deadAfter,
        failures: (key) => memory.findings.get(key)?.audits ?? 0,
    };
    return auditResult(facts, { subject: registryUrl, unknown: audit_steps_unknownOf(facts), memory }, ports);
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
;// CONCATENATED MODULE: ./build/core/http/name-resolver.js

const limits = { timeout: 3000, tries: 2 };
/** Asks the name servers of the system. */
function systemResolver() {
    const resolver = new promises_.Resolver(limits);
    return {
        async alias(name) {
            try {
                const [alias] = await resolver.resolveCname(name);
                return alias?.toLowerCase();
            }
            catch (error) {
                if (hasNoSuchRecord(error))
                    return undefined;
                throw error;
            }
        },
        async addresses(name) {
            const none = (error) => {
                if (hasNoSuchRecord(error))
                    return [];
                throw error;
            };
            const [four, six] = await Promise.all([
                resolver.resolve4(name).catch(none),
                resolver.resolve6(name).catch(none),
            ]);
            return [...four, ...six];
        },
    };
}
/** The name exists and has no record of this kind. */
function hasNoSuchRecord(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENODATA';
}

// EXTERNAL MODULE: ./build/core/report/audit-markdown.js
var audit_markdown = __webpack_require__(29934);
// EXTERNAL MODULE: ./build/core/report/markdown-parts.js
var markdown_parts = __webpack_require__(49399);
// EXTERNAL MODULE: ./build/repositories/pull-requests.js
var pull_requests = __webpack_require__(19461);
;// CONCATENATED MODULE: ./build/app/living-issue.js







/** GitHub takes 65,536 characters. */
const greatestBody = 60_000;
const statePattern = /^<!-- mcp-register:audit-state (\{.*\}) -->$/m;
/**
 * Keeps one issue with the findings of an audit up to date, and in it, hidden, what the next audit needs. The issue is
 * closed while there is neither an error nor a warning. What cannot be written is one warning.
 *
 * @param subject what is audited: each subject has an issue of its own
 */
function issueKeeper(issues, subject) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(subject.toLowerCase()).digest('hex').slice(0, 12);
    const marker = `<!-- mcp-register:audit ${key} -->`;
    let unreadable;
    return {
        async load() {
            try {
                const issue = await issues.find(marker);
                const [, state] = statePattern.exec(issue?.body ?? '') ?? [];
                return state === undefined ? undefined : parseMemory(state);
            }
            catch (error) {
                unreadable = reasonOf(error);
                return undefined;
            }
        },
        async save(kept) {
            // Counts that were not read must not be replaced by new ones.
            if (unreadable !== undefined)
                return [warning(unreadable)];
            try {
                await keepIssue(issues, marker, kept);
                return [];
            }
            catch (error) {
                return [warning(reasonOf(error))];
            }
        },
    };
}
async function keepIssue(issues, marker, { audit, memory }) {
    const isClean = audit.counts.error + audit.counts.warning === 0;
    const there = await issues.find(marker);
    if (!there && isClean && memory.findings.size === 0)
        return;
    const written = issueText(marker, { audit, memory });
    if (there)
        return issues.update(there.number, { ...written, open: !isClean });
    const { number } = await issues.create(written);
    // Nothing to do yet, and something to remember: a server that fails for the first time.
    if (isClean)
        await issues.update(number, { ...written, open: false });
}
function issueText(marker, { audit, memory }) {
    const state = `<!-- mcp-register:audit-state ${memoryText(memory)} -->`;
    const isClean = audit.counts.error + audit.counts.warning === 0;
    const blocks = [
        `${marker}\n${state}`,
        `${isClean ? 'Nothing to do.' : `${(0,audit_markdown/* auditCounts */.g)(audit)}.`} Last audit: ${audit.at.slice(0, 16).replace('T', ' ')} UTC.`,
        ...(0,audit_markdown/* auditBlocks */.a)(audit),
        'This issue is kept up to date by `mcp-register audit`, and closed when there is nothing to do.',
    ].filter((block) => block !== '');
    const body = blocks.join('\n\n');
    return { title: `Audit of ${(0,markdown_parts/* text */.Qq)(audit.subject, 100)}`, body: living_issue_cut(body) };
}
/** Whole lines only: half a row of a table is none. */
function living_issue_cut(body) {
    if (body.length <= greatestBody)
        return body;
    return `${body.slice(0, body.lastIndexOf('\n', greatestBody))}\n\nThe rest is in the report of the run.`;
}
function reasonOf(error) {
    if (error instanceof pull_requests/* RepositoryRefusal */.N)
        return error.reason;
    return (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 600);
}
function warning(why) {
    return {
        code: 'issue-not-written',
        message: (0,core_message/* sentence */.em) `Could not update the issue with the findings: ${why}. The summary of the run has the same content.`,
    };
}

;// CONCATENATED MODULE: ./build/app/run-audit.js







/** Audits an API center or a registry, and keeps the findings where the inputs say. */
function runAudit(inputs, { run, issues, pullRequestsOf, resolver = systemResolver() }, ports) {
    const extras = { run, resolver, keepers: keepersOf(inputs, issues, ports) };
    if (inputs.job === 'audit-registry')
        return auditRegistry({ ...inputs, ...extras }, ports);
    const pullRequests = inputs.source && pullRequestsOf?.(inputs.source);
    const stateOf = async (number) => pullRequests?.stateOf(number) ?? 'unknown';
    return audit({ ...inputs, ...extras, stateOf }, ports);
}
/** The file first: one that no audit wrote fails before anything is sent. */
function keepersOf(inputs, issues, { files }) {
    const { issue, memoryFile } = inputs.options;
    const file = memoryFile === undefined ? [] : [fileKeeper(memoryFile, files)];
    if (!issue)
        return file;
    return [...file, issues ? issueKeeper(issues, subjectOf(inputs)) : noIssues];
}
function subjectOf(inputs) {
    if (inputs.job === 'audit-registry')
        return inputs.registryUrl;
    const { subscriptionId, resourceGroup, serviceName, workspace } = inputs.target;
    return [subscriptionId, resourceGroup, serviceName, workspace, inputs.manifest?.name ?? ''].join('/');
}
const noIssues = {
    load: () => Promise.resolve(undefined),
    save: () => Promise.resolve([
        {
            code: 'issue-not-written',
            message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('issue')} needs a repository on GitHub. The summary of the run has the same content; to keep since when a finding is known, give ${(0,references/* input */.hF)('state-file')}.`,
        },
    ]),
};

// EXTERNAL MODULE: ./build/core/inputs/required.js
var required = __webpack_require__(24121);
;// CONCATENATED MODULE: ./build/app/run-export.js


/** Throws InvalidInput where the host needs a file to write to and none is named. */
async function runExport(inputs, { run, print }, ports) {
    if (inputs.request.out === undefined && !print)
        throw (0,required/* missingInput */.f)('out');
    // Loads a YAML parser, which most runs never need.
    const { exportCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(528)]).then(__webpack_require__.bind(__webpack_require__, 63528));
    return exportCatalogue({ ...inputs, run, ...(0,optional/* optional */.l)('print', print) }, ports);
}

// EXTERNAL MODULE: ./build/core/fleet/init/manifest-secret.js
var manifest_secret = __webpack_require__(13060);
// EXTERNAL MODULE: ./build/core/text/write-yaml.js
var write_yaml = __webpack_require__(89047);
;// CONCATENATED MODULE: ./build/app/fleet-pipelines.js


/** Where a host looks for its pipeline. */
const pipelinePaths = {
    github: '.github/workflows/mcp-register.yml',
    'azure-pipelines': 'mcp-register.pipeline.yml',
};
/** The pipeline that plans on a pull request and syncs after a push, complete. */
function pipelineOf(host, input) {
    const text = host === 'github' ? workflow(input) : pipeline(input);
    return { path: pipelinePaths[host], text };
}
const mergeAndParents = `        with:
          # The merge of the pull request and what it is compared with.
          fetch-depth: 2
`;
function workflow({ manifest, secrets, allowedHosts }) {
    const step = (command, clientId) => `      - uses: actions/checkout@v4
${command === 'plan' ? mergeAndParents : ''}      - uses: mcp-register/mcp-register@v1
${fleet_pipelines_environment(secrets, 8, (name) => `\${{ secrets.${name} }}`)}        with:
          command: ${command}
          ${scalarLine('manifest', manifest)}
          api-center-id: \${{ vars.API_CENTER_ID }}
          client-id: \${{ vars.${clientId} }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
${lines('manifest-variables', secrets.map(manifest_secret/* lineOf */.c), 10)}${lines('allowed-hosts', allowedHosts, 10)}`;
    return `# Keeps the API center in step with the manifest: a plan on each pull request, a sync after each push to main.
#
# Variables of the repository: API_CENTER_ID (the ARM id), AZURE_TENANT_ID, AZURE_CLIENT_ID (an identity that may write,
# with a federated credential for the branch main), AZURE_READER_CLIENT_ID (one that can only read, with a federated
# credential for pull requests).
name: MCP servers

on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions: {}

concurrency:
  group: mcp-servers-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: false

jobs:
  plan:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
      pull-requests: write
    steps:
${step('plan', 'AZURE_READER_CLIENT_ID')}
  sync:
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
${step('sync', 'AZURE_CLIENT_ID')}`;
}
function pipeline({ manifest, secrets, allowedHosts }) {
    const step = (command, connection, condition) => `  - task: McpRegister@1
    displayName: ${command === 'plan' ? 'Plan' : 'Sync'}
    condition: ${condition}
${fleet_pipelines_environment(secrets, 4, (name) => `$(${name})`)}    inputs:
      command: ${command}
      azureSubscription: ${connection}
      apiCenterId: $(apiCenterId)
      ${scalarLine('manifest', manifest)}
${lines('manifestVariables', secrets.map(manifest_secret/* lineOf */.c), 6)}${lines('allowedHosts', allowedHosts, 6)}`;
    return `# Keeps the API center in step with the manifest: a plan on each pull request, a sync after each push to main.
#
# Needs the service connections \`api-center\` (its identity may write) and \`api-center-reader\` (can only read), and the
# variable apiCenterId (the ARM id). In Azure Repos a branch policy of main (build validation) starts it for pull requests.
trigger:
  branches: { include: [main] }
pr:
  branches: { include: [main] }

pool: { vmImage: ubuntu-latest }

variables:
  - group: mcp-servers

steps:
  - checkout: self
    # The merge of a pull request and what it is compared with.
    fetchDepth: 2

${step('plan', 'api-center-reader', "eq(variables['Build.Reason'], 'PullRequest')")}
${step('sync', 'api-center', "and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))")}`;
}
function scalarLine(key, value) {
    return (0,write_yaml/* writeYaml */.V)({ [key]: value }).trimEnd();
}
function fleet_pipelines_environment(secrets, indent, value) {
    if (secrets.length === 0)
        return '';
    const pad = ' '.repeat(indent);
    return `${pad}env:\n${secrets.map(({ name }) => `${pad}  ${name}: ${value(name)}\n`).join('')}`;
}
function lines(key, texts, indent) {
    if (texts.length === 0)
        return '';
    const pad = ' '.repeat(indent);
    return `${pad}${key}: |\n${texts.map((text) => `${pad}  ${text}\n`).join('')}`;
}

;// CONCATENATED MODULE: ./build/app/run-manifest-writers.js


async function runDump(inputs, { run, print }, ports) {
    // Both load a YAML parser, which most runs never need.
    const { dump } = await __webpack_require__.e(/* import() */ 195).then(__webpack_require__.bind(__webpack_require__, 68195));
    return dump({ ...inputs, run, ...(0,optional/* optional */.l)('print', print) }, ports);
}
async function runInit(inputs, { run }, ports) {
    const { init } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(685)]).then(__webpack_require__.bind(__webpack_require__, 44685));
    return init({ ...inputs, run, pipelineOf: pipelineOf }, ports);
}

;// CONCATENATED MODULE: ./build/core/registration/short-ids.js







/**
 * Refuses to create a resource whose id is too short for the Azure CLI. One that exists keeps its id.
 *
 * @throws InvalidInput that names the input
 */
function checkNewIds(request, names, currentState) {
    const { api, versions, deployments, environments, definitions } = currentState;
    const { versionId, definitionId, deploymentId, environmentId } = names;
    const staged = request.pullRequest !== undefined;
    const has = (resources, id) => resources.some(({ name }) => (0,same_name/* sameName */.q)(name, id));
    const definition = definitions.get((0,current_state/* definitionKey */.RR)(versionId, definitionId))?.definition;
    check('api-id', request.apiId, api !== undefined);
    check('version-id', versionId, has(versions, versionId));
    check('definition-id', definitionId, definition !== undefined);
    check('deployment-id', deploymentId, has(deployments, deploymentId));
    check(staged ? 'staging-environment-id' : 'environment-id', environmentId, environments.get(environmentId.toLowerCase()) !== undefined);
}
function check(name, id, exists) {
    if (exists || id.length >= constants/* limits */.Fy.shortestNewName)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)(name)} is "${id}", which does not exist and is too short for a new resource.`,
        why: (0,core_message/* joined */.oR)([
            `A name needs ${constants/* limits */.Fy.shortestNewName} characters or more: the service accepts a shorter one, but commands of the Azure CLI such as `,
            (0,references/* command */.G5)('az', 'apic', 'api', 'version', 'show'),
            ' refuse it.',
        ], ''),
        next: (0,core_message/* sentence */.em) `Give a longer id, for example: ${(0,references/* input */.hF)(name, (0,slug/* derivedId */.dD)(id))}`,
    });
}

;// CONCATENATED MODULE: ./build/core/registration/read-registration.js






/** Further reads are needed when another version, environment or definition turns out to be in use. */
const read_registration_furtherLooks = 4;
/**
 * Reads everything that a registration needs and settles its names: in one parallel step where the names are the usual
 * ones, otherwise in a few more. Throws InvalidInput for an API center that does not exist and is not to be created,
 * for an entry that this source may not change, for names that cannot be settled, and for a new one that is too short.
 *
 * @returns the request as it was refined, too
 */
async function readRegistration(center, given, refine = () => given) {
    const currentState = await firstWave(center, given);
    if (!currentState.service && !given.createApiCenter)
        throw (0,service_failure/* missingApiCenter */.cB)(center.paths.service);
    checkOwnership(given, currentState);
    const request = refine(currentState);
    const entry = await settleFrom(center, request, currentState);
    checkNewIds(request, entry.names, entry.currentState);
    return { ...entry, request };
}
/** Reads an entry of any source, only to compare with it. Throws InvalidInput when its names cannot be settled. */
async function readEntry(center, request) {
    return settleFrom(center, request, await firstWave(center, request));
}
function settleFrom(center, request, currentState) {
    return settle(request, currentState, (known, missing) => (0,current_state/* readFurther */.t8)(center, request.apiId, known, missing));
}
function firstWave(center, request) {
    return (0,current_state/* readCurrentState */.RZ)(center, request.apiId, {
        ...(0,resource_ids/* firstReading */.TO)(request),
        portal: request.portal !== undefined,
    });
}
/**
 * Settles the names of a registration, reading as often as they show that more must be known. Throws InvalidInput when
 * they cannot be settled.
 *
 * @param readMore returns the state with what was missing in it
 */
async function settle(request, known, readMore) {
    let currentState = known;
    for (let look = 0; look <= read_registration_furtherLooks; look++) {
        const settled = (0,resource_ids/* settleNames */.QC)(request, currentState);
        const missing = 'names' in settled
            ? { environments: [], definitions: textReads(request, settled.names, currentState) }
            : settled.missing;
        if ('names' in settled && missing.definitions.length === 0)
            return { currentState, names: settled.names };
        currentState = await readMore(currentState, missing);
    }
    throw new Error(`The names of ${request.apiId} could not be settled after ${read_registration_furtherLooks} further reads`);
}

// EXTERNAL MODULE: ./build/core/report/links.js
var links = __webpack_require__(12148);
;// CONCATENATED MODULE: ./build/core/commands/probe-and-read.js







/** Probes and reads at the same time, and records both. Throws a Failure when the server must not be registered. */
async function probeAndRead(input, ports, run) {
    const [observations, portal] = await Promise.all([
        probeBesideReading(input, ports, run),
        portalState(input, run),
    ]);
    return recordObservations(input, { ...observations, portal }, ports, run);
}
/** Records what was found. Throws a Failure when the server must not be registered. */
function recordObservations(input, { probeResult, currentState, names, portal = 'unknown' }, ports, { draft }) {
    const { previous: _, ...shown } = names;
    // Azure ignores the case of names, and some clients of the registry do not.
    draft.names = { ...shown, apiId: currentState.api?.name ?? input.request.apiId };
    const server = probeResult?.status === 'healthy' ? probeResult.server : undefined;
    const transport = transportOfEntry(input.request, names, currentState, server);
    draft.title ??= (0,derived_texts/* titleOfApi */.Wk)(input.request, currentState.api?.properties.title, server).text;
    draft.endpointUrl = input.request.serverUrl;
    draft.probe = probeResult ? (0,report_report/* describeProbe */.WH)(probeResult, ports.words) : report_report/* probeSwitchedOff */.RO;
    if (currentState.service) {
        draft.links = entryLinks(input, currentState.service, { apiId: draft.names.apiId, transport, portal });
    }
    const judgement = probeResult ? (0,run_probe/* judgeProbe */.i)(probeResult, input.probe) : { warnings: [] };
    draft.warnings.push(...judgement.warnings);
    return { judgement, currentState, names, transport, portal };
}
async function probeBesideReading(input, ports, run) {
    const [probeResult, entry] = await probeBeside(input.probe, ports, () => run.timed('read', () => readRegistration(run.center, input.request)), (probe) => run.timed('probe', probe));
    return { probeResult, ...entry };
}
/**
 * Probes and reads at the same time. When the reads fail, it does not wait for the probe.
 *
 * @param around called with the probe, which it starts; not called where the probe is switched off
 * @returns what the probe found, undefined where it is switched off, and what was read
 */
async function probeBeside(input, ports, read, around) {
    const failed = new AbortController();
    const signal = AbortSignal.any([ports.signal, failed.signal]);
    const probing = input.mode === 'off' ? undefined : around(() => (0,run_probe/* runProbe */.m)(input, ports, signal));
    const reading = read().catch((error) => {
        failed.abort(error);
        throw error;
    });
    return Promise.all([probing, reading]);
}
/** The links to an entry, for an API center that is there. */
function entryLinks({ request, target, endpoint }, service, found) {
    return (0,links/* linksOf */.h)(service, target.workspace, endpoint, { ...found, url: request.serverUrl });
}
/** Asked beside everything else. Nothing depends on it but a link, so that a refusal is no failure. */
async function portalState({ endpoint }, { center }) {
    if (endpoint.loopback)
        return 'unknown';
    try {
        const portal = await center.getPortal();
        return portal !== undefined && portal.properties.enabled !== false ? 'on' : 'off';
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return 'unknown';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/surface/gate.js

/** What was not compared may be broken, so it closes whatever a breaking change closes. */
const closing = {
    breaking: new Set(['breaking', 'incomplete']),
    unproven: new Set(['breaking', 'incomplete', 'unproven']),
    none: new Set(),
};
/** The gravest of the changes; changes of texts alone are compatible. */
function overallVerdict(changes) {
    const found = new Set(changes.map(({ verdict }) => verdict));
    const gravest = change/* verdicts */.rY.find((verdict) => found.has(verdict));
    return gravest === undefined ? 'none' : gravest === 'notice' ? 'compatible' : gravest;
}
/**
 * Whether the run may go on with a changed surface. A gate that was asked for and cannot compare stays closed.
 *
 * @param acceptedHash the one new surface that was reviewed and accepted (input `accept-surface`)
 * @param newHash the surface hash of the new surface; undefined when the probe proved none
 */
function judgeGate({ comparable, changes }, policy, acceptedHash, newHash) {
    if (policy === 'none' || (newHash !== undefined && acceptedHash === newHash))
        return { open: true };
    const verdicts = comparable ? closing[policy] : closing.unproven;
    const reasons = changes.filter(({ verdict }) => verdicts.has(verdict));
    return reasons.length === 0 ? { open: true } : { open: false, reasons };
}

;// CONCATENATED MODULE: ./build/core/commands/surface-gate.js










/** Findings that the message names; the report has all of them. */
const findingsNamed = 3;
/**
 * Compares what the server serves now with what is registered. `judge` throws GateClosed when that must not go on;
 * else it returns what people should know all the same.
 */
async function compareSurface(server, gate, baseline, { clock, signal }) {
    const snapshot = server && (0,surface_baseline/* snapshotOf */.eY)(server);
    const comparison = (0,surface_baseline/* compareWithBaseline */.$_)(baseline, snapshot, clock);
    // It can take a second: a run that was cancelled during that time goes no further.
    await clock.sleep(0, signal);
    const { changes } = comparison;
    const verdict = baseline.kind === 'nothing-registered' ? 'not-compared' : overallVerdict(changes);
    return {
        verdict,
        ...(snapshot
            ? { surface: { hash: snapshot.contractHash, surfaceHash: snapshot.surfaceHash, changes } }
            : {}),
        warnings: snapshot ? suspicions(snapshot) : [],
        judge() {
            const judgement = judgeGate(comparison, gate.failOn, gate.acceptSurface, snapshot?.surfaceHash);
            if (!judgement.open)
                throw gateClosed(judgement.reasons, gate.failOn, snapshot);
            return [...breakingWarning(changes, gate), ...incompleteWarning(snapshot)];
        },
    };
}
/** A breaking change that passes must still be seen: the log folds, and not everybody reads the summary. */
function breakingWarning(changes, { failOn }) {
    const breaking = changes.filter(({ verdict }) => verdict === 'breaking');
    if (breaking.length === 0)
        return [];
    const remark = failOn === 'none'
        ? (0,core_message/* sentence */.em) ` To stop such a run, set ${(0,references/* input */.hF)('fail-on', 'breaking')}.`
        : (0,core_message/* sentence */.em) ` ${(0,references/* input */.hF)('accept-surface')} accepts it.`;
    const message = (0,core_message/* sentence */.em) `The server has ${(0,counted/* counted */.h)(breaking.length, 'breaking change')}. ${findings(breaking, ' ')}${remark}`;
    return [{ code: 'surface-breaking', message }];
}
function incompleteWarning(snapshot) {
    if (!snapshot?.facts.partial)
        return [];
    const message = 'The surface of the server is incomplete: a list was cut off or a schema was too large. What is missing can change without a gate noticing.';
    return [{ code: 'surface-incomplete', message }];
}
/** Notices about texts that hide something, or that give orders to models. */
function suspicions({ surface }) {
    return hiddenText(surface).map(({ message }) => ({
        code: 'hidden-text',
        message: `Review this text: ${message}.`,
    }));
}
/**
 * The surface that is registered, as far as the document records it.
 *
 * @param kept a baseline in the repository, for a document that shows names or a hash alone
 */
function registeredBaseline(currentState, names, kept) {
    const registered = documentedBaseline(currentState, names);
    if (!kept || registered.kind === 'surface' || registered.kind === 'nothing-registered')
        return registered;
    // A file that does not fit what is registered says nothing about it.
    if (registered.kind === 'hash' && registered.contractHash !== kept.contractHash)
        return registered;
    return { kind: 'surface', surface: kept.surface, facts: kept.facts };
}
function documentedBaseline(currentState, names) {
    const textOf = (version, definition) => currentState.definitions.get((0,current_state/* definitionKey */.RR)(version, definition))?.text;
    const { previous } = names;
    const text = previous
        ? textOf(previous.version, previous.definition)
        : textOf(names.versionId, names.definitionId);
    if (text === undefined)
        return { kind: 'nothing-registered' };
    return (0,read_document/* readDefinitionDocument */.p)(text)?.baseline ?? { kind: 'unproven' };
}
function gateClosed(reasons, policy, snapshot) {
    return new errors/* GateClosed */.WN({
        code: 'surface-gate',
        message: (0,core_message/* sentence */.em) `The server does not pass ${(0,references/* input */.hF)('fail-on', policy)}.\n${findings(reasons, '\n')}`,
        why: reasons.some(({ verdict }) => verdict === 'breaking')
            ? 'Clients that use the server as it is registered would fail.'
            : 'It is not certain that clients that use the server as it is registered keep working.',
        next: snapshot
            ? (0,core_message/* sentence */.em) `Make the change compatible. If it is intended, accept exactly this surface once:\n${(0,references/* input */.hF)('accept-surface', snapshot.surfaceHash)}`
            : (0,core_message/* sentence */.em) `Give the probe what it needs to read the list of tools, or set ${(0,references/* input */.hF)('fail-on', 'none')}.`,
    });
}
/** The first of the changes, each as a sentence of its own. */
function findings(changes, separator) {
    const sentences = changes.slice(0, findingsNamed).map(({ message }) => (0,phrase/* asSentence */.KG)(message));
    const rest = changes.length - sentences.length;
    return [
        ...sentences,
        ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'is' : 'are'} in the report.`] : []),
    ].join(separator);
}

;// CONCATENATED MODULE: ./build/core/commands/production.js







/** Reads the registered entry. Where that fails, it adds a warning and returns undefined: then nothing is compared. */
async function readProduction({ production, request }, { readOther, draft }) {
    try {
        return await readEntry(readOther(production), request);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        draft.warnings.push({
            code: 'production-unreadable',
            message: (0,core_message/* sentence */.em) `The registered entry could not be read, so nothing is compared with it: ${error.text}`,
        });
        return undefined;
    }
}
/** Whether a deployment of the registered entry has this URL; then the URL does not show what the pull request changes. */
function isRegisteredUrl(url, production) {
    const deployments = production?.currentState.deployments ?? [];
    return deployments.some(({ properties }) => properties.server?.runtimeUri?.includes(url));
}
/** The surface that the pull request is compared with; `unproven` where the registered entry could not be read. */
function baselineOf(production, gate) {
    if (!production)
        return { kind: 'unproven' };
    return registeredBaseline(production.currentState, production.names, gate.baseline);
}
/** The request with the URL of the registered deployment instead of that of a slot, to show what a merge would change. */
function asRegistered(request, production) {
    const published = production?.currentState.deployments.find(({ name }) => name === production.names.deploymentId)?.properties.server?.runtimeUri?.[0];
    return published === undefined ? request : { ...request, serverUrl: published };
}
/** Warns that the registered entry belongs to another source, so that the run after a merge would be refused. */
function warnOfOtherOwner({ request }, production, { draft }) {
    const stamp = (0,registration_stamp/* readStamp */.UL)(production?.currentState.api?.properties.externalDocumentation);
    if (!stamp || request.takeOver || (0,registration_stamp/* isStampOf */.tk)(stamp, request.source))
        return;
    draft.warnings.push({
        code: 'api-of-another-source',
        message: (0,core_message/* sentence */.em) `${ofAnotherSource(request.apiId, stamp, request.source)} After a merge, this repository could not change that entry: choose another ${(0,references/* input */.hF)('api-id')}, or correct ${(0,references/* input */.hF)('source')}.`,
    });
}
/** Adds a notice that the run has nothing to compare, says so where the entry is another's, and returns its outcome. */
function notComparable(given, production, run) {
    const { draft } = run;
    const { request } = given;
    warnOfOtherOwner(given, production, run);
    draft.warnings.push({
        code: 'not-comparable',
        level: 'notice',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('server-url')} is the URL of the registered deployment (${request.serverUrl}), which does not show what the pull request changes. The run stages and compares nothing. Deploy the pull request to a separate address, for example a slot.`,
    });
    return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
}

;// CONCATENATED MODULE: ./build/core/registration/metadata.js





/**
 * Checks before the first write that every resource has the metadata that the API center requires, because the service
 * refuses a resource without it. Throws InvalidInput that names what is missing.
 */
function checkRequiredMetadata(steps, schemas) {
    const missing = steps.flatMap((step) => {
        if (!('properties' in step) || step.action === 'keep')
            return [];
        const { customProperties } = step.properties;
        const values = (0,json/* isJsonObject */.O)(customProperties) ? customProperties : {};
        return schemas
            .filter(({ properties }) => properties.assignedTo?.some(({ entity, required, deprecated }) => entity === step.kind && required && !deprecated))
            .filter(({ name }) => !Object.hasOwn(values, name))
            .map(({ name }) => `${(0,printable/* printable */.g)(name)} (for the ${step.kind})`);
    });
    if (missing.length === 0)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'metadata-missing',
        message: `The API center requires metadata that is missing: ${missing.join(', ')}.`,
        next: (0,core_message/* sentence */.em) `Set it with ${(0,references/* input */.hF)('custom-properties')} (for an api) or on the entry in the portal, or ask the owner of the API center to make it optional. Then run again.`,
    });
}

;// CONCATENATED MODULE: ./build/core/registration/room.js




/**
 * Refuses a plan that would create an environment beyond the limit, which is the same in every plan. The API is
 * written at the same time, and without its environment it would stay behind unfinished.
 *
 * @throws InvalidInput with the code `environments-full`
 */
function checkEnvironmentRoom({ steps }, { environments }) {
    const created = steps.find(({ kind, action }) => kind === 'environment' && action === 'create');
    const count = [...environments.values()].filter((one) => one !== undefined).length;
    const limit = constants/* skuLimits */.yd.Free.environments;
    if (created === undefined || count < limit)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'environments-full',
        message: (0,core_message/* sentence */.em) `The environment "${created.id}" does not exist, and the API center has ${count} environments, the maximum number.`,
        next: (0,core_message/* sentence */.em) `Remove an environment that nothing uses, or give ${(0,references/* input */.hF)('environment-id')} with the id of one that exists.`,
    });
}

;// CONCATENATED MODULE: ./build/core/clients/developer-hub.js




/**
 * What the MCP registry provider of Red Hat Developer Hub needs of an entry (redhat-developer/rhdh-plugins#4813 and
 * #4815, openspec `mcp-registry-server-mapping` and `mcp-registry-provider`): it makes one entity of each entry of the
 * list, and none of an entry without one of these.
 */
const neededTexts = ['name', 'description', 'version'];
/** Its `pageLimit`: a longer list is not taken at all. */
const pageLimit = 10;
/** Whether the provider makes an entity with this URL of the entry; with `apiVersion: v0.1` and `pageSize: 50`. */
function developerHubView({ listUrl, pages }, { apiId, serverUrl }) {
    const page = pages.find(({ entries }) => entries.some((item) => isEntity(item, apiId, serverUrl)));
    const note = pages.length > pageLimit
        ? `the list has more than ${pageLimit} pages, the default of pageLimit, and is not taken at all`
        : page === undefined
            ? 'the list has no such entry with this URL, a description and a version'
            : undefined;
    const request = (0,client/* requestLine */.u)(page?.url ?? listUrl);
    return { client: 'Red Hat Developer Hub', sees: note === undefined, request, ...(0,optional/* optional */.l)('note', note) };
}
function isEntity(item, apiId, serverUrl) {
    const entry = (0,clients_evidence/* entryOf */.M)(item);
    const server = (0,json/* isJsonObject */.O)(item) ? item.server : undefined;
    return (entry?.name.toLowerCase() === apiId.toLowerCase() &&
        (0,json/* isJsonObject */.O)(server) &&
        neededTexts.every((member) => typeof server[member] === 'string' && server[member] !== '') &&
        entry.remotes.some(({ url }) => url === serverUrl));
}

// EXTERNAL MODULE: ./build/core/clients/github-copilot.js
var github_copilot = __webpack_require__(42647);
// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __webpack_require__(27203);
// EXTERNAL MODULE: ./build/core/registry/read-json.js
var read_json = __webpack_require__(75881);
;// CONCATENATED MODULE: ./build/core/registry/verify.js












/** Milliseconds that a verification takes in all, the waits for a new entry included. */
const deadlineMs = 10_000;
const firstPauseMs = 500;
/**
 * Sends the requests of the clients, again and again until the registry lists the entry with its URL, time cannot
 * help any more, or ten seconds have passed. Throws Incomplete in mode `require` when the entry is not listed then.
 */
async function verifyRegistration(request, ports) {
    const { registryUrl } = request;
    const round = registryUrl === undefined ? undefined : await watch({ ...request, registryUrl }, ports);
    const verification = judgeRound(round, request);
    if (request.mode === 'auto' || verification.visibility === 'listed')
        return verification;
    const isUnreachable = verification.warnings.some(({ code }) => code === 'registry-not-reachable');
    throw new errors/* Incomplete */.nd({
        code: 'not-verified',
        message: (0,core_message/* joined */.oR)(['The registration could not be verified.', ...verification.warnings.map(({ message }) => message)], ' '),
        why: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('verify', 'require')} makes this a failure.`,
        next: isUnreachable
            ? (0,core_message/* sentence */.em) `Run on a network that reaches the API center’s data host, or give ${(0,references/* input */.hF)('verify', 'auto')} to get only a warning.`
            : (0,core_message/* sentence */.em) `Allow anonymous access to the API center’s data plane, or give ${(0,references/* input */.hF)('verify', 'auto')} to get only a warning.`,
    });
}
/** The last round that was complete within the time. */
async function watch(request, ports) {
    const { clock, signal } = ports;
    const ends = clock.now() + deadlineMs;
    let last;
    try {
        await (0,with_time_limit/* withTimeLimit */.B)(clock, deadlineMs, signal, async (limited) => {
            for (let pause = firstPauseMs;; pause *= 2) {
                last = await readRound(request, { ...ports, signal: limited }, last);
                if (!timeMayHelp(last, request) || clock.now() + pause > ends)
                    return;
                await clock.sleep(pause, limited);
            }
        });
    }
    catch (error) {
        if (signal.aborted || last === undefined)
            throw error;
    }
    // A request that was cut short stands as silent in the round: a cancelled run must not take that for an answer.
    signal.throwIfAborted();
    return last ?? silentRound(request);
}
/** Whether the same requests may show more a moment later. Without `require`, only what is known to pass is waited for. */
function timeMayHelp({ list, byName }, request) {
    if (!list.readable) {
        return list.passing === true || (request.mode === 'require' && list.closed === undefined);
    }
    const found = findEntry(list, request);
    if (!found?.hasOurUrl)
        return true;
    return (0,read_json/* mayPass */.b)(byName) || byName.status === 404;
}
/** @param last the previous round; its answer is used where a request runs out of time */
async function readRound({ registryUrl, apiId }, ports, last) {
    const orElse = async (reading, known) => {
        try {
            return await reading;
        }
        catch (error) {
            if (ports.signal.aborted)
                return known;
            throw error;
        }
    };
    const silent = last ?? silentRound({ registryUrl, apiId });
    const [list, byName, deployments] = await Promise.all([
        orElse((0,registry/* readRegistry */._)(registryUrl, ports), silent.list),
        orElse((0,read_json/* readJson */.V)((0,vs_code/* byNameUrl */.wR)(registryUrl, apiId), ports), silent.byName),
        orElse((0,read_json/* readJson */.V)((0,api_center_portal/* deploymentsUrl */.e)(registryUrl, apiId), ports), silent.deployments),
    ]);
    return { list, byName, deployments };
}
function silentRound({ registryUrl, apiId }) {
    const why = `it did not respond within ${deadlineMs / 1000} seconds`;
    const silence = (url) => ({ url, why, unreachable: false });
    return {
        list: { readable: false, why, passing: true },
        byName: silence((0,vs_code/* byNameUrl */.wR)(registryUrl, apiId)),
        deployments: silence((0,api_center_portal/* deploymentsUrl */.e)(registryUrl, apiId)),
    };
}
/**
 * What the registry shows, for each client by its own rules. Pure.
 *
 * @param round undefined when the service does not name its data host
 */
function judgeRound(round, request) {
    if (round === undefined)
        return unreadable('the service does not name its data host');
    const { list, byName, deployments } = round;
    if (!list.readable) {
        return list.unreachable ? notReachable(list.why) : unreadable(list.why);
    }
    const found = findEntry(list, request);
    const evidence = {
        listUrl: list.pages[0]?.url ?? '',
        pages: list.pages,
        openToBrowsers: list.openToBrowsers,
        byName,
        deployments,
    };
    const vsCode = (0,vs_code/* vsCodeView */._T)(evidence, request);
    const portal = (0,api_center_portal/* portalView */._)(evidence, request);
    const hub = developerHubView(evidence, request);
    const clients = [vsCode, (0,github_copilot/* copilotView */.y)(evidence, request), ...(portal ? [portal] : []), hub];
    if (!found) {
        const message = `The registry does not list "${request.apiId}" yet. It may take a while, or the visibility conditions of the portal exclude it.`;
        return { visibility: 'hidden', clients, warnings: [{ code: 'not-listed', message }] };
    }
    return {
        visibility: found.hasOurUrl ? 'listed' : 'hidden',
        clients,
        warnings: [
            ...urlWarnings(found, request),
            ...(found.hasOurUrl ? vsCodeWarnings(vsCode) : []),
            ...transportWarnings(found, request),
            ...duplicateWarnings(list, request),
        ],
    };
}
function unreadable(why) {
    const message = `The registry could not be read: ${why}. VS Code and GitHub Copilot read it without a token.`;
    return { visibility: 'unknown', clients: [], warnings: [{ code: 'registry-unreadable', message }] };
}
/** The network of the run says nothing about that of the clients. */
function notReachable(why) {
    const message = `The registry is not reachable from this runner: ${why}. Clients on another network may read it; this run cannot tell what they see.`;
    return { visibility: 'unknown', clients: [], warnings: [{ code: 'registry-not-reachable', message }] };
}
function entriesOf({ pages }) {
    return pages.flatMap(({ entries }) => entries.flatMap((item) => (0,clients_evidence/* entryOf */.M)(item) ?? []));
}
/** The entry of this name; names differ in more than case, since Azure ignores it. */
function findEntry(list, { apiId, serverUrl }) {
    const entry = entriesOf(list).find(({ name }) => name.toLowerCase() === apiId.toLowerCase());
    return entry && { entry, hasOurUrl: entry.remotes.some(({ url }) => url === serverUrl) };
}
function urlWarnings({ entry, hasOurUrl }, request) {
    if (hasOurUrl)
        return [];
    const others = entry.remotes.map(({ url }) => (0,printable/* printable */.g)(url)).join(', ') || 'none';
    const message = `The registry lists "${request.apiId}" with another URL: ${others}.`;
    return [{ code: 'listed-with-another-url', message }];
}
function vsCodeWarnings({ note, request }) {
    if (note === undefined)
        return [];
    const message = `VS Code does not show the entry, or does not let people start it: ${note} (${(0,printable/* printable */.g)(request)}).`;
    return [{ code: 'invisible-in-vscode', message }];
}
function transportWarnings({ entry }, request) {
    const type = entry.remotes.find(({ url }) => url === request.serverUrl)?.type;
    if (type === undefined || type === request.transport)
        return [];
    return [
        {
            code: 'listed-with-another-transport',
            message: `The registry tells clients to use the transport "${(0,printable/* printable */.g)(type)}", but the server uses "${request.transport}".`,
        },
    ];
}
/** Two entries with one URL: people find the server twice, and what allows one entry may block the other. */
function duplicateWarnings(list, { apiId, serverUrl }) {
    const others = entriesOf(list).filter(({ name, remotes }) => name.toLowerCase() !== apiId.toLowerCase() && remotes.some(({ url }) => url === serverUrl));
    if (others.length === 0)
        return [];
    const names = others
        .slice(0, 5)
        .map(({ name }) => `"${(0,printable/* printable */.g)(name, 60)}"`)
        .join(', ');
    const message = `${others.length === 1 ? 'Another entry has' : `${others.length} other entries have`} the same URL: ${names}. People find the server more than once; unregister the entry that is not needed.`;
    return [{ code: 'duplicate-endpoint', message }];
}

;// CONCATENATED MODULE: ./build/core/commands/registration-steps.js










/** Plans what is missing and checks the gate. Throws a Failure before anything is written. */
async function prepare({ request, gate, definitionOut }, { judgement, currentState, names, transport, baseline }, ports, { draft }) {
    checkTransport(transport, names, request);
    const plan = planRegistration({
        request,
        names,
        currentState,
        server: judgement.server,
        customProperties: await resolveGiven(request.customProperties, currentState),
    });
    checkRequiredMetadata(plan.steps, currentState.metadataSchemas);
    draft.warnings.push(...plan.warnings);
    draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
    if (definitionOut !== undefined)
        await ports.files.write(definitionOut, documentOf(plan));
    const found = await compareSurface(judgement.server, gate, baseline, ports);
    draft.verdict = found.verdict;
    if (found.surface)
        draft.surface = found.surface;
    draft.warnings.push(...found.warnings);
    ports.progress.planned(plan);
    draft.warnings.push(...found.judge());
    return plan;
}
/** The document that the plan uploads or keeps. */
function documentOf({ steps }) {
    return steps.map((step) => (step.kind === 'specification' ? step.text : '')).join('');
}
/** Carries out what was planned, and verifies it where the inputs say so. A dry run ends here. */
async function complete(input, planned, ports, run) {
    const changed = (0,plan_step/* hasWork */.O)(planned.plan);
    if (input.dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    await carryOut(input, planned, ports, run);
    if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
        await verify(input, { mode: input.verify, transport: planned.transport }, ports, run);
    }
    return { status: changed ? 'registered' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}
/** Writes what the plan contains, and reads a new API center again to learn its hosts. */
async function carryOut(input, { plan, currentState, transport, portal }, ports, run) {
    const { draft, center } = run;
    checkEnvironmentRoom(plan, currentState);
    if ((0,plan_step/* hasWork */.O)(plan))
        await run.apply(plan);
    const service = currentState.service ?? (await readCreated(center, ports));
    if (!currentState.service)
        draft.warnings.push(...creationNotes(input));
    if (service && (!currentState.service || input.request.portal)) {
        const apiId = draft.names?.apiId ?? input.request.apiId;
        draft.links = entryLinks(input, service, {
            apiId,
            transport,
            portal: input.request.portal ? 'on' : portal,
        });
    }
    if (plan.steps.some(({ kind, action }) => kind === 'portal' && action !== 'keep')) {
        draft.warnings.push(portalNote(draft.links?.portal));
    }
}
/** Reads the result as clients do, and records what they see. */
async function verify({ request }, { mode, transport }, ports, { draft, timed }) {
    const registryUrl = draft.links?.registry;
    const { serverUrl } = request;
    const apiId = draft.names?.apiId ?? request.apiId;
    const { visibility, clients, warnings } = await timed('verify', () => verifyRegistration({ registryUrl, apiId, serverUrl, transport, mode }, ports));
    draft.visibility = visibility;
    draft.clients = clients;
    draft.warnings.push(...warnings);
}
async function resolveGiven(given, currentState) {
    if (given === undefined)
        return {};
    // It loads a JSON Schema validator, which most runs do not need.
    const { resolveCustomProperties } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 30995));
    return resolveCustomProperties(given, currentState.metadataSchemas);
}
/** The service names the data host of a new API center about two seconds after its creation. */
const dataHostPauseMs = 500;
const dataHostLooks = 10;
async function readCreated(center, { clock, signal }) {
    let service = await center.getService();
    for (let look = 1; look < dataHostLooks && !service?.properties.dataApiHostname; look++) {
        await clock.sleep(dataHostPauseMs, signal);
        service = await center.getService();
    }
    return service;
}
function creationNotes({ target }) {
    return [
        {
            code: 'catalogue-name',
            message: `The API center "${target.serviceName}" was created. Clients show its name to people as the name of the tool catalogue.`,
        },
    ];
}
/** The steps for the portal that no request can do. */
function portalNote(portalUrl) {
    return {
        code: 'portal-by-hand',
        message: `The portal is switched on. Still to do by hand: add ${portalUrl ?? 'the portal’s address'} as a redirect URI (single-page application) to its app registration, assign the role Azure API Center Data Reader to the people who may read, and, for GitHub Copilot, switch anonymous access on.`,
    };
}

;// CONCATENATED MODULE: ./build/core/commands/preview.js







/**
 * Shows what a pull request would change in the registered entry, where it is not known which pull request the run is
 * for. Writes nothing, whatever the inputs say. Never rejects: a failure is in the report.
 */
function preview(input, ports) {
    const looking = { ...input, dryRun: true, entry: input.request.title ?? input.request.apiId };
    return (0,catalogue_run/* runOnCatalogue */.yQ)(looking, input.request.source.key, ports, (run) => preview_steps(looking, ports, run));
}
async function preview_steps(given, ports, run) {
    const center = run.readOther(given.production);
    const input = { ...given, request: await ofExistingEntry(given.request, center) };
    const { request, gate } = input;
    run.draft.endpointUrl = request.serverUrl;
    const production = await readProduction(input, run);
    if (isRegisteredUrl(request.serverUrl, production))
        return notComparable(input, production, run);
    const registration = { ...input, request: asRegistered(request, production) };
    const found = await probeAndRead(registration, ports, run);
    const plan = await prepare(registration, { ...found, baseline: baselineOf(production, gate) }, ports, run);
    return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed: (0,plan_step/* hasWork */.O)(plan) };
}

;// CONCATENATED MODULE: ./build/core/registration/promotion.js








/**
 * The registration that a promotion is: in the environment `to`, in the version that `from` uses unless the request
 * names one. Pure. Throws InvalidInput where there is nothing to promote, where it is not clear which version, and
 * where the URL is that of another environment, whose deployment must stay.
 *
 * @param request into the environment `to`
 */
function promotedRequest(request, { from, to }, currentState) {
    checkEntry(request, from, currentState);
    const { deployments } = currentState;
    const sources = deployments.filter(isIn(from));
    if (sources.length === 0)
        throw nothingToPromote(request.apiId, from, currentState);
    const deploymentId = deploymentIn(to, request, deployments);
    return {
        ...request,
        ...(deploymentId === undefined ? {} : { deploymentId }),
        ...(namesVersion(request) ? {} : versionOf(sources)),
        raisesStage: true,
    };
}
/** A run that is sure of its entry registers the server in `from` first, which also adopts an entry made by hand. */
function checkEntry({ apiId }, from, { api }) {
    const first = (0,core_message/* sentence */.em) `Register the server in "${(0,printable/* printable */.g)(from)}" first: ${(0,references/* input */.hF)('environment-id', from)}.`;
    if (!api) {
        throw new errors/* InvalidInput */.o9({
            code: 'entry-missing',
            message: (0,core_message/* sentence */.em) `The API "${(0,printable/* printable */.g)(apiId)}" does not exist, so there is nothing to promote.`,
            next: (0,core_message/* sentence */.em) `Correct ${(0,references/* input */.hF)('api-id')}. ${first}`,
        });
    }
    if ((0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation))
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'entry-unmarked',
        message: (0,core_message/* sentence */.em) `The API "${(0,printable/* printable */.g)(apiId)}" was not registered by this tool, so a promotion does not change it.`,
        next: first,
    });
}
function nothingToPromote(apiId, from, { environments, deployments }) {
    const known = [...environments.values()].flatMap((one) => (one ? [one.name] : []));
    const exists = known.some((name) => (0,same_name/* sameName */.q)(name, from));
    const used = new Set(deployments.map(({ properties }) => (0,paths/* environmentOfReference */.uc)(properties.environmentId)));
    return new errors/* InvalidInput */.o9({
        code: 'promotion-source-missing',
        message: exists
            ? (0,core_message/* sentence */.em) `The API "${(0,printable/* printable */.g)(apiId)}" has no deployment in the environment "${(0,printable/* printable */.g)(from)}". It has deployments in: ${listed([...used])}.`
            : (0,core_message/* sentence */.em) `The environment "${(0,printable/* printable */.g)(from)}" does not exist. The API "${(0,printable/* printable */.g)(apiId)}" has deployments in: ${listed([...used])}. Environments of the API center: ${listed(known)}.`,
        next: (0,core_message/* sentence */.em) `Correct ${(0,references/* input */.hF)('from')}, or register the server there first.`,
    });
}
function listed(names) {
    const known = names.flatMap((name) => (name === undefined ? [] : [(0,printable/* printable */.g)(name)])).sort();
    return known.length === 0 ? 'none' : known.join(', ');
}
/**
 * The deployment of `to` that was named or has the URL, if there is one. A registration would move the deployment of
 * another environment; a promotion leaves it.
 */
function deploymentIn(to, { deploymentId, serverUrl }, deployments) {
    const named = deployments.find(({ name }) => (0,same_name/* sameName */.q)(name, deploymentId));
    if (named && !isIn(to)(named))
        throw elsewhere(named, to, (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('deployment-id')} names`);
    const withUrl = deployments.filter(({ properties }) => properties.server?.runtimeUri?.includes(serverUrl));
    const inTo = withUrl.find(isIn(to));
    const [other] = withUrl;
    if (other && !inTo) {
        throw elsewhere(other, to, (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('server-url')} (${(0,printable/* printable */.g)(serverUrl)}) is the URL of`);
    }
    return deploymentId ?? inTo?.name;
}
function elsewhere({ name, properties }, to, what) {
    const place = (0,paths/* environmentOfReference */.uc)(properties.environmentId) ?? 'none';
    return new errors/* InvalidInput */.o9({
        code: 'deployment-of-another-environment',
        message: (0,core_message/* sentence */.em) `${what} the deployment "${(0,printable/* printable */.g)(name)}" in the environment "${(0,printable/* printable */.g)(place)}". A promotion leaves that deployment where it is.`,
        next: (0,core_message/* sentence */.em) `Give the URL of the server in "${(0,printable/* printable */.g)(to)}", or the id of a deployment there. To move the deployment itself, register it with ${(0,references/* input */.hF)('environment-id', to)}.`,
    });
}
function namesVersion({ versionId, versionTitle }) {
    return versionId !== undefined || versionTitle !== undefined;
}
/** None where the deployments refer to no version, as one that was made by hand may: then that of `to` stays. */
function versionOf(sources) {
    const versions = sources.flatMap(({ properties }) => (0,paths/* definitionOfReference */.U6)(properties.definitionId)?.version ?? []);
    const [versionId, ...others] = versions;
    if (versionId === undefined)
        return {};
    if (others.every((other) => (0,same_name/* sameName */.q)(other, versionId)))
        return { versionId };
    throw (0,ambiguous_deployment/* ambiguousDeployment */.w)(sources, nameVersion);
}
const nameVersion = (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('version-title')}, the title of the version to promote.`;
function isIn(environment) {
    return ({ properties }) => (0,same_name/* sameName */.q)((0,paths/* environmentOfReference */.uc)(properties.environmentId), environment);
}

;// CONCATENATED MODULE: ./build/core/commands/promote.js







/**
 * Takes the server of an entry from one environment to another: registers its URL there, in the version that the first
 * one uses, and raises the stage of that version. The deployment in the first environment stays as it is, so the entry
 * is listed the whole time. Never rejects: a failure is in the report.
 */
function promote(input, ports) {
    return (0,catalogue_run/* runOnCatalogue */.yQ)(input, input.request.source.key, ports, (run) => promote_steps(input, ports, run));
}
async function promote_steps(given, ports, run) {
    const { promotion, number } = given;
    run.draft.promotion = promotion;
    const input = { ...given, request: await ofExistingEntry(given.request, run.center) };
    const { request } = input;
    if (number !== undefined) {
        run.draft.staging = { pullRequest: number, place: 'preview', apiId: request.apiId };
    }
    const [probeResult, entry] = await probeBeside(input.probe, ports, () => run.timed('read', () => readPromoted(input, run)), (probe) => run.timed('probe', probe));
    const promoted = { ...input, request: entry.request };
    const found = recordObservations(promoted, { probeResult, ...entry }, ports, run);
    const baseline = registeredBaseline(found.currentState, found.names, input.gate.baseline);
    const plan = await prepare(promoted, { ...found, baseline }, ports, run);
    return complete(promoted, { ...found, plan }, ports, run);
}
/** The entry as it is, and the registration that the promotion is of it. */
function readPromoted({ request, promotion }, { center }) {
    return readRegistration(center, request, (state) => promotedRequest(request, promotion, state));
}

;// CONCATENATED MODULE: ./build/core/pull-requests/plan-limit.js

/**
 * Whether the service refused because its plan allows no more entries. Entries of pull requests are optional, so this is
 * a warning and not a failure. The exact words of the service are not known (API Center service limits).
 */
function isPlanLimit(error) {
    if (!(error instanceof errors/* Failure */.HR))
        return false;
    if (error.code === 'environments-full')
        return true;
    return ((error.code === 'service-refused' || error.code === 'changed-meanwhile') &&
        /\b(limit|maximum number|quota|exceeded)\b/i.test(error.message));
}

;// CONCATENATED MODULE: ./build/core/pull-requests/staged-request.js




/** The name of a pull request's entry: the name of the registered entry, with the number. */
function stagedApiId(apiId, pullRequest) {
    return (0,slug/* suffixedId */.kT)(apiId, `-pr-${pullRequest}`);
}
/**
 * The registration of a pull request: a separate entry in the shared staging environment, made from the registration
 * that the pull request changes. It omits given names of definitions and deployments, because they belong to that
 * other entry.
 *
 * @param title of the registered entry, where the inputs give none
 */
function stagedRequest(request, pullRequest, environmentId, title) {
    const { deploymentId: _deployment, definitionId: _definition, createApiCenter: _creation, portal: _portal, ...kept } = request;
    return {
        ...kept,
        apiId: stagedApiId(request.apiId, pullRequest),
        title: stagedTitle(request.title ?? title ?? request.apiId, pullRequest),
        lifecycleStage: 'testing',
        environment: {
            id: environmentId,
            kind: 'staging',
            ...(0,optional/* optional */.l)('serverType', request.environment.serverType),
        },
        // One version for each push would soon reach the limit of the plan.
        previousVersions: 'remove',
        pullRequest,
        takeOver: false,
    };
}
function stagedTitle(title, pullRequest) {
    const suffix = ` (PR #${pullRequest})`;
    return `${(0,cut/* cutAtWord */.Q)(title, constants/* limits */.Fy.title - suffix.length)}${suffix}`;
}

;// CONCATENATED MODULE: ./build/core/pull-requests/staged-entries.js

/**
 * The entries of pull requests, found by their marks alone. Entries that a manifest keeps, and those that no run
 * created, are not included, because no pull request may remove them.
 *
 * @param source the source that asks
 */
function stagedEntries(apis, source) {
    const own = [];
    const foreign = [];
    for (const api of apis) {
        const stamp = (0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation);
        if (stamp?.pullRequest === undefined || stamp.manifest !== undefined || !stamp.created)
            continue;
        const { pullRequest } = stamp;
        if ((0,registration_stamp/* isStampOf */.tk)(stamp, source)) {
            own.push({ apiId: api.name, pullRequest, writtenAt: staged_entries_writtenAt(api), protected: stamp.protected });
        }
        else
            foreign.push(pullRequest);
    }
    return { own: own.sort((a, b) => (a.writtenAt ?? 0) - (b.writtenAt ?? 0)), foreign };
}
/** A notice of how many entries a run skipped because they belong to another source; none for a count of 0. */
function passedOver(count) {
    if (count === 0)
        return [];
    return [
        {
            code: 'entries-of-another-source',
            level: 'notice',
            message: count === 1
                ? 'The run skipped one entry of a pull request, because it belongs to another source.'
                : `The run skipped ${count} entries of pull requests, because they belong to another source.`,
        },
    ];
}
function staged_entries_writtenAt({ systemData }) {
    const times = [systemData?.createdAt, systemData?.lastModifiedAt]
        .map((text) => Date.parse(text ?? ''))
        .filter((time) => !Number.isNaN(time));
    return times.length === 0 ? undefined : Math.max(...times);
}

;// CONCATENATED MODULE: ./build/core/commands/unstage.js






/**
 * Removes the entries of a closed pull request, found by their marks alone. A pull request that is open keeps its
 * entries, because its own run stages it again. Never rejects: a failure is in the report.
 */
function unstage(input, ports) {
    return (0,catalogue_run/* runOnCatalogue */.yQ)(input, input.source.key, ports, (run) => unstage_steps(input, ports, run));
}
async function unstage_steps(input, ports, run) {
    const { pullRequest, place, source, dryRun } = input;
    const { draft } = run;
    draft.staging = { pullRequest: pullRequest.number, place };
    if (!input.evenWhenOpen && (await pullRequest.state()) === 'open') {
        draft.warnings.push({
            code: 'pull-request-open',
            level: 'notice',
            message: `Pull request ${pullRequest.number} is open, so its entries stay.`,
        });
        return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
    }
    if (place === 'preview')
        return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
    const wanted = { dryRun, pullRequest: pullRequest.number, source, isAskedFor: input.evenWhenOpen };
    return removeStagedEntries(wanted, ports, run);
}
/**
 * Removes the entries whose marks name this source and this pull request. Having nothing to remove is not a failure, and
 * protected entries stay.
 */
async function removeStagedEntries(wanted, ports, run) {
    const { center, draft } = run;
    const [service, apis] = await run.timed('read', () => Promise.all([center.getService(), center.listApis()]));
    if (!service)
        throw (0,service_failure/* missingApiCenter */.cB)(center.paths.service);
    const { own, foreign } = stagedEntries(apis, wanted.source);
    const all = own.filter(({ pullRequest }) => pullRequest === wanted.pullRequest);
    const entries = all.filter(({ protected: stays }) => !stays);
    for (const { apiId } of all.filter(({ protected: stays }) => stays)) {
        const refusal = protectedEntry(apiId);
        if (wanted.isAskedFor)
            throw refusal;
        draft.warnings.push({ code: refusal.code, message: refusal.text });
    }
    draft.warnings.push(...passedOver(foreign.filter((number) => number === wanted.pullRequest).length));
    const plan = removalOf(entries.map(({ apiId }) => apiId));
    draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
    ports.progress.planned(plan);
    const changed = entries.length > 0;
    if (wanted.dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    if (!changed)
        return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: draft.applied.length > 0 };
    await run.apply(plan);
    return { status: 'removed', exitCode: errors/* exitCodes */.hS.done, changed };
}
/**
 * The plan that deletes whole entries, each in one step: the service removes an API together with its versions and
 * deployments, so an entry is never left without the mark that names its owner.
 */
function removalOf(apiIds) {
    const [apiId = ''] = apiIds;
    return {
        address: { apiId, versionId: '', definitionId: '' },
        steps: apiIds.map((id) => ({ kind: 'api', id, action: 'delete', changes: [], after: [] })),
    };
}

;// CONCATENATED MODULE: ./build/core/commands/stage.js












/**
 * Registers a separate entry for a pull request, or in a preview only shows what merging it would change, and compares
 * the server's surface with the registered one. It never changes the registered entry. It reads the state of the pull
 * request again before the first and after the last write, and removes the entry of one that has been closed. Never
 * rejects: a failure is in the report.
 */
function stage(input, ports) {
    const dryRun = input.dryRun || input.place === 'preview';
    return (0,catalogue_run/* runOnCatalogue */.yQ)({ ...input, dryRun }, input.request.source.key, ports, (run) => stage_steps({ ...input, dryRun }, ports, run));
}
async function stage_steps(given, ports, run) {
    const { draft } = run;
    const input = { ...given, request: await ofExistingEntry(given.request, run.readOther(given.production)) };
    const { pullRequest, place, request } = input;
    draft.staging = { pullRequest: pullRequest.number, place, apiId: request.apiId };
    const [state, production] = await Promise.all([pullRequest.state(), readProduction(input, run)]);
    const title = request.title ?? production?.currentState.api?.properties.title;
    if (title !== undefined)
        draft.title = title;
    if (state === 'closed')
        return closedDuringRun(input, ports, run);
    if (state === 'unknown') {
        draft.warnings.push({
            code: 'pull-request-unknown',
            message: (0,core_message/* sentence */.em) `The state of pull request ${pullRequest.number} is unknown, so the run treats it as open. If it is closed, a sweep removes its entry later.`,
        });
    }
    draft.endpointUrl = request.serverUrl;
    if (isRegisteredUrl(request.serverUrl, production))
        return notComparable(input, production, run);
    if (place !== 'preview')
        warnOfOtherOwner(input, production, run);
    const registration = { ...input, request: requestOf(input, production) };
    const found = await probeAndRead(registration, ports, run);
    const baseline = baselineOf(production, input.gate);
    const plan = await prepare(registration, { ...found, baseline }, ports, run);
    const changed = (0,plan_step/* hasWork */.O)(plan);
    if (input.dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    return write(registration, { ...found, plan }, ports, run);
}
async function write(input, planned, ports, run) {
    const { pullRequest, request } = input;
    const changed = (0,plan_step/* hasWork */.O)(planned.plan);
    if (changed) {
        if ((await pullRequest.state()) === 'closed')
            return closedDuringRun(input, ports, run);
        try {
            await carryOut(input, planned, ports, run);
        }
        catch (error) {
            if (!ports.signal.aborted && (await pullRequest.state()) === 'closed') {
                return closedDuringRun(input, ports, run);
            }
            if (isPlanLimit(error))
                return noRoom(error, request.apiId, run);
            throw error;
        }
        if ((await pullRequest.state()) === 'closed')
            return closedDuringRun(input, ports, run);
    }
    if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
        await look(input, { mode: input.verify, transport: planned.transport }, ports, run);
    }
    return { status: changed ? 'registered' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}
/** Verifies the result. In the API center that people use, a listed entry is a warning; elsewhere it is the goal. */
async function look(input, how, ports, run) {
    const { draft } = run;
    const before = [...draft.warnings];
    await verify(input, how, ports, run);
    if (input.place !== 'same-center')
        return;
    draft.warnings = before;
    if (draft.visibility !== 'listed')
        return;
    draft.warnings.push({
        code: 'staging-entry-listed',
        message: (0,core_message/* sentence */.em) `The registry lists "${input.request.apiId}" for everyone who reads it, and clients that use the registry as an allowlist allow the server of this pull request. Use a separate API center with ${(0,references/* input */.hF)('staging-api-center-id')}, or exclude the stage "testing" in the visibility conditions of the portal.`,
    });
}
function requestOf(input, production) {
    const { request, place, pullRequest, stagingEnvironmentId } = input;
    if (place !== 'preview') {
        const title = production?.currentState.api?.properties.title;
        return stagedRequest(request, pullRequest.number, stagingEnvironmentId, title);
    }
    return asRegistered(request, production);
}
/** Ends a run whose pull request is closed: removes its entry, if there is one. */
async function closedDuringRun(input, ports, run) {
    const { draft } = run;
    const { pullRequest, request, place, dryRun } = input;
    draft.warnings.push({
        code: 'pull-request-closed',
        level: 'notice',
        message: `Pull request ${pullRequest.number} is closed, so it gets no entry.`,
    });
    delete draft.links;
    if (place === 'preview')
        return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
    return removeStagedEntries({ dryRun, pullRequest: pullRequest.number, source: request.source }, ports, run);
}
/** Ends a run that reached the limit of the API center's plan: removes an entry that it began, and does not fail. */
async function noRoom(refusal, apiId, run) {
    const { draft } = run;
    if (draft.applied.some(({ kind, action }) => kind === 'api' && action === 'create')) {
        await run.apply(removalOf([apiId]));
    }
    delete draft.links;
    draft.warnings.push({
        code: 'staging-full',
        message: (0,core_message/* sentence */.em) `The API center has no room for another entry, so the pull request gets none: ${refusal instanceof errors/* Failure */.HR ? refusal.text : String(refusal)}`,
    });
    return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: draft.applied.length > 0 };
}

;// CONCATENATED MODULE: ./build/core/commands/fleet-outcome.js





/** Results that the message names; the report has all of them. */
const named = 5;
/**
 * What the results of a fleet come to. Throws a Failure when a result is not as it should be: Incomplete when others are,
 * or when something was or may have been written; otherwise the kind of failure of the first.
 *
 * @param problem what else is not as it should be
 */
function fleetOutcome(results, dryRun, problem) {
    const bad = results.filter((result) => !isGood(result));
    const changed = results.some((result) => result.changed);
    if (bad.length > 0)
        throw fleetFailure(results, bad, problem);
    if (problem)
        throw problem;
    if (dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    return { status: changed ? 'registered' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}
function fleetFailure(results, bad, problem) {
    const mayHaveWritten = results.some(({ applied, exitCode }) => applied.length > 0 || exitCode === errors/* exitCodes */.hS.incomplete);
    // A stale plan is no incomplete run because other units are as declared.
    const isStale = problem === undefined && bad.every(({ error }) => error?.code === 'plan-stale');
    const isPartial = mayHaveWritten || (results.some(isAsDeclared) && !isStale);
    const rest = bad.length - named;
    const reasons = bad.slice(0, named).map(fleet_outcome_reasonOf);
    const parts = {
        code: 'fleet-incomplete',
        // Where no unit is as declared, the message need not say that nothing was removed.
        message: (0,core_message/* sentence */.em) `${problem && isPartial ? (0,core_message/* sentence */.em) `${problem.text} ` : ''}${`${(0,counted/* counted */.h)(bad.length, 'result')} of ${results.length} ${bad.length === 1 ? 'is' : 'are'} not as declared: ${reasons.join(' ')}${rest > 0 ? ` ${rest} more ${rest === 1 ? 'is' : 'are'} in the report.` : ''}`}`,
        next: sharedAdvice(bad) ??
            'Correct what each of them names and run again: the run does only what is missing.',
    };
    const [first] = bad;
    return failureWith(isPartial ? errors/* exitCodes */.hS.incomplete : (first?.exitCode ?? errors/* exitCodes */.hS.incomplete), parts);
}
/** What a result says of a unit that the run did not look at, and of an entry that a prune leaves where it is. */
const leftAlone = ['prune-held', 'prune-note', 'unit-skipped'];
function isAsDeclared(result) {
    return isGood(result) && (result.changed || !result.warnings.some(({ code }) => leftAlone.includes(code)));
}
/** The next thing to do, where it is the same for all of them. */
function sharedAdvice(bad) {
    const [advice, ...others] = new Set(bad.map(({ error }) => error?.next));
    return others.length === 0 ? advice : undefined;
}
function fleet_outcome_reasonOf({ unit, status, error }) {
    const environment = unit?.environmentId === undefined ? '' : ` (${(0,printable/* printable */.g)(unit.environmentId, 90)})`;
    return `${(0,printable/* printable */.g)(unit?.apiId ?? '', 90)}${environment} ${status}: ${(0,printable/* printable */.g)(error?.message ?? '', 300)}`;
}
function failureWith(exitCode, parts) {
    switch (exitCode) {
        case errors/* exitCodes */.hS.invalidInput:
            return new errors/* InvalidInput */.o9(parts);
        case errors/* exitCodes */.hS.unhealthy:
            return new errors/* UnhealthyServer */.uU(parts);
        case errors/* exitCodes */.hS.denied:
            return new errors/* Denied */.Cb(parts);
        case errors/* exitCodes */.hS.serviceFailed:
            return new errors/* ServiceFailed */.Xh(parts);
        case errors/* exitCodes */.hS.gate:
            return new errors/* GateClosed */.WN(parts);
        default:
            return new errors/* Incomplete */.nd(parts);
    }
}

;// CONCATENATED MODULE: ./build/core/fleet/center-room.js




/**
 * The new entries and environments for which the plan of the API center has no room, where that is known before
 * anything is written. Those that are declared first get the room that there is.
 */
function withoutRoom(entries, catalogue) {
    return {
        apis: apisWithoutRoom(entries, catalogue),
        environments: environmentsWithoutRoom(entries, catalogue),
    };
}
function apisWithoutRoom(entries, { apis, service }) {
    const plan = service?.sku?.name === 'Free' ? 'Free' : service?.sku?.name === 'Standard' ? 'Standard' : undefined;
    if (!apis || !plan)
        return new Map();
    const limit = constants/* skuLimits */.yd[plan].apis;
    const fresh = entries.map(({ apiId }) => apiId.toLowerCase()).filter((id) => !apis.has(id));
    return new Map(fresh.slice(Math.max(0, limit - apis.size)).map((id) => [
        id,
        new errors/* InvalidInput */.o9({
            code: 'apis-full',
            message: `The API center has ${apis.size} APIs, and its plan (${plan}) allows ${limit}, so there is no room for "${id}".`,
            next: 'Remove entries that nobody uses, or change the plan of the API center, and run again.',
        }),
    ]));
}
function environmentsWithoutRoom(entries, { environments }) {
    const count = [...environments.values()].filter((one) => one !== undefined).length;
    const wanted = entries.flatMap(({ units }) => units.map(({ environmentId }) => environmentId.toLowerCase()));
    const fresh = [...new Set(wanted)].filter((id) => environments.get(id) === undefined);
    const limit = constants/* skuLimits */.yd.Free.environments;
    return new Map(fresh.slice(Math.max(0, limit - count)).map((id) => [
        id,
        new errors/* InvalidInput */.o9({
            code: 'environments-full',
            message: (0,core_message/* sentence */.em) `The environment "${id}" does not exist, and the API center has ${count} environments of the ${limit} that it can have.`,
            next: (0,core_message/* sentence */.em) `Remove an environment that nothing uses, or give ${(0,references/* input */.hF)('environment-id')} with the id of one that exists.`,
        }),
    ]));
}

;// CONCATENATED MODULE: ./build/core/fleet/declared-entry.js
/** The units by entry, in the order in which their entries are declared first. Ids of entries have no case. */
function declaredEntries(units) {
    const entries = new Map();
    for (const unit of units) {
        const key = unit.apiId.toLowerCase();
        const known = entries.get(key);
        if (known)
            known.push(unit);
        else
            entries.set(key, [unit]);
    }
    return [...entries.values()].map((those) => ({ apiId: those[0]?.apiId ?? '', units: those }));
}

;// CONCATENATED MODULE: ./build/core/fleet/read-entry.js




/** @param listed the API, where a list has shown it already */
async function readEntryWave(center, apiId, clock, listed) {
    const readAt = clock.now();
    const [api, versions, deployments] = await Promise.all([
        listed ?? center.getApi(apiId),
        center.listVersions(apiId),
        center.listDeployments(apiId),
    ]);
    return { api, versions, deployments, readAt };
}
/**
 * @param catalogue what was read for the run; without its list of APIs the API is read by its id
 * @param begun the reads of the entry, where they began before those of the catalogue had ended
 */
function createEntryReader(center, catalogue, { apiId, begun }, clock) {
    /** By version in lower case: the definitions of a version are listed once. */
    const lists = new Map();
    const listOf = (version) => {
        const key = version.toLowerCase();
        const list = lists.get(key) ?? center.listDefinitions(apiId, version);
        lists.set(key, list);
        return list;
    };
    async function definitionState(state, { version, definition }) {
        const key = (0,current_state/* definitionKey */.RR)(version, definition);
        const nothing = { definition: undefined, text: undefined };
        if (!state.versions.some(({ name }) => (0,same_name/* sameName */.q)(name, version)))
            return [key, nothing];
        // An export counts as a write even when there is nothing to export, so it waits for a list that shows the definition.
        const isBound = state.deployments.some(({ properties }) => {
            const bound = (0,paths/* definitionOfReference */.U6)(properties.definitionId);
            return (0,same_name/* sameName */.q)(bound?.version, version) && (0,same_name/* sameName */.q)(bound?.definition, definition);
        });
        const early = isBound ? center.exportSpecification(apiId, version, definition) : undefined;
        const [list, exported] = await Promise.all([listOf(version), early]);
        const found = list.find(({ name }) => (0,same_name/* sameName */.q)(name, definition));
        if (!found)
            return [key, nothing];
        const text = isBound ? exported : await center.exportSpecification(apiId, version, definition);
        return [key, { definition: found, text }];
    }
    return {
        async read() {
            const listed = catalogue.apis?.get(apiId.toLowerCase());
            const isAbsent = catalogue.apis !== undefined && listed === undefined;
            const { api, versions, deployments, ...wave } = isAbsent
                ? { api: undefined, versions: [], deployments: [], readAt: catalogue.readAt }
                : await (begun ?? readEntryWave(center, apiId, clock, listed));
            const readAt = listed ? catalogue.readAt : wave.readAt;
            const { service, metadataSchemas, environments } = catalogue;
            return {
                readAt,
                state: {
                    target: center.target,
                    service,
                    portal: undefined,
                    metadataSchemas,
                    api,
                    versions,
                    deployments,
                    environments,
                    definitions: new Map(),
                },
            };
        },
        settle: (request, state) => settle(request, state, async (known, missing) => {
            const read = await Promise.all(missing.definitions.map((one) => definitionState(known, one)));
            return {
                ...known,
                environments: new Map([
                    ...missing.environments.map((id) => [id.toLowerCase(), undefined]),
                    ...known.environments,
                ]),
                definitions: new Map([...known.definitions, ...read]),
            };
        }),
    };
}

;// CONCATENATED MODULE: ./build/core/fleet/shared-state.js

/**
 * Entries up to which a run reads each by its id. The number of pages of a list is not known before it was read, and
 * a list must be there before the parts of an entry can be read.
 */
const entriesReadById = 20;
/** Whether a list of all APIs takes fewer requests than reading the entries one by one. */
function isListCheaper(entries) {
    return entries > entriesReadById;
}
/**
 * Reads what all entries of a run share, in one parallel wave. A list that the identity may not read is replaced by
 * reads of the ids that the run itself needs: rights to one's own part of an API center are enough.
 */
async function readSharedState(center, { environmentIds, list }, clock) {
    const readAt = clock.now();
    const [service, metadataSchemas, environments, apis] = await Promise.all([
        unlessForbidden(() => center.getService()),
        unlessForbidden(() => center.listMetadataSchemas()),
        unlessForbidden(() => center.listEnvironments()),
        list ? unlessForbidden(() => center.listApis()) : undefined,
    ]);
    const known = environments?.value ??
        (await Promise.all(environmentIds.map((id) => center.getEnvironment(id)))).filter((one) => one !== undefined);
    return {
        service: service?.value,
        serviceReadable: service !== undefined,
        metadataSchemas: metadataSchemas?.value ?? [],
        environments: new Map([
            ...environmentIds.map((id) => [id.toLowerCase(), undefined]),
            ...known.map((one) => [one.name.toLowerCase(), one]),
        ]),
        apis: apis && new Map(apis.value.map((api) => [api.name.toLowerCase(), api])),
        readAt,
        warnings: [
            ...(list && !apis ? [shared_state_notListed('APIs')] : []),
            ...(environments ? [] : [shared_state_notListed('environments')]),
            ...(metadataSchemas ? [] : [shared_state_notListed('metadata schemas')]),
        ],
    };
}
async function unlessForbidden(read) {
    try {
        return { value: await read() };
    }
    catch (error) {
        if (error instanceof errors/* Denied */.Cb && error.code === 'arm-forbidden')
            return undefined;
        throw error;
    }
}
function shared_state_notListed(what) {
    return {
        code: 'list-forbidden',
        level: 'notice',
        message: `The identity may not list the ${what} of the API center, so the run looks only at what the manifest names.`,
    };
}

// EXTERNAL MODULE: ./build/core/report/headline.js
var headline = __webpack_require__(79165);
;// CONCATENATED MODULE: ./build/core/report/planned-once.js

/**
 * The results of a plan in which the same thing is shown once: the creation of an environment that several units need at
 * the first of them, and a rename as one line, that of the entry that takes the place of the other.
 */
function plannedOnce(results, renames = []) {
    return environmentsOnce(renames.reduce(withRename, [...results]));
}
function environmentsOnce(results) {
    const shown = new Set();
    return results.map((result) => {
        if (result.status !== 'planned')
            return result;
        const plan = result.plan.filter(({ kind, action, id }) => {
            if (kind !== 'environment' || action !== 'create')
                return true;
            const isNew = !shown.has(id.toLowerCase());
            shown.add(id.toLowerCase());
            return isNew;
        });
        return { ...result, plan };
    });
}
function withRename(results, { from, to, results: removals }) {
    const successor = results.find(({ unit, status }) => status === 'planned' && unit?.apiId.toLowerCase() === to.toLowerCase());
    // Where the other entry is registered already, the removal is the only line.
    if (!successor || removals.some(({ error }) => error !== undefined))
        return [...results, ...removals];
    const message = `It takes the place of ${(0,printable/* printable */.g)(from, 90)}, which is removed once it is registered.`;
    const merged = {
        ...successor,
        plan: [...successor.plan, ...removals.flatMap(({ plan }) => plan)],
        warnings: [{ code: 'prune-note', level: 'notice', message }, ...successor.warnings],
    };
    return results.map((result) => (result === successor ? merged : result));
}

;// CONCATENATED MODULE: ./build/core/fleet/mark-plan.js





/** The one write that marks an entry and changes nothing else. Throws InvalidInput when there is no room for the mark. */
function planAdoption(api, source, manifest, isProtected) {
    const stamp = {
        source,
        ...(manifest === undefined ? {} : { manifest: manifest.name }),
        created: false,
        adopted: true,
        protected: isProtected,
    };
    return remark(api, stamp);
}
/** The one write that takes our mark from an entry. */
function planRelease(api) {
    return remark(api, undefined);
}
/**
 * The mark of an MCP server's entry, where it names this source and this manifest, and no pull request. An entry that
 * a person made into one of another kind is theirs.
 */
function stampInScope(api, source, { name, previousNames }) {
    if (!(0,resources/* isMcpApi */.pU)(api))
        return undefined;
    const stamp = (0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation);
    if (!(0,registration_stamp/* isStampOf */.tk)(stamp, source) || stamp.pullRequest !== undefined)
        return undefined;
    return [name, ...previousNames].includes(stamp.manifest ?? '') ? stamp : undefined;
}
function remark(api, stamp) {
    const { lifecycleStage: _, ...stored } = (0,json/* toJson */.a)(api.properties);
    const properties = remarkedProperties(api, stamp);
    return {
        address: { apiId: api.name, versionId: '', definitionId: '' },
        steps: [(0,resource_steps/* resourceStep */.BZ)({ kind: 'api', id: api.name, stored, properties })],
    };
}

;// CONCATENATED MODULE: ./build/core/fleet/hand-over.js



/** Takes our mark from the entries that the manifest hands over to others. Pure. */
function planHandOver(input) {
    return keptOf(input.manifest).flatMap((apiId) => {
        const api = input.apis.get(apiId.toLowerCase());
        if (!api || whyNotOurs(api, input) !== undefined)
            return [];
        return [
            {
                entry: { api, deployments: [] },
                steps: [{ plan: planRelease(api) }],
                deletes: 0,
                goes: true,
                note: 'The manifest hands it over: its mark is removed, and the entry stays.',
            },
        ];
    });
}
/** What people should know of lines of `removed` that hand nothing over. Pure. */
function withoutHandOver(input) {
    return keptOf(input.manifest).flatMap((apiId) => {
        const api = input.apis.get(apiId.toLowerCase());
        const reason = api ? whyNotOurs(api, input) : 'it does not exist';
        return reason === undefined ? [] : [`removed: "${(0,printable/* printable */.g)(apiId)}" is not handed over: ${reason}.`];
    });
}
/** A clause; undefined where the entry is ours to hand over: also one that no manifest has in its mark yet. */
function whyNotOurs(api, { source, identity }) {
    if (stampInScope(api, source, identity))
        return undefined;
    const stamp = (0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation);
    if (!stamp)
        return 'it has no mark, as an entry that was handed over before';
    if (!(0,registration_stamp/* isStampOf */.tk)(stamp, source))
        return 'its mark names another source';
    if (stamp.pullRequest !== undefined)
        return 'it belongs to a pull request';
    if (stamp.manifest === undefined)
        return undefined;
    return `its mark names another manifest, "${(0,printable/* printable */.g)(stamp.manifest)}"`;
}
/** The ids of the entries that a manifest hands over. */
function keptOf({ removed }) {
    return removed.filter(({ keep }) => keep).map(({ apiId }) => apiId);
}

// EXTERNAL MODULE: ./build/core/fleet/dump/generated-document.js
var generated_document = __webpack_require__(24151);
;// CONCATENATED MODULE: ./build/core/fleet/recheck.js





/** Milliseconds after which an entry is read again before its first write: a list says where to look, not what is true now. */
const freshForMs = 30_000;
/**
 * Throws ServiceFailed when an entry is not what the run planned for: it appeared or disappeared, or has another mark or
 * another kind.
 */
function checkSameEntry(apiId, before, now) {
    const change = entryChange(before, now);
    if (change !== undefined)
        throw changedDuringRun(apiId, change);
}
/** Throws ServiceFailed when the deployments of an entry are not those that the run planned for. */
function checkSameDeployments(apiId, before, now) {
    if ((0,external_node_util_.isDeepStrictEqual)(deploymentFacts(before), deploymentFacts(now)))
        return;
    throw changedDuringRun(apiId, 'its deployments are others now');
}
/** What a delete is decided on: where each deployment is, what it uses and where it leads; by their names. */
function deploymentFacts(deployments) {
    return Object.fromEntries(deployments.map(({ name, properties: { environmentId, definitionId, server } }) => [
        name,
        {
            environmentId: environmentId ?? null,
            definitionId: definitionId ?? null,
            runtimeUri: [...(server?.runtimeUri ?? [])],
        },
    ]));
}
function entryChange(before, now) {
    if (!before && !now)
        return undefined;
    if (!before)
        return 'it was created';
    if (!now)
        return 'it was deleted';
    if (before.properties.kind !== now.properties.kind)
        return 'its kind is another one now';
    const markOf = (api) => (0,json/* toJson */.a)((0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation));
    return (0,external_node_util_.isDeepStrictEqual)(markOf(before), markOf(now)) ? undefined : 'its mark is another one now';
}
function changedDuringRun(apiId, change) {
    return new errors/* ServiceFailed */.Xh({
        code: 'changed-meanwhile',
        message: `The API "${(0,printable/* printable */.g)(apiId)}" changed after the run had read it: ${change}. The run left it as it is.`,
        next: 'Check who else writes this entry, and run again: the run reads the current state first.',
    });
}

;// CONCATENATED MODULE: ./build/core/fleet/prune-removals.js





/** Whether a reference and the ids of a definition name the same one. */
function isSameDefinition(one, { version, definition }) {
    return (0,same_name/* sameName */.q)(one?.version, version) && (0,same_name/* sameName */.q)(one?.definition, definition);
}
function planWholeRemoval({ api: { name }, deployments, }) {
    const address = { apiId: name, versionId: '', definitionId: '' };
    return {
        plan: {
            address,
            steps: [
                {
                    kind: 'api',
                    id: name,
                    action: 'delete',
                    changes: [],
                    after: [],
                    basis: deploymentFacts(deployments),
                },
            ],
        },
    };
}
/**
 * The removal of deployments one after the other, each with its definition and version when nothing else refers to them.
 * The entry itself stays.
 */
function planUnitRemovals(entry, parts, { going, kept: keptDefinitions }, rules) {
    let { deployments } = entry;
    let { versions, definitions } = parts;
    const steps = [];
    for (const deployment of going) {
        const bound = (0,paths/* definitionOfReference */.U6)(deployment.properties.definitionId);
        const environmentId = environmentOf(deployment);
        const request = {
            apiId: entry.api.name,
            deploymentId: deployment.name,
            mode: rules.mode,
            source: rules.source,
            force: false,
        };
        const ofVersion = [...definitions].find(([name]) => (0,same_name/* sameName */.q)(name, bound?.version))?.[1] ?? [];
        const plan = planRemoval(request, { api: entry.api, versions, deployments }, { deployment, bound }, ofVersion);
        const isKept = keptDefinitions.some((one) => isSameDefinition(bound, one));
        const kept = {
            ...plan,
            steps: plan.steps.map((step) => withBasis(isKept ? keepDefinition(keepApi(step)) : keepApi(step), deployment)),
        };
        const gone = (kind, id) => kept.steps.some((step) => step.kind === kind && step.action === 'delete' && (0,same_name/* sameName */.q)(step.id, id));
        deployments = deployments.filter(({ name }) => !gone('deployment', name));
        versions = versions.filter(({ name }) => !gone('version', name));
        definitions = new Map([...definitions].map(([version, list]) => [
            version,
            (0,same_name/* sameName */.q)(version, bound?.version) ? list.filter(({ name }) => !gone('definition', name)) : list,
        ]));
        steps.push({ ...(0,optional/* optional */.l)('environmentId', environmentId), plan: kept });
    }
    return steps;
}
function environmentOf({ properties }) {
    return (0,paths/* environmentOfReference */.uc)(properties.environmentId);
}
function withBasis(step, deployment) {
    if (step.kind !== 'deployment' || step.action !== 'delete')
        return step;
    return { ...step, basis: deploymentFacts([deployment]) };
}
function keepApi(step) {
    return step.kind === 'api' ? prune_removals_keep('api', step) : step;
}
function keepDefinition(step) {
    return step.kind === 'definition' || step.kind === 'version' ? prune_removals_keep(step.kind, step) : step;
}
function prune_removals_keep(kind, { id, after }) {
    return { kind, id, action: 'keep', changes: [], after, properties: {} };
}

;// CONCATENATED MODULE: ./build/core/fleet/own-parts.js







function createDocumentReader(center, apiId) {
    const known = new Map();
    return ({ version, definition }) => {
        const key = (0,current_state/* definitionKey */.RR)(version, definition);
        const text = known.get(key) ?? center.exportSpecification(apiId, version, definition);
        known.set(key, text);
        return text;
    };
}
/**
 * Whether this tool wrote a deployment of a marked entry: its document is ours and about its URL, or the entry is one
 * that this tool created and the deployment has the id that a registration gives. In an entry that existed before, an id
 * proves nothing: the mark alone makes nothing in it ours.
 *
 * @param used environments of the manifest, by id in lower case
 */
async function isOwnDeployment({ stamp }, deployment, used, read) {
    const environment = environmentOf(deployment);
    const isInUse = environment !== undefined && used.has(environment.toLowerCase());
    if (stamp.created && isInUse && (0,same_name/* sameName */.q)(deployment.name, (0,slug/* derivedId */.dD)(environment)))
        return true;
    return hasOurDocument(deployment, read);
}
/** Whether the document of a deployment is one that this tool wrote, about the URL of the deployment. */
async function hasOurDocument({ properties }, read) {
    const bound = (0,paths/* definitionOfReference */.U6)(properties.definitionId);
    const text = bound && (await read(bound));
    if (text === undefined || !isOurs(text))
        return false;
    const urls = properties.server?.runtimeUri ?? [];
    // Two deployments can share a document, which is then about one of them.
    return (0,read_document/* readDefinitionDocument */.p)(text)?.serverUrls.some((url) => urls.includes(url)) ?? false;
}
/** One that a person imported or changed is theirs, also in a definition that this tool made. */
function isOurs(text) {
    return (0,generated_document/* readGenerated */.O)(text) !== undefined;
}
/**
 * The versions and definitions of an entry that this tool did not write: people may need them. A version that holds such
 * a definition is not named beside it.
 *
 * @param own the deployments that this tool wrote
 */
async function unknownParts({ stamp }, parts, own, read) {
    const used = own.map(({ properties }) => (0,paths/* definitionOfReference */.U6)(properties.definitionId));
    const isCutOff = stamp.created && own.length === 0 && isBegun(parts);
    const versions = parts.versions.filter(({ name }) => {
        const isUsed = used.some((one) => (0,same_name/* sameName */.q)(one?.version, name));
        return !isUsed && !isCutOff && (parts.definitions.get(name) ?? []).length === 0;
    });
    const addresses = [...parts.definitions].flatMap(([version, list]) => list.map(({ name }) => ({ version, definition: name })));
    const unknown = await Promise.all(addresses.map(async (address) => {
        const text = await read(address);
        if (text !== undefined)
            return !isOurs(text);
        return !isCutOff && !used.some((one) => isSameDefinition(one, address));
    }));
    return {
        versions: versions.map(({ name }) => name),
        definitions: addresses.filter((_, index) => unknown[index]),
    };
}
/** The definitions of deployments whose documents this tool did not write. */
async function foreignDocuments(deployments, read) {
    const found = await Promise.all(deployments.map(async ({ properties }) => {
        const bound = (0,paths/* definitionOfReference */.U6)(properties.definitionId);
        const text = bound && (await read(bound));
        return bound && text !== undefined && !isOurs(text) ? [bound] : [];
    }));
    return found.flat();
}
/**
 * Whether the parts are no more than what a registration leaves that was cut off: nothing, or one version with one
 * definition that has a name of ours. A version without a definition may belong to a person.
 */
function isBegun({ versions, definitions }) {
    const [version, ...others] = versions;
    if (!version)
        return true;
    const [definition, ...more] = definitions.get(version.name) ?? [];
    const hasOurName = definition !== undefined && /-(?:streamable|sse)$/i.test(definition.name);
    return hasOurName && others.length + more.length === 0;
}

;// CONCATENATED MODULE: ./build/core/fleet/undeclared-units.js


/** @param used environments of the whole manifest, by id in lower case */
async function undeclaredUnits({ deployments, environmentIds }, stamp, used, read) {
    const idOf = (deployment) => environmentOf(deployment)?.toLowerCase() ?? '';
    const undeclared = deployments.filter((deployment) => !environmentIds.has(idOf(deployment)));
    const within = undeclared.filter((deployment) => used.has(idOf(deployment)));
    const own = await Promise.all(within.map((one) => isOwnDeployment({ stamp }, one, used, read)));
    return {
        left: within.filter((_, index) => own[index]),
        elsewhere: undeclared.filter((deployment) => !used.has(idOf(deployment))),
    };
}

;// CONCATENATED MODULE: ./build/core/fleet/plan-prune.js









/** Everything that the manifest no longer declares, by id, and what happens to it. Reads, and writes nothing. */
async function planPrune(input) {
    const rules = rulesOf(input);
    const plans = await Promise.all([
        ...undeclaredEntries(input).map(async ({ api, stamp }) => planUndeclared({ api, stamp, deployments: await input.deploymentsOf(api.name) }, rules, input)),
        ...input.entries.map((entry) => planLeftUnits(entry, rules, input)),
    ]);
    return outsideLimit(plans
        .filter((plan) => plan !== undefined)
        .toSorted((a, b) => (a.entry.api.name < b.entry.api.name ? -1 : 1)));
}
/** A rename does not count for the limit. A declared entry takes the place of one other: further ones count. */
function outsideLimit(plans) {
    const taken = new Set();
    return plans.map((plan) => {
        const free = plan.deletes > 0 ? plan.replacedBy?.find((id) => !taken.has(id)) : undefined;
        if (free === undefined)
            return plan;
        taken.add(free);
        // What stays of an entry is a line of its own.
        return { ...plan, deletes: 0, ...(isWhole(plan) ? { renamedTo: free } : {}) };
    });
}
function isWhole({ steps }) {
    return steps.some(({ plan }) => plan.steps.some(({ kind, action }) => kind === 'api' && action === 'delete'));
}
/** The entries whose mark names this source and this manifest, and which it neither declares nor hands over. Pure. */
function undeclaredEntries({ manifest, apis, source, identity }) {
    const isDeclared = new Set(manifest.declared.map(({ apiId }) => apiId.toLowerCase()));
    const handedOver = new Set(keptOf(manifest).map((apiId) => apiId.toLowerCase()));
    return [...apis].flatMap(([id, api]) => {
        const stamp = stampInScope(api, source, identity);
        return stamp && !isDeclared.has(id) && !handedOver.has(id) ? [{ api, stamp }] : [];
    });
}
function rulesOf({ source, mode, manifest }) {
    const environmentIds = new Set(manifest.environmentIds.map((id) => id.toLowerCase()));
    return { source, mode, environmentIds };
}
async function planUndeclared(entry, rules, { center, manifest, isRegistered }) {
    const { api, stamp, deployments } = entry;
    const kept = (note) => ({ entry, steps: [], deletes: 0, goes: false, note });
    if (stamp.protected)
        return kept('It is kept: its mark protects it.');
    const read = createDocumentReader(center, api.name);
    const own = await ownDeployments(entry, rules, read);
    if (rules.mode !== 'remove' && own.length === 0) {
        return kept('It is kept: it has no deployment of this manifest.');
    }
    const successors = (0,fleet_successor/* successorsOf */.L)(api.name, deployments, manifest);
    const awaited = successors.find((one) => !isRegistered(one));
    if (awaited)
        return kept(`It is kept until ${shown(awaited)}, which takes its place, is registered.`);
    const [successor] = successors;
    const replacedBy = successors.map(({ apiId }) => apiId.toLowerCase());
    const parts = await readParts(center, api.name, await center.listVersions(api.name));
    const unknown = rules.mode === 'remove' ? await unknownParts(entry, parts, own, read) : nothingUnknown;
    const others = rules.mode === 'remove' ? othersParts(entry, own, unknown) : [];
    // The mark of an adoption is not enough: an entry in which this tool wrote nothing else is as its owner made it.
    const isCreated = stamp.created || (stamp.adopted && own.length > 0);
    if (rules.mode === 'remove' && others.length === 0 && isCreated) {
        return {
            entry,
            steps: [planWholeRemoval(entry)],
            deletes: 1,
            replacedBy,
            goes: true,
            ...(successor ? { note: `${shown(successor)} takes its place.` } : {}),
        };
    }
    const removals = planUnitRemovals(entry, parts, { going: own, kept: unknown.definitions }, rules).filter(({ plan }) => (0,plan_step/* hasWork */.O)(plan));
    const releases = !stamp.created && rules.mode === 'remove';
    if (removals.length === 0 && !releases && others.length > 0) {
        return kept(`It is kept: it contains what this manifest did not write: ${plan_prune_listed(others)}.`);
    }
    return {
        entry,
        steps: [...removals, ...(releases ? [{ plan: planRelease(api) }] : [])],
        deletes: removals.length,
        replacedBy,
        goes: releases,
        note: stays(others, releases),
    };
}
const nothingUnknown = { versions: [], definitions: [] };
async function ownDeployments(entry, { environmentIds }, read) {
    const own = await Promise.all(entry.deployments.map((one) => isOwnDeployment(entry, one, environmentIds, read)));
    return entry.deployments.filter((_, index) => own[index]);
}
/** What an entry contains that this tool did not write. */
function othersParts({ deployments }, own, unknown) {
    const others = deployments.filter((one) => !own.includes(one));
    return [
        ...others.map((one) => `deployment ${one.name} (${environmentOf(one) ?? 'no environment'})`),
        ...unknown.versions.map((name) => `version ${name}`),
        ...unknown.definitions.map(definitionName),
    ];
}
function definitionName({ version, definition }) {
    return `definition ${version}/${definition}`;
}
function stays(others, releases) {
    const rest = others.length === 0 ? '' : ` What stays, because this tool did not write it: ${plan_prune_listed(others)}.`;
    return `The entry stays${releases ? ' without our mark, because this tool did not create it' : ''}.${rest}`;
}
function plan_prune_listed(parts) {
    return parts.map((part) => (0,printable/* printable */.g)(part, 90)).join(', ');
}
/** The environments that were taken out of a declared entry; undefined when there are none. */
async function planLeftUnits(synced, rules, { center, source, identity, manifest, isRegistered }) {
    const { api, versions, deployments } = synced;
    const entry = { api, deployments };
    const stamp = stampInScope(api, source, identity);
    if (!stamp)
        return undefined;
    const read = createDocumentReader(center, api.name);
    const { left, elsewhere } = await undeclaredUnits(synced, stamp, rules.environmentIds, read);
    const kept = (note) => ({ entry, steps: [], deletes: 0, goes: false, note });
    const elsewhereNote = elsewhere.length === 0 ? [] : [staysElsewhere(elsewhere)];
    if (left.length === 0)
        return elsewhereNote[0] === undefined ? undefined : kept(elsewhereNote[0]);
    if ((0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation)?.protected) {
        return kept('Environments that were taken out of it are kept: its mark protects it.');
    }
    if (!synced.isWhole)
        return kept('Environments that were taken out of it are kept until its other units are registered.');
    const awaited = (0,fleet_successor/* successorsOf */.L)(undefined, left, manifest).find((one) => !isRegistered(one));
    if (awaited)
        return kept(`An environment that was taken out of it is kept until ${shown(awaited)}, which has its URL, is registered.`);
    const parts = await readParts(center, api.name, versions);
    const unknown = rules.mode === 'remove' ? await foreignDocuments(left, read) : [];
    const steps = planUnitRemovals(entry, parts, { going: left, kept: unknown }, rules).filter(({ plan }) => (0,plan_step/* hasWork */.O)(plan));
    const notes = [
        ...(unknown.length === 0
            ? []
            : [`What stays, because this tool did not write it: ${plan_prune_listed(unknown.map(definitionName))}.`]),
        ...elsewhereNote,
    ];
    return {
        entry,
        steps,
        deletes: steps.length,
        goes: false,
        ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    };
}
function staysElsewhere(deployments) {
    const ids = new Set(deployments.flatMap((one) => environmentOf(one) ?? []));
    const where = plan_prune_listed(deployments.some((one) => !environmentOf(one)) ? [...ids, 'no environment'] : [...ids]);
    const why = `Its deployment in ${where} is kept: the manifest does not name that environment, and others may register there.`;
    if (ids.size === 0)
        return why;
    const members = [...ids].map((id) => `${JSON.stringify((0,printable/* printable */.g)(id, 90))}: {}`);
    return `${why} To delete it, add at the top: environments: { ${members.join(', ')} }`;
}
async function readParts(center, apiId, versions) {
    const lists = versions.map(async ({ name }) => [name, await center.listDefinitions(apiId, name)]);
    return { versions, definitions: new Map(await Promise.all(lists)) };
}
function shown({ apiId, environmentId }) {
    return `${(0,printable/* printable */.g)(apiId, 90)} (${(0,printable/* printable */.g)(environmentId, 90)})`;
}

;// CONCATENATED MODULE: ./build/core/commands/prune-entries.js












const prune_entries_entriesAtOnce = 8;
/** Entries that a message names. */
const prune_entries_named = 20;
/**
 * Removes what the manifest no longer declares, after everything else: nothing when it would be more than the run may
 * remove, or all that the manifest has. Never rejects but with what the reads reject with.
 *
 * @param remaining how many units of the manifest are registered
 */
async function pruneEntries(fleet, given, remaining) {
    const plans = await planPrune(given);
    const { policy } = fleet.input;
    const deletes = plans.reduce((sum, plan) => sum + plan.deletes, 0);
    const isEmptied = isEmptying(plans, remaining) && !policy.allowEmpty;
    const refusal = deletes > policy.maxDeletes
        ? tooMany(plans, deletes, policy.maxDeletes, isEmptied)
        : isEmptied
            ? emptying(plans)
            : undefined;
    // A rename is outside the limit: what takes the place of the entry is there.
    const carriedOut = plans.filter((plan) => refusal === undefined || plan.deletes === 0);
    const held = plans.filter((plan) => !carriedOut.includes(plan));
    const renamed = carriedOut.filter((plan) => fleet.input.dryRun && plan.renamedTo !== undefined);
    const results = await pruneEach(carriedOut.filter((plan) => !renamed.includes(plan)), fleet);
    return {
        renames: await Promise.all(renamed.map(async (plan) => ({
            from: plan.entry.api.name,
            to: plan.renamedTo ?? '',
            results: await pruneEntry(plan, fleet),
        }))),
        results: [...results, ...(await Promise.all(held.flatMap((plan) => heldResults(plan, fleet))))],
        ...(0,optional/* optional */.l)('problem', refusal),
    };
}
/** Carries out the plans of several entries at the same time, and the steps of each one after the other. */
async function pruneEach(plans, fleet) {
    const turns = (0,core_turns/* createTurns */.z)(prune_entries_entriesAtOnce);
    let done = 0;
    const results = await Promise.all(plans.map((plan) => turns(async () => {
        const found = await (plan.steps.length === 0 ? keptResult(plan, fleet) : pruneEntry(plan, fleet));
        done += 1;
        for (const result of found)
            fleet.ports.progress.unit(result, { done, of: plans.length });
        return found;
    })));
    return results.flat();
}
async function pruneEntry(plan, fleet) {
    const results = [];
    let { deployments } = plan.entry;
    for (const step of plan.steps) {
        const unit = { apiId: plan.entry.api.name, ...(0,optional/* optional */.l)('environmentId', step.environmentId) };
        if (fleet.ports.signal.aborted) {
            results.push(await notStartedResult(fleet, unit));
            continue;
        }
        if (results.some((result) => !isGood(result)))
            break;
        results.push(await unitResult(fleet, unit, (run) => removeUnit({ ...plan, entry: { ...plan.entry, deployments } }, step, fleet, run)));
        const gone = new Set(step.plan.steps.flatMap(({ kind, action, id }) => kind === 'deployment' && action === 'delete' ? [id] : []));
        deployments = deployments.filter(({ name }) => !gone.has(name));
    }
    return results;
}
async function removeUnit({ entry, note }, step, fleet, run) {
    const { draft, center } = run;
    const { dryRun, review } = fleet.input;
    const { api } = entry;
    if (note !== undefined)
        draft.warnings.push({ code: 'prune-note', level: 'notice', message: note });
    draft.plan = step.plan.steps.map(report_report/* describeStep */.Ey);
    review?.({ ...step.plan, apiId: api.name, ...(0,optional/* optional */.l)('environmentId', step.environmentId) });
    if (dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed: (0,plan_step/* hasWork */.O)(step.plan) };
    const deletes = step.plan.steps.some(({ action }) => action === 'delete');
    const [now, deployments] = await Promise.all([
        center.getApi(api.name),
        deletes ? center.listDeployments(api.name) : undefined,
    ]);
    checkSameEntry(api.name, api, now);
    if (deployments)
        checkSameDeployments(api.name, entry.deployments, deployments);
    const isMark = !deletes && step.environmentId === undefined;
    await run.apply(isMark && now ? planRelease(now) : step.plan);
    return { status: isMark ? 'released' : 'deleted', exitCode: errors/* exitCodes */.hS.done, changed: true };
}
async function keptResult({ entry, note }, fleet) {
    const result = await unitResult(fleet, { apiId: entry.api.name }, async ({ draft }) => {
        if (note !== undefined)
            draft.warnings.push({ code: 'prune-note', level: 'notice', message: note });
        return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
    });
    return [result];
}
/** The results of what the run may not remove: one for a whole entry, else one for each of its units. */
function heldResults({ entry, steps }, fleet) {
    return steps.map(({ plan, environmentId }) => unitResult(fleet, { apiId: entry.api.name, ...(0,optional/* optional */.l)('environmentId', environmentId) }, async ({ draft }) => {
        draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
        draft.warnings.push({
            code: 'prune-held',
            message: 'It is no longer declared, and this run may not remove it.',
        });
        return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
    }));
}
/** Whether nothing of the manifest would be left. */
function isEmptying(plans, remaining) {
    return remaining === 0 && plans.some(({ deletes }) => deletes > 0) && plans.every(({ goes }) => goes);
}
/** @param isEmptied whether nothing of the manifest would be left, which a run must be allowed as well */
function tooMany(plans, deletes, limit, isEmptied) {
    const raised = (0,references/* input */.hF)('max-deletes', String(deletes));
    return new errors/* Incomplete */.nd({
        code: 'prune-limit',
        message: (0,core_message/* sentence */.em) `The manifest no longer declares ${countedDeletes(plans, deletes)}, and a run may remove ${limit} (${(0,references/* input */.hF)('max-deletes')}). None was removed: ${prune_entries_listed(plans)}.`,
        why: 'A manifest that lost a part by accident must not remove it from the catalogue.',
        next: isEmptied
            ? (0,core_message/* sentence */.em) `Check the list. Nothing of the manifest would be left. If that is meant, run again with ${raised} and ${(0,references/* input */.hF)('allow-empty', 'true')}.`
            : (0,core_message/* sentence */.em) `Check the list. If all of them are to go, run again with ${raised}.`,
    });
}
function emptying(plans) {
    return new errors/* Incomplete */.nd({
        code: 'prune-empty',
        message: (0,core_message/* sentence */.em) `The run would remove every unit of the manifest, so it removed none: ${prune_entries_listed(plans)}.`,
        next: (0,core_message/* sentence */.em) `Check the manifest and its name. If nothing of it is to remain, run again with ${(0,references/* input */.hF)('allow-empty', 'true')}.`,
    });
}
function countedDeletes(plans, deletes) {
    const isWhole = goingOf(plans).every(({ environmentId }) => environmentId === undefined);
    if (isWhole)
        return `${deletes} ${deletes === 1 ? 'entry' : 'entries'}`;
    return `${deletes} ${deletes === 1 ? 'environment of an entry' : 'entries or environments of entries'}`;
}
/** Each delete that counts, by its entry, and by its environment where the entry stays. */
function goingOf(plans) {
    return plans.flatMap(({ deletes, entry, steps }) => deletes === 0
        ? []
        : steps
            .filter(({ plan }) => plan.steps.some(({ action }) => action === 'delete'))
            .map(({ environmentId }) => ({
            apiId: entry.api.name,
            ...(0,optional/* optional */.l)('environmentId', environmentId),
        })));
}
function prune_entries_listed(plans) {
    const names = goingOf(plans).map(({ apiId, environmentId }) => environmentId === undefined
        ? (0,printable/* printable */.g)(apiId, 90)
        : `${(0,printable/* printable */.g)(apiId, 90)} (${(0,printable/* printable */.g)(environmentId, 90)})`);
    const rest = names.length - prune_entries_named;
    return `${names.slice(0, prune_entries_named).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/core/commands/prune.js








/** Whether a run looks at all that its manifest declares; else it removes nothing. */
function prune_isWhole({ selection: { only, environments, changedSince, shard } }) {
    return [only, environments, changedSince, shard].every((part) => part === undefined);
}
/** Whether a run hands over what its manifest names for that. Compared with a commit, only what is new there is named. */
function handsOver({ selection: { only, environments, shard } }) {
    return [only, environments, shard].every((part) => part === undefined);
}
/** Hands over and removes what the manifest no longer declares, as far as the run may. */
async function prune(fleet, synced, results, { draft }) {
    const { input, identity, connection, catalogue, undeclared } = fleet;
    const { policy, source, manifest } = input;
    if (!prune_isWhole(input) && policy.prune !== 'off') {
        const message = 'The run looks at a part of the manifest, so it removes nothing.';
        draft.warnings.push({ code: 'prune-off', level: 'notice', message });
    }
    if (!handsOver(input))
        return { results: [] };
    const { apis } = catalogue;
    for (const message of notHandedOver(fleet)) {
        draft.warnings.push({ code: 'prune-note', level: 'notice', message });
    }
    if (!identity)
        return { results: [] };
    if (policy.prune === 'off' || !prune_isWhole(input)) {
        return {
            results: apis ? await pruneEach(planHandOver({ manifest, apis, source, identity }), fleet) : [],
        };
    }
    if (input.dryRun && manifest.skipped.length > 0) {
        draft.warnings.push({
            code: 'prune-stopped',
            message: (0,core_message/* sentence */.em) `No removal was planned: ${skippedServers}.`,
        });
        return { results: [] };
    }
    const reason = whyNot(fleet, results);
    if (!apis || reason !== undefined)
        return { results: [], problem: stopped(reason ?? prune_notListed) };
    const given = {
        center: connection.center,
        source,
        identity,
        manifest,
        mode: policy.unregisterMode,
        apis,
        deploymentsOf: (apiId) => undeclared.get(apiId) ?? connection.center.listDeployments(apiId),
        ...synced,
    };
    const handedOver = await pruneEach(planHandOver(given), fleet);
    try {
        const pruned = await pruneEntries(fleet, given, synced.remaining);
        return { ...pruned, results: [...handedOver, ...pruned.results] };
    }
    catch (error) {
        // What is written or as declared by now stays so, whatever became of the reads of the others.
        const isStarted = [...results, ...handedOver].some((one) => isGood(one) || one.applied.length > 0);
        if (!isStarted || !(error instanceof errors/* Failure */.HR))
            throw error;
        return { results: handedOver, problem: unread(error) };
    }
}
/** Begins to read what a prune compares with at its end; nothing where the run prunes nothing. */
function beginPrune(fleet) {
    const { input, identity, connection, catalogue } = fleet;
    const { policy, source, manifest } = input;
    if (policy.prune === 'off' || !prune_isWhole(input) || !identity || !catalogue.apis)
        return new Map();
    return new Map(undeclaredEntries({ manifest, apis: catalogue.apis, source, identity }).map(({ api }) => {
        const reading = connection.center.listDeployments(api.name);
        // The plan of the prune learns of its failure.
        reading.catch(() => { });
        return [api.name, reading];
    }));
}
const skippedServers = 'servers were skipped, and it is not known which entries they take the place of';
const prune_notListed = 'the APIs could not be listed';
function whyNot({ input }, results) {
    const { manifest, policy } = input;
    const failures = results.filter((result) => !isGood(result)).length;
    if (failures > policy.maxFailed) {
        return (0,core_message/* sentence */.em) `${(0,counted/* counted */.h)(failures, 'unit')} failed, and only ${policy.maxFailed} may (${(0,references/* input */.hF)('max-failed')})`;
    }
    if (manifest.skipped.length > 0) {
        return skippedServers;
    }
    return undefined;
}
function notHandedOver({ input, identity, catalogue: { apis } }) {
    const { manifest, source } = input;
    if (keptOf(manifest).length === 0)
        return [];
    if (!identity)
        return ['Nothing is handed over, because the manifest has no name.'];
    if (!apis)
        return ['Nothing is handed over, because the APIs could not be listed.'];
    return withoutHandOver({ manifest, source, identity, apis });
}
function unread(error) {
    return new errors/* Incomplete */.nd({
        code: 'prune-stopped',
        message: (0,core_message/* sentence */.em) `Nothing was removed, because the entries to remove could not be read. ${error.text}`,
        next: 'Correct what is named and run again.',
        cause: error,
    });
}
function stopped(reason) {
    return new errors/* Incomplete */.nd({
        code: 'prune-stopped',
        message: (0,core_message/* sentence */.em) `Nothing was removed: ${reason}.`,
        next: 'Correct what is named and run again.',
    });
}

// EXTERNAL MODULE: ./build/core/apicenter/pacing.js
var pacing = __webpack_require__(88142);
;// CONCATENATED MODULE: ./build/core/fleet/synced.js


/**
 * The declared entries for a prune.
 *
 * @param states by id in lower case; an entry whose state is not known is missing
 * @param isRegistered whether a unit is registered now
 */
function syncedEntries(entries, { declared }, states, isRegistered) {
    const unitsOf = new Map();
    for (const unit of declared) {
        const known = unitsOf.get(unit.apiId.toLowerCase());
        if (known)
            known.push(unit);
        else
            unitsOf.set(unit.apiId.toLowerCase(), [unit]);
    }
    return {
        isRegistered,
        remaining: declared.filter(isRegistered).length,
        entries: entries.flatMap(({ apiId }) => {
            const state = states.get(apiId.toLowerCase());
            const units = unitsOf.get(apiId.toLowerCase()) ?? [];
            if (!state?.api)
                return [];
            return [
                {
                    api: state.api,
                    versions: state.versions,
                    deployments: state.deployments,
                    environmentIds: new Set(units.map(({ environmentId }) => environmentId.toLowerCase())),
                    isWhole: units.every(isRegistered),
                },
            ];
        }),
    };
}
/** Whether a unit has a deployment in its environment, with its URL. */
function isDeployed(unit, { deployments }) {
    return deployments.some((deployment) => environmentOf(deployment)?.toLowerCase() === unit.environmentId.toLowerCase() &&
        deployment.properties.server?.runtimeUri?.includes(unit.request.serverUrl));
}
/** The keys of the units that have a deployment with their URL in the entries that were read. */
function deployedUnits(entries, states) {
    return new Set(entries.flatMap(({ apiId, units }) => {
        const state = states.get(apiId.toLowerCase());
        return state ? units.filter((unit) => isDeployed(unit, state)).map(fleet_successor/* unitKey */.g) : [];
    }));
}

// EXTERNAL MODULE: ./build/core/registration/request.js
var request = __webpack_require__(58459);
;// CONCATENATED MODULE: ./build/core/fleet/unit-request.js



/** The registration of a unit within its fleet. */
function fleetRequest(unit, owner, { written, sharedStage }) {
    const { createApiCenter: _creation, portal: _portal, ...request } = unit.request;
    return {
        ...request,
        ...settledTexts(request, written),
        apiId: unit.apiId,
        environment: { ...request.environment, id: unit.environmentId },
        source: owner.source,
        takeOver: owner.takeOver,
        ...(0,optional/* optional */.l)('manifest', owner.manifest),
        ...(0,optional/* optional */.l)('protected', unit.protected),
        ...(0,optional/* optional */.l)('sharedStage', sharedStage),
    };
}
/** The texts that are given for a unit, as an earlier unit of the entry settled them. */
function settledTexts(request, written) {
    const settled = written?.properties;
    return {
        ...(request.title === undefined ? {} : { title: settled?.title ?? request.title }),
        ...(request.summary === undefined ? {} : { summary: settled?.summary ?? request.summary }),
        ...(request.description === undefined
            ? {}
            : { description: settled?.description ?? request.description }),
    };
}
/**
 * The stage of the version that a unit shares with others of its entry: the one that is given for it, else that of the
 * environment which is furthest on the way to production, in whatever order they are declared.
 *
 * @param units those of the entry
 */
function sharedStageOf(unit, units, environments) {
    const sharing = units.filter((other) => other !== unit && unit_request_versionOf(other) === unit_request_versionOf(unit));
    const given = sharing.find(({ request }) => request.lifecycleStage !== undefined)?.request.lifecycleStage;
    if (given !== undefined)
        return given;
    const stageOf = (one) => (0,request/* lifecycleStageOf */.mf)(unit_request_environmentOf(one, environments).kind);
    return sharing.map(stageOf).reduce(request/* laterStage */.Hl, stageOf(unit));
}
/**
 * The units of an entry in the order in which they are written: the one that describes the entry to all clients comes
 * first, in whatever order they are declared.
 */
function leadingFirst(units, environments) {
    return units.toSorted((a, b) => (0,leading_environment/* compareEnvironments */.OL)(unit_request_environmentOf(a, environments), unit_request_environmentOf(b, environments)));
}
function unit_request_environmentOf({ environmentId, request: { environment } }, environments) {
    return { id: environmentId, kind: (0,leading_environment/* kindOf */.I)(environmentId, environment.kind, environments) };
}
function unit_request_versionOf({ request: { versionId, versionTitle } }) {
    return (versionId ?? versionTitle)?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/core/commands/adopt.js











/**
 * Marks a declared entry that has no mark as one of this manifest, and changes nothing else of it. Its server is not
 * asked. Never rejects: a failure is in the result.
 *
 * @param onWrite called when the one write of the entry begins to wait for its share of the allowance
 */
function adoptEntry(entry, fleet, onWrite) {
    const [first] = entry.units;
    const place = first && { place: `${first.place.file}:${first.place.line}` };
    return unitResult(fleet, { apiId: entry.apiId, ...place }, (run) => adopt(entry, fleet, run, onWrite));
}
async function adopt({ apiId, units }, fleet, run, onWrite) {
    const { input, catalogue, ports, identity } = fleet;
    const { draft, center } = run;
    const nothing = { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
    const [unit] = units;
    const readAt = catalogue.apis ? catalogue.readAt : ports.clock.now();
    const api = catalogue.apis ? catalogue.apis.get(apiId.toLowerCase()) : await center.getApi(apiId);
    if (!api || !unit) {
        draft.warnings.push({
            code: 'not-registered',
            level: 'notice',
            message: `The API "${(0,printable/* printable */.g)(apiId)}" does not exist, so there is nothing to adopt.`,
        });
        return { ...nothing, status: 'skipped' };
    }
    const request = fleetRequest(unit, { source: input.source, takeOver: take_over/* takeNothing */.hz, manifest: identity }, {});
    // The URL does not say who owns an entry without a mark: its owner is the one who declares it, wherever it is deployed.
    checkOwnership(request, { api, deployments: [] });
    if ((0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation))
        return nothing;
    const isProtected = units.some((one) => one.protected === true);
    const planOn = (current) => {
        const plan = planAdoption(current, input.source, identity, isProtected);
        draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
        input.review?.({ ...plan, apiId: current.name });
        return plan;
    };
    const plan = planOn(api);
    if (!(0,plan_step/* hasWork */.O)(plan))
        return nothing;
    if (input.dryRun)
        return { ...nothing, status: 'planned', changed: true };
    await fleet.writeTurns(async () => {
        ports.signal.throwIfAborted();
        onWrite();
        if (ports.clock.now() - readAt <= freshForMs)
            return run.apply(plan);
        const now = await center.getApi(api.name);
        checkSameEntry(api.name, api, now);
        await run.apply(now ? planOn(now) : plan);
    });
    return { status: 'registered', exitCode: errors/* exitCodes */.hS.done, changed: true };
}

;// CONCATENATED MODULE: ./build/core/fleet/unit-conflict.js




/**
 * Refuses a unit that would change what an earlier unit of the same entry has just set: each run would write both again.
 *
 * @throws InvalidInput with the code `units-conflict`
 */
function checkNoConflict(one, earlier) {
    for (const other of earlier) {
        const shared = sharedResource(one, other);
        if (shared === undefined)
            continue;
        throw new errors/* InvalidInput */.o9({
            code: 'units-conflict',
            message: `The environments "${other.unit.environmentId}" and "${one.unit.environmentId}" of the API "${one.unit.apiId}" would write the same ${shared.what} with different content.`,
            next: (0,core_message/* sentence */.em) `Give each of them its own ${(0,references/* input */.hF)(shared.input)}.`,
        });
    }
}
function sharedResource(one, other) {
    if ((0,same_name/* sameName */.q)(one.names.deploymentId, other.names.deploymentId)) {
        return { what: 'deployment', input: 'deployment-id' };
    }
    if (!(0,same_name/* sameName */.q)(one.names.versionId, other.names.versionId))
        return undefined;
    if ((0,same_name/* sameName */.q)(one.names.definitionId, other.names.definitionId) && !sameDocument(one, other)) {
        return { what: 'definition', input: 'definition-id' };
    }
    const [a, b] = [one.unit.request, other.unit.request];
    const differs = (x, y) => x !== undefined && y !== undefined && x !== y;
    const isVersionDifferent = differs(a.lifecycleStage, b.lifecycleStage) || one.names.versionTitle !== other.names.versionTitle;
    return isVersionDifferent ? { what: 'version', input: 'version-title' } : undefined;
}
function sameDocument(one, other) {
    const [a, b] = [one.unit.request, other.unit.request];
    return a.ownDefinition !== undefined && a.ownDefinition.text === b.ownDefinition?.text;
}

;// CONCATENATED MODULE: ./build/core/registration/state-after.js




/** The current state once a plan is carried out, for the next registration in the same entry. Pure. */
function stateAfter(state, { steps, address }) {
    return steps.reduce((known, step) => afterStep(known, step, address), state);
}
function afterStep(state, step, { versionId }) {
    if (step.action === 'keep')
        return state;
    if (step.action === 'delete')
        return without(state, step);
    switch (step.kind) {
        case 'service':
        case 'portal':
            return state;
        case 'environment': {
            const environment = dist/* parse */.qgA(resources/* schemas */.jo.environment, resourceOf(step));
            return {
                ...state,
                environments: new Map([...state.environments, [step.id.toLowerCase(), environment]]),
            };
        }
        case 'api':
            return {
                ...state,
                api: dist/* parse */.qgA(resources/* schemas */.jo.api, resourceOf({ ...step, id: state.api?.name ?? step.id })),
            };
        case 'version':
            return { ...state, versions: replaced(state.versions, dist/* parse */.qgA(resources/* schemas */.jo.version, resourceOf(step))) };
        case 'deployment': {
            const deployment = dist/* parse */.qgA(resources/* schemas */.jo.deployment, resourceOf(step));
            return { ...state, deployments: replaced(state.deployments, deployment) };
        }
        case 'definition': {
            const definition = dist/* parse */.qgA(resources/* schemas */.jo.definition, resourceOf(step));
            return withDefinition(state, (0,current_state/* definitionKey */.RR)(versionId, step.id), { definition });
        }
        case 'specification':
            return withDefinition(state, (0,current_state/* definitionKey */.RR)(versionId, step.id), { text: step.text });
    }
}
/** A resource as a PUT leaves it, apart from what the service adds. */
function resourceOf({ id, properties }) {
    return { id: '', name: id, properties };
}
function replaced(resources, resource) {
    const isThere = resources.some(({ name }) => (0,same_name/* sameName */.q)(name, resource.name));
    if (!isThere)
        return [...resources, resource];
    return resources.map((one) => ((0,same_name/* sameName */.q)(one.name, resource.name) ? resource : one));
}
function withDefinition(state, key, change) {
    const known = state.definitions.get(key) ?? { definition: undefined, text: undefined };
    return { ...state, definitions: new Map([...state.definitions, [key, { ...known, ...change }]]) };
}
function without(state, step) {
    const others = (resources) => resources.filter(({ name }) => !(0,same_name/* sameName */.q)(name, step.id));
    switch (step.kind) {
        case 'version':
            return { ...state, versions: others(state.versions) };
        case 'deployment':
            return { ...state, deployments: others(state.deployments) };
        case 'api':
            return { ...state, api: undefined, versions: [], deployments: [], definitions: new Map() };
        case 'definition':
            return state;
    }
}

;// CONCATENATED MODULE: ./build/core/commands/fleet-environments.js

/**
 * Applies the plan of one unit. An environment that is missing is created once in a run, before anything else of the
 * units that need it. Where that fails, each of them fails for the same reason, and nothing of them is written.
 */
async function applyInFleet(plan, { environments, connection }, run) {
    const missing = plan.steps.find(({ kind, action }) => kind === 'environment' && action === 'create');
    if (!missing)
        return run.apply(plan);
    const key = missing.id.toLowerCase();
    const creating = environments.get(key);
    if (creating) {
        await creating;
        return run.apply({ ...plan, steps: plan.steps.map(keptEnvironment) });
    }
    let created = () => { };
    let failed = () => { };
    const writing = new Promise((resolve, reject) => {
        created = resolve;
        failed = reject;
    });
    // A unit that waits for it learns of its failure.
    writing.catch(() => { });
    environments.set(key, writing);
    try {
        await run.apply(environmentFirst(plan, missing), announcing(connection.center, created));
    }
    catch (error) {
        // Without effect where the environment was created, whatever happened after that.
        failed(error);
        throw error;
    }
}
/** The same plan, in which every other step waits for that of the environment. */
function environmentFirst(plan, environment) {
    const others = plan.steps.filter((step) => step !== environment);
    return {
        ...plan,
        steps: [
            environment,
            ...others.map((step) => ({ ...step, after: [(0,plan_step/* stepKey */.U)(environment), ...step.after] })),
        ],
    };
}
function announcing(center, onCreated) {
    return {
        ...center,
        async putEnvironment(id, properties) {
            const environment = await center.putEnvironment(id, properties);
            onCreated();
            return environment;
        },
    };
}
function keptEnvironment(step) {
    return step.kind === 'environment' && step.action === 'create'
        ? { ...step, action: 'keep', changes: [] }
        : step;
}

;// CONCATENATED MODULE: ./build/core/commands/sync-entry.js

















/**
 * Probes, plans and writes the units of one entry, one after the other, the one closest to production first. Never rejects.
 *
 * @param onResult called with each result, in that order
 * @returns the entry as it is then; undefined where that is not known
 */
async function syncEntry(entry, fleet, onResult) {
    const { connection, catalogue, ports } = fleet;
    const { apiId } = entry;
    const begun = fleet.begun.get(entry);
    const reader = createEntryReader(connection.center, catalogue, { apiId, begun }, ports.clock);
    const work = { entry, reader, known: undefined, planned: [] };
    for (const unit of leadingFirst(entry.units, catalogue.environments)) {
        if (ports.signal.aborted)
            break;
        const result = await unitResult(fleet, describeUnit(unit), (run) => syncUnit(unit, work, fleet, run));
        if (result.status === 'failed' || result.status === 'interrupted') {
            work.known = undefined;
            const unlisted = { ...catalogue, apis: undefined };
            work.reader = createEntryReader(connection.center, unlisted, { apiId }, ports.clock);
        }
        onResult(unit, result);
    }
    return work.known?.state;
}
/** The unit as the report names it. */
function describeUnit({ apiId, environmentId, owner, place, }) {
    return { apiId, environmentId, ...(0,optional/* optional */.l)('owner', owner), place: `${place.file}:${place.line}` };
}
async function syncUnit(unit, work, fleet, run) {
    const { draft } = run;
    const { ports } = fleet;
    checkRoom(unit, fleet);
    const urls = work.entry.units.map(({ request }) => request.serverUrl);
    const { readEntry, input, findings } = await fleet.readTurns(async (end) => {
        const read = work.known ?? (await work.reader.read());
        work.known = read;
        const registration = registrationInput(unit, work, fleet);
        checkOwnership(registration.request, read.state, urls);
        const found = await probeBeside(registration.probe, announcingWait(ports, `${unit.apiId} (${unit.environmentId})`), 
        // A slow server holds up no reads.
        () => work.reader.settle(registration.request, read.state).finally(end), (probe) => fleet.probeTurns(() => run.timed('probe', probe), new URL(registration.probe.url).host));
        return { readEntry: read, input: registration, findings: found };
    });
    const { state } = readEntry;
    const [probeResult, found] = findings;
    checkNewIds(input.request, found.names, found.currentState);
    checkNoConflict({ unit, names: found.names }, work.planned);
    const observed = recordObservations(input, { probeResult, ...found }, ports, run);
    const taken = takenOver(input.request, state, urls).map((from) => {
        const message = (0,core_message/* sentence */.em) `${fleet.input.dryRun ? 'To be taken over' : 'Taken over'} ${from}.`;
        return { code: 'taken-over', level: 'notice', message };
    });
    // The line of a unit has room for one of them, and nothing else is as important.
    draft.warnings.unshift(...taken);
    const baseline = registeredBaseline(found.currentState, found.names, input.gate.baseline);
    const said = [...draft.warnings];
    const planOn = async (currentState) => {
        draft.warnings = [...said];
        const plan = await prepare(input, { ...observed, currentState, baseline }, ports, run);
        fleet.input.review?.({ ...plan, apiId: unit.apiId, environmentId: unit.environmentId });
        return { state: currentState, plan };
    };
    const planned = await planOn(found.currentState);
    work.planned.push({ unit, names: found.names });
    const changed = (0,plan_step/* hasWork */.O)(planned.plan);
    if (!changed || fleet.input.dryRun) {
        work.known = { ...readEntry, state: stateAfter(planned.state, planned.plan) };
        return { status: changed ? 'planned' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
    }
    await fleet.writeTurns(async () => {
        ports.signal.throwIfAborted();
        const written = await freshPlan(planned, readEntry.readAt, planOn, fleet);
        await applyInFleet(written.plan, fleet, run);
        work.known = { state: stateAfter(written.state, written.plan), readAt: ports.clock.now() };
    });
    return { status: 'registered', exitCode: errors/* exitCodes */.hS.done, changed: true };
}
/** The plan for the entry as it is now, where it was read some time ago. Throws ServiceFailed when it changed hands. */
async function freshPlan(planned, readAt, planOn, { ports, connection }) {
    if (ports.clock.now() - readAt <= freshForMs)
        return planned;
    const { state, plan } = planned;
    const api = await connection.center.getApi(plan.address.apiId);
    checkSameEntry(plan.address.apiId, state.api, api);
    return (0,external_node_util_.isDeepStrictEqual)(api?.properties, state.api?.properties) ? planned : planOn({ ...state, api });
}
function checkRoom({ apiId, environmentId }, { noRoom }) {
    const refusal = noRoom.apis.get(apiId.toLowerCase()) ?? noRoom.environments.get(environmentId.toLowerCase());
    if (refusal)
        throw refusal;
}
function registrationInput(unit, { entry, planned, known }, { input, identity, catalogue }) {
    const { source, policy } = input;
    const written = planned.length > 0 ? known?.state.api : undefined;
    const sharedStage = sharedStageOf(unit, entry.units, catalogue.environments);
    return {
        ...input,
        request: fleetRequest(unit, { source, takeOver: policy.takeOver, manifest: identity }, { written, sharedStage }),
        probe: unit.probe,
        gate: unit.gate,
        verify: 'off',
    };
}

;// CONCATENATED MODULE: ./build/core/commands/sync-entries.js








/** Entries at the same time. Most of them wait: for a server, or for their share of the allowance. */
const sync_entries_entriesAtOnce = 64;
/** Registers the units of all entries, and returns what a prune must know of them. Never rejects. */
async function syncEntries(entries, fleet, results) {
    const { manifest, policy, withdrawal } = fleet.input;
    const { apis } = fleet.catalogue;
    const byUnit = new Map();
    const states = new Map();
    await forEachEntry(entries, fleet, async (entry) => {
        const state = await syncEntry(entry, fleet, (unit, result) => {
            byUnit.set((0,fleet_successor/* unitKey */.g)(unit), result);
            announce(result, { done: byUnit.size, of: manifest.units.length }, fleet);
        });
        // The documents of thousands of entries are not kept.
        if (state && policy.prune !== 'off') {
            const { api, versions, deployments } = state;
            states.set(entry.apiId.toLowerCase(), { api, versions, deployments });
        }
    });
    results.push(...(await Promise.all(manifest.units.map((unit) => byUnit.get((0,fleet_successor/* unitKey */.g)(unit)) ?? notStartedResult(fleet, describeUnit(unit))))));
    return syncedEntries(entries, manifest, states, (unit) => {
        const result = byUnit.get((0,fleet_successor/* unitKey */.g)(unit));
        if (result)
            return isGood(result);
        return withdrawal !== undefined && (apis?.has(unit.apiId.toLowerCase()) ?? false);
    });
}
/** Marks all entries as adopted. Never rejects. */
async function adoptEntries(entries, fleet, results) {
    const byEntry = new Map();
    /** Entries that may still ask for a write. */
    const left = new Set(entries);
    const settled = (entry) => {
        left.delete(entry);
        if (left.size <= pacing/* lastRequests */.lx)
            fleet.connection.finishing();
    };
    await forEachEntry(entries, fleet, async (entry) => {
        const result = await adoptEntry(entry, fleet, () => settled(entry));
        settled(entry);
        byEntry.set(entry, result);
        announce(result, { done: byEntry.size, of: entries.length }, fleet);
    });
    results.push(...(await Promise.all(entries.map((entry) => byEntry.get(entry) ?? notStartedResult(fleet, { apiId: entry.apiId })))));
}
/** What a cancelled run has not come to is counted at its end, and is no line of its own. */
function announce(result, count, { ports }) {
    if (result.status !== 'not-started')
        ports.progress.unit(result, count);
}
/** Reads what a prune must know of entries that other runs have written. */
async function readEntries(entries, fleet) {
    const { connection, catalogue, ports, input } = fleet;
    const states = new Map();
    await forEachEntry(entries, fleet, async ({ apiId }) => {
        const reader = createEntryReader(connection.center, catalogue, { apiId }, ports.clock);
        const { api, versions, deployments } = (await reader.read()).state;
        states.set(apiId.toLowerCase(), { api, versions, deployments });
    });
    const deployed = deployedUnits(entries, states);
    return syncedEntries(entries, input.manifest, states, (unit) => deployed.has((0,fleet_successor/* unitKey */.g)(unit)));
}
async function forEachEntry(entries, { ports }, work) {
    const turns = (0,core_turns/* createTurns */.z)(sync_entries_entriesAtOnce);
    await Promise.all(entries.map((entry) => turns(async () => {
        if (!ports.signal.aborted)
            await work(entry);
    })));
}

;// CONCATENATED MODULE: ./build/core/fleet/withdrawal.js



/** The ids, in lower case, of the entries that a withdrawal is about. */
function withdrawnIds({ units, handedOver }) {
    return new Set([...units.map(({ apiId }) => apiId), ...handedOver].map((id) => id.toLowerCase()));
}
/**
 * Why a prune leaves an entry as it is, whatever the manifest declares: a sentence; undefined where the entry is one of
 * this source and this manifest. Pure.
 *
 * @param api undefined where the API center has none
 */
function whyOutOfScope(api, { source, identity }) {
    if (!api)
        return 'It is not in the API center, so there is nothing to delete.';
    if (stampInScope(api, source, identity))
        return undefined;
    if (api.properties.kind.toLowerCase() !== 'mcp')
        return 'It stays: its entry is of another kind.';
    const stamp = (0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation);
    if (!stamp)
        return 'It stays: its entry has no mark of this tool.';
    if (!(0,registration_stamp/* isStampOf */.tk)(stamp, source))
        return 'It stays: the mark of its entry names another source.';
    if (stamp.pullRequest !== undefined)
        return 'It stays: its entry belongs to a pull request.';
    if (stamp.manifest === undefined)
        return 'It stays: the mark of its entry names no manifest.';
    return `It stays: the mark of its entry names another manifest, "${(0,printable/* printable */.g)(stamp.manifest)}".`;
}

;// CONCATENATED MODULE: ./build/core/commands/withdrawn.js







/** Entries that a message names. */
const withdrawn_named = 5;
/**
 * What a prune comes to as far as a pull request is the reason for it, and for each other unit that it takes out of the
 * manifest why that stays. What the run would remove anyway is one line of the draft.
 */
async function ofWithdrawal(withdrawal, pruned, fleet, { draft }) {
    const ids = withdrawnIds(withdrawal);
    const isOurs = (apiId = '') => ids.has(apiId.toLowerCase());
    const { results, renames = [] } = pruned;
    const own = results.filter(({ unit }) => isOurs(unit?.apiId));
    const ownRenames = renames.filter(({ from }) => isOurs(from));
    const others = [
        ...results.filter(({ unit, status }) => !isOurs(unit?.apiId) && status === 'planned'),
        ...renames.filter(({ from }) => !isOurs(from)).flatMap((one) => one.results),
    ];
    if (others.length > 0) {
        draft.warnings.push({ code: 'no-longer-declared', level: 'notice', message: alsoRemoved(others) });
    }
    const about = [...own, ...ownRenames.flatMap((one) => one.results)];
    const rest = withdrawal.units.filter((unit) => !about.some((result) => isAbout(result, unit)));
    const staying = rest.map((unit) => stayingResult(unit, whyStays(unit, pruned, fleet), fleet));
    return {
        ...pruned,
        results: [...own.map(removedByMerge), ...(await Promise.all(staying))],
        renames: ownRenames.map((one) => ({ ...one, results: one.results.map(removedByMerge) })),
    };
}
function isAbout({ unit }, { apiId, environmentId }) {
    if (unit?.apiId.toLowerCase() !== apiId.toLowerCase())
        return false;
    return unit.environmentId === undefined || unit.environmentId.toLowerCase() === environmentId.toLowerCase();
}
/** Says of a delete that the merge is the reason for it. */
function removedByMerge(result) {
    const { status, plan, warnings } = result;
    if (status !== 'planned' || !plan.some(({ action }) => action === 'delete'))
        return result;
    const [note, ...others] = warnings;
    const isNote = note?.code === 'prune-note';
    const message = `The manifest no longer declares it: merging deletes it.${isNote ? ` ${note.message}` : ''}`;
    return {
        ...result,
        warnings: [{ code: 'no-longer-declared', level: 'notice', message }, ...(isNote ? others : warnings)],
    };
}
function alsoRemoved(results) {
    const ids = [...new Set(results.map(({ unit }) => (0,printable/* printable */.g)(unit?.apiId ?? '', 90)))];
    const more = ids.length - withdrawn_named;
    const names = `${ids.slice(0, withdrawn_named).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
    return `Merging also removes or hands over what was not declared before: ${names}.`;
}
function whyStays({ apiId }, { problem }, { input, catalogue: { apis }, identity }) {
    const { policy, source } = input;
    if (policy.adopt)
        return 'It stays, because the run only adopts.';
    if (policy.prune === 'off')
        return (0,core_message/* sentence */.em) `It stays, because the run does not ask for ${(0,references/* input */.hF)('prune')}.`;
    if (!prune_isWhole(input))
        return 'It stays, because the run looks at a part of the manifest.';
    if (!apis || !identity)
        return 'It stays, because the APIs could not be listed.';
    const reason = whyOutOfScope(apis.get(apiId.toLowerCase()), { source, identity });
    if (reason !== undefined)
        return reason;
    return problem
        ? 'It stays, because this run removes nothing.'
        : 'This manifest has nothing there, so there is nothing to delete.';
}
function stayingResult(unit, reason, fleet) {
    return unitResult(fleet, unit, async ({ draft }) => {
        const message = (0,core_message/* sentence */.em) `The manifest no longer declares it. ${reason}`;
        draft.warnings.push({ code: 'no-longer-declared', level: 'notice', message });
        return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
    });
}

;// CONCATENATED MODULE: ./build/core/commands/sync.js





















/** Pieces of work at the same time. Most of them wait: for a server, or for their share of the allowance. */
const atOnce = { reads: 24, probes: 64, probesOfHost: 8, writes: 16 };
/** Units beyond which a run leaves some of the subscription's allowance to other pipelines. */
const unitsOfSmallFleet = 20;
/**
 * Registers the servers of a manifest: reads what is there, probes them in parallel, and writes each entry as soon as
 * its server is healthy. Never rejects: a failure is in the report, that of one unit in its result.
 */
async function sync(input, given) {
    const ports = { ...quietPorts(given), words: memberWords(given.words) };
    const results = [];
    const connection = (0,catalogue_run/* connect */.Ng)(input, ports, input.manifest.units.length > unitsOfSmallFleet);
    try {
        const whole = await (0,catalogue_run/* reportOn */.Sb)(connection, { ...input, source: input.source.key }, ports, (run) => sync_steps({ input, ports, connection }, run, results));
        const { files } = input.manifest;
        const paths = files.length > 1 ? files.map(({ path }) => path) : undefined;
        return { ...(0,fleet_report/* fleetReport */.jV)((0,catalogue_run/* withWaits */.zP)(whole, connection), results), ...(0,optional/* optional */.l)('files', paths) };
    }
    finally {
        connection.close();
    }
}
async function sync_steps(base, run, results) {
    const { input, ports } = base;
    const { manifest, policy, dryRun } = input;
    const entries = declaredEntries(manifest.units);
    const fleet = await prepareFleet(base, entries, run);
    if (policy.adopt) {
        await adoptEntries(entries, fleet, results);
        if (input.withdrawal) {
            results.push(...(await ofWithdrawal(input.withdrawal, { results: [] }, fleet, run)).results);
        }
        checkRunning(results, ports);
        return fleetOutcome(results, dryRun);
    }
    const synced = policy.prune === 'only' ? await readEntries(entries, fleet) : await syncEntries(entries, fleet, results);
    results.push(...(await Promise.all(manifest.skipped.map((unit) => skippedResult(unit, fleet)))));
    checkRunning(results, ports);
    const all = await prune(fleet, synced, results, run);
    const pruned = input.withdrawal ? await ofWithdrawal(input.withdrawal, all, fleet, run) : all;
    results.splice(0, results.length, ...plannedOnce(results, pruned.renames), ...pruned.results);
    if (policy.prune === 'only' && prune_isWhole(input) && results.length === 0 && !pruned.problem) {
        const message = 'Nothing to remove: the manifest declares every entry with its mark.';
        run.draft.warnings.push({ code: 'nothing-to-remove', level: 'notice', message });
    }
    checkRunning(results, ports);
    return fleetOutcome(results, dryRun, pruned.problem);
}
/** Reads what all entries share, and settles what the API center has room for. */
async function prepareFleet(base, entries, run) {
    const { input, ports } = base;
    const { units, skipped, declared, name, previousNames, removed, warnings } = input.manifest;
    const needsAll = (input.policy.prune !== 'off' && prune_isWhole(input)) ||
        (removed.some(({ keep }) => keep) && handsOver(input));
    const list = needsAll || isListCheaper(entries.length);
    const begun = list || input.policy.adopt ? new Map() : beginReading(entries, base);
    const catalogue = await run.timed('read', () => readSharedState(run.center, { environmentIds: [...new Set(units.map(({ environmentId }) => environmentId))], list }, ports.clock));
    if (catalogue.serviceReadable && !catalogue.service)
        throw (0,service_failure/* missingApiCenter */.cB)(run.center.paths.service);
    const others = declared.length - units.length - skipped.length;
    run.draft.warnings.push(...warnings, ...catalogue.warnings, ...notChecked(others));
    const known = {
        ...base,
        catalogue,
        ...(0,optional/* optional */.l)('identity', name === undefined ? undefined : { name, previousNames }),
    };
    return {
        ...known,
        begun,
        undeclared: beginPrune(known),
        noRoom: withoutRoom(entries, catalogue),
        readTurns: (0,core_turns/* createTurns */.z)(atOnce.reads),
        probeTurns: (0,core_turns/* createTurns */.z)(atOnce.probes, atOnce.probesOfHost),
        writeTurns: (0,core_turns/* createTurns */.z)(atOnce.writes),
        environments: new Map(),
    };
}
/** Reads the entries of a small fleet while the rest is still read: their ids are known. */
function beginReading(entries, { connection, ports }) {
    return new Map(entries.map((entry) => {
        const wave = readEntryWave(connection.center, entry.apiId, ports.clock);
        // The code that needs it learns of its failure.
        wave.catch(() => { });
        return [entry, wave];
    }));
}
/** Throws what ended the run, where it was cancelled. What became of each unit is in its result. */
function checkRunning(results, { signal }) {
    if (!signal.aborted)
        return;
    const interrupted = results.filter(({ status }) => status === 'interrupted');
    if (interrupted.length === 0 && results.every(({ applied }) => applied.length === 0))
        throw signal.reason;
    throw new errors/* Incomplete */.nd({
        code: 'interrupted',
        message: `The run was cancelled: ${(0,headline/* countsLine */.J7)((0,fleet_report/* fleetCounts */.LK)(results))}; ${(0,counted/* counted */.h)(results.length, 'result')} in all.${inPart(interrupted)}`,
        next: 'Run again: it does only what is missing.',
        cause: signal.reason,
    });
}
/** Units that a message names. */
const sync_named = 20;
function inPart(interrupted) {
    if (interrupted.length === 0)
        return '';
    const names = interrupted.slice(0, sync_named).map(({ unit }) => {
        const environment = unit?.environmentId === undefined ? '' : ` (${(0,printable/* printable */.g)(unit.environmentId, 90)})`;
        return `${(0,printable/* printable */.g)(unit?.apiId ?? '', 90)}${environment}`;
    });
    const rest = interrupted.length - sync_named;
    return ` Perhaps written in part: ${names.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`;
}
/** The result of a unit that the run cannot look at. */
function skippedResult(unit, fleet) {
    return unitResult(fleet, describeUnit(unit), async ({ draft }) => {
        draft.warnings.push({ code: 'unit-skipped', level: 'notice', message: unit.reason });
        return { status: 'skipped', exitCode: errors/* exitCodes */.hS.done, changed: false };
    });
}
function notChecked(count) {
    if (count <= 0)
        return [];
    return [
        {
            code: 'not-checked',
            level: 'notice',
            message: `The run looked at a part of the manifest: ${count === 1 ? 'one other unit was' : `${count} other units were`} not checked.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/commands/stage-fleet.js













const stagedAtOnce = 4;
/**
 * Shows what a pull request changes in a fleet, as the run after the merge would do it. Servers whose URL is registered
 * already are only shown; new ones, up to a limit, get an entry of their own for the time of the pull request. Never
 * rejects: a failure is in the report.
 */
async function stageFleet(input, ports) {
    const begun = ports.clock.now();
    const { manifest, place, pullRequest } = input;
    // Of a run in shards, the last job alone prunes: the pull request is shown as all of them together.
    const prune = input.policy.prune === 'only' ? 'after-writes' : input.policy.prune;
    const shown = await sync({ ...input, policy: { ...input.policy, prune }, dryRun: true }, ports);
    const writes = place !== 'preview' && !input.dryRun && input.command === 'sync';
    const tooMany = writes && manifest.units.length > input.maxStaged;
    const staged = writes && !tooMany ? await stageUnits(shown.results, input, ports) : new Map();
    const warnings = tooMany ? [notStaged(manifest.units.length, input.maxStaged)] : [];
    const report = {
        ...shown,
        manifest: manifest.path,
        staging: { pullRequest: pullRequest.number, place },
        warnings: [...shown.warnings, ...(0,report_report/* warningsInWords */.W2)(warnings, ports.words)],
    };
    if (staged.size === 0)
        return report;
    return {
        ...withStaged(report, staged, ports),
        timings: { ...shown.timings, total: Math.round(ports.clock.now() - begun) },
    };
}
async function stageUnits(results, input, ports) {
    const turns = (0,core_turns/* createTurns */.z)(stagedAtOnce);
    const staged = await Promise.all(results.map(async (result, index) => {
        const unit = unitOf(result, input.manifest.units);
        if (!unit || !isNewUrl(result))
            return undefined;
        return [index, await turns(() => stageUnit(unit, input, ports))];
    }));
    return new Map(staged.filter((one) => one !== undefined));
}
/** The report with what was staged in place of what was shown, and with what that came to. */
function withStaged(shown, staged, { words }) {
    const requests = [...staged.values()].map((report) => report.requests).reduce(together, shown.requests);
    const results = shown.results.map((result, index) => {
        const report = staged.get(index);
        return report ? compactResult(afterNotes(report, result)) : result;
    });
    return { ...(0,fleet_report/* withResults */.F2)(shown, results), requests, ...outcomeOf(shown, results, words) };
}
/** What was staged, with what merging does beside that: what the new entry takes the place of. */
function afterNotes(staged, shown) {
    const notes = shown.warnings.filter(({ code }) => code === 'prune-note');
    return { ...staged, warnings: [...notes, ...staged.warnings] };
}
function together(one, other) {
    return {
        reads: one.reads + other.reads,
        writes: one.writes + other.writes,
        exports: one.exports + other.exports,
        retries: one.retries + other.retries,
        throttled: one.throttled + other.throttled,
    };
}
/** What is said to be written is what was staged; all else is only planned. */
function outcomeOf({ error }, results, words) {
    const isWritten = results.some(({ applied }) => applied.length > 0);
    try {
        fleetOutcome(results, false);
    }
    catch (failure) {
        return { status: 'failed', ...(0,describe_error/* describeError */.U)(failure, words) };
    }
    if (error)
        return { status: 'failed', exitCode: errors/* exitCodes */.hS.incomplete, error };
    const isPlanned = results.some(({ status }) => status === 'planned');
    const status = isWritten ? 'registered' : isPlanned ? 'planned' : 'unchanged';
    return { status, exitCode: errors/* exitCodes */.hS.done };
}
async function stageUnit(unit, input, ports) {
    const { manifest: _manifest, selection: _selection, policy: _policy, ...run } = input;
    const { request, probe, gate } = unit;
    const described = describeUnit(unit);
    const { words, placed } = wordsOfUnit(ports.words, described);
    const report = await stage({
        ...run,
        command: 'register',
        request: { ...request, apiId: unit.apiId, source: input.source },
        probe,
        gate,
        verify: 'off',
        target: input.stagingTarget,
        production: input.target,
    }, { ...ports, words });
    return placed({ ...report, command: input.command, unit: described });
}
function unitOf({ unit }, units) {
    return units.find(({ apiId, environmentId }) => unit?.apiId === apiId && unit.environmentId === environmentId);
}
/** Whether the server has no deployment at this URL yet, and can be registered. */
function isNewUrl({ plan, exitCode }) {
    const deployment = plan.find(({ kind }) => kind === 'deployment');
    return exitCode === errors/* exitCodes */.hS.done && deployment !== undefined && deployment.action !== 'keep';
}
function notStaged(units, most) {
    return {
        code: 'staging-full',
        message: (0,core_message/* sentence */.em) `The pull request changes ${units} servers, more than the ${most} of ${(0,references/* input */.hF)('max-staged')}, so all of them are only shown.`,
    };
}

;// CONCATENATED MODULE: ./build/core/pull-requests/sweep-plan.js
const sweep_plan_dayMs = 86_400_000;
/**
 * What a sweep does with each entry. Protected entries stay, and those of open pull requests, however old they are. The
 * age counts only where the state of the pull request is unknown. Pure.
 *
 * @param entries the oldest first, because those are removed first
 * @param now wall-clock time in milliseconds
 */
function planSweep(entries, states, { ttlMs, maxDeletes }, now) {
    let removed = 0;
    return entries.map((entry) => {
        const ended = endOf(entry, states.get(entry.pullRequest) ?? 'unknown', ttlMs, now);
        if (!ended.goes)
            return { entry, action: 'keep', reason: ended.reason };
        if (removed >= maxDeletes)
            return { entry, action: 'postpone', reason: ended.reason };
        removed++;
        return { entry, action: 'remove', reason: ended.reason };
    });
}
function endOf({ pullRequest, writtenAt, protected: isProtected }, state, ttlMs, now) {
    if (isProtected)
        return { goes: false, reason: 'its mark protects it (protected=1)' };
    const name = `pull request ${pullRequest}`;
    if (state === 'open')
        return { goes: false, reason: `${name} is open` };
    if (state === 'closed')
        return { goes: true, reason: `${name} is closed` };
    const unknown = `the state of ${name} is unknown`;
    if (writtenAt === undefined)
        return { goes: false, reason: `${unknown}, and so is the age of the entry` };
    const days = Math.floor((now - writtenAt) / sweep_plan_dayMs);
    const age = `${unknown}, and the entry was written ${days === 1 ? 'a day' : `${days} days`} ago`;
    return { goes: now - writtenAt > ttlMs, reason: age };
}

;// CONCATENATED MODULE: ./build/core/commands/sweep.js










/**
 * Removes the entries that pull requests of one source left behind: those of closed pull requests, and old ones where
 * the state is unknown. Removes the oldest first, up to a limit. Never rejects: a failure is in the report.
 */
async function sweep(input, ports) {
    const results = [];
    const whole = await (0,catalogue_run/* runOnCatalogue */.yQ)(input, input.source.key, ports, (run) => sweep_steps(input, ports, run, results));
    return (0,fleet_report/* fleetReport */.jV)(whole, results);
}
async function sweep_steps(input, ports, run, results) {
    const { center, draft } = run;
    const [service, apis] = await run.timed('read', () => Promise.all([center.getService(), center.listApis()]));
    if (!service)
        throw (0,service_failure/* missingApiCenter */.cB)(center.paths.service);
    const { own, foreign } = stagedEntries(apis, input.source);
    const states = await readStates(own, input);
    const decisions = planSweep(own, states, input.policy, ports.wallClock());
    ports.progress.planned({
        ...removalOf(decisions.map(({ entry }) => entry.apiId)),
        steps: decisions.map(({ entry, action, reason }) => {
            const facts = { kind: 'api', id: entry.apiId, changes: [], after: [], reason };
            return action === 'remove'
                ? { ...facts, action: 'delete' }
                : { ...facts, action: 'keep', properties: {} };
        }),
    });
    draft.warnings.push(...warningsOf(decisions, states, input.policy), ...passedOver(foreign.length));
    if (input.dryRun) {
        const going = decisions.some(({ action }) => action === 'remove');
        results.push(...decisions.map((decision) => sweep_resultOf(decision, input, 'planned')));
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed: going };
    }
    const failures = [];
    for (const decision of decisions) {
        ports.signal.throwIfAborted();
        const result = await sweep_carryOut(decision, run);
        if (result instanceof errors/* Failure */.HR)
            failures.push(result);
        results.push(result instanceof errors/* Failure */.HR
            ? { ...sweep_resultOf(decision, input, 'failed'), ...(0,describe_error/* describeError */.U)(result, ports.words) }
            : sweep_resultOf(decision, input, result));
    }
    const changed = results.some((result) => result.changed);
    const [failure] = failures;
    if (failure)
        throw changed ? unfinished(failure, failures.length) : failure;
    return { status: changed ? 'removed' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}
/** Reads the states one after the other, because a host's limits apply to the whole account. */
async function readStates(entries, { stateOf }) {
    const states = new Map();
    for (const { pullRequest, protected: stays } of entries) {
        if (!stays && !states.has(pullRequest))
            states.set(pullRequest, await stateOf(pullRequest));
    }
    return states;
}
async function sweep_carryOut({ entry, action }, run) {
    if (action === 'keep')
        return 'unchanged';
    if (action === 'postpone')
        return 'skipped';
    try {
        await run.apply(removalOf([entry.apiId]));
        return 'removed';
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return error;
        throw error;
    }
}
function sweep_resultOf({ entry, action, reason }, input, status) {
    const goes = action === 'remove';
    return (0,fleet_report/* resultWithoutEffort */.SD)({
        status,
        exitCode: errors/* exitCodes */.hS.done,
        changed: status === 'removed' || (status === 'planned' && goes),
        command: input.command,
        target: { ...input.target, armEndpoint: input.endpoint.url },
        source: input.source.key,
        staging: { pullRequest: entry.pullRequest, place: input.place },
        plan: [{ kind: 'api', id: entry.apiId, action: goes ? 'delete' : 'keep', changes: [] }],
        applied: [],
        warnings: [{ code: `sweep-${action}`, level: 'notice', message: `${entry.apiId}: ${reason}.` }],
    });
}
function warningsOf(decisions, states, { maxDeletes }) {
    const postponed = decisions.filter(({ action }) => action === 'postpone').length;
    const unknown = [...states].filter(([, state]) => state === 'unknown').map(([number]) => number);
    const warnings = [];
    if (postponed > 0) {
        warnings.push({
            code: 'sweep-limit',
            message: (0,core_message/* sentence */.em) `${postponed} more ${postponed === 1 ? 'entry' : 'entries'} can be removed. One run removes at most ${maxDeletes} (${(0,references/* input */.hF)('max-deletes')}); the next sweep continues.`,
        });
    }
    if (unknown.length > 0) {
        warnings.push({
            code: 'pull-request-unknown',
            message: (0,core_message/* sentence */.em) `The state of pull requests ${unknown.slice(0, 10).join(', ')}${unknown.length > 10 ? ', …' : ''} is unknown. Their entries are removed when they are older than ${(0,references/* input */.hF)('staging-ttl')}.`,
        });
    }
    return warnings;
}
function unfinished(failure, count) {
    return new errors/* Incomplete */.nd({
        code: failure.code,
        message: (0,core_message/* sentence */.em) `The sweep is incomplete: ${count === 1 ? 'an entry' : `${count} entries`} could not be removed. ${failure.text}`,
        ...(failure.why === undefined ? {} : { why: failure.why }),
        next: (0,core_message/* sentence */.em) `${failure.next} The next sweep tries again.`,
        cause: failure,
    });
}

;// CONCATENATED MODULE: ./build/app/preview-only.js
/** Says why a run only shows what it finds. */
function previewOnly(reason) {
    return { code: 'preview-only', level: 'notice', message: reason };
}

;// CONCATENATED MODULE: ./build/app/repository-to-ask.js




/**
 * The repository to ask about a pull request. A number that an event tells is one of the host's own repository, so
 * entries of another one are refused: its pull request of that number is a different one. A preview writes no entry
 * and may compare with any. Throws InvalidInput.
 */
function repositoryToAsk({ owner, place, eventSource }) {
    if (!eventSource)
        return owner.source;
    if (place !== 'preview' && !(0,registration_source/* isSameSource */.E6)(owner.source, eventSource)) {
        throw repository_to_ask_ofAnotherSource(owner.source, eventSource);
    }
    return eventSource;
}
function repository_to_ask_ofAnotherSource(owner, repository) {
    return new errors/* InvalidInput */.o9({
        code: 'pull-request-of-another-source',
        message: (0,core_message/* sentence */.em) `The pull request belongs to ${(0,registration_source/* shownSource */.Vt)(repository)}, and ${(0,references/* input */.hF)('source')} names another repository: ${(0,registration_source/* shownSource */.Vt)(owner)}.`,
        why: 'The entry of a pull request is removed when that pull request closes, so both belong to one repository.',
        next: (0,core_message/* sentence */.em) `Leave ${(0,references/* input */.hF)('source')} out of this step, or name a pull request of that repository: ${(0,references/* input */.hF)('pull-request', '<number>')}.`,
    });
}

// EXTERNAL MODULE: ./build/app/with-warnings.js
var with_warnings = __webpack_require__(82774);
;// CONCATENATED MODULE: ./build/app/run-pull-request.js









/** Shows what merging would change, where the pull request is not known. */
async function runPreview({ reason, ...inputs }, run, ports) {
    const report = await preview({ ...inputs, run, production: inputs.target }, ports);
    return (0,with_warnings/* withWarnings */.o)(report, [previewOnly(reason)], ports);
}
/** Shows what a pull request changes in a manifest, and gives its new servers entries of their own. */
async function runStageFleet({ number, staging, ...inputs }, context, ports) {
    const owner = await context.identify(inputs.source);
    const pullRequests = context.pullRequestsOf(repositoryToAsk({ owner, place: staging.place, eventSource: eventSource(inputs, context) }));
    const report = await stageFleet({
        ...inputs,
        run: context.run,
        source: owner.source,
        place: staging.place,
        stagingTarget: staging.target,
        stagingEnvironmentId: staging.environmentId,
        pullRequest: pullRequestOf(number, pullRequests),
    }, ports);
    return { report: (0,with_warnings/* withWarnings */.o)(report, owner.warnings, ports), pullRequests };
}
/** Promotes an entry; for a pull request it only shows what that would change. */
async function runPromote({ reason, ...inputs }, context, ports) {
    const owner = await context.identify(inputs.request.source);
    const request = { ...inputs.request, source: owner.source };
    const promoted = await promote({ ...inputs, run: context.run, request }, ports);
    if (reason === undefined)
        return { report: (0,with_warnings/* withWarnings */.o)(promoted, owner.warnings, ports) };
    const notice = previewOnly(reason);
    const report = (0,with_warnings/* withWarnings */.o)(promoted, [...owner.warnings, notice], ports);
    if (inputs.number === undefined)
        return { report };
    const asked = repositoryToAsk({ owner, place: 'preview', eventSource: eventSource(inputs, context) });
    return { report, pullRequests: context.pullRequestsOf(asked) };
}
/** Gives a pull request an entry of its own, or shows what merging would change. */
async function runStage({ number, staging, ...inputs }, context, ports) {
    const place = inputs.command === 'plan' ? 'preview' : staging.place;
    const owner = await context.identify(inputs.request.source);
    const pullRequests = context.pullRequestsOf(repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }));
    const report = await stage({
        ...inputs,
        run: context.run,
        request: { ...inputs.request, source: owner.source },
        target: place === 'preview' ? inputs.target : staging.target,
        production: inputs.target,
        place,
        stagingEnvironmentId: staging.environmentId,
        pullRequest: pullRequestOf(number, pullRequests),
    }, ports);
    return { report: (0,with_warnings/* withWarnings */.o)(report, owner.warnings, ports), pullRequests };
}
/** Removes the entries of a pull request. */
async function runUnstage({ number, staging, ...inputs }, context, ports) {
    const { target, place } = staging;
    const owner = await context.identify(inputs.source);
    const pullRequests = context.pullRequestsOf(repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }));
    const { source } = owner;
    const pullRequest = pullRequestOf(number, pullRequests);
    const report = await unstage({ ...inputs, run: context.run, target, place, source, pullRequest }, ports);
    return { report: (0,with_warnings/* withWarnings */.o)(report, owner.warnings, ports), pullRequests };
}
/** Removes the entries that closed pull requests left behind. */
async function runSweep({ staging, ...inputs }, { run, identify, pullRequestsOf }, ports) {
    const { source, warnings } = await identify(inputs.source);
    const pullRequests = pullRequestsOf(source);
    const stateOf = (number) => pullRequests.stateOf(number);
    const report = await sweep({ ...inputs, ...staging, source, run, stateOf }, ports);
    return { report: (0,with_warnings/* withWarnings */.o)(report, warnings, ports), pullRequests };
}
/** A number among the inputs is one of the repository that the entries belong to. */
function eventSource({ pullRequest }, { ownSource }) {
    return typeof pullRequest === 'number' ? undefined : ownSource;
}
function pullRequestOf(number, pullRequests) {
    return { number, state: () => pullRequests.stateOf(number) };
}

;// CONCATENATED MODULE: ./build/core/commands/register.js





/**
 * Registers one MCP server: probes it and reads the API center at the same time, plans, writes what is missing, and
 * verifies the result as clients see it. Never rejects: a failure is in the report.
 */
function register_register(input, ports) {
    const { title, apiId, source } = input.request;
    return (0,catalogue_run/* runOnCatalogue */.yQ)({ ...input, entry: title ?? apiId }, source.key, ports, (run) => register_steps(input, ports, run));
}
async function register_steps(given, ports, run) {
    const input = { ...given, request: await ofExistingEntry(given.request, run.center) };
    const found = await probeAndRead(input, ports, run);
    const baseline = registeredBaseline(found.currentState, found.names, input.gate.baseline);
    const plan = await prepare(input, { ...found, baseline }, ports, run);
    input.review?.({ ...plan, apiId: plan.address.apiId, environmentId: found.names.environmentId });
    return complete(input, { ...found, plan }, ports, run);
}

// EXTERNAL MODULE: ./build/core/fleet/saved-plan.js
var saved_plan = __webpack_require__(58296);
// EXTERNAL MODULE: ./build/core/registration/differences.js
var differences = __webpack_require__(95198);
;// CONCATENATED MODULE: ./build/core/fleet/stale-step.js



/** Differences of one step that a message names. */
const shownDifferences = 4;
/** Characters of a value in a message. */
const longestValue = 80;
/** A clause that says how a step differs from the one that was reviewed: which fields, then and now. */
function describeDifference(now, reviewed) {
    const name = `${now.kind} ${(0,printable/* printable */.g)(now.id, 90)}`;
    if (now.action !== reviewed.action)
        return `${name}: ${reviewed.action} in the plan, ${now.action} now`;
    const found = differingFields(now, reviewed);
    if (found.length === 0)
        return `${now.action} ${name}: fields that the plan does not change are others now`;
    const rest = found.length - shownDifferences;
    return `${now.action} ${name}: ${found.slice(0, shownDifferences).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}
function differingFields(now, reviewed) {
    const fields = new Set([...reviewed.changes, ...now.changes].map(({ field }) => field));
    return [...fields].flatMap((field) => {
        const then = reviewed.changes.find((one) => one.field === field);
        const current = now.changes.find((one) => one.field === field);
        return [
            ...between(field, then?.before, current?.before).map((one) => say(one, 'was', 'is')),
            ...between(field, then?.after, current?.after).map((one) => say(one, 'was to become', 'would become')),
        ];
    });
}
/** The parts of a value that differ. A document stands in a plan as its hash. */
function between(field, then, now) {
    if ((0,json/* isJsonObject */.O)(then) && (0,json/* isJsonObject */.O)(now))
        return (0,differences/* differences */.t)(then, now, `${field}.`);
    return (0,differences/* differences */.t)(then === undefined ? {} : { [field]: then }, now === undefined ? {} : { [field]: now });
}
function say({ field, before, after }, then, now) {
    return `${(0,printable/* printable */.g)(field, 90)} ${then} ${stale_step_shown(before)} in the plan and ${now} ${stale_step_shown(after)} now`;
}
function stale_step_shown(value) {
    return value === undefined ? 'nothing' : (0,printable/* printable */.g)(JSON.stringify(value), longestValue);
}

;// CONCATENATED MODULE: ./build/core/commands/review.js








/** Steps of a difference that a message names. */
const shownSteps = 6;
/**
 * @param saved the plan to hold to; undefined where any plan will do
 * @param files the files of the manifest as this run reads them; none for a single server
 */
function createReview(saved, files = []) {
    const reviewed = new Map(saved?.units.map((unit) => [keyOf(unit), unit.steps]));
    const planned = new Map();
    return {
        review({ apiId, environmentId, steps }) {
            const unit = {
                apiId,
                ...(0,optional/* optional */.l)('environmentId', environmentId),
                steps: (0,saved_plan/* savedSteps */.b6)(steps),
            };
            planned.set(keyOf(unit), unit);
            if (!saved)
                return;
            const found = (0,saved_plan/* compareWithSaved */.Rx)(unit.steps, reviewed.get(keyOf(unit)));
            if (found.kind === 'stale')
                throw stale(unit, found, changedFiles(saved, files));
        },
        units: () => [...planned.values()].filter(({ steps }) => steps.length > 0),
    };
}
/** Writes the plan of a run. Rejects with InvalidInput when the file cannot be written. */
async function savePlan({ path, inputs, files }, units, run, userFiles) {
    const { command, target, source, version } = run;
    const plan = {
        version: 1,
        tool: version,
        command,
        target: { ...target, armEndpoint: (0,saved_plan/* savedEndpoint */.RU)(run) },
        source,
        inputs: { ...inputs },
        files,
        units: [...units].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    };
    await userFiles.write(path, (0,saved_plan/* renderSavedPlan */.j2)(plan), 'created');
}
/** Ids have no case. */
function keyOf({ apiId, environmentId = '' }) {
    return `${apiId}\n${environmentId}`.toLowerCase();
}
/** Paths of the files of the manifest that are not those from which the plan was made. */
function changedFiles(saved, files) {
    const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
    const known = new Set(saved.files.map(({ path }) => path));
    return [
        ...saved.files.filter(({ path, hash }) => hashes.get(path) !== hash),
        ...files.filter(({ path }) => !known.has(path)),
    ].map(({ path }) => path);
}
function stale({ apiId, environmentId }, { added, differing }, files) {
    const place = environmentId === undefined ? '' : ` in ${(0,printable/* printable */.g)(environmentId, 90)}`;
    const differences = differing
        .slice(0, shownSteps)
        .map(({ now, reviewed }) => describeDifference(now, reviewed));
    const clauses = [
        ...differences,
        ...(differing.length > shownSteps ? [`${(0,counted/* counted */.h)(differing.length - shownSteps, 'more step')}`] : []),
        ...(added.length > 0 ? [`not in the plan: ${review_shown(added)}`] : []),
    ];
    return new errors/* GateClosed */.WN({
        code: 'plan-stale',
        message: `The plan of ${(0,printable/* printable */.g)(apiId, 90)}${place} is not the saved one any more, so nothing of it was written. ${clauses.join('; ')}.`,
        why: files.length === 0
            ? 'The catalogue or the server changed after the plan was saved.'
            : `The manifest changed after the plan was saved: ${listedFiles(files)}.`,
        next: (0,core_message/* sentence */.em) `Make a new plan with ${(0,references/* input */.hF)('plan-out')} and have it reviewed.`,
    });
}
function listedFiles(paths) {
    const rest = paths.length - shownSteps;
    const named = paths.slice(0, shownSteps).map((path) => (0,printable/* printable */.g)(path, 90));
    return `${named.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}
function review_shown(steps) {
    const rest = steps.length - shownSteps;
    const named = steps.slice(0, shownSteps).map(({ kind, id, action, changes }) => {
        const fields = changes.slice(0, shownSteps).map(({ field }) => (0,printable/* printable */.g)(field, 60));
        return `${action} ${kind} ${(0,printable/* printable */.g)(id, 90)}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
    });
    return `${named.join('; ')}${rest > 0 ? `; and ${(0,counted/* counted */.h)(rest, 'more step')}` : ''}`;
}

;// CONCATENATED MODULE: ./build/app/run-reviewed.js








/** Registers an entry, with its plan saved to a file or held to a saved one where the inputs say so. */
async function runRegister(inputs, { identify, run }, ports) {
    const { source, warnings } = await identify(inputs.request.source);
    const review = createReview(inputs.savedPlan);
    const input = { ...inputs, run, request: { ...inputs.request, source }, review: review.review };
    const report = await register_register(input, ports);
    return (0,with_warnings/* withWarnings */.o)(await savedPlanOf(report, inputs, review, ports), warnings, ports);
}
/** The same for the entries of a manifest. */
async function runSync(inputs, { identify, run }, ports) {
    const { source, warnings } = await identify(inputs.source);
    const notices = inputs.reason === undefined ? [] : [previewOnly(inputs.reason)];
    const review = createReview(inputs.savedPlan, inputs.manifest.files);
    const synced = await sync({ ...inputs, run, source, review: review.review }, ports);
    return (0,with_warnings/* withWarnings */.o)(await savedPlanOf(synced, inputs, review, ports), [...notices, ...warnings], ports);
}
/** Failures of a run that has planned every part of a manifest which can be planned. */
const plannedAll = [
    'fleet-incomplete',
    'prune-empty',
    'prune-limit',
    'prune-stopped',
];
/**
 * The report, with the plan in a file where the inputs ask for one, or a warning that there is none. A plan that cannot be
 * kept fails the run: the next job would wait for it.
 */
async function savedPlanOf(report, inputs, { units }, ports) {
    const { planOut, target, endpoint, embedded } = inputs;
    if (planOut === undefined)
        return report;
    if (report.error && !plannedAll.some((code) => code === report.error?.code)) {
        return (0,with_warnings/* withWarnings */.o)(report, [planNotWritten(planOut.path)], ports);
    }
    const isFleet = inputs.job === 'sync';
    const { key } = isFleet ? inputs.source : inputs.request.source;
    const files = isFleet ? inputs.manifest.files.map((file) => ({ ...file })) : [];
    try {
        await savePlan({ ...planOut, files }, units(), {
            command: isFleet ? 'sync' : 'register',
            target,
            endpoint,
            embedded,
            source: key,
            version: ports.version,
        }, ports.files);
        return report;
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        return { ...report, status: 'failed', ...(0,describe_error/* describeError */.U)(error, ports.words) };
    }
}
function planNotWritten(path) {
    const message = `The run failed before its plan was complete, so it did not write ${(0,printable/* printable */.g)(path, 300)}. A file with that name is from an earlier run.`;
    return { code: 'plan-not-written', message };
}

;// CONCATENATED MODULE: ./build/app/dispatch.js













/**
 * Does what the inputs say. Throws InvalidInput where the owner of an entry does not fit its pull request, or the host
 * needs another input; whatever else happens is in the report.
 */
async function dispatch(inputs, context, ports) {
    const { run } = context;
    switch (inputs.job) {
        case 'nothing':
            return { report: idle(inputs, run, ports) };
        case 'look':
            return { report: await lookWithoutCredentials({ ...inputs, run }, ports) };
        case 'probe':
            return { report: await probeServer({ ...inputs, run }, ports) };
        case 'surface':
            return { report: await surface({ ...inputs, run, ...(0,optional/* optional */.l)('print', context.print) }, ports) };
        case 'register':
            return { report: await runRegister(inputs, context, ports) };
        case 'unregister': {
            const { source, warnings } = await context.identify(inputs.request.source);
            const input = { ...inputs, run, request: { ...inputs.request, source } };
            return { report: (0,with_warnings/* withWarnings */.o)(await unregister(input, ports), warnings, ports) };
        }
        case 'preview':
            return { report: await runPreview(inputs, run, ports) };
        case 'stage':
            return runStage(inputs, context, ports);
        case 'unstage':
            return runUnstage(inputs, context, ports);
        case 'sweep':
            return runSweep(inputs, context, ports);
        case 'sync':
            return { report: await runSync(inputs, context, ports) };
        case 'stage-fleet':
            return runStageFleet(inputs, context, ports);
        case 'audit':
        case 'audit-registry':
            return { report: await runAudit(inputs, context, ports) };
        case 'promote':
            return runPromote(inputs, context, ports);
        case 'export':
            return { report: await runExport(inputs, context, ports) };
        case 'dump':
            return { report: await runDump(inputs, context, ports) };
        case 'init':
            return { report: await runInit(inputs, context, ports) };
    }
}
function idle({ command, reason }, run, { words }) {
    return {
        status: 'skipped',
        exitCode: errors/* exitCodes */.hS.done,
        changed: false,
        command,
        run,
        plan: [],
        applied: [],
        requests: report_report/* noRequests */.Il,
        timings: {},
        warnings: (0,report_report/* warningsInWords */.W2)([{ code: 'nothing-to-do', level: 'notice', message: reason }], words),
    };
}


/***/ }),

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   ov: () => (/* binding */ clientVerdicts)
/* harmony export */ });
/* unused harmony export clientFamilies */
/** In the order in which they are shown. */
const clientFamilies = {
    'official-sdks': 'Clients on the official MCP SDKs',
    'typescript-sdk-1': 'Clients on version 1 of the official TypeScript SDK',
    'vs-code': 'VS Code',
    claude: 'Claude models',
    openai: 'OpenAI models',
    gemini: 'Gemini models',
    portal: 'The API Center portal',
};
/** `@modelcontextprotocol/client` 2.4.0, asked in both eras by `__tests__/core/probe/differential.test.ts`. */
const officialClient = '@modelcontextprotocol/client 2.4.0';
const officialClient1 = '@modelcontextprotocol/sdk 1.32.2';
/** Which clients refuse what a warning is about; a code that is not here concerns none of them. */
const refusals = {
    'introduction-incomplete': {
        families: ['official-sdks'],
        effect: 'refuse to connect',
        sources: [officialClient, 'asciimoo/hister#363', 'ian-cowley/MCPSqlServer#3'],
    },
    'malformed-member': {
        families: ['official-sdks'],
        effect: 'refuse the whole answer',
        sources: [officialClient],
    },
    'output-schema': {
        families: ['official-sdks'],
        effect: 'refuse the whole list',
        sources: [officialClient],
    },
    'output-schema-rejected': {
        families: ['typescript-sdk-1'],
        effect: 'refuse the whole list',
        sources: [officialClient1],
    },
    'property-schema': {
        families: ['typescript-sdk-1'],
        effect: 'refuse the whole list',
        sources: [officialClient1],
    },
    'extra-response-member': {
        families: ['official-sdks'],
        effect: 'refuse the answer',
        sources: [officialClient],
    },
    'batched-response': { families: ['official-sdks'], effect: 'refuse the answer', sources: [officialClient] },
    'version-refused': {
        families: ['official-sdks'],
        effect: 'give up instead of offering another version',
        sources: [officialClient],
    },
    'bad-tool': { families: ['official-sdks'], effect: 'refuse the whole list', sources: [officialClient] },
    'bad-item': { families: ['official-sdks'], effect: 'refuse the whole list', sources: [officialClient] },
    'odd-content-type': {
        families: ['official-sdks'],
        effect: 'refuse the answer',
        sources: [officialClient],
    },
    'notification-refused': {
        families: ['official-sdks'],
        effect: 'refuse to connect',
        sources: [officialClient],
    },
    'response-overlooked': {
        families: ['official-sdks'],
        effect: 'wait for the response in vain',
        sources: [officialClient],
    },
    'notification-unanswered': {
        families: ['official-sdks'],
        effect: 'wait for the answer without end',
        sources: ['wevm/vocs#484', 'wevm/vocs#486'],
    },
    'parameter-header': {
        families: ['official-sdks'],
        effect: 'leave the tool out',
        sources: ['MCP 2026-07-28, Streamable HTTP, x-mcp-header'],
    },
    'array-without-items': {
        families: ['vs-code', 'openai', 'gemini'],
        effect: 'refuse the tool, or every request that offers it',
        sources: [
            'microsoft/vscode#246119',
            'apify/apify-mcp-server#36',
            'meilisearch/meilisearch-mcp#27',
            'Ingenimax/agent-sdk-go#319',
        ],
    },
    'root-combinator': {
        families: ['claude', 'openai'],
        effect: 'refuse every request that offers the tool',
        sources: ['anthropics/claude-code#5973', 'makenotion/notion-mcp-server#341', 'anomalyco/opencode#35516'],
    },
    'boolean-bound': {
        families: ['claude'],
        effect: 'refuse every request that offers the tool',
        sources: ['Dokploy/mcp#74'],
    },
    'foreign-dialect': {
        families: ['claude', 'official-sdks'],
        effect: 'refuse the tool',
        sources: ['anthropics/claude-code#86142', 'nataliapc/mcp-openmsx#22'],
    },
    'odd-tool-name': {
        families: ['claude', 'openai'],
        effect: 'refuse every request that offers the tool',
        sources: ['openai/codex#8174', 'github/copilot-cli#2581', 'l22-io/orchard-mcp#14'],
    },
    'portal-console-unsupported': {
        families: ['portal'],
        effect: 'cannot open the server',
        sources: ['Azure/APICenter-Portal-Starter, src/services/McpService.ts'],
    },
};
/** One sentence: who refuses what the warning is about. Empty when it is known of none. */
function refusedBy(code) {
    const refusal = refusals[code];
    if (!refusal)
        return '';
    const names = refusal.families.map((family) => clientFamilies[family]);
    const last = names.pop() ?? '';
    return `${names.length === 0 ? last : `${names.join(', ')} and ${last}`} ${refusal.effect}.`;
}
/** The verdict of each family, from the codes of a probe's warnings. */
function clientVerdicts(codes) {
    return Object.entries(clientFamilies).map(([family, client]) => {
        const found = codes.flatMap((code) => {
            const refusal = refusals[code];
            return refusal?.families.some((name) => name === family) ? [{ code, effect: refusal.effect }] : [];
        });
        return { client, accepts: found.length === 0, refusals: found };
    });
}


/***/ }),

/***/ 81251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  Sb: () => (/* binding */ reportOn),
  yQ: () => (/* binding */ runOnCatalogue),
  zP: () => (/* binding */ withWaits)
});

// EXTERNAL MODULE: ./build/core/apicenter/api-center.js + 4 modules
var api_center = __webpack_require__(37305);
// EXTERNAL MODULE: ./build/core/apicenter/arm-client.js + 6 modules
var arm_client = __webpack_require__(88240);
// EXTERNAL MODULE: ./build/core/apicenter/pacing.js
var apicenter_pacing = __webpack_require__(88142);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http/many-listeners.js
var many_listeners = __webpack_require__(79668);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/registration/differences.js
var differences = __webpack_require__(95198);
// EXTERNAL MODULE: ./build/core/registration/plan-step.js
var plan_step = __webpack_require__(93994);
;// CONCATENATED MODULE: ./build/core/registration/apply.js





/**
 * Carries out the plan, each step as soon as the steps before it are done. Compares every response with what was sent.
 *
 * After the first failure it starts no further step and waits for those that are under way. Throws that failure when
 * nothing was written, and Incomplete when something was or may have been written.
 *
 * @returns warnings about writes that the service reports as done and does not show yet
 */
async function applyPlan(plan, options) {
    const outcomes = new Map();
    const written = [];
    const failures = [];
    const warnings = [];
    let uncertain = false;
    for (const step of plan.steps) {
        outcomes.set((0,plan_step/* stepKey */.U)(step), run(step, Promise.all(step.after.map((key) => outcomes.get(key)))));
    }
    await Promise.all(outcomes.values());
    const [failure] = failures;
    if (failure === undefined)
        return warnings;
    if (written.length === 0 && !uncertain)
        throw failure;
    throw incomplete(failure, written);
    async function run(step, ready) {
        await ready;
        if (step.action === 'keep' || failures.length > 0)
            return;
        const started = options.clock.now();
        try {
            const { missing, warnings: said } = await send(step, plan.address, options.center);
            const { kind, id, action } = step;
            const applied = { kind, id, action, ms: Math.round(options.clock.now() - started) };
            written.push(applied);
            warnings.push(...said);
            options.onApplied(applied);
            if (missing.length > 0)
                throw storedDifferently(step, missing);
        }
        catch (error) {
            failures.push(error);
            uncertain ||= mayHaveActed(error);
        }
    }
}
async function send(step, address, center) {
    if (step.kind === 'specification') {
        const { apiId: api, versionId: version } = address;
        const definition = { api, version, definition: step.id };
        const warnings = await center.importSpecification(definition, step.text, step.openApiVersion);
        return { missing: [], warnings };
    }
    if (step.action === 'delete') {
        await remove(step, address, center);
        return { missing: [], warnings: [] };
    }
    const answer = await put(step, address, center);
    // Azure spells regions in its own way: "West Europe" is returned as "westeurope".
    if (step.kind === 'service')
        return { missing: [], warnings: [] };
    return { missing: (0,differences/* notStored */.b)(step.properties, (0,json/* toJson */.a)(answer)), warnings: [] };
}
/** Returns what the service reports as stored. */
async function put(step, { apiId, versionId }, center) {
    const { id, properties } = step;
    switch (step.kind) {
        case 'service':
            return center.putService(properties);
        case 'portal':
            return (await center.putPortal(properties)).properties;
        case 'environment':
            return (await center.putEnvironment(id, properties)).properties;
        case 'api':
            return (await center.putApi(id, properties)).properties;
        case 'version':
            return (await center.putVersion(apiId, id, properties)).properties;
        case 'definition':
            return (await center.putDefinition(apiId, versionId, id, properties)).properties;
        case 'deployment':
            return (await center.putDeployment(apiId, id, properties)).properties;
    }
}
async function remove(step, { apiId, versionId }, center) {
    switch (step.kind) {
        case 'deployment':
            return center.deleteDeployment(apiId, step.id);
        case 'definition':
            return center.deleteDefinition(apiId, versionId, step.id);
        case 'version':
            return center.deleteVersion(apiId, step.id);
        case 'api':
            return center.deleteApi(step.id);
    }
}
const uncertainCodes = new Set([
    'service-failed',
    'service-unreachable',
    'unexpected-answer',
    'operation-unfinished',
]);
/** Whether the service may have carried out a write whose response never came, or came from a gateway. */
function mayHaveActed(error) {
    if (!(error instanceof errors/* Failure */.HR))
        return true;
    return error.mayHaveActed || uncertainCodes.has(error.code);
}
/** What to do after an interruption that came after a write. */
const runAgain = 'Run again: it does only what is missing.';
function incomplete(failure, written) {
    const done = written.length
        ? `Done so far: ${written.map(({ kind, id, action }) => `${kind} ${id} ${action}d`).join(', ')}.`
        : 'The service may or may not have carried out the write.';
    const rest = 'The next run does only what is missing.';
    if (!(failure instanceof errors/* Failure */.HR)) {
        const reason = failure instanceof Error ? failure.message : String(failure);
        return new errors/* Incomplete */.nd({
            code: 'interrupted',
            message: `The run is incomplete: ${reason}`,
            why: done,
            next: rest,
            cause: failure,
        });
    }
    const { code, text, why } = failure;
    const next = code === 'interrupted' ? runAgain : (0,message/* sentence */.em) `${failure.next} ${rest}`;
    const reasons = why === undefined ? [done] : [why, done];
    return new errors/* Incomplete */.nd({
        code,
        message: (0,message/* sentence */.em) `The run is incomplete: ${text}`,
        why: (0,message/* joined */.oR)(reasons, ' '),
        next,
        cause: failure,
    });
}
function storedDifferently(step, members) {
    return new errors/* Incomplete */.nd({
        code: 'stored-differently',
        message: `API Center stored the ${step.kind} ${step.id} with other values than were sent: ${members.join(', ')}.`,
        next: 'Check the entry in the portal. If another tool writes it too, let only one of them do so.',
    });
}

// EXTERNAL MODULE: ./build/core/report/describe-error.js
var describe_error = __webpack_require__(59079);
// EXTERNAL MODULE: ./build/core/report/report.js
var report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/report/waiting.js
var waiting = __webpack_require__(31198);
;// CONCATENATED MODULE: ./build/core/report/working-links.js

/** The links that lead somewhere after the run: those to the entry only when the entry is there. */
function workingLinks(links, { status, plan, applied }) {
    if (links === undefined || isThere(status, plan, applied))
        return links;
    const { portal, portalHelp } = links;
    if (portal === undefined && portalHelp === undefined)
        return undefined;
    return { ...(0,optional/* optional */.l)('portal', portal), ...(0,optional/* optional */.l)('portalHelp', portalHelp) };
}
/** A run that failed after its first write leaves an entry: the one that it found, or one that it made as a whole. */
function isThere(status, plan, applied) {
    if (status === 'registered' || status === 'unchanged')
        return true;
    if (status !== 'failed' || applied.length === 0)
        return false;
    const step = plan.find(({ kind }) => kind === 'api');
    if (step?.action !== 'create')
        return true;
    const done = (wanted) => applied.some(({ kind, id }) => kind === wanted.kind && id === wanted.id);
    return plan.every((one) => one.action === 'keep' || done(one));
}

;// CONCATENATED MODULE: ./build/core/commands/catalogue-run.js











/**
 * Opens the API center of a run. Nothing is sent yet.
 *
 * @param many whether the run is for so many entries that it must leave some of the allowance to other pipelines
 */
function connect(input, ports, many = false) {
    const { clock } = ports;
    let tokenMs;
    const waits = { azure: [], server: [] };
    const timedIdentity = {
        async getToken(scopes, options) {
            const begun = clock.now();
            try {
                return await ports.identity.getToken(scopes, options);
            }
            finally {
                const ended = clock.now();
                tokenMs = Math.round(ended - begun);
                waits.azure.push({ from: begun, to: ended });
            }
        },
    };
    // Requests that are still under way when the run fails must not keep the process running.
    const ended = new AbortController();
    const signal = (0,many_listeners/* manyListeners */.V)(AbortSignal.any([ports.signal, ended.signal]));
    const pacing = (0,apicenter_pacing/* createPacing */.vx)(clock, many);
    const arm = (0,arm_client/* createArmClient */.c)({
        endpoint: input.endpoint,
        credential: input.endpoint.insecure ? undefined : timedIdentity,
        subscriptionId: input.target.subscriptionId,
        access: input.dryRun ? 'read' : 'write',
        http: ports.http,
        many,
        pacing,
        clock,
        wallClock: ports.wallClock,
        random: ports.random,
        signal,
        userAgent: `mcp-register/${ports.version}`,
        onRequest(trace) {
            const to = clock.now();
            waits.azure.push({ from: to - trace.ms, to });
            ports.progress.request(trace);
        },
    });
    const open = (client, target) => (0,api_center/* createApiCenter */.K)(client, target, { clock, signal, http: ports.http });
    return {
        center: open(arm, input.target),
        readOther: (target) => open((0,arm_client/* readOnly */.T)(arm), target),
        counts: () => ({ ...arm.counts }),
        tokenMs: () => tokenMs,
        waits,
        signal,
        finishing: () => pacing.finish(),
        close: () => ended.abort(),
    };
}
/**
 * Runs the steps of a command against an API center and makes the report. Never rejects: a failure at any point is in
 * the report, together with everything that was known and written until then.
 */
async function runOnCatalogue(input, source, ports, steps) {
    const connection = connect(input, ports);
    try {
        return withWaits(await reportOn(connection, { ...input, source }, ports, steps), connection);
    }
    finally {
        connection.close();
    }
}
/** The report of a whole connection, with whose time it was. */
function withWaits(report, { waits }) {
    return { ...report, timings: { ...report.timings, ...(0,waiting/* whoseTime */.EW)(waits, report.timings.total) } };
}
/** Which party a part of a run waits for; the sign-in and each request of the API center are counted on their own. */
const waitsFor = {
    write: 'azure',
    verify: 'azure',
    probe: 'server',
};
/** Runs steps over an open connection and makes their report. Never rejects. */
async function reportOn(connection, { command, target, endpoint, run: facts, source, entry }, ports, steps) {
    const { clock } = ports;
    const { center, readOther } = connection;
    const started = clock.now();
    const timings = { ...(0,optional/* optional */.l)('start', ports.startUpMs) };
    const draft = { applied: [], warnings: [] };
    const timed = async (part, work) => {
        const begun = clock.now();
        try {
            return await work();
        }
        finally {
            const ended = clock.now();
            timings[part] = Math.round(ended - begun);
            const party = waitsFor[part];
            if (party)
                connection.waits[party].push({ from: begun, to: ended });
        }
    };
    const run = {
        center,
        readOther,
        draft,
        timed,
        async apply(plan, through = center) {
            const onApplied = (step) => {
                draft.applied.push(step);
                ports.progress.applied(step);
            };
            const warnings = await timed('write', () => applyPlan(plan, { center: through, clock, onApplied }));
            draft.warnings.push(...warnings);
        },
    };
    const finish = ({ status, exitCode, changed, ...more }) => ({
        status,
        exitCode,
        changed,
        command,
        target: { ...target, armEndpoint: endpoint.url },
        ...(0,optional/* optional */.l)('source', source),
        run: facts,
        plan: [],
        ...withWorkingLinks(draft, status),
        warnings: (0,report/* warningsInWords */.W2)(draft.warnings, ports.words),
        requests: connection.counts(),
        timings: {
            ...timings,
            ...(0,optional/* optional */.l)('token', connection.tokenMs()),
            total: Math.round(clock.now() - started),
        },
        ...more,
    });
    try {
        return finish(await steps(run));
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            ports.progress.bug(error);
        return finish({
            status: 'failed',
            changed: draft.applied.length > 0,
            ...(0,optional/* optional */.l)('title', draft.title ?? entry),
            ...(0,describe_error/* describeError */.U)(afterWrites(error, draft.applied.length), ports.words),
        });
    }
}
/** An interruption says that nothing was written; after a write it says what the next run does. */
function afterWrites(error, writes) {
    if (!(error instanceof errors/* Incomplete */.nd) || error.code !== 'interrupted' || writes === 0)
        return error;
    const { code, text: message, why } = error;
    return new errors/* Incomplete */.nd({ code, message, ...(0,optional/* optional */.l)('why', why), next: runAgain, cause: error });
}
/** What is known, without the links that would lead nowhere. */
function withWorkingLinks({ links, ...draft }, status) {
    const { plan = [], applied } = draft;
    return { ...draft, ...(0,optional/* optional */.l)('links', workingLinks(links, { status, plan, applied })) };
}


/***/ }),

/***/ 33435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ judgeProbe),
  m: () => (/* binding */ runProbe)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/mcp/protocol.js
var protocol = __webpack_require__(9221);
;// CONCATENATED MODULE: ./build/core/probe/limits.js
const MiB = 1024 * 1024;
/** What a server must keep to: bytes and counts, and milliseconds where the name ends in Ms. */
const probeLimits = {
    /**
     * Decoded bytes of all answers of one round: fourteen times the largest list that was ever seen. Lists are read at
     * once, and each byte can take ten of memory.
     */
    roundBytes: 8 * MiB,
    /** Decoded bytes and JSON values of the answer to `server/discover`: it has no lists, but may have instructions. */
    discoverBytes: MiB,
    discoverValues: 10_000,
    /** Decoded bytes read of an answer that cannot be MCP: a page, an error document, OAuth metadata. */
    documentBytes: 64 * 1024,
    /** JSON values of all answers of one round: eight times those of that list. */
    roundValues: 100_000,
    jsonDepth: 1000,
    streamEvents: 1000,
    /** Lines before an event is complete. */
    eventLines: 100_000,
    pages: 50,
    items: 5000,
    schemaDepth: 64,
    /** UTF-8 bytes of one listed item as JSON. */
    itemBytes: 256 * 1024,
    toolNameLength: 128,
    redirects: 3,
    /** An Azure Functions host waits up to 30 s for its own start before it answers that it is not running. */
    headersMs: 40_000,
    requestMs: 45_000,
    /** For the `endpoint` event, which the old transport sends first of all. */
    endpointEventMs: 10_000,
    /** For `server/discover`, which some servers never answer. */
    discoverMs: 10_000,
    /** For the headers of the answer to a notification. */
    notificationMs: 3000,
    /** For requests whose outcome changes nothing: ending a session, looking for a diagnosis. */
    courtesyMs: 5000,
    /** All of the round when a single attempt was asked for. */
    singleRoundMs: 90_000,
    bodyExcerpt: 500,
    /** Bytes that are kept of an event stream, to quote it when no response comes. */
    excerptBytes: 2048,
};

// EXTERNAL MODULE: ./build/core/clients/refusals.js
var refusals = __webpack_require__(32600);
// EXTERNAL MODULE: ./build/core/http/bounded-body.js
var bounded_body = __webpack_require__(92339);
// EXTERNAL MODULE: ./build/core/http/decoded-body.js + 1 modules
var decoded_body = __webpack_require__(7045);
;// CONCATENATED MODULE: ./build/core/probe/wire/answer.js

const responseMembers = new Set(['jsonrpc', 'id', 'result']);
/** Lower case, without parameters; empty when there is none. */
function mediaType(http) {
    return (http.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
/**
 * The response to the request `id` in a parsed body or event. An error may bear no id, and on a failing
 * status any id: it can only be meant for the one request in flight. A result must match in value and type.
 */
function findResponse(value, id, http) {
    const success = http.status >= 200 && http.status < 300;
    for (const message of Array.isArray(value) ? value : [value]) {
        if (!(0,json/* isJsonObject */.O)(message) || message.jsonrpc !== '2.0')
            continue;
        const { result, error } = message;
        if ((0,json/* isJsonObject */.O)(result) && message.id === id && success) {
            const extra = Object.keys(message).filter((name) => !responseMembers.has(name));
            return { kind: 'result', http, result, extra };
        }
        if (!(0,json/* isJsonObject */.O)(error) || typeof error.code !== 'number')
            continue;
        if (message.id === id || message.id === null || message.id === undefined || !success) {
            const text = typeof error.message === 'string' ? error.message : '';
            const data = error.data === undefined ? {} : { data: error.data };
            return { kind: 'error', http, error: { code: error.code, message: text, ...data } };
        }
    }
    return undefined;
}
/** What was wrong, in a few words for the list of attempts; undefined when nothing was. */
function shortcoming(answer) {
    switch (answer.kind) {
        case 'result':
            return undefined;
        case 'error':
            return `JSON-RPC error ${answer.error.code}: ${answer.error.message}`;
        case 'document':
            return answer.http.status < 300 ? 'no JSON-RPC response' : undefined;
        case 'redirect':
            return `redirect to ${answer.location ?? 'nowhere'} not followed`;
        case 'too-large':
            return `${answer.what} over the limit`;
        case 'undecodable':
            return 'the content encoding is broken';
        case 'timeout':
            return answer.phase === 'deadline'
                ? 'cut off by the end of the probe'
                : `no ${answer.phase === 'headers' ? 'answer' : 'end of the answer'} in time`;
        case 'network':
            return answer.code;
    }
}

// EXTERNAL MODULE: ./build/core/bounded-json.js
var bounded_json = __webpack_require__(25486);
;// CONCATENATED MODULE: ./build/core/probe/warnings.js

/** How many of several things a warning names. */
const named = 5;
/** The first few of several things, and how many more there are. */
function listed(items) {
    const rest = items.length - named;
    return `${items.slice(0, named).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/**
 * The message with its text made safe. The blanks around its references stay.
 *
 * @param line makes one line of text safe, and trims it
 */
function safeMessage(message, line) {
    return (0,core_message/* mapText */.E0)(message, (text) => {
        const safe = line(text);
        if (safe === '')
            return text === '' ? '' : ' ';
        return `${text.startsWith(' ') ? ' ' : ''}${safe}${text.endsWith(' ') ? ' ' : ''}`;
    });
}

;// CONCATENATED MODULE: ./node_modules/eventsource-parser/dist/index.js
class ParseError extends Error {
  constructor(message, options) {
    super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
  }
}
const LF = 10, CR = 13, SPACE = 32;
function noop(_arg) {
}
function createParser(config) {
  if (typeof config == "function")
    throw new TypeError(
      "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
    );
  const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
  let pendingFragmentsLength = 0, isFirstChunk = !0, id, data = "", dataLines = 0, eventType, terminated = !1;
  function feed(chunk) {
    if (terminated)
      throw new Error(
        "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
      );
    if (isFirstChunk && (isFirstChunk = !1, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
      const trailing2 = processLines(chunk);
      trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
      return;
    }
    if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
      pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0, pendingFragmentsLength = 0;
    const trailing = processLines(input);
    trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
  }
  function checkBufferSize() {
    maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = !0, pendingFragments.length = 0, pendingFragmentsLength = 0, id = void 0, data = "", dataLines = 0, eventType = void 0, onError(
      new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
        type: "max-buffer-size-exceeded"
      })
    )));
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex = chunk.indexOf(`
`, searchIndex);
      for (; lfIndex !== -1; ) {
        if (searchIndex === lfIndex) {
          dataLines > 0 && onEvent({ id, event: eventType, data }), id = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
            onEvent({ id, event: eventType, data: value }), id = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
          chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
          lfIndex
        ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
        searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    for (; searchIndex < chunk.length; ) {
      const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
        break;
      parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      value2.includes("\0") || (id = value2);
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        break;
      case "id":
        value.includes("\0") || (id = value);
        break;
      case "retry":
        /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
          new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          })
        );
        break;
      default:
        onError(
          new ParseError(
            `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
            { type: "unknown-field", field, value, line }
          )
        );
        break;
    }
  }
  function dispatchEvent() {
    dataLines > 0 && onEvent({
      id,
      event: eventType,
      data
    }), id = void 0, data = "", dataLines = 0, eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    isFirstChunk = !0, id = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = !1;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}

//# sourceMappingURL=index.js.map

;// CONCATENATED MODULE: ./build/core/probe/wire/sse.js



/**
 * Server-sent events as they arrive, those without data (priming events) left out. Throws TooLarge when more than
 * `limits.eventLines` come without an event being complete. The bytes must be metered: a line may be long.
 */
async function* readEvents(chunks) {
    const decoder = new TextDecoder();
    const complete = [];
    const parser = createParser({
        onEvent: ({ event = 'message', data }) => {
            if (data !== '')
                complete.push({ event, data });
        },
    });
    let [afterReturn, returnsAlone] = [false, false];
    let lines = 0;
    for await (const chunk of chunks) {
        let text = decoder.decode(chunk, { stream: true });
        if (text === '')
            continue;
        // The parser looks for the next CR again on every line, which is quadratic in a chunk; LF alone is not.
        if (afterReturn && text.startsWith('\n'))
            text = text.slice(1);
        afterReturn = chunk.at(-1) === 0x0d;
        // The last CR may be the half of a CRLF.
        returnsAlone ||= /\r[^\n]/.test(text);
        text = text.replace(/\r\n?/g, '\n');
        parser.feed(text);
        // A line of six bytes costs the parser a hundred.
        lines = complete.length > 0 ? 0 : lines + text.split('\n').length - 1;
        if (lines > probeLimits.eventLines)
            throw new bounded_body/* TooLarge */.MF('an event of the stream');
        const endsWithReturn = afterReturn && returnsAlone;
        for (const event of complete.splice(0))
            yield { ...event, endsWithReturn };
    }
}

;// CONCATENATED MODULE: ./build/core/probe/wire/read-answer.js







/**
 * Reads an answer to its end, or to the JSON-RPC response with this id. Without an id, and where the content
 * cannot be a response, no more than the start of it. Throws TooLarge.
 */
async function readAnswer(round, id, http, body) {
    if (id === undefined)
        return readDocumentStart(http, body);
    const type = mediaType(http);
    if (type === 'text/event-stream') {
        const start = createStart(probeLimits.excerptBytes);
        const events = readEvents(start.noting((0,bounded_body/* metered */.F3)(body, round.bytes)));
        const { answer, text } = await nextResponse(round, id, http, events);
        if (answer.kind !== 'document')
            return { answer, text };
        return { answer: { ...answer, text: start.text() }, text: start.text() };
    }
    const succeeded = http.status >= 200 && http.status < 300;
    const json = type === 'application/json' || (succeeded && type !== 'text/html');
    const text = json ? await (0,bounded_body/* readText */.yR)(body, round.bytes) : await (0,bounded_body/* readStart */.H6)(body, probeLimits.documentBytes);
    const response = findResponse((0,bounded_json/* parseBoundedJson */.Rj)(text, round.values, probeLimits.jsonDepth), id, http);
    if (response?.kind === 'result' && type !== 'application/json') {
        round.warn('odd-content-type', `The server answers with the content type "${round.secrets.line(type, 60)}" instead of application/json or text/event-stream. ${(0,refusals/* refusedBy */.it)('odd-content-type')}`);
    }
    remarkOnOverlooked(round, response, false);
    remarkOnExtra(round, response);
    return { answer: response ?? { kind: 'document', http, text }, text };
}
/** The start of an answer that nothing is looked for in. */
async function readDocumentStart(http, body) {
    const text = await (0,bounded_body/* readStart */.H6)(body, probeLimits.documentBytes);
    return { answer: { kind: 'document', http, text }, text };
}
/**
 * Reads on to the response with this id, and no further: a stream need not end. An `endpoint` event instead means
 * HTTP+SSE, whose stream stays open and brings no response. Throws TooLarge.
 */
async function nextResponse(round, id, http, events) {
    for (let count = 0; count < probeLimits.streamEvents; count++) {
        const next = await events.next();
        if (next.done)
            return { answer: { kind: 'document', http, text: '' }, text: '' };
        const { event, data, endsWithReturn } = next.value;
        if (event === 'endpoint') {
            return { answer: { kind: 'document', http, text: '', isOldStream: true }, text: '' };
        }
        if (event !== 'message')
            continue;
        const message = (0,bounded_json/* parseBoundedJson */.Rj)(data, round.values, probeLimits.jsonDepth);
        const answer = findResponse(message, id, http);
        remarkOnExtra(round, answer);
        if (answer?.kind === 'result' && Array.isArray(message)) {
            round.warn('batched-response', `An event of the server holds an array of JSON-RPC messages. ${(0,refusals/* refusedBy */.it)('batched-response')}`);
        }
        remarkOnOverlooked(round, answer, endsWithReturn);
        if (answer)
            return { answer, text: data };
    }
    throw new bounded_body/* TooLarge */.MF('the number of events before the response');
}
/** A response that is there, but where clients do not look: they take HTTP 202 for the whole answer. */
function remarkOnOverlooked(round, answer, endsWithReturn) {
    if (answer?.kind !== 'result' || !(endsWithReturn || answer.http.status === 202))
        return;
    const [fault, remedy] = endsWithReturn
        ? ['ends the lines of its events with CR alone', 'End them with LF or CRLF.']
        : ['brings a response with HTTP 202, which means that none follows', 'Answer requests with HTTP 200.'];
    round.warn('response-overlooked', `The server ${fault}. ${(0,refusals/* refusedBy */.it)('response-overlooked')} ${remedy}`);
}
function remarkOnExtra(round, answer) {
    if (answer?.kind !== 'result' || answer.extra.length === 0)
        return;
    const names = answer.extra.map((name) => `"${round.secrets.line(name, 60)}"`);
    round.warn('extra-response-member', `A JSON-RPC response has members beside its result: ${listed(names)}. ${(0,refusals/* refusedBy */.it)('extra-response-member')}`);
}
/** Notes how a stream of bytes begins, while it is read. */
function createStart(bytes) {
    const noted = [];
    let length = 0;
    return {
        async *noting(chunks) {
            for await (const chunk of chunks) {
                if (length < bytes) {
                    // A copy: a slice would keep the whole chunk.
                    noted.push(Uint8Array.from(chunk.subarray(0, bytes - length)));
                    length += chunk.byteLength;
                }
                yield chunk;
            }
        },
        text: () => new TextDecoder().decode(Buffer.concat(noted)),
    };
}

// EXTERNAL MODULE: ./build/core/http/secret-parameters.js
var secret_parameters = __webpack_require__(4828);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/text/redactor.js + 1 modules
var redactor = __webpack_require__(93135);
;// CONCATENATED MODULE: ./build/core/probe/wire/secrets.js



/**
 * Of other headers, only values that cannot be ordinary words are looked for in what the server lists: the header
 * `X-Tenant: fabrikam` must not change the name of the tool `fabrikam_search`.
 */
const shortestInData = 12;
/** Of the parameters that a server invents: how many count in one probe, and how long they are. */
const inventedAtMost = 4;
const longestInvented = 128;
function createSecrets() {
    const inMessages = (0,redactor/* createRedactor */.l)();
    const inData = (0,redactor/* createRedactor */.l)();
    let invented = 0;
    const add = (value) => {
        inMessages.add(value);
        inData.add(value);
    };
    const cleanText = (text) => inData.text(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
    const clean = (value) => {
        if (typeof value === 'string')
            return cleanText(value);
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value)) {
            const items = value.map(clean);
            return items.every((item, index) => item === value[index]) ? value : items;
        }
        const members = Object.entries(value);
        const cleaned = members.map(([key, member]) => [cleanText(key), clean(member)]);
        const same = cleaned.every(([key, member], index) => key === members[index]?.[0] && member === members[index]?.[1]);
        return same ? value : Object.fromEntries(cleaned);
    };
    return {
        add,
        addHeader(name, value) {
            if ((0,secret_parameters/* isCredentialHeader */.b5)(name) || value.length >= shortestInData)
                add(value);
            else
                inMessages.add(value);
        },
        addFrom(url) {
            for (const [name, value] of url.searchParams)
                if ((0,secret_parameters/* isSecretParameter */.qc)(name))
                    add(value);
        },
        addFromServer(url) {
            for (const [name, value] of url.searchParams) {
                if (!(0,secret_parameters/* isSecretParameter */.qc)(name) || value.length < shortestInData || value.length > longestInvented)
                    continue;
                if (++invented > inventedAtMost)
                    return;
                add(value);
            }
        },
        redact: inMessages.text,
        clean,
        line: (text, limit) => (0,printable/* printable */.g)(inMessages.text(text), limit),
    };
}
/** The URL without user info and without the values of credential-bearing parameters. */
function publicUrl(url) {
    if (url.username === '' && url.password === '' && url.search === '')
        return url.href;
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    for (const name of new Set(shown.searchParams.keys())) {
        if ((0,secret_parameters/* isSecretParameter */.qc)(name))
            shown.searchParams.set(name, '***');
    }
    return shown.href;
}

;// CONCATENATED MODULE: ./build/core/probe/wire/redirect.js


const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * What comes after an answer: the same request to another URL when it redirects there with method, body and origin
 * unchanged, else nothing more.
 *
 * @param hop how many redirects were followed so far
 */
function afterRedirect(answer, hop) {
    if (answer.kind !== 'document' || !redirects.has(answer.http.status))
        return answer;
    const { http } = answer;
    const target = http.headers.location ?? '';
    const location = target !== '' && URL.canParse(target, http.url) ? new URL(target, http.url) : undefined;
    const refuse = (refusal) => ({
        kind: 'redirect',
        http,
        location: location && publicUrl(location),
        refusal,
    });
    const from = new URL(http.url);
    if (location &&
        from.protocol === 'https:' &&
        location.protocol === 'http:' &&
        location.hostname === from.hostname) {
        const meant = new URL(`${location.pathname}${location.search}`, from.origin);
        return {
            kind: 'redirect',
            http,
            location: publicUrl(location),
            refusal: 'scheme',
            sameHost: publicUrl(meant),
        };
    }
    if (location && location.origin !== from.origin)
        return refuse('origin');
    if (!location || http.status < 307)
        return refuse('method');
    if (hop >= probeLimits.redirects)
        return refuse('too-many');
    return { kind: 'follow', url: location.href };
}

;// CONCATENATED MODULE: ./build/core/probe/wire/time-limit.js
class TimedOut extends Error {
    phase;
    constructor(phase) {
        super(`Time ran out: ${phase}`);
        this.phase = phase;
    }
}
/** A signal for one piece of work. */
function createTimeLimit(clock, parent) {
    const controller = new AbortController();
    const released = new AbortController();
    const lifts = new Set();
    const listen = (source, onAbort) => {
        const lift = () => {
            source.removeEventListener('abort', onAbort);
            lifts.delete(lift);
        };
        lifts.add(lift);
        source.addEventListener('abort', onAbort);
        if (source.aborted)
            onAbort();
        return lift;
    };
    if (parent)
        listen(parent, () => controller.abort(parent.reason));
    return {
        signal: controller.signal,
        start: (ms, phase) => listen(clock.timeout(ms, released.signal), () => controller.abort(new TimedOut(phase))),
        release: () => {
            for (const lift of lifts)
                lift();
            released.abort('released');
        },
    };
}

;// CONCATENATED MODULE: ./build/core/probe/wire/exchange.js









/**
 * Sends one request, follows redirects that keep method and origin, and reads the answer within all limits:
 * to its end, or to the JSON-RPC response that `call.message` asks for. Rejects only when the probe is interrupted.
 */
async function exchange(round, call) {
    let url = call.url;
    for (let hop = 0;; hop++) {
        const next = afterRedirect(await send(round, { ...call, url }), hop);
        if (next.kind !== 'follow')
            return next;
        url = next.url;
    }
}
async function send(round, call) {
    const credentials = await credentialsFor(round, call);
    const started = round.clock.now();
    const time = createTimeLimit(round.clock, round.signal);
    time.start(call.withinMs ?? probeLimits.requestMs, 'request');
    let opened;
    let read;
    try {
        opened = await exchange_open(round, call, credentials, time);
        read = isAccepted(call, opened.http)
            ? { answer: { kind: 'document', http: opened.http, text: '' }, text: '' }
            : await readAnswer(round, responseId(call), opened.http, opened.body);
    }
    catch (error) {
        read = { answer: failureOf(error, round, time, opened?.http), text: '' };
    }
    finally {
        time.release();
        opened?.close();
    }
    recordAttempt(round, call, read, started);
    return read.answer;
}
/**
 * Sends a notification. Its answer says nothing, so it is waited for no longer than to its headers, and for those no
 * longer than `limits.notificationMs`: some servers never send any.
 */
async function notify(round, call) {
    const answer = await exchange(round, { ...call, withinMs: probeLimits.notificationMs });
    const method = call.message?.method ?? call.method;
    const refusal = refusalOf(answer);
    if (refusal !== undefined) {
        round.warn('notification-refused', `The server answers ${method} with ${refusal}. ${(0,refusals/* refusedBy */.it)('notification-refused')} Answer every notification with HTTP 202.`);
    }
    if (answer.kind !== 'timeout' || answer.phase === 'deadline')
        return;
    round.warn('notification-unanswered', `The server does not answer ${method} within ${probeLimits.notificationMs / 1000} s. ${(0,refusals/* refusedBy */.it)('notification-unanswered')} Answer every notification with HTTP 202 at once.`);
}
/** What a notification was answered with instead of a 2xx, as it stands in a sentence. */
function refusalOf(answer) {
    if (answer.kind === 'network')
        return `a broken connection (${answer.code})`;
    const status = 'http' in answer ? answer.http.status : 200;
    return status >= 200 && status < 300 ? undefined : `HTTP ${status}`;
}
/** Whether an answer is complete with its headers: it accepts a message whose response, if any, comes elsewhere. */
function isAccepted(call, { status }) {
    return call.message !== undefined && responseId(call) === undefined && status >= 200 && status < 300;
}
/** Rejects with what the source of the token rejects with: that is no answer of the server's. */
async function credentialsFor(round, call) {
    return !call.anonymous && new URL(call.url).origin === round.origin ? round.credentials() : {};
}
/** Sends the request and waits for the headers of its answer. */
async function exchange_open(round, call, credentials, time) {
    const lift = time.start(probeLimits.headersMs, 'headers');
    const { status, headers, body, close } = await round.http.send({
        party: 'server',
        method: call.method,
        url: call.url,
        headers: {
            ...credentials,
            ...(call.message ? { 'content-type': 'application/json' } : {}),
            ...call.headers,
        },
        ...(call.message ? { body: JSON.stringify({ jsonrpc: '2.0', ...call.message }) } : {}),
        signal: time.signal,
    });
    lift();
    return { http: { status, headers, url: call.url }, body, close };
}
/** The answer that a failed request amounts to. Throws what is no answer: an interruption, a bug. */
function failureOf(error, round, time, http) {
    if (time.signal.aborted) {
        if (time.signal.reason instanceof TimedOut)
            return { kind: 'timeout', phase: time.signal.reason.phase };
        throw time.signal.reason;
    }
    if (round.signal.aborted)
        throw round.signal.reason;
    if (error instanceof bounded_body/* TooLarge */.MF && http)
        return { kind: 'too-large', http, what: error.what };
    const code = error instanceof Error && !(error instanceof errors/* Failure */.HR) && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string')
        throw error;
    if (code === decoded_body/* undecodable */.z && http)
        return { kind: 'undecodable', http };
    return { kind: 'network', code };
}
/** Adds a request to the list of attempts, sanitised. */
function recordAttempt(round, call, { answer, text }, started) {
    const http = 'http' in answer ? answer.http : undefined;
    const type = http && mediaType(http);
    const asked = responseId(call) !== undefined || answer.kind !== 'document';
    const error = asked ? shortcoming(answer) : undefined;
    round.record({
        round: round.number,
        phase: call.phase,
        method: call.message?.method ?? call.method,
        ...(http ? { httpStatus: http.status } : {}),
        ...(type ? { contentType: round.secrets.line(type, 100) } : {}),
        ms: Math.round(round.clock.now() - started),
        ...(error === undefined ? {} : { error: round.secrets.line(error) }),
        ...(round.includeBodies && text !== ''
            ? { body: round.secrets.line(text, probeLimits.bodyExcerpt) }
            : {}),
    });
}
function responseId(call) {
    return call.answeredElsewhere ? undefined : call.message?.id;
}

// EXTERNAL MODULE: ./build/core/text/hidden-text-patterns.js
var hidden_text_patterns = __webpack_require__(43030);
// EXTERNAL MODULE: ./build/core/text/invisible.js
var invisible = __webpack_require__(6075);
;// CONCATENATED MODULE: ./build/core/probe/listing/member-checks.js

/** Faults told of one object or list: a hostile one could have thousands. */
const maxFaults = 20;
/** Part of a name that the server chose. */
const maxName = 60;
const textMember = of((value) => typeof value === 'string');
const member_checks_boolean = of((value) => typeof value === 'boolean');
const number = of((value) => typeof value === 'number');
const anyObject = of(json/* isJsonObject */.O);
/** A number from 0 to 1. */
const share = of((value) => typeof value === 'number' && value >= 0 && value <= 1);
/** ISO 8601 with a time zone, as official clients require it. */
const time = of((value) => typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value)));
const texts = of((value) => Array.isArray(value) && value.every((item) => typeof item === 'string'));
/** One of these texts. */
function oneText(...allowed) {
    return of((value) => typeof value === 'string' && allowed.includes(value));
}
/** The same check of a member that must be there. */
function mustBe(check) {
    return (value, path) => (value === undefined ? [`${path} is missing`] : check(value, path));
}
/** An object, and what its members may be; it may have others. */
function members(checks) {
    return (value, path) => {
        if (value === undefined)
            return [];
        if (!(0,json/* isJsonObject */.O)(value))
            return [fault(value, path)];
        const prefix = path === '' ? '' : `${path}.`;
        return Object.entries(checks)
            .flatMap(([name, check]) => check(value[name], `${prefix}${name}`))
            .slice(0, maxFaults);
    };
}
/** An array of such items. */
function arrayWith(check) {
    return (value, path) => {
        if (value === undefined)
            return [];
        if (!Array.isArray(value))
            return [fault(value, path)];
        const items = value;
        return collect(items.entries(), (index) => `${path}[${index}]`, check);
    };
}
/** An object whose members, of any name, are all of a kind. */
function recordWith(check) {
    return (value, path) => {
        if (value === undefined)
            return [];
        if (!(0,json/* isJsonObject */.O)(value))
            return [fault(value, path)];
        return collect(Object.entries(value), (name) => `${path}.${name.slice(0, maxName)}`, check);
    };
}
function collect(entries, pathOf, check) {
    const found = [];
    for (const [key, value] of entries) {
        if (found.length >= maxFaults)
            break;
        found.push(...check(value, pathOf(key)));
    }
    return found;
}
function of(fits) {
    return (value, path) => (value === undefined || fits(value) ? [] : [fault(value, path)]);
}
function fault(value, path) {
    return `${path} is ${typeName(value)}`;
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    return { string: 'text', number: 'a number', boolean: 'a boolean' }[String(typeof value)] ?? 'an object';
}

;// CONCATENATED MODULE: ./build/core/probe/listing/member-types.js


// What the official clients make of each member of an answer (MCP 2024-11-05 to 2026-07-28). What an item must have to
// be kept at all is checked elsewhere.
const icons = arrayWith(members({ src: mustBe(textMember), mimeType: textMember, sizes: texts, theme: oneText('light', 'dark') }));
const described = { title: textMember, description: textMember, icons, _meta: anyObject };
const schema = members({ properties: anyObject, required: texts });
const toolHints = members({
    title: textMember,
    readOnlyHint: member_checks_boolean,
    destructiveHint: member_checks_boolean,
    idempotentHint: member_checks_boolean,
    openWorldHint: member_checks_boolean,
});
const contentHints = members({
    audience: arrayWith(oneText('user', 'assistant')),
    priority: share,
    lastModified: time,
});
const items = {
    tools: members({
        ...described,
        inputSchema: schema,
        outputSchema: schema,
        execution: members({ taskSupport: oneText('required', 'optional', 'forbidden') }),
        annotations: toolHints,
    }),
    resources: members({ ...described, mimeType: textMember, size: number, annotations: contentHints }),
    resourceTemplates: members({ ...described, mimeType: textMember, annotations: contentHints }),
    prompts: members({
        ...described,
        arguments: arrayWith(members({ name: mustBe(textMember), description: textMember, required: member_checks_boolean })),
    }),
};
/** A tool since 2026-07-28. */
const modernTool = members({
    ...described,
    inputSchema: members({ $schema: textMember }),
    outputSchema: members({ $schema: textMember }),
    annotations: toolHints,
});
const page = members({ nextCursor: textMember, _meta: anyObject });
const capabilities = {
    tools: members({ listChanged: member_checks_boolean }),
    resources: members({ listChanged: member_checks_boolean, subscribe: member_checks_boolean }),
    prompts: members({ listChanged: member_checks_boolean }),
    logging: anyObject,
    completions: anyObject,
    experimental: recordWith(anyObject),
    extensions: recordWith(anyObject),
};
const tasks = members({
    list: anyObject,
    cancel: anyObject,
    requests: members({ tools: members({ call: anyObject }) }),
});
const initializeResult = members({
    instructions: textMember,
    _meta: anyObject,
    serverInfo: members({ title: textMember, description: textMember, websiteUrl: textMember, icons }),
    capabilities: members({ ...capabilities, tasks }),
});
const discoverResult = members({
    instructions: textMember,
    _meta: anyObject,
    capabilities: members(capabilities),
});
/**
 * Members of an InitializeResult or DiscoverResult that are not what MCP says: `serverInfo.title is null`.
 *
 * @param isModern whether it is a DiscoverResult
 */
function malformedInIntroduction(result, isModern) {
    return isModern ? discoverResult(result, '') : initializeResult(result, '');
}
/** The same in one page of a list, its items aside. */
function malformedInPage(result, kind) {
    return [...page(result, ''), ...(result[kind] === null ? [`${kind} is null`] : [])];
}
/** The same in one item of a list. */
function malformedInItem({ kind, item, path, forLegacy }) {
    return (forLegacy || kind !== 'tools' ? items[kind] : modernTool)(item, path);
}
/**
 * Places of properties of a tool's schemas that are no objects. JSON Schema allows `true` and `false` there.
 *
 * @param path where the tool is: `tools[3]`
 */
function propertiesWithoutObject(tool, path) {
    return ['inputSchema', 'outputSchema'].flatMap((member) => {
        const schema = tool[member];
        const properties = (0,json/* isJsonObject */.O)(schema) ? schema.properties : undefined;
        if (!(0,json/* isJsonObject */.O)(properties))
            return [];
        return Object.entries(properties)
            .filter(([, value]) => typeof value !== 'object' || value === null)
            .map(([name]) => `${path}.${member}.properties.${name.slice(0, 60)}`);
    });
}

;// CONCATENATED MODULE: ./build/core/probe/listing/members.js
/** Those of the named members that are text; what has another type counts as absent. */
function textMembers(object, names) {
    return pick(object, names, (value) => typeof value === 'string');
}
/** Those of the named members that are booleans. */
function booleanMembers(object, names) {
    return pick(object, names, (value) => typeof value === 'boolean');
}
function pick(object, names, accepts) {
    const picked = {};
    for (const name of names) {
        const value = object[name];
        if (accepts(value))
            picked[name] = value;
    }
    return picked;
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/session.js










/**
 * Reads the common parts of an InitializeResult and a DiscoverResult, tolerating what is absent or odd; what clients
 * do not tolerate is a warning.
 *
 * @param serverInfo where the revision has it; a server of the modern era need not give it
 */
function introduction(round, protocolVersion, result, serverInfo) {
    const info = shownInfo(round, cleanObject(round, serverInfo));
    const { instructions } = result;
    remarkOnIntroduction(round, result, protocol/* modernVersions */.zM.includes(protocolVersion));
    return {
        protocolVersion,
        capabilities: capabilitiesOf(round, result),
        ...(typeof info?.name === 'string' && typeof info.version === 'string'
            ? {
                serverInfo: {
                    name: info.name,
                    version: info.version,
                    ...textMembers(info, ['title', 'description', 'websiteUrl']),
                },
            }
            : {}),
        ...(typeof instructions === 'string'
            ? { instructions: String(round.secrets.clean(instructions.slice(0, probeLimits.itemBytes))) }
            : {}),
    };
}
/** Names what an introduction lacks, or has in a form that MCP does not give it. */
function remarkOnIntroduction(round, result, isModern) {
    const { capabilities, serverInfo } = result;
    const { name, version } = (0,json/* isJsonObject */.O)(serverInfo) ? serverInfo : {};
    const missing = [
        ...(isModern || (0,json/* isJsonObject */.O)(serverInfo) ? [] : ['serverInfo']),
        ...(isModern || !(0,json/* isJsonObject */.O)(serverInfo) || typeof name === 'string' ? [] : ['serverInfo.name']),
        ...(isModern || !(0,json/* isJsonObject */.O)(serverInfo) || typeof version === 'string' ? [] : ['serverInfo.version']),
        ...((0,json/* isJsonObject */.O)(capabilities) ? [] : ['capabilities']),
    ];
    const method = isModern ? 'server/discover' : 'initialize';
    if (missing.length > 0) {
        round.warn('introduction-incomplete', `The result of ${method} has no ${missing.join(' and no ')}. ${(0,refusals/* refusedBy */.it)('introduction-incomplete')}`);
    }
    const malformed = malformedInIntroduction(result, isModern).filter((fault) => !missing.some((name) => fault.startsWith(`${name} is `)));
    if (malformed.length > 0) {
        round.warn('malformed-member', `The result of ${method} has members of the wrong type: ${listed(malformed)}. ${(0,refusals/* refusedBy */.it)('malformed-member')}`);
    }
}
/** What the server says of itself is published: characters that nobody sees are taken out, and what is suspicious is told. */
function shownInfo(round, info) {
    if (!info)
        return undefined;
    const suspicious = Object.entries(info).flatMap(([name, text]) => typeof text === 'string'
        ? (0,hidden_text_patterns/* findHiddenText */.F)(text).map(({ finding }) => `serverInfo.${name} contains ${finding}`)
        : []);
    if (suspicious.length > 0) {
        round.warn('hidden-text', `Review what the server says of itself: ${listed(suspicious)}.`);
    }
    return Object.fromEntries(Object.entries(info).map(([name, value]) => [
        name,
        typeof value === 'string' ? (0,invisible/* withoutInvisible */.OT)(value) : value,
    ]));
}
/** The capabilities of an InitializeResult or DiscoverResult, as they are kept. */
function capabilitiesOf(round, result) {
    return cleanObject(round, result.capabilities) ?? {};
}
/** The object without secrets and lone surrogates; of one that is too deep or too large only the names. */
function cleanObject(round, value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const small = !(0,bounded_json/* isDeeperThan */.hz)(value, probeLimits.schemaDepth) && JSON.stringify(value).length <= probeLimits.itemBytes;
    const kept = small
        ? value
        : Object.fromEntries(Object.keys(value)
            .slice(0, 100)
            .map((key) => [key.slice(0, 100), {}]));
    const clean = round.secrets.clean(kept);
    return (0,json/* isJsonObject */.O)(clean) ? clean : undefined;
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/legacy.js





/** Statuses of a server that does not know what to do with the request, but may with another. */
const notUnderstood = new Set([400, 404, 405, 406, 415, 422]);
/** Statuses that are about access or load, also when their body is JSON-RPC. */
const notAboutTheRequest = new Set([401, 403, 408, 429]);
/**
 * Decides what the answer to `initialize` means (MCP 2024-11-05 to 2025-11-25, lifecycle).
 *
 * @param offered the version that was offered: a server is not offered the same one twice
 */
function judgeInitialize(answer, offered) {
    switch (answer.kind) {
        case 'result': {
            const { protocolVersion: version, resultType } = answer.result;
            if (typeof version !== 'string') {
                // A member of every result since 2026-07-28, and of none before.
                if (typeof resultType === 'string')
                    return { kind: 'modern', version: protocol/* newestModern */.kd };
                return { kind: 'unsupported', versions: [] };
            }
            if (!protocol/* legacyVersions */.ru.includes(version))
                return { kind: 'unsupported', versions: [version] };
            return { kind: 'open', version, http: answer.http, result: answer.result };
        }
        case 'error':
            return judgeRefusal(answer, offered);
        case 'document':
            if (answer.isOldStream)
                return { kind: 'sse' };
            return notUnderstood.has(answer.http.status)
                ? { kind: 'not-understood', orSse: true }
                : { kind: 'failed' };
        default:
            return { kind: 'failed' };
    }
}
function judgeRefusal({ http, error }, offered) {
    const { code, data } = error;
    if (notAboutTheRequest.has(http.status))
        return { kind: 'failed' };
    const supported = (0,json/* isJsonObject */.O)(data) ? (strings(data.supported) ?? strings([data.expected])) : undefined;
    if (supported && supported.length > 0) {
        const modern = protocol/* modernVersions */.zM.find((version) => supported.includes(version));
        const legacy = protocol/* legacyVersions */.ru.find((version) => supported.includes(version) && version !== offered);
        if (code === protocol/* errorCodes */.fv.unsupportedVersion && modern)
            return { kind: 'modern', version: modern };
        if (legacy)
            return { kind: 'offer', version: legacy };
        return modern ? { kind: 'modern', version: modern } : { kind: 'unsupported', versions: supported };
    }
    if (code === protocol/* errorCodes */.fv.unsupportedVersion)
        return { kind: 'modern', version: protocol/* newestModern */.kd };
    // A fault of the server's may pass; so it is no word about what the server knows.
    if (http.status >= 500)
        return { kind: 'failed' };
    if (code === protocol/* errorCodes */.fv.methodNotFound || code === protocol/* errorCodes */.fv.invalidRequest) {
        return { kind: 'not-understood', orSse: true };
    }
    // Any other refusal may come from a server that is too old for the offer, and for `server/discover`: a method that
    // it does not know can do it harm. Only its own words show that it is too new instead.
    const isTooNew = missesModernParts(error) || protocol/* modernVersions */.zM.some((version) => error.message.includes(version));
    return isTooNew ? { kind: 'not-understood', orSse: false } : { kind: 'failed' };
}
/** Whether a server of the modern era says that a header or the metadata of the request is missing. */
function missesModernParts({ code, message }) {
    const isHeader = code === protocol/* errorCodes */.fv.headerMismatch || code === protocol/* errorCodes */.fv.missingCapability;
    return isHeader || (code === protocol/* errorCodes */.fv.invalidParams && /_meta|header|mcp-/i.test(message));
}
/** The texts of an array that has nothing else. */
function strings(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
/** The parameters of `initialize`. Empty capabilities, always: some servers list more to a client with some. */
function initializeParams({ client }, offer) {
    return { protocolVersion: offer, capabilities: {}, clientInfo: client };
}
/** Sends `initialize`, without a version header: which version it will be is not known yet. */
function initialize(round, url, offer, options = {}) {
    const { phase = 'initialize', withinMs } = options;
    return exchange(round, {
        phase,
        method: 'POST',
        url,
        headers: { accept: protocol/* acceptBoth */.SX },
        message: { id: round.nextId(), method: 'initialize', params: initializeParams(round, offer) },
        withinMs,
    });
}
/**
 * Asks an address for nothing but an answer, with the one request that no server of any era takes harm from. A
 * session that this opens is ended.
 */
async function knock(round, url, options = {}) {
    const answer = await initialize(round, url, protocol/* newestLegacy */.Ce, options);
    const verdict = judgeInitialize(answer, protocol/* newestLegacy */.Ce);
    if (verdict.kind === 'open')
        await legacySession(round, verdict).close();
    return answer;
}
/** The server behind an InitializeResult; `initialized` is still to be sent. */
function legacySession(round, { version, http, result }) {
    const { url } = http;
    const sessionId = visibleAscii(http.headers[protocol/* headerNames */.Qb.session]);
    const headers = {
        accept: protocol/* acceptBoth */.SX,
        [protocol/* headerNames */.Qb.protocolVersion]: version,
        ...(sessionId === undefined ? {} : { [protocol/* headerNames */.Qb.session]: sessionId }),
    };
    return {
        ...introduction(round, version, result, result.serverInfo),
        transport: 'streamable-http',
        era: 'legacy',
        legacy: true,
        url,
        stateful: sessionId !== undefined,
        initialized: async () => {
            const message = { method: 'notifications/initialized' };
            await notify(round, { phase: 'initialized', method: 'POST', url, headers, message });
        },
        request: (method, params) => {
            const message = { id: round.nextId(), method, params };
            return exchange(round, { phase: 'list', method: 'POST', url, headers, message });
        },
        close: async () => {
            if (sessionId === undefined || round.signal.aborted)
                return;
            await exchange(round, {
                phase: 'close',
                method: 'DELETE',
                url,
                headers,
                withinMs: probeLimits.courtesyMs,
            });
        },
    };
}
/** A session id that may be sent back (MCP 2025-11-25, session management). */
function visibleAscii(text) {
    return text !== undefined && /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./build/core/http/address-guard.js + 1 modules
var address_guard = __webpack_require__(88570);
;// CONCATENATED MODULE: ./build/core/probe/diagnosis/classify.js



const defaultPages = /your web app is running and waiting for your content|your (?:azure )?functions?[\w .]{0,20} app is up and running/i;
const stoppedPages = /web app is stopped|site is (?:stopped|disabled)|site disabled/i;
const restrictedPages = /forbidden|blocked your access|ip address/i;
const hostWords = /\b(?:host|hostname|localhost|origin)\b/i;
const certificateCodes = /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_|UNABLE_TO_(?:VERIFY|GET|DECRYPT|DECODE)|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|CRL_)/;
const loginPages = /^https:\/\/(?:login\.microsoftonline\.|login\.windows\.net|login\.live\.com|accounts\.google\.com)|\/\.auth\/login/i;
/** What one answer means when it is not the one that was hoped for. */
function classify(answer, phase) {
    return { cause: causeOf(answer, phase), phase, answer };
}
function causeOf(answer, phase) {
    switch (answer.kind) {
        case 'network':
            return causeOfNetwork(answer.code);
        case 'timeout':
            return 'timeout';
        case 'too-large':
            return 'too-large';
        case 'undecodable':
            return 'undecodable';
        case 'redirect':
            return loginPages.test(answer.location ?? '') ? 'login-redirect' : 'redirect';
        case 'result':
            return phase === 'list' ? 'list-invalid' : 'not-mcp';
        case 'error':
            return causeOfError(answer, phase);
        case 'document':
            return causeOfDocument(answer.http, answer.text);
    }
}
function causeOfNetwork(code) {
    if (code === address_guard/* addressChanged */.hU)
        return 'address-changed';
    if (code === 'ENOTFOUND' || code.startsWith('EAI_'))
        return 'dns';
    if (certificateCodes.test(code))
        return 'certificate';
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
        return 'tls';
    return 'connect';
}
function causeOfError(answer, phase) {
    const { status } = answer.http;
    if (status === 401)
        return 'unauthorized';
    if (status === 421)
        return 'host-rejected';
    if (status === 403)
        return hostWords.test(answer.error.message) ? 'host-rejected' : 'unauthorized';
    if (status === 429)
        return 'throttled';
    if (answer.error.code === protocol/* errorCodes */.fv.internal || status >= 500)
        return 'server-bug';
    return phase === 'list' ? 'list-invalid' : 'rpc-error';
}
function causeOfDocument(http, text) {
    const { status } = http;
    if (status >= 200 && status < 300) {
        if (defaultPages.test(text))
            return 'default-page';
        if (text.trim() === '')
            return 'empty';
        return isHtml(http, text) ? 'html-page' : 'not-mcp';
    }
    switch (status) {
        case 401:
            return 'unauthorized';
        case 403:
            return causeOfForbidden(http, text);
        case 404:
            return 'not-found';
        case 407:
            return 'proxy';
        case 408:
        case 502:
        case 504:
            return 'gateway';
        case 421:
            return 'host-rejected';
        case 429:
            return 'throttled';
        case 503:
            return /function host is not running/i.test(text) ? 'host-not-running' : 'unavailable';
        case 400:
        case 405:
        case 406:
        case 415:
        case 422:
            return 'wrong-method';
        default:
            return status >= 500 ? 'server-error' : 'http-error';
    }
}
function causeOfForbidden(http, text) {
    if (stoppedPages.test(text))
        return 'site-stopped';
    // App Service names the refused address in this header when an access restriction applies.
    if ('x-ms-forbidden-ip' in http.headers)
        return 'ip-restricted';
    if (isHtml(http, text))
        return restrictedPages.test(text) ? 'ip-restricted' : 'unauthorized';
    return hostWords.test(text) ? 'host-rejected' : 'unauthorized';
}
function isHtml(http, text) {
    return mediaType(http) === 'text/html' || /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text);
}
/** The stable code of a failure that is not about access. */
function reasonOf(failure) {
    switch (failure.cause) {
        case 'address-changed':
            return 'dns';
        case 'certificate':
            return 'tls';
        case 'default-page':
            return 'html-page';
        case 'empty':
        case 'undecodable':
        case 'quoted-endpoint':
            return 'not-mcp';
        case 'login-redirect':
        case 'foreign-endpoint':
            return 'redirect';
        case 'too-large':
            return 'response-too-large';
        case 'server-bug':
        case 'headers-stripped':
            return 'rpc-error';
        case 'unauthorized':
            return 'auth-required';
        case 'proxy':
        case 'gateway':
        case 'unavailable':
        case 'server-error':
        case 'throttled':
        case 'not-found':
        case 'wrong-method':
        case 'http-error':
            // Only an answer with a status is found to be one of these.
            return `http-${failure.answer && 'http' in failure.answer ? failure.answer.http.status : 0}`;
        default:
            return failure.cause;
    }
}
const unreachable = new Set([
    'dns',
    'address-changed',
    'connect',
    'tls',
    'certificate',
    'proxy',
]);
/** Whether anything at all answered for the server. */
function isUnreachable(failure) {
    const { cause, answer } = failure;
    if (cause === 'timeout')
        return answer?.kind === 'timeout' && answer.phase !== 'request';
    return unreachable.has(cause);
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/legacy-sse.js











/**
 * Opens a server over HTTP+SSE (MCP 2024-11-05): a stream of which an `endpoint` event names the address for requests, and
 * on which every response arrives. Requests must be made one after the other. `notSse` is what answered instead
 * of such a stream.
 */
async function openLegacySse(round, url) {
    const stream = await openStream(round, url);
    if ('notSse' in stream)
        return stream;
    let opened;
    try {
        opened = await openOnStream(round, stream);
        return opened;
    }
    finally {
        if (!opened || 'cause' in opened)
            stream.close();
    }
}
/** Whether an address is the event stream of HTTP+SSE. Nothing is asked of the server behind it. */
async function offersStream(round, url) {
    const stream = await openStream(round, url, { phase: 'control', withinMs: probeLimits.courtesyMs });
    if ('notSse' in stream)
        return false;
    stream.close();
    return true;
}
async function openOnStream(round, stream) {
    const { endpoint, http } = stream;
    if (endpoint.origin !== round.origin)
        return { cause: 'foreign-endpoint', phase: 'sse' };
    let headers = {};
    const posted = (phase, message) => ({
        phase,
        method: 'POST',
        url: endpoint.href,
        headers,
        message,
        answeredElsewhere: true,
    });
    const request = async (phase, method, params) => {
        const id = round.nextId();
        const accepted = await exchange(round, posted(phase, { id, method, params }));
        const success = accepted.kind === 'document' && accepted.http.status >= 200 && accepted.http.status < 300;
        return success ? stream.response(id, method) : accepted;
    };
    const initialize = async (version) => {
        const answer = await request('initialize', 'initialize', initializeParams(round, version));
        return { answer, verdict: judgeInitialize(answer, version) };
    };
    let opening = await initialize(protocol/* newestLegacy */.Ce);
    if (opening.verdict.kind === 'offer')
        opening = await initialize(opening.verdict.version);
    const { answer, verdict } = opening;
    if (verdict.kind === 'unsupported') {
        return { cause: 'protocol-unsupported', phase: 'initialize', versions: verdict.versions };
    }
    if (verdict.kind !== 'open') {
        const failure = classify(answer, 'initialize');
        if (failure.cause === 'not-found' && /^\s*["{]/.test(stream.data)) {
            return { ...failure, cause: 'quoted-endpoint', versions: [stream.data] };
        }
        // The stream has just named this address: what is not found there is its session.
        return failure.cause === 'not-found' ? { ...failure, cause: 'session-lost', stateful: true } : failure;
    }
    headers = { [protocol/* headerNames */.Qb.protocolVersion]: verdict.version };
    await notify(round, posted('initialized', { method: 'notifications/initialized' }));
    return {
        ...introduction(round, verdict.version, verdict.result, verdict.result.serverInfo),
        transport: 'sse',
        era: 'legacy',
        legacy: false,
        url: http.url,
        stateful: false,
        request: (method, params) => request('list', method, params),
        close: async () => stream.close(),
    };
}
async function openStream(round, url, { phase = 'sse', withinMs } = {}) {
    const call = { phase, method: 'GET', url, headers: { accept: 'text/event-stream' } };
    const credentials = await credentialsFor(round, call);
    const started = round.clock.now();
    const time = createTimeLimit(round.clock, round.signal);
    let opened;
    const close = () => {
        time.release();
        opened?.close();
    };
    const giveUp = (read) => {
        close();
        recordAttempt(round, call, read, started);
        return { notSse: read.answer };
    };
    try {
        const whole = withinMs === undefined ? undefined : time.start(withinMs, 'request');
        opened = await exchange_open(round, call, credentials, time);
        const { http, body } = opened;
        const lift = time.start(probeLimits.endpointEventMs, 'request');
        if (http.status !== 200 || mediaType(http) !== 'text/event-stream') {
            return giveUp(await readDocumentStart(http, body));
        }
        const events = readEvents((0,bounded_body/* metered */.F3)(body, round.bytes));
        const data = await endpointEvent(events);
        lift();
        whole?.();
        const read = { answer: { kind: 'document', http, text: '' }, text: data ?? '' };
        if (data === undefined || !URL.canParse(data, url))
            return giveUp(read);
        const endpoint = new URL(data, url);
        round.secrets.addFromServer(endpoint);
        recordAttempt(round, call, read, started);
        return {
            http,
            endpoint,
            data,
            close,
            async response(id, method) {
                const asked = round.clock.now();
                const lift = time.start(probeLimits.requestMs, 'request');
                const { answer } = await nextResponse(round, id, http, events).catch((error) => ({
                    answer: failureOf(error, round, time, http),
                }));
                lift();
                if (shortcoming(answer) !== undefined) {
                    recordAttempt(round, { ...call, message: { id, method } }, { answer, text: '' }, asked);
                }
                return answer;
            },
        };
    }
    catch (error) {
        close();
        return giveUp({ answer: failureOf(error, round, time, opened?.http), text: '' });
    }
}
/** The data of the first `endpoint` event: pings and greetings may come before it. */
async function endpointEvent(events) {
    for (let count = 0; count < probeLimits.streamEvents; count++) {
        const next = await events.next();
        if (next.done)
            return undefined;
        if (next.value.event === 'endpoint')
            return next.value.data;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/probe/wire/credentials.js
/** Headers that frame a message: given by a user, they would break it. */
const framing = new Set(['content-length', 'transfer-encoding', 'connection']);
/** Whether anything goes with the requests that could make the server answer otherwise. */
function hasCredential({ headers, functionKey, token }) {
    return Object.keys(headers).length > 0 || functionKey !== undefined || token !== undefined;
}
/** The headers to send to the origin of the probed URL, names in lower case. Makes every value known as a secret. */
async function credentialHeaders({ headers, functionKey, token }, secrets) {
    const sent = {};
    for (const [name, value] of Object.entries(headers)) {
        if (!framing.has(name.toLowerCase()))
            sent[name.toLowerCase()] = value;
        secrets.addHeader(name, value);
        // "Bearer abc": a server may repeat the token alone.
        secrets.addHeader(name, value.replace(/^\S+\s+/, ''));
    }
    if (functionKey !== undefined) {
        sent['x-functions-key'] = functionKey;
        secrets.add(functionKey);
    }
    if (token) {
        const bearer = await token();
        sent.authorization = `Bearer ${bearer}`;
        secrets.add(bearer);
    }
    return sent;
}

// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
;// CONCATENATED MODULE: ./build/core/probe/diagnosis/connection-messages.js



/** For servers that cannot be reached. */
const connectionTexts = {
    dns: ({ url }) => ({
        message: `The host name of ${url} cannot be resolved.`,
        why: 'The name does not exist, was created only recently, or is known only inside a private network that this runner is not part of.',
        next: 'Check the name. For a private endpoint, run the pipeline on a runner inside its network.',
    }),
    'address-changed': ({ url }) => ({
        message: `The host name of ${url} now resolves to another kind of address, and the request was not sent there.`,
        why: 'It resolved to a public address, or to one in your network, and then to this machine, to a private network or to the metadata service of the cloud. The owner of a name can use that to reach what only this runner can reach (DNS rebinding).',
        next: 'Check who owns the name, and check its DNS records. For a private endpoint, let the name resolve to its private address only.',
    }),
    connect: ({ url, answer }) => ({
        message: `Could not connect to ${url} (${networkCode(answer)}).`,
        why: 'Nothing listens there, the app is restarting, or something between this runner and the app closes the connection.',
        next: 'Check that the app runs and that its network allows this runner. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
    }),
    tls: ({ url, answer }) => ({
        message: `Could not establish a TLS connection to ${url} (${networkCode(answer)}).`,
        why: 'The other side does not speak TLS on this port, or refuses the TLS version, or requires a client certificate.',
        next: 'Check the scheme and the port of the URL, and whether the app requires client certificates.',
    }),
    certificate: ({ url, answer }) => ({
        message: `The certificate of ${url} is not trusted (${networkCode(answer)}).`,
        why: 'The custom domain has no certificate bound to it, the certificate has expired, or it comes from a private certificate authority that this runner does not know.',
        next: 'Bind a certificate for this host name to the app. For a private authority, set NODE_EXTRA_CA_CERTS to its PEM file before the step.',
    }),
    proxy: ({ url }) => ({
        message: `The proxy between this runner and ${url} requires credentials (HTTP 407).`,
        why: 'HTTPS_PROXY names a proxy without a user, or with a wrong one.',
        next: 'Put the user and the password into HTTPS_PROXY, or add the host to NO_PROXY.',
    }),
    timeout: explainTimeout,
};
function explainTimeout({ answer, url, request }) {
    const phase = answer?.kind === 'timeout' ? answer.phase : 'deadline';
    const next = (0,core_message/* sentence */.em) `Look at the log stream of the app. If it starts slowly, raise ${(0,references/* input */.hF)('probe-timeout')} or keep instances ready.`;
    if (phase === 'headers') {
        return {
            message: `${url} accepted the connection but gave no answer for ${probeLimits.headersMs / 1000} s to ${request}.`,
            why: 'The app hangs or starts very slowly, or a firewall drops the answer.',
            next,
        };
    }
    if (phase === 'request') {
        return {
            message: `${url} started to answer ${request} but did not finish in time.`,
            why: 'The stream stays open without the response in it, or the answer arrives too slowly.',
            next,
        };
    }
    return {
        message: `The time for the probe ended before ${url} answered ${request}.`,
        why: (0,core_message/* sentence */.em) `The app hangs or starts slowly, or ${(0,references/* input */.hF)('probe-timeout')} is too short.`,
        next,
    };
}
function networkCode(answer) {
    return answer?.kind === 'network' ? answer.code : 'no code';
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/explanation.js
const usualPaths = 'usually /runtime/webhooks/mcp with the Azure Functions MCP extension, /mcp with a self-hosted server';
/** The JSON-RPC error of the answer. */
function rpcError({ answer, quote }) {
    return answer?.kind === 'error'
        ? `"${quote(answer.error.message, 300)}" (${answer.error.code})`
        : 'no error given';
}
/** What the server said, as received and in quotes; of a web page its title. */
function said({ answer, quote }) {
    if (answer?.kind === 'error')
        return `"${quote(answer.error.message, 200)}"`;
    if (answer?.kind !== 'document' || answer.text.trim() === '')
        return 'an empty body';
    const title = pageTitle(answer.text);
    return title === undefined ? `"${quote(answer.text, 200)}"` : `a web page titled "${quote(title, 200)}"`;
}
/** The title of a web page; undefined when the text has none. */
function pageTitle(text) {
    return /<title[^>]{0,100}>([^<]{1,500})/i.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/platform-messages.js




/** For what stands before the server: Azure Functions, App Service, a gateway, another site. */
const platformTexts = {
    'host-not-running': ({ url, status }) => ({
        message: `${url} answers "Function host is not running" (HTTP ${status}).`,
        why: 'The Azure Functions host did not start: the last deployment is broken, a setting is missing, or its storage account cannot be reached.',
        next: 'Open "Diagnose and solve problems" or the log stream of the function app. Check AzureWebJobsStorage and FUNCTIONS_WORKER_RUNTIME first.',
    }),
    gateway: ({ url, status, request }) => ({
        message: `${url} answers ${request} with HTTP ${status}.`,
        why: 'A front end found no working app behind it: the app is starting, it crashed, or its port is not open.',
        next: 'Look at the log of the app. On Azure Functions with a custom handler, check that it listens on FUNCTIONS_CUSTOMHANDLER_PORT.',
    }),
    unavailable: ({ url, status, request }) => ({
        message: `${url} answers ${request} with HTTP ${status} (service unavailable).`,
        why: 'A deployment is in progress, or the app is overloaded or stopped. On App Service, app_offline.htm may be in place.',
        next: 'Wait for the deployment to end, or check the state of the app in the portal. Then run this step again.',
    }),
    'server-error': (facts) => ({
        message: `${facts.url} answers ${facts.request} with HTTP ${facts.status} and without a JSON-RPC response: ${said(facts)}.`,
        why: 'The app fails before it answers in MCP. On Azure Functions, usual causes are a custom handler that does not run, and a mistake in host.json.',
        next: 'Look at the log of the app while this step runs.',
    }),
    throttled: ({ url }) => ({
        message: `${url} answers HTTP 429: too many requests.`,
        why: 'A limit of the app, of API Management or of the plan was reached, and it did not pass in time.',
        next: 'Raise the limit, allow this runner, or run the step later.',
    }),
    'not-found': explainNotFound,
    'session-lost': explainLostSession,
    'default-page': (facts) => ({
        message: `${facts.url} shows the start page of Azure App Service or Azure Functions${titleIn(facts)}.`,
        why: 'Nothing is deployed there yet, or the URL has no path.',
        next: `Deploy the app, and give the URL with its path: ${usualPaths}.`,
    }),
    'html-page': (facts) => ({
        message: `${facts.url} answers with a web page${titleIn(facts)} instead of MCP.`,
        why: 'The path is wrong, another app answers there, or a site serves its start page for every path.',
        next: `Give the URL of the MCP endpoint itself: ${usualPaths}.`,
    }),
    empty: ({ url, status, request }) => ({
        message: `${url} answers ${request} with HTTP ${status} and an empty body.`,
        why: 'Something that does not speak MCP accepts the request.',
        next: `Check the path of the URL: ${usualPaths}.`,
    }),
    'site-stopped': ({ url, status }) => ({
        message: `The app behind ${url} is stopped (HTTP ${status}).`,
        why: 'It was stopped by hand, its quota is used up, or its subscription is disabled.',
        next: 'Start the app in the Azure portal, or raise its quota.',
    }),
    'ip-restricted': ({ url, status, answer }) => ({
        message: `${url} does not allow this runner (HTTP ${status})${requestIds(answer)}.`,
        why: 'An access restriction of the app, or a firewall in front of it, does not allow the address of this runner.',
        next: (0,core_message/* sentence */.em) `Allow the address, run the pipeline inside the network, or give an address that can be reached as ${(0,references/* input */.hF)('probe-url')}.`,
    }),
    'wrong-method': (facts) => ({
        message: `${facts.url} refuses MCP requests with HTTP ${facts.status}: ${said(facts)}. It offers no event stream of the older transport either.`,
        why: 'The server on this path does not speak MCP, or something in front of it refuses the request.',
        next: `Check the URL: ${usualPaths}. An older server has its event stream at …/sse.`,
    }),
    'http-error': (facts) => ({
        message: `${facts.url} answers ${facts.request} with HTTP ${facts.status}: ${said(facts)}.`,
        why: 'MCP servers do not answer with this status.',
        next: `Check the URL: ${usualPaths}.`,
    }),
    redirect: explainRedirect,
    'login-redirect': ({ url, answer }) => ({
        message: `${url} redirects to a login page: ${platform_messages_location(answer)}.`,
        why: 'App Service authentication redirects requests without a login, and MCP clients cannot follow.',
        next: (0,core_message/* sentence */.em) `In the authentication settings of the app, set "Unauthenticated requests" to "HTTP 401 Unauthorized", and give ${(0,references/* input */.hF)('probe-audience')}.`,
    }),
};
function explainNotFound(facts) {
    const { url, suggestion } = facts;
    const next = suggested(facts);
    if (suggestion && next) {
        return {
            message: `${url} is not found (HTTP 404). Did you mean ${suggestion.url}? ${suggestion.isStream ? 'An event stream of the older transport (HTTP+SSE)' : 'An MCP server'} answers there.`,
            why: suggestion.isStream
                ? 'The server speaks the older transport, which has a URL of its own.'
                : 'This server treats an address with a slash at the end and one without as different.',
            next,
        };
    }
    return {
        message: `${url} is not found (HTTP 404).`,
        why: 'The path is wrong, or the app is not loaded yet. On Azure Functions, that can last after a deployment to Flex Consumption until the triggers are synchronised.',
        next: `Check the path: ${usualPaths}; a route prefix such as /api may come before it. If it is right, restart the app; on Azure Functions, synchronise the triggers (POST …/host/default/sync on the function app).`,
    };
}
function suggested({ suggestion }) {
    return suggestion && (0,core_message/* sentence */.em) `Give ${suggestion.url} as ${(0,references/* input */.hF)('server-url')}.`;
}
function explainLostSession(facts) {
    const { url, status, request, stateful } = facts;
    return {
        message: `The server at ${url} answers initialize, and right after it answers ${request} with HTTP ${status}: ${said(facts)}.`,
        why: stateful
            ? 'The server forgot the session that it had just opened. Usually several instances run without session affinity, and only one of them knows the session.'
            : 'Requests reach different instances of the app, and not all of them serve MCP: for example while a new version is rolled out.',
        next: stateful
            ? 'Make the server stateless, share its sessions between the instances, or switch on session affinity (ARR affinity, sticky sessions) so that a client stays on one instance.'
            : 'Wait until every instance runs the same version, and check the routes of the gateway or load balancer in front of the app.',
    };
}
function explainRedirect({ answer, url }) {
    const message = `${url} redirects to ${platform_messages_location(answer)}.`;
    if (answer?.kind === 'redirect' && answer.sameHost !== undefined) {
        return {
            message,
            why: 'It is the same host over plain http: the app does not know that a front end serves it over https, so a redirect that only adds or removes a slash loses the scheme.',
            next: (0,core_message/* sentence */.em) `Give ${answer.sameHost} as ${(0,references/* input */.hF)('server-url')}. Or let the app trust the X-Forwarded-Proto header of its front end.`,
        };
    }
    const refusal = answer?.kind === 'redirect' ? answer.refusal : 'method';
    const why = {
        method: 'A redirect of this kind turns the request into one that MCP does not have.',
        origin: 'A redirect to another host is not followed: credentials must not go there.',
        scheme: 'A redirect from https to http is not followed.',
        'too-many': `More than ${probeLimits.redirects} redirects in a row are not followed.`,
    }[refusal];
    return {
        message,
        why,
        next: (0,core_message/* sentence */.em) `Give the final address of the MCP endpoint as ${(0,references/* input */.hF)('server-url')}.`,
    };
}
function platform_messages_location(answer) {
    return (answer?.kind === 'redirect' ? answer.location : undefined) ?? 'an address that it does not name';
}
function titleIn({ answer, quote }) {
    const title = answer?.kind === 'document' ? pageTitle(answer.text) : undefined;
    return title === undefined ? '' : ` ("${quote(title, 200)}")`;
}
function requestIds(answer) {
    const headers = answer && 'http' in answer ? answer.http.headers : {};
    const ids = ['x-ms-request-id', 'x-ms-correlation-request-id'].flatMap((name) => headers[name] ?? []);
    return ids.length ? `; request id ${ids[0]}` : '';
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/near-response.js





/**
 * What keeps a text from being the JSON-RPC response that it was meant to be, as the end of a sentence: a wrong `id`
 * for example. Undefined when the text has nothing of JSON-RPC.
 *
 * @param text a body, or the start of an event stream; from the server
 */
function nearResponse(text, isStream) {
    const messages = (isStream ? dataOf(text) : [text]).map(parse);
    const [message] = messages
        .flatMap((value) => (Array.isArray(value) ? value : [value]))
        .filter(json/* isJsonObject */.O)
        .filter((value) => 'result' in value || ('error' in value && 'jsonrpc' in value));
    return message && faultOf(message);
}
function faultOf({ jsonrpc, id, result, error }) {
    if (jsonrpc !== '2.0')
        return 'It has no "jsonrpc": "2.0".';
    if (error !== undefined && error !== null && !(0,json/* isJsonObject */.O)(result)) {
        return 'It is a JSON-RPC error whose "error" is no object with a number as its "code".';
    }
    if (!(0,json/* isJsonObject */.O)(result))
        return `It is a JSON-RPC response whose "result" is ${kindOf(result)}.`;
    return `It is a JSON-RPC response, but to another request: its "id" is ${idOf(id)}. The "id" of a response must be that of the request, with the same type.`;
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'null';
    return Array.isArray(value) ? 'an array' : typeof value === 'string' ? 'text' : 'no object';
}
function idOf(id) {
    return id === undefined ? 'missing' : JSON.stringify(id).slice(0, 60);
}
/** The data of the events of a stream that clients look at, as far as they are complete. */
function dataOf(text) {
    const found = [];
    const parser = createParser({
        onEvent: ({ event = 'message', data }) => {
            if (event === 'message')
                found.push(data);
        },
    });
    parser.feed(text.slice(0, probeLimits.documentBytes).replace(/\r\n?/g, '\n'));
    return found;
}
function parse(text) {
    try {
        return (0,bounded_json/* parseBoundedJson */.Rj)(text, { left: probeLimits.discoverValues }, probeLimits.jsonDepth);
    }
    catch (error) {
        if (!(error instanceof bounded_body/* TooLarge */.MF))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/protocol-messages.js







const mebibytes = probeLimits.roundBytes / 1024 / 1024;
/** For servers that answer, but not as MCP requires. */
const protocolTexts = {
    'not-mcp': explainForeign,
    undecodable: ({ url, request, status, answer, quote }) => ({
        message: `${url} answers ${request} with HTTP ${status}, but its body is not encoded as it says (Content-Encoding: ${answer?.kind === 'undecodable' ? quote(answer.http.headers['content-encoding'] ?? '', 60) : 'none'}).`,
        why: 'The server, or a proxy in front of it, names an encoding that it does not use, encodes the body twice, or ends it too early.',
        next: 'Turn compression off for this path, in the server or in the proxy.',
    }),
    'quoted-endpoint': ({ url, versions, quote }) => ({
        message: `The event stream at ${url} names its endpoint as JSON, and nothing is there: ${quote(versions[0] ?? '', 200)}.`,
        why: 'The data of an "endpoint" event is a plain address. Clients take it as it is, quotation marks and braces included.',
        next: 'Let the server write "data: /messages?…" without quotation marks.',
    }),
    'host-rejected': (facts) => ({
        message: `The server at ${facts.url} refuses the host name of the request, or its origin (HTTP ${facts.status}): ${said(facts)}.`,
        why: 'Its protection against DNS rebinding knows other host names than the one in the URL. Behind a gateway it often knows only the name of the app itself.',
        next: 'Add this host name to the host names that the server allows.',
    }),
    'rpc-error': (facts) => ({
        message: `The server at ${facts.url} refuses ${facts.request}: ${rpcError(facts)}.`,
        why: 'It speaks JSON-RPC, but does not accept this client.',
        next: 'Look up the error in the documentation or the log of the server.',
    }),
    'server-bug': (facts) => ({
        message: `The server at ${facts.url} fails at ${facts.request}: ${rpcError(facts)}.`,
        why: 'The server threw an exception; its log shows which.',
        next: 'Fix the server; the same request fails for every client.',
    }),
    'headers-stripped': (facts) => ({
        message: `The server at ${facts.url} requires headers that do not arrive: ${rpcError(facts)}.`,
        why: 'It speaks MCP 2026-07-28 only, and a gateway in front of it removes the "Mcp-…" headers.',
        next: 'Let the gateway pass MCP-Protocol-Version and Mcp-Method on.',
    }),
    'protocol-unsupported': ({ url, versions, quote }) => ({
        message: versions.length
            ? `The server at ${url} supports none of the MCP versions that this tool supports; it offers ${quote(versions.slice(0, 10).join(', '), 200)}.`
            : `The server at ${url} does not say which MCP version it speaks: its answer has no "protocolVersion" that is text.`,
        why: `This tool supports ${[...protocol/* modernVersions */.zM, ...protocol/* legacyVersions */.ru].join(', ')}.`,
        next: 'Update this step if the server is newer, or update the server if it is older.',
    }),
    'foreign-endpoint': ({ url }) => ({
        message: `The event stream at ${url} names an endpoint on another host, which is not followed.`,
        why: 'The server builds the address of its endpoint from a host name that is not the one in the URL, which happens behind a gateway.',
        next: 'Make the server send a relative endpoint, or give the URL of the host that it names.',
    }),
    'too-large': ({ url, answer }) => ({
        message: `${url} sends more than the probe accepts: ${answer?.kind === 'too-large' ? answer.what : 'an answer'} is over the limit.`,
        why: `All answers together may have ${mebibytes} MiB and ${probeLimits.roundValues} JSON values, nested ${probeLimits.jsonDepth} levels deep.`,
        next: 'Let the server answer in pages, or with shorter descriptions and schemas.',
    }),
    'list-invalid': (facts) => ({
        message: `The server at ${facts.url} announces tools, but tools/list returns no list: ${facts.answer?.kind === 'error' ? rpcError(facts) : 'its result has no array "tools"'}.`,
        why: 'Clients that connect find no tools.',
        next: 'Fix tools/list of the server, or do not announce the capability.',
    }),
    'version-mismatch': ({ url, versions, expectVersion, quote }) => ({
        message: `The server at ${url} has the version "${quote(versions[0] ?? 'unknown', 80)}" and not "${expectVersion}".`,
        why: versions.length
            ? (0,core_message/* sentence */.em) `The new version is not deployed, its instances do not serve requests yet, or ${(0,references/* input */.hF)('expect-version')} differs from what the server reports.`
            : 'The server does not say which version it has.',
        next: (0,core_message/* sentence */.em) `Check the deployment, and that the server reports the version that ${(0,references/* input */.hF)('expect-version')} names.`,
    }),
    unstable: ({ url }) => ({
        message: `The server at ${url} answers some requests well and fails others.`,
        why: 'Old and new instances answer in turn during a rollout, or the app restarts again and again. After a failure, two good answers in a row are required.',
        next: (0,core_message/* sentence */.em) `Run this step after the rollout, or raise ${(0,references/* input */.hF)('probe-timeout')}.`,
    }),
};
function explainForeign(facts) {
    const { url, request, status, answer, quote } = facts;
    const message = `${url} answers ${request} with HTTP ${status}, but not with a JSON-RPC response: ${said(facts)}.`;
    const near = answer?.kind === 'document' ? nearResponse(answer.text, isStream(facts)) : undefined;
    if (near !== undefined) {
        return {
            message,
            why: quote(near, 300),
            next: 'Correct the responses of the server: every client refuses them.',
        };
    }
    if (isStream(facts)) {
        return {
            message,
            why: 'The event stream ended before it brought the response as a complete event: the event has another name than "message", lacks the blank line at its end, or is not written as an event at all.',
            next: 'Let the server write each response as "data: …" with a blank line after it, or answer with application/json.',
        };
    }
    return {
        message,
        why: 'Another API, a status page or a gateway answers there.',
        next: `Check the path of the URL: ${usualPaths}.`,
    };
}
function isStream({ answer }) {
    return answer?.kind === 'document' && mediaType(answer.http) === 'text/event-stream';
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/messages.js



const messages_texts = {
    ...connectionTexts,
    ...platformTexts,
    ...protocolTexts,
    // Explained by its protection, where the answer shows one.
    unauthorized: platformTexts['http-error'],
};
const requests = {
    discover: 'server/discover',
    initialize: 'initialize',
    initialized: 'notifications/initialized',
    list: 'tools/list',
    close: 'the end of the session',
    sse: 'the request for the event stream',
    'oauth-metadata': 'the request for its OAuth metadata',
    control: 'a request beside the endpoint',
};
/** Says what happened, why, and what to do next, for every cause but missing or wrong credentials. */
function explain(failure, circumstances) {
    const { cause, phase, answer, versions = [], stateful = false } = failure;
    return messages_texts[cause]({
        ...circumstances,
        answer,
        status: answer && 'http' in answer ? answer.http.status : 0,
        request: requests[phase],
        versions,
        stateful,
    });
}

// EXTERNAL MODULE: ./build/core/http/loopback.js
var loopback = __webpack_require__(99034);
// EXTERNAL MODULE: ./build/core/text/without-end.js
var without_end = __webpack_require__(58672);
;// CONCATENATED MODULE: ./build/core/probe/diagnosis/protected.js







/**
 * Finds out how a server is protected that answered 401 or 403. On Azure such an answer often comes from the
 * platform before any MCP code runs: so a key's refusal counts only when a path beside it is refused otherwise,
 * and OAuth only with its metadata. Nothing is fetched from another origin: the address in a challenge is the
 * server's word.
 */
async function findProtection(round, url, refusal, random) {
    const challenge = readChallenge(refusal.http.headers['www-authenticate'] ?? '');
    const nothing = { challenge, authorizationServers: [], scopes: [] };
    if (refusal.http.status === 401) {
        for (const candidate of metadataUrls(url, challenge.resourceMetadata)) {
            const metadata = await fetchMetadata(round, candidate, url);
            if (metadata)
                return { status: 'protected-oauth', challenge, ...metadata };
        }
    }
    const guard = guardOf(refusal);
    if (!guard)
        return { status: 'protected-unknown', ...nothing };
    const control = await knock(round, siblingOf(url, random), { phase: 'control' });
    const differs = 'http' in control && control.http.status !== refusal.http.status;
    return { status: differs ? 'protected-key' : 'protected-unknown', guard, ...nothing };
}
/** Reads a challenge leniently: the first value of each parameter, quoted or not. */
function readChallenge(header) {
    const parameter = (name) => {
        const match = new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*(?:"([^"]*)"|([^\\s,"]+))`, 'i').exec(header);
        return match?.[1] ?? match?.[2];
    };
    return {
        error: parameter('error'),
        scope: parameter('scope'),
        resourceMetadata: parameter('resource_metadata'),
    };
}
/**
 * Where the metadata of a protected resource may be (RFC 9728, section 3): where the challenge says, and at the
 * well-known places, of the same origin only.
 */
function metadataUrls(url, named) {
    const endpoint = new URL(url);
    if (endpoint.protocol !== 'https:' && !(0,loopback/* isLoopbackHost */.c)(endpoint.hostname))
        return [];
    const wellKnown = '/.well-known/oauth-protected-resource';
    const path = endpoint.pathname.replace(/\/$/, '');
    const candidates = [named, `${wellKnown}${path}`, wellKnown].flatMap((candidate) => candidate !== undefined && URL.canParse(candidate, url) ? [new URL(candidate, url)] : []);
    const own = candidates.filter((candidate) => candidate.origin === endpoint.origin);
    return [...new Set(own.map((candidate) => candidate.href))];
}
async function fetchMetadata(round, metadataUrl, endpoint) {
    const answer = await exchange(round, {
        phase: 'oauth-metadata',
        method: 'GET',
        url: metadataUrl,
        headers: { accept: 'application/json' },
        anonymous: true,
        withinMs: probeLimits.courtesyMs,
    });
    if (answer.kind !== 'document' || answer.http.status !== 200)
        return undefined;
    const document = (0,bounded_json/* parseJson */.qF)(answer.text);
    if (!(0,json/* isJsonObject */.O)(document) || !covers(document.resource, endpoint))
        return undefined;
    const authorizationServers = protected_texts(document, 'authorization_servers');
    return authorizationServers.length
        ? { authorizationServers, scopes: protected_texts(document, 'scopes_supported') }
        : undefined;
}
/** Whether the resource of the metadata is the endpoint, or a prefix of its path on the same origin. */
function covers(resource, endpoint) {
    if (typeof resource !== 'string' || !URL.canParse(resource))
        return false;
    const [named, actual] = [new URL(resource), new URL(endpoint)];
    const prefix = `${(0,without_end/* withoutEnd */.M)(named.pathname, '/')}/`;
    return named.origin === actual.origin && `${(0,without_end/* withoutEnd */.M)(actual.pathname, '/')}/`.startsWith(prefix);
}
/** The guard whose way of refusing this is. */
function guardOf(refusal) {
    if (refusal.kind === 'error')
        return undefined;
    const body = (0,bounded_json/* parseJson */.qF)(refusal.text);
    if ((0,json/* isJsonObject */.O)(body) && typeof body.message === 'string' && /subscription key/i.test(body.message)) {
        return 'api-management';
    }
    const bare = refusal.text.trim() === '' && refusal.http.headers['www-authenticate'] === undefined;
    return refusal.http.status === 401 && bare ? 'functions' : undefined;
}
/** A path beside the endpoint that nobody serves. */
function siblingOf(url, random) {
    const sibling = new URL(url);
    const name = Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0');
    sibling.pathname = sibling.pathname.replace(/[^/]*\/?$/, `not-there-${name}`);
    return sibling.href;
}
function protected_texts(document, name) {
    const value = document[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/protection-messages.js


/** Says which credentials a server wants, or why those that were sent may not do, and no more than is known. */
function explainProtection(protection, circumstances) {
    const { url, httpStatus, keySent, tokenSent, headerNames } = circumstances;
    const message = `${url}: ${sentences[protection.status]} (HTTP ${httpStatus})`;
    if (!keySent && !tokenSent && headerNames.length === 0) {
        return { message, why: 'No credential was given to the probe.', next: whatToGive(protection) };
    }
    const bearer = tokenSent || headerNames.some((name) => name.toLowerCase() === 'authorization');
    const refusal = bearer ? explainTokenRefusal(protection, circumstances, message) : undefined;
    if (refusal)
        return refusal;
    if (keySent) {
        return {
            message: `${message} The function key was refused.`,
            why: 'It is the key of another app, slot or kind, or it was renewed.',
            next: keyAdvice,
        };
    }
    if (headerNames.length > 0 && !tokenSent)
        return explainHeaderRefusal(protection, headerNames, message);
    return {
        message: `${message} The credential was refused.`,
        why: 'It is not the one that this server wants, or it has expired.',
        next: whatToGive(protection),
    };
}
/** Undefined when the server does not say that it is about the token. */
function explainTokenRefusal(protection, { httpStatus, keySent, tokenSent }, message) {
    const { error, scope } = protection.challenge;
    if (error === 'invalid_token') {
        return {
            message: `${message} The token was refused as invalid.`,
            why: 'It is for another audience or tenant, or it has expired.',
            next: tokenSent
                ? (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('probe-audience')} against the application id URI of the app${suggestion(protection)}.`
                : (0,core_message/* sentence */.em) `Renew the token in ${(0,references/* input */.hF)('probe-headers')}, or give ${(0,references/* input */.hF)('probe-audience')} instead, the application id URI of the app${suggestion(protection)}.`,
        };
    }
    if (error === 'insufficient_scope') {
        return {
            message: `${message} The token lacks a permission${scope === undefined ? '' : `: "${scope}"`}.`,
            why: 'A pipeline identity gets application roles, not the scopes that a person consents to.',
            next: 'Grant the identity an application role of the app, and let the server accept it.',
        };
    }
    if (!tokenSent || httpStatus !== 403)
        return undefined;
    return {
        message: `${message} The token was refused.`,
        why: keySent
            ? 'App Service authentication accepts only the client ids that it lists, at first its own.'
            : 'App Service authentication accepts only the client ids that it lists. Where a function key is required beside the token, the host answers 403 without the key.',
        next: (0,core_message/* sentence */.em) `Add the client id of the pipeline identity to the allowed client applications. With the Functions MCP extension, also give ${(0,references/* input */.hF)('function-key')}, or set its webhookAuthorizationLevel to Anonymous.`,
    };
}
/** About the headers that were sent, and no other way to sign in: the person chose this one. */
function explainHeaderRefusal(protection, headerNames, message) {
    const [name = '', ...others] = headerNames;
    const isOne = others.length === 0;
    return {
        message: `${message} The ${isOne ? `header ${name}` : `headers ${headerNames.join(', ')}`} did not satisfy the server.`,
        why: isOne
            ? 'Its value is wrong or has expired, or the server expects the credential in another header.'
            : 'A value is wrong or has expired, or the server expects the credential in another header.',
        next: protection.guard === 'api-management'
            ? whatToGive(protection)
            : (0,core_message/* sentence */.em) `Check the name and the value in ${(0,references/* input */.hF)('probe-headers')}.`,
    };
}
const sentences = {
    'protected-oauth': 'Reachable; requires OAuth as the MCP specification describes. The MCP server behind it was not exercised.',
    'protected-key': 'Reachable; requires a key. MCP was not verified.',
    'protected-unknown': 'Something answers and requires credentials. Nothing else is known.',
};
const keyAdvice = (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('function-key')}: for the Functions MCP extension the system key mcp_extension (${(0,references/* command */.G5)('az', 'functionapp', 'keys', 'list', '--query', 'systemKeys.mcp_extension')}), for a self-hosted server a host or function key.`;
function whatToGive(protection) {
    if (protection.status === 'protected-oauth') {
        return (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('probe-audience')}, the application id URI of the app${suggestion(protection)}; its tokens come from ${protection.authorizationServers[0] ?? 'its authorization server'}. Or decide with ${(0,references/* input */.hF)('on-protected')} that this is enough.`;
    }
    switch (protection.guard) {
        case 'api-management':
            return (0,core_message/* sentence */.em) `Give the subscription key of API Management in ${(0,references/* input */.hF)('probe-headers')}, as "Ocp-Apim-Subscription-Key: …".`;
        case 'functions':
            return keyAdvice;
        default:
            return (0,core_message/* sentence */.em) `Give what the server requires: ${(0,references/* input */.hF)('function-key')}, ${(0,references/* input */.hF)('probe-headers')} or ${(0,references/* input */.hF)('probe-audience')}.`;
    }
}
/** A guess for a person to judge: taken from the server unseen, it could ask for a token for another API. */
function suggestion({ scopes }) {
    const scope = scopes.find((candidate) => candidate.includes('/'));
    return scope === undefined
        ? ''
        : ` (perhaps "${scope.slice(0, scope.lastIndexOf('/'))}", by the scope "${scope}")`;
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/diagnose.js









/**
 * Turns the last failure into a diagnosis. May make a few more requests to the same origin: for how the server is
 * protected, or for the address that was meant.
 */
async function diagnose(round, failure, request, random) {
    const { answer } = failure;
    const url = publicUrl(new URL(request.url));
    if (failure.cause === 'unauthorized' && (answer?.kind === 'document' || answer?.kind === 'error')) {
        const protection = await findProtection(round, answer.http.url, answer, random);
        const explanation = explainProtection(protection, {
            url,
            httpStatus: answer.http.status,
            keySent: request.functionKey !== undefined,
            tokenSent: request.token !== undefined,
            headerNames: Object.keys(request.headers),
        });
        return {
            status: protection.status,
            reason: hasCredential(request) ? 'auth-rejected' : 'auth-required',
            ...printed(round, explanation),
        };
    }
    const explanation = explain(failure, {
        url,
        expectVersion: request.expectVersion ?? '',
        quote: round.secrets.line,
        suggestion: await suggestionFor(round, failure, request.url),
    });
    return {
        status: isUnreachable(failure) ? 'unreachable' : 'unhealthy',
        reason: reasonOf(failure),
        ...printed(round, explanation),
    };
}
/** Where an MCP server answers instead, when nothing is at the URL: with or without the slash, or as HTTP+SSE. */
async function suggestionFor(round, { cause }, url) {
    if (cause !== 'not-found')
        return undefined;
    const other = await otherSpelling(round, url);
    if (other !== undefined)
        return { url: other, isStream: false };
    for (const candidate of streamUrls(url)) {
        if (await offersStream(round, candidate))
            return { url: publicUrl(new URL(candidate)), isStream: true };
    }
    return undefined;
}
/** Where servers of the older transport have their stream: `…/sse` below the path, beside it, and at the root. */
function streamUrls(url) {
    const { pathname } = new URL(url);
    if (/\/sse\/?$/i.test(pathname))
        return [];
    const folder = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
    const paths = [`${folder}/sse`, `${folder.slice(0, folder.lastIndexOf('/') + 1)}sse`, '/sse'];
    return [...new Set(paths)].map((path) => {
        const candidate = new URL(url);
        candidate.pathname = path;
        return candidate.href;
    });
}
/** The URL with its last slash taken away or added, when something that speaks JSON-RPC answers there. */
async function otherSpelling(round, url) {
    const other = new URL(url);
    if (other.pathname === '/')
        return undefined;
    other.pathname = other.pathname.endsWith('/') ? other.pathname.slice(0, -1) : `${other.pathname}/`;
    const answer = await knock(round, other.href, { phase: 'control' });
    return answer.kind === 'result' || answer.kind === 'error' ? publicUrl(other) : undefined;
}
/** Messages quote the server: 600 characters are a few lines of a log. */
function printed(round, { message, why, next }) {
    const line = (text) => safeMessage(text, (part) => round.secrets.line(part, 600));
    return { message: line(message), why: line(why), next: line(next) };
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/waiting-message.js


/** What may pass by itself, the object of "waiting for". */
const hopes = {
    dns: 'the host name to resolve',
    connect: 'the server to accept connections',
    tls: 'a TLS connection',
    timeout: 'an answer',
    'host-not-running': 'the Azure Functions host to start',
    gateway: 'the app behind the front end to start',
    unavailable: 'the service to become available',
    'server-error': 'the app to start without errors',
    throttled: 'the rate limit to pass',
    'not-found': 'the path to be there',
    'session-lost': 'every instance to serve MCP',
    'default-page': 'the app to be deployed',
    'html-page': 'the app to answer instead of a web page',
    empty: 'an answer with content',
    'not-mcp': 'an answer in MCP',
    unauthorized: 'the credential to be accepted',
    'site-stopped': 'the app to be started',
    'server-bug': 'the server to recover',
    'version-mismatch': 'the expected version to be in service',
    unstable: 'a second good answer',
};
/**
 * One clause about a wait between two attempts: what was seen, what the probe waits for, and when it gives up.
 *
 * @param giveUpMs until the probe stops waiting for this
 * @param capped whether that is sooner than the time of the whole probe, because no time was given
 */
function waitingFor({ cause, answer }, { giveUpMs, capped }) {
    const seen = answer && 'http' in answer ? `HTTP ${answer.http.status}, ` : '';
    const longer = capped ? (0,core_message/* sentence */.em) `; with ${(0,references/* input */.hF)('probe-timeout')}, the probe waits as long as that` : '';
    return (0,core_message/* sentence */.em) `${seen}waiting for ${hopes[cause] ?? 'a good answer'} (giving up in ${Math.ceil(giveUpMs / 1000)} s${longer})`;
}

;// CONCATENATED MODULE: ./build/core/probe/retry.js
const never = { times: 0 };
/** What passes by itself on Azure Functions and App Service while an app starts, restarts or is deployed. */
const policies = {
    dns: { forMs: 60_000 },
    'address-changed': never,
    connect: {},
    tls: { forMs: 60_000 },
    certificate: never,
    proxy: never,
    timeout: {},
    'host-not-running': {},
    gateway: {},
    unavailable: {},
    'server-error': { forMs: 60_000 },
    throttled: {},
    'not-found': { forMs: 120_000 },
    // Tried again within the round; a rollout may need longer.
    'session-lost': { timesByDefault: 0 },
    'default-page': { forMs: 120_000 },
    'html-page': { forMs: 120_000 },
    empty: { forMs: 120_000 },
    'not-mcp': { forMs: 30_000 },
    undecodable: { forMs: 30_000 },
    // Keys can change during a slot swap.
    unauthorized: { times: 1, waitMs: 5000 },
    'site-stopped': { forMs: 30_000 },
    'ip-restricted': never,
    'host-rejected': never,
    'wrong-method': never,
    'http-error': never,
    'rpc-error': never,
    'server-bug': { timesByDefault: 1 },
    'headers-stripped': never,
    'protocol-unsupported': never,
    redirect: never,
    'login-redirect': never,
    'foreign-endpoint': never,
    'quoted-endpoint': never,
    'too-large': never,
    'list-invalid': never,
    // An old instance that still answers is replaced in the course of a rollout.
    'version-mismatch': {},
    unstable: {},
};
const retry_unreachable = ['dns', 'connect'];
const backOffMs = [2000, 4000, 8000, 15_000];
const longestRetryAfterMs = 60_000;
/** A last attempt is made while at least this much time is left. */
const lastAttemptMs = 1000;
/** How long to wait before the next round; undefined when there should be none. */
function waitBeforeRetry(situation, random) {
    const { cause, streak, streakMs, failures, remainingMs, retryAfterMs = 0 } = situation;
    const policy = cause === 'unauthorized' && !situation.credentialSent ? never : policies[cause];
    const times = policy.times ?? (situation.timeGiven ? undefined : policy.timesByDefault);
    if (times !== undefined && streak > times)
        return undefined;
    const capMs = (situation.timeGiven ? Number.POSITIVE_INFINITY : defaultCapMs(situation)) - streakMs;
    const giveUpMs = Math.min(remainingMs, capMs);
    const left = giveUpMs - lastAttemptMs;
    if (left <= 0)
        return undefined;
    const asked = Math.min(retryAfterMs, longestRetryAfterMs);
    if (asked > left)
        return undefined;
    const step = backOffMs[Math.min(failures, backOffMs.length) - 1] ?? 0;
    const backOff = policy.waitMs ?? step * (0.8 + 0.4 * random());
    return {
        waitMs: Math.round(Math.max(asked, Math.min(backOff, left))),
        giveUpMs,
        capped: capMs < remainingMs,
    };
}
function defaultCapMs({ cause, unreachableMs = Number.POSITIVE_INFINITY }) {
    const capMs = policies[cause].forMs ?? Number.POSITIVE_INFINITY;
    return retry_unreachable.includes(cause) ? Math.min(capMs, unreachableMs) : capMs;
}
/** Retry-After in milliseconds: seconds, or a date measured against the server's own clock. */
function retryAfterMs(http) {
    const text = http.headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const wait = Date.parse(text) - Date.parse(http.headers.date ?? '');
    return Number.isNaN(wait) || wait < 0 ? undefined : wait;
}

;// CONCATENATED MODULE: ./build/core/probe/next-step.js

const noHistory = { failures: 0, unconfirmed: false };
/** Between the first good round after a failure and the one that confirms it. */
const confirmationMs = 3000;
/**
 * What to do after a round. A good one is believed at once when none has failed, else when a second one follows
 * it: during a rollout old and new instances answer in turn. A failed one is repeated as its cause deserves.
 */
function nextStep(history, outcome, moment, random) {
    const { failures, unconfirmed } = history;
    const { now, remainingMs, credentialSent, timeGiven, unreachableMs } = moment;
    if (outcome.kind === 'good') {
        if (failures === 0 || unconfirmed)
            return { kind: 'healthy', server: outcome.server };
        const streak = extend(history.streak, { cause: 'unstable', phase: 'list' }, now);
        const ms = Math.min(confirmationMs, Math.floor(remainingMs / 2));
        const retry = ms > 0 ? { waitMs: ms, giveUpMs: remainingMs, capped: false } : undefined;
        return step(retry, { failures, unconfirmed: true, streak });
    }
    // A round that the deadline cut off says less than the one before it.
    const streak = history.streak && isCutOff(outcome.failure)
        ? history.streak
        : extend(history.streak, outcome.failure, now);
    const { failure, length, since } = streak;
    const retry = waitBeforeRetry({
        cause: failure.cause,
        streak: length,
        streakMs: now - since,
        failures: failures + 1,
        remainingMs,
        retryAfterMs: failure.answer && 'http' in failure.answer ? retryAfterMs(failure.answer.http) : undefined,
        credentialSent,
        timeGiven,
        unreachableMs,
    }, random);
    return step(retry, { failures: failures + 1, unconfirmed: false, streak });
}
function step(retry, history) {
    const { failure } = history.streak;
    if (!retry)
        return { kind: 'failed', failure };
    const { waitMs: ms, giveUpMs, capped } = retry;
    return { kind: 'wait', ms, giveUpMs, capped, failure, history };
}
function extend(streak, failure, now) {
    return streak?.failure.cause === failure.cause
        ? { failure, length: streak.length + 1, since: streak.since }
        : { failure, length: 1, since: now };
}
function isCutOff({ answer }) {
    return answer?.kind === 'timeout' && answer.phase === 'deadline';
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/modern.js







/**
 * Decides by the answer to `server/discover` whether a server is of the modern era (MCP 2026-07-28, server/discover
 * and versioning). Servers of the older one answer an unknown method in any way: with any status and body, a cut
 * connection or silence.
 *
 * @param asked the versions asked for so far: a server is not asked twice for the same one
 */
function judgeDiscover(answer, asked) {
    if (answer.kind === 'result') {
        const supported = strings(answer.result.supportedVersions);
        const version = supported && newestMutual(supported);
        if (version !== undefined)
            return { kind: 'modern', version, result: answer.result };
        return supported ? { kind: 'unsupported', versions: supported } : { kind: 'not-modern' };
    }
    if (answer.kind !== 'error' || notAboutTheRequest.has(answer.http.status))
        return { kind: 'not-modern' };
    const { code, data } = answer.error;
    if (code === protocol/* errorCodes */.fv.unsupportedVersion) {
        const supported = (0,json/* isJsonObject */.O)(data) ? strings(data.supported) : undefined;
        if (!supported)
            return { kind: 'not-modern' };
        const version = newestMutual(supported);
        if (version === undefined)
            return { kind: 'unsupported', versions: supported };
        return asked.includes(version) ? { kind: 'not-modern' } : { kind: 'ask-again', version };
    }
    const isStripped = code !== protocol/* errorCodes */.fv.missingCapability && missesModernParts(answer.error);
    return { kind: isStripped ? 'headers-stripped' : 'not-modern' };
}
function newestMutual(supported) {
    return protocol/* modernVersions */.zM.find((version) => supported.includes(version));
}
/** Asks a server of the 2026-07-28 era who it is. */
function discover(round, url, version) {
    const call = modernCall(round, { url, version }, 'server/discover');
    // Whatever it brings, a good `initialize` stands: it takes nothing from what the lists may have.
    const apart = {
        ...round,
        bytes: { left: probeLimits.discoverBytes },
        values: { left: probeLimits.discoverValues },
    };
    return exchange(apart, { ...call, phase: 'discover', withinMs: probeLimits.discoverMs });
}
/** The server behind a DiscoverResult. It keeps nothing of us, so there is nothing to close. */
function modernSession(round, { url, version, result, legacyCapabilities }) {
    const meta = (0,json/* isJsonObject */.O)(result._meta) ? result._meta : {};
    return {
        ...introduction(round, version, result, meta[protocol/* metaKeys */.O6.serverInfo]),
        transport: 'streamable-http',
        era: 'modern',
        legacy: legacyCapabilities !== undefined,
        ...(0,optional/* optional */.l)('legacyCapabilities', legacyCapabilities),
        url,
        stateful: false,
        request: (method, params) => exchange(round, { ...modernCall(round, { url, version }, method, params), phase: 'list' }),
        close: async () => { },
    };
}
/** One request of the 2026-07-28 era: everything it needs goes with it. */
function modernCall(round, { url, version }, method, params = {}) {
    return {
        method: 'POST',
        url,
        headers: { accept: protocol/* acceptBoth */.SX, [protocol/* headerNames */.Qb.protocolVersion]: version, [protocol/* headerNames */.Qb.method]: method },
        message: {
            id: round.nextId(),
            method,
            params: {
                ...params,
                _meta: {
                    [protocol/* metaKeys */.O6.protocolVersion]: version,
                    [protocol/* metaKeys */.O6.clientInfo]: round.client,
                    [protocol/* metaKeys */.O6.clientCapabilities]: {},
                },
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/core/probe/protocol/negotiate.js









/**
 * Opens the server in the newest way that it answers to. `initialize` (2025-11-25 and older) comes first;
 * `server/discover` (2026-07-28) follows only where it can be understood, because a method that they do not know
 * takes some servers down; then HTTP+SSE (2024-11-05). Whatever `server/discover` brings, a good `initialize`
 * stands. The session is ready for lists; the caller closes it.
 */
async function openServer(round, url) {
    const opening = await askInitialize(round, url);
    const { answer, verdict } = opening;
    switch (verdict.kind) {
        case 'open':
            return openAnswering(round, opening, verdict);
        case 'modern': {
            const discovery = await askDiscover(round, opening.url, verdict.version);
            const { verdict: found } = discovery;
            if (found.kind === 'modern') {
                return modernSession(round, { url: opening.url, ...found });
            }
            if (found.kind === 'unsupported')
                return unsupported(found.versions, 'discover');
            if (found.kind === 'headers-stripped')
                return strippedHeaders(discovery.answer);
            return classify(discovery.answer, 'discover');
        }
        case 'not-understood':
            return openOtherwise(round, opening, verdict.orSse);
        case 'sse': {
            const opened = await openLegacySse(round, opening.url);
            return 'notSse' in opened ? classify(answer, 'initialize') : opened;
        }
        case 'unsupported':
            return unsupported(verdict.versions, 'initialize');
        default:
            return classify(answer, 'initialize');
    }
}
/**
 * Opens a server that fails at `initialize` and stays so: one of the modern era alone may. What is neither is told by
 * the failure of the rounds before.
 */
async function openFailing(round, url, failure) {
    const { answer } = failure;
    const where = answer && 'http' in answer ? answer.http.url : url;
    const found = (await askDiscover(round, where, protocol/* newestModern */.kd)).verdict;
    if (found.kind !== 'modern')
        return failure;
    // The registered document says which eras there are: a passing fault must not read as a lost one.
    const knocked = await knock(round, where, { phase: 'initialize', withinMs: probeLimits.courtesyMs });
    const opened = judgeInitialize(knocked, protocol/* newestLegacy */.Ce);
    const legacyCapabilities = opened.kind === 'open' ? capabilitiesOf(round, opened.result) : undefined;
    return modernSession(round, { url: where, ...found, legacyCapabilities });
}
/** Whether `openFailing` is worth a try after this, the last failure of all rounds. */
function mayKnowDiscover(round, { answer, cause, phase }) {
    if (phase !== 'initialize' || (answer?.kind !== 'document' && answer?.kind !== 'error'))
        return false;
    const isServersWord = answer.http.status >= 500 || cause === 'empty' || cause === 'server-bug';
    if (isServersWord)
        return cause !== 'host-not-running';
    const asked = round.discovered.get(signOf(answer));
    return asked !== undefined && asked < round.number;
}
async function askInitialize(round, url) {
    const ask = async (offer) => {
        const answer = await initialize(round, url, offer);
        const where = 'http' in answer ? answer.http.url : url;
        return { answer, verdict: judgeInitialize(answer, offer), url: where };
    };
    const opening = await ask(protocol/* newestLegacy */.Ce);
    if (opening.verdict.kind !== 'offer')
        return opening;
    round.warn('version-refused', `The server refuses MCP ${protocol/* newestLegacy */.Ce} instead of answering with a version that it supports. ${(0,refusals/* refusedBy */.it)('version-refused')}`);
    return ask(opening.verdict.version);
}
/** The server that answered well to `initialize`, in the modern era when it is also of that one. */
async function openAnswering(round, opening, verdict) {
    const legacy = legacySession(round, verdict);
    // A server that knows the modern era knows the last revision before it.
    if (verdict.version === protocol/* newestLegacy */.Ce) {
        const found = (await discoverOnce(round, opening))?.verdict;
        if (found?.kind === 'modern') {
            await legacy.close();
            return modernSession(round, {
                url: opening.url,
                ...found,
                legacyCapabilities: legacy.capabilities,
            });
        }
        if (found?.kind === 'headers-stripped') {
            round.warn('headers-stripped', 'The server speaks MCP 2026-07-28, but the headers or the metadata of that revision did not arrive: a gateway in front of it removes "Mcp-…" headers. Clients of that revision cannot use the server.');
        }
    }
    await legacy.initialized();
    return legacy;
}
/** The server that does not know `initialize` over Streamable HTTP: of the modern era, or of the oldest transport. */
async function openOtherwise(round, opening, orSse) {
    const { answer, url } = opening;
    const discovery = await discoverOnce(round, opening);
    const found = discovery?.verdict;
    if (found?.kind === 'modern')
        return modernSession(round, { url, ...found });
    if (found?.kind === 'unsupported')
        return unsupported(found.versions, 'discover');
    const opened = orSse ? await openLegacySse(round, url) : undefined;
    if (opened && !('notSse' in opened))
        return opened;
    if (discovery && found?.kind === 'headers-stripped')
        return strippedHeaders(discovery.answer);
    // The placeholder page of an app without a deployment refuses a POST, but answers a GET.
    const shown = opened && classify(opened.notSse, 'sse');
    return shown?.cause === 'default-page' ? shown : classify(answer, 'initialize');
}
/** Asks `server/discover` unless it found nothing after the same answer to `initialize` before. */
async function discoverOnce(round, { answer, url }) {
    const sign = signOf(answer);
    if (round.discovered.has(sign))
        return undefined;
    const discovery = await askDiscover(round, url, protocol/* newestModern */.kd);
    if (discovery.verdict.kind !== 'modern')
        round.discovered.set(sign, round.number);
    return discovery;
}
/** Two answers to `initialize` with the same sign come from the same server in the same state. */
function signOf(answer) {
    switch (answer.kind) {
        case 'result':
            return JSON.stringify([answer.result.protocolVersion, answer.result.serverInfo]);
        case 'error':
            return `${answer.http.status} ${answer.error.code}`;
        case 'document':
            return `${answer.http.status} ${mediaType(answer.http)} ${answer.text.trim() === ''}`;
        default:
            return answer.kind;
    }
}
async function askDiscover(round, url, firstVersion) {
    const asked = [];
    for (let version = firstVersion;;) {
        const answer = await discover(round, url, version);
        asked.push(version);
        const verdict = judgeDiscover(answer, asked);
        if (verdict.kind !== 'ask-again')
            return { answer, verdict };
        version = verdict.version;
    }
}
function strippedHeaders(answer) {
    return { cause: 'headers-stripped', phase: 'discover', answer };
}
function unsupported(versions, phase) {
    return { cause: 'protocol-unsupported', phase, versions };
}

// EXTERNAL MODULE: ./build/core/http/transport.js + 1 modules
var transport = __webpack_require__(62476);
;// CONCATENATED MODULE: ./build/core/probe/round-context.js





/** What the rounds of one probe share. Throws InvalidInput for a URL that must not be asked. */
function createRounds(request, ports) {
    const secrets = createSecrets();
    const url = (0,transport.allowedUrl)(request.url);
    secrets.addFrom(url);
    const sources = {
        headers: request.headers,
        ...(request.functionKey === undefined ? {} : { functionKey: request.functionKey }),
        ...(ports.token === undefined ? {} : { token: ports.token }),
    };
    const attempts = [];
    let latencyMs = 0;
    let requests = 0;
    const discovered = new Map();
    return {
        attempts,
        sources,
        authenticated: hasCredential(sources),
        /** Of the last good request. */
        latencyMs: () => latencyMs,
        start(number, signal) {
            const warnings = new Map();
            let credentials;
            const round = {
                number,
                http: ports.http,
                clock: ports.clock,
                client: ports.client,
                secrets,
                signal,
                bytes: { left: probeLimits.roundBytes },
                values: { left: probeLimits.roundValues },
                credentials: () => {
                    credentials ??= credentialHeaders(sources, secrets);
                    return credentials;
                },
                origin: url.origin,
                nextId: () => ++requests,
                discovered,
                includeBodies: request.includeBodies,
                record(attempt) {
                    attempts.push(attempt);
                    if (attempt.error === undefined && attempt.phase !== 'close')
                        latencyMs = attempt.ms;
                    ports.onAttempt?.(attempt);
                },
                warn(code, message) {
                    if (!warnings.has(code))
                        warnings.set(code, { code, message: safeMessage(message, (text) => secrets.line(text, 800)) });
                },
            };
            return { round, warnings: () => [...warnings.values()] };
        },
    };
}

;// CONCATENATED MODULE: ./build/core/probe/listing/lists.js




/** Milliseconds before a page is asked for again. */
const pagePauses = [1000, 2000];
/** What tells the items of a list apart. */
const keys = {
    tools: 'name',
    resources: 'uri',
    resourceTemplates: 'uriTemplate',
    prompts: 'name',
};
/**
 * Reads one list to its end (pagination of MCP, all revisions: a cursor is opaque, and an empty one is valid). A page
 * with nothing new ends the list, whole: many servers repeat their only page for any cursor. A later page that is
 * refused cuts the list, after it was asked for again where that can help; one that takes too much time or space makes
 * the list unusable.
 *
 * @param pause waits before a page is asked for again; false when there is no time to
 */
async function walkList(session, kind, pause) {
    const method = protocol/* listMethods */.vp[kind];
    const items = [];
    const malformed = new Set();
    const known = new Set();
    const cursors = new Set();
    const ask = async (cursor) => {
        for (let again = 0;; again++) {
            const answer = await session.request(method, cursor === undefined ? {} : { cursor });
            const waitMs = cursor !== undefined && mayPass(answer) ? pagePauses[again] : undefined;
            if (waitMs === undefined || !(await pause(waitMs)))
                return answer;
        }
    };
    const ended = (more = {}) => ({
        kind,
        items,
        malformed: [...malformed],
        ...more,
    });
    let cursor;
    for (let page = 1;; page++) {
        const answer = await ask(cursor);
        if (answer.kind !== 'result' && (page === 1 || !isRefusal(answer)))
            return ended({ failure: answer });
        const listed = answer.kind === 'result' ? listOf(answer.result[kind]) : undefined;
        if (answer.kind !== 'result' || !listed) {
            if (page === 1)
                return ended({ failure: answer });
            // To many servers an empty cursor means that there is no further page.
            if (cursor === '')
                return ended();
            return ended({ cut: `page ${page} was refused or is no list${statusOf(answer)}`, refusal: answer });
        }
        for (const fault of malformedInPage(answer.result, kind))
            malformed.add(`${method}: ${fault}`);
        const fresh = listed.filter((item) => page === 1 || !known.has(keyOf(item, kind)));
        if (page > 1 &&
            fresh.length === 0 &&
            (listed.length > 0 || cursors.has(String(answer.result.nextCursor)))) {
            return ended();
        }
        for (const item of listed) {
            if (items.length === probeLimits.items)
                return ended({ cut: `it has more than ${probeLimits.items} items` });
            known.add(keyOf(item, kind));
            items.push(item);
        }
        const next = answer.result.nextCursor;
        if (typeof next !== 'string')
            return ended();
        if (page === probeLimits.pages)
            return ended({ cut: `it has more than ${probeLimits.pages} pages` });
        cursors.add(next);
        cursor = next;
    }
}
/** Whether an answer says that there is no such page, or that there is none now. */
function isRefusal({ kind }) {
    return kind === 'error' || kind === 'document' || kind === 'redirect' || kind === 'network';
}
/** Whether the page may come when it is asked for again. */
function mayPass(answer) {
    if (answer.kind === 'network')
        return true;
    return answer.kind === 'document' && (answer.http.status >= 500 || answer.http.status === 429);
}
function statusOf(answer) {
    const status = 'http' in answer ? answer.http.status : 200;
    return status < 300 ? '' : ` (HTTP ${status})`;
}
function keyOf(item, kind) {
    return (0,json/* isJsonObject */.O)(item) ? item[keys[kind]] : item;
}
/** Some servers write an empty list as `null`. */
function listOf(value) {
    if (value === null)
        return [];
    return Array.isArray(value) ? value : undefined;
}

// EXTERNAL MODULE: ./build/core/mcp/parameter-headers.js
var parameter_headers = __webpack_require__(50141);
;// CONCATENATED MODULE: ./build/core/probe/listing/items.js





const tooLarge = `is larger than ${probeLimits.itemBytes / 1024} KiB`;
/** One item of `tools/list`: a name, an input schema that describes an object, and what else is well-formed. */
function checkTool(value, secrets) {
    if (!(0,json/* isJsonObject */.O)(value))
        return { fault: 'is not an object' };
    const { name, inputSchema } = value;
    if (typeof name !== 'string')
        return { fault: 'has no name' };
    if (!(0,json/* isJsonObject */.O)(inputSchema) || inputSchema.type !== 'object') {
        return { fault: 'has no inputSchema of type "object"' };
    }
    if (name === '')
        return { fault: 'has an empty name', isTaken: true };
    if (name.length > probeLimits.toolNameLength) {
        return { fault: `has a name of ${name.length} characters`, isTaken: true };
    }
    const described = ['name', 'title', 'description', 'annotations', 'execution'];
    const whole = cleaned(value, [...described, 'inputSchema', 'outputSchema'], secrets);
    const kept = whole ?? cleaned(value, described, secrets);
    if (!kept)
        return { fault: tooLarge };
    return {
        item: {
            name: String(kept.name),
            ...textMembers(kept, ['title', 'description']),
            ...((0,json/* isJsonObject */.O)(kept.inputSchema) ? { inputSchema: kept.inputSchema } : {}),
            ...((0,json/* isJsonObject */.O)(kept.outputSchema) ? { outputSchema: kept.outputSchema } : {}),
            ...((0,json/* isJsonObject */.O)(kept.annotations)
                ? {
                    annotations: {
                        ...textMembers(kept.annotations, ['title']),
                        ...booleanMembers(kept.annotations, [
                            'readOnlyHint',
                            'destructiveHint',
                            'idempotentHint',
                            'openWorldHint',
                        ]),
                    },
                }
                : {}),
            ...((0,json/* isJsonObject */.O)(kept.execution) ? { execution: textMembers(kept.execution, ['taskSupport']) } : {}),
        },
        schemaDropped: whole === undefined,
        remark: whole && (0,parameter_headers/* parameterHeaderFault */.B)(inputSchema),
    };
}
/** One item of `resources/list`. */
function checkResource(value, secrets) {
    const kept = items_named(value, ['title', 'description', 'mimeType', 'uri'], secrets);
    if ('fault' in kept)
        return kept;
    const { name, members } = kept;
    const { uri } = members;
    if (typeof uri !== 'string')
        return { fault: 'has no uri' };
    return { item: { uri, name, ...textMembers(members, ['title', 'description', 'mimeType']) } };
}
/** One item of `resources/templates/list`. */
function checkResourceTemplate(value, secrets) {
    const kept = items_named(value, ['title', 'description', 'mimeType', 'uriTemplate'], secrets);
    if ('fault' in kept)
        return kept;
    const { name, members } = kept;
    const { uriTemplate } = members;
    if (typeof uriTemplate !== 'string')
        return { fault: 'has no uriTemplate' };
    return { item: { uriTemplate, name, ...textMembers(members, ['title', 'description', 'mimeType']) } };
}
/** One item of `prompts/list`. */
function checkPrompt(value, secrets) {
    const kept = items_named(value, ['title', 'description', 'arguments'], secrets);
    if ('fault' in kept)
        return kept;
    const { name, members } = kept;
    if (name === '')
        return { fault: 'has an empty name', isTaken: true };
    return {
        item: {
            name,
            ...textMembers(members, ['title', 'description']),
            ...(Array.isArray(members.arguments) ? { arguments: members.arguments.flatMap(promptArgument) } : {}),
        },
    };
}
function promptArgument(value) {
    if (!(0,json/* isJsonObject */.O)(value) || typeof value.name !== 'string')
        return [];
    return [
        {
            name: value.name,
            ...textMembers(value, ['title', 'description']),
            ...booleanMembers(value, ['required']),
        },
    ];
}
function items_named(value, others, secrets) {
    if (!(0,json/* isJsonObject */.O)(value))
        return { fault: 'is not an object' };
    if (typeof value.name !== 'string')
        return { fault: 'has no name' };
    const members = cleaned(value, ['name', ...others], secrets);
    return members ? { name: String(members.name), members } : { fault: tooLarge };
}
/** The named members without secrets and lone surrogates; undefined when they are too deep or too large. */
function cleaned(value, names, secrets) {
    const members = names.flatMap((name) => {
        const member = value[name];
        return member === undefined ? [] : [[name, member]];
    });
    const picked = Object.fromEntries(members);
    // One level for the item itself. The depth first: it is what keeps the recursion below within bounds.
    if ((0,bounded_json/* isDeeperThan */.hz)(picked, probeLimits.schemaDepth + 1))
        return undefined;
    if (Buffer.byteLength(JSON.stringify(picked)) > probeLimits.itemBytes)
        return undefined;
    const clean = secrets.clean(picked);
    return (0,json/* isJsonObject */.O)(clean) ? clean : undefined;
}

;// CONCATENATED MODULE: ./build/core/probe/listing/rejected-schema.js


/** Faults that are told of one schema. */
const rejected_schema_maxFaults = 10;
/** The types that Ajv requires of keywords of draft-07, which it speaks where nobody chooses another dialect. */
const keywordTypes = new Map([
    ...each(['$ref', 'format', 'pattern'], ['string']),
    ...each(['allOf', 'anyOf', 'enum', 'oneOf', 'required'], ['array']),
    ...each(['dependencies', 'patternProperties', 'properties'], ['object']),
    ...each(['additionalItems', 'additionalProperties', 'contains', 'else', 'if', 'not', 'propertyNames', 'then'], ['boolean', 'object']),
    ...each(['items'], ['array', 'boolean', 'object']),
    ...each(['uniqueItems'], ['boolean']),
    ...each([
        'exclusiveMaximum',
        'exclusiveMinimum',
        'maxItems',
        'maxLength',
        'maxProperties',
        'maximum',
        'minItems',
        'minLength',
        'minProperties',
        'minimum',
        'multipleOf',
    ], ['number']),
]);
const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
const single = [
    'additionalItems',
    'additionalProperties',
    'contains',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
];
const lists = ['allOf', 'anyOf', 'items', 'oneOf'];
const maps = ['dependencies', 'patternProperties', 'properties'];
/**
 * Why clients that compile an output schema with Ajv, before anything is called, refuse it: a pattern that JavaScript
 * does not take, an unknown type, a reference to nothing. Empty when they do not.
 *
 * @param path where the schema is: `tools[3].outputSchema`
 */
function rejectedByValidators(root, path) {
    const faults = [];
    const seen = new Set();
    const visit = (node, place, depth) => {
        if (faults.length >= rejected_schema_maxFaults || depth > probeLimits.schemaDepth)
            return;
        if (node === null)
            faults.push(`${place} is null`);
        if (!(0,json/* isJsonObject */.O)(node) || seen.has(node))
            return;
        seen.add(node);
        for (const fault of faultsOf(node))
            faults.push(`${place}${fault}`);
        const { $ref } = node;
        if (typeof $ref === 'string' && $ref !== '') {
            const target = resolve(root, $ref);
            if (target === undefined)
                faults.push(`${place}.$ref leads nowhere`);
            else
                visit(target, `${place}.$ref`, depth + 1);
        }
        for (const [below, inner] of subschemas(node))
            visit(inner, `${place}.${below}`, depth + 1);
    };
    visit(root, path, 0);
    return faults.slice(0, rejected_schema_maxFaults);
}
function each(keywords, kinds) {
    return keywords.map((keyword) => [keyword, kinds]);
}
function faultsOf(node) {
    const wrong = Object.entries(node)
        .filter(([keyword, value]) => {
        const allowed = keywordTypes.get(keyword);
        return allowed !== undefined && !allowed.some((kind) => isOf(value, kind));
    })
        .map(([keyword]) => `.${keyword} has a wrong type`);
    const { type, pattern, patternProperties, enum: values, id } = node;
    const named = type === undefined || type === '' ? [] : Array.isArray(type) ? type : [type];
    const patterns = [
        ...(typeof pattern === 'string' ? [['.pattern', pattern]] : []),
        ...((0,json/* isJsonObject */.O)(patternProperties)
            ? Object.keys(patternProperties).map((name) => ['.patternProperties', name])
            : []),
    ];
    return [
        ...wrong,
        ...(named.every((name) => types.includes(name)) ? [] : ['.type is unknown']),
        ...patterns
            .filter(([, text]) => !isPattern(text))
            .map(([place]) => `${place} is no pattern of JavaScript`),
        ...(Array.isArray(values) && values.length === 0 ? ['.enum is empty'] : []),
        ...(id === undefined ? [] : ['.id is of draft-04']),
    ];
}
function subschemas(node) {
    return Object.entries(node).flatMap(([keyword, value]) => {
        if (Array.isArray(value)) {
            const items = value;
            return lists.includes(keyword) ? items.map((item, index) => [`${keyword}[${index}]`, item]) : [];
        }
        if (!(0,json/* isJsonObject */.O)(value))
            return [];
        if (single.includes(keyword))
            return [[keyword, value]];
        return maps.includes(keyword)
            ? Object.entries(value)
                .filter(([, inner]) => !(keyword === 'dependencies' && Array.isArray(inner)))
                .map(([name, inner]) => [`${keyword}.${name.slice(0, 60)}`, inner])
            : [];
    });
}
/** What a reference within the document leads to; undefined when it leads nowhere, or out of the document. */
function resolve(root, reference) {
    const own = typeof root.$id === 'string' ? root.$id.replace(/#$/, '') : '';
    const fragment = own !== '' && reference.startsWith(own) ? reference.slice(own.length) || '#' : reference;
    if (fragment === '#' || fragment === '#/')
        return root;
    // An anchor, or a part with an address of its own, may be anywhere: what is not known is not refused.
    if (!fragment.startsWith('#/'))
        return JSON.stringify(root).includes('"$id"') || /^#[^/]/.test(fragment) ? true : undefined;
    let found = root;
    for (const part of fragment.slice(2).split('/')) {
        const name = decoded(part);
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = Array.isArray(found) ? found[Number(name)] : (0,json/* isJsonObject */.O)(found) ? found[name] : undefined;
    }
    return found;
}
function decoded(part) {
    try {
        return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return part;
    }
}
function isPattern(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}
function isOf(value, kind) {
    if (kind === 'array')
        return Array.isArray(value);
    return kind === 'object' ? (0,json/* isJsonObject */.O)(value) : typeof value === kind;
}

;// CONCATENATED MODULE: ./build/core/probe/listing/schema-oddities.js


/** JSON Schema 2020-12 is what MCP means; draft-07 is what most servers name. */
const usualDialects = /^https?:\/\/json-schema\.org\/(?:draft-07\/schema|draft\/2020-12\/schema)#?$/;
/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const schema_oddities_subschemas = [
    'items',
    'additionalProperties',
    'propertyNames',
    'contains',
    'not',
    'if',
    'then',
    'else',
];
const schema_oddities_lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const schema_oddities_maps = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
/**
 * Looks through a schema once. Recursive: the depth of what is looked at is bounded.
 *
 * @param path where the schema is: `tools[3].inputSchema`
 */
function schemaOddities(schema, path) {
    const found = {
        'array-without-items': [],
        'root-combinator': schema_oddities_lists
            .filter((keyword) => keyword !== 'prefixItems' && schema[keyword] !== undefined)
            .map((keyword) => `${path}.${keyword}`),
        'boolean-bound': [],
        'foreign-dialect': [],
    };
    const visit = (node, place, depth) => {
        if (!(0,json/* isJsonObject */.O)(node) || depth > probeLimits.schemaDepth)
            return;
        note(node, place, found);
        for (const keyword of schema_oddities_subschemas)
            visit(node[keyword], `${place}.${keyword}`, depth + 1);
        for (const keyword of [...schema_oddities_lists, 'items']) {
            const members = node[keyword];
            if (!Array.isArray(members))
                continue;
            for (const [index, member] of members.entries())
                visit(member, `${place}.${keyword}[${index}]`, depth + 1);
        }
        for (const keyword of schema_oddities_maps) {
            const members = node[keyword];
            if (!(0,json/* isJsonObject */.O)(members))
                continue;
            for (const [name, member] of Object.entries(members))
                visit(member, `${place}.${keyword}.${name.slice(0, 60)}`, depth + 1);
        }
    };
    visit(schema, path, 0);
    return found;
}
function note(node, place, found) {
    const { type, items, prefixItems, $schema: dialect } = node;
    const isArray = type === 'array' || (Array.isArray(type) && type.includes('array'));
    if (isArray && items === undefined && prefixItems === undefined)
        found['array-without-items'].push(place);
    for (const bound of ['exclusiveMinimum', 'exclusiveMaximum']) {
        if (typeof node[bound] === 'boolean')
            found['boolean-bound'].push(`${place}.${bound}`);
    }
    if (dialect !== undefined && (typeof dialect !== 'string' || !usualDialects.test(dialect))) {
        found['foreign-dialect'].push(`${place}.$schema`);
    }
}

;// CONCATENATED MODULE: ./build/core/probe/listing/tool-remarks.js






const tool_remarks_sentences = {
    'array-without-items': 'A schema has an array without "items"',
    'root-combinator': 'An input schema has anyOf, oneOf or allOf at its root',
    'boolean-bound': 'A schema has a boolean bound, as in JSON Schema draft-04',
    'foreign-dialect': 'A schema names a dialect that is neither JSON Schema 2020-12 nor draft-07',
    'output-schema': 'An output schema does not have the type "object"',
    'output-schema-rejected': 'An output schema is none that a validator takes',
    'property-schema': 'A property is described by something else than an object',
};
/**
 * Warns of what clients refuse in the schemas of tools, with the places: each kind once.
 *
 * @param items the tools as the server lists them
 */
function remarkOnSchemas(items, { warn, line, forLegacy }) {
    const places = new Map();
    const note = (code, found) => {
        const noted = places.get(code) ?? [];
        for (const place of found)
            noted.push(place);
        places.set(code, noted);
    };
    for (const [index, item] of items.entries()) {
        if (!(0,json/* isJsonObject */.O)(item))
            continue;
        const { inputSchema, outputSchema } = item;
        const path = `tools[${index}]`;
        // One without such a schema is left out, and told as such.
        if (!(0,json/* isJsonObject */.O)(inputSchema) || inputSchema.type !== 'object')
            continue;
        const found = schemaOddities(inputSchema, `${path}.inputSchema`);
        note('array-without-items', found['array-without-items']);
        note('root-combinator', found['root-combinator']);
        note('boolean-bound', found['boolean-bound']);
        note('foreign-dialect', found['foreign-dialect']);
        if ((0,json/* isJsonObject */.O)(outputSchema)) {
            // Model services do not get output schemas; clients check results by them.
            note('foreign-dialect', schemaOddities(outputSchema, `${path}.outputSchema`)['foreign-dialect']);
            if (forLegacy && outputSchema.type !== 'object')
                note('output-schema', [`${path}.outputSchema`]);
            else if (forLegacy)
                note('output-schema-rejected', rejectedByValidators(outputSchema, `${path}.outputSchema`));
        }
        if (forLegacy)
            note('property-schema', propertiesWithoutObject(item, path));
    }
    for (const [code, found] of places) {
        if (found.length === 0)
            continue;
        const shown = listed(found.map((place) => line(place, 120)));
        warn(code, `${tool_remarks_sentences[code]}: ${shown}. ${(0,refusals/* refusedBy */.it)(code)}`);
    }
}

;// CONCATENATED MODULE: ./build/core/probe/listing/server-lists.js







const nouns = {
    tools: 'tool',
    resources: 'resource',
    resourceTemplates: 'resource template',
    prompts: 'prompt',
};
/** Makes the lists of a server of what was read: each item checked on its own, every oddity a warning. */
function serverLists(walks, context) {
    const malformed = [];
    const keep = (itemKind) => {
        const walk = walks.find(({ kind }) => kind === itemKind.kind);
        if (!walk)
            return { items: [], partial: false, count: 0 };
        malformed.push(...walk.malformed);
        return keepItems(walk, itemKind, context, malformed);
    };
    const tools = keep({ kind: 'tools', check: checkTool, keyOf: ({ name }) => name });
    const resources = keep({ kind: 'resources', check: checkResource, keyOf: ({ uri }) => uri });
    const resourceTemplates = keep({
        kind: 'resourceTemplates',
        check: checkResourceTemplate,
        keyOf: ({ uriTemplate }) => uriTemplate,
    });
    const prompts = keep({ kind: 'prompts', check: checkPrompt, keyOf: ({ name }) => name });
    if (malformed.length > 0) {
        context.warn('malformed-member', `The lists of the server have members of the wrong type: ${listed(malformed)}. ${(0,refusals/* refusedBy */.it)('malformed-member')}`);
    }
    remarkOnTools(tools, walks, context);
    return {
        tools: tools.items,
        resources: resources.items,
        resourceTemplates: resourceTemplates.items,
        prompts: prompts.items,
        partial: [tools, resources, resourceTemplates, prompts].some(({ partial }) => partial),
    };
}
function keepItems(walk, { kind, check, keyOf }, { secrets, warn, forLegacy }, malformed) {
    if (walk.failure)
        return { items: [], partial: remarkOnFailure(walk, warn), count: 0 };
    const kept = new Map();
    const bad = [];
    const badlyNamed = [];
    const duplicates = [];
    const dropped = [];
    const remarks = [];
    for (const [index, value] of walk.items.entries()) {
        const checked = check(value, secrets);
        if ('fault' in checked) {
            (checked.isTaken ? badlyNamed : bad).push(`number ${index + 1} ${checked.fault}`);
            if (!checked.isTaken)
                continue;
        }
        if ((0,json/* isJsonObject */.O)(value)) {
            malformed.push(...malformedInItem({ kind, item: value, path: `${kind}[${index}]`, forLegacy }));
        }
        if ('fault' in checked)
            continue;
        const key = keyOf(checked.item);
        if (kept.has(key)) {
            duplicates.push(quoted(key, secrets));
            continue;
        }
        kept.set(key, checked.item);
        if (checked.schemaDropped)
            dropped.push(quoted(key, secrets));
        if (checked.remark)
            remarks.push(`${quoted(key, secrets)}: ${secrets.line(checked.remark)}`);
    }
    const noun = nouns[kind];
    const suffix = kind === 'tools' ? 'tool' : 'item';
    const found = [
        { code: `bad-${suffix}`, offenders: bad, wrong: 'left out, which clients cannot use' },
        {
            code: 'unusable-name',
            offenders: badlyNamed,
            wrong: 'left out, which most models and people cannot name',
        },
        {
            code: `duplicate-${suffix}`,
            offenders: duplicates,
            wrong: 'listed more than once, of which the first counts',
        },
        {
            code: 'schema-dropped',
            offenders: dropped,
            wrong: 'kept without schemas, which are nested too deep or too large',
        },
        { code: 'parameter-header', offenders: remarks, wrong: 'with invalid x-mcp-header annotations' },
    ];
    for (const remark of found)
        remarkOn({ ...remark, noun }, warn);
    if (walk.cut)
        warn('truncated', `The list of ${noun}s was cut: ${walk.cut}.`);
    return {
        items: [...kept.values()],
        partial: walk.cut !== undefined || dropped.length > 0,
        count: walk.items.length,
    };
}
/** Warns of items, if there are any: how many, what is wrong with them, the first of them, and who refuses them. */
function remarkOn({ code, noun, offenders, wrong }, warn) {
    if (offenders.length === 0)
        return;
    const plural = offenders.length === 1 ? '' : 's';
    const message = `${offenders.length} ${noun}${plural} ${wrong}: ${listed(offenders)}. ${(0,refusals/* refusedBy */.it)(code)}`;
    warn(code, message.trimEnd());
}
/** A list besides the tools that cannot be read is no failure. Returns whether something may be missing. */
function remarkOnFailure({ kind, failure }, warn) {
    const method = protocol/* listMethods */.vp[kind];
    if (failure?.kind === 'error' && failure.error.code === protocol/* errorCodes */.fv.methodNotFound) {
        // A server that lists resources need not have templates; a list that was announced is another thing.
        if (kind !== 'resourceTemplates') {
            warn('list-not-supported', `The server announces ${nouns[kind]}s but does not know ${method}.`);
        }
        return false;
    }
    warn('list-failed', `${method} could not be read; the ${nouns[kind]}s are missing.`);
    return true;
}
function remarkOnTools({ items: tools, count }, walks, { secrets, warn, forLegacy }) {
    const walk = walks.find(({ kind }) => kind === 'tools');
    if (!walk)
        warn('no-tools', 'The server announces no tools. That is valid, but clients find nothing to call.');
    else if (count === 0) {
        warn('no-tools', 'The server lists no tools. That is valid, but clients find nothing to call.');
    }
    const names = (chosen) => chosen.map(({ name }) => quoted(name, secrets));
    remarkOn({
        code: 'missing-descriptions',
        noun: 'tool',
        offenders: names(tools.filter((tool) => !tool.description?.trim())),
        wrong: 'without a description, by which models choose',
    }, warn);
    remarkOn({
        code: 'odd-tool-name',
        noun: 'tool',
        offenders: names(tools.filter((tool) => !/^[A-Za-z0-9_-]{1,64}$/.test(tool.name))),
        wrong: 'whose name has more than 64 characters, or others than letters, digits, "_" and "-"',
    }, warn);
    if (walk)
        remarkOnSchemas(walk.items, { warn, line: secrets.line, forLegacy });
}
function quoted(name, secrets) {
    return `"${secrets.line(name, 80)}"`;
}

;// CONCATENATED MODULE: ./build/core/probe/run-round.js








/** Opens the server, reads every list that it announces, and closes it. A lost session is opened again once. */
async function runRound(round, plan) {
    for (let mayReopen = true;; mayReopen = false) {
        const session = plan.failing
            ? await openFailing(round, plan.url, plan.failing)
            : await openServer(round, plan.url);
        if ('cause' in session)
            return { kind: 'failed', url: plan.url, failure: session };
        try {
            const outcome = await look(round, plan, session, mayReopen);
            if (outcome !== 'session-lost')
                return outcome;
        }
        finally {
            await session.close();
        }
    }
}
async function look(round, plan, session, mayReopen) {
    const { url, serverInfo } = session;
    if (plan.expectVersion !== undefined && serverInfo?.version !== plan.expectVersion) {
        const versions = serverInfo ? [serverInfo.version] : [];
        return { kind: 'failed', url, failure: { cause: 'version-mismatch', phase: 'initialize', versions } };
    }
    const walks = await readAll(round, plan, session);
    if (mayReopen && session.stateful && walks.some(lostItsSession))
        return 'session-lost';
    const toolsFailure = walks.find((walk) => walk.kind === 'tools')?.failure;
    if (toolsFailure)
        return { kind: 'failed', url, failure: failureOfList(toolsFailure, session) };
    const { transport, era, legacy, protocolVersion, capabilities, legacyCapabilities, instructions } = session;
    const lists = serverLists(walks, {
        secrets: round.secrets,
        warn: round.warn,
        forLegacy: era === 'legacy' || legacy,
    });
    run_round_remarkOn(round, plan, session);
    return {
        kind: 'good',
        url,
        server: {
            transport,
            protocolVersion,
            eras: { modern: era === 'modern', legacy, sse: transport === 'sse' },
            ...(serverInfo ? { serverInfo } : {}),
            capabilities,
            ...(0,optional/* optional */.l)('legacyCapabilities', legacyCapabilities),
            ...(instructions === undefined ? {} : { instructions }),
            authenticated: plan.authenticated,
            ...lists,
        },
    };
}
/** Every announced list. */
async function readAll(round, plan, session) {
    const kinds = [];
    if (session.capabilities.tools)
        kinds.push('tools');
    if (session.capabilities.resources)
        kinds.push('resources', 'resourceTemplates');
    if (session.capabilities.prompts)
        kinds.push('prompts');
    const pause = async (ms) => {
        if (!plan.patient || round.signal.aborted)
            return false;
        await round.clock.sleep(ms, round.signal).catch((error) => {
            if (!(error instanceof TimedOut))
                throw error;
        });
        return !round.signal.aborted;
    };
    if (plan.parallel && session.transport === 'streamable-http') {
        return Promise.all(kinds.map((kind) => walkList(session, kind, pause)));
    }
    const walks = [];
    for (const kind of kinds)
        walks.push(await walkList(session, kind, pause));
    return walks;
}
/** A server that forgot the session says 404 or, quite often, 400 (MCP 2025-11-25, session management). */
function lostItsSession({ failure, refusal }) {
    const answer = failure ?? (refusal?.kind === 'document' ? refusal : undefined);
    const status = answer && 'http' in answer ? answer.http.status : undefined;
    return status === 404 || status === 400;
}
/** A server that answered a moment ago is where it is said to be: a 404 after that is about the session. */
function failureOfList(refused, { stateful }) {
    const failure = classify(refused, 'list');
    if (refused.kind !== 'document' && refused.kind !== 'error')
        return failure;
    const text = refused.kind === 'error' ? refused.error.message : refused.text;
    const isUnknownMethod = refused.kind === 'error' && refused.error.code === protocol/* errorCodes */.fv.methodNotFound;
    const { status } = refused.http;
    const isLost = (status === 404 && !isUnknownMethod) || (status === 400 && stateful && /session/i.test(text));
    return isLost ? { ...failure, cause: 'session-lost', stateful } : failure;
}
function run_round_remarkOn(round, plan, session) {
    if (session.url !== plan.url) {
        round.warn('redirected', `The given URL redirects to ${publicUrl(new URL(session.url))}, where the server answers. Register that URL: not every client follows redirects.`);
    }
    if (session.serverInfo?.name === protocol/* stockServerName */.VI) {
        round.warn('stock-server-name', `The server has the name "${protocol/* stockServerName */.VI}", the default of the Functions extension. Set extensions.mcp.serverName and serverVersion in host.json.`);
    }
    if (session.era === 'modern' && !session.legacy) {
        round.warn('portal-console-unsupported', 'The server speaks MCP 2026-07-28 only: the console of the API Center portal, and every other client that starts with initialize, cannot use it.');
    }
}

;// CONCATENATED MODULE: ./build/core/probe/probe.js









/** For the last requests, which make the diagnosis of a failure better. */
const diagnosisMs = 10_000;
/**
 * Finds out whether an MCP server is alive, which protocol it speaks and what it lists. Retries by cause until the
 * deadline; calls no tool, reads no resource, gets no prompt. Whatever a server does ends in a result.
 * Rejects only with the reason of `ports.signal`, with what `ports.token` rejects with, and with InvalidInput for
 * a URL or a header that must not be sent.
 */
async function probe(request, ports) {
    const { clock, random } = ports;
    const { url, timeoutMs, timeoutGiven: timeGiven = false, unreachableMs, expectVersion } = request;
    const rounds = createRounds(request, ports);
    const { attempts, authenticated } = rounds;
    const started = clock.now();
    const time = createTimeLimit(clock, ports.signal);
    time.start(timeoutMs || probeLimits.singleRoundMs, 'deadline');
    let history = noHistory;
    try {
        for (let number = 1;; number++) {
            const { round, warnings } = rounds.start(number, time.signal);
            // A server that cannot take requests at once gets them one by one from the second round on.
            const plan = { url, expectVersion, parallel: number === 1, authenticated, patient: timeoutMs > 0 };
            let outcome = await runRound(round, plan);
            const now = clock.now();
            const remainingMs = Math.max(0, started + timeoutMs - now);
            const moment = { now, remainingMs, credentialSent: authenticated, timeGiven, unreachableMs };
            let step = nextStep(history, outcome, moment, random);
            if (step.kind === 'failed' && !time.signal.aborted && mayKnowDiscover(round, step.failure)) {
                outcome = await runRound(round, { ...plan, failing: step.failure });
                step = outcome.kind === 'good' ? { ...outcome, kind: 'healthy' } : outcome;
            }
            if (step.kind === 'wait') {
                history = step.history;
                ports.onWait?.(step.ms, waitingFor(step.failure, step));
                await clock.sleep(step.ms, ports.signal);
                continue;
            }
            let verdict;
            if (step.kind === 'healthy') {
                verdict = { status: 'healthy', server: step.server, latencyMs: rounds.latencyMs() };
            }
            else {
                time.start(diagnosisMs, 'deadline');
                const last = rounds.start(number, time.signal);
                verdict = await diagnose(last.round, step.failure, { ...request, ...rounds.sources }, random);
            }
            return {
                ...verdict,
                url: publicUrl(new URL(outcome.url)),
                attempts,
                warnings: warnings(),
                ms: Math.round(clock.now() - started),
            };
        }
    }
    finally {
        time.release();
    }
}

// EXTERNAL MODULE: ./build/core/sign-in.js
var sign_in = __webpack_require__(69653);
;// CONCATENATED MODULE: ./build/core/commands/run-probe.js







/** Probes the server. Rejects only with the reason of `signal`. */
async function runProbe(input, ports, signal) {
    const found = await probe({
        url: input.url,
        timeoutMs: input.timeoutMs,
        ...(0,optional/* optional */.l)('timeoutGiven', input.timeoutGiven),
        ...(0,optional/* optional */.l)('unreachableMs', input.unreachableMs),
        headers: input.headers,
        ...(0,optional/* optional */.l)('functionKey', input.functionKey),
        ...(0,optional/* optional */.l)('expectVersion', input.expectVersion),
        includeBodies: input.includeBodies,
    }, {
        http: ports.http,
        clock: ports.clock,
        random: ports.random,
        ...(0,optional/* optional */.l)('token', tokenOf(input, ports)),
        onAttempt: (attempt) => ports.progress.attempt(attempt),
        onWait: (ms, reason) => ports.progress.wait(ms, reason),
        signal,
        client: { name: 'mcp-register', version: ports.version },
    });
    const result = { ...found, warnings: [...missingHeaderWarnings(input), ...found.warnings] };
    ports.progress.probed(result);
    return result;
}
function missingHeaderWarnings({ missingHeaders = [] }) {
    return missingHeaders.map((name) => ({
        code: 'header-without-value',
        message: (0,core_message/* sentence */.em) `The file that ${(0,references/* input */.hF)('server-json')} names asks for the header "${(0,printable/* printable */.g)(name, 60)}" and gives no value for it, so the probe does not send it. Set the variable that the file names, or give the header in ${(0,references/* input */.hF)('probe-headers')}.`,
    }));
}
/** Requests a token for the given audience. An audience from the server would let the server choose whose token it gets. */
function tokenOf({ audience }, { identity }) {
    if (audience === undefined)
        return undefined;
    return async () => {
        const token = await identity.getToken(`${audience}/.default`).catch((error) => {
            throw (0,sign_in/* failureOfSignIn */.k)(error) ?? error;
        });
        if (token)
            return token.token;
        throw new errors/* Denied */.Cb({
            code: 'no-probe-token',
            message: `Could not get a token for ${(0,printable/* printable */.g)(audience)}.`,
            next: (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('probe-audience')}, and that the identity may get a token for that application.`,
        });
    };
}
/**
 * What a verdict means with the inputs `probe`, `on-protected` and `expect-tools`. Throws UnhealthyServer when the run
 * must stop, GateClosed when an expected tool is missing.
 */
function judgeProbe(result, input) {
    if (result.status === 'healthy') {
        checkExpectedTools(result.server, input.expectTools);
        return { server: result.server, warnings: result.warnings };
    }
    const isProtected = result.status.startsWith('protected-');
    const credentialGiven = input.functionKey !== undefined || input.audience !== undefined || Object.keys(input.headers).length > 0;
    const onProtected = input.onProtected ?? (credentialGiven ? 'fail' : 'warn');
    const accepted = isProtected
        ? onProtected !== 'fail' && !(input.mode === 'require' && result.status === 'protected-unknown')
        : input.mode === 'warn';
    if (!accepted) {
        const { reason: code, message, why, next } = result;
        throw new errors/* UnhealthyServer */.uU({ code, message, why, next });
    }
    checkExpectedTools(undefined, input.expectTools);
    const silent = isProtected && onProtected === 'pass';
    return {
        warnings: [...result.warnings, ...(silent ? [] : [{ code: result.reason, message: result.message }])],
    };
}
function checkExpectedTools(server, expected) {
    if (expected.length === 0)
        return;
    const names = new Set(server?.tools.map(({ name }) => name));
    const missing = expected.filter((name) => !names.has(name));
    if (missing.length === 0)
        return;
    throw new errors/* GateClosed */.WN({
        code: 'expected-tools-missing',
        message: server
            ? `The server does not list ${missing.length === 1 ? 'an expected tool' : 'expected tools'}: ${missing.map((name) => (0,printable/* printable */.g)(name)).join(', ')}.`
            : 'The run could not check for the expected tools, because the probe got no list of tools.',
        next: server
            ? (0,core_message/* sentence */.em) `Check that the new version is deployed. If the tools were removed on purpose, remove them from ${(0,references/* input */.hF)('expect-tools')}.`
            : (0,core_message/* sentence */.em) `Give the probe a credential, or omit ${(0,references/* input */.hF)('expect-tools')}.`,
    });
}


/***/ }),

/***/ 96923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runWithoutCenter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26080);
/* harmony import */ var _report_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59079);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56859);




/**
 * Runs the steps of a command that needs no API center, and makes the report. Never rejects: a failure is in the
 * report, together with everything that was known until then.
 *
 * @param part what the time of the steps is spent with
 */
async function runWithoutCenter({ command, run }, part, ports, steps) {
    const started = ports.clock.now();
    const draft = { applied: [], warnings: [] };
    const finish = ({ status, exitCode, changed, ...more }) => {
        const total = Math.round(ports.clock.now() - started);
        return {
            status,
            exitCode,
            changed,
            command,
            run,
            plan: [],
            ...draft,
            warnings: (0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .warningsInWords */ .W2)(draft.warnings, ports.words),
            requests: _report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .noRequests */ .Il,
            timings: { ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .l)('start', ports.startUpMs), [part]: total, total },
            ...more,
        };
    };
    try {
        return finish(await steps(draft));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            ports.progress.bug(error);
        return finish({ status: 'failed', changed: false, ...(0,_report_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error, ports.words) });
    }
}


/***/ }),

/***/ 33168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openApiProblem),
/* harmony export */   i: () => (/* binding */ openApiErrors)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4535);


/**
 * What is checked at most of a document that others wrote. Comparing the items of a list with each other takes the
 * square of its length.
 */
const greatest = { nodes: 100_000, items: 256, depth: 200 };
const judgedVersions = /^3\.[012]\.\d+/;
/** Members by which a JSON Schema is found; the validator follows what they say. */
const pointers = new Set(['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$schema']);
/**
 * The errors of a document against the schema of its version of OpenAPI; none where it is valid. References are not
 * followed. Throws RangeError for a document that is nested too deeply.
 */
async function openApiErrors(document, options) {
    const { errors } = await (await validatorOf(options)).validate(withoutTargets(document));
    return Array.isArray(errors) ? errors : [];
}
/**
 * What is wrong with a document that was read from a catalogue: a clause that names the place; undefined where nothing
 * is, or where the document is too large or too new to be checked. A document about an MCP server may lack `paths`, as
 * Microsoft's own example does. Formats are not judged: no client depends on them.
 */
async function openApiProblem(document) {
    if (typeof document.openapi !== 'string' || !judgedVersions.test(document.openapi))
        return undefined;
    // A schema allows anything under these names.
    const judged = Object.entries(document).filter(([name]) => !name.startsWith('x-'));
    const specification = { paths: {}, ...Object.fromEntries(judged) };
    if (!isWithin(specification, { left: greatest.nodes }, greatest.depth))
        return undefined;
    const errors = await openApiErrors(specification, { allErrors: false, validateFormats: false });
    return (0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSchemaErrors */ .c)(errors)[0]?.text;
}
/** One for each kind of check: a schema is compiled once for all documents. */
const validators = new Map();
function validatorOf(options) {
    const key = JSON.stringify(options);
    const known = validators.get(key) ??
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(457), __webpack_require__.e(210), __webpack_require__.e(573)]).then(__webpack_require__.bind(__webpack_require__, 99573)).then(({ Validator }) => new Validator({ ...options, logger: false }));
    validators.set(key, known);
    return known;
}
function withoutTargets(node) {
    if (Array.isArray(node))
        return node.map((item) => withoutTargets(item));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(node))
        return node;
    if (typeof node.$ref === 'string')
        return { $ref: '#' };
    return Object.fromEntries(Object.entries(node)
        .filter(([name, value]) => name !== '__proto__' && !(pointers.has(name) && typeof value === 'string'))
        .map(([name, value]) => [name, withoutTargets(value)]));
}
function isWithin(node, nodes, depth) {
    if (typeof node !== 'object' || node === null)
        return true;
    const children = Object.values(node);
    nodes.left -= children.length;
    if (nodes.left < 0 || depth === 0)
        return false;
    if (Array.isArray(node) && children.length > greatest.items)
        return false;
    return children.every((child) => isWithin(child, nodes, depth - 1));
}


/***/ }),

/***/ 89256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readDefinitionDocument)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _surface_parse_surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31799);
/* harmony import */ var _surface_surface_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69863);



const documentSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    servers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))),
    'x-mcp': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
const extensionSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ contractHash: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), surface: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) });
/**
 * Reads the servers and the surface from the text of a registered definition.
 *
 * @returns undefined when the text is not a JSON document of that form
 */
function readDefinitionDocument(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(documentSchema, json);
    if (!parsed.success)
        return undefined;
    const { servers, 'x-mcp': extension } = parsed.output;
    return {
        serverUrls: servers?.map(({ url }) => url) ?? [],
        baseline: readBaseline(extension),
        toolNames: readToolNames(extension),
    };
}
const toolsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ tools: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })) });
function readToolNames(extension) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(toolsSchema, extension);
    return parsed.success ? parsed.output.tools.map(({ name }) => name) : undefined;
}
function readBaseline(extension) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(extensionSchema, extension);
    const facts = (0,_surface_surface_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOfExtension */ .GL)(extension);
    if (!parsed.success || !facts)
        return { kind: 'unproven' };
    const { contractHash, surface: surfaceText } = parsed.output;
    if (surfaceText === undefined)
        return { kind: 'hash', contractHash, facts };
    const surface = (0,_surface_parse_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSurface */ .j)(surfaceText);
    return surface ? { kind: 'surface', surface, facts } : { kind: 'unproven' };
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeSchemaErrors)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/** Keywords whose errors say only that something inside failed; that has errors of its own. */
const compositeKeywords = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'not']);
/**
 * The errors of a document against the OpenAPI schemas, as "at <JSON pointer>: expected …". The deepest come first,
 * because where several alternatives fail, they are closest to the mistake.
 */
function describeSchemaErrors(errors) {
    const telling = errors.filter((error) => !compositeKeywords.has(error.keyword) && !isReferenceBranch(error));
    const lines = new Map();
    for (const error of telling.length > 0 ? telling : errors) {
        const { instancePath } = error;
        const { lead, values } = expectation(error);
        const key = `at ${instancePath || 'the top level'}: ${lead}`;
        const line = lines.get(key) ?? {
            pointer: pointerOf(error),
            depth: instancePath.split('/').length,
            values: new Set(),
        };
        for (const value of values)
            line.values.add(value);
        lines.set(key, line);
    }
    return [...lines]
        .toSorted(([, one], [, other]) => other.depth - one.depth)
        .map(([key, { pointer, values }]) => ({
        pointer,
        text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${key} ${[...values].join(' or ')}`, 250),
    }));
}
/** An unknown member is itself at fault, and not what holds it. */
function pointerOf({ instancePath, params }) {
    const unknown = params.additionalProperty ?? params.unevaluatedProperty;
    if (typeof unknown !== 'string')
        return instancePath;
    return `${instancePath}/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** Almost every object in OpenAPI 3.0 may be a reference instead. A document without `$ref` there did not mean one. */
function isReferenceBranch({ keyword, params }) {
    return keyword === 'required' && params.missingProperty === '$ref';
}
/** Errors with the same lead at the same place are alternatives, and become one line. */
function expectation(error) {
    const { keyword, params, message, schemaPath } = error;
    switch (keyword) {
        case 'required': {
            const member = JSON.stringify(params.missingProperty);
            if (schemaPath.includes('/anyOf/'))
                return { lead: 'expected the member', values: [member] };
            return { lead: `expected the member ${member}`, values: [] };
        }
        case 'type':
            return { lead: 'expected', values: [params.type].flat() };
        case 'enum':
            return { lead: 'expected', values: params.allowedValues };
        case 'const':
            return { lead: 'expected', values: [JSON.stringify(params.allowedValue)] };
        case 'additionalProperties':
            return { lead: `unknown member ${JSON.stringify(params.additionalProperty)}`, values: [] };
        case 'unevaluatedProperties':
            return { lead: `unknown member ${JSON.stringify(params.unevaluatedProperty)}`, values: [] };
        default:
            return { lead: message ?? `fails ${keyword}`, values: [] };
    }
}


/***/ }),

/***/ 24151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readGenerated)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _text_safe_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93706);


const members = ['openapi', 'info', 'servers', 'paths', 'x-mcp'];
const generatedSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({}),
    servers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })]),
    'x-mcp': valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            contractHash: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            transport: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            authenticated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
            serverInfo: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ description: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
            tools: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
            surface: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            omitted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        }),
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ surfaceProven: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false) }),
    ]),
});
/**
 * Reads a document that this product generated. One that a person wrote or changed is none, down to its last space: a
 * run would replace it.
 */
function readGenerated(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(generatedSchema, json);
    if (!parsed.success || !isAsWritten(json, text))
        return undefined;
    const extension = parsed.output['x-mcp'];
    if ('surfaceProven' in extension) {
        return {
            toolNames: undefined,
            serverDescription: undefined,
            transport: undefined,
            authenticated: false,
        };
    }
    const { authenticated, transport, tools, serverInfo } = extension;
    const published = publishedOf(extension);
    const usual = authenticated ? 'names' : 'full';
    return {
        toolNames: tools?.map(({ name }) => name),
        serverDescription: serverInfo?.description,
        transport,
        authenticated,
        ...(published === usual || extension.omitted !== undefined ? {} : { publishSurface: published }),
    };
}
function publishedOf({ surface, tools }) {
    if (surface !== undefined)
        return 'full';
    return tools === undefined ? 'hash' : 'names';
}
function isAsWritten(json, text) {
    const isWhole = Object.keys(Object(json)).every((member, index) => member === members[index]);
    return isWhole && text === `${(0,_text_safe_json_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .o)(json)}\n`;
}


/***/ }),

/***/ 13060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** A secret as the input `manifest-variables` lists it. */
function lineOf({ name, host }) {
    return `${name} = ${host}`;
}


/***/ }),

/***/ 58296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ savedEndpoint),
/* harmony export */   Rx: () => (/* binding */ compareWithSaved),
/* harmony export */   b6: () => (/* binding */ savedSteps),
/* harmony export */   cE: () => (/* binding */ greatestSavedPlan),
/* harmony export */   j2: () => (/* binding */ renderSavedPlan),
/* harmony export */   q4: () => (/* binding */ parseSavedPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96714);
/* harmony import */ var _registration_differences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95198);
/* harmony import */ var _registration_same_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48496);
/* harmony import */ var _surface_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24040);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20075);









/** What came from `JSON.parse` is nothing else. */
const json = valibot__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY((value) => value !== undefined);
/** A step as it was reviewed. Two steps with the same hash write the same, in place of the same. */
const savedStep = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    action: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['create', 'update', 'delete']),
    changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ field: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), before: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(json), after: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(json) })),
    hash: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/)),
});
const savedUnit = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    apiId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Absent: the steps are about the whole entry. */
    environmentId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    steps: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(savedStep),
});
const schema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    /** The version of the tool that made the plan: another one may derive other texts. */
    tool: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    command: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['register', 'sync']),
    target: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        armEndpoint: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        subscriptionId: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        resourceGroup: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        serviceName: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        workspace: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }),
    source: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The inputs that were given, as text; no secret is among them. */
    inputs: valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** The files of the manifest, in order; none for a single server. */
    files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), hash: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    units: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(savedUnit),
});
/** Bytes: about 2 000 new units with all their fields. */
const greatestSavedPlan = 64 * 1024 * 1024;
/** The embedded API Center has another address in each run. */
function savedEndpoint({ embedded, endpoint, }) {
    return embedded ? 'embedded' : endpoint.url;
}
/** The steps of a unit that write something, as a saved plan keeps them. */
function savedSteps(steps) {
    return steps.flatMap((step) => {
        const { kind, id, action } = step;
        return action === 'keep' ? [] : [{ kind, id, action, changes: changesOf(step), hash: hashOf(step) }];
    });
}
/** A delete takes away what it was decided on. */
function changesOf(step) {
    return step.action === 'delete' ? (0,_registration_differences_js__WEBPACK_IMPORTED_MODULE_3__/* .differences */ .t)(step.basis ?? {}, {}, 'deployment ') : [...step.changes];
}
/** The text of the file: the same plan has the same bytes. */
function renderSavedPlan(plan) {
    return `${JSON.stringify(plan, undefined, 2)}\n`;
}
/** Reads the file of a saved plan. Throws InvalidInput. */
function parseSavedPlan(path, bytes) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(schema, parseJson(path, bytes));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw unreadable(path, `it is not a saved plan of this version (at ${valibot__WEBPACK_IMPORTED_MODULE_5__/* .getDotPath */ .BuJ(issue) ?? 'its root'})`);
}
/** Compares what the steps would write, and what they would write it over; not the time at which they were planned. */
function compareWithSaved(now, reviewed = []) {
    const known = new Set(reviewed.map(({ hash }) => hash));
    const others = now.filter(({ hash }) => !known.has(hash));
    if (others.length === 0)
        return { kind: 'as-reviewed' };
    const pairs = others.map((step) => ({
        now: step,
        reviewed: reviewed.find((one) => one.kind === step.kind && (0,_registration_same_name_js__WEBPACK_IMPORTED_MODULE_6__/* .sameName */ .q)(one.id, step.id)),
    }));
    return {
        kind: 'stale',
        added: pairs.flatMap((pair) => (pair.reviewed ? [] : [pair.now])),
        differing: pairs.flatMap(({ now: step, reviewed: one }) => (one ? [{ now: step, reviewed: one }] : [])),
    };
}
function hashOf(step) {
    const { kind, id, action } = step;
    const content = step.action === 'delete'
        ? (step.basis ?? null)
        : step.kind === 'specification'
            ? step.text
            : step.properties;
    // An approval is for a change of what was there: another value there is another change.
    const replaced = step.action === 'update' ? step.changes.map(({ field, before = null }) => [field, before]) : [];
    const identity = (0,_surface_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)([kind, id.toLowerCase(), action, content, replaced]);
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity, 'utf8').digest('hex')}`;
}
function parseJson(path, bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw unreadable(path, 'it is not JSON');
    }
}
function unreadable(path, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'plan-unreadable',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `The saved plan "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(path)}" cannot be read: ${reason}.`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em) `Make the plan again with ${(0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)('plan-out')}, and do not change the file.`,
    });
}


/***/ }),

/***/ 49941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isInShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Whether an entry belongs to a shard. An entry is in exactly one of the shards, whatever its environments and the
 * case of its id, and stays there while their number stays the same.
 */
function isInShard(apiId, { index, of }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(apiId.toLowerCase(), 'utf8').digest();
    return hash.readUInt32BE(0) % of === index - 1;
}


/***/ }),

/***/ 67855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ successorsOf),
/* harmony export */   g: () => (/* binding */ unitKey)
/* harmony export */ });
/* harmony import */ var _registration_same_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48496);

/**
 * The declared units that carry the id of an entry under `previousApiIds`, or the URL of one of its deployments: while
 * they are not registered, clients still need the old entry.
 *
 * @param apiId undefined when only the deployments count
 */
function successorsOf(apiId, deployments, { declared, units }) {
    const urls = new Set(deployments.flatMap(({ properties }) => properties.server?.runtimeUri ?? []));
    const byId = declared.filter(({ previousApiIds }) => previousApiIds.some((previous) => (0,_registration_same_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sameName */ .q)(previous, apiId)));
    const byUrl = units.filter(({ request }) => urls.has(request.serverUrl));
    return [...byId, ...byUrl].map((one) => ({ apiId: one.apiId, environmentId: one.environmentId }));
}
/** One server of a manifest in one environment, by its ids, which have no case. */
function unitKey({ apiId, environmentId }) {
    return `${apiId}/${environmentId}`.toLowerCase();
}


/***/ }),

/***/ 88570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hU: () => (/* binding */ addressChanged),
  rN: () => (/* binding */ guardedLookup),
  xw: () => (/* binding */ reachOf)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/core/http/embedded-ipv4.js
/** The 16-bit groups before the IPv4 address, for each form whose prefix has a fixed length. */
const prefixes = [
    // IPv4-compatible (RFC 4291), mapped (RFC 4291), translated (RFC 2765), NAT64 (RFC 6052).
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0xffff],
    [0, 0, 0, 0, 0xffff, 0],
    [0x64, 0xff9b, 0, 0, 0, 0],
    // 6to4 (RFC 3056).
    [0x2002],
];
/** The IPv4 address that a valid IPv6 address stands for; undefined when it stands for none. */
function embeddedIpv4(address) {
    const groups = groupsOf(address);
    const prefix = prefixes.find((one) => one.every((group, index) => group === groups[index]));
    const isatap = groups[5] === 0x5efe && (groups[4] === 0 || groups[4] === 0x200);
    const start = prefix?.length ?? (isatap ? 6 : undefined);
    if (start === undefined)
        return undefined;
    const [high = 0, low = 0] = groups.slice(start);
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
/** The eight groups of a valid IPv6 address. */
function groupsOf(address) {
    const { hostname } = new URL(`http://[${address}]`);
    const [head = '', tail] = hostname.slice(1, -1).split('::');
    const before = head === '' ? [] : head.split(':');
    const after = tail === undefined || tail === '' ? [] : tail.split(':');
    const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
    return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16));
}

;// CONCATENATED MODULE: ./build/core/http/address-guard.js



/** The special-purpose registries of IANA (RFC 6890), from the most to the least dangerous. */
const reaches = [
    ['loopback', ['127.0.0.0/8', '::1/128', '0.0.0.0/8', '::/128']],
    // 168.63.129.16 is where a virtual machine reaches the services of the Azure platform.
    ['link-local', ['169.254.0.0/16', 'fe80::/10', '168.63.129.16/32']],
    // fec0::/10 was site-local. 64:ff9b:1::/48 translates to IPv4 within a network (RFC 8215).
    [
        'private',
        [
            '10.0.0.0/8',
            '172.16.0.0/12',
            '192.168.0.0/16',
            '100.64.0.0/10',
            '198.18.0.0/15',
            'fc00::/7',
            'fec0::/10',
            '64:ff9b:1::/48',
        ],
    ],
    // Multicast, broadcast, what is kept for protocols, or set up between two hosts (Teredo, ORCHID).
    [
        'reserved',
        [
            '192.0.0.0/24',
            '192.88.99.0/24',
            '224.0.0.0/4',
            '240.0.0.0/4',
            '2001::/32',
            '2001:2::/48',
            '2001:10::/28',
            '2001:20::/28',
        ],
    ],
];
/** All of IPv6 that is given to the internet. */
const internet = new external_node_net_.BlockList();
internet.addSubnet('2000::', 3, 'ipv6');
const lists = reaches.map(([reach, subnets]) => {
    const list = new external_node_net_.BlockList();
    for (const subnet of subnets) {
        const [net = '', prefix] = subnet.split('/');
        list.addSubnet(net, Number(prefix), net.includes(':') ? 'ipv6' : 'ipv4');
    }
    return [reach, list];
});
/**
 * The kind of network of an IP address. An IPv6 address that stands for an IPv4 address (mapped, compatible, translated,
 * NAT64, 6to4) is of the kind of that address. What is no IP address is reserved.
 */
function reachOf(address) {
    const [plain = ''] = address.split('%', 1);
    const family = (0,external_node_net_.isIP)(plain);
    if (family === 0)
        return 'reserved';
    if (family === 4)
        return reachWithin(plain, 'ipv4');
    const own = reachWithin(plain, 'ipv6');
    if (own !== 'public')
        return own;
    const embedded = embeddedIpv4(plain);
    if (embedded !== undefined)
        return reachWithin(embedded, 'ipv4');
    return internet.check(plain, 'ipv6') ? 'public' : 'reserved';
}
function reachWithin(address, family) {
    return lists.find(([, list]) => list.check(address, family))?.[0] ?? 'public';
}
/** The `code` of the error for a refused name. */
const addressChanged = 'EADDRESSCHANGED';
/**
 * Resolves names, and refuses a name whose kind of address changes: a name that first resolved to the internet, or to the
 * user's own network, must not resolve to this machine or to the cloud's metadata service later, because the owner of
 * the name controls that (DNS rebinding). The first kind of address is the user's own choice.
 *
 * @param resolve the system's resolver, unless a test gives another
 */
function guardedLookup(resolve = external_node_dns_.lookup) {
    const known = new Map();
    return (hostname, options, callback) => {
        resolve(hostname, options, (error, found, family) => {
            if (error)
                return callback(error, found, family);
            const addresses = typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : found;
            const reached = new Set(addresses.map(({ address }) => reachOf(address)));
            const name = hostname.toLowerCase();
            const first = known.get(name) ?? reached;
            known.set(name, first);
            if ([...reached].every((reach) => reach === 'public' || first.has(reach))) {
                return callback(null, found, family);
            }
            const refused = Object.assign(new Error(`${hostname} resolves to another kind of address than before.`), { code: addressChanged });
            callback(refused, found, family);
        });
    };
}


/***/ }),

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ decodedBody),
  z: () => (/* binding */ undecodable)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/core/http/any-inflate.js


/**
 * Decodes `deflate` with and without the header of zlib (RFC 9110, section 8.4.1.2: some senders leave it out). The
 * first byte tells which.
 */
function createAnyInflate() {
    return new AnyInflate();
}
class AnyInflate extends external_node_stream_.Transform {
    #inner;
    _transform(chunk, encoding, done) {
        this.#inner ??= this.#open(((chunk[0] ?? 0) & 0x0f) === 8);
        this.#inner.write(chunk, encoding, (error) => done(error));
    }
    _flush(done) {
        if (!this.#inner) {
            done();
            return;
        }
        this.#inner.once('end', () => done());
        this.#inner.end();
        this.#inner.resume();
    }
    _read(size) {
        this.#inner?.resume();
        super._read(size);
    }
    _destroy(error, done) {
        this.#inner?.destroy();
        done(error);
    }
    #open(hasHeader) {
        const inner = hasHeader ? (0,external_node_zlib_.createInflate)() : (0,external_node_zlib_.createInflateRaw)();
        inner.on('data', (chunk) => {
            // A few bytes can decode to many: no more than the reader takes.
            if (!this.push(chunk))
                inner.pause();
        });
        inner.on('error', (error) => this.destroy(error));
        return inner;
    }
}

;// CONCATENATED MODULE: ./build/core/http/decoded-body.js



/** The code of the error for a body that is not encoded as its header says. */
const undecodable = 'ERR_CONTENT_ENCODING';
/** More encodings than that, one around the other, no server has. */
const maxEncodings = 4;
/**
 * The body of a response as decoded bytes. Errors and aborts reach the reader with every encoding; what cannot be
 * decoded ends in an error with the code {@link undecodable}.
 *
 * @param encoding the Content-Encoding header; a server may compress although it was not asked to
 * @param signal after an abort, the reader gets its reason
 */
function decodedBody(source, encoding, signal) {
    if (!source)
        return { body: noBytes(), close: () => { } };
    const decoders = decodersFor(encoding);
    if (decoders.length > 0)
        (0,external_node_stream_.pipeline)([source, ...decoders], () => { });
    const stream = decoders.at(-1) ?? source;
    // An error without a reader must not end the process; a reader still gets it.
    for (const each of [stream, ...decoders])
        each.on('error', () => { });
    return {
        body: read(stream, signal),
        close() {
            if ('destroy' in source && typeof source.destroy === 'function')
                source.destroy();
            for (const decoder of decoders)
                decoder.destroy();
        },
    };
}
async function* noBytes() { }
async function* read(stream, signal) {
    try {
        for await (const chunk of stream) {
            signal.throwIfAborted();
            yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        }
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (isOfDecoder(error))
            throw Object.assign(new Error('undecodable body'), { code: undecodable });
        throw error;
    }
}
/** The codes of zlib are `Z_DATA_ERROR` and the like; those of Brotli have names of their own. */
function isOfDecoder(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' && /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR__?PADDING)/.test(code);
}
/** The decoders of a header, the one of the outermost encoding first. */
function decodersFor(encoding) {
    return (encoding ?? '')
        .split(',', maxEncodings)
        .reverse()
        .flatMap((name) => decoderFor(name.trim().toLowerCase()) ?? []);
}
function decoderFor(encoding) {
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return createAnyInflate();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            return undefined;
    }
}


/***/ }),

/***/ 62476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowedUrl: () => (/* binding */ allowedUrl),
  createHttpTransport: () => (/* binding */ createHttpTransport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 82 modules
var esm = __webpack_require__(54237);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/http/address-guard.js + 1 modules
var address_guard = __webpack_require__(88570);
// EXTERNAL MODULE: ./build/core/http/answered-by-proxy.js
var answered_by_proxy = __webpack_require__(92485);
// EXTERNAL MODULE: ./build/core/http/decoded-body.js + 1 modules
var decoded_body = __webpack_require__(7045);
// EXTERNAL MODULE: ./build/core/http/loopback.js
var http_loopback = __webpack_require__(99034);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/core/clock.js
var core_clock = __webpack_require__(84300);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __webpack_require__(27203);
;// CONCATENATED MODULE: ./build/core/http/tunnel-agent.js








/** Milliseconds for a proxy to set up a tunnel; less than any request may take. */
const tunnelMs = 20_000;
/** Bytes of the headers of a proxy's response. */
const greatestHeaders = 16 * 1024;
/**
 * The agent of one request that goes through a proxy. It limits the headers and the time of the response to CONNECT, and
 * an abort ends the connection to the proxy. Where the proxy refuses, the request gets its response: `refused` says so.
 */
class TunnelAgent extends external_node_https_.Agent {
    /** Whether the proxy did not open the tunnel, so that the response of the request is its own. */
    refused = false;
    #proxy;
    #signal;
    #clock;
    constructor(proxy, signal, clock = core_clock/* systemClock */.m) {
        super();
        this.#proxy = proxy;
        this.#signal = signal;
        this.#clock = clock;
    }
    createConnection(options, done) {
        const target = authorityOf(options);
        (0,with_time_limit/* withTimeLimit */.B)(this.#clock, tunnelMs, this.#signal, (signal) => openTunnel(this.#proxy, target, signal))
            .then(({ accepted, stream }) => {
            this.refused = !accepted;
            done?.(null, accepted ? secured(options, stream) : stream);
        })
            .catch((error) => done?.(withCode(error), new external_node_stream_.Duplex()));
    }
}
/** TLS with the target itself; its name is checked, and the stream is the way to it. */
function secured({ host, servername, ca }, socket) {
    return (0,external_node_tls_.connect)({
        host: host ?? '',
        ...(0,optional/* optional */.l)('servername', servername),
        ...(0,optional/* optional */.l)('ca', ca),
        socket,
    });
}
function openTunnel(proxy, target, signal) {
    const request = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        request({
            method: 'CONNECT',
            host: proxy.hostname.replace(/^\[|\]$/g, ''),
            port: proxy.port,
            path: target,
            headers: { host: target, ...credentialsOf(proxy) },
            agent: false,
            maxHeaderSize: greatestHeaders,
            signal,
        })
            .once('connect', ({ statusCode = 0, statusMessage, rawHeaders }, socket, head) => {
            if (statusCode >= 200 && statusCode <= 299) {
                if (head.length > 0)
                    socket.unshift(head);
                resolve({ accepted: true, stream: socket });
            }
            else {
                const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...headerLines(rawHeaders), '', ''];
                resolve({ accepted: false, stream: replay(lines.join('\r\n'), head, socket) });
            }
        })
            .once('error', reject)
            .end();
    });
}
function authorityOf({ host, port }) {
    const name = host ?? '';
    return `${(0,external_node_net_.isIPv6)(name) ? `[${name}]` : name}:${port ?? 443}`;
}
function credentialsOf({ username, password }) {
    if (username === '' && password === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}
function headerLines(raw) {
    return raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1]}`] : []));
}
/** What the proxy said, to be read as the response of the request. The request, with its secrets, is not written to it. */
function replay(headers, head, socket) {
    async function* bytes() {
        yield Buffer.from(headers, 'latin1');
        if (head.length > 0)
            yield head;
        yield* socket;
    }
    const stream = external_node_stream_.Duplex.from({
        readable: external_node_stream_.Readable.from(bytes(), { objectMode: false }),
        writable: new external_node_stream_.Writable({ write: (_chunk, _encoding, written) => written() }),
    });
    // Node ends what it writes to once it has read the whole response; the proxy may keep the connection open.
    return stream.once('finish', () => stream.destroy()).once('close', () => socket.destroy());
}
/** The error of a tunnel that was not set up in time, with the code of Node for that. */
function withCode(error) {
    if (!(error instanceof Error))
        return new Error(String(error));
    if (error.name !== 'AbortError')
        return error;
    const message = `The proxy did not set up a connection within ${tunnelMs / 1000} s.`;
    return Object.assign(new Error(message, { cause: error }), { code: 'ETIMEDOUT' });
}

;// CONCATENATED MODULE: ./build/core/http/transport.js











/** Some firewalls refuse a request without it. */
const userAgent = `mcp-register/${version/* version */.r}`;
/**
 * HTTP over the client that the Azure SDK uses, so that proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) and extra
 * certificates (NODE_EXTRA_CA_CERTS) work the same everywhere. Loopback never uses a proxy. Connections stay open for
 * the next request; an idle one does not keep the process alive. A name must keep the kind of address that it had at
 * first; behind a proxy, the proxy resolves names.
 */
function createHttpTransport(options = {}) {
    const client = (0,esm/* createDefaultHttpClient */.fl)();
    const proxy = (0,esm/* proxyPolicy */.Ll)();
    const lookup = (0,address_guard/* guardedLookup */.rN)(options.lookup);
    // An option of each request, because the agent of a proxy would ignore TLS settings.
    const trust = options.ca?.length ? { ca: [...external_node_tls_.rootCertificates, ...options.ca] } : {};
    return {
        async send({ method, url, headers, body, signal }) {
            const target = allowedUrl(url);
            const loopback = (0,http_loopback/* isLoopbackHost */.c)(target.hostname);
            checkHeaders(headers);
            signal.throwIfAborted();
            const request = (0,esm/* createPipelineRequest */.G6)({
                method,
                url,
                // Never gzip or deflate: the client would decode them itself and lose errors and aborts.
                headers: (0,esm/* createHttpHeaders */.Nc)({ 'user-agent': userAgent, ...headers, 'accept-encoding': 'identity' }),
                ...(body === undefined ? {} : { body }),
                abortSignal: signal,
                allowInsecureConnection: loopback,
                // This timeout covers only the headers; the signal covers the whole exchange.
                timeout: 0,
                streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
                requestOverrides: { ...trust, lookup, hostname: target.hostname.replace(/^\[|\]$/g, '') },
            });
            let tunnel;
            const sendOn = (proxied) => {
                const address = proxyAddress(proxied.agent);
                if (address)
                    proxied.agent = tunnel = new TunnelAgent(address, signal);
                return client.sendRequest(proxied);
            };
            try {
                const response = await (loopback ? client.sendRequest(request) : proxy.sendRequest(request, sendOn));
                const { [answered_by_proxy/* answeredByProxy */.x]: _, ...answered } = response.headers.toJSON();
                const responseHeaders = tunnel?.refused ? { ...answered, [answered_by_proxy/* answeredByProxy */.x]: '1' } : answered;
                return {
                    status: response.status,
                    headers: responseHeaders,
                    ...(0,decoded_body/* decodedBody */.j)(response.readableStreamBody, responseHeaders['content-encoding'], signal),
                };
            }
            catch (error) {
                throw signal.aborted ? signal.reason : error;
            }
        },
    };
}
/** The proxy that the policy chose: its agent holds the address. */
function proxyAddress(agent) {
    return agent && 'proxy' in agent && agent.proxy instanceof URL ? agent.proxy : undefined;
}
/** An address that requests may be sent to: https, or http on loopback. Throws InvalidInput for any other. */
function allowedUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,http_loopback/* isLoopbackHost */.c)(url.hostname)))
        return url;
    throw new errors/* InvalidInput */.o9({
        code: 'url-not-allowed',
        message: `"${(0,printable/* printable */.g)(url ? url.origin : text)}" is not an address that requests may be sent to.`,
        why: 'Only https is allowed, and plain http on loopback.',
        next: 'Give an https URL.',
    });
}
function checkHeaders(headers) {
    for (const [name, value] of Object.entries(headers)) {
        try {
            (0,external_node_http_.validateHeaderName)(name);
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            throw new errors/* InvalidInput */.o9({
                code: 'header-invalid',
                message: `The HTTP header "${(0,printable/* printable */.g)(name)}" cannot be sent.`,
                why: 'Its name or its value contains characters that HTTP does not allow, for example a line break.',
                next: 'Check the value, or the secret that it comes from, for a line break or a non-Latin character.',
            });
        }
    }
}


/***/ }),

/***/ 4576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ambiguousDeployment)
/* harmony export */ });
/* harmony import */ var _apicenter_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98204);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);



/**
 * The failure for a run that could mean another deployment than it should. It lists each candidate with its environment
 * and URL.
 *
 * @param next how to name the one that is meant
 */
function ambiguousDeployment(candidates, next) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9({
        code: 'deployment-ambiguous',
        message: `It is not clear which deployment to use: ${candidates.map(described).join('; ')}.`,
        next,
    });
}
function described({ name, properties: { environmentId, server } }) {
    const environment = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_apicenter_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOfReference */ .uc)(environmentId) ?? 'none');
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(name)} (environment ${environment}, ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(server?.runtimeUri?.join(' ') ?? 'no URL')})`;
}


/***/ }),

/***/ 98928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ definitionKey),
/* harmony export */   RZ: () => (/* binding */ readCurrentState),
/* harmony export */   t8: () => (/* binding */ readFurther)
/* harmony export */ });
function definitionKey(version, definition) {
    return `${version.toLowerCase()}/${definition.toLowerCase()}`;
}
/** Reads in parallel everything about one API that can be read at first. No id in it comes from the server. */
async function readCurrentState(center, apiId, guess) {
    const [service, portal, metadataSchemas, api, versions, deployments, environments, definitions] = await Promise.all([
        center.getService(),
        guess.portal ? center.getPortal() : undefined,
        center.listMetadataSchemas(),
        center.getApi(apiId),
        center.listVersions(apiId),
        center.listDeployments(apiId),
        center.listEnvironments(),
        readDefinitions(center, apiId, guess),
    ]);
    return {
        target: center.target,
        service,
        portal,
        metadataSchemas,
        api,
        versions,
        deployments,
        environments: new Map([
            ...absent(guess.environments),
            ...environments.map((one) => [one.name.toLowerCase(), one]),
        ]),
        definitions,
    };
}
/** Reads in parallel what the first reads showed to be in use. */
async function readFurther(center, apiId, known, reading) {
    const definitions = await readDefinitions(center, apiId, reading);
    return {
        ...known,
        environments: new Map([...absent(reading.environments), ...known.environments]),
        definitions: new Map([...known.definitions, ...definitions]),
    };
}
/** Ids that no list has; an environment that is in the list takes the place of its id. */
function absent(ids) {
    return ids.map((id) => [id.toLowerCase(), undefined]);
}
async function readDefinitions(center, apiId, reading) {
    const entries = reading.definitions.map(async ({ version, definition: id }) => {
        const [definition, text] = await Promise.all([
            center.getDefinition(apiId, version, id),
            center.exportSpecification(apiId, version, id),
        ]);
        return [definitionKey(version, id), { definition, text: definition && text }];
    });
    return new Map(await Promise.all(entries));
}


/***/ }),

/***/ 37530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   Wk: () => (/* binding */ titleOfApi),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   d5: () => (/* binding */ descriptionByServer),
/* harmony export */   ip: () => (/* binding */ prefixedTitle),
/* harmony export */   pL: () => (/* binding */ documentDescriptionOf)
/* harmony export */ });
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79557);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96714);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1684);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20075);
/* harmony import */ var _generated_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28751);






/** The title of the API: the given one, otherwise the stored one, otherwise the server's name, otherwise its id. */
function titleOfApi(request, current, server) {
    const settled = request.title ?? current;
    if (settled !== undefined)
        return { text: settled, warnings: [] };
    const said = line(server?.serverInfo?.title) ?? line(server?.serverInfo?.name) ?? request.apiId;
    return cut('title', said, _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title);
}
/**
 * The description of the API: the given one, otherwise the stored one, otherwise the server's own, otherwise a sentence
 * with the names of its tools. A stored sentence of that kind is made again by the leading environment. It is never empty,
 * because VS Code does not show an entry without one.
 */
function descriptionOf(sources) {
    const { request, registered, title, server, isLeading } = sources;
    const { description: current } = registered;
    if (request.description !== undefined)
        return { text: request.description, warnings: [] };
    if (current?.trim()) {
        if (!isLeading)
            return { text: retitled(current, sources), warnings: [] };
        const isStale = server !== undefined && isGenerated(current, registered);
        return { text: isStale ? (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .generatedText */ .hU)(title, (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toolNamesOf */ .WC)(server)) : current, warnings: [] };
    }
    return (descriptionByServer(server?.serverInfo) ??
        cut('description', (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .generatedText */ .hU)(title, (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toolNamesOf */ .WC)(server)), _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription));
}
/** The description that a server gives itself, as a new entry takes it; undefined where it gives none. */
function descriptionByServer(serverInfo) {
    const said = line(serverInfo?.description);
    return said === undefined ? undefined : cut('description', said, _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription);
}
/**
 * The summary of the API, which the cards of the portal show: the given one, otherwise the stored one, otherwise the
 * generated sentence. A stored sentence of that kind is made again by the leading environment.
 *
 * @param description of the API after the run
 */
function summaryOf(sources, description) {
    const { request, registered, title, server, isLeading } = sources;
    const { summary: current } = registered;
    if (request.summary !== undefined)
        return request.summary;
    if (!isLeading && current?.trim())
        return retitled(current, sources);
    if (!isLeading && isFormOf(title, description))
        return description;
    if (current?.trim() && !(server !== undefined && isGenerated(current, registered)))
        return current;
    if (server !== undefined)
        return (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .generatedText */ .hU)(title, (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toolNamesOf */ .WC)(server));
    const isFitting = description.length <= _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.summary && isGenerated(description, registered);
    return isFitting ? description : (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .generatedText */ .hU)(title, []);
}
/**
 * The description in the document of this registration: that of the API, unless that is a sentence about the server of
 * another environment.
 *
 * @param description of the API after the run
 */
function documentDescriptionOf({ request, title, server, isLeading }, description) {
    const isOfOther = !isLeading && request.description === undefined && isFormOf(title, description);
    return isOfOther && server !== undefined ? (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .generatedText */ .hU)(title, (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toolNamesOf */ .WC)(server)) : description;
}
/** A generated sentence about another environment's server goes on with the title, which all of them share. */
function retitled(text, { registered, title }) {
    const old = registered.title;
    if (old === undefined || old === title || !isFormOf(old, text))
        return text;
    return `${title}${text.slice(old.length)}`;
}
/** Whether a text has the form of a generated one, whatever tools it names. */
function isFormOf(title, text) {
    return text.length <= _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.summary && (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isGeneratedText */ .lq)(text, title, undefined);
}
function isGenerated(text, { title, toolNames }) {
    return title !== undefined && toolNames.some((names) => (0,_generated_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isGeneratedText */ .lq)(text, title, names));
}
/** A title made of a fixed prefix and a name; the name is cut at a word where both do not fit. */
function prefixedTitle(prefix, name) {
    return `${prefix}${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAtWord */ .Q)(name, _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title - prefix.length)}`;
}
function cut(field, text, limit) {
    const fitting = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAtWord */ .Q)(text, limit);
    if (fitting === text)
        return { text, warnings: [] };
    return {
        text: fitting,
        warnings: [
            {
                code: `${field}-cut`,
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `The ${field} comes from the server and is ${text.length} characters long. API Center allows ${limit}, so it is cut. To use your own, give ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)(field)}.`,
            },
        ],
    };
}
/** A text from the server as one printable line; undefined when nothing printable is left. */
function line(text) {
    if (text === undefined)
        return undefined;
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(text, _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription * 2) || undefined;
}


/***/ }),

/***/ 95198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notStored),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4828);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26080);




/** What a plan shows of a value: an address in the catalogue can carry a key. */
function shown(value) {
    if (typeof value === 'string')
        return (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUrlSecrets */ .t)(value);
    if (typeof value !== 'object' || value === null)
        return value;
    const text = JSON.stringify(value);
    const safe = (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUrlSecrets */ .t)(text);
    return safe === text ? value : JSON.parse(safe);
}
/** The fields that differ, without the keys and passwords in URLs. Objects are compared member by member, arrays as a whole. */
function differences(before, after, prefix = '') {
    const changes = [];
    for (const member of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const was = before[member];
        const is = after[member];
        const field = `${prefix}${member}`;
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(was, is))
            continue;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(was) && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(is))
            changes.push(...differences(was, is, `${field}.`));
        else {
            changes.push({
                field,
                ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .l)('before', shown(was)),
                ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .l)('after', shown(is)),
            });
        }
    }
    return changes;
}
/** The members that were sent and that the response does not show with the same value. */
function notStored(sent, answered, prefix = '') {
    return Object.entries(sent).flatMap(([member, value]) => {
        const stored = answered[member];
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(stored))
            return notStored(value, stored, `${prefix}${member}.`);
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(value, stored) ? [] : [`${prefix}${member}`];
    });
}


/***/ }),

/***/ 28751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ toolNamesOf),
/* harmony export */   hU: () => (/* binding */ generatedText),
/* harmony export */   lq: () => (/* binding */ isGeneratedText)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/** Characters of a generated text: the limit of a description in the MCP registry's schema. */
const longestText = 100;
/** Number of tools that a generated text names. */
const namedTools = 5;
/**
 * A sentence about a server from its title and the names of its tools: as many names as fit into 100 characters, up to
 * five. Without names the server has no tools, or they are not known.
 */
function generatedText(title, names) {
    for (let shown = Math.min(names.length, namedTools); shown > 0; shown--) {
        const text = withNames(title, names, shown);
        if (text.length <= longestText)
            return text;
    }
    return names.length === 0 ? withoutTools(title) : withCount(title, names);
}
/** The names of a server's tools as a generated text and a published document show them. */
function toolNamesOf(server) {
    return (server?.tools ?? []).map(({ name }) => shownName(name)).toSorted();
}
/** Every form that any release has generated. Forms are added here and never removed: entries keep their texts for years. */
const releasedForms = [
    withoutTools,
    withCount,
    // With fewer names, a sentence whose title was changed after it was generated.
    ...Array.from({ length: namedTools }, (_, index) => (title, names) => withNames(title, names, index + 1)),
    generatedText,
];
/** The forms with any names in place of those of the tools. */
const formAfterTitle = /^: an MCP server(?: with \d+ tools?(?:: [^\n]+)?)?\.$/;
/**
 * Whether a stored text is one that this product generated, in this release or an earlier one, so that it may be
 * generated again. A text that a person wrote or changed is not.
 *
 * @param title the title that is stored with the text
 * @param names the names of the tools in the stored document; undefined when it publishes none: the form decides then
 */
function isGeneratedText(text, title, names) {
    if (names === undefined)
        return text.startsWith(title) && formAfterTitle.test(text.slice(title.length));
    const shown = names.map(shownName).toSorted();
    return releasedForms.some((form) => form(title, shown) === text);
}
function withoutTools(title) {
    return `${title}: an MCP server.`;
}
function withCount(title, names) {
    return `${title}: an MCP server with ${countOf(names)}.`;
}
function withNames(title, names, shown) {
    const rest = names.length - shown;
    const list = names.slice(0, shown).join(', ');
    return `${title}: an MCP server with ${countOf(names)}: ${list}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
function countOf(names) {
    return `${names.length} ${names.length === 1 ? 'tool' : 'tools'}`;
}
function shownName(name) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, 60);
}


/***/ }),

/***/ 15668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   OL: () => (/* binding */ compareEnvironments),
/* harmony export */   Vk: () => (/* binding */ isLeading)
/* harmony export */ });
/* harmony import */ var _apicenter_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98204);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58459);
/* harmony import */ var _same_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48496);



/** The kinds before production, in the order of the way there. Any other kind is production, as it is for the stage. */
const kindsBeforeProduction = ['development', 'testing', 'staging'];
/** The kind of an environment: the stored one, else the one that is given for it, else that of its id. */
function kindOf(id, given, environments) {
    return environments.get(id.toLowerCase())?.properties.kind ?? given ?? (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKindOf */ .jv)(id);
}
/** The environment closest to production first; among several of one kind by id, so that the order never depends on the run. */
function compareEnvironments(a, b) {
    const [one, other] = [a.id.toLowerCase(), b.id.toLowerCase()];
    return placeOf(b) - placeOf(a) || (one < other ? -1 : one === other ? 0 : 1);
}
/** Whether the generated texts of the entry are about the server of this registration: no other deployment is before its environment. */
function isLeading({ environment }, { environmentId, deploymentId }, { deployments, environments }) {
    const own = { id: environmentId, kind: kindOf(environmentId, environment.kind, environments) };
    return deployments
        .filter(({ name }) => !(0,_same_name_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(name, deploymentId))
        .flatMap(({ properties }) => (0,_apicenter_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOfReference */ .uc)(properties.environmentId) ?? [])
        .every((id) => compareEnvironments(own, { id, kind: kindOf(id, undefined, environments) }) <= 0);
}
function placeOf({ kind }) {
    const place = kindsBeforeProduction.indexOf(kind.toLowerCase());
    return place < 0 ? kindsBeforeProduction.length : place;
}


/***/ }),

/***/ 93994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ hasWork),
/* harmony export */   U: () => (/* binding */ stepKey)
/* harmony export */ });
function stepKey(step) {
    return `${step.kind}/${step.id}`;
}
function hasWork({ steps }) {
    return steps.some(({ action }) => action !== 'keep');
}


/***/ }),

/***/ 58459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ laterStage),
/* harmony export */   jv: () => (/* binding */ environmentKindOf),
/* harmony export */   mf: () => (/* binding */ lifecycleStageOf)
/* harmony export */ });
/** The kind of a new environment, derived from its id. */
function environmentKindOf(id) {
    const name = id.toLowerCase();
    if (name.startsWith('dev'))
        return 'development';
    if (name.startsWith('test'))
        return 'testing';
    if (name.startsWith('stag'))
        return 'staging';
    return 'production';
}
/** The lifecycle stage of a new version, derived from the kind of its environment. */
function lifecycleStageOf(kind) {
    switch (kind.toLowerCase()) {
        case 'development':
            return 'development';
        case 'testing':
        case 'staging':
            return 'testing';
        default:
            return 'production';
    }
}
/** The stages on the way to production; a version that has ended is before all of them. */
const stagesOnTheWay = ['design', 'development', 'testing', 'preview', 'production'];
/** The later one of two lifecycle stages. */
function laterStage(stored, wanted) {
    return stagesOnTheWay.indexOf(stored) > stagesOnTheWay.indexOf(wanted) ? stored : wanted;
}


/***/ }),

/***/ 79719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ transportOf),
/* harmony export */   QC: () => (/* binding */ settleNames),
/* harmony export */   TO: () => (/* binding */ firstReading)
/* harmony export */ });
/* harmony import */ var _apicenter_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98204);
/* harmony import */ var _apicenter_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66289);
/* harmony import */ var _definition_read_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89256);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20075);
/* harmony import */ var _ambiguous_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4576);
/* harmony import */ var _current_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98928);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33030);
/* harmony import */ var _same_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48496);












/** What to read first: the resources of a registration whose names are all left at their defaults. */
function firstReading(request) {
    return {
        environments: [request.environment.id ?? _defaults_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultEnvironmentId */ .wY],
        definitions: [
            {
                version: request.versionId ?? newVersionId(request.versionTitle ?? _defaults_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultVersionTitle */ .wz),
                definition: request.definitionId ?? usualDefinition(request.serverUrl),
            },
        ],
    };
}
/**
 * Settles every name from the request and the current state; none depends on the live server. Throws InvalidInput when
 * several deployments match.
 *
 * @returns the names, or what must be read before they can be settled
 */
function settleNames(request, currentState) {
    const { deployment, deploymentId, environmentId } = settleDeployment(request, currentState.deployments);
    const bound = (0,_apicenter_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .definitionOfReference */ .U6)(deployment?.properties.definitionId);
    const version = settleVersion(request, currentState.versions, bound?.version);
    const { versionId } = version;
    const settled = { environmentId, deploymentId, versionId };
    const definitionId = settleDefinition(request, currentState, settled, bound?.definition);
    const previous = bound && !staysBound(bound, { versionId, definitionId }, request.serverUrl) ? bound : undefined;
    const needed = [{ version: versionId, definition: definitionId }, ...(previous ? [previous] : [])];
    const missing = {
        environments: currentState.environments.has(environmentId.toLowerCase()) ? [] : [environmentId],
        definitions: needed.filter((one) => !currentState.definitions.has((0,_current_state_js__WEBPACK_IMPORTED_MODULE_7__/* .definitionKey */ .RR)(one.version, one.definition))),
    };
    if (missing.environments.length + missing.definitions.length > 0)
        return { missing };
    return {
        names: { environmentId, ...version, definitionId, deploymentId, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .l)('previous', previous) },
    };
}
/** The deployment with this runtime URL, otherwise the one in this environment, otherwise a new one with its name. */
function settleDeployment(request, deployments) {
    const wanted = request.environment.id ?? _defaults_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultEnvironmentId */ .wY;
    const environmentOf = (deployment) => (0,_apicenter_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentOfReference */ .uc)(deployment.properties.environmentId);
    const inWanted = deployments.filter((deployment) => (0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(environmentOf(deployment), wanted));
    const withUrl = deployments.filter(({ properties }) => properties.server?.runtimeUri?.includes(request.serverUrl));
    let deployment;
    if (request.deploymentId !== undefined) {
        deployment = deployments.find(({ name }) => (0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(name, request.deploymentId));
    }
    else if (withUrl.length > 0) {
        const both = withUrl.filter((candidate) => inWanted.includes(candidate));
        deployment = onlyOne(withUrl.length === 1 ? withUrl : both, both.length ? both : withUrl);
    }
    else {
        deployment = inWanted.length === 0 ? undefined : onlyOne(inWanted, inWanted);
    }
    const adopted = deployment && environmentOf(deployment);
    const deploymentId = deployment?.name ?? request.deploymentId ?? (0,_apicenter_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedId */ .dD)(wanted);
    const taken = !deployment && deployments.find(({ name }) => (0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(name, deploymentId));
    if (taken)
        throw (0,_ambiguous_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .ambiguousDeployment */ .w)([taken], nameDeployment);
    return { deployment, deploymentId, environmentId: request.environment.id ?? adopted ?? wanted };
}
const nameDeployment = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give ${(0,_references_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)('deployment-id')}: one of these names, or a new one.`;
function onlyOne(narrowed, all) {
    const [first, ...others] = narrowed;
    if (!first || others.length > 0)
        throw (0,_ambiguous_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .ambiguousDeployment */ .w)(all, nameDeployment);
    return first;
}
/** The version that was asked for, otherwise the one that this environment uses, otherwise the only one, otherwise a new `v1`. */
function settleVersion(request, versions, boundTo) {
    const byId = (id) => versions.find(({ name }) => (0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(name, id));
    const ofTitle = (title) => byId((0,_apicenter_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slug */ .yR)(title)) ?? byId(newVersionId(title));
    const existing = request.versionId !== undefined
        ? byId(request.versionId)
        : request.versionTitle !== undefined
            ? (versions.find(({ properties }) => properties.title === request.versionTitle) ??
                ofTitle(request.versionTitle))
            : (byId(boundTo) ?? (versions.length === 1 ? versions[0] : ofTitle(_defaults_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultVersionTitle */ .wz)));
    const title = request.versionTitle ?? existing?.properties.title ?? request.versionId ?? _defaults_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultVersionTitle */ .wz;
    return {
        versionId: existing?.name ?? request.versionId ?? newVersionId(title),
        versionTitle: title,
    };
}
/**
 * The definition of the deployment, otherwise the usual one if it is free or has this URL, otherwise one per environment.
 * One that another deployment uses is free only where its document has this URL: an import would change the other's.
 */
function settleDefinition(request, { definitions, deployments }, { environmentId, deploymentId, versionId }, boundTo) {
    if (request.definitionId !== undefined)
        return request.definitionId;
    const usual = usualDefinition(request.serverUrl);
    const candidate = boundTo === undefined || isOfWrongTransport(boundTo, request.serverUrl) ? usual : boundTo;
    const shared = deployments.some(({ name, properties }) => {
        const bound = (0,_apicenter_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .definitionOfReference */ .U6)(properties.definitionId);
        return (!(0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(name, deploymentId) &&
            (0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(bound?.version, versionId) &&
            (0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(bound?.definition, candidate));
    });
    if (candidate === boundTo && !shared)
        return candidate;
    const state = definitions.get((0,_current_state_js__WEBPACK_IMPORTED_MODULE_7__/* .definitionKey */ .RR)(versionId, candidate));
    if (!state)
        return candidate;
    const fits = state.text === undefined
        ? !shared
        : (0,_definition_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefinitionDocument */ .p)(state.text)?.serverUrls.includes(request.serverUrl);
    return fits ? candidate : (0,_apicenter_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixedId */ .kT)(environmentId, usual.replace('default', ''));
}
/** The portal binds its deployment to the SSE definition, whichever transport the server uses. */
function isOfWrongTransport(boundTo, serverUrl) {
    return boundTo === 'default-sse' && usualDefinition(serverUrl) !== 'default-sse';
}
/** Whether the deployment goes on with what it uses, or only with the definition of the other transport. */
function staysBound(bound, { versionId, definitionId }, serverUrl) {
    if (!(0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(bound.version, versionId))
        return false;
    return (0,_same_name_js__WEBPACK_IMPORTED_MODULE_9__/* .sameName */ .q)(bound.definition, definitionId) || isOfWrongTransport(bound.definition, serverUrl);
}
/** The transport, decided by the URL alone so that no id depends on the live server. */
function transportOf(serverUrl) {
    return /\/sse\/?$/i.test(new URL(serverUrl).pathname) ? 'sse' : 'streamable-http';
}
function usualDefinition(serverUrl) {
    return transportOf(serverUrl) === 'sse' ? 'default-sse' : 'default-streamable';
}
/** The id of a new version, made from its title. Throws InvalidInput for a title without a usable character. */
function newVersionId(title) {
    const id = (0,_apicenter_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedId */ .dD)(title);
    if (id === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInput */ .o9({
            code: 'version-id-missing',
            message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Cannot make ${(0,_references_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)('version-id')} from the version title "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g)(title)}", which has no letter a-z and no digit.`,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give ${(0,_references_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)('version-id')} in addition to ${(0,_references_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)('version-title')}.`,
        });
    }
    return id;
}


/***/ }),

/***/ 33742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ resourceStep),
/* harmony export */   Il: () => (/* binding */ deploymentStep),
/* harmony export */   Sj: () => (/* binding */ serviceStep),
/* harmony export */   Yg: () => (/* binding */ definitionStep),
/* harmony export */   dc: () => (/* binding */ versionStep),
/* harmony export */   wt: () => (/* binding */ environmentStep),
/* harmony export */   xC: () => (/* binding */ apiStep),
/* harmony export */   zd: () => (/* binding */ portalStep)
/* harmony export */ });
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79557);
/* harmony import */ var _apicenter_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98204);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28314);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1684);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33030);
/* harmony import */ var _derived_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37530);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95198);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58459);








function serviceStep(request, currentState) {
    const wanted = request.createApiCenter;
    if (!wanted || currentState.service)
        return [];
    return [
        {
            kind: 'service',
            id: currentState.target.serviceName,
            action: 'create',
            changes: (0,_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)({}, { location: wanted.location, sku: { name: wanted.sku } }),
            after: [],
            properties: { location: wanted.location, sku: { name: wanted.sku } },
        },
    ];
}
/** Switches the API Center portal on. */
function portalStep(request, currentState) {
    if (!request.portal)
        return [];
    const { clientId, tenantId, title } = request.portal;
    const stored = editablePortal((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(currentState.portal?.properties));
    const next = {
        ...stored,
        title: title ?? stored.title ?? currentState.target.serviceName,
        enabled: true,
        authentication: { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(currentState.portal?.properties.authentication), clientId, tenantId },
    };
    return [
        resourceStep({
            kind: 'portal',
            id: 'default',
            stored: currentState.portal && stored,
            properties: next,
            after: afterService(currentState),
        }),
    ];
}
/** Creates an environment that is missing; never changes one that exists. */
function environmentStep(request, names, currentState) {
    const id = names.environmentId;
    const existing = currentState.environments.get(id.toLowerCase());
    if (existing) {
        const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(existing.properties);
        return { kind: 'environment', id: existing.name, action: 'keep', changes: [], after: [], properties };
    }
    const given = request.environment;
    const properties = {
        title: given.title ?? (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cutAtWord */ .Q)(titleOfId(id), _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title),
        kind: given.kind ?? (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentKindOf */ .jv)(id),
        server: { type: given.serverType ?? _defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultServerType */ .ZW },
    };
    const after = afterService(currentState);
    return resourceStep({ kind: 'environment', id, stored: undefined, properties, after });
}
function apiStep(request, currentState, properties) {
    const stored = currentState.api && without((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(currentState.api.properties), 'lifecycleStage');
    const after = afterService(currentState);
    return resourceStep({ kind: 'api', id: request.apiId, stored, properties, after });
}
function versionStep(request, names, currentState, environment) {
    const existing = currentState.versions.find(({ name }) => name.toLowerCase() === names.versionId.toLowerCase())?.properties;
    const stageThere = request.sharedStage ?? (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .lifecycleStageOf */ .mf)(String(environment.properties.kind));
    const stored = existing?.lifecycleStage ?? stageThere;
    const raises = request.raisesStage || raisesWithDeployment(request, names, currentState, stored);
    const stage = request.lifecycleStage ?? (raises ? (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .laterStage */ .Hl)(stored, stageThere) : stored);
    return resourceStep({
        kind: 'version',
        id: names.versionId,
        stored: existing,
        properties: { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(existing), title: names.versionTitle, lifecycleStage: stage },
        after: [`api/${request.apiId}`],
    });
}
/** Stages that a version has by default on its way; another one was chosen by hand, or is the end. */
const defaultStagesOnTheWay = ['development', 'testing'];
function raisesWithDeployment({ sharedStage }, { deploymentId }, { deployments }, stored) {
    const isNew = deployments.every(({ name }) => name.toLowerCase() !== deploymentId.toLowerCase());
    return sharedStage !== undefined && isNew && defaultStagesOnTheWay.includes(stored);
}
const titlePrefixes = {
    sse: 'SSE Definition for ',
    'streamable-http': 'Streamable Definition for ',
};
/** A title that someone chose stays; one that names the other transport does not. */
function definitionStep(names, state, apiTitle, transport) {
    // Set by the import only; a PUT must not send it.
    const stored = state?.definition && without((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(state.definition.properties), 'specification');
    const title = (0,_derived_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixedTitle */ .ip)(titlePrefixes[transport], apiTitle);
    const other = (0,_derived_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixedTitle */ .ip)(titlePrefixes[transport === 'sse' ? 'streamable-http' : 'sse'], apiTitle);
    return resourceStep({
        kind: 'definition',
        id: names.definitionId,
        stored,
        properties: { ...stored, title: stored?.title === other ? title : (stored?.title ?? title) },
        after: [`version/${names.versionId}`],
    });
}
function deploymentStep(request, names, currentState, environment) {
    const { workspace } = currentState.target;
    const existing = currentState.deployments.find(({ name }) => name.toLowerCase() === names.deploymentId.toLowerCase())?.properties;
    const stored = existing && withoutDefaults((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(existing));
    const definition = (0,_apicenter_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .definitionReference */ .Hr)(workspace, request.apiId, names.versionId, names.definitionId);
    const properties = {
        ...stored,
        title: existing?.title ?? String(environment.properties.title),
        environmentId: sameReference(existing?.environmentId, (0,_apicenter_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentReference */ .th)(workspace, names.environmentId)),
        definitionId: sameReference(existing?.definitionId, definition),
        server: { ...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(existing?.server), runtimeUri: [request.serverUrl] },
    };
    const after = [
        `environment/${names.environmentId}`,
        `definition/${names.definitionId}`,
        // Clients already use a stored deployment, so its new definition must have its document first.
        ...(stored ? [`specification/${names.definitionId}`] : []),
    ];
    return resourceStep({ kind: 'deployment', id: names.deploymentId, stored, properties, after });
}
/** The step that makes a resource what it is to be. */
function resourceStep({ kind, id, stored, properties, after = [] }) {
    const changes = (0,_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(stored), properties);
    const action = stored === undefined ? 'create' : changes.length > 0 ? 'update' : 'keep';
    return { kind, id, action, changes, after, properties };
}
function afterService({ target }) {
    return [`service/${target.serviceName}`];
}
/** The service adds its hosts' names to the portal's properties; a PUT must not send them. */
function editablePortal(properties) {
    return without(without(properties, 'portalDefaultHostName'), 'dataApiHostName');
}
/** The service adds `recommended: false` by itself, so a PUT does not send it. */
function withoutDefaults(properties) {
    return properties.recommended === false ? without(properties, 'recommended') : properties;
}
/** Keeps the stored spelling of a reference to the same resource: neither case nor the ARM prefix matters. */
function sameReference(stored, wanted) {
    return stored?.toLowerCase().endsWith(wanted.toLowerCase()) ? stored : wanted;
}
function titleOfId(id) {
    const words = id.replace(/-+/g, ' ').trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function without(object, member) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));
}


/***/ }),

/***/ 63269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ stampItem),
/* harmony export */   GI: () => (/* binding */ isStamp),
/* harmony export */   UL: () => (/* binding */ readStamp),
/* harmony export */   W4: () => (/* binding */ isOfAnotherName),
/* harmony export */   cg: () => (/* binding */ stampTitle),
/* harmony export */   tk: () => (/* binding */ isStampOf)
/* harmony export */ });
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26080);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40963);


const stampTitle = 'Registered by MCP Register';
const stampVersion = 'mcp-register/1';
const anyVersion = 'mcp-register/';
/** Whether an item of an API's external documentation is a mark, valid or not. */
function isStamp({ title, description }) {
    return title === stampTitle && (description?.startsWith(anyVersion) ?? false);
}
/** Whether the mark names this source. */
function isStampOf(stamp, source) {
    return stamp?.source !== undefined && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSource */ .E6)(stamp.source, source);
}
/** Whether the entry belongs to another `server.json` than the one that the run's id comes from. */
function isOfAnotherName({ serverName }, stamp) {
    return serverName !== undefined && stamp?.serverName !== undefined && serverName !== stamp.serverName;
}
/** The external documentation item that holds the mark. It contains only facts that stay the same between runs. */
function stampItem(stamp) {
    const parts = [
        stampVersion,
        field('source', stamp.source.key),
        ...(stamp.manifest === undefined ? [] : [field('manifest', stamp.manifest)]),
        ...(stamp.serverName === undefined ? [] : [field('server', stamp.serverName)]),
        ...(stamp.pullRequest === undefined ? [] : [field('pr', String(stamp.pullRequest))]),
        ...flags.flatMap((flag) => (stamp[flag] ? [field(flag, '1')] : [])),
        ...(stamp.further ?? []),
    ];
    return { title: stampTitle, url: stamp.source.url, description: parts.join(' ') };
}
/**
 * The mark in an API's external documentation; undefined when it has none. A mark that is malformed, repeats a field, or
 * occurs twice names no source.
 */
function readStamp(items) {
    const [item, ...others] = items?.filter(isStamp) ?? [];
    if (!item)
        return undefined;
    const stamp = others.length === 0 ? readItem(item) : undefined;
    return stamp ?? malformed([item, ...others]);
}
const flags = ['created', 'adopted', 'protected'];
const knownFields = new Set(['source', 'manifest', 'server', 'pr', ...flags]);
function field(name, value) {
    const encoded = encodeURIComponent(value).replace(/%(3A|2F|40)/g, decodeURIComponent);
    return `${name}=${encoded}`;
}
function malformed(items) {
    const isProtected = items.some(({ description }) => description?.includes(' protected=') ?? false);
    return { source: undefined, created: false, adopted: false, protected: isProtected };
}
function readItem({ url, description = '' }) {
    const [version, ...parts] = description.split(' ').filter((part) => part !== '');
    const fields = version === stampVersion ? readFields(parts) : undefined;
    const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOfMark */ .e)(fields?.get('source') ?? '', url ?? '');
    if (!fields || !source)
        return undefined;
    const pullRequest = Number(fields.get('pr') ?? 1);
    const isWhole = Number.isSafeInteger(pullRequest) && /^[1-9]\d*$/.test(fields.get('pr') ?? '1');
    if (!isWhole || flags.some((flag) => (fields.get(flag) ?? '1') !== '1'))
        return undefined;
    const further = parts.filter((part) => !knownFields.has(nameOf(part)));
    return {
        source,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('manifest', fields.get('manifest')),
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('serverName', fields.get('server')),
        ...(fields.has('pr') ? { pullRequest } : {}),
        created: fields.has('created'),
        adopted: fields.has('adopted'),
        protected: fields.has('protected'),
        ...(further.length === 0 ? {} : { further }),
    };
}
function nameOf(part) {
    return part.slice(0, part.indexOf('='));
}
/** Values by their names; undefined when a part is malformed or a name occurs twice. */
function readFields(parts) {
    const fields = new Map();
    for (const part of parts) {
        const name = nameOf(part);
        if (!/^[a-z][a-z-]*=\S+$/.test(part) || fields.has(name))
            return undefined;
        try {
            fields.set(name, decodeURIComponent(part.slice(name.length + 1)));
        }
        catch {
            return undefined;
        }
    }
    return fields;
}


/***/ }),

/***/ 1684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cutAtWord)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/**
 * Text that fits the limit: where it is too long, cut at the last word boundary and ended with an ellipsis.
 *
 * @param limit the maximum length in UTF-16 units, including the ellipsis
 */
function cutAtWord(text, limit) {
    if (text.length <= limit)
        return text;
    const head = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cutAtCharacter */ .H)(text, limit - 1);
    const boundary = beforeLastWord(head);
    return `${boundary > limit / 2 ? head.slice(0, boundary) : head}…`;
}
/** Where the spaces before the last word begin; -1 where there is one word only. */
function beforeLastWord(text) {
    let end = text.length;
    while (end > 0 && !/\s/.test(text.charAt(end - 1)))
        end--;
    return end === 0 ? -1 : text.slice(0, end).trimEnd().length;
}


/***/ }),

/***/ 43030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findHiddenText)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6075);

const longBlanks = /\s{80}/;
/** Every character that a reader does not see, and a model may. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Most texts have nothing of this, and nothing is hidden between their words. */
const notPlain = /[^ -~]| {2}/;
/** Only what no honest description says: "ignore previous results" and "does not notify the user" are fine. */
const orders = [
    /\b(?:ignore|disregard|forget) (?:(?:all|any|of|the|your|these|those|my|its) ){0,4}(?:previous|prior|earlier|above|preceding|original|existing|other|system) (?:system )?(?:instruction|prompt|guideline|directive)/i,
    /\b(?:do not|don['’]t|never|must not) (?:ever )?(?:tell|inform|mention|reveal|disclose)\b[^.!?]{0,60}\bthe (?:user|human|customer)\b/i,
    /\bwithout (?:telling|informing|alerting|asking) the (?:user|human|customer)\b/i,
    /\b(?:hide|conceal|keep) (?:this|it|that)(?: \w+){0,3} (?:from|secret from) the (?:user|human|customer)\b/i,
    /\b(?:hidden|secret|covert) instructions?\b/i,
    /\b(?:reveal|print|repeat|output|leak|send|forward)\b[^.!?]{0,30}\byour system prompt\b/i,
    /<\/?(?:important|system|secret|hidden|admin|override|system[-_ ]prompt)>/i,
    /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/,
];
/** Finds at most one match of each kind. Time grows with the length of the text and no faster. */
function findHiddenText(text) {
    const matches = [];
    const note = (finding, index) => {
        if (index >= 0)
            matches.push({ finding, index });
    };
    const isPlain = !notPlain.test(text);
    if (!isPlain)
        note('invisible characters', (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleCharacters */ .sN)(text).next().value?.index ?? -1);
    note('an HTML comment', text.indexOf('<!--'));
    if (!isPlain)
        note('a long run of blanks', text.trimEnd().search(longBlanks));
    note('an order to a model', findOrder(text, isPlain));
    return matches;
}
/** Blanks and invisible characters between the words must not hide them. */
function findOrder(text, isPlain) {
    const plain = isPlain ? text : text.replace(unseen, '').replace(/\s+/g, ' ');
    for (const pattern of orders) {
        const index = plain.search(pattern);
        if (index >= 0)
            return placeIn(text, index);
    }
    return -1;
}
/** Where in the text the given place of its plain form is. */
function placeIn(text, plainIndex) {
    let passed = 0;
    for (const { 0: part, index } of text
        .replace(unseen, (character) => '\u200B'.repeat(character.length))
        .matchAll(/\s+|[^\s\u200B]+/gu)) {
        const length = /^\s/.test(part) ? 1 : part.length;
        if (passed + length > plainIndex)
            return index + plainIndex - passed;
        passed += length;
    }
    return 0;
}


/***/ }),

/***/ 78363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Html),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/** Markup that is safe to send: whatever was put into it has been escaped. */
class Html {
    markup;
    constructor(markup) {
        this.markup = markup;
    }
}
/**
 * Makes markup of a template. Values are escaped for text and for quoted attributes alike, and cannot reorder what
 * is around them. A template must quote every attribute, and takes no value inside a script or a style; an address
 * must have been checked before.
 */
function html(strings, ...values) {
    return new Html(strings.map((part, index) => part + markupOf(values[index])).join(''));
}
function markupOf(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.markup;
    if (typeof value === 'object')
        return value.map(markupOf).join('');
    return escaped(String(value));
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Embeddings, overrides and isolates: with them an address can look like another one. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;
function escaped(text) {
    return text.replace(reordering, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}


/***/ }),

/***/ 89047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/**
 * Everything that a reader does not see or that changes how a line looks: controls, format characters, line separators,
 * lone surrogates, and what Unicode calls default-ignorable. A line feed is one of the controls.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** A text that means itself without quotes: it begins with a letter and has no character that YAML uses. */
const plainText = /^\p{L}(?:[\p{L}\p{M}\p{N} _.,'()/+&-]*[\p{L}\p{M}\p{N}_.)+])?$/u;
const plainUrl = /^https?:\/\/[\w.~:/?&=%@+,;-]*[\w/=]$/;
/** Words that some version of YAML reads as another value than the text. */
const valueWord = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/**
 * Writes a value as YAML in blocks that reads back as the same value, whatever its texts hold: no text becomes syntax,
 * nothing hidden stays hidden, and no line is a command of a CI host. The same value gives the same bytes.
 *
 * @returns lines, each with its line feed
 */
function writeYaml(value) {
    return `${linesOf(value).join('\n')}\n`;
}
function linesOf(value) {
    if (Array.isArray(value) && value.length > 0) {
        return value.flatMap((item) => {
            const [first = '', ...rest] = hasLines(item) ? linesOf(item) : scalarLines(item);
            return [`- ${first}`, ...rest.map(indented)];
        });
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return scalarLines(value);
    return Object.entries(value).flatMap(([key, member]) => {
        const name = quotedOrPlain(key);
        if (hasLines(member))
            return [`${name}:`, ...linesOf(member).map(indented)];
        const [first = '', ...rest] = scalarLines(member);
        return [`${name}: ${first}`, ...rest.map(indented)];
    });
}
/** An empty list or map has none: it is written as `[]` or `{}`. */
function hasLines(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
/** The first line stands after its key; the others are without their indentation. */
function scalarLines(value) {
    if (typeof value !== 'string')
        return [JSON.stringify(value)];
    return isProse(value) ? ['|-', ...value.split('\n')] : [quotedOrPlain(value)];
}
function indented(line) {
    return line === '' ? '' : `  ${line}`;
}
/** Whether a text of several lines stays as people read it. */
function isProse(text) {
    if (!text.includes('\n') || /^\s|\s$|[ \t]\n|::|##/.test(text))
        return false;
    return text.replaceAll('\n', '').search(unprintable) === -1;
}
function quotedOrPlain(text) {
    const isPlain = plainText.test(text) || plainUrl.test(text);
    return isPlain && !valueWord.test(text) && text.search(unprintable) === -1 ? text : quoted(text);
}
/** A text in JSON's quotes, which are YAML's as well. */
function quoted(text) {
    return JSON.stringify(text).replace(unprintable, escaped).replaceAll('##', '#\\u0023');
}
function escaped(character) {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff
        ? `\\U${code.toString(16).padStart(8, '0')}`
        : `\\u${code.toString(16).padStart(4, '0')}`;
}


/***/ })

};
