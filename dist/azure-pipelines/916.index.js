export const id = 916;
export const ids = [916];
export const modules = {

/***/ 98612:
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

/***/ 67303:
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

/***/ 50916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedUrl: () => (/* binding */ allowedUrl),
/* harmony export */   createHttpTransport: () => (/* binding */ createHttpTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68045);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38706);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73893);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96629);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98612);
/* harmony import */ var _decoded_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67303);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68096);









/** Some firewalls refuse a request without it. */
const userAgent = `mcp-register/${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}`;
/**
 * HTTP over the client that the Azure SDK uses, so that proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) and extra
 * certificates (NODE_EXTRA_CA_CERTS) work the same everywhere. Loopback never uses a proxy. Connections stay open for
 * the next request; an idle one does not keep the process alive. A name must keep the kind of address that it had at
 * first; behind a proxy, the proxy resolves names.
 */
function createHttpTransport(options = {}) {
    const client = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_2__/* .createDefaultHttpClient */ .fl)();
    const proxy = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_2__/* .proxyPolicy */ .Ll)();
    const lookup = (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .guardedLookup */ .rN)(options.lookup);
    // An option of each request, because the agent of a proxy would ignore TLS settings.
    const trust = options.ca?.length ? { ca: [...node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates, ...options.ca] } : {};
    return {
        async send({ method, url, headers, body, signal }) {
            const target = allowedUrl(url);
            const loopback = (0,_loopback_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopbackHost */ .c)(target.hostname);
            checkHeaders(headers);
            signal.throwIfAborted();
            const request = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_2__/* .createPipelineRequest */ .G6)({
                method,
                url,
                // Never gzip or deflate: the client would decode them itself and lose errors and aborts.
                headers: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_2__/* .createHttpHeaders */ .Nc)({ 'user-agent': userAgent, ...headers, 'accept-encoding': 'identity' }),
                ...(body === undefined ? {} : { body }),
                abortSignal: signal,
                allowInsecureConnection: loopback,
                // This timeout covers only the headers; the signal covers the whole exchange.
                timeout: 0,
                streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
                requestOverrides: { ...trust, lookup, hostname: target.hostname.replace(/^\[|\]$/g, '') },
            });
            try {
                const response = loopback
                    ? await client.sendRequest(request)
                    : await proxy.sendRequest(request, (proxied) => client.sendRequest(proxied));
                const responseHeaders = response.headers.toJSON();
                return {
                    status: response.status,
                    headers: responseHeaders,
                    ...(0,_decoded_body_js__WEBPACK_IMPORTED_MODULE_5__/* .decodedBody */ .j)(response.readableStreamBody, responseHeaders['content-encoding'], signal),
                };
            }
            catch (error) {
                throw signal.aborted ? signal.reason : error;
            }
        },
    };
}
/** An address that requests may be sent to: https, or http on loopback. Throws InvalidInput for any other. */
function allowedUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopbackHost */ .c)(url.hostname)))
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o9({
        code: 'url-not-allowed',
        message: `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g)(url ? url.origin : text)}" is not an address that requests may be sent to.`,
        why: 'Only https is allowed, and plain http on loopback.',
        next: 'Give an https URL.',
    });
}
function checkHeaders(headers) {
    for (const [name, value] of Object.entries(headers)) {
        try {
            (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderName)(name);
            (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderValue)(name, value);
        }
        catch {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InvalidInput */ .o9({
                code: 'header-invalid',
                message: `The HTTP header "${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g)(name)}" cannot be sent.`,
                why: 'Its name or its value contains characters that HTTP does not allow, for example a line break.',
                next: 'Check the value, or the secret that it comes from, for a line break or a non-Latin character.',
            });
        }
    }
}


/***/ })

};
