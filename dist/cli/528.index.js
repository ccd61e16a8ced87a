export const id = 528;
export const ids = [528,943];
export const modules = {

/***/ 63528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCatalogue: () => (/* binding */ exportCatalogue)
});

// EXTERNAL MODULE: ./build/core/apicenter/resources.js
var resources = __webpack_require__(38525);
// EXTERNAL MODULE: ./build/core/apicenter/service-failure.js
var service_failure = __webpack_require__(47608);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/apicenter/constants.js
var constants = __webpack_require__(79557);
// EXTERNAL MODULE: ./build/core/apicenter/paths.js
var paths = __webpack_require__(98204);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/registration/resource-ids.js
var resource_ids = __webpack_require__(79719);
// EXTERNAL MODULE: ./build/core/registration/stamp.js
var stamp = __webpack_require__(63269);
;// CONCATENATED MODULE: ./build/core/fleet/export/catalogue-endpoints.js





/** Every endpoint of the servers: each URL of each deployment. Pure. */
function catalogueEndpoints(servers, environments) {
    const kinds = new Map(environments.map(({ name, properties }) => [name.toLowerCase(), properties.kind]));
    return servers.flatMap(({ api, versions, deployments }) => {
        const { title, summary, description, customProperties = {}, externalDocumentation } = api.properties;
        const staged = (0,stamp/* readStamp */.UL)(externalDocumentation)?.pullRequest !== undefined;
        return deployments.flatMap(({ properties: { environmentId: reference, definitionId, server } }) => {
            const environmentId = (0,paths/* environmentOfReference */.uc)(reference);
            const kind = environmentId === undefined ? undefined : kinds.get(environmentId.toLowerCase());
            return (server?.runtimeUri ?? []).map((url) => ({
                apiId: api.name,
                ...(0,optional/* optional */.l)('environmentId', environmentId),
                production: kind === undefined || kind === 'production',
                title,
                description: summary || description || '',
                url,
                transport: clientTransport(url),
                ...(0,optional/* optional */.l)('stage', stageOf(definitionId, versions)),
                customProperties,
                staged,
            }));
        });
    });
}
/** What clients are told to speak. The registry says `sse` of most servers, whatever they speak: the URL tells more. */
function clientTransport(url) {
    return URL.canParse(url) && (0,resource_ids/* transportOf */.JH)(url) === 'sse' ? 'sse' : 'http';
}
/** The stage of the version that a deployment serves: the one that its definition belongs to, else the only one. */
function stageOf(definitionId, versions) {
    const id = (0,paths/* definitionOfReference */.U6)(definitionId)?.version.toLowerCase();
    const bound = versions.find(({ name }) => name.toLowerCase() === id);
    const version = bound ?? (versions.length === 1 ? versions[0] : undefined);
    return constants/* lifecycleStages */.Wm.find((stage) => stage === version?.properties.lifecycleStage.toLowerCase());
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/http/secret-parameters.js
var secret_parameters = __webpack_require__(4828);
// EXTERNAL MODULE: ./build/core/text/without-end.js
var without_end = __webpack_require__(58672);
;// CONCATENATED MODULE: ./build/core/fleet/export/publishable-url.js


/** Characters of a URL that no format reads as syntax: no `*`, `{`, `}`, `|`, `\`, quotes, blanks; beyond ASCII letters and digits only. */
const plainUrl = /^[\w\-.~:/?#[\]@!$&'()+,;=%\p{L}\p{N}]+$/u;
const maxLength = 2000;
/**
 * Whether a registered URL can be written into a file that clients read. A pattern, a variable or a template would
 * become syntax there: `*` allows more than one server, `${…}` reads a variable of the machine that opens the file.
 */
function judgeUrl(text) {
    const trimmed = text.trim();
    const url = trimmed.length <= maxLength && URL.canParse(trimmed) ? new URL(trimmed) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        return unfit('is not an http or https URL');
    if (trimmed.includes('*'))
        return unfit('contains *, which stands for any text in an allow-list');
    if (/[{}]/.test(trimmed))
        return unfit('contains { or }, which stands for a variable');
    if (url.username || url.password)
        return unfit('contains a user name or a password');
    // GitHub compares it without the dot, VS Code with it: no entry of an allow-list lets it pass in both.
    if (url.hostname.endsWith('.'))
        return unfit('ends its host with a dot, which clients compare differently');
    if ((0,secret_parameters/* secretParameterOf */.zX)(url) !== undefined)
        return unfit('carries a key in its query');
    const canonicalUrl = canonicalForm(url);
    if (!plainUrl.test(text) || !plainUrl.test(canonicalUrl)) {
        return unfit('contains a character that a file could read as syntax');
    }
    return { fit: true, url: text, canonicalUrl };
}
/**
 * The form in which clients compare URLs: scheme and host in lower case, the host in Punycode without percent-encoding
 * and without dots at its end, no default port, no fragment. The path stays as it is.
 *
 * Rules: docs.github.com, Enterprise managed settings, “URL canonicalization”.
 */
function canonicalForm(url) {
    const copy = new URL(url.href);
    copy.hash = '';
    copy.hostname = (0,without_end/* withoutEnd */.M)(copy.hostname, '.');
    return copy.href;
}
/** The canonical form of a text of a file; the text itself where it is no URL. */
function comparableUrl(text) {
    return URL.canParse(text) ? canonicalForm(new URL(text)) : text;
}
function unfit(reason) {
    return { fit: false, reason };
}

;// CONCATENATED MODULE: ./build/core/fleet/export/entries.js




/** The longest name that every format takes: Backstage allows 63 characters. */
const maxName = 63;
const namesShown = 20;
/**
 * The endpoints that can be written, in a stable order and with stable names; those that cannot are named in
 * warnings. Of endpoints with one URL the first is taken.
 */
function entriesOf(endpoints) {
    const entries = [];
    const unfit = [];
    const doubled = [];
    const urls = new Set();
    const names = new Set();
    const primary = new Set();
    for (const endpoint of inOrder(endpoints)) {
        const verdict = judgeUrl(endpoint.url);
        const shown = `"${(0,printable/* printable */.g)(idOf(endpoint), 120)}"`;
        if (!verdict.fit) {
            unfit.push(`${shown}: its URL ${verdict.reason}`);
        }
        else if (urls.has(verdict.canonicalUrl)) {
            doubled.push(shown);
        }
        else {
            const { url, canonicalUrl } = verdict;
            urls.add(canonicalUrl);
            const isFirst = !primary.has(endpoint.apiId);
            primary.add(endpoint.apiId);
            const name = freeName(isFirst ? endpoint.apiId : idOf(endpoint), canonicalUrl, names);
            names.add(name.toLowerCase());
            entries.push({ ...endpoint, url, canonicalUrl, id: idOf(endpoint), name });
        }
    }
    return { entries, warnings: [...unfitWarning(unfit), ...doubledWarning(doubled)] };
}
/**
 * A name that is not taken: letters, digits and single hyphens. Where it is taken, six characters of the URL's hash
 * follow.
 *
 * @param taken in lower case
 */
function freeName(wanted, canonicalUrl, taken) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(canonicalUrl, 'utf8').digest('hex');
    const plain = wanted.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'server';
    const fits = plain.length <= maxName && !taken.has(plain.toLowerCase());
    if (fits)
        return plain;
    for (let length = 6;; length++) {
        const head = plain.slice(0, maxName - length - 1).replace(/-$/, '');
        const name = `${head}-${hash.slice(0, length)}`;
        if (!taken.has(name.toLowerCase()) || length === hash.length)
            return name;
    }
}
function idOf({ apiId, environmentId }) {
    return environmentId === undefined ? apiId : `${apiId}/${environmentId}`;
}
/** By API; within one, production first: it gets the plain name, whatever is added later. */
function inOrder(endpoints) {
    return endpoints.toSorted((a, b) => compare(a.apiId, b.apiId) ||
        Number(b.production) - Number(a.production) ||
        compare(a.environmentId ?? '', b.environmentId ?? '') ||
        compare(a.url, b.url));
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function unfitWarning(unfit) {
    if (unfit.length === 0)
        return [];
    const message = (0,core_message/* sentence */.em) `${unfit.length} ${unfit.length === 1 ? 'entry is' : 'entries are'} left out: ${shown(unfit, '; ')}.`;
    return [{ code: 'export-entry-left-out', message }];
}
function doubledWarning(doubled) {
    if (doubled.length === 0)
        return [];
    const message = (0,core_message/* sentence */.em) `The URL of ${shown(doubled, ', ')} is that of another entry, and is written once.`;
    return [{ code: 'duplicate-endpoint', level: 'notice', message }];
}
function shown(names, separator) {
    const rest = names.length - namesShown;
    return `${names.slice(0, namesShown).join(separator)}${rest > 0 ? `${separator}and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/core/fleet/export/filter.js
var export_filter = __webpack_require__(17392);
;// CONCATENATED MODULE: ./build/core/fleet/export/line-diff.js

/** Above this many pairs of lines the middle is shown as a whole, before and after. */
const maxPairs = 1_000_000;
const maxLine = 200;
/**
 * The lines that differ, each after `-` or `+`, safe to print; the rest is counted.
 *
 * @param maxLines how many are shown
 */
function lineDiff(before, after, maxLines) {
    const a = before.split(/\r?\n/);
    const b = after.split(/\r?\n/);
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    let tail = 0;
    const room = Math.min(a.length, b.length) - start;
    while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail++;
    const lines = differences(a.slice(start, a.length - tail), b.slice(start, b.length - tail));
    const rest = lines.length - maxLines;
    const shown = lines
        .slice(0, maxLines)
        .map(([sign, line]) => `${sign} ${(0,printable/* printable */.g)(line.replaceAll('\t', '  '), maxLine)}`);
    return rest > 0 ? [...shown, `… and ${rest} more`] : shown;
}
function differences(a, b) {
    if (a.length * b.length > maxPairs) {
        return [...a.map((line) => ['-', line]), ...b.map((line) => ['+', line])];
    }
    // lengths[i][j]: the longest common part of what follows in both.
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    const length = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            const same = a[i] === b[j];
            lengths[i * width + j] = same ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
        }
    }
    const found = [];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        if (i < a.length && j < b.length && a[i] === b[j]) {
            i++;
            j++;
        }
        else if (j >= b.length || (i < a.length && length(i + 1, j) >= length(i, j + 1))) {
            found.push(['-', a[i++] ?? '']);
        }
        else
            found.push(['+', b[j++] ?? '']);
    }
    return found;
}

// EXTERNAL MODULE: ./build/core/clients/evidence.js
var evidence = __webpack_require__(65172);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/core/fleet/export/registry-endpoints.js



/**
 * Every endpoint that a registry lists. It tells neither stages nor environments, nor metadata. Entries of pull
 * requests are known by the ids and titles that this tool gives them.
 */
function registryEndpoints(pages) {
    return pages.flatMap(({ entries }) => entries.flatMap((item) => {
        const entry = (0,evidence/* entryOf */.M)(item);
        if (entry === undefined)
            return [];
        const server = (0,json/* isJsonObject */.O)(item) && (0,json/* isJsonObject */.O)(item.server) ? item.server : {};
        const title = textOf(server.title) || entry.name;
        return entry.remotes.map(({ url }) => ({
            apiId: entry.name,
            production: true,
            title,
            description: textOf(server.description),
            url,
            transport: clientTransport(url),
            customProperties: {},
            staged: isStaged(entry.name, title),
        }));
    }));
}
function isStaged(name, title) {
    const number = /-pr-(\d{1,15})$/.exec(name)?.[1];
    return number !== undefined && title.endsWith(`(PR #${number})`);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/registry/registry.js
var registry = __webpack_require__(45829);
// EXTERNAL MODULE: ./build/core/turns.js
var turns = __webpack_require__(33946);
// EXTERNAL MODULE: ./build/core/commands/catalogue-run.js + 2 modules
var catalogue_run = __webpack_require__(81251);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/fleet/export/export-entry.js
var export_entry = __webpack_require__(9841);
;// CONCATENATED MODULE: ./build/core/fleet/export/listing.js


const listingSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    format: dist/* picklist */.KIO(export_entry/* exportFormats */.F),
    entries: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), name: dist/* string */.YjP(), url: dist/* string */.YjP() })),
});
/** The path of the listing of a file. */
function listingPath(out) {
    return `${out}.mcp-register.json`;
}
function formatListing({ format, entries }) {
    const plain = entries.map(({ id, name, url }) => ({ id, name, url }));
    return `${JSON.stringify({ version: 1, format, entries: plain }, undefined, 2)}\n`;
}
/** Undefined when the text is not a listing: nothing that it says may then be removed. */
function parseListing(text) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
    const parsed = dist/* safeParse */.xLC(listingSchema, value);
    return parsed.success ? { format: parsed.output.format, entries: parsed.output.entries } : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/text/cut.js
var cut = __webpack_require__(1684);
// EXTERNAL MODULE: ./build/core/text/parse-yaml.js
var parse_yaml = __webpack_require__(15943);
;// CONCATENATED MODULE: ./build/core/fleet/export/reconcile.js


/**
 * Decides what becomes of each entry of a file. Only what the listing names is ours; a URL that another tool or a person wrote is
 * left as it is, and not written again.
 *
 * @param wanted with different canonical URLs
 * @param listed undefined where there is no listing: then nothing is ours
 */
function reconcile(present, wanted, listed) {
    const urls = present.map(({ url }) => (url === undefined ? undefined : comparableUrl(url)));
    const owners = present.map(({ name }, index) => ownerOf(name, urls[index], listed));
    const wantedUrls = new Set(wanted.map(({ canonicalUrl }) => canonicalUrl));
    const claims = new Map();
    const missing = wanted.filter((entry) => {
        const own = urls.findIndex((url, index) => url === entry.canonicalUrl && owners[index] !== undefined);
        if (own !== -1)
            claims.set(own, entry);
        return own === -1 && !urls.includes(entry.canonicalUrl);
    });
    const toAdd = missing.filter((entry) => {
        const moved = owners.findIndex((owner, index) => owner?.id === entry.id && !claims.has(index) && !wantedUrls.has(urls[index] ?? ''));
        if (moved !== -1)
            claims.set(moved, entry);
        return moved === -1;
    });
    const fates = present.map(({ name = '' }, index) => {
        const entry = claims.get(index);
        if (entry)
            return { kind: 'own', entry, name, moved: urls[index] !== entry.canonicalUrl };
        const stays = owners[index] === undefined || wantedUrls.has(urls[index] ?? '');
        return { kind: stays ? 'keep' : 'remove' };
    });
    const added = named(toAdd, present, fates);
    const removed = owners.flatMap((owner, index) => owner && fates[index]?.kind === 'remove' ? [owner.id] : []);
    return { fates, added, removed, written: writtenOf(wanted, fates, added) };
}
function ownerOf(name, url, listed = []) {
    if (url === undefined)
        return undefined;
    return listed.find((entry) => comparableUrl(entry.url) === url && (name === undefined || entry.name === name));
}
/** Names that no entry has that stays. */
function named(entries, present, fates) {
    const taken = new Set(present.flatMap(({ name }, index) => name === undefined || fates[index]?.kind === 'remove' ? [] : [name.toLowerCase()]));
    return entries.map((entry) => {
        const name = freeName(entry.name, entry.canonicalUrl, taken);
        taken.add(name.toLowerCase());
        return { entry, name };
    });
}
function writtenOf(wanted, fates, added) {
    const ours = [...fates.flatMap((fate) => (fate.kind === 'own' ? [fate] : [])), ...added];
    const names = new Map(ours.map(({ entry, name }) => [entry, name]));
    return wanted.flatMap((entry) => {
        const name = names.get(entry);
        return name === undefined ? [] : [{ id: entry.id, name: name || entry.name, url: entry.url }];
    });
}

;// CONCATENATED MODULE: ./build/core/fleet/export/unmergeable-text.js
/** A file that cannot be merged into, with the problem in one clause and where it is. */
class UnmergeableText extends Error {
    /** "line 3, column 5", counted from 1. */
    place;
    /** @param offset in UTF-16 units */
    constructor(problem, text, offset) {
        super(problem);
        const before = text.slice(0, offset).split('\n');
        this.place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    }
}

;// CONCATENATED MODULE: ./build/core/fleet/export/merge-backstage.js







const maxDescription = 300;
/**
 * Entities of a Backstage descriptor file: one YAML document each. An MCP server is an `API` whose `spec.type` is
 * `mcp-server`; it has `spec.remotes` and no `spec.definition`.
 *
 * Rules: backstage.io/docs/features/software-catalog/descriptor-format; the schema `ApiV1alpha1McpServer`
 * (`API.v1alpha1.mcp-server.schema.json` in packages/catalog-model of backstage/backstage).
 *
 * @throws UnmergeableText
 */
function mergeBackstage(part) {
    const { body, style, owner } = part;
    const documents = splitDocuments(body);
    const contents = documents.map(({ text, offset }) => contentOf(text, body, offset));
    const reconciled = reconcile(contents.map(presentOf), part.entries, part.listing?.entries);
    const updated = [];
    const kept = documents.flatMap(({ text }, index) => {
        const fate = reconciled.fates[index];
        if (fate === undefined || fate.kind === 'remove')
            return [];
        if (fate.kind === 'keep')
            return [text];
        const next = withValues(text, contents[index], entityOf(fate, owner));
        if (next !== text)
            updated.push(fate.entry.id);
        return [next];
    });
    const written = reconciled.added.map((named) => `---\n${(0,yaml_dist/* stringify */.As)(entityOf(named, owner), { lineWidth: 0 })}`.replaceAll('\n', style.newline));
    const before = kept.join('');
    const gap = before === '' || /\n$/.test(before) || written.length === 0 ? '' : style.newline;
    return { text: before + gap + written.join(''), reconciled, updated };
}
/** Documents of a stream with the line that begins each. Such a line begins a document wherever it stands. */
function splitDocuments(body) {
    const starts = [...body.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
    const [first = body.length] = starts;
    const offsets = body.slice(0, first) === '' ? starts : [0, ...starts];
    return offsets.map((offset, index) => ({ text: body.slice(offset, offsets[index + 1]), offset }));
}
function contentOf(text, body, offset) {
    const parsed = (0,parse_yaml.parseYaml)(text);
    if (parsed.valid)
        return parsed.value;
    throw new UnmergeableText(`a document cannot be read: ${(0,printable/* printable */.g)(parsed.problem)}`, body, offset);
}
function presentOf(content) {
    const { kind, metadata, spec } = (0,json/* isJsonObject */.O)(content) ? content : {};
    if (kind !== 'API' || !(0,json/* isJsonObject */.O)(metadata) || !(0,json/* isJsonObject */.O)(spec ?? null))
        return {};
    const { name } = metadata;
    const { type, remotes } = (0,json/* isJsonObject */.O)(spec) ? spec : {};
    const [remote] = type === 'mcp-server' && Array.isArray(remotes) ? remotes : [];
    const url = (0,json/* isJsonObject */.O)(remote) ? remote.url : undefined;
    return {
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof url === 'string' ? { url } : {}),
    };
}
function entityOf({ entry, name }, owner) {
    const description = (0,cut/* cutAtWord */.Q)((0,printable/* printable */.g)(entry.description, maxDescription * 2), maxDescription);
    return {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'API',
        metadata: {
            name,
            title: (0,printable/* printable */.g)(entry.title, 100) || name,
            ...(description === '' ? {} : { description }),
        },
        spec: {
            type: 'mcp-server',
            lifecycle: lifecycleOf(entry),
            owner,
            remotes: [{ type: entry.transport === 'http' ? 'streamable-http' : 'sse', url: entry.url }],
        },
    };
}
/** Backstage knows three lifecycles by name. */
function lifecycleOf({ stage }) {
    if (stage === 'deprecated' || stage === 'retired')
        return 'deprecated';
    return stage === undefined || stage === 'production' ? 'production' : 'experimental';
}
/** The document with our values in it; what people added, and a document that has them already, stays as it is. */
function withValues(text, content, entity) {
    const leaves = leavesOf(entity).filter(({ path, value }) => at(content, path) !== value);
    if (leaves.length === 0)
        return text;
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    for (const { path, value } of leaves)
        document.setIn(path, value);
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const marked = /^---(?=\s|$)/.test(text) ? '---\n' : '';
    const rendered = document.toString({ lineWidth: 0, directives: false });
    return `${marked}${rendered.replace(/^---\n/, '')}`.replaceAll('\n', newline);
}
function leavesOf(value, path = []) {
    if (value === null || typeof value !== 'object')
        return [{ path, value }];
    return Array.isArray(value)
        ? value.flatMap((item, index) => leavesOf(item, [...path, index]))
        : Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...path, name]));
}
function at(value, path) {
    return path.reduce((node, step) => {
        if (Array.isArray(node))
            return typeof step === 'number' ? node[step] : undefined;
        return (0,json/* isJsonObject */.O)(node) && Object.hasOwn(node, step) ? node[step] : undefined;
    }, value);
}

;// CONCATENATED MODULE: ./build/core/fleet/export/render-json.js
/** A value as JSON in a given style. The items of a list take one line each. */
function renderJson(value, layout) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const { style, outer, inline } = layout;
    const indent = outer + style.indent;
    const isList = Array.isArray(value);
    const inner = { style, outer: indent, inline: inline || isList };
    const parts = isList
        ? value.map((item) => renderJson(item, inner))
        : Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${renderJson(member, inner)}`);
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    if (parts.length === 0)
        return open + close;
    if (inline)
        return `${open} ${parts.join(', ')} ${close}`;
    const lead = style.newline + indent;
    return `${open}${lead}${parts.join(`,${lead}`)}${style.newline}${outer}${close}`;
}

;// CONCATENATED MODULE: ./build/core/fleet/export/edit-jsonc.js

/**
 * The edits that take elements out of a container and add others at its end. Comments, and the text of every element
 * that stays, are not touched; only a comma behind the last one comes or goes. What is added and taken out again
 * leaves the text as it was, blank lines after a comment aside.
 */
function editContainer(text, container, change, style) {
    const { elements } = container;
    const { remove, add } = change;
    if (remove.size === 0 && add.length === 0)
        return [];
    const trailing = elements.at(-1)?.comma !== undefined;
    const lastKept = elements.findLast((_, index) => !remove.has(index));
    return [
        ...[...remove].flatMap((index) => removal(text, container, index, remove)),
        ...commaEdits(lastKept, trailing || add.length > 0),
        ...insertion(text, container, change, { ...style, trailing }),
    ];
}
function removal(text, { elements, tail, end: close }, index, removed) {
    const element = elements[index];
    if (element === undefined)
        return [];
    const next = elements[index + 1];
    const following = next ? text.slice(next.gap, next.start) : text.slice(tail, close - 1);
    const clear = next ? !removed.has(index + 1) && next.gap === endOf(element) : tail === endOf(element);
    // A comment to the end of its line would swallow what moves up to it.
    const keepsLine = element.afterLineComment && !(clear && /^[ \t]*\r?\n/.test(following));
    const start = keepsLine ? element.start : element.gap;
    const { end, comma } = element;
    if (comma === undefined)
        return [{ start, end, text: '' }];
    if (text.slice(end, comma).trim() === '')
        return [{ start, end: comma + 1, text: '' }];
    return [
        { start, end, text: '' },
        { start: comma, end: comma + 1, text: '' },
    ];
}
function endOf({ end, comma }) {
    return comma === undefined ? end : comma + 1;
}
function commaEdits(lastKept, needed) {
    if (lastKept === undefined || (lastKept.comma !== undefined) === needed)
        return [];
    const { end, comma } = lastKept;
    return [comma === undefined ? { start: end, end, text: ',' } : { start: comma, end: comma + 1, text: '' }];
}
function insertion(text, container, { remove, add }, style) {
    const { start, end, tail, elements } = container;
    const closing = text.slice(tail, end - 1);
    const isEmptied = add.length === 0 && elements.length === remove.size;
    if (add.length === 0) {
        return isEmptied && isOnlyBlank(text, container) ? [{ start: tail, end: end - 1, text: '' }] : [];
    }
    const inline = elements.length > 0 && !/[\r\n]/.test(text.slice(start, end));
    const outer = lineIndent(text, start);
    const indent = inline ? '' : (elementIndent(text, elements) ?? outer + style.indent);
    const lead = inline ? ' ' : style.newline + indent;
    const rendered = add.map(({ name, value }) => {
        const shown = renderJson(value, { style, outer: indent, inline: inline || name === undefined });
        return name === undefined ? shown : `${JSON.stringify(name)}: ${shown}`;
    });
    const added = `${lead}${rendered.join(`,${lead}`)}${style.trailing ? ',' : ''}`;
    const opened = inline && elements.length === remove.size ? added.slice(1) : added;
    const ends = inline || /[\r\n]/.test(closing) ? closing : style.newline + outer;
    return [{ start: tail, end: end - 1, text: opened + ends }];
}
/** Whether nothing but white space stays between the brackets once all elements are gone. */
function isOnlyBlank(text, { start, tail, elements }) {
    let at = start + 1;
    for (const element of elements) {
        if (element.gap !== at || element.afterLineComment)
            return false;
        if (element.comma !== undefined && text.slice(element.end, element.comma).trim() !== '')
            return false;
        at = endOf(element);
    }
    return tail === at;
}
/** The indentation of the first element that begins a line. */
function elementIndent(text, elements) {
    for (const { gap, start } of elements) {
        const [, indent] = /[\r\n]([ \t]*)$/.exec(text.slice(gap, start)) ?? [];
        if (indent !== undefined)
            return indent;
    }
    return undefined;
}
function lineIndent(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/core/fleet/export/parse-jsonc.js
/** A text that is not JSON with comments. */
class JsoncError extends Error {
    offset;
    /** @param problem one clause */
    constructor(problem, offset) {
        super(problem);
        this.offset = offset;
    }
}
const maxDepth = 200;
const scalars = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/**
 * Parses JSON with comments and trailing commas, as VS Code reads its settings, without losing where anything stands.
 *
 * @param text without a byte order mark
 * @throws JsoncError
 */
function parseJsonc(text) {
    const reader = { text, at: 0, gap: 0, afterLineComment: false };
    skipTrivia(reader);
    const node = readNode(reader, 0);
    skipTrivia(reader);
    if (reader.at < text.length)
        throw new JsoncError('something follows the value', reader.at);
    return node;
}
function skipTrivia(reader) {
    const { text } = reader;
    reader.gap = reader.at;
    reader.afterLineComment = false;
    for (;;) {
        while (isBlank(text.charCodeAt(reader.at)))
            reader.at++;
        if (text.startsWith('//', reader.at)) {
            reader.at = lineEnd(text, reader.at);
            reader.afterLineComment = true;
        }
        else if (text.startsWith('/*', reader.at)) {
            const end = text.indexOf('*/', reader.at + 2);
            if (end === -1)
                throw new JsoncError('a comment has no end', reader.at);
            reader.at = end + 2;
            reader.afterLineComment = false;
        }
        else
            return;
        reader.gap = reader.at;
    }
}
function lineEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === 0x0a || unit === 0x0d)
            return at;
    }
    return text.length;
}
function isBlank(unit) {
    return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}
function readNode(reader, depth) {
    const { text, at: start } = reader;
    if (depth > maxDepth)
        throw new JsoncError('it is nested too deeply', start);
    const first = text[start];
    if (first === '{' || first === '[')
        return readContainer(reader, depth);
    if (first === '"') {
        const value = readString(reader);
        return { kind: 'scalar', start, end: reader.at, value };
    }
    scalars.lastIndex = start;
    const [found] = scalars.exec(text) ?? [];
    if (found === undefined)
        throw new JsoncError('a value is expected', start);
    reader.at = start + found.length;
    return { kind: 'scalar', start, end: reader.at, value: JSON.parse(found) };
}
function readContainer(reader, depth) {
    const { text, at: start } = reader;
    const kind = text[start] === '{' ? 'object' : 'array';
    const close = kind === 'object' ? '}' : ']';
    const elements = [];
    reader.at++;
    for (;;) {
        skipTrivia(reader);
        const last = elements.at(-1);
        if (text[reader.at] === close) {
            const tail = reader.gap;
            reader.at++;
            return { kind, start, end: reader.at, elements, tail };
        }
        if (last && last.comma === undefined) {
            throw new JsoncError(`a comma or ${close} is expected`, reader.at);
        }
        elements.push(readElement(reader, kind, depth));
    }
}
function readElement(reader, kind, depth) {
    const { text, gap, afterLineComment, at: start } = reader;
    const name = kind === 'object' ? readName(reader) : undefined;
    const value = readNode(reader, depth + 1);
    const end = reader.at;
    skipTrivia(reader);
    const hasComma = text[reader.at] === ',';
    const comma = hasComma ? reader.at : undefined;
    // Comments that stand before a bracket belong to the gap of what follows.
    reader.at = hasComma ? reader.at + 1 : end;
    return { gap, afterLineComment, start, end, comma, name, value };
}
function readName(reader) {
    const { text } = reader;
    if (text[reader.at] !== '"')
        throw new JsoncError('a name in double quotes is expected', reader.at);
    const name = readString(reader);
    skipTrivia(reader);
    if (text[reader.at] !== ':')
        throw new JsoncError('a colon is expected', reader.at);
    reader.at++;
    skipTrivia(reader);
    return name;
}
function readString(reader) {
    const { text, at: start } = reader;
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    if (at >= text.length)
        throw new JsoncError('a text has no end', start);
    reader.at = at + 1;
    try {
        return String(JSON.parse(text.slice(start, reader.at)));
    }
    catch {
        throw new JsoncError('a text holds a character or an escape that JSON does not allow', start);
    }
}

;// CONCATENATED MODULE: ./build/core/fleet/export/text-style.js
const byteOrderMark = '\ufeff';
/** The style of a text, which may be empty; `body` is the text without its byte order mark. */
function styleOf(text) {
    const marked = text.startsWith(byteOrderMark);
    const body = marked ? text.slice(1) : text;
    const newline = /\r?\n/.exec(body)?.[0] === '\r\n' ? '\r\n' : '\n';
    const indent = /^(?:\t| {1,8})(?=\S)/m.exec(body)?.[0] ?? '  ';
    return { mark: marked ? byteOrderMark : '', newline, indent, body };
}
/** The text with each part replaced; the parts do not overlap. */
function applyEdits(text, edits) {
    let at = 0;
    let result = '';
    for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        result += text.slice(at, start) + replacement;
        at = end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/core/fleet/export/merge-json.js





const connection = ({ transport, url }) => ({ type: transport, url });
/**
 * - `copilot`: docs.github.com, Enterprise managed settings, “allowedMcpServers”: a list of objects with exactly one
 *   matcher; an empty list blocks all servers but the built-in ones.
 * - `vscode`: code.visualstudio.com/docs/agents/reference/mcp-configuration: a map of names to servers; comments and
 *   trailing commas are allowed.
 * - `claude-code`: code.claude.com/docs/en/mcp: the same under another name, in plain JSON.
 */
const jsonFormats = {
    copilot: {
        member: 'allowedMcpServers',
        kind: 'array',
        urlMember: 'serverUrl',
        valueOf: ({ canonicalUrl }) => ({ serverUrl: canonicalUrl }),
    },
    vscode: { member: 'servers', kind: 'object', urlMember: 'url', valueOf: connection },
    'claude-code': { member: 'mcpServers', kind: 'object', urlMember: 'url', valueOf: connection },
};
/** The member by which an enterprise lets its teams replace a setting (Enterprise managed settings, “overridable”). */
const overridable = 'overridable';
/** @throws UnmergeableText */
function mergeJson(name, part) {
    const format = jsonFormats[name];
    const body = part.body.trim() === '' ? `{}${part.style.newline}` : part.body;
    const root = rootOf(body);
    const container = containerOf(root, format, body);
    const reconciled = reconcile(presentIn(container, format), part.entries, part.listing?.entries);
    const edits = container === undefined
        ? newMember(body, root, format, { reconciled, part })
        : memberEdits(body, container, format, { reconciled, part });
    return { text: applyEdits(body, edits), reconciled, updated: movedIds(reconciled) };
}
function rootOf(body) {
    let root;
    try {
        root = parseJsonc(body);
    }
    catch (error) {
        if (error instanceof JsoncError)
            throw new UnmergeableText(error.message, body, error.offset);
        throw error;
    }
    if (root.kind !== 'object')
        throw new UnmergeableText('an object is expected', body, root.start);
    return root;
}
function containerOf(root, format, body) {
    const value = onlyMember(root, format.member, body)?.value;
    if (value === undefined)
        return undefined;
    if (value.kind === format.kind)
        return value;
    const inner = format.kind === 'array' && value.kind === 'object'
        ? onlyMember(value, overridable, body)?.value
        : undefined;
    if (inner?.kind === format.kind)
        return inner;
    const expected = format.kind === 'array' ? 'a list' : 'an object';
    throw new UnmergeableText(`"${format.member}" is expected to be ${expected}`, body, value.start);
}
/** Readers of JSON take the last of two members with one name, or refuse them: neither can be merged into. */
function onlyMember(object, name, body) {
    const [first, second] = object.elements.filter((element) => element.name === name);
    if (second)
        throw new UnmergeableText(`"${name}" occurs twice`, body, second.start);
    return first;
}
function presentIn(container, { urlMember }) {
    return (container?.elements ?? []).map(({ name, value }) => {
        const url = stringMember(value, urlMember)?.value;
        return {
            ...(name === undefined ? {} : { name }),
            ...(typeof url === 'string' ? { url } : {}),
        };
    });
}
function stringMember(node, name) {
    const value = node.kind === 'object' ? node.elements.findLast((element) => element.name === name)?.value : undefined;
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value : undefined;
}
function newMember(body, root, format, work) {
    const { reconciled, part } = work;
    const elements = reconciled.added.map(({ entry, name }) => [name, format.valueOf(entry)]);
    const value = format.kind === 'array' ? elements.map(([, one]) => one) : Object.fromEntries(elements);
    const add = [{ name: format.member, value }];
    return editContainer(body, root, { remove: new Set(), add }, part.style);
}
function memberEdits(body, container, format, { reconciled: { fates, added }, part }) {
    const remove = new Set(fates.flatMap(({ kind }, index) => (kind === 'remove' ? [index] : [])));
    const add = added.map(({ entry, name }) => format.kind === 'array' ? { value: format.valueOf(entry) } : { name, value: format.valueOf(entry) });
    const replaced = fates.flatMap((fate, index) => {
        const node = container.elements[index]?.value;
        if (fate.kind !== 'own' || !node)
            return [];
        const value = format.valueOf(fate.entry);
        return valueEdits(node, fate.moved ? value : { [format.urlMember]: value[format.urlMember] ?? '' });
    });
    return [...replaced, ...editContainer(body, container, { remove, add }, part.style)];
}
/** Replaces the texts of an entry that moved, or its URL in another spelling; what people added to it stays. */
function valueEdits(node, value) {
    return Object.entries(value).flatMap(([name, member]) => {
        const found = stringMember(node, name);
        if (found === undefined || found.value === member)
            return [];
        return [{ start: found.start, end: found.end, text: JSON.stringify(member) }];
    });
}
function movedIds({ fates }) {
    return fates.flatMap((fate) => (fate.kind === 'own' && fate.moved ? [fate.entry.id] : []));
}

// EXTERNAL MODULE: ./build/core/text/escape-markdown.js
var escape_markdown = __webpack_require__(3067);
;// CONCATENATED MODULE: ./build/core/fleet/export/merge-markdown.js




const begin = '<!-- mcp-register: begin -->';
const end = '<!-- mcp-register: end -->';
const beginLine = /^<!-- mcp-register: begin -->[ \t]*\r?(?:\n|$)/gm;
const endLine = /^<!-- mcp-register: end -->[ \t]*\r?(?:\n|$)/gm;
const head = ['| Server | What it does | URL | Stage |', '| --- | --- | --- | --- |'];
/**
 * A table between two comments, for a page of a wiki. Rows that others wrote between them stay, as the rest of the
 * page does.
 *
 * @throws UnmergeableText when the page has one of the comments without the other, or one of them twice
 */
function mergeMarkdown(part) {
    const { body, style } = part;
    const block = blockOf(body);
    const lines = block === undefined ? [] : body.slice(block.start, block.end).split(/(?<=\n)/);
    const reconciled = reconcile(lines.map(merge_markdown_presentOf), part.entries, part.listing?.entries);
    const updated = [];
    const kept = lines.flatMap((line, index) => {
        const fate = reconciled.fates[index];
        if (fate === undefined || fate.kind === 'remove')
            return [];
        if (fate.kind === 'keep')
            return [line];
        const row = rowOf(fate);
        if (row === line.trimEnd())
            return [line];
        updated.push(fate.entry.id);
        return [row + (/\r?\n$/.exec(line)?.[0] ?? '')];
    });
    const rows = reconciled.added.map((named) => rowOf(named) + style.newline);
    if (block) {
        return {
            text: body.slice(0, block.start) + insertRows(kept, rows) + body.slice(block.end),
            reconciled,
            updated,
        };
    }
    const table = [begin, '', ...head].map((line) => line + style.newline);
    const gap = body === '' ? '' : style.newline.repeat(/\n$/.test(body) ? 1 : 2);
    const text = `${body}${gap}${[...table, ...rows].join('')}${style.newline}${end}${style.newline}`;
    return { text, reconciled, updated };
}
/** What stands between the two comments: from the line after the first to that of the second. */
function blockOf(body) {
    const starts = [...body.matchAll(beginLine)];
    const ends = [...body.matchAll(endLine)];
    const [first] = starts;
    const [last] = ends;
    if (!first && !last)
        return undefined;
    const isPair = starts.length === 1 && ends.length === 1 && first && last && first.index < last.index;
    if (!isPair) {
        throw new UnmergeableText(`"${begin}" and "${end}" do not stand once each, in this order`, body, (first ?? last)?.index ?? 0);
    }
    return { start: first.index + first[0].length, end: last.index };
}
/** A row of the table has its URL as code. */
function merge_markdown_presentOf(line) {
    const url = /^\|.*\| `(https?:\/\/[^`\s]+)` \|/.exec(line)?.[1];
    return url === undefined ? {} : { url };
}
/** After the last row of the table that is there. */
function insertRows(kept, rows) {
    const last = kept.findLastIndex((line) => line.startsWith('|'));
    return [...kept.slice(0, last + 1), ...rows, ...kept.slice(last + 1)].join('');
}
function rowOf({ entry }) {
    const { title, description, url, stage } = entry;
    const cells = [
        (0,escape_markdown/* escapeMarkdown */.F)((0,printable/* printable */.g)(title, 100)),
        (0,escape_markdown/* escapeMarkdown */.F)((0,printable/* printable */.g)(description, 200)),
        `\`${url}\``,
        stage ?? '',
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/core/fleet/export/merge.js




/**
 * The text of a file with the catalogue in it. What others wrote, comments, order and formatting stay byte for byte.
 * Pure.
 *
 * @throws UnmergeableText when the file is not what the format says
 */
function mergeExport({ text = '', ...input }) {
    const { body, ...style } = styleOf(text);
    const part = { ...input, body, style };
    const merged = mergeBody(part);
    return { ...merged, text: style.mark + merged.text };
}
function mergeBody(part) {
    switch (part.format) {
        case 'copilot':
        case 'vscode':
        case 'claude-code':
            return mergeJson(part.format, part);
        case 'backstage':
            return mergeBackstage(part);
        case 'markdown':
            return mergeMarkdown(part);
    }
}

;// CONCATENATED MODULE: ./build/core/commands/exported-file.js





/** What the file of an export is to hold. Throws InvalidInput when it, or its listing, cannot be read or merged. */
async function mergeIntoFile(request, entries, files) {
    const { out, format, owner } = request;
    const [before, listingText] = out === undefined
        ? [undefined, undefined]
        : await Promise.all([files.read(out), files.read(listingPath(out))]);
    const listing = listingText === undefined ? undefined : listingOf(listingText, request);
    try {
        const merged = mergeExport({ format, text: before, entries, listing, owner });
        return { request, before, listing, listingText, merged };
    }
    catch (error) {
        if (!(error instanceof UnmergeableText))
            throw error;
        throw unusable(out ?? '', `${error.place}: ${error.message}`);
    }
}
/**
 * Writes the file and its listing where they differ. The listing says at every moment at least what the file has from
 * us, so that a run that is cut off loses nothing.
 *
 * @returns whether something was written
 */
async function saveFile({ request: { out = '', format }, before, listing, listingText, merged }, files) {
    const { written } = merged.reconciled;
    const last = formatListing({ format, entries: written });
    const fileChanges = before !== merged.text;
    if (fileChanges) {
        const urls = new Set(written.map(({ url, name }) => `${name} ${url}`));
        const leaving = (listing?.entries ?? []).filter(({ url, name }) => !urls.has(`${name} ${url}`));
        const first = formatListing({ format, entries: [...written, ...leaving] });
        if (first !== last)
            await files.write(listingPath(out), first, 'created');
        else if (last !== listingText)
            await files.write(listingPath(out), last, 'created');
        await files.write(out, merged.text, 'created');
        if (first !== last)
            await files.write(listingPath(out), last, 'created');
    }
    else if (last !== listingText)
        await files.write(listingPath(out), last, 'created');
    return fileChanges || last !== listingText;
}
function listingOf(text, { out = '', format }) {
    const listing = parseListing(text);
    if (listing === undefined)
        throw unusable(listingPath(out), 'it is not a listing of an export');
    if (listing.format !== format) {
        throw unusable(listingPath(out), `it lists an export of the format ${listing.format}, not ${format}`);
    }
    return listing;
}
function unusable(path, problem) {
    return new errors/* InvalidInput */.o9({
        code: 'export-file-invalid',
        message: `The file ${(0,printable/* printable */.g)(path)} cannot be merged with the catalogue: ${(0,printable/* printable */.g)(problem, 400)}.`,
        next: 'Correct the file, or name another one. Without its listing, nothing is removed from a file.',
    });
}

// EXTERNAL MODULE: ./build/core/commands/run-without-center.js
var run_without_center = __webpack_require__(96923);
;// CONCATENATED MODULE: ./build/core/commands/export.js


















/** How many lines of a file that is out of step are shown. */
const diffLines = 40;
const serversAtOnce = 16;
/** Entries that a message names. */
const idsShown = 20;
/**
 * Writes the catalogue into a file for clients that cannot read it, or compares the file with it. Never rejects: a
 * failure is in the report. An API center is only read.
 */
function exportCatalogue(input, ports) {
    return input.from === 'registry' ? exportRegistry(input, ports) : exportCenter(input, ports);
}
function exportCenter(input, ports) {
    return (0,catalogue_run/* runOnCatalogue */.yQ)({ ...input, dryRun: true }, undefined, ports, async ({ center, draft, timed }) => finish(input, await timed('read', () => readCenter(center)), draft, ports));
}
function exportRegistry(input, ports) {
    return (0,run_without_center/* runWithoutCenter */.d)(input, 'read', ports, async (draft) => {
        const endpoints = await readRegistryEndpoints(input, ports);
        draft.warnings.push(...unknownEnvironments(endpoints));
        return finish(input, endpoints, draft, ports);
    });
}
/** Names that are not those of an export from the API center, where production gets the plain one. */
function unknownEnvironments(endpoints) {
    const seen = new Set();
    const several = [
        ...new Set(endpoints.flatMap(({ apiId }) => {
            const isFurther = seen.has(apiId);
            seen.add(apiId);
            return isFurther ? [apiId] : [];
        })),
    ];
    if (several.length === 0)
        return [];
    const shown = several.slice(0, idsShown).map((id) => (0,printable/* printable */.g)(id, 90));
    const rest = several.length > idsShown ? `, and ${several.length - idsShown} more` : '';
    return [
        {
            code: 'export-names-differ',
            level: 'notice',
            message: `The registry lists several URLs without their environments for: ${shown.join(', ')}${rest}. Their names may differ from those of an export from the API center.`,
        },
    ];
}
/** One wave for the lists, and one for what belongs to each server. */
async function readCenter(center) {
    const [service, apis, environments] = await Promise.all([
        center.getService(),
        center.listApis(),
        center.listEnvironments(),
    ]);
    if (!service)
        throw (0,service_failure/* missingApiCenter */.cB)(center.paths.service);
    const turn = (0,turns/* createTurns */.z)(serversAtOnce);
    const servers = await Promise.all(apis.filter(resources/* isMcpApi */.pU).map((api) => turn(async () => {
        const [versions, deployments] = await Promise.all([
            center.listVersions(api.name),
            center.listDeployments(api.name),
        ]);
        return { api, versions, deployments };
    })));
    return catalogueEndpoints(servers, environments);
}
async function readRegistryEndpoints({ registryUrl }, ports) {
    const base = (0,without_end/* withoutEnd */.M)(registryUrl, '/').replace(/\/v0\.1(?:\/servers)?$/, '');
    const reading = await (0,registry/* readRegistry */._)(base, ports);
    const why = reading.readable ? 'it lists more servers than this command reads' : reading.why;
    if (reading.readable && !reading.cut)
        return registryEndpoints(reading.pages);
    throw new errors/* ServiceFailed */.Xh({
        code: 'registry-not-read',
        message: (0,core_message/* sentence */.em) `The registry at ${(0,printable/* printable */.g)(base)} could not be read: ${why}.`,
        next: (0,core_message/* sentence */.em) `Check ${(0,references/* input */.hF)('registry-url')}, or name the API center and sign in.`,
    });
}
async function finish({ request, print }, endpoints, draft, { files }) {
    checkFilter(endpoints, request);
    const { entries, warnings } = entriesOf(endpoints.filter((one) => (0,export_filter/* isSelected */.sp)(one, request.filter)));
    draft.warnings.push(...warnings, ...emptyWarning(entries.length, request));
    const file = await mergeIntoFile(request, entries, files);
    const { merged, listing } = file;
    draft.export = {
        format: request.format,
        ...(0,optional/* optional */.l)('file', request.out),
        entries: entries.length,
        added: merged.reconciled.added.map(({ entry }) => entry.id),
        updated: merged.updated,
        removed: merged.reconciled.removed,
    };
    if (request.out === undefined) {
        print?.(merged.text);
        return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
    }
    if (file.before !== undefined && listing === undefined)
        draft.warnings.push(nothingRemoved(request.out));
    if (request.check)
        return judge(file, request.out);
    checkNotEmptied(file, request.out);
    const changed = await saveFile(file, files);
    return { status: changed ? 'registered' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}
/** The gate of `check`: only the file itself counts, not the listing beside it. */
function judge({ before, merged }, out) {
    if (before === merged.text)
        return { status: 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed: false };
    const lines = lineDiff(before ?? '', merged.text, diffLines);
    throw new errors/* GateClosed */.WN({
        code: 'export-out-of-step',
        message: [`${(0,printable/* printable */.g)(out)} is out of step with the catalogue.`, ...lines].join('\n'),
        next: (0,core_message/* sentence */.em) `Run the export without ${(0,references/* input */.hF)('check')}, and commit the file with its listing.`,
    });
}
/** A mistyped condition would take every entry out of the file. */
function checkFilter(endpoints, { filter }) {
    const unknown = (0,export_filter/* unknownCondition */.Uy)(endpoints, filter);
    if (!unknown)
        return;
    const { field, pattern } = unknown;
    const environments = [...new Set(endpoints.flatMap(({ environmentId }) => environmentId ?? []))];
    const known = environments.toSorted().map((id) => (0,printable/* printable */.g)(id));
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: field === 'environment'
            ? (0,core_message/* sentence */.em) `No server is deployed to an environment ${(0,printable/* printable */.g)(pattern)}, which ${(0,references/* input */.hF)('filter')} names. There are servers in ${(0,printable/* printable */.g)(known.join(', '), 400)}.`
            : (0,core_message/* sentence */.em) `No entry has metadata with the name ${(0,printable/* printable */.g)(field)}, which ${(0,references/* input */.hF)('filter')} uses.`,
        next: (0,core_message/* sentence */.em) `Correct ${(0,references/* input */.hF)('filter')}. It takes stage=…, environment=… and the names of metadata schemas.`,
    });
}
/** Clients take an allow-list without entries as one that allows nothing. */
function checkNotEmptied({ request: { format }, merged }, out) {
    const { written, removed } = merged.reconciled;
    if (format !== 'copilot' || written.length > 0 || removed.length === 0)
        return;
    throw new errors/* GateClosed */.WN({
        code: 'export-emptied',
        message: `No entry of the catalogue is part of this export, and ${(0,printable/* printable */.g)(out)} has ${removed.length} that earlier exports wrote. An allow-list without entries blocks every server, so nothing was written.`,
        next: (0,core_message/* sentence */.em) `Check the API center and ${(0,references/* input */.hF)('filter')}. To allow no server any more, remove the file and its listing, and run again.`,
    });
}
function emptyWarning(count, { format }) {
    if (count > 0)
        return [];
    const meaning = format === 'copilot' ? ' An allow-list without entries blocks every server.' : '';
    return [{ code: 'export-empty', message: `No entry of the catalogue is part of this export.${meaning}` }];
}
function nothingRemoved(out) {
    return {
        code: 'export-nothing-removed',
        level: 'notice',
        message: `There is no listing of what earlier exports wrote into ${(0,printable/* printable */.g)(out)}, so nothing is removed from it.`,
    };
}


/***/ }),

/***/ 15943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** How often an anchor may be repeated, including the anchors inside it. */
const maxAliasCount = 1000;
/** Maximum number of characters in names and texts, plus other values, once every alias is expanded. */
const maxExpandedSize = 16 * 1024 * 1024;
const tooDeep = 'It is nested too deeply';
/** Maximum number of nodes above a node; a map counts as two. */
const greatestDepth = 400;
/** Problems that the library describes for programmers only. */
const rewordings = {
    MULTIPLE_DOCS: 'A second document begins; only one is expected',
    RESOURCE_EXHAUSTION: tooDeep,
};
/**
 * Parses YAML 1.2, which includes JSON, into plain JSON values, and the merge keys (`<<`) of 1.1. Refuses duplicate keys, values that JSON does not have,
 * and aliases that expand without bounds.
 *
 * @param schema `json` allows only quoted texts
 */
function parseYaml(text, schema = 'core') {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `line ${line}, column ${col}`;
    };
    // The library compares every key with every other one, which takes minutes for a large map.
    const options = {
        merge: schema === 'core',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    };
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema, lineCounter, ...options });
    }
    catch {
        // The library has no limit of its own to how deep it goes.
        return { valid: false, problem: tooDeep, place: undefined };
    }
    const [error] = document.errors;
    if (error) {
        const problem = rewordings[error.code] ?? error.message;
        return { valid: false, problem, place: placeOf(error.pos[0]) };
    }
    const fault = faultOf(document, schema === 'core');
    if (fault)
        return { valid: false, problem: fault.problem, place: placeOf(fault.offset) };
    try {
        const value = plain(document.toJS({ maxAliasCount }));
        return { valid: true, value, placeOf: (path) => placeOf(offsetOf(document, path)) };
    }
    catch (thrown) {
        // Too many aliases, or too much in them.
        const problem = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
        return { valid: false, problem, place: placeOf(lastAlias(document)) };
    }
}
/**
 * Finds what the library accepts, or refuses without a place: keys that occur twice (`1` and `"1"` are one key in JSON),
 * nesting that would overflow a reader's stack, aliases that lead nowhere or into themselves, merge keys without a
 * mapping, and numbers that JSON does not have.
 *
 * @param merges whether `<<` is a merge key
 */
function faultOf(document, merges) {
    // The library's own search for an anchor takes time in proportion to the text, for each alias.
    const anchors = new Map();
    let fault;
    const found = (problem, node) => {
        if (problem === undefined)
            return undefined;
        fault = { problem, offset: ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined) ?? 0 };
        return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(key, node, ancestors) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                return found(faultOfAlias(node, anchors.get(node.source), ancestors), node);
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
                return found(key === 'key' ? undefined : faultOfScalar(node, ancestors), node);
            if (ancestors.length > greatestDepth)
                return found(tooDeep, node);
            const twice = keyThatOccursTwice(node);
            return found(twice && 'This key occurs twice', twice);
        },
        Pair(_, { key, value }) {
            if (!merges || !isMergeKey(key))
                return undefined;
            const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? anchors.get(value.source) : value;
            const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items : [target];
            const isMerge = sources.every((one) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(one) ? (anchors.get(one.source) ?? one) : one) || isUnresolved(one, anchors));
            return found(isMerge ? undefined : 'A merge key (<<) takes a mapping, or a list of mappings', key);
        },
    });
    return fault;
}
/** The alias is reported itself, at its own place. */
function isUnresolved(node, anchors) {
    return node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && !anchors.has(node.source));
}
function faultOfAlias({ source }, target, ancestors) {
    if (target === undefined)
        return `Unresolved alias, no anchor before it has the name ${source}`;
    return ancestors.includes(target) ? 'This alias stands inside its own anchor' : undefined;
}
function faultOfScalar({ value }, ancestors) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return undefined;
    const parent = ancestors.at(-1);
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(parent) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(parent.key) ? `"${String(parent.key.value)}"` : 'This';
    return `${name} is a number that JSON cannot hold`;
}
function keyThatOccursTwice(node) {
    const names = new Set();
    for (const { key } of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items : []) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            continue;
        const name = String(key.value);
        if (names.has(name))
            return key;
        names.add(name);
    }
    return undefined;
}
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}
/** Where the last alias stands, with which a text becomes too large; else where the text begins. */
function lastAlias(document) {
    let offset;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_, { range }) {
            offset = range?.[0];
        },
    });
    return offset ?? document.contents?.range?.[0] ?? 0;
}
/** Where the last member of the path begins that is there. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const name of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            node = node.resolve(document);
        const child = childOf(node, name);
        if (child === undefined)
            break;
        offset = child.offset ?? offset;
        node = child.node;
    }
    return offset;
}
function childOf(node, name) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(name)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item) ? { node: item, offset: item.range?.[0] } : undefined;
    }
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === name)
        : undefined;
    return pair && { node: pair.value, offset: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key.range?.[0] : undefined };
}
function plain(value) {
    let size = 0;
    const text = JSON.stringify(value ?? null, (name, member) => {
        size += name.length + (typeof member === 'string' ? member.length : 1);
        if (size > maxExpandedSize)
            throw new Error('It is too large once its aliases are expanded');
        return member;
    });
    return JSON.parse(text);
}


/***/ })

};
