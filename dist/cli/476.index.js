export const id = 476;
export const ids = [476];
export const modules = {

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

/***/ 92485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ answeredByProxy)
/* harmony export */ });
/**
 * A header that only the transport sets, on the response of a proxy that did not let the request through. What another
 * side sends under this name is dropped.
 */
const answeredByProxy = 'x-mcp-register-answered-by-proxy';


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

/***/ 99034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/** True for localhost, 127.0.0.0/8 and ::1, as `URL.hostname` spells them (an IPv6 address in brackets). */
function isLoopbackHost(hostname) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
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

/***/ 27203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/** Does a piece of work that is aborted after `ms` milliseconds, or when `parent` is aborted. */
async function withTimeLimit(clock, ms, parent, work) {
    const controller = new AbortController();
    const ended = new AbortController();
    const time = clock.timeout(ms, ended.signal);
    const listened = [parent, time].map((source) => {
        const onAbort = () => controller.abort(source.reason);
        source.addEventListener('abort', onAbort);
        if (source.aborted)
            onAbort();
        return () => source.removeEventListener('abort', onAbort);
    });
    try {
        return await work(controller.signal);
    }
    finally {
        for (const stop of listened)
            stop();
        ended.abort('ended');
    }
}


/***/ })

};
