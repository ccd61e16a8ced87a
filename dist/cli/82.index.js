export const id = 82;
export const ids = [82];
export const modules = {

/***/ 82609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createConcealment),
/* harmony export */   _: () => (/* binding */ concealingLog)
/* harmony export */ });
/* harmony import */ var _core_text_guessable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87853);
/* harmony import */ var _core_text_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93135);


/** @param mask tells the host one line that it must not show */
function createConcealment(mask) {
    const redactor = (0,_core_text_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)();
    const masked = new Set();
    return {
        text: redactor.text,
        value: redactor.value,
        conceal(secret) {
            redactor.add(secret);
            for (const line of secret.split(/\r?\n/).map((text) => text.trim())) {
                // The first and the last line of a certificate or a key are those of every other one.
                if ((0,_core_text_guessable_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuessable */ .k)(line) || line.startsWith('-----'))
                    continue;
                redactor.add(line);
                if (masked.has(line))
                    continue;
                masked.add(line);
                mask(line);
            }
        },
    };
}
/** The log of a host, with the secrets of the run left out of every line. */
function concealingLog(log, { text, conceal }) {
    return {
        info: (line) => log.info(text(line)),
        debug: (line) => log.debug(text(line)),
        mask: conceal,
        group: (title, work) => log.group(text(title), work),
        annotate: (annotation) => log.annotate({ ...annotation, text: text(annotation.text) }),
    };
}


/***/ }),

/***/ 56142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   V: () => (/* binding */ secretValues)
/* harmony export */ });
/* harmony import */ var _core_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71798);

/** The secret texts among the inputs, to be masked before the first line is printed. */
function secretValues(raw) {
    const secrets = _core_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputRows */ .k8.filter(({ secret }) => secret).map(({ name }) => name);
    return Object.entries(raw)
        .filter(([name]) => secrets.includes(name))
        .flatMap(([name, value]) => 
    // Of a header only the value is secret; masking its name would hide ordinary words.
    name === 'probe-headers' ? value.split(/\r?\n/).flatMap(headerSecrets) : [value, ...textsInJson(value)])
        .map((secret) => secret.trim())
        .filter((secret) => secret !== '');
}
/** The whole value, and what stands behind a scheme such as `Bearer`. */
function headerSecrets(line) {
    const value = line.slice(line.indexOf(':') + 1).trim();
    const [, scheme = '', credential] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
    if (credential === undefined)
        return [value];
    return [value, credential, ...(/^basic$/i.test(scheme) ? basicSecrets(credential) : [])];
}
/** What Basic authentication encodes: `user:password`, and the password alone. A server may repeat either. */
function basicSecrets(credential) {
    const decoded = Buffer.from(credential, 'base64').toString('utf8');
    return [decoded, decoded.slice(decoded.indexOf(':') + 1)];
}
/** The texts in a secret that was pasted as JSON; none where it is something else. */
function textsInJson(value) {
    if (!value.trimStart().startsWith('{') || value.length > 65_536)
        return [];
    const texts = [];
    try {
        JSON.parse(value, (_, member) => {
            if (typeof member === 'string')
                texts.push(member);
            return member;
        });
    }
    catch {
        return [];
    }
    return texts;
}
/** Variables with which the identities of Azure and of the hosts sign in. */
const secretVariables = [
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_CERTIFICATE_PASSWORD',
    'AZURE_PASSWORD',
    'IDENTITY_HEADER',
    'MSI_SECRET',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]);
/** The secret texts among the variables that a run may use: a service may repeat them. */
function secretsOfEnvironment(env) {
    const values = secretVariables.map((name) => env[name]);
    const passwords = proxyVariables.map((name) => passwordOf(env[name]));
    return [...values, ...passwords].flatMap((value) => (value ? [value] : []));
}
function passwordOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const { password } = new URL(address);
    try {
        return decodeURIComponent(password);
    }
    catch {
        return password;
    }
}


/***/ }),

/***/ 79557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   Iv: () => (/* binding */ inlineSpecificationBytes),
/* harmony export */   Jv: () => (/* binding */ metadataEntities),
/* harmony export */   Wm: () => (/* binding */ lifecycleStages),
/* harmony export */   XV: () => (/* binding */ apiVersion),
/* harmony export */   Z2: () => (/* binding */ environmentKinds),
/* harmony export */   Zv: () => (/* binding */ skus),
/* harmony export */   gr: () => (/* binding */ resourceNamePattern),
/* harmony export */   mz: () => (/* binding */ specificationFormats),
/* harmony export */   yd: () => (/* binding */ skuLimits)
/* harmony export */ });
/**
 * The service's constants and limits, shared by the client and the embedded API Center.
 * Source: Microsoft.ApiCenter management API 2024-03-01 and the live service's behaviour.
 */
const apiVersion = '2024-03-01';
const environmentKinds = ['development', 'testing', 'staging', 'production'];
const lifecycleStages = [
    'design',
    'development',
    'testing',
    'preview',
    'production',
    'deprecated',
    'retired',
];
/** Maximum lengths in UTF-16 units, as the service enforces them. */
const limits = {
    /** The API declares 3; the service accepts 2. */
    shortestName: 2,
    /** Ten commands of the Azure CLI's extension refuse shorter names, those that the service accepts too. */
    shortestNewName: 3,
    name: 90,
    title: 50,
    summary: 200,
    apiDescription: 1000,
    environmentDescription: 1000,
    deploymentDescription: 500,
    url: 200,
    externalDocumentationItems: 20,
    externalDocumentationTitle: 50,
    externalDocumentationDescription: 500,
    contactName: 100,
    contactEmail: 100,
    licenseName: 50,
    licenseIdentifier: 50,
};
/** UTF-8 bytes of a specification that is sent inline. */
const inlineSpecificationBytes = 3 * 1024 * 1024;
/** What every resource name must match. The API declares lengths from 3 to 90; the service accepts 2. */
const resourceNamePattern = /^[a-zA-Z0-9-]+$/;
const skus = ['Free', 'Standard'];
/**
 * Maximum numbers of entries by plan, as documented (service limits of Azure API Center): of collections by their
 * name, and of the custom metadata properties of one entity.
 */
const skuLimits = {
    Free: {
        apis: 200,
        versions: 5,
        definitions: 5,
        deployments: 10,
        environments: 20,
        workspaces: 1,
        metadataOfEntity: 10,
    },
    Standard: {
        apis: 10_000,
        versions: 100,
        definitions: 5,
        deployments: 10,
        environments: 20,
        workspaces: 1,
        metadataOfEntity: 20,
    },
};
const specificationFormats = ['inline', 'link'];
/** The kinds of entries that custom metadata can be assigned to. */
const metadataEntities = ['api', 'environment', 'deployment'];


/***/ }),

/***/ 93658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ clouds),
/* harmony export */   Tj: () => (/* binding */ publicCloud),
/* harmony export */   fI: () => (/* binding */ cloudAt)
/* harmony export */ });
/* unused harmony export cloudNamed */
const publicCloud = {
    name: 'AzureCloud',
    armEndpoint: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    federationAudience: 'api://AzureADTokenExchange',
};
/** Every cloud that an API center can be in. */
const clouds = [
    publicCloud,
    {
        name: 'AzureUSGovernment',
        armEndpoint: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        federationAudience: 'api://AzureADTokenExchangeUSGov',
    },
    {
        name: 'AzureChinaCloud',
        armEndpoint: 'https://management.chinacloudapi.cn',
        authority: 'https://login.chinacloudapi.cn',
        federationAudience: 'api://AzureADTokenExchangeChina',
    },
];
/** The cloud with this address of Azure Resource Manager; undefined for any other address. */
function cloudAt(armEndpoint) {
    const origin = URL.canParse(armEndpoint) ? new URL(armEndpoint).origin : armEndpoint;
    return clouds.find((cloud) => cloud.armEndpoint === origin);
}
/** The cloud with this name, in upper or lower case. */
function cloudNamed(name) {
    return clouds.find((cloud) => cloud.name.toLowerCase() === name.toLowerCase());
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ Denied),
/* harmony export */   F2: () => (/* binding */ nothingWritten),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   WN: () => (/* binding */ GateClosed),
/* harmony export */   Xh: () => (/* binding */ ServiceFailed),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   nd: () => (/* binding */ Incomplete),
/* harmony export */   o9: () => (/* binding */ InvalidInput),
/* harmony export */   uU: () => (/* binding */ UnhealthyServer)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);

/** Exit codes of the process; both CI hosts expose the code as the output `exit-code`. */
const exitCodes = {
    done: 0,
    bug: 1,
    invalidInput: 2,
    unhealthy: 3,
    denied: 4,
    serviceFailed: 5,
    incomplete: 6,
    gate: 7,
};
/**
 * A failure that a user can act on. Everything else that is thrown is an internal error (exit 1). The three
 * texts are data for a host to render; `Error.message` has the first one in plain words, for stack traces.
 */
class Failure extends Error {
    code;
    text;
    why;
    next;
    mayHaveActed;
    constructor(parts) {
        super((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(parts.message, _message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5), parts.cause === undefined ? undefined : { cause: parts.cause });
        this.name = new.target.name;
        this.code = parts.code;
        this.text = parts.message;
        this.why = parts.why;
        this.next = parts.next;
        this.mayHaveActed = parts.mayHaveActed ?? false;
    }
}
/** The inputs or the target are wrong; nothing was written. */
class InvalidInput extends Failure {
    exitCode = exitCodes.invalidInput;
}
/** The MCP server is not healthy, or not the expected version; nothing was written. */
class UnhealthyServer extends Failure {
    exitCode = exitCodes.unhealthy;
}
/** Identity or permission is missing; nothing was written. */
class Denied extends Failure {
    exitCode = exitCodes.denied;
}
/** The service refused, throttled or failed beyond the retries; nothing was written. */
class ServiceFailed extends Failure {
    exitCode = exitCodes.serviceFailed;
}
/** Something was written and something is still missing, for whatever reason. */
class Incomplete extends Failure {
    exitCode = exitCodes.incomplete;
}
/** What an interruption means before the first write. */
const nothingWritten = 'Nothing was written. For the result, run again.';
/** A gate that the inputs ask for did not pass; nothing was written. */
class GateClosed extends Failure {
    exitCode = exitCodes.gate;
}


/***/ }),

/***/ 27284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ failOnWords),
/* harmony export */   Zl: () => (/* binding */ ruleIds),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** How grave a finding is, the gravest first. */
const severities = ['error', 'warning', 'note'];
/** Every rule of the audit by its stable id, in the order in which findings of one severity are shown. */
const ruleIds = [
    'runner-network',
    'dead',
    'dangling',
    'secret-in-url',
    'http-endpoint',
    'unhealthy',
    'not-verified',
    'unresolved-here',
    'drifted',
    'surface-changed',
    'undeclared',
    'unstamped',
    'foreign',
    'not-listed',
    'by-name-broken',
    'hidden-from-vscode',
    'hidden-from-copilot',
    'hidden-from-portal',
    'duplicate-endpoint',
    'empty-description',
    'stale-description',
    'unsafe-text',
    'legacy-transport',
    'definition-invalid',
    'definition-without-endpoint',
    'metadata-missing',
    'staging-left',
    'capacity',
    'surface-too-large',
    'tool-quality',
];
/** What the input `fail-on` of an audit takes. */
const failOnWords = [...ruleIds, ...severities, 'none'];


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exportFormats)
/* harmony export */ });
const exportFormats = ['copilot', 'vscode', 'claude-code', 'backstage', 'markdown'];


/***/ }),

/***/ 4828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ carriesSecret),
/* harmony export */   b5: () => (/* binding */ isCredentialHeader),
/* harmony export */   qc: () => (/* binding */ isSecretParameter),
/* harmony export */   t: () => (/* binding */ withoutUrlSecrets),
/* harmony export */   zX: () => (/* binding */ secretParameterOf)
/* harmony export */ });
/** Keys of function apps and of API Management, signatures, tokens. */
const secretParameters = /^(code|sig|signature|key|api[-_]?key|(?:ocp-apim-)?subscription[-_]?key|token|access[-_]?token|password|secret)$/i;
/** Headers whose name says that their value is a credential; others may repeat what everybody knows. */
const credentialHeaders = /auth|cookie|credential|key|password|secret|signature|token/i;
/** What stands in the place of a value that may be secret. */
const hidden = '***';
/** In a text: the user name and the password of a URL, up to the last `@` before its path. */
const userInfo = /(:\/\/)[^\s/?#"'<>\\]*@/g;
/** In a text: a parameter of a URL; JSON may write `&` as an escape. */
const parameter = /([?&#]|\\u0026)([^=?&#\s"'<>\\]{1,100})=([^&#\s"'<>\\]+)/gi;
/** Whether the value of the query parameter with this name is a credential. */
function isSecretParameter(name) {
    return secretParameters.test(name);
}
/** Whether the value of the header with this name is a credential. */
function isCredentialHeader(name) {
    return credentialHeaders.test(name);
}
/** The name of the first query parameter whose value is a credential; undefined when there is none. */
function secretParameterOf(url) {
    return [...url.searchParams.keys()].find(isSecretParameter);
}
/** Whether the URL carries a user name, a password or a key. */
function carriesSecret(url) {
    return url.username !== '' || url.password !== '' || secretParameterOf(url) !== undefined;
}
/** The text without the user names, passwords and keys of the URLs in it. To be asked before a text is cut. */
function withoutUrlSecrets(text) {
    return text
        .replace(userInfo, `$1${hidden}@`)
        .replace(parameter, (found, before, name) => isSecretParameter(decoded(name)) ? `${before}${name}=${hidden}` : found);
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 95130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ permissionWords),
/* harmony export */   O4: () => (/* binding */ inputHelp),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   eG: () => (/* binding */ describeInput),
/* harmony export */   hH: () => (/* binding */ mayComeFromEnvironment),
/* harmony export */   iG: () => (/* binding */ anyNumber),
/* harmony export */   lV: () => (/* binding */ takesList)
/* harmony export */ });
/* unused harmony exports shownDefault, acceptedValues */
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);

/**
 * An input in one line: its help, the values that it accepts, its default.
 *
 * @param command the one command that is described; absent: all that read the input
 */
function describeInput(row, command) {
    const accepted = takesList(row, command) ? [] : acceptedValues(row, command);
    const fallback = shownDefault(row);
    const values = accepted.length === 0 ? '' : `: ${accepted.join(', ')}`;
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) `${inputHelp(row, command)}${values}${fallback === undefined ? '' : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) ` (default: ${fallback})`}`;
}
/** What the input is for, to one command or to all that read it. */
function inputHelp(row, command) {
    if (command === undefined)
        return row.help;
    if (row.kind.type === 'permission') {
        const form = formOf(row.kind, command);
        return form === undefined ? row.help : row.kind.forms[form].help;
    }
    if (row.kind.type !== 'words')
        return row.help;
    return takesList(row, command) ? row.kind.list.help : row.kind.help;
}
/** The default as it is shown; undefined when there is none. */
function shownDefault({ default: fallback }) {
    if (fallback === undefined)
        return undefined;
    if ('value' in fallback)
        return String(fallback.value);
    return 'whenCreated' in fallback ? fallback.whenCreated : fallback.rule;
}
/** The maximum of an input that any number may be given for. */
const anyNumber = 2_147_483_647;
/**
 * The values that an input accepts, as they are shown after its help; empty where the help says it all.
 *
 * @param command that is described; absent: all that read the input
 */
function acceptedValues({ kind }, command) {
    if (kind.type === 'choice' || kind.type === 'words')
        return kind.choices;
    if (kind.type === 'permission')
        return permissionWords(kind, command);
    if (kind.type !== 'integer')
        return [];
    const { minimum, maximum, word } = kind;
    const range = maximum === anyNumber ? `${minimum} or more` : `${minimum} to ${maximum}`;
    return word === undefined ? [range] : [range, word];
}
/** Whether an input of words is a list of other words for this command. */
function takesList({ kind }, command) {
    return kind.type === 'words' && command !== undefined && kind.list.commands.includes(command);
}
/** The one form of a permission that a command takes; undefined for one that takes both. */
function formOf({ forms }, command) {
    if (command === undefined)
        return undefined;
    return ['one', 'fleet'].find((form) => forms[form].commands.includes(command));
}
/** The words that a permission takes, for one command or for all. */
function permissionWords(kind, command) {
    const form = formOf(kind, command);
    return [
        ...(form === 'fleet' ? [] : ['true', 'false']),
        ...(form === 'one' ? [] : [...kind.names, `${kind.prefix}:<repository>`]),
    ];
}
const groupsFromEnvironment = ['target', 'identity', 'server', 'environment'];
/**
 * Whether the command line also takes this input from the environment. What protects other people's entries or
 * says where a credential goes is typed or not given at all.
 */
function mayComeFromEnvironment({ group, secret, typedOnly, hostsOnly }) {
    if (typedOnly || hostsOnly)
        return false;
    return secret === true || groupsFromEnvironment.includes(group);
}


/***/ }),

/***/ 71798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   k8: () => (/* binding */ inputRows)
/* harmony export */ });
/* harmony import */ var _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79557);
/* harmony import */ var _clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93658);
/* harmony import */ var _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27284);
/* harmony import */ var _fleet_export_export_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9841);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85285);
/* harmony import */ var _registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33030);
/* harmony import */ var _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52362);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95130);








const text = { type: 'text' };
const path = { type: 'path' };
const writtenPath = { type: 'path', written: true };
const boolean = { type: 'boolean' };
const lines = { type: 'lines' };
const hostPatterns = { type: 'lines', format: 'host-pattern' };
const headerLines = { type: 'text', format: 'headers', multiline: true };
const name = { type: 'text', format: 'resource-name' };
const link = { type: 'text', format: 'link', maxLength: _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.url };
const serverUrl = { type: 'text', format: 'server-url' };
const formatted = (format) => ({ type: 'text', format });
const upTo = (maxLength) => ({ type: 'text', maxLength });
const takeOver = {
    type: 'permission',
    names: ['unstamped', 'manifest', 'kind'],
    prefix: 'source',
    forms: {
        one: { commands: ['register'], help: 'Take over an existing entry that has another source, kind or URL' },
        fleet: {
            commands: ['sync'],
            help: 'Take over entries of others',
        },
    },
};
const prose = (maxLength) => ({ type: 'text', maxLength, multiline: true });
const choice = (...choices) => ({ type: 'choice', choices });
const failOn = {
    type: 'words',
    choices: _surface_gate_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .gatePolicies */ .i,
    help: 'Which changes of the tools stop the run',
    list: {
        commands: ['audit'],
        words: _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .failOnWords */ .Vw,
        help: 'Findings that fail the audit: ids of rules, error, warning, note',
    },
};
const integer = (minimum, maximum) => ({ type: 'integer', minimum, maximum });
const value = (applied) => ({ value: applied });
const whenCreated = (applied) => ({ whenCreated: applied });
const rule = (shown) => ({ rule: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `${shown}` });
/** Names of this table's own rows, which are not yet a type here. */
const input = (name) => ({ input: name });
const fleet = ['sync', 'audit', 'promote', 'export', 'dump'];
const all = ['register', 'plan', 'probe', 'unregister', 'sweep', 'surface', ...fleet];
const everywhere = [...all, 'init', 'doctor'];
const probing = [
    'register',
    'plan',
    'probe',
    'surface',
    'sync',
    'audit',
    'promote',
    'init',
];
const cataloguing = ['register', 'plan', 'unregister', 'sweep', ...fleet];
const entering = ['register', 'plan', 'unregister'];
const targeting = [...cataloguing, 'doctor'];
const registering = ['register', 'plan'];
/** Commands that write an entry in one environment. */
const writing = [...registering, 'promote'];
/**
 * Every input: the one statement of names, kinds, choices, bounds, lengths, defaults, secrecy and help texts. The
 * reader, the command line, the hosts' manifests and the README's tables all follow from it.
 */
// biome-ignore format: a table, two lines a row
const inputs = [
    { name: 'api-center-id', group: 'target', kind: formatted('api-center-id'), commands: targeting,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `ARM id of the API center; or give ${input('subscription-id')}, ${input('resource-group')} and ${input('api-center-name')}` },
    { name: 'subscription-id', group: 'target', kind: formatted('subscription-id'), commands: targeting,
        help: 'Subscription id of the API center' },
    { name: 'resource-group', group: 'target', kind: formatted('resource-group'), commands: targeting,
        help: 'Resource group of the API center' },
    { name: 'api-center-name', group: 'target', kind: formatted('api-center-name'), commands: targeting,
        help: 'Name of the API center' },
    { name: 'workspace', group: 'target', kind: formatted('workspace-name'), default: value('default'), commands: targeting,
        help: 'Workspace of the API center' },
    { name: 'arm-endpoint', group: 'target', kind: text, default: value(_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .publicCloud */ .Tj.armEndpoint), typedOnly: true, commands: targeting,
        help: 'Azure Resource Manager endpoint: public Azure, a sovereign cloud, or http://127.0.0.1:PORT' },
    { name: 'allow-any-arm-endpoint', group: 'target', kind: boolean, cliOnly: true, typedOnly: true, default: value(false), commands: targeting,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Allow an ${input('arm-endpoint')} that is neither Azure nor loopback; it receives your access token` },
    { name: 'create-api-center', group: 'target', kind: boolean, typedOnly: true, default: value(false), commands: registering,
        help: 'Create the API center if it does not exist' },
    { name: 'location', group: 'target', kind: formatted('region'), commands: registering,
        help: 'Azure region of a new API center, for example westeurope' },
    { name: 'sku', group: 'target', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .skus */ .Zv), default: value('Free'), commands: registering,
        help: 'Plan of a new API center' },
    { name: 'portal-client-id', group: 'target', kind: text, commands: registering,
        help: 'Client id of the app registration for the API Center portal; enables the portal' },
    { name: 'portal-title', group: 'target', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule('the current title, else the API center’s name'), commands: registering,
        help: 'Title of the API Center portal' },
    { name: 'client-id', group: 'identity', kind: text, hostsOnly: true, default: rule('the Azure CLI session, else the environment’s identity'), commands: all,
        help: 'Client id of the application or managed identity to sign in as, without a secret' },
    { name: 'tenant-id', group: 'identity', kind: formatted('tenant-id'), commands: all,
        help: 'Tenant id of the identity, and of the portal’s sign-in' },
    { name: 'server-url', group: 'server', kind: serverUrl, commands: [...entering, 'promote', 'probe', 'surface', 'init'],
        required: [{ commands: [...writing, 'init'] }, { commands: ['probe', 'surface'], or: 'probe-url' }],
        help: 'URL of the MCP endpoint that clients connect to' },
    { name: 'title', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('server-json')}, else from the server`), commands: [...entering, 'promote', 'init'],
        help: `Title of the entry, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title} characters` },
    { name: 'api-id', group: 'server', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('title')}`), commands: [...entering, 'promote', 'init'],
        help: 'Id of the entry in the API center; never taken from the live server' },
    { name: 'summary', group: 'server', kind: prose(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.summary), commands: registering,
        help: `One line for the portal’s cards, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.summary} characters` },
    { name: 'description', group: 'server', kind: prose(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription), default: rule('the current description, else from the server'), commands: registering,
        help: `Description, up to ${_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.apiDescription} characters; clients hide an entry without one` },
    { name: 'version-title', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule(`the version in use, else ${_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultVersionTitle */ .wz}`), commands: writing,
        help: 'Title of the version' },
    { name: 'version-id', group: 'server', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('version-title')}`), commands: writing,
        help: 'Id of the version' },
    { name: 'lifecycle-stage', group: 'server', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .lifecycleStages */ .Wm), default: rule('by the environment’s kind'), commands: writing,
        help: 'Lifecycle stage of the version' },
    { name: 'documentation-url', group: 'server', kind: link, commands: registering, help: 'URL of the documentation' },
    { name: 'repository-url', group: 'server', kind: link, commands: registering, help: 'URL of the source code' },
    { name: 'contact-name', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.contactName), commands: registering, help: 'Contact name' },
    { name: 'contact-email', group: 'server', kind: { ...formatted('email'), maxLength: _apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.contactEmail }, commands: registering, help: 'Contact email address' },
    { name: 'contact-url', group: 'server', kind: link, commands: registering, help: 'URL of the contact’s page' },
    { name: 'license-name', group: 'server', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.licenseName), commands: registering, help: 'License name' },
    { name: 'license-url', group: 'server', kind: link, commands: registering, help: 'URL of the license text' },
    { name: 'terms-of-service-url', group: 'server', kind: link, commands: registering, help: 'URL of the terms of service' },
    { name: 'custom-properties', group: 'server', kind: { ...text, multiline: true }, commands: registering,
        help: 'Custom metadata: a YAML or JSON map from the name or title of a metadata schema to a value' },
    { name: 'server-json', group: 'server', kind: path, commands: registering,
        help: 'Path of an MCP registry server.json that provides defaults' },
    { name: 'previous-versions', group: 'server', kind: choice('keep', 'deprecate', 'remove'), default: value('keep'), commands: writing,
        help: 'What to do with versions that no deployment uses any more' },
    { name: 'source', group: 'ownership', kind: formatted('repository'), typedOnly: true, default: rule('the pipeline’s repository'), commands: cataloguing,
        help: 'Repository that owns the entry; required outside CI unless the API center is on loopback' },
    { name: 'take-over', group: 'ownership', kind: takeOver, typedOnly: true, default: value(false), commands: [...registering, 'sync'],
        help: 'Take over an existing entry that has another source, kind or URL: true for one server, names in a fleet' },
    { name: 'unregister-mode', group: 'ownership', kind: choice('remove', 'deprecate', 'retire'), default: value('remove'), commands: ['unregister', 'sync', 'plan'],
        help: 'Remove the entry, or only change its lifecycle stage' },
    { name: 'force', group: 'ownership', kind: boolean, default: value(false), cliOnly: true, typedOnly: true, commands: ['unregister'],
        help: 'Unregister an entry even if it has another source' },
    { name: 'environment-id', group: 'environment', kind: name, default: whenCreated(_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultEnvironmentId */ .wY), commands: [...entering, 'doctor', 'init'],
        help: 'Environment of the deployment; created if it does not exist, never changed' },
    { name: 'environment-title', group: 'environment', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `from ${input('environment-id')}`), commands: writing,
        help: 'Title of a new environment' },
    { name: 'environment-kind', group: 'environment', kind: choice(..._apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentKinds */ .Z2), default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `by ${input('environment-id')}`), commands: writing,
        help: 'Kind of a new environment' },
    { name: 'environment-server-type', group: 'environment', kind: upTo(_apicenter_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.title), default: whenCreated(_registration_defaults_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultServerType */ .ZW), commands: writing,
        help: 'Server type of a new environment' },
    { name: 'deployment-id', group: 'environment', kind: name, default: rule((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `the deployment with this URL, else ${input('environment-id')}`), commands: [...entering, 'promote'],
        help: 'Id of the deployment' },
    { name: 'definition-file', group: 'definition', kind: path, default: rule('generated'), commands: writing,
        help: 'Path of your own OpenAPI 3.0 or 3.1 definition, JSON or YAML' },
    { name: 'definition-id', group: 'definition', kind: name, default: rule('the one in use, else default-streamable'), commands: writing,
        help: 'Id of the definition' },
    { name: 'definition-out', group: 'definition', kind: writtenPath, commands: writing,
        help: 'Path of a file to write the definition to that is uploaded, or would be' },
    { name: 'publish-surface', group: 'definition', kind: choice('full', 'names', 'hash'), default: rule('full; names when a credential was needed'), commands: writing,
        help: 'How much of the tool list the definition contains' },
    { name: 'probe', group: 'probe', kind: choice('require', 'warn', 'off'), default: value('require'), commands: writing,
        help: 'Whether the server must be healthy before anything is written' },
    { name: 'probe-url', group: 'probe', kind: serverUrl, typedOnly: true, default: rule(input('server-url')), commands: probing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `URL to probe when it is not ${input('server-url')}: a slot or a private address` },
    { name: 'probe-timeout', group: 'probe', kind: integer(0, 3600), default: value(300), commands: probing,
        help: 'Seconds to wait for a healthy server; 0 means a single attempt' },
    { name: 'probe-headers', group: 'probe', kind: headerLines, secret: true, commands: probing,
        help: 'Headers for the probe, one "Name: value" a line' },
    { name: 'function-key', group: 'probe', kind: text, secret: true, commands: probing,
        help: 'Key of the function app, sent only to the origin of the probed URL' },
    { name: 'probe-audience', group: 'probe', kind: formatted('app-id-or-uri'), commands: probing,
        help: 'Application id or URI of a server protected by Entra; the probe sends the identity’s token for it' },
    { name: 'allowed-hosts', group: 'probe', kind: hostPatterns, typedOnly: true, commands: probing,
        help: 'Hosts that may receive a credential, with * for any part of a name; no other host receives one' },
    { name: 'on-protected', group: 'probe', kind: choice('fail', 'warn', 'pass'), default: rule('warn; fail when a credential was given'), commands: probing,
        help: 'What to do when the endpoint requires a credential' },
    { name: 'expect-version', group: 'probe', kind: text, commands: probing,
        help: 'Version that the server must report; the probe waits for it' },
    { name: 'expect-tools', group: 'probe', kind: lines, commands: probing,
        help: 'Tools that the server must list, one a line' },
    { name: 'fail-on', group: 'gate', kind: failOn, typedOnly: true, default: value('none'), commands: [...writing, 'audit'],
        help: 'Which changes of the tools stop the run; for an audit, which findings fail it: rule ids, error, warning, note' },
    { name: 'accept-surface', group: 'gate', kind: formatted('accepted-hash'), typedOnly: true, commands: writing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Hash of the one new surface to accept in spite of ${input('fail-on')}, as sha256:…` },
    { name: 'surface-file', group: 'gate', kind: path, commands: [...writing, 'surface'],
        help: 'Path of a baseline in the repository, for a definition that contains only names or a hash' },
    { name: 'write', group: 'gate', kind: boolean, default: value(false), cliOnly: true, commands: ['surface'],
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Write the surface to ${input('surface-file')} instead of standard output` },
    { name: 'staging', group: 'staging', kind: choice('auto', 'same-center', 'off'), default: value('auto'), commands: cataloguing,
        help: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em) `Where to put a pull request’s entry; auto: ${input('staging-api-center-id')}, else a preview without writes` },
    { name: 'staging-api-center-id', group: 'staging', kind: formatted('api-center-id'), commands: cataloguing,
        help: 'ARM id of the API center for entries of pull requests' },
    { name: 'pull-request', group: 'staging', kind: { ...integer(1, _input_js__WEBPACK_IMPORTED_MODULE_4__/* .anyNumber */ .iG), word: 'none' }, typedOnly: true, default: rule('the pipeline’s'), commands: [...entering, 'promote'],
        help: 'Number of the pull request that the run is for; none: the run is for no pull request, honored on the default branch only' },
    { name: 'staging-environment-id', group: 'staging', kind: name, default: value('staging'), commands: registering,
        help: 'Environment that all entries of pull requests share; created if it does not exist' },
    { name: 'staging-ttl', group: 'staging', kind: integer(1, 365), default: value(14), commands: ['sweep'],
        help: 'Days after which an entry is removed if the state of its pull request is unknown' },
    { name: 'comment', group: 'staging', kind: boolean, default: value(true), hostsOnly: true, commands: cataloguing,
        help: 'Keep one comment on the pull request up to date' },
    { name: 'github-token', group: 'staging', kind: formatted('token'), secret: true, default: rule('the job’s token'), commands: cataloguing,
        help: 'Token that reads pull requests on GitHub and writes the comment' },
    { name: 'max-deletes', group: 'fleet', kind: integer(0, 10_000), typedOnly: true, default: value(5), commands: ['sweep', 'sync', 'plan'],
        help: 'Maximum number of entries, or environments of entries that stay, to remove per run; a sync above it removes none' },
    { name: 'manifest', group: 'fleet', kind: path, commands: ['sync', 'plan', 'audit', 'init'], required: [{ commands: ['sync'], or: 'plan' }],
        help: 'Path of the manifest that declares the servers' },
    { name: 'manifest-variables', group: 'fleet', kind: lines, typedOnly: true, commands: ['sync', 'plan', 'audit'],
        help: 'Variables that the manifest may read, one a line: NAME, or for a secret NAME = host pattern' },
    { name: 'only', group: 'fleet', kind: lines, commands: ['sync', 'plan', 'audit'],
        help: 'Ids of the entries to look at, with * for any part; others are left alone and nothing is pruned' },
    { name: 'environments', group: 'fleet', kind: lines, commands: ['sync', 'plan', 'audit'],
        help: 'Environments to look at; others are left alone and nothing is pruned' },
    { name: 'changed-since', group: 'fleet', kind: text, commands: ['sync', 'plan'],
        help: 'Git ref; only servers whose declaration differs from it are looked at, and nothing is pruned' },
    { name: 'adopt', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Mark declared entries that have no mark as managed by this manifest, and change nothing else' },
    { name: 'prune', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Delete what the manifest no longer declares' },
    { name: 'prune-only', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Only prune, when the shards of a run have written' },
    { name: 'allow-empty', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
        help: 'Allow a run to delete every entry of the manifest' },
    { name: 'max-failed', group: 'fleet', kind: integer(0, 1000), typedOnly: true, default: value(3), commands: ['sync', 'plan'],
        help: 'Nothing is pruned after more failures than this' },
    { name: 'max-staged', group: 'fleet', kind: integer(0, 1000), default: value(10), commands: ['sync', 'plan'],
        help: 'Servers that one pull request may stage; above it all are previewed' },
    { name: 'shard', group: 'fleet', kind: formatted('shard'), commands: ['sync', 'plan', 'audit'],
        help: 'Part of the fleet that this run looks at, as i/n' },
    { name: 'plan-out', group: 'fleet', kind: writtenPath, commands: ['plan'],
        help: 'Path of the file to save the plan to' },
    { name: 'plan', group: 'fleet', kind: path, commands: ['sync'],
        help: 'Saved plan to apply; what differs is left alone' },
    { name: 'from', group: 'fleet', kind: name, commands: ['promote'], required: [{ commands: ['promote'] }],
        help: 'Environment to promote from' },
    { name: 'to', group: 'fleet', kind: name, commands: ['promote'], required: [{ commands: ['promote'] }],
        help: 'Environment to promote to' },
    { name: 'format', group: 'fleet', kind: choice(..._fleet_export_export_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .exportFormats */ .F), commands: ['export'], required: [{ commands: ['export'] }],
        help: 'Format of the exported catalogue' },
    { name: 'out', group: 'fleet', kind: writtenPath, commands: ['export', 'dump'],
        help: 'Path of the file to write; standard output without it' },
    { name: 'check', group: 'fleet', kind: boolean, default: value(false), commands: ['export'],
        help: 'Write nothing, and fail when the file is out of step with the catalogue' },
    { name: 'owner', group: 'fleet', kind: text, commands: ['export'],
        help: 'Owner of the exported entities; required by the format backstage' },
    { name: 'filter', group: 'fleet', kind: lines, commands: ['export'],
        help: 'Entries to export, conditions one a line or separated by commas: stage=…, environment=…, or NAME=… of custom metadata' },
    { name: 'registry-url', group: 'fleet', kind: link, commands: ['export', 'audit', 'doctor'],
        help: 'Registry to read instead of the API center, without signing in' },
    { name: 'all', group: 'fleet', kind: boolean, default: value(false), cliOnly: true, commands: ['dump'],
        help: 'Include entries of other sources, as comments' },
    { name: 'sarif', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the SARIF file to write' },
    { name: 'html', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the HTML page to write' },
    { name: 'state-file', group: 'fleet', kind: writtenPath, commands: ['audit'],
        help: 'Path of the file that keeps since when each finding is known' },
    { name: 'dead-after', group: 'fleet', kind: integer(1, 1000), default: value(3), commands: ['audit'],
        help: 'Audits in a row after which an unhealthy server is an error' },
    { name: 'issue', group: 'fleet', kind: boolean, default: value(false), hostsOnly: true, commands: ['audit'],
        help: 'Keep one issue with the findings up to date' },
    { name: 'host', group: 'fleet', kind: choice('github', 'azure-pipelines'), cliOnly: true, commands: ['init'],
        help: 'Also write the workflow or pipeline that keeps the fleet in step' },
    { name: 'dry-run', group: 'run', kind: boolean, default: value(false), commands: ['register', 'unregister', 'sweep', 'sync', 'promote', 'doctor'],
        help: 'Show the plan and write nothing' },
    { name: 'verify', group: 'run', kind: choice('auto', 'require', 'off'), default: value('auto'), commands: ['register', 'promote'],
        help: 'Check the result through the registry; auto: only after a write' },
    { name: 'output', group: 'run', kind: choice('text', 'json'), default: value('text'), cliOnly: true, commands: everywhere,
        help: 'Format of standard output' },
    { name: 'verbose', group: 'run', kind: boolean, default: value(false), cliOnly: true, commands: everywhere,
        help: 'Show every request, the bodies of the probe, and stack traces' },
    { name: 'trace', group: 'run', kind: writtenPath, cliOnly: true, typedOnly: true, commands: everywhere,
        help: 'Path of the HAR file to write, with every request of the run and without its secrets' },
    { name: 'state', group: 'run', kind: text, default: value('.mcp-register/state.json'), cliOnly: true, commands: cataloguing,
        help: 'State file of the embedded API Center, used when no target is given' },
];
/** The table's rows in their general form, for code that walks over them. */
const inputRows = inputs;
/** The rows that a command reads. */
function inputsOf(command, rows = inputRows) {
    return rows.filter(({ commands }) => commands.includes(command));
}


/***/ }),

/***/ 85285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ mapText),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   h1: () => (/* binding */ mapReferences),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** Template tag: a sentence with references, and with other messages, in it. */
function sentence(texts, ...values) {
    const parts = [];
    for (const [index, text] of texts.entries()) {
        if (text !== '')
            parts.push(text);
        const value = values[index];
        if (value === undefined)
            continue;
        if (typeof value === 'number')
            parts.push(String(value));
        else if (typeof value === 'string' || isReference(value))
            parts.push(value);
        else
            parts.push(...value);
    }
    return parts;
}
/** Messages one after the other, `separator` between them. */
function joined(messages, separator) {
    return messages.flatMap((message, index) => [
        ...(index === 0 ? [] : [separator]),
        ...(typeof message === 'string' || isReference(message) ? [message] : message),
    ]);
}
/** The message in the words of a host. */
function render(message, words) {
    if (typeof message === 'string')
        return message;
    return message.map((part) => (typeof part === 'string' ? part : spell(part, words))).join('');
}
function spell(reference, words) {
    if ('input' in reference)
        return words.input(reference.input, reference.value);
    if ('command' in reference)
        return reference.command.map(shellWord).join(' ');
    return words.way(reference.way);
}
/** One word as bash and PowerShell read it. A placeholder such as `<group>` is quoted: it would redirect a file. */
function shellWord(word) {
    return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function isReference(value) {
    return typeof value === 'object' && !Array.isArray(value);
}
/** Inputs by the names that the table gives them, for stack traces and for errors that no host renders. */
const plainWords = {
    input: (name, value) => (value === undefined ? name : `${name}: ${value}`),
    way: (way) => ({
        'sign-in': 'sign in to Azure',
        'show-details': 'with verbose output',
        'allow-pull-request-comments': 'let the token write pull requests',
        'allow-issues': 'let the token write issues',
        'trust-authority': 'set NODE_EXTRA_CA_CERTS to its path',
        'sign-in-to-proxy': 'write them into HTTPS_PROXY',
        'use-embedded': 'use the embedded API Center',
    })[way],
};
/** The message with `change` applied to the text around its references. */
function mapText(message, change) {
    if (typeof message === 'string')
        return change(message);
    return message.map((part) => (typeof part === 'string' ? change(part) : part));
}
/** The message with `change` applied to its references. */
function mapReferences(message, change) {
    if (typeof message === 'string')
        return message;
    return message.map((part) => (typeof part === 'string' ? part : change(part)));
}


/***/ }),

/***/ 26080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ optional)
/* harmony export */ });
/** An object with one member, or an empty one where there is no value; to be spread into another object. */
function optional(key, value) {
    const members = {};
    if (value !== undefined)
        members[key] = value;
    return members;
}


/***/ }),

/***/ 22591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   fs: () => (/* binding */ docsUrl),
/* harmony export */   xR: () => (/* binding */ helpUrl)
/* harmony export */ });
/** Address of the project. Every link to its pages starts with it. */
const repository = 'https://github.com/mcp-register/mcp-register';
/**
 * The entry of the troubleshooting page for the code of a failure. Statuses of HTTP share one entry.
 *
 * @param code of a Failure, or the `reason` of a probe
 */
function helpUrl(code) {
    return docsUrl('troubleshooting.md', /^http-\d+$/.test(code) ? 'http-status' : code);
}
/** Link to a section of a page in docs/. */
function docsUrl(page, anchor) {
    return `${repository}/blob/HEAD/docs/${page}#${anchor}`;
}


/***/ }),

/***/ 96714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Mr: () => (/* binding */ way),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/**
 * An input by name: `api-id` in the action, `apiId` in the task, `--api-id` on the command line.
 *
 * @param value shown with it, as this host writes it: `fail-on: none`, `failOn: none`, `--fail-on none`
 */
function input(name, value) {
    return value === undefined ? { input: name } : { input: name, value };
}
/** A command line that can be copied, word by word: the same on every host. */
function command(...words) {
    return { command: words };
}
/** What to do, in the host's own way. */
function way(name) {
    return { way: name };
}


/***/ }),

/***/ 33030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ defaultServerType),
/* harmony export */   wY: () => (/* binding */ defaultEnvironmentId),
/* harmony export */   wz: () => (/* binding */ defaultVersionTitle)
/* harmony export */ });
/** What applies where something is created and nothing is given. The table of inputs shows the same constants. */
const defaultEnvironmentId = 'production';
const defaultVersionTitle = 'v1';
const defaultServerType = 'Azure Functions';


/***/ }),

/***/ 29934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ auditBlocks),
/* harmony export */   g: () => (/* binding */ auditCounts)
/* harmony export */ });
/* harmony import */ var _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27284);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31522);
/* harmony import */ var _audit_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39985);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49399);




const titles = { error: 'Errors', warning: 'Warnings', note: 'Notes' };
/** Rows of a section: a summary and an issue have a limit, and the report has the rest. */
const rowsShown = { error: 100, warning: 100, note: 30 };
const unknownShown = 20;
/** "2 errors, 1 warning, 4 notes" */
function auditCounts({ counts }) {
    return _fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(counts[severity], severity)).join(', ');
}
/** The findings as Markdown blocks, errors first. Everything from outside is escaped. */
function auditBlocks(audit) {
    const { scope, findings, unknown, ignored } = audit;
    const entries = scope.entries === 1 ? '1 entry' : `${scope.entries} entries`;
    return [
        `${entries}, ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(scope.endpoints, 'endpoint')}, ${scope.healthy} healthy.${ignored > 0 ? ` ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(ignored, 'finding')} ignored by the manifest.` : ''}`,
        ..._fleet_audit_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(titles[severity], findingsTable(severity, findings))),
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Not known', unknownList(audit)),
        unknown.length > 0 ? 'What could not be read is not judged.' : '',
    ];
}
function findingsTable(severity, findings) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0)
        return '';
    const rows = own
        .slice(0, rowsShown[severity])
        .map(({ rule, apiId, message, since, owner, place, ...rest }) => [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(apiId ?? 'The catalogue', 90),
        rule,
        [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(message, 400), fixOf(rest)].join('<br>'),
        [
            since,
            owner === undefined ? '' : (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(owner, 60),
            place ? (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${place.file}:${place.line}`, 120) : '',
        ]
            .filter((part) => part !== '')
            .join('<br>'),
    ]);
    const rest = own.length - rows.length;
    return [
        (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['entry', 'rule', 'what and what to do', 'since'], rows),
        ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
    ].join('\n\n');
}
/** A command is code: as text it could not be copied. */
function fixOf(finding) {
    const { command } = finding;
    return `${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_audit_report_js__WEBPACK_IMPORTED_MODULE_1__/* .fixAlone */ .bQ)(finding), 400)}${command === undefined ? '' : ` ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(command, 1000)}`}`;
}
function unknownList({ unknown }) {
    const rows = unknown
        .slice(0, unknownShown)
        .map(({ apiId, what, why }) => `- ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(apiId === undefined ? what : `${apiId}: ${what}`, 200)}: ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(why, 200)}`);
    const rest = unknown.length - rows.length;
    return [...rows, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}


/***/ }),

/***/ 39985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   bQ: () => (/* binding */ fixAlone),
/* harmony export */   n$: () => (/* binding */ findingsInWords),
/* harmony export */   wq: () => (/* binding */ isAuditReport)
/* harmony export */ });
/* harmony import */ var _http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4828);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26080);



function isAuditReport(report) {
    return 'audit' in report;
}
/** What to do, without the command. */
function fixAlone({ fix, command }) {
    return command !== undefined && fix.endsWith(command) ? fix.slice(0, -command.length).trimEnd() : fix;
}
/** Findings in the words of a host, without the secrets of the URLs in them: they go into files, issues and summaries. */
function findingsInWords(findings, words) {
    return findings.map(({ command, ...finding }) => ({
        ...finding,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('command', command && (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)([command], words))),
        message: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(finding.message, words)),
        fix: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(finding.fix, words)),
        evidence: (0,_http_secret_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUrlSecrets */ .t)(finding.evidence),
    }));
}
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}


/***/ }),

/***/ 59079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError),
/* harmony export */   k: () => (/* binding */ failedReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26080);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96714);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20075);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56859);






/** The error part of a report. What is not a {@link Failure} is an internal error, and says so. */
function describeError(error, words) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) {
        const { code, text, why, next } = error;
        return {
            exitCode: error.exitCode,
            error: {
                code,
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(text, words),
                ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .l)('why', why === undefined ? undefined : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(why, words)),
                next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(next, words),
            },
        };
    }
    const next = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em) `Run again ${(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .way */ .Mr)('show-details')} and report the output. Nothing is known to be wrong with your configuration.`;
    return {
        exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.bug,
        error: {
            code: 'bug',
            message: `Internal error in mcp-register: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(error instanceof Error ? error.message : String(error), 500)}`,
            next: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(next, words),
        },
    };
}
/** The report of a run that failed before it began. */
function failedReport(error, command, words) {
    const { exitCode, error: described } = describeError(error, words);
    return {
        status: 'failed',
        exitCode,
        changed: false,
        command: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(command, 30),
        run: {},
        plan: [],
        applied: [],
        requests: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .noRequests */ .Il,
        timings: {},
        warnings: [],
        error: described,
    };
}


/***/ }),

/***/ 42888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ isFleetReport),
/* harmony export */   F2: () => (/* binding */ withResults),
/* harmony export */   LK: () => (/* binding */ fleetCounts),
/* harmony export */   SD: () => (/* binding */ resultWithoutEffort),
/* harmony export */   VA: () => (/* binding */ stagedNames),
/* harmony export */   jV: () => (/* binding */ fleetReport),
/* harmony export */   uk: () => (/* binding */ overallReport)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56859);

function isFleetReport(report) {
    return 'results' in report;
}
function overallReport(report) {
    if (!isFleetReport(report))
        return report;
    const { results, counts: _, manifest: _manifest, files: _files, ...whole } = report;
    const stagedIds = results.flatMap((result) => stagedNames(result)?.apiId ?? []);
    return {
        ...whole,
        ...(stagedIds.length === 0 ? {} : { stagedIds }),
        changed: results.some(({ changed }) => changed),
        run: results[0]?.run ?? {},
        plan: results.flatMap(({ plan }) => plan),
        applied: results.flatMap(({ applied }) => applied),
    };
}
/** The names of the entry that a pull request has for a unit of its manifest; undefined where it has none. */
function stagedNames({ unit, staging, names, status, applied }) {
    if (!unit || !staging || staging.place === 'preview')
        return undefined;
    const isThere = status === 'registered' || status === 'unchanged' || applied.some(({ kind }) => kind === 'api');
    return isThere ? names : undefined;
}
/** The fleet report of a run that has one report of its own, and these results. */
function fleetReport(whole, results) {
    const { status, exitCode, command, requests, timings, warnings, error } = whole;
    return {
        status,
        exitCode,
        command,
        counts: fleetCounts(results).counts,
        results,
        requests,
        timings,
        warnings,
        ...(error === undefined ? {} : { error }),
    };
}
/** The same report with other results. */
function withResults(report, results) {
    return { ...report, counts: fleetCounts(results).counts, results };
}
/** How many of the results have each status. */
function fleetCounts(results) {
    const counts = {};
    for (const { status } of results)
        counts[status] = (counts[status] ?? 0) + 1;
    return { counts };
}
/** A result within a fleet: effort is counted for the run as a whole. */
function resultWithoutEffort(result) {
    return { ...result, run: {}, requests: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .noRequests */ .Il, timings: {} };
}


/***/ }),

/***/ 52231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ fleetRows)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);
/* harmony import */ var _fleet_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42888);


/** Changed fields of a resource that a row names. */
const fieldsShown = 4;
/** Rows of one kind that come before the rest of it: one reason of many must not hide another of few. */
const firstOfKind = 20;
/** What people look for first. */
const order = [
    'interrupted',
    'failed',
    'refused',
    'unhealthy',
    'deleted',
    'released',
    'removed',
    'registered',
    'planned',
    'skipped',
    'healthy',
    'unchanged',
];
/**
 * The results that a table shows, the most important first.
 *
 * @param most rows that the table may have
 */
function fleetRows({ results }, most) {
    // What goes away is looked for before anything else.
    const rank = ({ status, plan }) => plan.some(({ action }) => action === 'delete') ? -1 : order.indexOf(status);
    // What a cancelled run has not come to is only counted.
    const sorted = results
        .filter(({ status }) => status !== 'not-started')
        .toSorted((a, b) => rank(a) - rank(b));
    const seen = new Map();
    const first = sorted.filter(({ status, error }) => {
        const kind = `${status} ${error?.code}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        return count <= firstOfKind;
    });
    const shown = new Set([...new Set([...first, ...sorted])].slice(0, most));
    return {
        rows: sorted.filter((result) => shown.has(result)).map(rowOf),
        rest: Math.max(0, sorted.length - most),
    };
}
function rowOf(result) {
    const { unit, names, plan, status, verdict, error, warnings } = result;
    const staged = (0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_0__/* .stagedNames */ .VA)(result);
    const { apiId, environmentId } = staged ?? unit ?? {};
    const said = error?.message ??
        warnings[0]?.message ??
        (staged
            ? undefined
            : [...(verdict === 'breaking' ? ['breaking changes'] : []), ...plannedSteps(plan)].join('; '));
    return {
        name: apiId ?? names?.apiId ?? plan[0]?.id ?? '',
        environment: environmentId ?? '',
        status,
        owner: unit?.owner ?? '',
        reason: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)([...(staged ? [`staged for ${unit?.apiId} (${unit?.environmentId})`] : []), said ?? '']
            .filter(Boolean)
            .join('; '), 300),
    };
}
/** What would be written, for example `update api (title, description)`; what is created is named together. */
function plannedSteps(plan) {
    const created = plan.filter(({ action }) => action === 'create').map(({ kind }) => kind);
    const others = plan.flatMap(({ kind, action, changes }) => {
        if (action === 'keep' || action === 'create')
            return [];
        const fields = action === 'update' ? changes.slice(0, fieldsShown).map(({ field }) => field) : [];
        return [`${action} ${kind}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`];
    });
    return [...(created.length > 0 ? [`create ${created.join(', ')}`] : []), ...others];
}


/***/ }),

/***/ 79165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   nl: () => (/* binding */ unitLine),
/* harmony export */   ow: () => (/* binding */ resultLine)
/* harmony export */ });
/* harmony import */ var _surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87697);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31522);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20075);
/* harmony import */ var _audit_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29934);
/* harmony import */ var _audit_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39985);
/* harmony import */ var _fleet_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42888);
/* harmony import */ var _plan_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22488);







/** Title, verdict on the server's changes, and outcome; the outcome first where it matters more than the changes. */
function headlineOf(report) {
    const outcome = outcomeOf(report);
    const verdict = verdictClause(report);
    const title = titleOf(report);
    if (verdict === undefined || report.status === 'removed')
        return { title, clauses: [outcome] };
    const stopped = report.status === 'skipped' || report.status === 'failed';
    const aboutChanges = !stopped || report.error?.code === 'surface-gate';
    return { title, clauses: aboutChanges ? [verdict, outcome] : [outcome, verdict] };
}
/** One line for the end of a log. */
function resultLine(report) {
    if ((0,_audit_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isAuditReport */ .wq)(report))
        return auditLine(report);
    if ((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isFleetReport */ .$1)(report))
        return fleetLine(report);
    const { title, clauses } = headlineOf(report);
    return `${title}: ${clauses.map(_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPhrase */ .Uy).join('; ')}`;
}
/** One unit of a fleet and what became of it, safe to print: `weather (dev): unhealthy, connect`. */
function unitLine({ unit, status, error, warnings: [warning] }) {
    const environment = unit?.environmentId === undefined ? '' : ` (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(unit.environmentId, 90)})`;
    const reason = error?.message ?? warning?.message;
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(unit?.apiId ?? '', 90)}${environment}: ${status}${reason === undefined ? '' : `; ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(reason, 200)}`}`;
}
function titleOf({ title, staging, names, probe }) {
    const server = probe?.serverInfo;
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(title ?? staging?.apiId ?? names?.apiId ?? server?.title ?? server?.name ?? 'MCP Register', 100);
}
function verdictClause({ verdict, surface }) {
    const count = (wanted) => surface?.changes.filter((one) => one.verdict === wanted).length ?? 0;
    switch (verdict) {
        case 'breaking':
            return [(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('breaking'), 'breaking change')];
        case 'incomplete':
            return ['incomplete comparison'];
        case 'unproven':
            return [surface ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('unproven'), 'unproven change') : 'not compared'];
        case 'warning':
            return [`${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('warning'), 'change')} to review`];
        case 'compatible':
            return [
                count('compatible') > 0
                    ? (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('compatible'), 'compatible change')
                    : (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(count('notice'), 'minor change'),
            ];
        case 'none':
            return ['no change for clients'];
        default:
            return undefined;
    }
}
function outcomeOf(report) {
    const { status, names, target, staging, promotion, probe, changed, command } = report;
    if (report.export && status !== 'failed')
        return exportClause(report.export, changed);
    const entry = names && target ? (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(names.apiId)} in ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(target.serviceName, 90)}` : undefined;
    switch (status) {
        case 'registered':
            if (!entry)
                return ['registered'];
            if (promotion)
                return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `promoted from ${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(promotion.from)} to ${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(promotion.to)}: ${entry}`;
            return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${staging ? 'staged' : 'registered'} as ${entry}`;
        case 'unchanged':
            if (command === 'dump')
                return ['dumped as a manifest'];
            if (!entry)
                return ['nothing to remove'];
            return staging ? (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `staged as ${entry}` : (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${entry} is up to date`;
        case 'planned':
            if (staging?.place !== 'preview') {
                return [changed ? 'planned; nothing was written' : 'nothing to change; nothing was written'];
            }
            return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `preview; ${mergingWould(report)}${(0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(staging.apiId ?? 'the entry')}`;
        case 'removed':
            return [target ? `removed from ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(target.serviceName, 90)}` : 'removed'];
        case 'healthy':
            return ['healthy'];
        case 'skipped':
            if (staging)
                return ['not staged'];
            return [
                probe?.status.startsWith('protected-') ? 'skipped; a credential is needed to see more' : 'skipped',
            ];
        case 'deleted':
            return ['deleted'];
        case 'released':
            return ['kept without our mark'];
        case 'unhealthy':
        case 'refused':
        case 'failed':
        case 'interrupted':
        case 'not-started':
            return [failureClause(report)];
    }
}
function mergingWould({ changed, plan, promotion }) {
    const what = promotion ? 'the promotion' : 'merging';
    if (plan.some(({ kind, action }) => kind === 'api' && action === 'create'))
        return `${what} creates `;
    return `${what} ${changed ? 'would change ' : 'would change nothing in '}`;
}
function exportClause({ file, entries, added, updated, removed }, changed) {
    const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
    if (file === undefined)
        return [count];
    const name = (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(file, 200));
    if (!changed)
        return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${name} is in step with the catalogue: ${count}`;
    const changes = `${added.length} added, ${updated.length} updated, ${removed.length} removed`;
    return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `wrote ${name}: ${count}, ${changes}`;
}
function failureClause({ exitCode, applied, target }) {
    const failed = `failed (exit ${exitCode})`;
    if (applied.length > 0)
        return `${failed}; ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(applied.length, 'write')} before that`;
    // A write that was not confirmed may have been carried out.
    return target && exitCode !== 6 ? `${failed}; nothing was written` : failed;
}
const statuses = [
    'registered',
    'removed',
    'deleted',
    'released',
    'planned',
    'unchanged',
    'healthy',
    'skipped',
    'unhealthy',
    'refused',
    'failed',
    'interrupted',
    'not-started',
];
function auditLine({ audit, error, exitCode }) {
    const failed = error ? `failed (exit ${exitCode}); ` : '';
    const unknown = audit.unknown.length === 0 ? '' : `, ${audit.unknown.length} not known`;
    return `Audit of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(audit.subject, 100)}: ${failed}${(0,_audit_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .auditCounts */ .g)(audit)}${unknown}`;
}
/** How many results have each status, in words: `12 registered, 1 unhealthy`. */
function countsLine({ counts }) {
    const found = statuses.flatMap((status) => {
        const count = counts[status] ?? 0;
        return count === 0 ? [] : [`${count} ${status === 'not-started' ? 'not started' : status}`];
    });
    return found.length === 0 ? 'no entries' : found.join(', ');
}
function fleetLine({ counts, results, warnings, error, exitCode, command }) {
    const done = warnings.some(({ code }) => code === 'nothing-to-remove')
        ? 'nothing to remove'
        : countsLine({ counts });
    const found = [done, (0,_plan_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetTotals */ .e)(results)].filter(Boolean).join('; ');
    return `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(command, 30)}: ${error ? `failed (exit ${exitCode}); ` : ''}${found}`;
}


/***/ }),

/***/ 49399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pI: () => (/* binding */ toCopy),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _surface_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87697);
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3067);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);



/**
 * Text from outside for one Markdown table cell or line: it cannot end a table, start a link, mention a
 * person or carry HTML.
 */
function text(value, length = 200) {
    return (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .F)((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, length));
}
/** A URL of ours as code: what is clickable and what is not is decided by us. */
function code(value, length = 400) {
    return `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, length).replace(/[`|]/g, '')}\``;
}
/** What stays as it is within a code span, in a table too. */
const plainName = /^[\w.:/$*[\]{}-]+$/;
/** A clause with the names in it as code, or as quoted text where code could not hold them. */
function clause(parts) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return within(part);
        return plainName.test(part.name) ? `\`${part.name}\`` : `“${text(part.name)}”`;
    })
        .join('');
}
/** Text within a clause, with the blanks at its ends. */
function within(part) {
    const [, start = '', inner = '', end = ''] = /^( ?)([\s\S]*?)( ?)$/.exec(part) ?? [];
    return `${start}${text(inner, 600)}${end}`;
}
/** A clause as a sentence. */
function sentenceOf(parts) {
    return (0,_surface_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(clause(parts));
}
/** Lines of text, one below the other. */
function lines(value, length) {
    return value
        .split('\n')
        .map((line) => text(line, length))
        .join('<br>');
}
/** Lines to copy as they stand. */
function toCopy(values) {
    return ['```text', ...values.map((value) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, 400).replaceAll('`', "'")), '```'].join('\n');
}
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
function section(title, content) {
    return content === '' ? '' : `#### ${title}\n\n${content}`;
}


/***/ }),

/***/ 22488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planTotals),
/* harmony export */   e: () => (/* binding */ fleetTotals)
/* harmony export */ });
const verbs = { create: 'to create', update: 'to update', delete: 'to delete', keep: 'unchanged' };
/** How many resources a plan creates, updates, deletes and keeps; empty for a plan without steps. */
function planTotals(plan) {
    if (plan.length === 0)
        return '';
    return Object.entries(verbs)
        .map(([action, verb]) => `${plan.filter((step) => step.action === action).length} ${verb}`)
        .join(', ');
}
/**
 * How many resources the plans of all units create, update and delete, with an environment that several of them need
 * counted once; empty where nothing is planned.
 */
function fleetTotals(results) {
    const steps = results.flatMap(({ status, plan }) => (status === 'planned' ? plan : []));
    const others = steps.filter(({ kind }) => kind !== 'environment');
    const environments = new Map(steps
        .filter(({ kind }) => kind === 'environment')
        .map((step) => [`${step.action} ${step.id.toLowerCase()}`, step]));
    const needed = [...environments.values(), ...others].filter(({ action }) => action !== 'keep');
    if (needed.length === 0)
        return '';
    const count = (wanted) => needed.filter(({ action }) => action === wanted).length;
    return `in all ${count('create')} to create, ${count('update')} to update, ${count('delete')} to delete`;
}


/***/ }),

/***/ 56859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ describeStep),
/* harmony export */   Il: () => (/* binding */ noRequests),
/* harmony export */   RO: () => (/* binding */ probeSwitchedOff),
/* harmony export */   W2: () => (/* binding */ warningsInWords),
/* harmony export */   WH: () => (/* binding */ describeProbe)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26080);


const noRequests = { reads: 0, writes: 0, exports: 0, retries: 0, throttled: 0 };
const probeSwitchedOff = { status: 'off', tools: [], attempts: [], warnings: [] };
/** Warnings in the words of a host. */
function warningsInWords(warnings, words) {
    return warnings.map((warning) => ({ ...warning, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(warning.message, words) }));
}
function describeProbe(result, words) {
    const common = { attempts: result.attempts, warnings: warningsInWords(result.warnings, words) };
    if (result.status !== 'healthy') {
        return { status: result.status, reason: result.reason, tools: [], ...common };
    }
    const { transport, protocolVersion, serverInfo, tools } = result.server;
    return {
        status: result.status,
        transport,
        protocolVersion,
        ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('serverInfo', serverInfo),
        latencyMs: Math.round(result.latencyMs),
        tools: tools.map(({ name, title, description }) => ({
            name,
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('title', title),
            ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('description', description),
        })),
        ...common,
    };
}
function describeStep({ kind, id, action, changes, reason }) {
    return { kind, id, action, changes, ...(0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .l)('reason', reason) };
}


/***/ }),

/***/ 31198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ whoseTime),
/* harmony export */   rQ: () => (/* binding */ waitingText)
/* harmony export */ });
/* unused harmony export coveredMs */
/* harmony import */ var _text_seconds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77609);

/** Milliseconds in which at least one of the stretches goes on. */
function coveredMs(stretches) {
    let covered = 0;
    let until = Number.NEGATIVE_INFINITY;
    for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
        covered += Math.max(0, to - Math.max(from, until));
        until = Math.max(until, to);
    }
    return covered;
}
/**
 * Whose time it was: that of Azure, its sign-in included, that of the MCP server, and our own, in which nothing was
 * waited for. Azure and the server are asked at the same time, so the first two overlap.
 *
 * @param total milliseconds of the run
 */
function whoseTime({ azure, server }, total = 0) {
    return {
        azure: Math.round(coveredMs(azure)),
        server: Math.round(coveredMs(server)),
        own: Math.max(0, Math.round(total - coveredMs([...azure, ...server]))),
    };
}
/** "waiting for Azure 1.6 s (1.5 s of it to sign in) and for the server 0.2 s, own work 0.1 s"; empty where nothing was waited for. */
function waitingText({ azure, server, own, token }) {
    if (azure === undefined || server === undefined || own === undefined || azure + server === 0)
        return '';
    const signIn = token ? ` (${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(token)} of it to sign in)` : '';
    return `waiting for Azure ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(azure)}${signIn} and for the server ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(server)}, own work ${(0,_text_seconds_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .Y)(own)}`;
}


/***/ }),

/***/ 52362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gatePolicies)
/* harmony export */ });
/** What closes the gate on a changed surface (input `fail-on` of a registration). */
const gatePolicies = ['breaking', 'unproven', 'none'];


/***/ }),

/***/ 87697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Uy: () => (/* binding */ plainPhrase)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/** A name from outside, cut and made safe to print. */
function named(name) {
    return { name: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(name, 80) };
}
/** Template tag: a clause with names, and with other clauses, in it. */
function phrase(texts, ...values) {
    const parts = [];
    const add = (part) => {
        const last = parts.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + part;
        else if (part !== '')
            parts.push(part);
    };
    for (const [index, text] of texts.entries()) {
        add(text);
        const value = values[index];
        if (value === undefined)
            continue;
        if (typeof value === 'number')
            add(String(value));
        else if (typeof value === 'string' || isName(value))
            add(value);
        else
            value.forEach(add);
    }
    return parts;
}
/** The clause as plain text, with names in double quotes. */
function plainPhrase(clause) {
    return clause
        .map((part) => (typeof part === 'string' ? part : `"${part.name.replaceAll('"', "'")}"`))
        .join('');
}
/** A clause as a sentence: a capital letter, and a full stop. */
function asSentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
function isName(value) {
    return !Array.isArray(value);
}


/***/ }),

/***/ 33959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/** The camelCase of kebab-case words: `api-center-id` becomes `apiCenterId`. */
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 31522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number with the thing it counts: `1 tool`, `2 tools`. */
function counted(number, thing) {
    return `${number} ${thing}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/** A word that can be the short or the whole name of a commit; a GUID, which people copy, comes first and is none. */
const commitLike = /(?<![a-z\d])(?:[\da-f]{8}(?:\\-[\da-f]{4}){3}\\-[\da-f]{12}|[\da-f]{7,40})(?![a-z\d])/gi;
/**
 * One line of text as Markdown that shows it and does nothing else. Besides Markdown's own marks, what hosts make links
 * or formulas of by themselves is escaped: addresses, mentions, numbers of issues, pull requests and work items, names
 * of commits, mathematics between dollar signs.
 */
function escapeMarkdown(line) {
    return (line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
        .replace(/@/g, '@\u200b')
        // A formula begins with a dollar sign that stands apart from what is before it.
        .replace(/\$/g, '\u200b\\$\u200b')
        // Each part is shorter than any name of a commit.
        .replace(commitLike, (word) => (word.includes('-') ? word : word.replace(/.{6}(?=.)/g, '$&\u200b')))
        .replace(/:(?=\/\/)|(?<![a-z\d])(?:www(?=\.)|mailto:|xmpp:|(?:GH|GHSA)(?=\\-[a-z\d]))|[#!](?=\d)/gi, (start) => `${start}\u200b`));
}


/***/ }),

/***/ 87853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isGuessable)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39876);

/** Words that stand in headers and settings, and in every log. */
const words = new Set([
    'anonymous application authorization automatic available basic bearer changeme compressed contains default deployment',
    'development disabled docker-compose enabled environment experimental identity integration internal kubernetes',
    'latest localhost node.js no-cache no-store onpremises password placeholder pre-production preproduction preview',
    'private production public quality-assurance redacted registered release required sandbox secret staging standard',
    'test-environment testing transient undefined unchanged unlimited websocket xmlhttprequest',
].flatMap((line) => line.split(' ')));
/** Values that many share: numbers, dates, versions, media types, languages. */
const ordinary = [
    /^[\d.,:+_-]+$/,
    /^v?\d{1,6}(?:[.-][\da-z]{1,12}){0,4}$/i,
    /^\d{4}-\d{2}-\d{2}(?:-preview|T[\d:.]{5,12}Z?)?$/,
    /^(?:application|text|image|audio|video|multipart)\/[\w.+*-]{1,80}(?:; ?charset=[\w-]{1,20})?$/i,
    /^[a-z]{2}(?:-[a-z]{2,4})?(?:, ?[a-z]{2}(?:-[a-z]{2,4})?(?:; ?q=[\d.]{1,5})?){1,10}$/i,
    /^(.)\1*$/s,
    // A variable that nobody replaced.
    /^(?:[a-z]{1,20} )?\$[([{]{1,2}[^()[\]{}]{1,100}[)\]}]{1,2}$/i,
];
/**
 * Whether anybody could guess a value, so that it is no secret whatever it was given as. To mask it would star ordinary
 * words in each log, and a CI host drops the outputs that contain them.
 */
function isGuessable(value) {
    const text = value.trim();
    if (text.length < _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestForm */ .T || words.has(text.toLowerCase()))
        return true;
    return text.length <= 200 && ordinary.some((pattern) => pattern.test(text));
}


/***/ }),

/***/ 20075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cutAtCharacter),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * Controls, format characters (bidirectional ones among them), line separators, lone surrogates, and everything that
 * Unicode calls default-ignorable: zero-width characters, variation selectors, tags.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** An IPv6 address in a URL, whose colons are no command: a log must show it as it can be copied. */
const addressOrCommand = /(\[[\da-f:.]{2,45}\])|::/gi;
/**
 * Text from outside, made safe for one line of a log: control characters become spaces, the commands of both CI hosts
 * (`::name::`, `##[name]`, `##vso[name]`) are broken up, and the text is cut to a maximum length.
 *
 * @param text anything that came from a server, a service or a file
 * @param limit the maximum length in UTF-16 units, including the ellipsis
 */
function printable(text, limit = 200) {
    // Cut first, so that the patterns do not run over a hostile megabyte.
    const line = text
        .slice(0, limit * 4)
        .replace(unprintable, ' ')
        .replace(/ {2,}/g, ' ')
        .trim()
        .replace(addressOrCommand, (_found, address) => address ?? ': :')
        .replace(/##(?=vso\[|\[)/gi, '# #');
    return line.length <= limit ? line : `${cutAtCharacter(line, limit - 1)}…`;
}
/** The first `length` UTF-16 units, or one fewer where that would split a surrogate pair. */
function cutAtCharacter(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}


/***/ }),

/***/ 93135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/core/text/guessable.js
var guessable = __webpack_require__(87853);
// EXTERNAL MODULE: ./build/core/text/secret-forms.js
var secret_forms = __webpack_require__(39876);
;// CONCATENATED MODULE: ./build/core/text/unescaped.js
/** What encoders write instead of a character: URLs UTF-8, JSON `\u002b` and backslashes, HTML `&#43;`, `&#x2b;` and names. */
const written = /(?<utf8>%(?:[CD][\dA-F]%[89AB][\dA-F]|E[\dA-F](?:%[89AB][\dA-F]){2}|F[0-7](?:%[89AB][\dA-F]){3}))|%(?<hex>[0-7][\dA-F])|\\{1,8}u(?<unit>[\dA-F]{4})|\\{1,8}|&#0{0,8}(?<decimal>[1-9]\d{0,6});|&#x0{0,8}(?<code>[1-9A-F][\dA-F]{0,5});|&(?<name>[a-z]{2,6});|[+\p{Cc}]/giu;
/** What was encoded is encoded again where it stands in the query of a URL, in JSON or in a page. */
const roundsAtMost = 4;
/** The names of HTML for the characters of ASCII that stand in keys. */
const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    num: '#',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    ast: '*',
    midast: '*',
    plus: ' ',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    equals: '=',
    excl: '!',
    quest: '?',
    commat: '@',
    lsqb: '[',
    lbrack: '[',
    rsqb: ']',
    rbrack: ']',
    hat: '^',
    lowbar: '_',
    grave: '`',
    lcub: '{',
    lbrace: '{',
    rcub: '}',
    rbrace: '}',
    verbar: '|',
    vert: '|',
    nbsp: ' ',
};
/** Controls that JSON writes with a letter: the letter remains where backslashes are left out. */
const letters = { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' };
/**
 * A text as it was before URLs, JSON or HTML, or one in another, encoded it. Two texts that differ may become one (`+`
 * and a blank, `a\b` and `ab`), so this is for finding what must not be shown. Linear in the text.
 */
function unescaped(text) {
    let last = unescapedOnce(text);
    for (let round = 1; round < roundsAtMost; round++) {
        const [before, next] = [last, unescapedOnce(last.text)];
        if (next.text === before.text)
            break;
        last = {
            text: next.text,
            sourceOf: (index) => before.sourceOf(next.sourceOf(index)),
            sourceBehind: (index) => before.sourceBehind(next.sourceBehind(index)),
        };
    }
    return last;
}
function unescapedOnce(text) {
    const parts = [];
    const places = [];
    let length = 0;
    let rest = 0;
    const push = (part) => {
        parts.push(part);
        length += part.length;
    };
    for (const found of text.matchAll(written)) {
        const plain = plainOf(found);
        if (plain === undefined)
            continue;
        push(text.slice(rest, found.index));
        places.push({ at: length, source: found.index });
        push(plain);
        rest = found.index + found[0].length;
        places.push({ at: length, source: rest });
    }
    push(text.slice(rest));
    return {
        text: parts.join(''),
        sourceOf: (index) => sourceOf(places, index),
        sourceBehind: (index) => places.findLast(({ at }) => at === index)?.source ?? sourceOf(places, index),
    };
}
/** Undefined where the match is no encoded character. */
function plainOf(found) {
    const { utf8, hex, unit, decimal, code, name } = found.groups ?? {};
    if (utf8 !== undefined)
        return decodedUtf8(utf8);
    if (hex !== undefined)
        return ofCode(Number.parseInt(hex, 16));
    if (unit !== undefined)
        return ofCode(Number.parseInt(unit, 16));
    if (decimal !== undefined)
        return ofCode(Number(decimal));
    if (code !== undefined)
        return ofCode(Number.parseInt(code, 16));
    if (name !== undefined)
        return named[name.toLowerCase()];
    return found[0].startsWith('\\') ? '' : ofCode(found[0].charCodeAt(0));
}
function decodedUtf8(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return undefined;
    }
}
function ofCode(code) {
    if (code > 0x10_ffff)
        return undefined;
    const character = String.fromCodePoint(code);
    if (character === '\\')
        return '';
    if (character === '+')
        return ' ';
    return letters[character] ?? character;
}
function sourceOf(places, index) {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.at ?? 0) < index)
            low = middle + 1;
        else
            high = middle;
    }
    const here = places[low];
    if (here?.at === index)
        return here.source;
    const { at, source } = places[low - 1] ?? { at: 0, source: 0 };
    return source + index - at;
}

;// CONCATENATED MODULE: ./build/core/text/redactor.js



/** What stands in the place of a secret. */
const mask = '***';
/** Characters; of a longer secret its start is enough to know it by. */
const longestSecret = 32_768;
/** Secrets of one run: a token is renewed a few times at most. */
const greatestCount = 200;
/** Characters of a secret's start that are masked too where the rest was cut off. */
const shortestStart = 24;
function createRedactor() {
    const known = new Set();
    let forms = [];
    let plainSecrets = [];
    function redact(text) {
        if (text.length < secret_forms/* shortestForm */.T)
            return text;
        let redacted = withoutEscaped(text, plainSecrets);
        for (const form of forms)
            redacted = redacted.replaceAll(form, mask);
        return withoutStarts(redacted, forms);
    }
    return {
        add(secret) {
            const text = secret.trim().slice(0, longestSecret);
            if ((0,guessable/* isGuessable */.k)(text) || known.has(text) || known.size >= greatestCount)
                return false;
            known.add(text);
            forms = longestFirst([...forms, ...(0,secret_forms/* formsOf */.X)(text)]);
            const plain = unescaped(text).text;
            if (plain.length >= secret_forms/* shortestForm */.T) {
                plainSecrets = [...plainSecrets, { text: plain, endsInBackslash: text.endsWith('\\') }];
            }
            return true;
        },
        text: redact,
        // The report of a fleet is long, and rarely has a secret in it.
        value: (value) => (isSame(value, redact) ? value : mapStrings(value, redact)),
    };
}
/** The longest come first, so that none is found within another one. */
function longestFirst(texts) {
    return [...new Set(texts)]
        .filter(({ length }) => length >= secret_forms/* shortestForm */.T)
        .toSorted((a, b) => b.length - a.length);
}
/** Without the secrets that a service repeats as a URL, JSON, HTML, or one of them in another, has them. */
function withoutEscaped(text, secrets) {
    if (!/[%\\&+\p{Cc}]/u.test(text))
        return text;
    const plain = unescaped(text);
    const found = [];
    for (const secret of secrets) {
        for (let at = plain.text.indexOf(secret.text); at !== -1;) {
            const end = at + secret.text.length;
            found.push({
                start: plain.sourceOf(at),
                end: secret.endsInBackslash ? plain.sourceBehind(end) : plain.sourceOf(end),
            });
            at = plain.text.indexOf(secret.text, end);
        }
    }
    let redacted = '';
    let rest = 0;
    for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
        if (end <= rest)
            continue;
        redacted += start < rest ? '' : `${text.slice(rest, start)}${mask}`;
        rest = end;
    }
    return redacted + text.slice(rest);
}
/** A text that was cut may end, before the ellipsis or without one, with the start of a secret. */
function withoutStarts(text, forms) {
    if (text.length < shortestStart)
        return text;
    if (!text.includes('…'))
        return withoutStart(text, forms);
    return text
        .split('…')
        .map((part) => withoutStart(part, forms))
        .join('…');
}
function withoutStart(text, forms) {
    for (const form of forms) {
        if (form.length <= shortestStart)
            continue;
        const at = text.lastIndexOf(form.slice(0, shortestStart));
        if (at !== -1 && at >= text.length - form.length && form.startsWith(text.slice(at))) {
            return `${text.slice(0, at)}${mask}`;
        }
    }
    return text;
}
/** Whether every string and key of a value stays as it is when it is mapped. */
function isSame(value, map) {
    if (typeof value === 'string')
        return map(value) === value;
    if (typeof value !== 'object' || value === null)
        return true;
    const names = Array.isArray(value) ? [] : Object.keys(value);
    return (names.every((name) => map(name) === name) && Object.values(value).every((member) => isSame(member, map)));
}
function mapStrings(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, map));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [map(name), mapStrings(member, map)]));
}


/***/ }),

/***/ 93706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/**
 * What JSON leaves as it is and a log or a reader does not: controls, format characters, line separators, lone
 * surrogates, and all that Unicode calls default-ignorable.
 */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * JSON on several lines with the same meaning that is safe wherever it is printed: nothing in it moves a cursor, hides or
 * reverses text, and it contains no command of Azure Pipelines, which reads commands even in the middle of a line.
 */
function safeJson(value) {
    return JSON.stringify(value, undefined, 2)
        .replace(unprintable, (character) => 
    // By code unit, because JSON escapes a character beyond the basic plane as its two surrogates.
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''))
        .replace(/##/g, '#\\u0023');
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 77609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seconds)
/* harmony export */ });
/** "1.9 s", of milliseconds. */
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 39876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shortestForm),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20075);

/** Fewer characters would stand in ordinary words by chance. */
const shortestForm = 8;
/**
 * The ways in which others repeat a text that undoing escapes does not find: as it is, on one line of a log, in
 * hexadecimal digits, and in Base64 (of UTF-8 and UTF-16) at each of the three places where it can start.
 */
function formsOf(secret) {
    const text = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
    const bytes = Buffer.from(text);
    const hex = bytes.toString('hex');
    return [
        text,
        (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, text.length * 2),
        hex,
        hex.toUpperCase(),
        ...base64Forms(bytes),
        ...base64Forms(Buffer.from(text, 'utf16le')),
    ];
}
/** Only the characters that nothing but the secret decides: those at the ends hold bits of what is beside it. */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap((offset) => {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor((padded.length * 8) / 6);
        return ['base64', 'base64url'].map((encoding) => padded.toString(encoding).slice(start, end));
    });
}


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/app/concealment.js
var app_concealment = __webpack_require__(82609);
;// CONCATENATED MODULE: ./build/app/end-process.js
/**
 * Ends the process as soon as all that was said is written. Whatever a library still waits for (an idle connection, a
 * timer, a program that it started) must not keep a step running that has told its result.
 *
 * @param exitCode that of `process.exitCode` unless given
 */
async function endProcess(exitCode) {
    await Promise.all([process.stdout, process.stderr].map(written));
    process.exit(exitCode ?? process.exitCode);
}
/** Resolves when nothing is left to write, or when nobody reads any more. */
function written(stream) {
    return new Promise((resolve) => {
        stream.once('error', () => resolve());
        if (!stream.writable)
            resolve();
        else
            stream.write('', () => resolve());
    });
}

// EXTERNAL MODULE: ./build/app/secret-inputs.js
var secret_inputs = __webpack_require__(56142);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/report/describe-error.js
var describe_error = __webpack_require__(59079);
// EXTERNAL MODULE: ./build/core/text/safe-json.js
var safe_json = __webpack_require__(93706);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
;// CONCATENATED MODULE: ./build/hosts/terminal/output.js


/**
 * @param json the result is one JSON document on standard output: all else goes to standard error
 * @param conceal leaves the secrets of the run out of a text
 */
function createTerminal(json, env, conceal = (text) => text) {
    survive(process.stdout, (why) => process.stderr.write(`Could not write to standard output: ${why}\n`));
    survive(process.stderr, () => { });
    const stream = json ? process.stderr : process.stdout;
    const colored = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    return {
        colors: (0,picocolors.createColors)(colored),
        log: (text) => void stream.write(`${conceal(text)}\n`),
        fail: (text) => void process.stderr.write(`${conceal(text)}\n`),
        print: (text) => void process.stdout.write(`${conceal(text)}\n`),
    };
}
/**
 * What cannot be written changes nothing of what the run does, and not its exit code. A reader may also stop early
 * (`| head`), which is no failure.
 *
 * @param tell is told once why something was lost
 */
function survive(output, tell) {
    let told = false;
    output.on('error', (error) => {
        if (told || ('code' in error && error.code === 'EPIPE'))
            return;
        told = true;
        tell((0,printable/* printable */.g)(error.message, 300));
    });
}

// EXTERNAL MODULE: ./build/core/inputs/input.js
var inputs_input = __webpack_require__(95130);
// EXTERNAL MODULE: ./build/core/inputs/table.js
var table = __webpack_require__(71798);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/text/camel-case.js
var camel_case = __webpack_require__(33959);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/hosts/terminal/emulator-help.js
/** What `mcp-register emulator --help` says after the options. */
const emulatorHelp = `
It serves the management API of Azure API Center on one port of 127.0.0.1, and for each API center a data host
with the data that the portal reads and the MCP registry. One API center is there from the start: local, in the
resource group local of the subscription 00000000-0000-0000-0000-000000000000.

Examples:
  A catalogue that stays, always at the same address; open http://127.0.0.1:18080/ to look at it
    mcp-register emulator --port 18080 --state .mcp-register/state.json

  Register into it
    mcp-register register --server-url https://weather.example/mcp --api-id weather --title "Weather" \\
      --arm-endpoint http://127.0.0.1:18080

Only loopback names are answered, and bodies are taken as application/json. Pages of other origins may read the
data hosts and nothing else.`;
/** What `--help-all` says beyond it. */
const emulatorHelpMore = `
More examples:
  What was asked so far; forget it with -X DELETE
    curl http://127.0.0.1:18080/_emulator/requests

  What clients see of it: DATA is the address under Registry
    curl "$DATA/apis"
    curl "$DATA/v0.1/servers"

  The API Center portal, VS Code or the Azure CLI against it: all insist on https
    mcp-register emulator --tls --identity

  A client that must also survive what the specifications declare, and broken documents that are refused
    mcp-register emulator --mode spec --strict

  In Codespaces or behind a tunnel: requests by any other than a loopback name are refused unless it is named
    mcp-register emulator --port 18080 --allow-host my-codespace-18080.app.github.dev

  Imports by link may read from other services of this machine
    mcp-register emulator --allow-loopback-links

  A slow service with the documented allowance of calls
    mcp-register emulator --latency 200 --limits arm

  The first write of an API is refused for a second, the second version's answer is lost
    mcp-register emulator --faults '[
      {"method":"PUT","path":"/apis/[^/]+$",
       "status":503,"retryAfter":1},
      {"method":"PUT","path":"/versions/[^/]+$",
       "nth":2,"action":"reset-after"}]'

Faults: a JSON list; of those that match a call, the first that is due happens.
  method      every method unless given
  path        a regular expression for the path without query; every path unless given
  host        management, or data for the registry and the portal’s data; both unless given
  nth, times  the first matching call that it happens to, and how many in a row (1, 1)
  status      answered instead, with headers, body and retryAfter (seconds) where they are given
  patch       changes the service’s own JSON answer, a list of {op, path, value} as in JSON Patch: add, replace, remove
  action      reset-before, reset-after (cut before or after the write), silence, delay (with ms)
While it runs, PUT /_emulator/faults (as application/json) with another list replaces it, and DELETE clears it.

With --tls and --identity the lines to paste are printed:
  NODE_EXTRA_CA_CERTS, REQUESTS_CA_BUNDLE  trust the certificate, in Node and in the Azure CLI
  IDENTITY_ENDPOINT, IDENTITY_HEADER       the managed identity, for this tool and @azure/identity
  MSI_ENDPOINT                             the same for az login --identity`;

;// CONCATENATED MODULE: ./build/hosts/terminal/wrap-help.js
/**
 * Text wrapped at a width. A continued line keeps its indentation, or that of the second column; a command is broken
 * before an option, with what the shell needs for that. A single long word stays whole.
 *
 * @param width in columns
 */
function wrapHelp(text, width) {
    return joinedProse(text.split('\n'))
        .flatMap((line) => line.length <= width ? [line] : isCommand(line) ? brokenCommand(line, width) : wrapped(line, width))
        .join('\n');
}
/** The lines of a paragraph that begins at the margin as one, to be wrapped again. */
function joinedProse(lines) {
    const joined = [];
    for (const line of lines) {
        const before = joined.at(-1);
        const continues = before !== undefined && /^\S.*[^:]$/.test(before) && /^\S/.test(line);
        if (continues)
            joined[joined.length - 1] = `${before} ${line}`;
        else
            joined.push(line);
    }
    return joined;
}
function isCommand(line) {
    return /^\s+(mcp-register|curl|--)\S*\s/.test(line);
}
function brokenCommand(line, width) {
    const continued = line.trimEnd().endsWith('\\');
    const [indent = ''] = /^\s*/.exec(line) ?? [];
    const inner = line.trimStart().startsWith('--') ? indent : `${indent}  `;
    const parts = line
        .trim()
        .replace(/\s*\\$/, '')
        .split(/ (?=--)/);
    const lines = filled(parts, width - 2, { first: indent, further: inner });
    return lines.map((one, index) => (index < lines.length - 1 || continued ? `${one} \\` : one));
}
function wrapped(line, width) {
    const [first = ''] = /^\s*/.exec(line) ?? [];
    const [column = first] = /^\s*\S+(?: \S+)*\s{2,}(?=\S)/.exec(line) ?? [];
    const further = ' '.repeat(column.length < width / 2 ? column.length : first.length + 2);
    const words = line.slice(column.length).split(/ +/);
    return filled(words, width, { first: column, further });
}
/** Parts in lines that are no longer than `width`, as far as the parts themselves are not. */
function filled(parts, width, { first, further }) {
    const lines = [];
    let line = first;
    let isEmpty = true;
    for (const part of parts) {
        if (!isEmpty && line.length + 1 + part.length > width) {
            lines.push(line);
            line = further;
            isEmpty = true;
        }
        line += isEmpty ? part : ` ${part}`;
        isEmpty = false;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./build/hosts/terminal/command-help.js



/** What `--help` shows of the use of a command. */
const examples = {
    register: `
Examples:
  On a laptop, without Azure: a server of yours into the embedded API Center
    mcp-register register --server-url "$SERVER_URL" --api-id weather --title "Weather"

  Without a server of yours: the commands that this prints
    mcp-register demo

  Into your API center
    mcp-register register --server-url https://weather.azurewebsites.net/mcp --api-id weather --title "Weather" \\
      --api-center-id "$API_CENTER_ID" \\
      --source https://github.com/contoso/weather`,
    plan: `
Example:
  mcp-register plan --server-url https://weather.azurewebsites.net/mcp --api-id weather --title "Weather" \\
    --api-center-id "$API_CENTER_ID" \\
    --source https://github.com/contoso/weather`,
    unregister: `
Example:
  mcp-register unregister --api-id weather --environment-id dev --source https://github.com/contoso/weather \\
    --api-center-id "$API_CENTER_ID"`,
    sweep: `
Example:
  mcp-register sweep --source https://github.com/contoso/weather --github-token "$GITHUB_TOKEN" --dry-run \\
    --api-center-id "$API_CENTER_ID"`,
    sync: `
Example:
  mcp-register sync --manifest mcp-register.yaml --source https://github.com/contoso/platform \\
    --api-center-id "$API_CENTER_ID"`,
    audit: `
Example:
  mcp-register audit --manifest mcp-register.yaml --html audit.html \\
    --api-center-id "$API_CENTER_ID"`,
    promote: `
Example:
  mcp-register promote --api-id orders --from dev --to production --server-url https://orders.example/mcp \\
    --source https://github.com/contoso/orders \\
    --api-center-id "$API_CENTER_ID"`,
    export: `
Example:
  mcp-register export --format copilot --out managed-settings.json \\
    --api-center-id "$API_CENTER_ID"`,
    dump: `
Writes nothing to the API center, and overwrites no file that has other contents. Definitions that a person wrote are
written beside the manifest, into definitions/.

Example:
  mcp-register dump --out mcp-register.yaml --source https://github.com/contoso/platform \\
    --api-center-id "$API_CENTER_ID"`,
    init: `
Adds the server to a manifest that is there, and changes nothing else in it. A pipeline that is there stays as it is.

Example:
  mcp-register init --server-url https://weather.azurewebsites.net/mcp --title "Weather" --host github`,
    surface: `
Example:
  mcp-register surface --server-url https://weather.azurewebsites.net/mcp --surface-file mcp-surface.json --write`,
    probe: `
Example:
  mcp-register probe --server-url https://weather.azurewebsites.net/mcp --probe-timeout 0`,
    doctor: `
Examples:
  The identity that registers
    mcp-register doctor \\
      --api-center-id "$API_CENTER_ID"

  An identity that only plans, such as that of pull requests: add --dry-run`,
};
const exitCodeRows = [
    ['0  done, or nothing to do', '4  denied: identity or permission'],
    ['1  internal error', '5  the service refused or failed'],
    ['2  invalid input or target', '6  incomplete: something is missing'],
    ['3  the server is not healthy', '7  a gate did not pass'],
];
/** @param width of the terminal, in columns */
function exitCodeHelp(width) {
    const lines = width < 72
        ? [0, 1].flatMap((column) => exitCodeRows.map((row) => row[column]))
        : exitCodeRows.map(([left, right]) => `${left.padEnd(33)}${right}`);
    return ['', 'Exit codes:', ...lines.map((line) => `  ${line}`)].join('\n');
}
/** What most people need of a command with many options; the others are shown by `--help-all`. */
const commonInputs = {
    register: [
        ...['api-center-id', 'server-url', 'title', 'api-id', 'source', 'environment-id'],
        ...['probe-timeout', 'function-key', 'fail-on', 'dry-run'],
    ],
    plan: [
        ...[
            'api-center-id',
            'server-url',
            'title',
            'api-id',
            'source',
            'environment-id',
            'probe-timeout',
        ],
        ...['function-key', 'fail-on', 'definition-out', 'manifest', 'only', 'changed-since'],
        ...['prune', 'plan-out'],
    ],
    unregister: ['api-center-id', 'api-id', 'environment-id', 'source', 'unregister-mode', 'force', 'dry-run'],
    sweep: [
        ...[
            'api-center-id',
            'source',
            'staging-api-center-id',
            'staging-ttl',
            'max-deletes',
            'github-token',
        ],
        'dry-run',
    ],
    sync: [
        ...[
            'manifest',
            'api-center-id',
            'source',
            'manifest-variables',
            'only',
            'changed-since',
            'shard',
        ],
        ...['adopt', 'take-over', 'prune', 'prune-only', 'max-deletes', 'max-failed', 'allow-empty'],
        ...['plan', 'dry-run'],
    ],
    audit: [
        'manifest',
        'manifest-variables',
        'api-center-id',
        'registry-url',
        'only',
        'fail-on',
        'sarif',
        'html',
        'state-file',
        'dead-after',
    ],
    promote: [
        ...['api-center-id', 'server-url', 'api-id', 'from', 'to', 'source', 'fail-on'],
        ...['definition-out', 'dry-run'],
    ],
    export: ['format', 'out', 'check', 'api-center-id', 'registry-url', 'filter', 'owner'],
    dump: ['api-center-id', 'source', 'out', 'all'],
    init: ['server-url', 'api-id', 'title', 'environment-id', 'manifest', 'host', 'function-key'],
    surface: ['server-url', 'surface-file', 'write', 'probe-timeout', 'function-key', 'probe-headers'],
    probe: [
        ...['server-url', 'probe-timeout', 'function-key', 'probe-headers', 'probe-audience'],
        ...['expect-version', 'expect-tools'],
    ],
    doctor: ['api-center-id', 'environment-id', 'registry-url', 'dry-run'],
};
const commonEverywhere = ['output', 'verbose'];
const commonEmulatorOptions = [
    'port',
    'state',
    'tls',
    'identity',
    'latency',
    'limits',
    'faults',
    'allow-host',
];
/** A command with no more options than this shows them all. */
const fewOptions = 10;
/** The help of a command that reads inputs of the table. */
function helpOfCommand(name) {
    return { text: examples[name], common: [...commonInputs[name], ...commonEverywhere] };
}
/** The help of the emulator. */
const helpOfEmulator = {
    text: emulatorHelp,
    more: emulatorHelpMore,
    common: commonEmulatorOptions,
};
/** The width of the terminal in columns, as commander has it; 80 where there is none. */
function widthOf(command) {
    return command.configureOutput().getOutHelpWidth?.() ?? 80;
}
/** At this width and below, a description stands under its option instead of beside it. */
const narrowest = 24;
/** One option or command with its description, in a terminal of any width. */
function formatItem(term, termWidth, description, helper) {
    const width = helper.helpWidth ?? 80;
    if (description === '' || width - termWidth - 4 >= narrowest) {
        return esm/* Help */._V.prototype.formatItem.call(helper, term, termWidth, description, helper);
    }
    return `  ${term}\n${wrapHelp(`      ${description}`, width)}`;
}
/** Text below the options of a command, wrapped at the width of the terminal. */
function addWrapped(command, text) {
    command.addHelpText('after', () => {
        const width = widthOf(command);
        return wrapHelp(text(width), width);
    });
}
/** `--help` fits on a screen; `--help-all` has every option, and what is needed seldom. */
function addHelp(command, { text, more = '', common }) {
    const many = command.options.length > fewOptions;
    const groups = new Map(command.options.map((option) => [option, option.helpGroupHeading ?? 'Options:']));
    if (many) {
        for (const option of command.options) {
            option.hideHelp(!common.includes(option.name())).helpGroup('Options:');
        }
    }
    let all = false;
    command
        .addOption(new esm/* Option */.c$('--help-all', many ? 'show every option' : 'show more'))
        .on('option:help-all', () => {
        all = true;
        for (const [option, group] of groups)
            option.hideHelp(false).helpGroup(group);
        command.help();
    });
    addWrapped(command, (width) => {
        if (!all)
            return `${text}\n\n${footer(command, groups.size, width)}`;
        return [text, ...(more === '' ? [] : [more]), exitCodeHelp(width)].join('\n');
    });
}
function footer(command, options, width) {
    const what = options > fewOptions ? `All ${options} options, and the exit codes:` : 'More, and the exit codes:';
    const how = `mcp-register ${command.name()} --help-all`;
    return what.length + 1 + how.length > width ? `${what}\n  ${how}` : `${what} ${how}`;
}

;// CONCATENATED MODULE: ./build/hosts/terminal/completion.js
const shells = ['bash', 'zsh', 'fish', 'powershell'];
/**
 * A script that makes a shell complete `mcp-register`: commands, their options, the values of an option that has a few,
 * files where a file is meant. It holds all it needs: completing starts no process.
 */
function completionScript(shell, commands) {
    return { bash, zsh, fish, powershell }[shell](commands);
}
function bash(commands) {
    const flags = ({ options, words }) => [...words, ...options.map(({ name }) => `--${name}`)];
    const values = distinctOptions(commands).filter(({ takesValue }) => takesValue);
    return `_mcp_register() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')} help"
  else
    case "$before" in
${values.map(({ name, choices, isFile }) => `      --${name}) ${bashValues(choices, isFile)} ;;`).join('\n')}
    esac
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) words="${flags(command).join(' ')}" ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -F _mcp_register mcp-register
`;
}
function bashValues(choices, isFile) {
    if (choices.length > 0)
        return `COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return`;
    return isFile ? 'COMPREPLY=($(compgen -f -- "$word")); return' : 'return';
}
function zsh(commands) {
    const text = (value) => value.replace(/'/g, '’').replace(/([[\]:\\])/g, '\\$1');
    const option = ({ name, help, takesValue, choices, isFile }) => {
        const value = choices.length > 0 ? `(${choices.join(' ')})` : isFile ? '_files' : ' ';
        return `'--${name}[${text(help)}]${takesValue ? `:value:${value}` : ''}'`;
    };
    return `#compdef mcp-register
_mcp_register() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, summary }) => `      '${name}:${text(summary)}'`).join('\n')}
    )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands
        .map(({ name, options, words }) => {
        const specs = [...options.map(option), ...(words.length > 0 ? [`':word:(${words.join(' ')})'`] : [])];
        return `    ${name}) _arguments ${specs.join(' ')} ;;`;
    })
        .join('\n')}
  esac
}
compdef _mcp_register mcp-register
`;
}
function fish(commands) {
    const text = (value) => `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
    const lines = commands.flatMap(({ name, summary, options, words }) => {
        const seen = `complete -c mcp-register -n '__fish_seen_subcommand_from ${name}'`;
        return [
            `complete -c mcp-register -f -n __fish_use_subcommand -a ${name} -d ${text(summary)}`,
            ...(words.length > 0 ? [`${seen} -f -a ${text(words.join(' '))}`] : []),
            ...options.map((option) => {
                const value = option.isFile
                    ? ' -r -F'
                    : option.choices.length > 0
                        ? ` -x -a ${text(option.choices.join(' '))}`
                        : option.takesValue
                            ? ' -x'
                            : ' -f';
                return `${seen} -l ${option.name}${value} -d ${text(option.help)}`;
            }),
        ];
    });
    return `${lines.join('\n')}\n`;
}
function powershell(commands) {
    const text = (value) => `'${value.replace(/['‘’]/g, "''")}'`;
    const list = (values) => `@(${values.map(text).join(', ')})`;
    const choices = distinctOptions(commands).filter((option) => option.choices.length > 0);
    return `Register-ArgumentCompleter -Native -CommandName mcp-register -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${commands.map(({ name, options, words }) => `    ${text(name)} = ${list([...words, ...options.map((option) => `--${option.name}`)])}`).join('\n')}
  }
  $choices = @{
${choices.map((option) => `    ${text(`--${option.name}`)} = ${list(option.choices)}`).join('\n')}
  }
  $given = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $done = if ($word) { $given.Count - 1 } else { $given.Count }
  $before = $given[$done - 1]
  $found = if ($done -le 1) { ${list(commands.map(({ name }) => name))} }
    elseif ($choices.ContainsKey($before)) { $choices[$before] }
    else { $options[$given[1]] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
/** Every option once: one name means the same in every command. */
function distinctOptions(commands) {
    return [
        ...new Map(commands.flatMap(({ options }) => options).map((option) => [option.name, option])).values(),
    ];
}

// EXTERNAL MODULE: ./build/hosts/terminal/words.js
var words = __webpack_require__(17776);
;// CONCATENATED MODULE: ./build/hosts/terminal/completables.js




/** How completion is put to use, for `--help`. */
const completionHelp = `
Add to the shell's start-up file:
  bash        eval "$(mcp-register completion bash)"
  zsh         eval "$(mcp-register completion zsh)", after compinit
  fish        mcp-register completion fish | source
  PowerShell  mcp-register completion powershell | Out-String | Invoke-Expression`;
/** Words that a shell offers for the value of an option. */
function choicesOf({ kind }, command) {
    if (kind.type === 'choice')
        return kind.choices;
    if (kind.type !== 'words')
        return [];
    return kind.list.commands.some((name) => name === command) ? kind.list.words : kind.choices;
}
function helpFor(row, command) {
    const name = row.commands.find((one) => one === command.name());
    return (0,message/* render */.XX)((0,inputs_input/* inputHelp */.O4)(row, name), words/* terminalWords */.A);
}
/** The commands of the command line as shells complete them. */
function completables(program, rows) {
    return program.commands.map((command) => ({
        name: command.name(),
        summary: command.description(),
        words: command.name() === 'completion' ? shells : [],
        options: command.options.map((option) => {
            // The emulator has options of its own with the same names.
            const row = rows.find((one) => one.name === option.name() && option.description.startsWith(helpFor(one, command)));
            return {
                name: option.name(),
                help: row ? helpFor(row, command) : option.description.replace(/ \(default:.*/, ''),
                takesValue: option.required,
                choices: row ? choicesOf(row, command.name()) : [],
                isFile: option.flags.endsWith('<file>'),
            };
        }),
    }));
}

;// CONCATENATED MODULE: ./build/hosts/terminal/demo-help.js
/** What `mcp-register demo --help` says after the options. */
const demoHelp = `
It starts an MCP server with three tools that read nothing of this machine, and an embedded API Center with its page,
both on loopback. It prints the commands to try next, opens nothing, and needs no Azure. Commands without a target use
this API Center while it runs. Ctrl+C ends both, and what the demo has created is gone.`;

;// CONCATENATED MODULE: ./build/hosts/terminal/program.js











const summaries = {
    register: 'Probe an MCP server, register it in an API center, and check the result',
    plan: 'Show what register, or sync of a manifest, would write; write nothing',
    unregister: 'Unregister an MCP server from one environment',
    sweep: 'Remove the entries that closed pull requests left behind',
    sync: 'Keep the entries of a manifest up to date; deletes nothing unless told to',
    audit: 'Report what is wrong with the entries of an API center, as clients see it',
    promote: 'Promote an MCP server from one environment to another',
    export: 'Write the catalogue for clients that cannot read it: allow-lists, editors, portals',
    dump: 'Write a manifest from what an API center contains',
    init: 'Write a manifest from a running server, or add the server to one',
    surface: 'Print what an MCP server offers as a baseline file, or write that file',
    probe: 'Check whether an MCP server is healthy, and show what it offers',
    doctor: 'Check a setup step by step, and show how to fix what is missing',
};
/**
 * The arguments as {@link createProgram} takes them. The help of the program itself has everything already; an option of
 * its own would take that of its commands.
 */
function programArguments(args) {
    const [first, ...rest] = args;
    return first === '--help-all' ? ['--help', ...rest] : [...args];
}
/** The commands that read inputs of the table, in the order of the help. */
const commandsInOrder = [
    'register',
    'plan',
    'unregister',
    'sweep',
    'sync',
    'audit',
    'promote',
    'export',
    'dump',
    'init',
    'probe',
    'surface',
    'doctor',
];
/**
 * The command line, made from the table of inputs. Nothing is loaded for `--version` and `--help` but the
 * table; unknown names are refused with the nearest known one.
 *
 * @param rows the table
 */
function createProgram(actions, rows = table/* inputRows */.k8) {
    const program = new esm/* Command */.uB('mcp-register')
        .description('Registers live MCP servers in Azure API Center.')
        .version(version/* version */.r, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'show help')
        .helpCommand('help [command]', 'show help for a command')
        .showSuggestionAfterError(true)
        .configureOutput({ writeErr: () => { } })
        .configureHelp({ minWidthToWrap: 20, formatItem: formatItem })
        .exitOverride();
    addWrapped(program, exitCodeHelp);
    for (const name of commandsInOrder) {
        const command = program
            .command(name)
            .description(summaries[name])
            .action((options) => actions.run(name, typedInputs(options)));
        for (const input of (0,table/* inputsOf */.Vc)(name, rows)) {
            if (!input.hostsOnly)
                command.addOption(optionOf(input, name));
        }
        addHelp(command, helpOfCommand(name));
    }
    const emulator = program
        .command('emulator')
        .description('Run the embedded API Center on loopback')
        .addOption(new esm/* Option */.c$('--port <number>', 'port of the management API (default: any free one)'))
        .addOption(new esm/* Option */.c$('--state <file>', 'keep the state in a file; it survives restarts and kills'))
        .addOption(new esm/* Option */.c$('--latency <ms>', 'milliseconds added to every answer'))
        .addOption(new esm/* Option */.c$('--sku <name>', 'plan of the API centers: Free or Standard (default: Free)'))
        .addOption(new esm/* Option */.c$('--mode <name>', 'answer as seen live, or as the specification says: live or spec'))
        .addOption(new esm/* Option */.c$('--strict', 'refuse documents that cannot be read, and deployments that lead to nothing'))
        .addOption(new esm/* Option */.c$('--import-delay <ms>', 'from the end of a link import to its effect (default: 5000)'))
        .addOption(new esm/* Option */.c$('--limits <name>', 'refuse calls over the documented allowance: arm or off (default: off)'))
        .addOption(new esm/* Option */.c$('--page-size <number>', 'entries a page, so that lists need several pages'))
        .addOption(new esm/* Option */.c$('--faults <json>', 'which calls fail, and how: a JSON list, as --help-all shows'))
        .addOption(new esm/* Option */.c$('--tls', 'https on every address, with a certificate that is made on the spot'))
        .addOption(new esm/* Option */.c$('--cert <file>', 'https with this PEM certificate for 127.0.0.1; needs --key'))
        .addOption(new esm/* Option */.c$('--key <file>', 'the PEM key of --cert'))
        .addOption(new esm/* Option */.c$('--data-auth <name>', 'who may read portal data and registry: anonymous, or bearer for any token (default: anonymous)'))
        .addOption(new esm/* Option */.c$('--registry-names <how>', 'how the registry compares the name of one server: exact, or ignore-case (default: exact)'))
        .addOption(new esm/* Option */.c$('--identity', 'a managed identity whose tokens are good for the emulator only'))
        .addOption(new esm/* Option */.c$('--allow-host <name>', 'answer requests by this host name too, as a tunnel or Codespaces sends them; may be given again').argParser((name, others = []) => [...others, name]))
        .addOption(new esm/* Option */.c$('--allow-loopback-links', 'let imports by link read from other services on loopback'))
        .action((options) => actions.emulator(options));
    addHelp(emulator, helpOfEmulator);
    const demo = program
        .command('demo')
        .description('Run an MCP server and the embedded API Center to try the other commands with')
        .action(() => actions.demo());
    addHelp(demo, { text: demoHelp, common: [] });
    const completion = program
        .command('completion')
        .description('Print what makes a shell complete commands and options')
        .addArgument(new esm/* Argument */.ef('<shell>', 'the shell').choices(shells));
    addHelp(completion, { text: completionHelp, common: [] });
    completion.action((shell) => actions.print(completionScript(shell, completables(program, rows))));
    return program;
}
const groupTitles = {
    target: 'API center:',
    identity: 'Identity:',
    server: 'MCP server:',
    ownership: 'Ownership:',
    environment: 'Environment and deployment:',
    definition: 'Definition:',
    probe: 'Probe:',
    gate: 'Gate:',
    staging: 'Pull requests:',
    fleet: 'Fleet:',
    run: 'Run:',
};
const permissionForms = { one: ' [true|false]', fleet: ' <list>', both: ' [true|names]' };
function optionOf(input, command) {
    const { kind } = input;
    const argument = {
        boolean: ' [true|false]',
        permission: permissionForms[kind.type === 'permission' ? ((0,inputs_input/* formOf */.QU)(kind, command) ?? 'both') : 'both'],
        integer: ' <number>',
        choice: ' <name>',
        words: ' <name>',
        lines: ' <list>',
        text: ' <text>',
        path: ' <file>',
    };
    const places = input.secret ? '; or @FILE, or - for standard input' : '';
    const description = `${(0,message/* render */.XX)((0,inputs_input/* describeInput */.eG)(withoutOff(input), command), words/* terminalWords */.A)}${places}`;
    return new esm/* Option */.c$(`--${input.name}${argument[kind.type]}`, description).helpGroup(groupTitles[input.group]);
}
/** A switch that is off unless it is given needs no words for that. */
function withoutOff(input) {
    const { default: fallback, ...others } = input;
    return fallback && 'value' in fallback && fallback.value === false ? others : input;
}
/** Commander names options in camelCase and gives `true` for a flag without a value. */
function typedInputs(options) {
    return Object.fromEntries(table/* inputRows */.k8.flatMap(({ name }) => {
        const value = options[(0,camel_case/* camelCase */.x)(name)];
        return value === undefined ? [] : [[name, String(value)]];
    }));
}

// EXTERNAL MODULE: ./build/hosts/terminal/render.js
var render = __webpack_require__(84437);
;// CONCATENATED MODULE: ./build/hosts/terminal/wrong-arguments.js




/** Names that other tools have for what a command does here. */
const otherNames = {
    ...named('plan', 'preview diff what-if whatif dry-run'),
    ...named('probe', 'check test ping health validate verify'),
    ...named('register', 'add create publish deploy push update upsert'),
    ...named('unregister', 'delete remove rm deregister undeploy'),
    ...named('sweep', 'clean cleanup gc'),
    ...named('sync', 'apply reconcile'),
    ...named('audit', 'lint report status list ls'),
    ...named('export', 'generate render'),
    ...named('dump', 'import pull backup snapshot'),
    ...named('init', 'new scaffold'),
    ...named('surface', 'tools show inspect'),
    ...named('doctor', 'diagnose setup login whoami'),
    ...named('emulator', 'serve server start emulate'),
    ...named('demo', 'try example quickstart'),
};
function named(command, words) {
    return Object.fromEntries(words.split(' ').map((word) => [word, command]));
}
/** What is wrong with the arguments that were typed, and the nearest thing that would be right. */
function wrongArguments(error, args) {
    const [first = '', suggestion = ''] = error.message
        .replace(/^error: /, '')
        .replace(/\.$/, '')
        .split('\n');
    const known = /\(Did you mean (.+)\?\)/.exec(suggestion)?.[1];
    const refusal = (message, next) => new errors/* InvalidInput */.o9({ code: 'arguments-invalid', message: `${(0,printable/* printable */.g)(message, 300)}.`, next });
    switch (error.code) {
        case 'commander.help':
        case 'commander.helpDisplayed':
            return refusal('No command was given', `${allCommands()} See mcp-register --help`);
        case 'commander.unknownCommand': {
            const [word = ''] = args;
            if (isWebAddress(word)) {
                const next = `Give a command, and the URL as an option: mcp-register probe --server-url ${(0,printable/* printable */.g)(word, 200)}`;
                return refusal('A URL stands in place of a command', next);
            }
            const meant = otherNames[word.toLowerCase()] ?? known;
            return refusal(capitalised(first), meant ? `Did you mean ${(0,printable/* printable */.g)(meant)}?` : allCommands());
        }
        case 'commander.excessArguments': {
            const word = strayWord(args);
            const option = word === undefined ? undefined : optionFor(word, args[0]);
            if (word !== undefined && option !== undefined) {
                return refusal(`${option === 'manifest' ? 'A file' : 'A URL'} stands without its option`, `Give it as an option: mcp-register ${args[0]} --${option} ${(0,printable/* printable */.g)(word, 200)}`);
            }
        }
    }
    const command = takenCommand(args[0]);
    return refusal(capitalised(first), known ? `Did you mean ${(0,printable/* printable */.g)(known)}?` : `See mcp-register${command} --help`);
}
function allCommands() {
    return `The commands are ${[...commandsInOrder, 'emulator', 'demo'].join(', ')}.`;
}
/** The first word after the command that is neither an option nor the value of one. */
function strayWord([, ...words]) {
    return words.find((word, index) => {
        const before = words[index - 1] ?? '';
        const isValue = before.startsWith('--') && !before.includes('=');
        return !word.startsWith('-') && !isValue;
    });
}
/** The option that a word was meant for, of those that the command has. */
function optionFor(word, name) {
    const command = commandsInOrder.find((one) => one === name);
    if (command === undefined)
        return undefined;
    const wanted = isWebAddress(word)
        ? ['server-url', 'registry-url']
        : /\.ya?ml$/i.test(word)
            ? ['manifest']
            : [];
    const taken = (0,table/* inputsOf */.Vc)(command).map((row) => row.name);
    return wanted.find((option) => taken.includes(option));
}
function isWebAddress(word) {
    return /^https?:\/\//i.test(word);
}
function takenCommand(name = '') {
    return /^[a-z]+$/.test(name) ? ` ${name}` : '';
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/hosts/terminal/main.js












/** Runs the command line, and ends the process with its exit code. */
async function start(args, env) {
    return endProcess(await main(args, env));
}
/**
 * The whole command line: reads the arguments, runs the command, prints the result.
 *
 * @param args the arguments after the script's name
 * @returns the exit code
 */
async function main(args, env) {
    const json = asksForJson(args);
    const concealment = (0,app_concealment/* createConcealment */.U)(() => { });
    for (const secret of (0,secret_inputs/* secretsOfEnvironment */.O)(env))
        concealment.conceal(secret);
    const terminal = createTerminal(json || printsResult(args), env, concealment.text);
    let exitCode = errors/* exitCodes */.hS.done;
    const interrupted = interruption();
    const verbose = args.includes('--verbose');
    const context = { terminal, env, signal: interrupted.signal, verbose, concealment };
    const program = createProgram({
        async run(command, raw) {
            exitCode =
                command === 'doctor'
                    ? await diagnose(raw, context)
                    : await runReporting({ command, typed: raw, json }, context);
        },
        print: (text) => terminal.print(text),
        async emulator(flags) {
            const { runEmulator } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(457), __webpack_require__.e(210), __webpack_require__.e(87), __webpack_require__.e(818), __webpack_require__.e(654), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 43763));
            await runEmulator(flags, terminal, interrupted.signal);
        },
        async demo() {
            const { runDemo } = await __webpack_require__.e(/* import() */ 801).then(__webpack_require__.bind(__webpack_require__, 6801));
            await runDemo(terminal, env, interrupted.signal);
        },
    });
    try {
        await program.parseAsync(programArguments(args), { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7 && error.exitCode === 0)
            return errors/* exitCodes */.hS.done;
        const failed = (0,describe_error/* failedReport */.k)(error instanceof esm/* CommanderError */.b7 ? wrongArguments(error, args) : error, args[0] ?? '', words/* terminalWords */.A);
        if (json)
            terminal.print((0,safe_json/* safeJson */.o)(failed));
        else
            terminal.fail(`${(0,render/* renderError */.vr)(terminal.colors, `Failed (exit ${failed.exitCode})`, failed.error)}\n`);
        if (failed.exitCode === errors/* exitCodes */.hS.bug && verbose)
            terminal.fail(stackOf(error));
        return failed.exitCode;
    }
    finally {
        interrupted.stop();
    }
}
async function diagnose(typed, context) {
    const [{ createNetwork }, { doctorPorts }, { runDoctor }, { terminalInputs }] = await Promise.all([
        __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 28572)),
        Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 50403)),
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(237), __webpack_require__.e(860), __webpack_require__.e(735), __webpack_require__.e(261), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 85869)),
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(908), __webpack_require__.e(893)]).then(__webpack_require__.bind(__webpack_require__, 59893)),
    ]);
    const inputs = await terminalInputs('doctor', typed, context);
    const trace = await openTrace(inputs.trace, context);
    const network = trace.record(createNetwork(context.signal));
    const report = await runDoctor(inputs, doctorPorts(inputs, network, context), context.terminal);
    await trace.write();
    if (inputs.output === 'json')
        context.terminal.print(JSON.stringify(report, undefined, 2));
    return report.exitCode;
}
async function runReporting(asked, context) {
    const [{ run }, { createNetwork }, { gitHubRules }, { terminalHost }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(908), __webpack_require__.e(428)]).then(__webpack_require__.bind(__webpack_require__, 53428)),
        __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 28572)),
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 45851)),
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(908), __webpack_require__.e(751), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 40440)),
    ]);
    const trace = await openTrace(asked.typed.trace, context);
    const { exitCode } = await run(terminalHost(asked, context), () => ({
        network: trace.record(createNetwork(context.signal)),
        gitHub: gitHubRules(context.env),
        environment: context.env,
        startUpMs: performance.now(),
    }));
    await trace.write();
    return exitCode;
}
/** Without a trace nothing of it is loaded. */
async function openTrace(path, context) {
    if (path === undefined)
        return noTrace;
    const { traceFile } = await __webpack_require__.e(/* import() */ 682).then(__webpack_require__.bind(__webpack_require__, 20682));
    return traceFile(path, context);
}
const noTrace = { record: (network) => network, write: async () => { } };
/** Aborts with a Failure as the reason at the first SIGINT or SIGTERM, so that a run can end in order. */
function interruption() {
    const controller = new AbortController();
    const abort = (signal) => controller.abort(new errors/* Incomplete */.nd({
        code: 'interrupted',
        message: `The run was interrupted by ${signal}.`,
        next: errors/* nothingWritten */.F2,
    }));
    process.once('SIGINT', abort).once('SIGTERM', abort);
    return {
        signal: controller.signal,
        stop: () => void process.off('SIGINT', abort).off('SIGTERM', abort),
    };
}
/** Before the arguments are understood it must be known where an error about them goes. */
function asksForJson(args) {
    return args.includes('--output=json') || args[args.indexOf('--output') + 1] === 'json';
}
/** Whether the result of the command is a text for a file or a pipe, whatever the output of the run. */
function printsResult([command]) {
    return command === 'surface' || command === 'export' || command === 'dump';
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 84437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ renderProbe),
/* harmony export */   AT: () => (/* binding */ renderOfferings),
/* harmony export */   C8: () => (/* binding */ renderResult),
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   Sz: () => (/* binding */ renderAttempt),
/* harmony export */   UE: () => (/* binding */ renderLinks),
/* harmony export */   _u: () => (/* binding */ renderSurface),
/* harmony export */   c7: () => (/* binding */ renderWarnings),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nU: () => (/* binding */ renderEntries),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _core_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22591);
/* harmony import */ var _core_report_fleet_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52231);
/* harmony import */ var _core_report_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79165);
/* harmony import */ var _core_report_plan_totals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22488);
/* harmony import */ var _core_report_waiting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31198);
/* harmony import */ var _core_text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31522);
/* harmony import */ var _core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20075);
/* harmony import */ var _core_text_seconds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77609);








const transports = { 'streamable-http': 'Streamable HTTP', sse: 'HTTP+SSE' };
const labelWidth = 10;
/** Names that are shown before the rest is only counted. */
const namesShown = 40;
/** One entry of the page: a label, then its text; further lines stand under the text. */
function line(colors, label, ...texts) {
    return texts
        .map((text, index) => `  ${colors.dim((index === 0 ? label : '').padEnd(labelWidth))}${text}`)
        .join('\n');
}
function renderAttempt(colors, attempt) {
    const { phase, method, httpStatus, ms, error } = attempt;
    const answer = httpStatus === undefined ? 'no answer' : `answered ${httpStatus}`;
    const said = error === undefined ? '' : `: ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(error)}`;
    const step = method === phase ? phase : `${phase} (${method})`;
    return line(colors, 'Asked', `${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(step)} ${answer} in ${Math.round(ms)} ms${colors.dim(said)}`);
}
/** The verdict, and for a healthy server who it is. */
function renderProbe(colors, result) {
    if (result.status !== 'healthy') {
        return line(colors, 'Probe', (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(result.url, 300), colors.yellow(result.status));
    }
    const { transport, protocolVersion, serverInfo, tools } = result.server;
    const facts = [
        colors.green(result.status),
        serverInfo &&
            `${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(serverInfo.title ?? serverInfo.name, 60)} ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(serverInfo.version, 30)}`,
        transports[transport],
        `protocol ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(protocolVersion, 30)}`,
        (0,_core_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(tools.length, 'tool'),
        `${Math.round(result.latencyMs)} ms`,
    ].filter(Boolean);
    return line(colors, 'Probe', (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(result.url, 300), facts.join(' · '));
}
/** All that a healthy server offers, by name, for the command that only probes. */
function renderOfferings(colors, server) {
    const { tools, resources, resourceTemplates, prompts, eras } = server;
    const width = Math.min(36, Math.max(0, ...tools.map(({ name }) => name.length)));
    const opened = [eras.modern && 'server/discover', eras.legacy && 'initialize', eras.sse && 'HTTP+SSE'];
    return [
        line(colors, 'Opens by', opened.filter(Boolean).join(', ')),
        ...names(colors, 'Tools', tools, ({ name, description }) => `${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name, 60).padEnd(width)}  ${colors.dim((0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(description ?? '', 60))}`.trimEnd()),
        ...names(colors, 'Resources', resources, ({ uri }) => (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(uri, 90)),
        ...names(colors, 'Templates', resourceTemplates, ({ uriTemplate }) => (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(uriTemplate, 90)),
        ...names(colors, 'Prompts', prompts, ({ name }) => (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name, 60)),
    ].join('\n');
}
function names(colors, label, items, show) {
    if (items.length === 0)
        return [];
    const rest = items.length - namesShown;
    return [
        line(colors, label, ...items.slice(0, namesShown).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])),
    ];
}
const actionMarks = { create: '+', update: '~', keep: '=', delete: '-' };
/** The plan as a table: what is created, updated and kept, with the fields, then how many of each. */
function renderPlan(colors, plan) {
    const paint = {
        create: colors.green,
        update: colors.yellow,
        keep: colors.dim,
        delete: colors.red,
    };
    const rows = plan.flatMap(({ kind, id, action, changes, reason }) => [
        paint[action](`${actionMarks[action]} ${action.padEnd(7)} ${kind.padEnd(14)} ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(id, 90)}`),
        ...(reason === undefined ? [] : [colors.dim(`    ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(reason, 200)}`)]),
        ...changes.map(({ field, before, after }) => {
            const was = action === 'create' ? '' : `${brief(before)} -> `;
            return colors.dim(`    ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(field, 60)}: ${was}${brief(after)}`);
        }),
    ]);
    const totals = (0,_core_report_plan_totals_js__WEBPACK_IMPORTED_MODULE_2__/* .planTotals */ .H)(plan);
    return line(colors, 'Plan', ...rows, ...(totals === '' ? [] : [totals]));
}
function brief(value) {
    if (value === undefined)
        return 'nothing';
    return (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(typeof value === 'string' ? `"${value}"` : JSON.stringify(value), 80);
}
/** What a change of the surface means for clients, the gravest first; empty when nothing changed. */
function renderSurface(colors, report) {
    const changes = report.surface?.changes ?? [];
    const paint = {
        breaking: colors.red,
        incomplete: colors.red,
        unproven: colors.yellow,
        warning: colors.yellow,
        compatible: colors.green,
        notice: colors.dim,
    };
    const shown = changes
        .slice(0, namesShown)
        .flatMap(({ verdict, message, before, after }) => [
        `${paint[verdict](verdict.padEnd(10))} ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(message, 600)}`,
        ...(before === undefined ? [] : [colors.dim(`           - ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(before, 300)}`)]),
        ...(after === undefined ? [] : [colors.dim(`           + ${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(after, 300)}`)]),
    ]);
    const rest = changes.length - namesShown;
    if (rest > 0)
        shown.push(`and ${rest} more`);
    return line(colors, 'Surface', ...shown);
}
const visibilities = {
    listed: 'yes, verified in the registry',
    hidden: 'not yet',
    unknown: 'unknown, because the registry could not be read',
};
/**
 * What a run over several entries did with each, and why. What is up to date is only counted, but for entries that a
 * prune kept.
 */
function renderEntries(colors, report) {
    if (report.results.length === 0)
        return renderFiles(colors, report);
    const results = report.results.filter(({ status, warnings }) => report.command === 'sweep' ||
        status !== 'unchanged' ||
        warnings.some(({ code }) => code === 'prune-note' || code === 'no-longer-declared'));
    const { rows } = (0,_core_report_fleet_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .fleetRows */ .Y)({ results }, namesShown);
    const further = report.results.length - rows.length;
    const texts = rows.map(({ name, environment, status, reason }) => {
        const where = environment === '' ? (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name, 60) : `${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(name, 60)} (${(0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(environment, 30)})`;
        return `${status.padEnd(10)} ${where}  ${colors.dim((0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(reason, 200))}`.trimEnd();
    });
    const files = renderFiles(colors, report);
    const entries = line(colors, 'Entries', ...texts, ...(further > 0 ? [`${(0,_core_report_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .countsLine */ .J7)(report)}`] : []));
    return [...(files === '' ? [] : [files]), entries].join('\n');
}
/** The files that a manifest was read from; empty where it is one. */
function renderFiles(colors, { files = [] }) {
    const rest = files.length - namesShown;
    const texts = files.slice(0, namesShown).map((path) => (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path, 300));
    return line(colors, 'Files', ...texts, ...(rest > 0 ? [`and ${rest} more`] : []));
}
/** Where to go from here; empty when a run leads nowhere. */
function renderLinks(colors, report) {
    const { links, visibility } = report;
    return [
        ...(visibility ? [line(colors, 'Listed', visibilities[visibility], ...views(colors, report))] : []),
        ...(links?.portal ? [line(colors, 'Portal', links.portal)] : []),
        ...(links?.portalHelp ? [line(colors, 'Portal', `off; to switch it on: ${links.portalHelp}`)] : []),
        ...(links?.registry
            ? [
                line(colors, 'Registry', `${links.registry}  ${colors.dim('for VS Code')}`, `${links.registry}/v0.1  ${colors.dim('for GitHub Copilot CLI')}`),
            ]
            : []),
        ...(links?.vscode ? [line(colors, 'VS Code', links.vscode)] : []),
    ].join('\n');
}
/** The last line of the page: what the run came to. */
function renderResult(colors, report) {
    const { requests, timings, error } = report;
    const sent = requests.writes + requests.reads + requests.exports > 0;
    const effort = sent
        ? error
            ? // What was written is in the result itself; a request more or less may have failed.
                `${(0,_core_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(requests.writes + requests.reads + requests.exports, 'request')}, ${(0,_core_text_seconds_js__WEBPACK_IMPORTED_MODULE_5__/* .seconds */ .Y)(timings.total ?? 0)}`
            : `${(0,_core_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(requests.writes, 'write')}, ${(0,_core_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(requests.reads + requests.exports, 'read')}, ${(0,_core_text_seconds_js__WEBPACK_IMPORTED_MODULE_5__/* .seconds */ .Y)(timings.total ?? 0)}`
        : (0,_core_text_seconds_js__WEBPACK_IMPORTED_MODULE_5__/* .seconds */ .Y)(timings.total ?? 0);
    const paint = error ? colors.red : colors.green;
    const waited = (0,_core_report_waiting_js__WEBPACK_IMPORTED_MODULE_6__/* .waitingText */ .rQ)(timings);
    return [
        `  ${colors.bold(paint((0,_core_report_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .resultLine */ .ow)(report)))}  ${colors.dim(`(${effort})`)}`,
        ...(waited === '' ? [] : [`  ${colors.dim(waited)}`]),
    ].join('\n');
}
/** What each client sees, in one line where all is well. */
function views(colors, { clients = [] }) {
    const plain = clients.filter(({ sees, note }) => sees && note === undefined).map(({ client }) => client);
    return [
        ...(plain.length > 0 ? [`seen by ${plain.join(', ')}`] : []),
        ...clients
            .filter(({ sees, note }) => !sees || note !== undefined)
            .map(({ client, sees, note = '' }) => colors.yellow(`${sees ? 'seen' : 'not seen'} by ${client}: ${note}`)),
    ];
}
function renderWarnings(colors, warnings) {
    return warnings
        .map(({ code, message, level }) => level === 'notice'
        ? line(colors, 'Note', (0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(message, 600))
        : line(colors, 'Warning', `${colors.yellow((0,_core_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(message, 600))} (${code})`))
        .join('\n');
}
/** What happened, why, and the next thing to do, on one screen. Further lines of the last are to be copied. */
function renderError(colors, title, error) {
    const [next = '', ...copied] = error.next.split('\n');
    return [
        '',
        `  ${colors.bold(colors.red(title))}  ${colors.dim(error.code)}`,
        line(colors, 'What', ...error.message.split('\n')),
        ...(error.why ? [line(colors, 'Why', error.why)] : []),
        line(colors, 'Next', next, ...copied),
        line(colors, 'More', colors.dim((0,_core_project_js__WEBPACK_IMPORTED_MODULE_7__/* .helpUrl */ .xR)(error.code))),
    ].join('\n');
}


/***/ }),

/***/ 17776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ terminalWords)
/* harmony export */ });
const ways = {
    'sign-in': 'run: az login',
    'show-details': 'with --verbose',
    'allow-pull-request-comments': 'give --github-token a token that may write pull requests',
    'allow-issues': 'give --github-token a token that may write issues',
    'trust-authority': 'set the environment variable NODE_EXTRA_CA_CERTS to its path',
    'sign-in-to-proxy': 'set the environment variable HTTPS_PROXY to http://<user>:<password>@<proxy>:<port>',
    'use-embedded': 'leave the target inputs out: the embedded API Center is then used',
};
/** How the command line spells inputs, and what a person types. */
const terminalWords = {
    input: (name, value) => (value === undefined ? `--${name}` : `--${name} ${quoted(value)}`),
    way: (way) => ways[way],
};
function quoted(value) {
    return /^[^\s'"$`\\<>|&;()*?]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
