export const id = 195;
export const ids = [195];
export const modules = {

/***/ 68195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dump: () => (/* binding */ dump)
});

// EXTERNAL MODULE: ./build/core/apicenter/resources.js
var resources = __webpack_require__(38525);
// EXTERNAL MODULE: ./build/core/apicenter/service-failure.js + 1 modules
var service_failure = __webpack_require__(77358);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/apicenter/paths.js
var paths = __webpack_require__(98204);
// EXTERNAL MODULE: ./build/core/registration/current-state.js
var current_state = __webpack_require__(76547);
// EXTERNAL MODULE: ./build/core/registration/defaults.js
var defaults = __webpack_require__(33030);
// EXTERNAL MODULE: ./build/core/registration/leading-environment.js
var leading_environment = __webpack_require__(15668);
// EXTERNAL MODULE: ./build/core/registration/resource-steps.js
var resource_steps = __webpack_require__(33742);
// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __webpack_require__(40963);
// EXTERNAL MODULE: ./build/core/registration/stamp.js
var registration_stamp = __webpack_require__(63269);
// EXTERNAL MODULE: ./build/core/text/counted.js
var counted = __webpack_require__(31522);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/registration/derived-texts.js
var derived_texts = __webpack_require__(37530);
// EXTERNAL MODULE: ./build/core/registration/generated-text.js
var generated_text = __webpack_require__(28751);
// EXTERNAL MODULE: ./build/core/text/invisible.js
var invisible = __webpack_require__(6075);
// EXTERNAL MODULE: ./build/core/http/secret-parameters.js
var secret_parameters = __webpack_require__(4828);
;// CONCATENATED MODULE: ./build/core/fleet/dump/url-rules.js

const longestUrl = 2000;
const urlInText = /\bhttps?:\/\/[^\s<>"']{1,2000}/gi;
/** Why a link cannot stand in a manifest, as a clause without the link; undefined: it can. */
function linkProblem(text) {
    const url = text.length <= longestUrl && URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
        return 'is no http or https URL';
    return isSecret(url) ? 'carries a key' : undefined;
}
/** Whether a URL with a key stands anywhere in the text. */
function holdsSecretUrl(text) {
    return (text.match(urlInText) ?? []).some((found) => {
        // What ends a sentence, or an escape of the format, is not part of the URL.
        const end = found.search(/[)\]},;\\]/);
        return [found, ...(end === -1 ? [] : [found.slice(0, end)])].some((candidate) => URL.canParse(candidate) && isSecret(new URL(candidate)));
    });
}
function isSecret(url) {
    const fragment = new URL(url.origin);
    fragment.search = url.hash.slice(1);
    return (0,secret_parameters/* carriesSecret */.Md)(url) || (0,secret_parameters/* carriesSecret */.Md)(fragment);
}

;// CONCATENATED MODULE: ./build/core/fleet/dump/api-keys.js









/** What stands at the API: its texts, links and metadata, without those that a run would make by itself. Pure. */
function apiKeys({ properties }, context) {
    const unsaid = [];
    const keys = {};
    const put = (key, value, problem) => {
        if (typeof value !== 'string' || value.trim() === '')
            return;
        const found = problem(value);
        if (found === undefined)
            keys[key] = value;
        else
            unsaid.push(`${key}, which ${found}`);
    };
    const text = (longest) => (value) => value.length > longest
        ? `is longer than ${longest} characters`
        : value !== value.trim()
            ? 'begins or ends with a blank'
            : holdsSecretUrl(value)
                ? 'holds a URL with a key'
                : undefined;
    const line = (longest) => (value) => (0,invisible/* isOneVisibleLine */.NE)(value) ? text(longest)(value) : 'has a line break or a character that does not show';
    const link = (value) => text(constants/* limits */.Fy.url)(value) ?? linkProblem(value);
    const documented = (title) => properties.externalDocumentation?.find((item) => item.title === title)?.url;
    const [contact, ...contacts] = properties.contacts ?? [];
    put('title', properties.title, line(constants/* limits */.Fy.title));
    put('summary', writtenText(properties.summary, properties.title, context), text(constants/* limits */.Fy.summary));
    put('description', descriptionOf(properties, context), text(constants/* limits */.Fy.apiDescription));
    put('documentationUrl', documented('Documentation'), link);
    put('repositoryUrl', documented('Repository'), link);
    put('contactName', contact?.name, line(constants/* limits */.Fy.contactName));
    put('contactEmail', contact?.email, line(constants/* limits */.Fy.contactEmail));
    put('contactUrl', contact?.url, link);
    put('licenseName', properties.license?.name, line(constants/* limits */.Fy.licenseName));
    put('licenseUrl', properties.license?.url, link);
    put('termsOfServiceUrl', properties.termsOfService?.url, link);
    const metadata = metadataOf(properties.customProperties ?? {}, context);
    if (Object.keys(metadata.keys).length > 0)
        keys.customProperties = metadata.keys;
    if ((0,registration_stamp/* readStamp */.UL)(properties.externalDocumentation)?.protected)
        keys.protected = true;
    if (contacts.length > 0)
        unsaid.push((0,counted/* counted */.h)(contacts.length, 'further contact'));
    if (properties.license?.identifier !== undefined)
        unsaid.push('the identifier of its license');
    const links = furtherLinks(properties.externalDocumentation ?? []);
    if (links > 0)
        unsaid.push((0,counted/* counted */.h)(links, 'further documentation link'));
    return { keys, unsaid: [...unsaid, ...metadata.unsaid] };
}
/** The text, unless it is a sentence that this product generates. */
function writtenText(text, title, { toolNames }) {
    if (text === undefined)
        return undefined;
    return toolNames.some((shown) => (0,generated_text/* isGeneratedText */.lq)(text, title, shown)) ? undefined : text;
}
/** A description that the server gives itself comes back from the server. */
function descriptionOf({ description, title }, context) {
    const isServers = context.documents.some(({ serverDescription }) => serverDescription !== undefined &&
        (0,derived_texts/* descriptionByServer */.d5)({ description: serverDescription })?.text === description);
    return isServers ? undefined : writtenText(description, title, context);
}
function furtherLinks(items) {
    const further = items.filter((item) => !(0,registration_stamp/* isStamp */.GI)(item));
    const said = ['Documentation', 'Repository'].filter((title) => further.some((item) => item.title === title));
    return further.length - said.length;
}
function metadataOf(values, { metadataSchemas }) {
    const known = new Set(metadataSchemas
        .filter(({ properties }) => properties.assignedTo?.some(({ entity }) => entity === 'api'))
        .map(({ name }) => name));
    const unsaid = [];
    const keys = {};
    for (const name of Object.keys(values).toSorted()) {
        const value = values[name] ?? null;
        const problem = known.has(name) ? valueProblem(value) : 'has no metadata schema for APIs';
        if (problem === undefined)
            keys[name] = value;
        else
            unsaid.push(`the metadata ${(0,printable/* printable */.g)(name, 90)}, which ${problem}`);
    }
    return { keys, unsaid };
}
const deepestValue = 20;
function valueProblem(value, depth = 0) {
    if (value === null)
        return 'is null or holds null';
    if (depth > deepestValue)
        return 'is nested too deeply';
    if (typeof value === 'string') {
        return holdsSecretUrl(value) ? 'holds a URL with a key' : undefined;
    }
    const members = Array.isArray(value)
        ? value
        : (0,json/* isJsonObject */.O)(value)
            ? Object.values(value)
            : [];
    if ((0,json/* isJsonObject */.O)(value) && Object.keys(value).some((name) => name.includes('${'))) {
        return 'has a name that would be a variable';
    }
    for (const member of members) {
        const problem = valueProblem(member, depth + 1);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/core/registration/same-name.js
var same_name = __webpack_require__(48496);
// EXTERNAL MODULE: ./build/core/fleet/dump/generated-document.js
var generated_document = __webpack_require__(24151);
// EXTERNAL MODULE: ./build/core/definition/own-definition.js + 1 modules
var own_definition = __webpack_require__(62739);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/registration/request.js
var request = __webpack_require__(58459);
// EXTERNAL MODULE: ./build/core/registration/resource-ids.js
var resource_ids = __webpack_require__(79719);
;// CONCATENATED MODULE: ./build/core/fleet/dump/unit-keys.js













/** Finds the units of an API. Loads a validator where the API has a document that a person wrote. */
async function dumpedUnits(apiId, state, checkUrl) {
    const leftOut = [];
    const byEnvironment = new Map();
    for (const deployment of state.deployments.toSorted(byName)) {
        const environment = (0,paths/* environmentOfReference */.uc)(deployment.properties.environmentId);
        const taken = environment !== undefined && byEnvironment.get(environment.toLowerCase());
        const problem = taken
            ? `${(0,printable/* printable */.g)(environment)} has the deployment ${(0,printable/* printable */.g)(taken.name)} already`
            : problemOf(deployment, environment, { state, checkUrl });
        if (problem !== undefined)
            leftOut.push(`deployment ${(0,printable/* printable */.g)(deployment.name)}: ${problem}`);
        else if (environment !== undefined)
            byEnvironment.set(environment.toLowerCase(), deployment);
    }
    const chosen = [...byEnvironment].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const units = await Promise.all(chosen.map(([environment, deployment]) => unitOf(apiId, state.environments.get(environment)?.name ?? environment, deployment, state)));
    const shared = units.filter((unit, index) => sharesDocument(unit, units.slice(0, index)));
    return {
        units: units.filter((unit) => !shared.includes(unit)),
        leftOut: [
            ...leftOut,
            ...shared.map(({ names }) => `deployment ${(0,printable/* printable */.g)(names.deploymentId)}: its definition is that of another environment as well`),
        ],
    };
}
/** Two servers cannot keep one document that is generated: each of them would write its own. */
function sharesDocument({ names, file }, others) {
    return others.some((other) => (0,same_name/* sameName */.q)(names.definitionId, other.names.definitionId) &&
        (0,same_name/* sameName */.q)(names.version?.id, other.names.version?.id) &&
        (file === undefined || file.text !== other.file?.text));
}
function problemOf({ name, properties }, environment, { state, checkUrl }) {
    if (!isId(name))
        return 'its name is no valid id';
    if (environment === undefined || !isId(environment))
        return 'it is in no environment';
    const [url, ...others] = properties.server?.runtimeUri ?? [];
    if (url === undefined)
        return 'it has no URL';
    if (others.length > 0)
        return `it has ${others.length + 1} URLs, and a server has one`;
    const title = versionOf(properties, state)?.properties.title ?? '';
    return holdsSecretUrl(title) ? 'the title of its version holds a URL with a key' : checkUrl(url);
}
function versionOf({ definitionId }, { versions }) {
    const bound = (0,paths/* definitionOfReference */.U6)(definitionId);
    return versions.find(({ name }) => isId(name) && (0,same_name/* sameName */.q)(name, bound?.version));
}
async function unitOf(apiId, environmentId, deployment, state) {
    const [serverUrl = ''] = deployment.properties.server?.runtimeUri ?? [];
    const bound = (0,paths/* definitionOfReference */.U6)(deployment.properties.definitionId);
    const version = versionOf(deployment.properties, state);
    const text = bound && state.definitions.get((0,current_state/* definitionKey */.RR)(bound.version, bound.definition))?.text;
    const generated = text === undefined ? undefined : (0,generated_document/* readGenerated */.O)(text);
    // The portal binds its deployment to this definition, whichever transport the server uses.
    const isPortals = bound?.definition.toLowerCase() === 'default-sse' &&
        (0,resource_ids/* transportOf */.JH)(serverUrl) !== 'sse' &&
        generated?.transport !== 'sse';
    const names = {
        apiId,
        environmentId,
        serverUrl,
        deploymentId: deployment.name,
        ...(0,optional/* optional */.l)('version', version && { id: version.name, title: version.properties.title }),
        ...(0,optional/* optional */.l)('definitionId', version && bound && !isPortals && isId(bound.definition) ? bound.definition : undefined),
    };
    if (text === undefined || (isPortals && generated)) {
        return { names, version, generated: undefined, changes: 'sync generates its definition' };
    }
    if (isPortals) {
        const moved = 'sync registers its document in a definition of its own';
        return { names, version, generated: undefined, changes: moved, ...(await ownDocument(names, text)) };
    }
    return { names, version, generated, ...(generated ? {} : await ownDocument(names, text)) };
}
async function ownDocument({ apiId, environmentId, serverUrl }, text) {
    const replaced = (reason) => ({
        changes: `sync replaces its definition with a generated one (${reason})`,
    });
    if (secretInText(text)) {
        return replaced('it holds a URL with a key');
    }
    // `_` is in no id: two units never share a path, and no path is a name that Windows keeps for itself.
    const path = `definitions/${apiId}_${environmentId}.${fileType(text)}`;
    try {
        const { pathsAdded } = await (0,own_definition.checkOwnDefinition)({ path, bytes: Buffer.from(text) }, serverUrl);
        return {
            file: { path, text },
            ...(pathsAdded ? { changes: 'its definition has no "paths"; sync adds an empty one' } : {}),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        const reason = (0,printable/* printable */.g)((0,message/* render */.XX)(error.text, message/* plainWords */.c5).replace(/^.*? cannot be registered: /, ''), 200);
        const { changes } = replaced(reason.replace(/\.$/, ''));
        return { kept: { path, text }, changes: `${changes}; its document is kept in ${path}` };
    }
}
/** Whether a document holds a URL with a key, written with escapes or without. */
function secretInText(text) {
    return holdsSecretUrl(text) || holdsSecretUrl(unescaped(text));
}
/** How the file of a document ends. */
function fileType(text) {
    return /^\s*\{/.test(text) ? 'json' : 'yaml';
}
/** JSON with no escape that it does not need. */
function unescaped(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return '';
    }
}
/** What stands at the environment, without what a run would come to by itself. Pure. */
function unitKeys(unit, ids, state) {
    const { names, version, generated, file } = unit;
    const environment = state.environments.get(names.environmentId.toLowerCase());
    const kind = environment?.properties.kind ?? (0,request/* environmentKindOf */.jv)(names.environmentId);
    const stage = constants/* lifecycleStages */.Wm.find((one) => one === version?.properties.lifecycleStage);
    return {
        serverUrl: names.serverUrl,
        ...(0,optional/* optional */.l)('versionTitle', ids.versionTitle),
        ...(0,optional/* optional */.l)('versionId', ids.versionId),
        ...(0,optional/* optional */.l)('lifecycleStage', stage === (0,request/* lifecycleStageOf */.mf)(kind) ? undefined : stage),
        ...(0,optional/* optional */.l)('deploymentId', ids.deploymentId),
        ...(0,optional/* optional */.l)('definitionId', ids.definitionId),
        ...(0,optional/* optional */.l)('definitionFile', file?.path),
        ...(0,optional/* optional */.l)('publishSurface', generated?.publishSurface),
    };
}
/** Whether a name from the service can be an id in a manifest, and a part of a path. */
function isId(text) {
    return text.length >= constants/* limits */.Fy.shortestName && text.length <= constants/* limits */.Fy.name && constants/* resourceNamePattern */.gr.test(text);
}
function byName(a, b) {
    const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/core/fleet/dump/further-definitions.js






/** Finds the definitions of an API that none of its units uses. Pure. */
function furtherDefinitions(apiId, units, { deployments, definitions }, listed) {
    const used = units.flatMap(({ names }) => {
        const deployment = deployments.find(({ name }) => name === names.deploymentId);
        return (0,paths/* definitionOfReference */.U6)(deployment?.properties.definitionId) ?? [];
    });
    const further = listed
        .filter((one) => !used.some((other) => (0,same_name/* sameName */.q)(other.version, one.version) && (0,same_name/* sameName */.q)(other.definition, one.definition)))
        .map((one) => describe(apiId, one, definitions.get((0,current_state/* definitionKey */.RR)(one.version, one.definition))?.text))
        .toSorted((a, b) => (a.what < b.what ? -1 : 1));
    return { unsaid: further.map(({ what }) => what), files: further.flatMap(({ file }) => file ?? []) };
}
function describe(apiId, { version, definition }, text) {
    const what = `the definition ${(0,printable/* printable */.g)(definition)} of its version ${(0,printable/* printable */.g)(version)}`;
    if (text === undefined || (0,generated_document/* readGenerated */.O)(text))
        return { what };
    if (secretInText(text))
        return { what: `${what}, which holds a URL with a key` };
    if (!isId(version) || !isId(definition))
        return { what };
    // `_`: as the paths of the units, and three ids in one name could be too long for a file system.
    const path = `definitions/${apiId}_${version}/${definition}_.${fileType(text)}`;
    return { what: `${what}; its document is kept in ${path}`, file: { path, text } };
}

;// CONCATENATED MODULE: ./build/core/fleet/dump/given-ids.js









/**
 * The ids of the deployments of one API that would come out differently if a manifest left them out: for the API as it
 * is, or for a new one in which a sync registers them: the one closest to production first. An id that is too short for a new resource need not come out
 * for a new one. Pure.
 */
function givenIds(registered, state) {
    let fresh = {
        ...state,
        api: undefined,
        versions: [],
        deployments: [],
        definitions: new Map(),
    };
    const placeOf = ({ environmentId: id }) => ({
        id,
        kind: (0,leading_environment/* kindOf */.I)(id, undefined, state.environments),
    });
    const found = new Map();
    for (const one of registered.toSorted((a, b) => (0,leading_environment/* compareEnvironments */.OL)(placeOf(a), placeOf(b)))) {
        const { given, names } = idsOf(one, state, fresh);
        fresh = withRegistered(fresh, one, names);
        found.set(one, given);
    }
    return registered.map((one) => found.get(one) ?? {});
}
function idsOf(one, state, fresh) {
    const title = one.version?.title;
    let given = title === undefined || title === defaults/* defaultVersionTitle */.wz ? {} : { versionTitle: title };
    for (;;) {
        const request = requestOf(one, given);
        const now = settled(request, state);
        const names = settled(request, fresh);
        const [wrong] = wrongIds(one, now, names).filter((id) => given[id] === undefined);
        if (wrong === undefined)
            return { given, names };
        given = { ...given, [wrong]: idOf(one, wrong) };
    }
}
function idOf({ deploymentId, version, definitionId }, name) {
    switch (name) {
        case 'deploymentId':
            return deploymentId;
        case 'versionTitle':
            return version?.title;
        case 'versionId':
            return version?.id;
        case 'definitionId':
            return definitionId;
    }
}
/** Those that come out wrong, the one that decides about the others first. */
function wrongIds(one, now, fresh) {
    const differs = (wanted, member) => {
        if (wanted === undefined)
            return false;
        const isNew = wanted.length >= constants/* limits */.Fy.shortestNewName;
        return !(0,same_name/* sameName */.q)(now?.[member], wanted) || (isNew && !(0,same_name/* sameName */.q)(fresh?.[member], wanted));
    };
    if (differs(one.deploymentId, 'deploymentId'))
        return ['deploymentId'];
    if (differs(one.version?.id, 'versionId'))
        return ['versionTitle', 'versionId'];
    return differs(one.definitionId, 'definitionId') ? ['definitionId'] : [];
}
/** Undefined where it is not clear which deployment is meant. What is not known of the definitions counts as not there. */
function settled(request, known) {
    let state = known;
    for (;;) {
        let found;
        try {
            found = (0,resource_ids/* settleNames */.QC)(request, state);
        }
        catch (error) {
            if (error instanceof errors/* Failure */.HR)
                return undefined;
            throw error;
        }
        if ('names' in found)
            return found.names;
        const { environments, definitions } = found.missing;
        state = {
            ...state,
            environments: new Map([
                ...state.environments,
                ...environments.map((id) => [id.toLowerCase(), undefined]),
            ]),
            definitions: new Map([
                ...state.definitions,
                ...definitions.map(({ version, definition }) => [(0,current_state/* definitionKey */.RR)(version, definition), { definition: undefined, text: undefined }]),
            ]),
        };
    }
}
function requestOf({ apiId, environmentId, serverUrl }, given) {
    return {
        serverUrl,
        apiId,
        environment: { id: environmentId },
        previousVersions: 'keep',
        source: registration_source/* unnamedSource */.M0,
        takeOver: false,
        ...given,
    };
}
/** The API after this deployment is registered in it. */
function withRegistered(state, { apiId, environmentId, serverUrl }, names) {
    if (!names)
        return state;
    const { workspace } = state.target;
    const { versionId, versionTitle, definitionId, deploymentId } = names;
    const isNew = !state.versions.some(({ name }) => (0,same_name/* sameName */.q)(name, versionId));
    const version = {
        id: '',
        name: versionId,
        properties: { title: versionTitle, lifecycleStage: '' },
        systemData: undefined,
    };
    const deployment = {
        id: '',
        name: deploymentId,
        properties: {
            environmentId: (0,paths/* environmentReference */.th)(workspace, environmentId),
            definitionId: (0,paths/* definitionReference */.Hr)(workspace, apiId, versionId, definitionId),
            server: { runtimeUri: [serverUrl] },
        },
        systemData: undefined,
    };
    const text = JSON.stringify({ servers: [{ url: serverUrl }] });
    return {
        ...state,
        versions: isNew ? [...state.versions, version] : state.versions,
        deployments: [...state.deployments, deployment],
        definitions: new Map([
            ...state.definitions,
            [(0,current_state/* definitionKey */.RR)(versionId, definitionId), { definition: undefined, text }],
        ]),
    };
}

;// CONCATENATED MODULE: ./build/core/fleet/dump/entry.js













/**
 * Says what the manifest declares for one API.
 *
 * @param state everything that is in use of the API
 * @param definitions all definitions of the versions that are in use
 * @param source the one that counts as our own
 */
async function describeEntry({ state, definitions }, source, checkUrl) {
    const { api } = state;
    if (!api)
        return undefined;
    const { units, leftOut } = await dumpedUnits(api.name, state, checkUrl);
    const documents = units.flatMap(({ generated }) => generated ?? []);
    const { metadataSchemas } = state;
    const texts = apiKeys(api, { metadataSchemas, documents, toolNames: toolNamesOf(units, state) });
    const further = furtherDefinitions(api.name, units, state, definitions);
    const stamp = (0,registration_stamp/* readStamp */.UL)(api.properties.externalDocumentation);
    const isOurs = !stamp || (0,registration_stamp/* isStampOf */.tk)(stamp, source);
    const nothing = state.deployments.length === 0 ? ['it has no deployment'] : [];
    return {
        apiId: api.name,
        ...(units.length === 0 ? {} : { server: serverOf(texts.keys, units, state) }),
        environments: units.map(({ names }) => names.environmentId),
        files: [...units.flatMap(({ file, kept }) => file ?? kept ?? []), ...further.files],
        ...(stamp?.manifest === undefined ? {} : { manifest: stamp.manifest }),
        ...(isOurs ? {} : { foreign: stamp.source ? (0,registration_source/* shownSource */.Vt)(stamp.source) : 'a mark that cannot be read' }),
        metadata: Object.keys(texts.keys.customProperties ?? {}),
        leftOut: [...leftOut, ...nothing],
        unsaid: [
            ...texts.unsaid,
            ...units.flatMap((unit) => unsaidOf(unit, state)),
            ...further.unsaid,
            ...unusedVersions(units, state),
        ],
        changes: units.flatMap(({ names, changes }) => changes === undefined ? [] : [`${(0,printable/* printable */.g)(names.environmentId)}: ${changes}`]),
    };
}
/** As a registration reads them: of the unit that describes the entry, and of the others where they publish them. */
function toolNamesOf(units, { environments }) {
    const placeOf = ({ names: { environmentId: id } }) => ({
        id,
        kind: (0,leading_environment/* kindOf */.I)(id, undefined, environments),
    });
    const [leading, ...others] = units.toSorted((a, b) => (0,leading_environment/* compareEnvironments */.OL)(placeOf(a), placeOf(b)));
    return [
        leading?.generated?.toolNames,
        ...others.flatMap(({ generated }) => (generated?.toolNames ? [generated.toolNames] : [])),
    ];
}
function serverOf(texts, units, state) {
    const ids = givenIds(units.map(({ names }) => names), state);
    const { customProperties, protected: isProtected, ...others } = texts;
    const byEnvironment = units.map((unit, index) => [
        unit.names.environmentId,
        unitKeys(unit, ids[index] ?? {}, state),
    ]);
    const head = {
        apiId: units[0]?.names.apiId ?? '',
        ...others,
        ...(customProperties === undefined ? {} : { customProperties }),
        ...(isProtected === undefined ? {} : { protected: isProtected }),
    };
    const [[environmentId, only] = ['', {}], ...more] = byEnvironment;
    if (more.length > 0)
        return { ...head, environments: Object.fromEntries(byEnvironment) };
    return { ...head, ...(environmentId === defaults/* defaultEnvironmentId */.wY ? {} : { environmentId }), ...only };
}
function unsaidOf({ names, generated }, state) {
    const where = (0,printable/* printable */.g)(names.environmentId);
    const deployment = state.deployments.find(({ name }) => name === names.deploymentId);
    const environment = state.environments.get(names.environmentId.toLowerCase());
    const { title, description, recommended, customProperties } = deployment?.properties ?? {};
    const hasOwnTitle = title !== undefined && environment && title !== environment.properties.title;
    const found = [];
    if (hasOwnTitle)
        found.push('the title of its deployment');
    if (description !== undefined && description !== '')
        found.push('the description of its deployment');
    if (recommended === true)
        found.push('that its deployment is recommended');
    if (Object.keys(Object(customProperties)).length > 0)
        found.push('the metadata of its deployment');
    if (hasOwnDefinitionTitle(names, state))
        found.push('the title of its definition');
    if (boundDefinition(deployment, state)?.description)
        found.push('the description of its definition');
    if (generated?.authenticated)
        found.push('the credential that its probe needs');
    return found.map((what) => `${where}: ${what}`);
}
function boundDefinition(deployment, { definitions }) {
    const bound = (0,paths/* definitionOfReference */.U6)(deployment?.properties.definitionId);
    return bound && definitions.get((0,current_state/* definitionKey */.RR)(bound.version, bound.definition))?.definition?.properties;
}
function hasOwnDefinitionTitle({ version, definitionId = '' }, { api, definitions }) {
    const stored = definitions.get((0,current_state/* definitionKey */.RR)(version?.id ?? '', definitionId))?.definition?.properties
        .title;
    if (stored === undefined || !version)
        return false;
    const usual = {
        versionId: version.id,
        versionTitle: '',
        definitionId,
        environmentId: '',
        deploymentId: '',
    };
    return ['streamable-http', 'sse'].every((transport) => (0,resource_steps/* definitionStep */.Yg)(usual, undefined, api?.properties.title ?? '', transport).properties.title !== stored);
}
function unusedVersions(units, { versions }) {
    const used = new Set(units.map(({ version }) => version?.name));
    const unused = versions.filter(({ name }) => !used.has(name)).length;
    return unused === 0 ? [] : [(0,counted/* counted */.h)(unused, 'unused version')];
}

;// CONCATENATED MODULE: ./build/core/fleet/dump/read-entries.js



/** APIs that are read at the same time: enough to hide latency, few enough to keep little of them in memory. */
const atOnce = 16;
/**
 * Reads everything that is in use of some APIs: versions and deployments of each, then each definition of the versions
 * that a deployment refers to, with its text. Hands each API on, in the given order, and keeps nothing of it.
 *
 * @param common what is the same for all of them
 */
async function readEachEntry(center, apis, common, take) {
    for (let first = 0; first < apis.length; first += atOnce) {
        const entries = await Promise.all(apis.slice(first, first + atOnce).map((api) => readEntry(center, api, common)));
        for (const entry of entries)
            await take(entry);
    }
}
async function readEntry(center, api, common) {
    const [versions, deployments] = await Promise.all([
        center.listVersions(api.name),
        center.listDeployments(api.name),
    ]);
    const bound = new Map(deployments.flatMap(({ properties }) => {
        const found = (0,paths/* definitionOfReference */.U6)(properties.definitionId);
        return found ? [[(0,current_state/* definitionKey */.RR)(found.version, found.definition), found]] : [];
    }));
    const used = versions.filter(({ name }) => [...bound.values()].some(({ version }) => (0,same_name/* sameName */.q)(version, name)));
    const lists = await Promise.all(used.map(async ({ name: version }) => (await center.listDefinitions(api.name, version)).map(({ name: definition }) => ({
        version,
        definition,
    }))));
    const definitions = lists.flat();
    for (const one of definitions) {
        const key = (0,current_state/* definitionKey */.RR)(one.version, one.definition);
        if (!bound.has(key))
            bound.set(key, one);
    }
    const state = await (0,current_state/* readFurther */.t8)(center, api.name, { ...common, api, versions, deployments }, { environments: [], definitions: [...bound.values()] });
    return { state, definitions };
}

// EXTERNAL MODULE: ./build/core/text/write-yaml.js
var write_yaml = __webpack_require__(89047);
// EXTERNAL MODULE: ./build/core/fleet/manifest-text.js
var manifest_text = __webpack_require__(17886);
;// CONCATENATED MODULE: ./build/core/fleet/dump/render-manifest.js







/** Writes a manifest. Pure: the same catalogue gives the same bytes, in whatever order it was read. */
function renderManifest(entries, environments, { all, notes }) {
    const sorted = entries.toSorted((a, b) => compareIds(a.apiId, b.apiId));
    const own = sorted.filter(({ foreign }) => foreign === undefined);
    const foreign = sorted.filter((entry) => entry.foreign !== undefined && entry.server);
    const servers = own.flatMap(({ server }) => server ?? []);
    const names = [...new Set(own.flatMap(({ manifest }) => manifest ?? []))].toSorted();
    const used = new Set(own.flatMap((entry) => entry.environments.map((id) => id.toLowerCase())));
    const texts = [...used].toSorted().flatMap((id) => {
        const environment = environments.get(id);
        return environment ? [environmentOf(environment)] : [];
    });
    const stated = Object.fromEntries(texts.flatMap(({ id, keys }) => Object.keys(keys).length > 0 ? [[id, keys]] : []));
    const manifest = {
        version: 1,
        ...(0,optional/* optional */.l)('name', names.length === 1 ? names[0] : undefined),
        ...(Object.keys(stated).length > 0 ? { environments: stated } : {}),
        servers,
    };
    const remarks = remarksOf(own, [
        ...texts.flatMap(({ id, unsaid }) => unsaid.map((what) => `environment ${id}: ${what}`)),
        ...(names.length > 1 ? [`the entries carry the names of ${names.length} manifests: ${list(names)}`] : []),
        ...notes,
    ]);
    const parts = [
        `${manifest_text/* schemaComment */.Jv}\n`,
        writeManifest(manifest),
        ...(all ? foreign.map(foreignPart) : []),
        remarks,
    ];
    return {
        text: parts.join(''),
        hasRemarks: remarks.trim() !== '',
        files: own.flatMap(({ files }) => files),
        servers: servers.length,
        foreign: foreign.length,
        leftOut: own.filter(({ leftOut }) => leftOut.length > 0).length,
    };
}
/** YAML of a part of a manifest; no text in it is a variable. */
function writeManifest(part) {
    const value = (0,manifest_text/* withoutVariables */.KC)(Array.isArray(part) ? [...part] : part);
    return (0,write_yaml/* writeYaml */.V)(typeof value === 'object' && value !== null ? value : {});
}
/** The texts of an environment that a new one would not get by itself. */
function environmentOf({ name, properties }) {
    const usual = (0,resource_steps/* environmentStep */.wt)({
        serverUrl: '',
        apiId: '',
        environment: { id: name },
        previousVersions: 'keep',
        source: { host: '', key: '', url: '' },
        takeOver: false,
    }, { environmentId: name, versionId: '', versionTitle: '', definitionId: '', deploymentId: '' }, noState).properties;
    return { id: name, ...differing(properties, usual) };
}
function differing(properties, usual) {
    const { title, kind, description, customProperties, onboarding } = properties;
    const server = Object(properties.server);
    const usualServer = Object(usual.server);
    const fits = (text) => typeof text === 'string' &&
        text.trim() !== '' &&
        text.length <= constants/* limits */.Fy.title &&
        text === text.trim() &&
        !holdsSecretUrl(text);
    const known = constants/* environmentKinds */.Z2.find((one) => one === kind);
    const isSet = (value) => typeof value === 'string' ? value !== '' : Object.keys(Object(value)).length > 0;
    return {
        keys: {
            ...(0,optional/* optional */.l)('title', fits(title) && title !== usual.title ? title : undefined),
            ...(0,optional/* optional */.l)('kind', known === usual.kind ? undefined : known),
            ...(0,optional/* optional */.l)('serverType', fits(server.type) && server.type !== usualServer.type ? server.type : undefined),
        },
        unsaid: [
            ...(isSet(description) ? ['its description'] : []),
            ...(isSet(customProperties) ? ['its metadata'] : []),
            ...(isSet(onboarding) ? ['its instructions'] : []),
            ...(isSet(server.managementPortalUri) ? ['its management portals'] : []),
        ],
    };
}
function foreignPart({ foreign = '', server = {}, files, changes }) {
    const remarks = [...changes, ...files.map(({ path }) => `${path} is not written`)];
    const lines = writeManifest([server]).trimEnd().split('\n');
    return [
        `\n# Of another source, ${(0,printable/* printable */.g)(foreign, 300)}:\n`,
        ...remarks.map((remark) => comment(`(${remark})`)),
        ...lines.map((line) => `#   ${line}`.trimEnd().concat('\n')),
    ].join('');
}
function remarksOf(entries, notes) {
    const section = (title, member, more = []) => {
        const lines = [
            ...entries.flatMap((entry) => entry[member].map((what) => `${(0,printable/* printable */.g)(entry.apiId, 90)}: ${what}`)),
            ...more,
        ];
        return lines.length === 0 ? [] : [`\n# ${title}\n`, ...lines.map((line) => comment(`- ${line}`))];
    };
    const metadata = [...new Set(entries.flatMap((entry) => entry.metadata))].toSorted();
    return [
        ...section(`Not in this manifest (${manifest_text/* manifestHelp */.jY}):`, 'leftOut'),
        ...section('What a manifest cannot say. A sync leaves it as it is:', 'unsaid', notes),
        ...section('What the next sync changes:', 'changes'),
        ...(metadata.length > 0 ? [`\n# Metadata schemas that these servers use: ${list(metadata)}\n`] : []),
    ].join('');
}
function comment(text) {
    return `# ${(0,printable/* printable */.g)(text, 600)}\n`;
}
function list(names) {
    return (0,printable/* printable */.g)(names.join(', '), 600);
}
function compareIds(a, b) {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    if (one === other)
        return a < b ? -1 : 1;
    return one < other ? -1 : 1;
}
const noState = {
    target: { subscriptionId: '', resourceGroup: '', serviceName: '', workspace: '' },
    service: undefined,
    portal: undefined,
    metadataSchemas: [],
    api: undefined,
    versions: [],
    deployments: [],
    environments: new Map(),
    definitions: new Map(),
};

// EXTERNAL MODULE: ./build/core/inputs/server-url.js
var server_url = __webpack_require__(9471);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/commands/catalogue-run.js + 15 modules
var catalogue_run = __webpack_require__(20178);
;// CONCATENATED MODULE: ./build/core/commands/create-files.js


/**
 * Writes files that are not there yet; one that has the same text already stays. Rejects with InvalidInput, before the
 * first write, where a file has other contents.
 *
 * @returns how many were written
 */
async function createFiles(wanted, { files, progress }) {
    const missing = [];
    for (const file of wanted) {
        const there = await files.read(file.path);
        if (there === undefined)
            missing.push(file);
        else if (there !== file.text)
            throw alreadyThere(file.path);
    }
    for (const { path, text } of missing) {
        await files.create(path, text);
        progress.written(path);
    }
    return missing.length;
}
function alreadyThere(path) {
    return new errors/* InvalidInput */.o9({
        code: 'file-exists',
        message: `The file ${(0,printable/* printable */.g)(path)} exists and has other contents. Nothing was written.`,
        why: 'A command never overwrites what a person may have changed by hand.',
        next: 'Name another file and compare the two, or move the old one away and run again.',
    });
}

;// CONCATENATED MODULE: ./build/core/commands/dump.js















/** Characters of all definitions that a person wrote: they are in memory until everything is read. */
const greatestFiles = 128 * 1024 * 1024;
/**
 * Reads what an API center holds and hands it on as a manifest. Writes nothing to the API center. Never rejects: a
 * failure is in the report.
 */
function dump(input, ports) {
    return (0,catalogue_run/* runOnCatalogue */.yQ)({ ...input, dryRun: true }, input.source.key, ports, (run) => steps(input, ports, run));
}
async function steps(input, ports, run) {
    const { center, draft, timed } = run;
    draft.title = input.target.serviceName;
    const [service, apis, environments, metadataSchemas] = await timed('read', () => Promise.all([
        center.getService(),
        center.listApis(),
        center.listEnvironments(),
        center.listMetadataSchemas(),
    ]));
    if (!service)
        throw (0,service_failure/* missingApiCenter */.cB)(center.paths.service);
    const common = {
        target: center.target,
        service,
        portal: undefined,
        metadataSchemas,
        api: undefined,
        versions: [],
        deployments: [],
        environments: new Map(environments.map((one) => [one.name.toLowerCase(), one])),
        definitions: new Map(),
    };
    const { chosen, notes } = choose(apis, input);
    const entries = [];
    let kept = 0;
    await timed('read', () => readEachEntry(center, chosen, common, async (read) => {
        const entry = await describeEntry(read, input.source, checkUrl);
        if (!entry)
            return;
        entries.push(entry);
        for (const { text } of entry.files)
            kept += text.length;
        if (kept > greatestFiles) {
            throw (0,service_failure/* unexpectedAnswer */.au)('GET', center.paths.apis, `its definitions have more than ${greatestFiles} characters`);
        }
    }));
    const found = renderManifest(entries, common.environments, { all: input.all, notes });
    const written = await keep(found, input, ports);
    draft.warnings.push(...noticesOf(found, apis, { ...input, written }));
    return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
}
/**
 * Writes the definitions first: a manifest never refers to a file that is not there.
 *
 * @returns how many files were written; undefined where the manifest was printed
 */
async function keep({ text, files }, { out, print }, ports) {
    if (out === undefined) {
        print?.(text);
        return undefined;
    }
    const folder = /^(?:.*[/\\])?/.exec(out)?.[0] ?? '';
    return createFiles([...files.map((file) => ({ path: `${folder}${file.path}`, text: file.text })), { path: out, text }], ports);
}
/** What the inputs of a run say about a URL. */
const checkUrl = (url) => {
    try {
        (0,server_url/* checkServerUrl */.r)('server-url', url);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        return (0,message/* render */.XX)(error.text, message/* plainWords */.c5)
            .replace(/^server-url /, 'its URL ')
            .replace(/\.$/, '');
    }
};
/** The APIs that are read further, in the order of their ids, and what is said of the others. */
function choose(apis, { source, all }) {
    const ofMcp = apis.filter(resources/* isMcpApi */.pU);
    const ofPullRequests = ofMcp.filter((api) => stampOf(api)?.pullRequest !== undefined);
    const named = ofMcp.filter((api) => isId(api.name) && !ofPullRequests.includes(api));
    const foreign = named.filter((api) => isForeign(api, source));
    const others = ofMcp.length - ofPullRequests.length - named.length;
    const counts = [
        [apis.length - ofMcp.length, 'of another kind than mcp'],
        [ofPullRequests.length, 'of pull requests'],
        [all ? 0 : foreign.length, 'of other sources'],
        [others, 'whose names are no valid ids'],
    ];
    return {
        chosen: named
            .filter((api) => all || !foreign.includes(api))
            .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
        notes: counts.flatMap(([count, what]) => count === 0 ? [] : [`${count} ${count === 1 ? 'entry' : 'entries'} ${what}`]),
    };
}
function stampOf({ properties }) {
    return (0,registration_stamp/* readStamp */.UL)(properties.externalDocumentation);
}
function isForeign(api, source) {
    const stamp = stampOf(api);
    return stamp !== undefined && !(0,registration_stamp/* isStampOf */.tk)(stamp, source);
}
function noticesOf(found, apis, { source, all, out, written }) {
    const foreign = apis.filter((api) => isForeign(api, source) && stampOf(api)?.pullRequest === undefined);
    const files = found.files.length;
    const warnings = [
        {
            code: 'dumped',
            level: 'notice',
            message: `The manifest declares ${(0,counted/* counted */.h)(found.servers, 'server')}.${found.hasRemarks ? ' The comments at its end say what it does not hold' : ''}${found.leftOut > 0 ? `; ${found.leftOut} ${found.leftOut === 1 ? 'entry is' : 'entries are'} left out, or a part of them` : ''}${found.hasRemarks ? '.' : ''}${written === 0 ? ' It was there already, byte for byte: nothing was written.' : ''}`,
        },
    ];
    if (out === undefined && files > 0) {
        warnings.push({
            code: 'definitions-not-written',
            message: (0,message/* sentence */.em) `The manifest refers to ${(0,counted/* counted */.h)(files, 'definition file')}, which standard output cannot hold. To write them too, give ${(0,references/* input */.hF)('out')}.`,
        });
    }
    const [first] = foreign;
    if (first && !all) {
        warnings.push({
            code: 'entries-of-another-source',
            level: 'notice',
            message: (0,message/* sentence */.em) `${foreign.length} ${foreign.length === 1 ? 'entry has' : 'entries have'} the mark of another source, such as ${(0,printable/* printable */.g)(stampOf(first)?.source?.url ?? 'one that cannot be read')}. If they are yours, give their ${(0,references/* input */.hF)('source')}; to see them as comments, give ${(0,references/* input */.hF)('all')}.`,
        });
    }
    return warnings;
}


/***/ }),

/***/ 62739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOwnDefinition: () => (/* binding */ checkOwnDefinition)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/decode-utf8.js
var decode_utf8 = __webpack_require__(32646);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/core/definition/broken-references.js

/** Members whose values are the user's own data, where `$ref` is an ordinary name. */
const dataMember = /^(?:example|default|const|enum|value|x-.*)$/;
/**
 * The references of an OpenAPI document that do not resolve within it. A remote one counts as broken too: nothing is
 * ever fetched, and readers of the catalogue could not follow it.
 */
function brokenReferences(document) {
    const broken = [];
    visit(document, '', '');
    return broken;
    function visit(node, place, name) {
        if (Array.isArray(node)) {
            for (const [index, item] of node.entries())
                visit(item, `${place}/${index}`, '');
            return;
        }
        if (!(0,json/* isJsonObject */.O)(node))
            return;
        const reference = node.$ref;
        if (typeof reference === 'string' && !resolves(document, reference)) {
            broken.push({ place, reference, remote: !reference.startsWith('#') });
        }
        for (const [member, value] of Object.entries(node)) {
            if (dataMember.test(member) && name !== 'properties')
                continue;
            visit(value, `${place}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`, member);
        }
    }
}
function resolves(document, reference) {
    if (reference === '#')
        return true;
    if (!reference.startsWith('#/'))
        return false;
    let node = document;
    for (const token of decoded(reference).slice(2).split('/')) {
        const member = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof node !== 'object' || node === null || !Object.hasOwn(node, member))
            return false;
        node = Reflect.get(node, member);
    }
    return true;
}
function decoded(reference) {
    try {
        return decodeURIComponent(reference);
    }
    catch {
        return reference;
    }
}

// EXTERNAL MODULE: ./build/core/definition/openapi-schema.js
var openapi_schema = __webpack_require__(33168);
// EXTERNAL MODULE: ./build/core/definition/schema-errors.js
var schema_errors = __webpack_require__(4535);
;// CONCATENATED MODULE: ./build/core/definition/own-definition.js











const reportedProblems = 3;
const takenVersions = /^3\.[01]\.\d+(?:-.+)?$/;
/**
 * Checks a user's own OpenAPI 3.0 or 3.1 document, JSON or YAML, which is registered instead of a generated one.
 * Nothing that the document refers to is fetched.
 *
 * @param serverUrl the MCP endpoint, which must be one of the document's servers; undefined when it is not known
 * @throws InvalidInput that names the file and the place at fault
 */
async function checkOwnDefinition(file, serverUrl) {
    const refuse = (problem, { next, places = [] } = {}) => {
        throw new errors/* InvalidInput */.o9({
            code: 'definition-invalid',
            message: `The definition ${(0,printable/* printable */.g)(file.path)} cannot be registered: ${problem}.`,
            next: nextStep(next, places),
        });
    };
    const given = own_definition_decoded(file.bytes, refuse);
    const { text, document, placeOf, pathsAdded } = await withPaths(given, await parsed(given, refuse), refuse);
    const openApiVersion = versionOf(document, placeOf, refuse);
    const problems = (await problemsOf(document)).slice(0, reportedProblems);
    if (problems.length > 0) {
        refuse(problems.map(({ text: problem }) => problem).join('; '), {
            places: problems.map(({ pointer }) => placeOf(tokensOf(pointer))),
        });
    }
    const urls = serverUrls(document);
    if (serverUrl !== undefined && !urls.some((url) => isSameUrl(url, serverUrl))) {
        const found = urls.slice(0, reportedProblems).map((url) => `"${(0,printable/* printable */.g)(withoutQuery(url), 100)}"`);
        refuse(`at /servers: expected a server with the URL of the endpoint, found ${found.join(', ') || 'none'}`, {
            next: `Add this item to its servers: { "url": "${(0,printable/* printable */.g)(serverUrl)}" }`,
            places: [placeOf(['servers'])],
        });
    }
    return { text, openApiVersion, ...(pathsAdded ? { pathsAdded } : {}) };
}
/**
 * The document with an empty `paths` where OpenAPI 3.0 requires one and it has none, as Microsoft's own example for
 * MCP servers: nothing else in its text changes.
 */
async function withPaths(text, given, refuse) {
    const { openapi, paths } = given.document;
    if (paths !== undefined || typeof openapi !== 'string' || !openapi.startsWith('3.0.')) {
        return { ...given, text };
    }
    const completed = textWithPaths(text, Object.keys(given.document).length === 0);
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 15943));
    const again = parseYaml(completed);
    const isSame = again.valid &&
        (0,json/* isJsonObject */.O)(again.value) &&
        JSON.stringify({ ...given.document, paths: {} }) === JSON.stringify(again.value);
    if (isSame)
        return {
            document: { ...given.document, paths: {} },
            placeOf: given.placeOf,
            text: completed,
            pathsAdded: true,
        };
    return refuse('at the top level: expected the member "paths"', {
        next: 'Add the member "paths": {} to it and run again.',
        places: [given.placeOf([])],
    });
}
/** JSON and a mapping in braces get the member before their last brace, YAML in lines another line. */
function textWithPaths(text, isEmpty) {
    const end = text.trimEnd();
    if (!end.endsWith('}') || !/^\uFEFF?\s*\{/.test(text))
        return `${end}\npaths: {}\n`;
    const body = end.slice(0, -1).trimEnd();
    return `${body}${isEmpty || body.endsWith(',') ? '' : ','}\n  "paths": {}\n}${text.slice(end.length)}`;
}
function nextStep(next, places) {
    const where = [...new Set(places)].join('; ');
    if (next === undefined) {
        return where === '' ? 'Correct the file and run again.' : `Correct the file at ${where}, and run again.`;
    }
    return where === '' ? next : (0,message/* joined */.oR)([next, ` (${where})`], '');
}
function tokensOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function own_definition_decoded(bytes, refuse) {
    if (bytes.byteLength > constants/* inlineSpecificationBytes */.Iv) {
        return refuse(`it has ${bytes.byteLength} bytes, and API Center imports at most ${constants/* inlineSpecificationBytes */.Iv}`, {
            next: (0,message/* sentence */.em) `Shorten its descriptions, or omit ${(0,references/* input */.hF)('definition-file')} to have a definition generated.`,
        });
    }
    const { text, problem } = (0,decode_utf8/* decodeUtf8 */._)(bytes);
    if (text === undefined)
        return refuse(problem);
    return text.trim() === '' ? refuse('it is empty') : text;
}
async function parsed(text, refuse) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 15943));
    const yaml = parseYaml(text);
    if (!yaml.valid)
        return refuse(at(yaml.place, (0,printable/* printable */.g)(yaml.problem)));
    const { value, placeOf } = yaml;
    if ((0,json/* isJsonObject */.O)(value))
        return { document: value, placeOf };
    return refuse('expected an OpenAPI document, which is a mapping', { places: [placeOf([])] });
}
function versionOf(document, placeOf, refuse) {
    const { openapi, swagger } = document;
    if (typeof openapi === 'string' && takenVersions.test(openapi))
        return openapi;
    const expected = 'expected the text "3.0.x" or "3.1.x"';
    const places = [placeOf([openapi === undefined ? 'swagger' : 'openapi'])];
    if (openapi !== undefined) {
        return refuse(`at /openapi: ${expected}, found ${shown(openapi)}`, { places });
    }
    return swagger === undefined
        ? refuse(`at /openapi: ${expected}, found nothing`, { places })
        : refuse(`at /swagger: expected OpenAPI 3.0 or 3.1, found Swagger ${shown(swagger)}`, { places });
}
/** Checks the schemas of the OpenAPI specification first, then the references, which no schema can check. */
async function problemsOf(document) {
    try {
        const errors = await (0,openapi_schema/* openApiErrors */.i)(document, { allErrors: true });
        if (errors.length > 0)
            return (0,schema_errors/* describeSchemaErrors */.c)(errors);
    }
    catch (error) {
        if (error instanceof RangeError)
            return [{ pointer: '', text: 'it is nested too deeply' }];
        throw error;
    }
    return brokenReferences(document).map(({ place, reference, remote }) => ({
        pointer: place,
        text: at(place, `expected a $ref ${remote ? 'within this file' : 'to something that exists'}, found "${(0,printable/* printable */.g)(reference, 100)}"`),
    }));
}
const serversSchema = dist/* object */.Ikc({
    servers: dist/* array */.YOg(dist/* object */.Ikc({
        url: dist/* string */.YjP(),
        variables: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ default: dist/* string */.YjP() }))),
    })),
});
/** The servers of the whole document, with the default values of their variables. */
function serverUrls(document) {
    const { success, output } = dist/* safeParse */.xLC(serversSchema, document);
    if (!success)
        return [];
    return output.servers.map(({ url, variables = {} }) => url.replace(/\{([^{}]+)\}/g, (whole, name) => Object.hasOwn(variables, name) ? (variables[name]?.default ?? whole) : whole));
}
function isSameUrl(one, other) {
    if (one === other)
        return true;
    return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}
/** For logs: a query may contain a key. */
function withoutQuery(url) {
    return url.replace(/\?.*$/s, '?…').replace(/\/\/[^/@]*@/, '//…@');
}
function shown(value) {
    return (0,printable/* printable */.g)(JSON.stringify(value), 50);
}
function at(place, problem) {
    return place === undefined ? problem : `at ${(0,printable/* printable */.g)(place) || 'the top level'}: ${problem}`;
}


/***/ }),

/***/ 17886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ schemaComment),
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   jY: () => (/* binding */ manifestHelp)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22591);


/** What an editor needs to complete and check a manifest. */
const schemaComment = `# yaml-language-server: $schema=${_project_js__WEBPACK_IMPORTED_MODULE_0__/* .repository */ .Jk}/raw/HEAD/schemas/manifest.schema.json`;
/** The page that a manifest refers its readers to. */
const manifestHelp = (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .docsUrl */ .fs)('dump-and-init.md', 'what-a-dump-holds');
/** The value with every text written so that the reader of manifests takes no part of it for a variable. */
function withoutVariables(value) {
    if (typeof value === 'string')
        return value.replaceAll('${', () => '$${');
    if (Array.isArray(value))
        return value.map(withoutVariables);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutVariables(member)]));
}


/***/ })

};
