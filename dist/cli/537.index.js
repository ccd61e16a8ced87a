export const id = 537;
export const ids = [537,572];
export const modules = {

/***/ 28572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concealingNetwork: () => (/* binding */ concealingNetwork),
  createNetwork: () => (/* binding */ createNetwork),
  maskedIdentity: () => (/* binding */ maskedIdentity),
  runPorts: () => (/* binding */ runPorts)
});

// EXTERNAL MODULE: ./build/core/clock.js
var clock = __webpack_require__(84300);
// EXTERNAL MODULE: ./build/core/http/many-listeners.js
var many_listeners = __webpack_require__(79668);
// EXTERNAL MODULE: ./build/identity/interruptible.js
var interruptible = __webpack_require__(97776);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/app/concealing-transport.js
/** Fields of a sign-in form that hold a secret. */
const secretFields = ['client_assertion', 'client_secret', 'assertion', 'refresh_token', 'password'];
/** A transport that tells what is secret in a request before the request is sent: a service may repeat it. */
function concealingTransport(http, conceal) {
    return {
        send(request) {
            for (const secret of secretsIn(request))
                conceal(secret);
            return http.send(request);
        },
    };
}
function secretsIn({ headers, body }) {
    const named = (wanted) => Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
    const credential = named('authorization').replace(/^[A-Za-z][\w-]* /, '');
    const form = named('content-type').startsWith('application/x-www-form-urlencoded');
    const fields = form && body !== undefined ? new URLSearchParams(body) : new URLSearchParams();
    const values = secretFields.map((name) => fields.get(name) ?? '');
    return [credential, ...values].filter((value) => value !== '');
}

;// CONCATENATED MODULE: ./build/app/run-ports.js





/** The same network, which tells what is secret in each request. */
function concealingNetwork(network, conceal) {
    return { ...network, http: concealingTransport(network.http, conceal) };
}
/** The network of a run. Proxies are read from the environment when the first request is sent. */
function createNetwork(signal) {
    return {
        http: transportOnDemand(),
        clock: clock/* systemClock */.m,
        wallClock: Date.now,
        random: Math.random,
        signal: (0,many_listeners/* manyListeners */.V)(signal),
    };
}
/** Loads its client for the first request: a run that refuses its inputs needs none. */
function transportOnDemand() {
    let transport;
    return {
        async send(request) {
            transport ??= Promise.all(/* import() */[__webpack_require__.e(237), __webpack_require__.e(161)]).then(__webpack_require__.bind(__webpack_require__, 90161)).then(({ createHttpTransport }) => createHttpTransport());
            return (await transport).send(request);
        },
    };
}
/** The outside world of a run in a pipeline. Every token is masked the moment it exists. */
function runPorts(network, { identity, log, progress, words, startUpMs }) {
    return {
        ...network,
        identity: maskedIdentity((0,interruptible/* interruptible */.I)(identity, network.signal), log),
        progress,
        words,
        version: version/* version */.r,
        startUpMs: Math.round(startUpMs),
    };
}
/** An identity whose tokens are secret from the moment that they exist. */
function maskedIdentity(identity, { mask }) {
    return {
        async getToken(scopes, options) {
            const token = await identity.getToken(scopes, options);
            if (token)
                mask(token.token);
            return token;
        },
    };
}


/***/ }),

/***/ 84300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    async sleep(ms, signal) {
        try {
            const options = signal ? { signal } : {};
            if (ms > 0)
                return await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, options);
            // Signals and sockets are polled between two turns. A timer of 0 ms would take a number of turns that depends on
            // the machine.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(undefined, options);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(undefined, options);
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    // Node takes whole milliseconds only.
    timeout: (ms) => AbortSignal.timeout(Math.max(0, Math.ceil(ms))),
};


/***/ }),

/***/ 92339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ metered),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** A server sent more than a limit allows. */
class TooLarge extends Error {
    /** What was too large, in words: the subject of a sentence. */
    what;
    constructor(what) {
        super(`${what} is over the limit`);
        this.what = what;
    }
}
/** Passes the chunks on as they arrive; throws TooLarge when there are more bytes than the budget has left. */
async function* metered(chunks, bytes) {
    for await (const chunk of chunks) {
        bytes.left -= chunk.byteLength;
        if (bytes.left < 0)
            throw new TooLarge('the sum of all responses');
        yield chunk;
    }
}
/** The whole body as text. Throws TooLarge. */
async function readText(chunks, bytes) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of metered(chunks, bytes))
        text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
}
/**
 * The start of a body, for messages and guesses.
 *
 * @param characters after which no further chunk is read
 */
async function readStart(chunks, characters) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of chunks) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length >= characters)
            break;
    }
    return text;
}


/***/ }),

/***/ 79668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ manyListeners)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** The same signal, for many requests at the same time: Node would take their listeners for a leak, and say so. */
function manyListeners(signal) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    return signal;
}


/***/ }),

/***/ 50403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorPorts: () => (/* binding */ doctorPorts)
/* harmony export */ });
/* harmony import */ var _app_run_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28572);
/* harmony import */ var _core_clouds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93658);
/* harmony import */ var _core_http_service_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72526);
/* harmony import */ var _identity_environment_credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83200);
/* harmony import */ var _identity_interruptible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58508);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74455);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17776);








/** The outside world as the doctor gets it. */
function doctorPorts({ verbose, endpoint }, open, { terminal, env, signal, concealment: { conceal } }) {
    const network = (0,_app_run_ports_js__WEBPACK_IMPORTED_MODULE_0__.concealingNetwork)(open, conceal);
    const identity = (0,_identity_environment_credential_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentCredential */ .h)(env, (0,_core_http_service_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createServiceClient */ .r)(network), (0,_core_clouds_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudAt */ .fI)(endpoint.url)?.authority);
    return {
        ...network,
        identity: (0,_app_run_ports_js__WEBPACK_IMPORTED_MODULE_0__.maskedIdentity)((0,_identity_interruptible_js__WEBPACK_IMPORTED_MODULE_6__/* .interruptible */ .I)(identity, signal), { mask: conceal }),
        words: _words_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalWords */ .A,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalProgress */ .e)(terminal, { probe: verbose, requests: verbose }),
        version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r,
    };
}


/***/ }),

/***/ 97776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * The credential, whose wait for a token ends with the signal's reason when the run is interrupted. A program that it
 * started, such as the Azure CLI, is not waited for.
 */
function interruptible(credential, signal) {
    return {
        async getToken(scopes, options) {
            signal.throwIfAborted();
            let stop = () => { };
            const interrupted = new Promise((_, reject) => {
                const onAbort = () => reject(signal.reason);
                signal.addEventListener('abort', onAbort);
                stop = () => signal.removeEventListener('abort', onAbort);
            });
            try {
                return await Promise.race([credential.getToken(scopes, options), interrupted]);
            }
            finally {
                stop();
            }
        },
    };
}


/***/ })

};
