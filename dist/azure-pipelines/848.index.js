export const id = 848;
export const ids = [848];
export const modules = {

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   v$: () => (/* binding */ refuseVariable),
/* harmony export */   ze: () => (/* binding */ atPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5542);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63933);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33691);




/** A text that passes the checks of an input and has no variable in it. Throws InvalidInput with its place. */
function checkedText(text, place, input) {
    refuseVariable(text, place, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(input));
    return atPlace(place, () => {
        (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)({ [input]: text });
        return text.trim();
    });
}
/** Throws InvalidInput for a variable in what must be known before variables are read. */
function refuseVariable(text, place, name) {
    if (!(0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .hasVariable */ .$u)(text))
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
        code: 'manifest-variable',
        what: `${name} cannot hold a variable.`,
        why: 'It says which server this is, which is the same in every run.',
        next: 'Write the text itself.',
    });
}
/** What `check` returns; a failure of it is said of a place of the manifest. */
function atPlace(place, check) {
    try {
        return check();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInput */ .o9 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .failureAt */ .iY)(place, error) : error;
    }
}


/***/ }),

/***/ 96102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kg: () => (/* binding */ checkApiId),
  RC: () => (/* binding */ checkHost),
  zy: () => (/* binding */ includedPaths),
  Ok: () => (/* binding */ readIncludes)
});

// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __webpack_require__(41704);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/inputs/manifest/repository-files.js
var repository_files = __webpack_require__(26202);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/glob.js



/** Whether a path has a part that stands for several names. */
function isGlob(path) {
    return path.includes('*');
}
/**
 * The files that a path with `*` (any part of a name) and `**` (any folders, or none) stands for. Names that begin with a
 * dot are matched only by a pattern that does. Both follow a link to a folder, but not one that leads back to where it
 * came from.
 *
 * @returns undefined when the limit is reached
 */
function filesMatching(pattern, ports, { visited, checkLink }) {
    const found = new Set();
    const skipped = new Map();
    let looked = 0;
    const follows = (path) => {
        const real = ports.realPath(path);
        if (real === undefined)
            return false;
        checkLink(path, real);
        const isLoop = foldersAbove(path).some((folder) => (0,repository_files/* liesIn */.z$)(real, ports.realPath(folder) ?? folder));
        if (isLoop)
            skipped.set(path, 'is a link that leads back to a folder which contains it');
        return !isLoop;
    };
    const walk = (folder, [part, ...rest]) => {
        if (part === undefined)
            return true;
        if (part === '**' && !walk(folder, rest))
            return false;
        if (part !== '**' && !part.includes('*') && rest.length > 0)
            return walk(external_node_path_.posix.join(folder, part), rest);
        const entries = ports.list(folder) ?? [];
        looked += entries.length + 1;
        if (looked > visited)
            return false;
        for (const { name, kind, link } of entries) {
            if (!matchesName(part, name))
                continue;
            const path = external_node_path_.posix.join(folder, name);
            if (part !== '**' && rest.length === 0) {
                if (kind !== 'folder')
                    found.add(path);
            }
            else if (kind === 'folder') {
                const further = part === '**' ? [part, ...rest] : rest;
                if ((!link || follows(path)) && !walk(path, further))
                    return false;
            }
            else if (link && kind === 'other') {
                skipped.set(path, 'is a link that leads to nothing');
            }
        }
        return true;
    };
    const root = pattern.startsWith('/') ? '/' : '';
    const parts = pattern.split('/').filter((part) => part !== '');
    return walk(root, parts) ? eachOnce([...found].sort(), skipped, ports) : undefined;
}
/** A file that a pattern reaches in several ways counts as the one at its real place, else as the first. */
function eachOnce(paths, skipped, { realPath }) {
    const places = paths.map((path) => ({ path, real: (realPath(path) ?? path).split(external_node_path_.sep).join('/') }));
    const chosen = new Map();
    for (const { path, real } of places) {
        const isDirect = real.endsWith(`/${path}`) || real === path;
        if (isDirect || !chosen.has(real))
            chosen.set(real, path);
    }
    const kept = new Set(chosen.values());
    const again = places
        .filter(({ path }) => !kept.has(path))
        .map(({ path, real }) => ({ path, why: `is the same file as ${chosen.get(real)}` }));
    return {
        files: paths.filter((path) => kept.has(path)),
        skipped: [...[...skipped].map(([path, why]) => ({ path, why })), ...again],
    };
}
/** The folders that a path leads through, the working directory included where it is relative. */
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts
        .map((_, index) => parts.slice(0, index + 1).join('/') || '/')
        .concat(path.startsWith('/') ? [] : ['']);
}
function matchesName(pattern, name) {
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    return (0,wildcard/* matchesWildcard */._)(pattern, name);
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/manifest-limits.js
var manifest_limits = __webpack_require__(87570);
// EXTERNAL MODULE: ./build/core/inputs/manifest/problem.js
var problem = __webpack_require__(63933);
// EXTERNAL MODULE: ./build/core/inputs/manifest/shape.js
var shape = __webpack_require__(61187);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/include.js







/** Reads `include`. Throws InvalidInput. */
function readIncludes(node) {
    return (0,shape/* listOf */.c3)(node, 'include').items.map((item) => {
        if (item.kind !== 'map') {
            const { text, place } = (0,shape/* scalarOf */.ol)(item, 'an include');
            return { place, path: text.trim() };
        }
        (0,shape/* checkKeys */.L)(item, ['path', 'apiIds', 'hosts'], 'an include');
        const path = item.members.get('path');
        if (!path) {
            throw (0,problem/* manifestFailure */.ki)(item.place, {
                what: 'This include has no path.',
                next: 'Add the path of a file, or a pattern such as teams/*/mcp-register.yaml.',
            });
        }
        const [apiIds, hosts] = ['apiIds', 'hosts'].map((name) => patterns(item.members.get(name)?.value, name));
        const { text, place } = (0,shape/* scalarOf */.ol)(path.value, 'path');
        const restricted = apiIds !== undefined || hosts !== undefined;
        return {
            place,
            path: text.trim(),
            ...(restricted
                ? {
                    restriction: {
                        place: item.place,
                        ...(apiIds === undefined ? {} : { apiIds }),
                        ...(hosts === undefined ? {} : { hosts }),
                    },
                }
                : {}),
        };
    });
}
function patterns(node, name) {
    if (!node)
        return undefined;
    return (0,shape/* listOf */.c3)(node, name).items.map((item) => (0,shape/* scalarOf */.ol)(item, `an item of ${name}`).text.trim());
}
/**
 * The paths of the files that an include means, never none, and what it leaves out. Throws InvalidInput.
 *
 * @param root of the repository, without links
 */
function includedPaths({ path, place }, { files, root }) {
    const pattern = (0,repository_files/* besideFile */.fV)(path, place);
    if (!isGlob(pattern)) {
        if (files.realPath(pattern) !== undefined)
            return { files: [pattern], skipped: [] };
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-include',
            what: `The file "${(0,printable/* printable */.g)(pattern)}" does not exist.`,
            next: 'Correct the path; it is relative to the file that includes it.',
        });
    }
    const found = filesMatching(pattern, files, {
        visited: manifest_limits/* manifestLimits */._.visited,
        checkLink: (link, real) => (0,repository_files/* checkInRepository */.Cg)(real, { path: link, place, root }),
    });
    if (found === undefined) {
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-include',
            what: `The pattern "${(0,printable/* printable */.g)(path)}" looks at more than ${manifest_limits/* manifestLimits */._.visited} files and folders.`,
            next: 'Name the folders in which the files lie.',
        });
    }
    if (found.files.length > 0)
        return found;
    throw (0,problem/* manifestFailure */.ki)(place, {
        code: 'manifest-include',
        what: `The pattern "${(0,printable/* printable */.g)(path)}" matches no file.`,
        why: 'A fleet that lost its files must not look like one that has none.',
        next: 'Correct the pattern (* stands for any part of a name, ** for any folders), or remove the line.',
    });
}
/** Throws InvalidInput for an entry that an include above it does not allow. */
function checkApiId(apiId, place, restrictions) {
    for (const { apiIds, place: include } of restrictions) {
        if (apiIds === undefined || apiIds.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, apiId)))
            continue;
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-include',
            what: `"${(0,printable/* printable */.g)(apiId)}" is outside what this file may declare: ${apiIds.map((pattern) => (0,printable/* printable */.g)(pattern)).join(', ') || 'nothing'}.`,
            why: `The include at ${(0,problem/* shownPlace */.z7)(include)} says so.`,
            next: 'Choose another id, or let the include allow this one.',
        });
    }
}
/** Throws InvalidInput for a URL on a host that an include above it does not allow. */
function checkHost(url, place, restrictions) {
    for (const { hosts, place: include } of restrictions) {
        if (hosts === undefined)
            continue;
        const { hostname } = new URL(url);
        if (hosts.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, hostname)))
            continue;
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-include',
            what: `The host ${(0,printable/* printable */.g)(hostname)} is outside what this file may declare: ${hosts.map((pattern) => (0,printable/* printable */.g)(pattern)).join(', ') || 'nothing'}.`,
            why: `The include at ${(0,problem/* shownPlace */.z7)(include)} says so.`,
            next: 'Correct the URL, or let the include allow its host.',
        });
    }
}


/***/ }),

/***/ 87570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ manifestLimits)
/* harmony export */ });
/** What a manifest may be at most, with everything that it includes. */
const manifestLimits = {
    fileBytes: 4 * 1024 * 1024,
    allBytes: 32 * 1024 * 1024,
    files: 1000,
    /** Servers in an environment. */
    units: 5000,
    /** Includes above a file. */
    depth: 5,
    /** Files and folders that a pattern looks at. */
    visited: 100_000,
};


/***/ }),

/***/ 70848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manifestTarget: () => (/* binding */ manifestTarget),
  readManifest: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/text/wildcard.js
var wildcard = __webpack_require__(41704);
// EXTERNAL MODULE: ./build/core/inputs/parse-target.js + 1 modules
var parse_target = __webpack_require__(63484);
// EXTERNAL MODULE: ./build/core/inputs/read-values.js + 1 modules
var read_values = __webpack_require__(5542);
// EXTERNAL MODULE: ./build/core/inputs/manifest/checked-text.js
var checked_text = __webpack_require__(84163);
// EXTERNAL MODULE: ./build/core/inputs/manifest/keys.js
var keys = __webpack_require__(49816);
// EXTERNAL MODULE: ./build/core/inputs/manifest/problem.js
var problem = __webpack_require__(63933);
// EXTERNAL MODULE: ./build/core/inputs/check-inputs.js + 2 modules
var check_inputs = __webpack_require__(16126);
// EXTERNAL MODULE: ./build/core/inputs/parse-gate.js
var parse_gate = __webpack_require__(74169);
// EXTERNAL MODULE: ./build/core/inputs/parse-registration.js
var parse_registration = __webpack_require__(27659);
// EXTERNAL MODULE: ./build/core/inputs/required.js
var required = __webpack_require__(24121);
// EXTERNAL MODULE: ./build/core/inputs/manifest/include.js + 1 modules
var include = __webpack_require__(96102);
// EXTERNAL MODULE: ./build/core/inputs/manifest/repository-files.js
var repository_files = __webpack_require__(26202);
// EXTERNAL MODULE: ./build/core/inputs/manifest/variables.js
var variables = __webpack_require__(33691);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/raw-unit.js





/** The inputs that settings of a manifest stand for. Throws InvalidInput with the place at fault. */
function rawUnit(settings, sources) {
    const writer = new RawWriter(sources);
    for (const [key, { node }] of settings) {
        const input = keys/* serverKeys */.yl.get(key)?.input ?? newEnvironmentInput(key);
        if (input !== undefined && input !== 'server-json')
            writer.write(input, node);
    }
    return writer;
}
class RawWriter {
    raw = {};
    secrets = new Map();
    unset;
    sources;
    constructor(sources) {
        this.sources = sources;
    }
    write(input, node) {
        const text = this.textOf(input, node);
        if (text !== undefined)
            this.raw[input] = text;
    }
    textOf(input, node) {
        switch (input) {
            case 'custom-properties':
                return JSON.stringify(this.json(node));
            case 'probe-headers':
                return this.headers(node);
            case 'function-key':
                return node.kind === 'scalar' ? this.secret(node.text, node.place, (0,problem/* keyOf */.TN)(input)) : undefined;
            case 'definition-file':
            case 'surface-file': {
                const path = node.kind === 'scalar' ? this.plain(node.text, node.place) : undefined;
                return path === undefined || this.unset
                    ? undefined
                    : (0,repository_files/* fileInRepository */.QR)(path, node.place, this.sources);
            }
            default:
                if (node.kind === 'scalar')
                    return this.plain(node.text, node.place);
                if (node.kind !== 'list')
                    return undefined;
                return node.items
                    .map((item) => (item.kind === 'scalar' ? this.plain(item.text, item.place) : ''))
                    .join('\n');
        }
    }
    /** A text that is published, or shown to others. */
    plain(text, place) {
        const resolved = this.resolve(text, place);
        const [secret] = resolved.secrets;
        if (secret === undefined)
            return resolved.text;
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-secret',
            what: `The secret ${secret} stands where it would be published.`,
            why: `A secret may stand only in ${(0,problem/* keyOf */.TN)('function-key')} and ${(0,problem/* keyOf */.TN)('probe-headers')}.`,
            next: 'Remove it here; if the variable is no secret, list it for the run without a host.',
        });
    }
    secret(text, place, name) {
        const resolved = this.resolve(text, place);
        if (resolved.secrets.length === 0 && !this.unset)
            throw literalSecret(place, name);
        for (const secret of resolved.secrets)
            this.secrets.set(secret, place);
        return resolved.text;
    }
    headers(node) {
        if (node.kind === 'scalar') {
            const lines = node.text.split(/\r?\n/).filter((line) => line.trim() !== '');
            return lines.map((line) => this.secret(line, node.place, 'a header')).join('\n');
        }
        if (node.kind !== 'map')
            return undefined;
        const lines = new Map();
        for (const [name, { place, value }] of node.members) {
            const text = value.kind === 'scalar' ? this.secret(value.text, value.place, 'a header') : '';
            if (/[\r\n:]/.test(name) || /[\r\n]/.test(text.trim()))
                throw badHeader(name, place);
            lines.set(name.trim().toLowerCase(), `${name}: ${text.trim()}`);
        }
        return [...lines.values()].join('\n');
    }
    json(node) {
        if (node.kind === 'list')
            return node.items.map((item) => this.json(item));
        if (node.kind === 'map') {
            return Object.fromEntries([...node.members].map(([name, { value }]) => [name, this.json(value)]));
        }
        return typeof node.value === 'string' ? this.plain(node.value, node.place) : node.value;
    }
    resolve(text, place) {
        const resolved = (0,variables/* resolveText */.WY)(text, place, this.sources);
        if (resolved.unset === undefined)
            return resolved;
        this.unset ??= { name: resolved.unset, place };
        return { text: '', secrets: [] };
    }
}
function newEnvironmentInput(key) {
    return ['environment-title', 'environment-kind', 'environment-server-type'].find((name) => (0,problem/* keyOf */.TN)(name) === key);
}
function literalSecret(place, name) {
    return (0,problem/* manifestFailure */.ki)(place, {
        code: 'manifest-secret',
        what: `${name} holds no variable that the run lists as a secret.`,
        why: 'A secret in a manifest is in the history of its repository, and one without a host pattern could be sent anywhere.',
        next: `Write \${NAME}, and list for the run: NAME = the hosts that may receive it. Renew a key that stood here.`,
    });
}
function badHeader(name, place) {
    return (0,problem/* manifestFailure */.ki)(place, {
        code: 'probe-headers-invalid',
        what: `The header "${(0,printable/* printable */.g)(name, 80)}" is not one that can be sent: it has a line break, or a colon in its name.`,
        next: 'Write the name as the key and the value as its text, each on one line.',
    });
}

// EXTERNAL MODULE: ./build/core/inputs/server-json.js + 1 modules
var server_json = __webpack_require__(45813);
// EXTERNAL MODULE: ./build/core/inputs/manifest/shape.js
var shape = __webpack_require__(61187);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/server-json-texts.js





/** What a `server.json` can say of a server here: texts alone, and no address to send a credential to. */
const texts = ['title', 'description', 'documentation-url', 'repository-url'];
/**
 * The settings of a unit with the texts of its `server.json`, which win over defaults and over nothing else. Throws
 * InvalidInput with the place at fault.
 */
function withServerJson({ settings, own }, sources) {
    const given = settings.get((0,problem/* keyOf */.TN)('server-json'));
    if (!given)
        return settings;
    const { text, place } = (0,shape/* scalarOf */.ol)(given.node, (0,problem/* keyOf */.TN)('server-json'));
    const path = (0,repository_files/* fileInRepository */.QR)(text, place, sources);
    const { inputs } = (0,checked_text/* atPlace */.ze)(place, () => (0,server_json.readServerJson)({ path, text: sources.files.read(path) }));
    const added = texts.flatMap((name) => {
        const value = inputs[name];
        if (value === undefined || own.has((0,problem/* keyOf */.TN)(name)))
            return [];
        // What stands in that file is no variable of the manifest.
        const literal = value.replaceAll('${', () => '$${');
        return [[(0,problem/* keyOf */.TN)(name), { place, node: { kind: 'scalar', place, value: literal, text: literal } }]];
    });
    return new Map([...settings, ...added]);
}

;// CONCATENATED MODULE: ./build/core/inputs/manifest/read-units.js















/** Other failures that are shown beside the first. */
const shownFailures = 8;
/**
 * The units as a run registers them: read by the checks that the inputs of a single server go through. Throws
 * InvalidInput, which names the first problem and lists others.
 */
async function readUnits(selected, context) {
    const units = [];
    const skipped = [];
    const failures = [];
    for (const declared of selected) {
        try {
            const read = await readUnit(declared, context);
            if ('reason' in read)
                skipped.push(read);
            else
                units.push(read);
        }
        catch (error) {
            if (!(error instanceof errors/* InvalidInput */.o9))
                throw error;
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw together(failures);
    return { units, skipped };
}
async function readUnit(declared, context) {
    const { apiId, environmentId, place, owner } = declared;
    const settings = withEnvironment(withServerJson(declared, context), declared, context.declaration);
    const given = rawUnit(settings, context);
    const identity = { apiId, environmentId, place, ...(0,optional/* optional */.l)('owner', owner) };
    if (given.unset)
        return { ...identity, reason: whySkipped(given.unset, context) };
    const raw = { ...given.raw, ...runInputs(context), 'environment-id': environmentId };
    const { request, probe, gate } = await checkedUnit(raw, context).catch((error) => {
        throw error instanceof errors/* InvalidInput */.o9 ? (0,problem/* failureAt */.iY)(placeOf(error, settings) ?? place, error) : error;
    });
    checkHosts(raw, settings, declared);
    checkCredentials(probe, { ...given, settings }, context);
    return {
        ...identity,
        ...(0,optional/* optional */.l)('protected', declared.protected),
        previousApiIds: declared.previousApiIds,
        request,
        probe,
        gate,
    };
}
async function checkedUnit(raw, { files, owner }) {
    const checked = await (0,check_inputs/* checkInputs */.s)('register', raw, { files });
    const request = (0,parse_registration/* parseRegistration */.l)(checked, owner);
    if (!checked.probe)
        throw (0,required/* missingInput */.f)('server-url');
    return { request, probe: checked.probe, gate: (0,parse_gate/* parseGate */.X)(checked) };
}
/** What was given for the whole run applies to every unit, unless the manifest enforces something else. */
function runInputs({ run, declaration: { enforce } }) {
    const enforced = keys/* wholeRunInputs */.AV.filter((name) => enforce.has((0,problem/* keyOf */.TN)(name)));
    return Object.fromEntries(Object.entries(run).filter(([name]) => !enforced.some((other) => other === name)));
}
/** The settings with what the manifest says about a new environment of that id. */
function withEnvironment(settings, { environmentId }, { environments }) {
    const texts = environments.get(environmentId.toLowerCase());
    return texts ? new Map([...settings, ...texts]) : settings;
}
function whySkipped({ name, place }, { mayLackVariables }) {
    if (mayLackVariables !== undefined) {
        return (0,message/* sentence */.em) `The variable ${name} is not set, and ${mayLackVariables}.`;
    }
    throw (0,problem/* manifestFailure */.ki)(place, {
        code: 'manifest-variable',
        what: `The variable ${name} is not set.`,
        next: (0,message/* sentence */.em) `Set it for this step, or remove it from ${(0,references/* input */.hF)('manifest-variables')} and from the manifest. In a workflow a variable or secret reaches a step only by its env.`,
    });
}
/** Where the first input stands that a failure speaks of. */
function placeOf({ code, text, why = '', next }, settings) {
    if (code === 'definition-invalid')
        return settings.get((0,problem/* keyOf */.TN)('definition-file'))?.node.place;
    for (const message of [text, why, next]) {
        if (typeof message === 'string')
            continue;
        for (const part of message) {
            const key = typeof part === 'object' && 'input' in part ? (0,problem/* keyOf */.TN)(part.input) : undefined;
            const setting = key === undefined ? undefined : settings.get(key);
            if (setting)
                return setting.node.place;
        }
    }
    return undefined;
}
function checkHosts(raw, settings, { restrictions }) {
    for (const name of ['server-url', 'probe-url']) {
        const setting = settings.get((0,problem/* keyOf */.TN)(name));
        const url = raw[name];
        if (setting && url !== undefined)
            (0,include/* checkHost */.RC)(url, setting.node.place, restrictions);
    }
}
/** A file of one team must not send the key of another, nor a token of the run, to a host of its own. */
function checkCredentials({ url, audience }, { secrets, settings }, { listed, run }) {
    const { hostname } = new URL(url);
    for (const [name, place] of secrets) {
        const hosts = listed.get(name)?.hosts ?? [];
        if (hosts.some((pattern) => (0,wildcard/* matchesWildcard */._)(pattern, hostname)))
            continue;
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-secret',
            what: `The secret ${name} would go to the host ${(0,printable/* printable */.g)(hostname)}, and the run allows only ${hosts.join(', ')}.`,
            next: (0,message/* sentence */.em) `Correct the URL of the server; or add a line to ${(0,references/* input */.hF)('manifest-variables')}: ${name} = ${(0,printable/* printable */.g)(hostname)}`,
        });
    }
    const place = settings.get((0,problem/* keyOf */.TN)('probe-audience'))?.node.place;
    if (audience === undefined || place === undefined || run['allowed-hosts'] !== undefined)
        return;
    throw (0,problem/* manifestFailure */.ki)(place, {
        code: 'manifest-secret',
        what: 'A token of the run’s own identity would go to any host that the manifest names.',
        next: (0,message/* sentence */.em) `List the hosts that may receive it in ${(0,references/* input */.hF)('allowed-hosts')}.`,
    });
}
/** The first failure, with the next ones in short. */
function together([first, ...others]) {
    if (!first || others.length === 0)
        return first ?? (0,required/* missingInput */.f)('manifest');
    const more = others.length - shownFailures;
    const list = (0,message/* joined */.oR)([...others.slice(0, shownFailures).map(({ text }) => text), ...(more > 0 ? [`${more} more`] : [])], ' ');
    return new errors/* InvalidInput */.o9({
        code: first.code,
        message: first.text,
        why: (0,message/* sentence */.em) `${first.why ?? ''}${first.why === undefined ? '' : ' '}There are other problems: ${list}`,
        next: first.next,
        cause: first,
    });
}

;// CONCATENATED MODULE: ./build/core/inputs/manifest/read-manifest.js














/** The manifest's own names are stamped into entries. */
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestName = 50;
/**
 * A manifest with its variables replaced and its values checked: those of the units that a run selects. Throws
 * InvalidInput with the place at fault.
 *
 * @param target absent where the run's inputs name it
 */
async function readManifest(declaration, selection, context) {
    const { path, root, files, own, units: declared, removed, ignore } = declaration;
    const { selected, warnings } = selectUnits(declared, selection);
    const inScope = selected.filter(context.includes ?? (() => true));
    const { units, skipped } = await readUnits(inScope, { ...context, declaration, root });
    return {
        path,
        ...(0,optional/* optional */.l)('name', nameOf(own)),
        previousNames: previousNamesOf(own),
        files,
        ...(0,optional/* optional */.l)('target', context.target),
        environmentIds: environmentsOf(declaration),
        units,
        skipped,
        declared: declared.map(({ apiId, environmentId, place, protected: isProtected, previousApiIds }) => ({
            apiId,
            environmentId,
            place,
            ...(0,optional/* optional */.l)('protected', isProtected),
            previousApiIds,
        })),
        removed,
        ignore,
        warnings: [...declaration.warnings, ...warnings],
    };
}
/**
 * The API center that a manifest names; undefined when it names none. Throws InvalidInput with the place at fault.
 */
function manifestTarget({ own }, sources) {
    const settings = keys/* targetInputs */.lY.flatMap((name) => {
        const setting = own.get((0,problem/* keyOf */.TN)(name));
        return setting ? [{ name, ...(0,shape/* scalarOf */.ol)(setting.node, (0,problem/* keyOf */.TN)(name)) }] : [];
    });
    const [first] = settings;
    if (!first)
        return undefined;
    const raw = {};
    for (const { name, text, place } of settings) {
        const value = resolvedTarget(text, place, sources);
        (0,checked_text/* atPlace */.ze)(place, () => (0,read_values/* readValues */.N$)({ [name]: value }));
        raw[name] = value;
    }
    return (0,checked_text/* atPlace */.ze)(first.place, () => {
        (0,parse_target/* checkTargetOnce */.n4)((0,read_values/* namesOfGivenInputs */.cQ)(raw));
        return (0,parse_target/* parseTarget */.hu)((0,read_values/* readValues */.N$)(raw));
    });
}
function resolvedTarget(text, place, sources) {
    const resolved = (0,variables/* resolveText */.WY)(text, place, sources);
    if (resolved.unset !== undefined) {
        throw (0,problem/* manifestFailure */.ki)(place, {
            code: 'manifest-variable',
            what: `The variable ${resolved.unset} is not set, and it names the API center.`,
            next: (0,message/* sentence */.em) `Set it for this step, or give ${(0,references/* input */.hF)('api-center-id')}.`,
        });
    }
    if (resolved.secrets.length === 0)
        return resolved.text;
    throw (0,problem/* manifestFailure */.ki)(place, {
        code: 'manifest-secret',
        what: 'A secret stands where an API center is named.',
        next: 'List the variable for the run without a host.',
    });
}
/** Throws InvalidInput where a run selects nothing of what is declared. */
function selectUnits(units, { only, environments }) {
    const ids = only?.map((pattern) => ({
        name: 'only',
        pattern,
        matches: units.filter(({ apiId }) => (0,wildcard/* matchesWildcard */._)(pattern, apiId)),
    }));
    const places = environments?.map((pattern) => ({
        name: 'environments',
        pattern,
        matches: units.filter(({ environmentId }) => environmentId.toLowerCase() === pattern.toLowerCase()),
    }));
    const [byId, byPlace] = [ids, places].map((found) => found && new Set(found.flatMap(({ matches }) => matches)));
    const selected = units.filter((unit) => (byId?.has(unit) ?? true) && (byPlace?.has(unit) ?? true));
    const unmatched = [...(ids ?? []), ...(places ?? [])].filter(({ matches }) => matches.length === 0);
    if (selected.length === 0 && units.length > 0) {
        throw new errors/* InvalidInput */.o9({
            code: 'input-invalid',
            message: (0,message/* sentence */.em) `No server of the manifest is selected by ${(0,references/* input */.hF)(only ? 'only' : 'environments')}.`,
            next: `Correct the ids. The manifest declares, for example: ${units
                .slice(0, 5)
                .map(({ apiId, environmentId }) => `${(0,printable/* printable */.g)(apiId)} in ${(0,printable/* printable */.g)(environmentId)}`)
                .join(', ')}.`,
        });
    }
    return {
        selected,
        warnings: unmatched.map(({ name, pattern }) => ({
            code: 'pattern-unmatched',
            message: (0,message/* sentence */.em) `"${(0,printable/* printable */.g)(pattern)}" in ${(0,references/* input */.hF)(name)} matches nothing that the manifest declares.`,
        })),
    };
}
function nameOf(own) {
    const name = own.get('name');
    return name && checkedSlug((0,shape/* scalarOf */.ol)(name.node, 'name'), 'name');
}
function previousNamesOf(own) {
    const names = own.get('previousNames');
    if (!names)
        return [];
    return (0,shape/* listOf */.c3)(names.node, 'previousNames').items.map((item) => checkedSlug((0,shape/* scalarOf */.ol)(item, 'an item of previousNames'), 'an item of previousNames'));
}
function checkedSlug({ text, place }, name) {
    (0,checked_text/* refuseVariable */.v$)(text, place, name);
    const slug = text.trim();
    if (slugForm.test(slug) && slug.length <= longestName)
        return slug;
    throw (0,problem/* manifestFailure */.ki)(place, {
        what: `Expected ${name} to be letters a-z, digits and single "-", up to ${longestName}; got "${(0,printable/* printable */.g)(slug)}".`,
        why: 'It is part of the mark of each entry.',
        next: 'For example: platform',
    });
}
/** Each environment once, whatever its case. */
function environmentsOf({ environments, units }) {
    const ids = [...environments.keys(), ...units.map(({ environmentId }) => environmentId)];
    return [...new Map(ids.map((id) => [id.toLowerCase(), id])).values()];
}


/***/ }),

/***/ 26202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkInRepository),
/* harmony export */   QR: () => (/* binding */ fileInRepository),
/* harmony export */   fV: () => (/* binding */ besideFile),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63933);



/** Whether a real path lies in a folder, which is one too. */
function liesIn(folder, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) && below.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== '..';
}
/** The path of a file that another one names relative to itself. Throws InvalidInput for an absolute one. */
function besideFile(text, place) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^[A-Za-z]:|^~|\\/.test(text)) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFailure */ .ki)(place, {
            what: `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text)}" is not a relative path.`,
            why: 'Files of a manifest lie in its repository.',
            next: 'Write a path relative to this file, with "/".',
        });
    }
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place.file), text);
}
/**
 * The path of a file that a manifest names, relative to the working directory. Throws InvalidInput where there is none,
 * or it lies outside the repository: a link may lead there.
 *
 * @param root of the repository, without links
 */
function fileInRepository(text, place, { files, root }) {
    const path = besideFile(text, place);
    const real = files.realPath(path);
    if (real === undefined) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFailure */ .ki)(place, {
            code: 'file-unreadable',
            what: `The file "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}" does not exist.`,
            next: 'Correct the path; it is relative to the file that names it.',
        });
    }
    checkInRepository(real, { path, place, root });
    return path;
}
/** Throws InvalidInput for a file outside the repository, and for those of git itself, which can hold tokens. */
function checkInRepository(real, { path, place, root }) {
    const inside = liesIn(root, real);
    if (inside && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).includes('.git'))
        return;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFailure */ .ki)(place, {
        code: 'manifest-outside',
        what: inside
            ? `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}" is a file of git itself.`
            : `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(path)}" lies outside the repository, or is a link that leads out of it.`,
        why: 'A manifest names files of its own repository only.',
        next: 'Copy what you need into the repository, and name the copy.',
    });
}


/***/ }),

/***/ 61187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lf: () => (/* binding */ wrongShape),
/* harmony export */   ol: () => (/* binding */ scalarOf),
/* harmony export */   ow: () => (/* binding */ strangeKey)
/* harmony export */ });
/* harmony import */ var _text_camel_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33959);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71798);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49816);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63933);





const shapes = { scalar: 'a text', list: 'a list', map: 'a map' };
/** The map that a value must be. Throws InvalidInput with its place. */
function mapOf(node, name) {
    if (node.kind === 'map')
        return node;
    throw wrongShape(node, name, 'a map of keys and values');
}
/** The list that a value must be. Throws InvalidInput with its place. */
function listOf(node, name) {
    if (node.kind === 'list')
        return node;
    throw wrongShape(node, name, 'a list');
}
/** The single text, number or truth value that a value must be. Throws InvalidInput with its place. */
function scalarOf(node, name) {
    if (node.kind !== 'scalar')
        throw wrongShape(node, name, 'a single value');
    if (node.text.trim() !== '')
        return node;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(node.place, {
        what: `${name} is empty.`,
        why: 'A key that is left out is not managed; an empty one says nothing.',
        next: `Give ${name} a value, or leave the key out.`,
    });
}
/** The failure for a value of another shape. */
function wrongShape(node, name, expected) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(node.place, {
        what: `Expected ${name} to be ${expected}; got ${shapes[node.kind]}.`,
        next: 'Correct it; the JSON Schema of a manifest shows the form of each key.',
    });
}
/** Refuses each key that does not stand here, and says where it belongs. Throws InvalidInput with its place. */
function checkKeys({ members }, known, where) {
    for (const [key, { place }] of members) {
        if (!known.includes(key))
            throw strangeKey(key, place, { known, where });
    }
}
/** The failure for a key that does not stand here. */
function strangeKey(key, place, { known, where }) {
    const shown = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(key, 80);
    const belongs = rightPlace(key);
    if (belongs === undefined) {
        const meant = (0,_text_camel_case_js__WEBPACK_IMPORTED_MODULE_4__/* .camelCase */ .x)(key);
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, {
            what: `${shown} is not a key of ${where}.`,
            next: known.includes(meant) ? `Did you mean ${meant}?` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, known),
        });
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFailure */ .ki)(place, { what: `${shown} does not stand in ${where}.`, next: belongs });
}
/** Where a key stands that is known elsewhere; undefined where it is known nowhere. */
function rightPlace(key) {
    const server = _keys_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl.get(key);
    if (server?.level === 'entry') {
        const shared = server.inDefaults ? ', or in defaults' : '';
        return `${key} says something about the entry as a whole: move it to the server${shared}.`;
    }
    if (server) {
        const shared = server.inDefaults ? ', or in defaults' : '';
        return `${key} says something about one environment: move it to the environment, or to a server without environments${shared}.`;
    }
    const text = Object.entries(_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .newEnvironmentInputs */ .j8).find(([, input]) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(input) === key);
    if (text)
        return `Write it as ${text[0]} of the environment, in environments at the top level.`;
    if (_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestKeys */ .kb.includes(key))
        return `Move ${key} to the top level of the manifest.`;
    if (!_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputRows */ .k8.some(({ name }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(name) === key))
        return undefined;
    return `${key} is an input of the run and no key of a manifest: give it to the step or the command.`;
}


/***/ })

};
