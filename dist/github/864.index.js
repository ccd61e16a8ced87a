export const id = 864;
export const ids = [864];
export const modules = {

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

/***/ 33864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPlanTarget: () => (/* binding */ checkPlanTarget),
/* harmony export */   replayPlan: () => (/* binding */ replayPlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _fleet_saved_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58296);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85285);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20075);
/* harmony import */ var _plan_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29414);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71798);








/**
 * The inputs that a saved plan was made from, with the secrets and the identity of this run. Throws InvalidInput where the
 * run gives another value for one of them.
 */
function replayPlan(path, raw, files) {
    const plan = (0,_fleet_saved_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSavedPlan */ .q4)(path, files.read(path, _fleet_saved_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .greatestSavedPlan */ .cE));
    const known = new Map(Object.entries(plan.inputs));
    const typed = new Map(Object.entries(raw));
    const merged = {};
    const guards = [];
    for (const { name, secret, typedOnly } of _table_js__WEBPACK_IMPORTED_MODULE_5__/* .inputRows */ .k8) {
        const given = (0,_plan_out_js__WEBPACK_IMPORTED_MODULE_4__/* .savedText */ .Xm)(name, typed.get(name)?.trim() ?? '');
        const saved = secret || (0,_plan_out_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfTheRun */ .O2)(name) ? undefined : known.get(name);
        const isGuard = typedOnly || (name === 'manifest' && saved !== undefined && leavesFolder(saved));
        if (isGuard && given === '' && saved !== undefined)
            guards.push({ input: name, value: saved });
        if (given !== '' && name !== 'plan' && !secret && !(0,_plan_out_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfTheRun */ .O2)(name) && given !== saved) {
            const reference = { input: name };
            throw another((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `${reference} differs from the saved plan${saved === undefined ? ', which has none' : `, which has "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(saved, 100)}"`}.`);
        }
        const text = given === '' ? saved : given;
        if (text !== undefined && name !== 'plan')
            merged[name] = text;
    }
    const strange = [...known.keys()].find((name) => !_table_js__WEBPACK_IMPORTED_MODULE_5__/* .inputRows */ .k8.some((row) => row.name === name));
    if (strange !== undefined)
        throw unknownInput(path, strange);
    if (guards.length > 0)
        throw notTyped(guards);
    return { plan, raw: merged };
}
/** A file could lead to a manifest of its own. */
function leavesFolder(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || /^[A-Za-z]:|\\/.test(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).split('/')[0] === '..';
}
/** What protects entries and secrets is said by the run itself: a person who could change the file could lift it. */
function notTyped(guards) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'plan-of-another-run',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `The saved plan was made with ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(guards, ', ')}, and this run does not say so.`,
        why: 'These inputs protect entries and secrets, so they are not taken from a file.',
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give them to this run too: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(guards, ', ')}.`,
    });
}
function unknownInput(path, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'plan-unreadable',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `The saved plan "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(path)}" cannot be read: it has the unknown input "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(name, 60)}".`,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Make the plan again with ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('plan-out')} and the same version of this tool.`,
    });
}
/** Throws InvalidInput for a plan that was made for another API center or source. */
function checkPlanTarget({ target, source }, now) {
    const { armEndpoint, ...saved } = target;
    const endpoint = (0,_fleet_saved_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .savedEndpoint */ .RU)(now);
    const pairs = [
        ['subscription', saved.subscriptionId, now.target.subscriptionId],
        ['resource group', saved.resourceGroup, now.target.resourceGroup],
        ['API center', saved.serviceName, now.target.serviceName],
        ['workspace', saved.workspace, now.target.workspace],
        ['endpoint', armEndpoint, endpoint],
    ];
    const different = pairs.filter(([, one, other]) => one !== other);
    if (different.length > 0) {
        const listed = (side) => different.map((one) => `${one[0]} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(one[side])}`).join(', ');
        throw another(`It was made for the ${listed(1)}, and this run is for the ${listed(2)}.`);
    }
    if (source !== now.source) {
        throw another(`It was made for the source ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(source)}, and this run is for ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(now.source)}.`);
    }
}
function another(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidInput */ .o9({
        code: 'plan-of-another-run',
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `The saved plan given by ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('plan')} cannot be applied by this run.`,
        why,
        next: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Give the same inputs as the run that made the plan, or only ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('plan')} and the secrets; or make a new plan with ${(0,_references_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('plan-out')}.`,
    });
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


/***/ })

};
