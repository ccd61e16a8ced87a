export const id = 142;
export const ids = [142];
export const modules = {

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

/***/ 17142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scopeOf: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/fleet/shard.js
var fleet_shard = __webpack_require__(49941);
// EXTERNAL MODULE: ./build/core/fleet/successor.js
var successor = __webpack_require__(67855);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/registration/same-name.js
var same_name = __webpack_require__(48496);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/inputs/manifest/keys.js
var keys = __webpack_require__(49816);
// EXTERNAL MODULE: ./build/core/inputs/manifest/layer.js
var manifest_layer = __webpack_require__(21931);
// EXTERNAL MODULE: ./build/core/inputs/manifest/problem.js
var problem = __webpack_require__(63933);
// EXTERNAL MODULE: ./build/core/inputs/manifest/repository-files.js
var repository_files = __webpack_require__(26202);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/changed-units.js






const namedFiles = ['definition-file', 'surface-file', 'server-json'].map(problem/* keyOf */.TN);
/** Keys of the manifest itself that decide whose each entry is. */
const markKeys = ['name', 'previousNames'];
/** Those that decide where each entry is. */
const targetKeys = keys/* targetInputs */.lY.map(problem/* keyOf */.TN);
/**
 * The units that another revision of the manifest does not declare in the same way. What is compared is all that holds
 * for a unit, after includes, defaults and `enforce`, and the contents of the files that it names; variables count by
 * their names. All of them are declared anew where the manifest has another name, or names another API center.
 *
 * @param isTarget whether the manifest, and not the run, names the API center
 */
function changedUnits(now, then, isTarget) {
    if (ofAll(now, isTarget) !== ofAll(then, isTarget))
        return new Set(now.declaration.units);
    const before = new Map(then.declaration.units.map((unit) => [(0,successor/* unitKey */.g)(unit), declared(unit, then)]));
    return new Set(now.declaration.units.filter((unit) => before.get((0,successor/* unitKey */.g)(unit)) !== declared(unit, now)));
}
/** What a manifest says of all its entries, beside what each of them says of itself. */
function ofAll({ declaration: { own } }, isTarget) {
    const said = [...markKeys, ...(isTarget ? targetKeys : [])].map((key) => {
        const setting = own.get(key);
        return setting ? contents(setting.node) : null;
    });
    return JSON.stringify(said);
}
function declared(unit, { declaration, files }) {
    const environment = declaration.environments.get(unit.environmentId.toLowerCase());
    const settings = environment ? (0,manifest_layer/* mergeLayers */.J)([unit.settings, environment]) : unit.settings;
    const { protected: isProtected = null, owner = null, previousApiIds, restrictions } = unit;
    const said = [...settings].map(([key, { node }]) => [key, contents(node)]);
    return JSON.stringify([
        ...said.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        [
            owner,
            isProtected,
            previousApiIds,
            restrictions.map(({ apiIds = [], hosts = [] }) => [...apiIds, '', ...hosts]),
        ],
        fileHashes(settings, files),
    ]);
}
/** What a node says, without its place. */
function contents(node) {
    switch (node.kind) {
        case 'scalar':
            return node.text;
        case 'list':
            return node.items.map(contents);
        case 'map':
            return Object.fromEntries([...node.members].map(([name, { value }]) => [name, contents(value)]));
    }
}
/** A file that cannot be read is one that changed when it can. */
function fileHashes(settings, files) {
    return namedFiles.map((key) => {
        const node = settings.get(key)?.node;
        if (node?.kind !== 'scalar')
            return null;
        try {
            const bytes = files.read((0,repository_files/* besideFile */.fV)(node.text, node.place));
            return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        }
        catch {
            return null;
        }
    });
}

// EXTERNAL MODULE: ./build/core/inputs/manifest/collect.js + 4 modules
var collect = __webpack_require__(44915);
;// CONCATENATED MODULE: ./build/core/inputs/manifest/scope.js










/** Compares with a commit where the selection or a pull request asks for it. Throws InvalidInput. */
function scopeOf(declaration, { changedSince, shard }, { files, filesOfCommit, forPullRequest, isTarget }) {
    const inShard = ({ apiId }) => shard === undefined || (0,fleet_shard/* isInShard */.O)(apiId, shard);
    if (changedSince === undefined && !forPullRequest) {
        return { includes: inShard, unknownBase: false, warnings: [] };
    }
    const before = filesOfCommit?.(changedSince, external_node_path_.posix.dirname(declaration.path));
    if (!before)
        return { includes: inShard, unknownBase: true, warnings: [unknownBase] };
    const then = declaredBefore(declaration.path, before);
    if (!then) {
        const withdrawal = { units: [], handedOver: keptIn(declaration) };
        return { includes: inShard, withdrawal, unknownBase: false, warnings: [] };
    }
    const changed = changedUnits({ declaration, files }, { declaration: then, files: before }, isTarget);
    const declared = new Set(declaration.units.map(successor/* unitKey */.g));
    const gone = then.units.filter((unit) => !declared.has((0,successor/* unitKey */.g)(unit)) && inShard(unit));
    // What becomes of a unit that goes depends on the others of its entry, and on those that have its URL.
    const beside = forPullRequest ? unitsBeside(gone, declaration) : new Set();
    const handedOver = keptIn(declaration).filter((id) => !keptIn(then).some((other) => (0,same_name/* sameName */.q)(other, id)));
    return {
        includes: (unit) => (changed.has(unit) || beside.has(unit)) && inShard(unit),
        withdrawal: {
            units: gone.map(({ apiId, environmentId }) => ({ apiId, environmentId })),
            handedOver,
        },
        unknownBase: false,
        warnings: [],
    };
}
function keptIn({ removed }) {
    return removed.filter(({ keep }) => keep).map(({ apiId }) => apiId);
}
function unitsBeside(gone, { units }) {
    const urls = new Set(gone.map(urlText).filter((url) => url !== undefined));
    return new Set(units.filter((unit) => gone.some(({ apiId }) => (0,same_name/* sameName */.q)(apiId, unit.apiId)) || urls.has(urlText(unit) ?? '')));
}
/** The URL as it stands in the manifest. */
function urlText({ settings }) {
    const node = settings.get((0,problem/* keyOf */.TN)('server-url'))?.node;
    return node?.kind === 'scalar' ? node.text.trim() : undefined;
}
/** Undefined where there was no manifest, or none that can be read: then everything counts as new. */
function declaredBefore(path, before) {
    if (before.realPath(path) === undefined)
        return undefined;
    try {
        return (0,collect.collectManifest)(path, before);
    }
    catch (error) {
        if (error instanceof errors/* InvalidInput */.o9)
            return undefined;
        throw error;
    }
}
const unknownBase = {
    code: 'base-unknown',
    message: (0,message/* sentence */.em) `What the pull request changes in the manifest is not known, so the run shows every server: the commit that it is compared with is not there. Fetch it before this step (fetch-depth: 2 of actions/checkout, fetchDepth: 2 in Azure Pipelines), or give ${(0,references/* input */.hF)('changed-since')}.`,
};


/***/ })

};
