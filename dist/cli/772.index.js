export const id = 772;
export const ids = [772];
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
// EXTERNAL MODULE: ./build/core/http/transport.js + 1 modules
var transport = __webpack_require__(90161);
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
/** The network of a run. Proxies are read from the environment now. */
function createNetwork(signal) {
    return {
        http: (0,transport/* createHttpTransport */.S)(),
        clock: clock/* systemClock */.m,
        wallClock: Date.now,
        random: Math.random,
        signal,
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

/***/ 93772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http/service-client.js
var service_client = __webpack_require__(72526);
// EXTERNAL MODULE: ./build/core/inputs/read-command.js + 11 modules
var read_command = __webpack_require__(42690);
// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/optional.js
var optional = __webpack_require__(26080);
// EXTERNAL MODULE: ./build/core/report/fleet-report.js
var fleet_report = __webpack_require__(42888);
// EXTERNAL MODULE: ./build/core/report/report.js
var report_report = __webpack_require__(56859);
// EXTERNAL MODULE: ./build/core/text/printable.js
var text_printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/repositories/github-repository.js
var github_repository = __webpack_require__(41263);
// EXTERNAL MODULE: ./build/repositories/pull-requests.js
var pull_requests = __webpack_require__(19461);
;// CONCATENATED MODULE: ./build/app/commands.js


/** The commands that a pipeline can ask for, in the order in which its hosts offer them. */
const pipelineCommands = (/* unused pure expression or super */ null && ([
    'register',
    'plan',
    'probe',
    'unregister',
    'sweep',
]));
/** What a command does, as the heading of its part of the log. */
const commandTitles = {
    register: 'Register the MCP server',
    plan: 'Plan the registration of the MCP server',
    probe: 'Probe the MCP server',
    surface: 'Show what the MCP server offers',
    unregister: 'Unregister the MCP server',
    sweep: 'Remove the entries of closed pull requests',
};
/** The command that a step asks for, `register` when it names none. Throws InvalidInput. */
function parsePipelineCommand(text) {
    const wanted = text.trim() || 'register';
    const command = pipelineCommands.find((candidate) => candidate === wanted);
    if (command)
        return command;
    throw new InvalidInput({
        code: 'input-invalid',
        message: `Expected command to be one of ${pipelineCommands.join(', ')}; got "${printable(wanted)}".`,
        next: 'Correct command and run again.',
    });
}

// EXTERNAL MODULE: ./build/app/concealment.js + 1 modules
var app_concealment = __webpack_require__(53267);
// EXTERNAL MODULE: ./build/app/disk-files.js
var disk_files = __webpack_require__(29017);
// EXTERNAL MODULE: ./build/core/surface/baseline.js + 34 modules
var surface_baseline = __webpack_require__(76293);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/probe/limits.js
var limits = __webpack_require__(31431);
// EXTERNAL MODULE: ./build/core/clients/refusals.js
var refusals = __webpack_require__(32600);
// EXTERNAL MODULE: ./build/core/http/bounded-body.js
var bounded_body = __webpack_require__(92339);
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
        case 'timeout':
            return answer.phase === 'deadline'
                ? 'cut off by the end of the probe'
                : `no ${answer.phase === 'headers' ? 'answer' : 'end of the answer'} in time`;
        case 'network':
            return answer.code;
    }
}

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

// EXTERNAL MODULE: ./build/core/probe/wire/bounded-json.js
var bounded_json = __webpack_require__(79887);
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
    let afterReturn = false;
    let lines = 0;
    for await (const chunk of chunks) {
        let text = decoder.decode(chunk, { stream: true });
        if (text === '')
            continue;
        // The parser looks for the next CR anew on every line, which is quadratic in a chunk; LF alone is not.
        if (afterReturn && text.startsWith('\n'))
            text = text.slice(1);
        afterReturn = chunk.at(-1) === 0x0d;
        text = text.replace(/\r\n?/g, '\n');
        parser.feed(text);
        // A line of six bytes costs the parser a hundred.
        lines = complete.length > 0 ? 0 : lines + text.split('\n').length - 1;
        if (lines > limits/* limits */.F.eventLines)
            throw new bounded_body/* TooLarge */.MF('an event of the stream');
        yield* complete.splice(0);
    }
}

;// CONCATENATED MODULE: ./build/core/probe/wire/read-answer.js







/**
 * Reads an answer to its end, or to the JSON-RPC response with this id. Without an id, and where the content
 * cannot be a response, no more than the start of it. Throws TooLarge.
 */
async function readAnswer(round, id, http, body) {
    if (id === undefined)
        return readDocument(http, body);
    const type = mediaType(http);
    if (type === 'text/event-stream') {
        const start = createStart(limits/* limits */.F.excerptBytes);
        const events = readEvents(start.noting((0,bounded_body/* metered */.F3)(body, round.bytes)));
        const { answer, text } = await nextResponse(round, id, http, events);
        if (answer.kind !== 'document')
            return { answer, text };
        return { answer: { ...answer, text: start.text() }, text: start.text() };
    }
    const succeeded = http.status >= 200 && http.status < 300;
    const json = type === 'application/json' || (succeeded && type !== 'text/html');
    const text = json ? await (0,bounded_body/* readText */.yR)(body, round.bytes) : await (0,bounded_body/* readStart */.H6)(body, limits/* limits */.F.documentBytes);
    const response = findResponse((0,bounded_json/* parseBoundedJson */.Rj)(text, round.values), id, http);
    if (response?.kind === 'result' && type !== 'application/json') {
        round.warn('odd-content-type', `The server answers with the content type "${round.secrets.line(type, 60)}" instead of application/json or text/event-stream. ${(0,refusals/* refusedBy */.it)('odd-content-type')}`);
    }
    remarkOnExtra(round, response);
    return { answer: response ?? { kind: 'document', http, text }, text };
}
/** The start of an answer that nothing is looked for in. */
async function readDocument(http, body) {
    const text = await (0,bounded_body/* readStart */.H6)(body, limits/* limits */.F.documentBytes);
    return { answer: { kind: 'document', http, text }, text };
}
/**
 * Reads on to the response with this id, and no further: a stream need not end. An `endpoint` event instead means
 * HTTP+SSE, whose stream stays open and brings no response. Throws TooLarge.
 */
async function nextResponse(round, id, http, events) {
    for (let count = 0; count < limits/* limits */.F.streamEvents; count++) {
        const next = await events.next();
        if (next.done)
            return { answer: { kind: 'document', http, text: '' }, text: '' };
        const { event, data } = next.value;
        if (event === 'endpoint') {
            return { answer: { kind: 'document', http, text: '', isOldStream: true }, text: '' };
        }
        if (event !== 'message')
            continue;
        const message = (0,bounded_json/* parseBoundedJson */.Rj)(data, round.values);
        const answer = findResponse(message, id, http);
        remarkOnExtra(round, answer);
        if (answer?.kind === 'result' && Array.isArray(message)) {
            round.warn('batched-response', `An event of the server holds an array of JSON-RPC messages. ${(0,refusals/* refusedBy */.it)('batched-response')}`);
        }
        if (answer)
            return { answer, text: data };
    }
    throw new bounded_body/* TooLarge */.MF('the number of events before the response');
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

// EXTERNAL MODULE: ./build/core/text/guessable.js
var guessable = __webpack_require__(87853);
// EXTERNAL MODULE: ./build/core/text/secret-forms.js
var secret_forms = __webpack_require__(39876);
;// CONCATENATED MODULE: ./build/core/probe/wire/secrets.js



/** Parameters of a query that carry credentials, on Azure and elsewhere. */
const secretParameters = /^(?:code|sig|key|api[-_]?key|subscription-key|ocp-apim-subscription-key|access_token|token|secret|password)$/i;
/**
 * In what the server lists, only values that cannot be ordinary words: the header `X-Tenant: contoso` must not
 * change the name of the tool `contoso_search`.
 */
const shortestInData = 12;
/** Of the parameters that a server invents: how many count in one probe, and how long they are. */
const inventedAtMost = 4;
const longestInvented = 128;
function createSecrets() {
    const known = new Set();
    let invented = 0;
    const redact = (text, shortest = 0) => {
        let redacted = text;
        for (const secret of known) {
            if (secret.length >= shortest)
                redacted = redacted.replaceAll(secret, '***');
        }
        return redacted;
    };
    const cleanText = (text) => redact(text.replace(/\p{Surrogate}/gu, '\uFFFD'), shortestInData);
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
        add(value) {
            if ((0,guessable/* isGuessable */.k)(value))
                return;
            for (const form of (0,secret_forms/* formsOf */.X)(value))
                known.add(form);
        },
        addFrom(url) {
            for (const [name, value] of url.searchParams)
                if (secretParameters.test(name))
                    this.add(value);
        },
        addFromServer(url) {
            for (const [name, value] of url.searchParams) {
                if (!secretParameters.test(name) || value.length < shortestInData || value.length > longestInvented)
                    continue;
                if (++invented > inventedAtMost)
                    return;
                this.add(value);
            }
        },
        redact: (text) => redact(text),
        clean,
        line: (text, limit) => (0,text_printable/* printable */.g)(redact(text), limit),
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
        if (secretParameters.test(name))
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
    if (hop >= limits/* limits */.F.redirects)
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
/**
 * A signal for one piece of work. Not `AbortSignal.any`: in Node 20 a time-out that only such a signal
 * refers to can be collected as garbage, and then it never fires.
 */
function createTimeLimit(clock, parent) {
    const controller = new AbortController();
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
        start: (ms, phase) => listen(clock.timeout(ms), () => controller.abort(new TimedOut(phase))),
        release: () => {
            for (const lift of lifts)
                lift();
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
    time.start(call.withinMs ?? limits/* limits */.F.requestMs, 'request');
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
    const answer = await exchange(round, { ...call, withinMs: limits/* limits */.F.notificationMs });
    if (answer.kind !== 'timeout' || answer.phase === 'deadline')
        return;
    const method = call.message?.method ?? call.method;
    round.warn('notification-unanswered', `The server does not answer ${method} within ${limits/* limits */.F.notificationMs / 1000} s. ${(0,refusals/* refusedBy */.it)('notification-unanswered')} Answer every notification with HTTP 202 at once.`);
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
    const lift = time.start(limits/* limits */.F.headersMs, 'headers');
    const { status, headers, body, close } = await round.http.send({
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
        ...(round.includeBodies && text !== '' ? { body: round.secrets.line(text, limits/* limits */.F.bodyExcerpt) } : {}),
    });
}
function responseId(call) {
    return call.answeredElsewhere ? undefined : call.message?.id;
}

// EXTERNAL MODULE: ./build/core/probe/protocol/constants.js
var constants = __webpack_require__(62945);
;// CONCATENATED MODULE: ./build/core/text/invisible.js
/**
 * Characters that show nothing: controls but for tab and line ends, and every code point that Unicode calls
 * default-ignorable, assigned or not (4 174 in Unicode 16): zero-width ones, variation selectors, tags, fillers.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]|[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const rightToLeft = /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const directional = /^[\u200E\u200F\u061C\u202A-\u202C\u2066-\u2069]$/;
/** Of Arabic, Syriac and others: they show, although Unicode counts them as format characters. */
const shownFormat = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]$/u;
/** The flags of England, Scotland and Wales are a black flag and tag characters. */
const flags = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;
/** The uses of a character that are honest and common, by what stands beside it. */
const honest = [
    // Where a long word may be divided.
    { character: /^\u00AD$/, after: /\p{L}{2}$/u, before: /^\p{L}{2}/u },
    // Joiners in emoji, and in scripts that need them. After a Latin letter, a digit or a blank they join nothing.
    { character: /^[\u200C\u200D]$/, after: /[^\p{Script=Latin}\p{N}\p{Z}\p{Cc}\p{Cf}]$/u },
    // The two selectors that choose between text and emoji, after what has both forms.
    { character: /^[\uFE0E\uFE0F]$/, after: /[\p{Emoji}\p{Extended_Pictographic}]$/u },
    // Forms of mathematical symbols and of letters.
    { character: /^[\uFE00-\uFE0D]$/, after: /[\p{Sm}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u },
    { character: /^[\u{E0100}-\u{E01EF}]$/u, after: /\p{Script=Han}$/u },
    { character: /^[\u180B-\u180F]$/, after: /\p{Script=Mongolian}$/u },
];
/** UTF-16 units beside a character that are looked at: two characters. */
const invisible_window = 4;
/** The invisible characters of a text that no honest text needs, in order. Time grows with the length of the text. */
function* invisibleCharacters(text) {
    // Flags keep their length, so that places stay true.
    const unflagged = text.replace(flags, (flag) => 'x'.repeat(flag.length));
    const isRightToLeft = rightToLeft.test(text);
    for (const { 0: character, index } of unflagged.matchAll(invisible)) {
        if (shownFormat.test(character) || (isRightToLeft && directional.test(character)))
            continue;
        const end = index + character.length;
        const [left, right] = [
            unflagged.slice(Math.max(0, index - invisible_window), index),
            unflagged.slice(end, end + invisible_window),
        ];
        const isHonest = ({ character: which, after, before }) => which.test(character) && after.test(left) && (before === undefined || before.test(right));
        if (!honest.some(isHonest))
            yield { index, length: character.length };
    }
}
/** The text without the invisible characters that no honest text needs. */
function withoutInvisible(text) {
    let rest = '';
    let end = 0;
    for (const { index, length } of invisibleCharacters(text)) {
        rest += text.slice(end, index);
        end = index + length;
    }
    return rest + text.slice(end);
}

;// CONCATENATED MODULE: ./build/core/text/hidden-text-patterns.js

const longBlanks = /\s{80}/;
/** Every character that a reader does not see, and a model may. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
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
    note('invisible characters', invisibleCharacters(text).next().value?.index ?? -1);
    note('an HTML comment', text.indexOf('<!--'));
    note('a long run of blanks', text.trimEnd().search(longBlanks));
    note('an order to a model', findOrder(text));
    return matches;
}
/** Blanks and invisible characters between the words must not hide them. */
function findOrder(text) {
    const plain = text.replace(unseen, '').replace(/\s+/g, ' ');
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

;// CONCATENATED MODULE: ./build/core/probe/listing/member-types.js

const described = { title: 'text', description: 'text', icons: 'array', _meta: 'object' };
const schema = { properties: 'object', required: 'strings' };
/** Optional members of an item of each list (MCP 2024-11-05 to 2026-07-28); what an item must have is checked elsewhere. */
const itemMembers = {
    tools: {
        ...described,
        inputSchema: schema,
        outputSchema: 'object',
        execution: 'object',
        annotations: {
            title: 'text',
            readOnlyHint: 'boolean',
            destructiveHint: 'boolean',
            idempotentHint: 'boolean',
            openWorldHint: 'boolean',
        },
    },
    resources: { ...described, mimeType: 'text', size: 'number', annotations: 'object' },
    resourceTemplates: { ...described, mimeType: 'text', annotations: 'object' },
    prompts: { ...described, arguments: 'array' },
};
const resultMembers = { nextCursor: 'text', _meta: 'object' };
const introductionMembers = {
    instructions: 'text',
    _meta: 'object',
    serverInfo: { title: 'text', description: 'text', websiteUrl: 'text', icons: 'array' },
    capabilities: {
        tools: { listChanged: 'boolean' },
        resources: { listChanged: 'boolean', subscribe: 'boolean' },
        prompts: { listChanged: 'boolean' },
        logging: 'object',
        completions: 'object',
        experimental: 'object',
        extensions: 'object',
        tasks: 'object',
    },
};
/** Members of an InitializeResult or DiscoverResult that have another type than MCP gives them: `serverInfo.title is null`. */
function malformedInIntroduction(result) {
    return malformed(result, introductionMembers, '');
}
/** The same in one page of a list, its items aside. */
function malformedInPage(result) {
    return malformed(result, resultMembers, '');
}
/** The same in one item of a list. */
function malformedInItem({ kind, item, path, forLegacy }) {
    const members = itemMembers[kind];
    const expected = forLegacy || kind !== 'tools' ? members : { ...members, inputSchema: 'object' };
    return malformed(item, expected, `${path}.`);
}
function malformed(object, members, prefix) {
    return Object.entries(members).flatMap(([name, expected]) => {
        const value = object[name];
        if (value === undefined)
            return [];
        if (typeof expected !== 'string') {
            return (0,json/* isJsonObject */.O)(value)
                ? malformed(value, expected, `${prefix}${name}.`)
                : [`${prefix}${name} is ${typeName(value)}`];
        }
        return fits(value, expected) ? [] : [`${prefix}${name} is ${typeName(value)}`];
    });
}
function fits(value, kind) {
    switch (kind) {
        case 'array':
            return Array.isArray(value);
        case 'strings':
            return Array.isArray(value) && value.every((item) => typeof item === 'string');
        case 'object':
            return (0,json/* isJsonObject */.O)(value);
        case 'text':
            return typeof value === 'string';
        default:
            return typeof value === kind;
    }
}
function typeName(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    return { string: 'text', number: 'a number', boolean: 'a boolean' }[String(typeof value)] ?? 'an object';
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
    remarkOnIntroduction(round, result, constants/* modernVersions */.zM.includes(protocolVersion));
    return {
        protocolVersion,
        capabilities: cleanObject(round, result.capabilities) ?? {},
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
            ? { instructions: String(round.secrets.clean(instructions.slice(0, limits/* limits */.F.itemBytes))) }
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
    const malformed = malformedInIntroduction(result).filter((fault) => !missing.some((name) => fault.startsWith(`${name} is `)));
    if (malformed.length > 0) {
        round.warn('malformed-member', `The result of ${method} has members of the wrong type: ${listed(malformed)}. ${(0,refusals/* refusedBy */.it)('malformed-member')}`);
    }
}
/** What the server says of itself is published: characters that nobody sees are taken out, and what is suspicious is told. */
function shownInfo(round, info) {
    if (!info)
        return undefined;
    const suspicious = Object.entries(info).flatMap(([name, text]) => typeof text === 'string'
        ? findHiddenText(text).map(({ finding }) => `serverInfo.${name} contains ${finding}`)
        : []);
    if (suspicious.length > 0) {
        round.warn('hidden-text', `Review what the server says of itself: ${listed(suspicious)}.`);
    }
    return Object.fromEntries(Object.entries(info).map(([name, value]) => [
        name,
        typeof value === 'string' ? withoutInvisible(value) : value,
    ]));
}
/** The object without secrets and lone surrogates; of one that is too deep or too large only the names. */
function cleanObject(round, value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const small = !(0,bounded_json/* isDeeperThan */.hz)(value, limits/* limits */.F.schemaDepth) && JSON.stringify(value).length <= limits/* limits */.F.itemBytes;
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
                    return { kind: 'modern', version: constants/* newestModern */.kd };
                return { kind: 'unsupported', versions: [] };
            }
            if (!constants/* legacyVersions */.ru.includes(version))
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
        const modern = constants/* modernVersions */.zM.find((version) => supported.includes(version));
        const legacy = constants/* legacyVersions */.ru.find((version) => supported.includes(version) && version !== offered);
        if (code === constants/* errorCodes */.fv.unsupportedVersion && modern)
            return { kind: 'modern', version: modern };
        if (legacy)
            return { kind: 'offer', version: legacy };
        return modern ? { kind: 'modern', version: modern } : { kind: 'unsupported', versions: supported };
    }
    if (code === constants/* errorCodes */.fv.unsupportedVersion)
        return { kind: 'modern', version: constants/* newestModern */.kd };
    // A fault of the server's may pass; so it is no word about what the server knows.
    if (http.status >= 500)
        return { kind: 'failed' };
    if (code === constants/* errorCodes */.fv.methodNotFound || code === constants/* errorCodes */.fv.invalidRequest) {
        return { kind: 'not-understood', orSse: true };
    }
    // Any other refusal may come from a server that is too old for the offer, and for `server/discover`: a method that
    // it does not know can do it harm. Only its own words show that it is too new instead.
    const isTooNew = missesModernParts(error) || constants/* modernVersions */.zM.some((version) => error.message.includes(version));
    return isTooNew ? { kind: 'not-understood', orSse: false } : { kind: 'failed' };
}
/** Whether a server of the modern era says that a header or the metadata of the request is missing. */
function missesModernParts({ code, message }) {
    const isHeader = code === constants/* errorCodes */.fv.headerMismatch || code === constants/* errorCodes */.fv.missingCapability;
    return isHeader || (code === constants/* errorCodes */.fv.invalidParams && /_meta|header|mcp-/i.test(message));
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
        headers: { accept: constants/* acceptBoth */.SX },
        message: { id: round.nextId(), method: 'initialize', params: initializeParams(round, offer) },
        withinMs,
    });
}
/**
 * Asks an address for nothing but an answer, with the one request that no server of any era takes harm from. A
 * session that this opens is ended.
 */
async function knock(round, url, options = {}) {
    const answer = await initialize(round, url, constants/* newestLegacy */.Ce, options);
    const verdict = judgeInitialize(answer, constants/* newestLegacy */.Ce);
    if (verdict.kind === 'open')
        await legacySession(round, verdict).close();
    return answer;
}
/** The server behind an InitializeResult; `initialized` is still to be sent. */
function legacySession(round, { version, http, result }) {
    const { url } = http;
    const sessionId = visibleAscii(http.headers[constants/* headerNames */.Qb.session]);
    const headers = {
        accept: constants/* acceptBoth */.SX,
        [constants/* headerNames */.Qb.protocolVersion]: version,
        ...(sessionId === undefined ? {} : { [constants/* headerNames */.Qb.session]: sessionId }),
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
            await exchange(round, { phase: 'close', method: 'DELETE', url, headers, withinMs: limits/* limits */.F.courtesyMs });
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
    if (answer.error.code === constants/* errorCodes */.fv.internal || status >= 500)
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
/** The stable code of a finding that is not about access. */
function reasonOf(finding) {
    switch (finding.cause) {
        case 'address-changed':
            return 'dns';
        case 'certificate':
            return 'tls';
        case 'default-page':
            return 'html-page';
        case 'empty':
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
            return `http-${finding.answer && 'http' in finding.answer ? finding.answer.http.status : 0}`;
        default:
            return finding.cause;
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
function isUnreachable(finding) {
    const { cause, answer } = finding;
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
    const stream = await openStream(round, url, { phase: 'control', withinMs: limits/* limits */.F.courtesyMs });
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
    let opening = await initialize(constants/* newestLegacy */.Ce);
    if (opening.verdict.kind === 'offer')
        opening = await initialize(opening.verdict.version);
    const { answer, verdict } = opening;
    if (verdict.kind === 'unsupported') {
        return { cause: 'protocol-unsupported', phase: 'initialize', versions: verdict.versions };
    }
    if (verdict.kind !== 'open') {
        const finding = classify(answer, 'initialize');
        // The stream has just named this address: what is not found there is its session.
        return finding.cause === 'not-found' ? { ...finding, cause: 'session-lost', stateful: true } : finding;
    }
    headers = { [constants/* headerNames */.Qb.protocolVersion]: verdict.version };
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
        const lift = time.start(limits/* limits */.F.endpointEventMs, 'request');
        if (http.status !== 200 || mediaType(http) !== 'text/event-stream') {
            return giveUp(await readDocument(http, body));
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
            close,
            async response(id, method) {
                const asked = round.clock.now();
                const lift = time.start(limits/* limits */.F.requestMs, 'request');
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
    for (let count = 0; count < limits/* limits */.F.streamEvents; count++) {
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
        secrets.add(value);
        // "Bearer abc": a server may repeat the token alone.
        secrets.add(value.replace(/^\S+\s+/, ''));
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
            message: `${url} accepted the connection but gave no answer for ${limits/* limits */.F.headersMs / 1000} s to ${request}.`,
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
    const title = titleOf(answer.text);
    return title === undefined ? `"${quote(answer.text, 200)}"` : `a web page titled "${quote(title, 200)}"`;
}
/** The title of a web page; undefined when the text has none. */
function titleOf(text) {
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
        why: 'A front end found no working app behind it: the worker is starting, it crashed, or the port of a custom handler is not open.',
        next: 'Look at the log stream of the app. With a custom handler, check that it listens on FUNCTIONS_CUSTOMHANDLER_PORT.',
    }),
    unavailable: ({ url, status, request }) => ({
        message: `${url} answers ${request} with HTTP ${status} (service unavailable).`,
        why: 'A deployment is in progress, app_offline.htm is in place, or the app is overloaded or stopped.',
        next: 'Wait for the deployment to end, or check the state of the app in the portal. Then run this step again.',
    }),
    'server-error': (facts) => ({
        message: `${facts.url} answers ${facts.request} with HTTP ${facts.status} and without a JSON-RPC response: ${said(facts)}.`,
        why: 'The process behind the address fails before MCP is reached: a custom handler that does not run, or a mistake in host.json.',
        next: 'Look at the log stream of the app while this step runs.',
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
        why: 'The path is wrong, or the functions are not loaded: after a deployment to Flex Consumption that can last until the triggers are synchronised.',
        next: `Check the path: ${usualPaths}; a route prefix such as /api may come before it. If it is right, synchronise the triggers (POST …/host/default/sync on the function app), or restart the app.`,
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
        'too-many': `More than ${limits/* limits */.F.redirects} redirects in a row are not followed.`,
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
    const title = answer?.kind === 'document' ? titleOf(answer.text) : undefined;
    return title === undefined ? '' : ` ("${quote(title, 200)}")`;
}
function requestIds(answer) {
    const headers = answer && 'http' in answer ? answer.http.headers : {};
    const ids = ['x-ms-request-id', 'x-ms-correlation-request-id'].flatMap((name) => headers[name] ?? []);
    return ids.length ? `; request id ${ids[0]}` : '';
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/protocol-messages.js






const mebibytes = limits/* limits */.F.roundBytes / 1024 / 1024;
/** For servers that answer, but not as MCP requires. */
const protocolTexts = {
    'not-mcp': (facts) => ({
        message: `${facts.url} answers ${facts.request} with HTTP ${facts.status}, but not with a JSON-RPC response: ${said(facts)}.`,
        why: isStream(facts)
            ? 'The event stream ended before it brought the response as a complete event: the event has another name than "message", lacks the blank line at its end, or is not written as an event at all.'
            : 'Another API, a status page or a gateway answers there.',
        next: isStream(facts)
            ? 'Let the server write each response as "data: …" with a blank line after it, or answer with application/json.'
            : `Check the path of the URL: ${usualPaths}.`,
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
        why: `This tool supports ${[...constants/* modernVersions */.zM, ...constants/* legacyVersions */.ru].join(', ')}.`,
        next: 'Update this step if the server is newer, or update the server if it is older.',
    }),
    'foreign-endpoint': ({ url }) => ({
        message: `The event stream at ${url} names an endpoint on another host, which is not followed.`,
        why: 'The server builds the address of its endpoint from a host name that is not the one in the URL, which happens behind a gateway.',
        next: 'Make the server send a relative endpoint, or give the URL of the host that it names.',
    }),
    'too-large': ({ url, answer }) => ({
        message: `${url} sends more than the probe accepts: ${answer?.kind === 'too-large' ? answer.what : 'an answer'} is over the limit.`,
        why: `All answers together may have ${mebibytes} MiB and ${limits/* limits */.F.roundValues} JSON values, nested ${limits/* limits */.F.jsonDepth} levels deep.`,
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
function isStream({ answer }) {
    return answer?.kind === 'document' && mediaType(answer.http) === 'text/event-stream';
}

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/messages.js



const texts = {
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
function explain(finding, circumstances) {
    const { cause, phase, answer, versions = [], stateful = false } = finding;
    return texts[cause]({
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
        withinMs: limits/* limits */.F.courtesyMs,
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
 * Turns the last finding into a verdict. May make a few more requests to the same origin: for how the server is
 * protected, or for the address that was meant.
 */
async function diagnose(round, finding, request, random) {
    const { answer } = finding;
    const url = publicUrl(new URL(request.url));
    if (finding.cause === 'unauthorized' && (answer?.kind === 'document' || answer?.kind === 'error')) {
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
    const explanation = explain(finding, {
        url,
        expectVersion: request.expectVersion ?? '',
        quote: round.secrets.line,
        suggestion: await suggestionFor(round, finding, request.url),
    });
    return {
        status: isUnreachable(finding) ? 'unreachable' : 'unhealthy',
        reason: reasonOf(finding),
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

;// CONCATENATED MODULE: ./build/core/probe/diagnosis/waiting.js

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
    'not-found': 'the functions to be loaded',
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
 */
function waitingFor({ cause, answer }, giveUpMs) {
    const seen = answer && 'http' in answer ? `HTTP ${answer.http.status}, ` : '';
    return (0,core_message/* sentence */.em) `${seen}waiting for ${hopes[cause] ?? 'a good answer'} (giving up in ${Math.ceil(giveUpMs / 1000)} s)`;
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
    // Tried anew within the round; a rollout may need longer.
    'session-lost': { timesByDefault: 0 },
    'default-page': { forMs: 120_000 },
    'html-page': { forMs: 120_000 },
    empty: { forMs: 120_000 },
    'not-mcp': { forMs: 30_000 },
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
    'too-large': never,
    'list-invalid': never,
    // An old instance that still answers is replaced in the course of a rollout.
    'version-mismatch': {},
    unstable: {},
};
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
    const cap = situation.timeGiven ? undefined : policy.forMs;
    const giveUpMs = Math.min(remainingMs, (cap ?? Number.POSITIVE_INFINITY) - streakMs);
    const left = giveUpMs - lastAttemptMs;
    if (left <= 0)
        return undefined;
    const asked = Math.min(retryAfterMs, longestRetryAfterMs);
    if (asked > left)
        return undefined;
    const step = backOffMs[Math.min(failures, backOffMs.length) - 1] ?? 0;
    const backOff = policy.waitMs ?? step * (0.8 + 0.4 * random());
    return { waitMs: Math.round(Math.max(asked, Math.min(backOff, left))), giveUpMs };
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
    const { now, remainingMs, credentialSent, timeGiven } = moment;
    if (outcome.kind === 'good') {
        if (failures === 0 || unconfirmed)
            return { kind: 'healthy', server: outcome.server };
        const streak = extend(history.streak, { cause: 'unstable', phase: 'list' }, now);
        const ms = Math.min(confirmationMs, Math.floor(remainingMs / 2));
        const retry = ms > 0 ? { waitMs: ms, giveUpMs: remainingMs } : undefined;
        return step(retry, { failures, unconfirmed: true, streak });
    }
    // A round that the deadline cut off says less than the one before it.
    const streak = history.streak && isCutOff(outcome.finding)
        ? history.streak
        : extend(history.streak, outcome.finding, now);
    const { finding, length, since } = streak;
    const retry = waitBeforeRetry({
        cause: finding.cause,
        streak: length,
        streakMs: now - since,
        failures: failures + 1,
        remainingMs,
        retryAfterMs: finding.answer && 'http' in finding.answer ? retryAfterMs(finding.answer.http) : undefined,
        credentialSent,
        timeGiven,
    }, random);
    return step(retry, { failures: failures + 1, unconfirmed: false, streak });
}
function step(retry, history) {
    const { finding } = history.streak;
    if (!retry)
        return { kind: 'failed', finding };
    return { kind: 'wait', ms: retry.waitMs, giveUpMs: retry.giveUpMs, finding, history };
}
function extend(streak, finding, now) {
    return streak?.finding.cause === finding.cause
        ? { finding, length: streak.length + 1, since: streak.since }
        : { finding, length: 1, since: now };
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
    if (code === constants/* errorCodes */.fv.unsupportedVersion) {
        const supported = (0,json/* isJsonObject */.O)(data) ? strings(data.supported) : undefined;
        if (!supported)
            return { kind: 'not-modern' };
        const version = newestMutual(supported);
        if (version === undefined)
            return { kind: 'unsupported', versions: supported };
        return asked.includes(version) ? { kind: 'not-modern' } : { kind: 'ask-again', version };
    }
    const isStripped = code !== constants/* errorCodes */.fv.missingCapability && missesModernParts(answer.error);
    return { kind: isStripped ? 'headers-stripped' : 'not-modern' };
}
function newestMutual(supported) {
    return constants/* modernVersions */.zM.find((version) => supported.includes(version));
}
/** Asks a server of the 2026-07-28 era who it is. */
function discover(round, url, version) {
    const call = modernCall(round, url, version, 'server/discover');
    return exchange(round, { ...call, phase: 'discover', withinMs: limits/* limits */.F.discoverMs });
}
/** The server behind a DiscoverResult. It keeps nothing of us, so there is nothing to close. */
function modernSession(round, { url, version, result, legacy }) {
    const meta = (0,json/* isJsonObject */.O)(result._meta) ? result._meta : {};
    return {
        ...introduction(round, version, result, meta[constants/* metaKeys */.O6.serverInfo]),
        transport: 'streamable-http',
        era: 'modern',
        legacy,
        url,
        stateful: false,
        request: (method, params) => exchange(round, { ...modernCall(round, url, version, method, params), phase: 'list' }),
        close: async () => { },
    };
}
/** One request of the 2026-07-28 era: everything it needs goes with it. */
function modernCall(round, url, version, method, params = {}) {
    return {
        method: 'POST',
        url,
        headers: { accept: constants/* acceptBoth */.SX, [constants/* headerNames */.Qb.protocolVersion]: version, [constants/* headerNames */.Qb.method]: method },
        message: {
            id: round.nextId(),
            method,
            params: {
                ...params,
                _meta: {
                    [constants/* metaKeys */.O6.protocolVersion]: version,
                    [constants/* metaKeys */.O6.clientInfo]: round.client,
                    [constants/* metaKeys */.O6.clientCapabilities]: {},
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
                return modernSession(round, { url: opening.url, ...found, legacy: false });
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
 * the finding of the rounds before.
 */
async function openFailing(round, url, finding) {
    const { answer } = finding;
    const where = answer && 'http' in answer ? answer.http.url : url;
    const found = (await askDiscover(round, where, constants/* newestModern */.kd)).verdict;
    if (found.kind !== 'modern')
        return finding;
    // The registered document says which eras there are: a passing fault must not read as a lost one.
    const knocked = await knock(round, where, { phase: 'initialize', withinMs: limits/* limits */.F.courtesyMs });
    const legacy = judgeInitialize(knocked, constants/* newestLegacy */.Ce).kind === 'open';
    return modernSession(round, { url: where, ...found, legacy });
}
/** Whether `openFailing` is worth a try after this, the last finding of all rounds. */
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
    const opening = await ask(constants/* newestLegacy */.Ce);
    if (opening.verdict.kind !== 'offer')
        return opening;
    round.warn('version-refused', `The server refuses MCP ${constants/* newestLegacy */.Ce} instead of answering with a version that it supports. ${(0,refusals/* refusedBy */.it)('version-refused')}`);
    return ask(opening.verdict.version);
}
/** The server that answered well to `initialize`, in the modern era when it is also of that one. */
async function openAnswering(round, opening, verdict) {
    const legacy = legacySession(round, verdict);
    // A server that knows the modern era knows the last revision before it.
    if (verdict.version === constants/* newestLegacy */.Ce) {
        const found = (await discoverOnce(round, opening))?.verdict;
        if (found?.kind === 'modern') {
            await legacy.close();
            return modernSession(round, { url: opening.url, ...found, legacy: true });
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
        return modernSession(round, { url, ...found, legacy: false });
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
    const discovery = await askDiscover(round, url, constants/* newestModern */.kd);
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
var transport = __webpack_require__(90161);
;// CONCATENATED MODULE: ./build/core/probe/round-context.js





/** What the rounds of one probe share. Throws InvalidInput for a URL that must not be asked. */
function createRounds(request, ports) {
    const secrets = createSecrets();
    const url = (0,transport/* allowedUrl */._)(request.url);
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
                bytes: { left: limits/* limits */.F.roundBytes },
                values: { left: limits/* limits */.F.roundValues },
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
 * refused cuts the list; one that does not arrive makes it unusable.
 */
async function walkList(session, kind) {
    const method = constants/* listMethods */.vp[kind];
    const items = [];
    const malformed = new Set();
    const known = new Set();
    const cursors = new Set();
    const ended = (more = {}) => ({
        kind,
        items,
        malformed: [...malformed],
        ...more,
    });
    let cursor;
    for (let page = 1;; page++) {
        const answer = await session.request(method, cursor === undefined ? {} : { cursor });
        if (answer.kind !== 'result' && (page === 1 || answer.kind !== 'error'))
            return ended({ failure: answer });
        const listed = answer.kind === 'result' ? listOf(answer.result[kind]) : undefined;
        if (answer.kind !== 'result' || !listed) {
            if (page === 1)
                return ended({ failure: answer });
            // To many servers an empty cursor means that there is no further page.
            if (cursor === '')
                return ended();
            return ended({ cut: `page ${page} was refused or is no list` });
        }
        for (const fault of malformedInPage(answer.result))
            malformed.add(`${method}: ${fault}`);
        const fresh = listed.filter((item) => page === 1 || !known.has(keyOf(item, kind)));
        if (page > 1 &&
            fresh.length === 0 &&
            (listed.length > 0 || cursors.has(String(answer.result.nextCursor)))) {
            return ended();
        }
        for (const item of listed) {
            if (items.length === limits/* limits */.F.items)
                return ended({ cut: `it has more than ${limits/* limits */.F.items} items` });
            known.add(keyOf(item, kind));
            items.push(item);
        }
        const next = answer.result.nextCursor;
        if (typeof next !== 'string')
            return ended();
        if (page === limits/* limits */.F.pages)
            return ended({ cut: `it has more than ${limits/* limits */.F.pages} pages` });
        cursors.add(next);
        cursor = next;
    }
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

// EXTERNAL MODULE: ./build/core/probe/listing/parameter-headers.js
var parameter_headers = __webpack_require__(65068);
;// CONCATENATED MODULE: ./build/core/probe/listing/items.js





const tooLarge = `is larger than ${limits/* limits */.F.itemBytes / 1024} KiB`;
/** One item of `tools/list`: a name, an input schema that describes an object, and what else is well-formed. */
function checkTool(value, secrets) {
    if (!(0,json/* isJsonObject */.O)(value))
        return { fault: 'is not an object' };
    const { name, inputSchema } = value;
    if (typeof name !== 'string' || name === '')
        return { fault: 'has no name' };
    if (name.length > limits/* limits */.F.toolNameLength)
        return { fault: `has a name of ${name.length} characters` };
    if (!(0,json/* isJsonObject */.O)(inputSchema) || inputSchema.type !== 'object') {
        return { fault: 'has no inputSchema of type "object"' };
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
    if (typeof value.name !== 'string' || value.name === '')
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
    if ((0,bounded_json/* isDeeperThan */.hz)(picked, limits/* limits */.F.schemaDepth + 1))
        return undefined;
    if (Buffer.byteLength(JSON.stringify(picked)) > limits/* limits */.F.itemBytes)
        return undefined;
    const clean = secrets.clean(picked);
    return (0,json/* isJsonObject */.O)(clean) ? clean : undefined;
}

;// CONCATENATED MODULE: ./build/core/probe/listing/schema-oddities.js


/** JSON Schema 2020-12 is what MCP means; draft-07 is what most servers name. */
const usualDialects = /^https?:\/\/json-schema\.org\/(?:draft-07\/schema|draft\/2020-12\/schema)#?$/;
/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const subschemas = [
    'items',
    'additionalProperties',
    'propertyNames',
    'contains',
    'not',
    'if',
    'then',
    'else',
];
const lists = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const maps = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
/**
 * Looks through a schema once. Recursive: the depth of what is looked at is bounded.
 *
 * @param path where the schema is: `tools[3].inputSchema`
 */
function schemaOddities(schema, path) {
    const found = {
        'array-without-items': [],
        'root-combinator': lists
            .filter((keyword) => keyword !== 'prefixItems' && schema[keyword] !== undefined)
            .map((keyword) => `${path}.${keyword}`),
        'boolean-bound': [],
        'foreign-dialect': [],
    };
    const visit = (node, place, depth) => {
        if (!(0,json/* isJsonObject */.O)(node) || depth > limits/* limits */.F.schemaDepth)
            return;
        note(node, place, found);
        for (const keyword of subschemas)
            visit(node[keyword], `${place}.${keyword}`, depth + 1);
        for (const keyword of [...lists, 'items']) {
            const members = node[keyword];
            if (!Array.isArray(members))
                continue;
            for (const [index, member] of members.entries())
                visit(member, `${place}.${keyword}[${index}]`, depth + 1);
        }
        for (const keyword of maps) {
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
        }
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
    const duplicates = [];
    const dropped = [];
    const remarks = [];
    for (const [index, value] of walk.items.entries()) {
        const checked = check(value, secrets);
        if ('fault' in checked) {
            bad.push(`number ${index + 1} ${checked.fault}`);
            continue;
        }
        if ((0,json/* isJsonObject */.O)(value)) {
            malformed.push(...malformedInItem({ kind, item: value, path: `${kind}[${index}]`, forLegacy }));
        }
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
    const method = constants/* listMethods */.vp[kind];
    if (failure?.kind === 'error' && failure.error.code === constants/* errorCodes */.fv.methodNotFound) {
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
            return { kind: 'failed', url: plan.url, finding: session };
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
        return { kind: 'failed', url, finding: { cause: 'version-mismatch', phase: 'initialize', versions } };
    }
    const walks = await readAll(plan, session);
    if (mayReopen && session.stateful && walks.some(lostItsSession))
        return 'session-lost';
    const toolsFailure = walks.find((walk) => walk.kind === 'tools')?.failure;
    if (toolsFailure)
        return { kind: 'failed', url, finding: findingOfList(toolsFailure, session) };
    const { transport, era, legacy, protocolVersion, capabilities, instructions } = session;
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
            ...(instructions === undefined ? {} : { instructions }),
            authenticated: plan.authenticated,
            ...lists,
        },
    };
}
/** Every announced list. */
async function readAll(plan, session) {
    const kinds = [];
    if (session.capabilities.tools)
        kinds.push('tools');
    if (session.capabilities.resources)
        kinds.push('resources', 'resourceTemplates');
    if (session.capabilities.prompts)
        kinds.push('prompts');
    if (plan.parallel && session.transport === 'streamable-http') {
        return Promise.all(kinds.map((kind) => walkList(session, kind)));
    }
    const walks = [];
    for (const kind of kinds)
        walks.push(await walkList(session, kind));
    return walks;
}
/** A server that forgot the session says 404 or, quite often, 400 (MCP 2025-11-25, session management). */
function lostItsSession({ failure }) {
    const status = failure && 'http' in failure ? failure.http.status : undefined;
    return status === 404 || status === 400;
}
/** A server that answered a moment ago is where it is said to be: a 404 after that is about the session. */
function findingOfList(failure, { stateful }) {
    const finding = classify(failure, 'list');
    if (failure.kind !== 'document' && failure.kind !== 'error')
        return finding;
    const text = failure.kind === 'error' ? failure.error.message : failure.text;
    const isUnknownMethod = failure.kind === 'error' && failure.error.code === constants/* errorCodes */.fv.methodNotFound;
    const { status } = failure.http;
    const isLost = (status === 404 && !isUnknownMethod) || (status === 400 && stateful && /session/i.test(text));
    return isLost ? { ...finding, cause: 'session-lost', stateful } : finding;
}
function run_round_remarkOn(round, plan, session) {
    if (session.url !== plan.url) {
        round.warn('redirected', `The given URL redirects to ${publicUrl(new URL(session.url))}, where the server answers. Register that URL: not every client follows redirects.`);
    }
    if (session.serverInfo?.name === constants/* stockServerName */.VI) {
        round.warn('stock-server-name', `The server has the name "${constants/* stockServerName */.VI}", the default of the Functions extension. Set extensions.mcp.serverName and serverVersion in host.json.`);
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
    const { url, timeoutMs, timeoutGiven: timeGiven = false, expectVersion } = request;
    const rounds = createRounds(request, ports);
    const { attempts, authenticated } = rounds;
    const started = clock.now();
    const time = createTimeLimit(clock, ports.signal);
    time.start(timeoutMs || limits/* limits */.F.singleRoundMs, 'deadline');
    let history = noHistory;
    try {
        for (let number = 1;; number++) {
            const { round, warnings } = rounds.start(number, time.signal);
            // A server that cannot take requests at once gets them one by one from the second round on.
            const plan = { url, expectVersion, parallel: number === 1, authenticated };
            let outcome = await runRound(round, plan);
            const now = clock.now();
            const remainingMs = Math.max(0, started + timeoutMs - now);
            const moment = { now, remainingMs, credentialSent: authenticated, timeGiven };
            let step = nextStep(history, outcome, moment, random);
            if (step.kind === 'failed' && !time.signal.aborted && mayKnowDiscover(round, step.finding)) {
                outcome = await runRound(round, { ...plan, failing: step.finding });
                step = outcome.kind === 'good' ? { ...outcome, kind: 'healthy' } : outcome;
            }
            if (step.kind === 'wait') {
                history = step.history;
                ports.onWait?.(step.ms, waitingFor(step.finding, step.giveUpMs));
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
                verdict = await diagnose(last.round, step.finding, { ...request, ...rounds.sources }, random);
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
    const result = await probe({
        url: input.url,
        timeoutMs: input.timeoutMs,
        ...(0,optional/* optional */.l)('timeoutGiven', input.timeoutGiven),
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
    ports.progress.probed(result);
    return result;
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
            message: `Could not get a token for ${(0,text_printable/* printable */.g)(audience)}.`,
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
            ? `The server does not list ${missing.length === 1 ? 'an expected tool' : 'expected tools'}: ${missing.map((name) => (0,text_printable/* printable */.g)(name)).join(', ')}.`
            : 'The run could not check for the expected tools, because the probe got no list of tools.',
        next: server
            ? (0,core_message/* sentence */.em) `Check that the new version is deployed. If the tools were removed on purpose, remove them from ${(0,references/* input */.hF)('expect-tools')}.`
            : (0,core_message/* sentence */.em) `Give the probe a credential, or omit ${(0,references/* input */.hF)('expect-tools')}.`,
    });
}

;// CONCATENATED MODULE: ./build/core/commands/probe-server.js





/**
 * Probes one MCP server and reports what it found. Never rejects: a failure is in the report. A server that requires a
 * credential cannot be probed; where the inputs accept that, the status is `skipped`.
 */
async function probeServer(input, ports) {
    const started = ports.clock.now();
    const draft = { applied: [], warnings: [] };
    const finish = ({ status, exitCode, ...more }) => {
        const total = Math.round(ports.clock.now() - started);
        return {
            status,
            exitCode,
            changed: false,
            command: input.command,
            run: input.run,
            plan: [],
            ...draft,
            warnings: (0,report_report/* renderWarnings */.c7)(draft.warnings, ports.words),
            requests: report_report/* noRequests */.Il,
            timings: { ...(0,optional/* optional */.l)('start', ports.startUpMs), probe: total, total },
            ...more,
        };
    };
    try {
        const result = await runProbe(input.probe, ports, ports.signal);
        draft.probe = (0,report_report/* describeProbe */.WH)(result, ports.words);
        draft.endpointUrl = result.url;
        const { server, warnings } = judgeProbe(result, input.probe);
        draft.warnings.push(...warnings);
        if (!server)
            return finish({ status: 'skipped', exitCode: errors/* exitCodes */.hS.done });
        await input.onHealthy?.(server);
        const { contractHash, surfaceHash } = (0,surface_baseline/* snapshotOf */.eY)(server);
        draft.surface = { hash: contractHash, surfaceHash, changes: [] };
        return finish({ status: 'healthy', exitCode: errors/* exitCodes */.hS.done });
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            ports.progress.bug(error);
        return finish({ status: 'failed', ...(0,report_report/* describeError */.Uc)(error, ports.words) });
    }
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

;// CONCATENATED MODULE: ./build/core/registration/plan-step.js
function stepKey(step) {
    return `${step.kind}/${step.id}`;
}
function hasWork({ steps }) {
    return steps.some(({ action }) => action !== 'keep');
}

// EXTERNAL MODULE: ./build/core/apicenter/api-center.js + 4 modules
var api_center = __webpack_require__(37305);
// EXTERNAL MODULE: ./build/core/apicenter/arm-client.js + 6 modules
var arm_client = __webpack_require__(90739);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/core/registration/differences.js



/** The fields that differ. Objects are compared member by member, arrays as a whole. */
function differences(before, after, prefix = '') {
    const changes = [];
    for (const member of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const was = before[member];
        const is = after[member];
        const field = `${prefix}${member}`;
        if ((0,external_node_util_.isDeepStrictEqual)(was, is))
            continue;
        if ((0,json/* isJsonObject */.O)(was) && (0,json/* isJsonObject */.O)(is))
            changes.push(...differences(was, is, `${field}.`));
        else {
            changes.push({
                field,
                ...(0,optional/* optional */.l)('before', was),
                ...(0,optional/* optional */.l)('after', is),
            });
        }
    }
    return changes;
}
/** The members that were sent and that the response does not show with the same value. */
function notStored(sent, answered, prefix = '') {
    return Object.entries(sent).flatMap(([member, value]) => {
        const stored = answered[member];
        if ((0,json/* isJsonObject */.O)(value) && (0,json/* isJsonObject */.O)(stored))
            return notStored(value, stored, `${prefix}${member}.`);
        return (0,external_node_util_.isDeepStrictEqual)(value, stored) ? [] : [`${prefix}${member}`];
    });
}

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
        outcomes.set(stepKey(step), run(step, Promise.all(step.after.map((key) => outcomes.get(key)))));
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
            const { missing, warnings: said } = await apply_send(step, plan.address, options.center);
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
async function apply_send(step, address, center) {
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
    return { missing: notStored(step.properties, (0,json/* toJson */.a)(answer)), warnings: [] };
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
    const { code, text, why, next } = failure;
    const reasons = why === undefined ? [done] : [why, done];
    return new errors/* Incomplete */.nd({
        code,
        message: (0,core_message/* sentence */.em) `The run is incomplete: ${text}`,
        why: (0,core_message/* joined */.oR)(reasons, ' '),
        next: (0,core_message/* sentence */.em) `${next} ${rest}`,
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

;// CONCATENATED MODULE: ./build/core/report/working-links.js
/** The links that lead somewhere after the run: those to the entry only when the entry is there. */
function workingLinks(links, { status, plan, applied }) {
    if (links === undefined || isThere(status, plan, applied))
        return links;
    return links.portal === undefined ? undefined : { portal: links.portal };
}
/** A run that failed after its first write leaves an entry, when it found one or made one. */
function isThere(status, plan, applied) {
    if (status === 'registered' || status === 'unchanged')
        return true;
    if (status !== 'failed' || applied.length === 0)
        return false;
    const step = plan.find(({ kind }) => kind === 'api');
    return step?.action !== 'create' || applied.some(({ kind }) => kind === 'api');
}

;// CONCATENATED MODULE: ./build/core/commands/catalogue-run.js







/**
 * Runs the steps of a command against an API center and makes the report. Never rejects: a failure at any point is in
 * the report, together with everything that was known and written until then.
 */
async function runOnCatalogue(input, source, ports, steps) {
    const { clock } = ports;
    const started = clock.now();
    const timings = { ...(0,optional/* optional */.l)('start', ports.startUpMs) };
    const draft = { applied: [], warnings: [] };
    const timed = async (part, work) => {
        const begun = clock.now();
        try {
            return await work();
        }
        finally {
            timings[part] = Math.round(clock.now() - begun);
        }
    };
    const timedIdentity = {
        getToken: (scopes, options) => timed('token', () => ports.identity.getToken(scopes, options)),
    };
    // Requests that are still under way when the run fails must not keep the process running.
    const ended = new AbortController();
    const signal = AbortSignal.any([ports.signal, ended.signal]);
    const arm = (0,arm_client/* createArmClient */.c)({
        endpoint: input.endpoint,
        credential: input.endpoint.insecure ? undefined : timedIdentity,
        subscriptionId: input.target.subscriptionId,
        access: input.dryRun ? 'read' : 'write',
        clock,
        wallClock: ports.wallClock,
        random: ports.random,
        signal,
        userAgent: `mcp-register/${ports.version}`,
        onRequest: (trace) => ports.progress.request(trace),
    });
    const open = (client, target) => (0,api_center/* createApiCenter */.K)(client, target, { clock, signal, http: ports.http });
    const center = open(arm, input.target);
    const run = {
        center,
        readOther: (target) => open((0,arm_client/* readOnly */.T)(arm), target),
        draft,
        timed,
        async apply(plan) {
            const onApplied = (step) => {
                draft.applied.push(step);
                ports.progress.applied(step);
            };
            const warnings = await timed('write', () => applyPlan(plan, { center, clock, onApplied }));
            draft.warnings.push(...warnings);
        },
    };
    const finish = ({ status, exitCode, changed, ...more }) => ({
        status,
        exitCode,
        changed,
        command: input.command,
        target: { ...input.target, armEndpoint: input.endpoint.url },
        source,
        run: input.run,
        plan: [],
        ...withWorkingLinks(draft, status),
        warnings: (0,report_report/* renderWarnings */.c7)(draft.warnings, ports.words),
        requests: { ...arm.counts },
        timings: { ...timings, total: Math.round(clock.now() - started) },
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
            ...(0,report_report/* describeError */.Uc)(error, ports.words),
        });
    }
    finally {
        ended.abort();
    }
}
/** What is known, without the links that would lead nowhere. */
function withWorkingLinks({ links, ...draft }, status) {
    const { plan = [], applied } = draft;
    return { ...draft, ...(0,optional/* optional */.l)('links', workingLinks(links, { status, plan, applied })) };
}

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

// EXTERNAL MODULE: ./build/core/apicenter/errors.js
var apicenter_errors = __webpack_require__(69313);
;// CONCATENATED MODULE: ./build/core/registration/catalogue.js
function definitionKey(version, definition) {
    return `${version.toLowerCase()}/${definition.toLowerCase()}`;
}
/** Reads in parallel everything about one API that can be read at first. No id in it comes from the server. */
async function readCatalogue(center, apiId, guess) {
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

// EXTERNAL MODULE: ./build/core/apicenter/paths.js
var paths = __webpack_require__(98204);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/surface/facts.js
var surface_facts = __webpack_require__(39189);
// EXTERNAL MODULE: ./build/core/surface/parse-surface.js
var parse_surface = __webpack_require__(31799);
;// CONCATENATED MODULE: ./build/core/definition/read-document.js



const documentSchema = dist/* object */.Ikc({
    servers: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ url: dist/* string */.YjP() }))),
    'x-mcp': dist/* optional */.lqM(dist/* unknown */.L5J()),
});
const extensionSchema = dist/* object */.Ikc({ contractHash: dist/* string */.YjP(), surface: dist/* optional */.lqM(dist/* string */.YjP()) });
/**
 * Reads the servers and the surface from the text of a registered definition.
 *
 * @returns undefined when the text is not a JSON document of that form
 */
function read_document_readDocument(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = dist/* safeParse */.xLC(documentSchema, json);
    if (!parsed.success)
        return undefined;
    const { servers, 'x-mcp': extension } = parsed.output;
    return {
        serverUrls: servers?.map(({ url }) => url) ?? [],
        baseline: readBaseline(extension),
        toolNames: readToolNames(extension),
    };
}
const toolsSchema = dist/* object */.Ikc({ tools: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })) });
function readToolNames(extension) {
    const parsed = dist/* safeParse */.xLC(toolsSchema, extension);
    return parsed.success ? parsed.output.tools.map(({ name }) => name) : undefined;
}
function readBaseline(extension) {
    const parsed = dist/* safeParse */.xLC(extensionSchema, extension);
    const facts = (0,surface_facts/* factsOfExtension */.GL)(extension);
    if (!parsed.success || !facts)
        return { kind: 'unproven' };
    const { contractHash, surface: surfaceText } = parsed.output;
    if (surfaceText === undefined)
        return { kind: 'hash', contractHash, facts };
    const surface = (0,parse_surface/* parseSurface */.j)(surfaceText);
    return surface ? { kind: 'surface', surface, facts } : { kind: 'unproven' };
}

// EXTERNAL MODULE: ./build/core/text/slug.js
var slug = __webpack_require__(17285);
;// CONCATENATED MODULE: ./build/core/registration/ambiguous-deployment.js



/**
 * The failure for a run that could mean another deployment than it should. It lists each candidate with its environment
 * and URL.
 *
 * @param next how to name the one that is meant
 */
function ambiguousDeployment(candidates, next) {
    return new errors/* InvalidInput */.o9({
        code: 'deployment-ambiguous',
        message: `It is not clear which deployment to use: ${candidates.map(ambiguous_deployment_described).join('; ')}.`,
        next,
    });
}
function ambiguous_deployment_described({ name, properties: { environmentId, server } }) {
    const environment = (0,text_printable/* printable */.g)((0,paths/* environmentOfReference */.uc)(environmentId) ?? 'none');
    return `${(0,text_printable/* printable */.g)(name)} (environment ${environment}, ${(0,text_printable/* printable */.g)(server?.runtimeUri?.join(' ') ?? 'no URL')})`;
}

// EXTERNAL MODULE: ./build/core/registration/defaults.js
var defaults = __webpack_require__(33030);
;// CONCATENATED MODULE: ./build/core/registration/same-name.js
/** Whether two names mean the same resource: Azure ignores case. An absent name means none. */
function sameName(a, b) {
    return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/core/registration/names.js












/** What to read first: the resources of a registration whose names are all left at their defaults. */
function firstReading(request) {
    return {
        environments: [request.environment.id ?? defaults/* defaultEnvironmentId */.wY],
        definitions: [
            {
                version: request.versionId ?? newVersionId(request.versionTitle ?? defaults/* defaultVersionTitle */.wz),
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
function settleNames(request, catalogue) {
    const { deployment, deploymentId, environmentId } = settleDeployment(request, catalogue.deployments);
    const bound = (0,paths/* definitionOfReference */.U6)(deployment?.properties.definitionId);
    const version = settleVersion(request, catalogue.versions, bound?.version);
    const definitionId = settleDefinition(request, catalogue, environmentId, version.versionId, bound?.definition);
    const previous = bound && !sameName(bound.version, version.versionId) ? bound : undefined;
    const needed = [{ version: version.versionId, definition: definitionId }, ...(previous ? [previous] : [])];
    const missing = {
        environments: catalogue.environments.has(environmentId.toLowerCase()) ? [] : [environmentId],
        definitions: needed.filter((one) => !catalogue.definitions.has(definitionKey(one.version, one.definition))),
    };
    if (missing.environments.length + missing.definitions.length > 0)
        return { missing };
    return {
        names: { environmentId, ...version, definitionId, deploymentId, ...(0,optional/* optional */.l)('previous', previous) },
    };
}
/** The deployment with this runtime URL, otherwise the one in this environment, otherwise a new one with its name. */
function settleDeployment(request, deployments) {
    const wanted = request.environment.id ?? defaults/* defaultEnvironmentId */.wY;
    const environmentOf = (deployment) => (0,paths/* environmentOfReference */.uc)(deployment.properties.environmentId);
    const inWanted = deployments.filter((deployment) => sameName(environmentOf(deployment), wanted));
    const withUrl = deployments.filter(({ properties }) => properties.server?.runtimeUri?.includes(request.serverUrl));
    let deployment;
    if (request.deploymentId !== undefined) {
        deployment = deployments.find(({ name }) => sameName(name, request.deploymentId));
    }
    else if (withUrl.length > 0) {
        const both = withUrl.filter((candidate) => inWanted.includes(candidate));
        deployment = onlyOne(withUrl.length === 1 ? withUrl : both, both.length ? both : withUrl);
    }
    else {
        deployment = inWanted.length === 0 ? undefined : onlyOne(inWanted, inWanted);
    }
    const adopted = deployment && environmentOf(deployment);
    const deploymentId = deployment?.name ?? request.deploymentId ?? (0,slug/* derivedId */.dD)(wanted);
    const taken = !deployment && deployments.find(({ name }) => sameName(name, deploymentId));
    if (taken)
        throw ambiguousDeployment([taken], nameDeployment);
    return { deployment, deploymentId, environmentId: request.environment.id ?? adopted ?? wanted };
}
const nameDeployment = (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('deployment-id')}: one of these names, or a new one.`;
function onlyOne(narrowed, all) {
    const [first, ...others] = narrowed;
    if (!first || others.length > 0)
        throw ambiguousDeployment(all, nameDeployment);
    return first;
}
/** The version that was asked for, otherwise the one that this environment uses, otherwise the only one, otherwise a new `v1`. */
function settleVersion(request, versions, boundTo) {
    const byId = (id) => versions.find(({ name }) => sameName(name, id));
    const ofTitle = (title) => byId((0,slug/* slug */.yR)(title)) ?? byId(newVersionId(title));
    const existing = request.versionId !== undefined
        ? byId(request.versionId)
        : request.versionTitle !== undefined
            ? (versions.find(({ properties }) => properties.title === request.versionTitle) ??
                ofTitle(request.versionTitle))
            : (byId(boundTo) ?? (versions.length === 1 ? versions[0] : ofTitle(defaults/* defaultVersionTitle */.wz)));
    const title = request.versionTitle ?? existing?.properties.title ?? request.versionId ?? defaults/* defaultVersionTitle */.wz;
    return {
        versionId: existing?.name ?? request.versionId ?? newVersionId(title),
        versionTitle: title,
    };
}
/** The definition of the deployment, otherwise the usual one if it is free or has this URL, otherwise one per environment. */
function settleDefinition(request, catalogue, environmentId, versionId, boundTo) {
    if (request.definitionId !== undefined)
        return request.definitionId;
    const usual = usualDefinition(request.serverUrl);
    // The portal binds its deployment to the SSE definition, whichever transport the server uses.
    const boundToWrongTransport = boundTo === 'default-sse' && usual !== 'default-sse';
    if (boundTo !== undefined && !boundToWrongTransport)
        return boundTo;
    const state = catalogue.definitions.get(definitionKey(versionId, usual));
    if (state?.text === undefined)
        return usual;
    if (read_document_readDocument(state.text)?.serverUrls.includes(request.serverUrl))
        return usual;
    return (0,slug/* suffixedId */.kT)(environmentId, usual.replace('default', ''));
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
    const id = (0,slug/* derivedId */.dD)(title);
    if (id === '') {
        throw new errors/* InvalidInput */.o9({
            code: 'version-id-missing',
            message: (0,core_message/* sentence */.em) `Cannot make ${(0,references/* input */.hF)('version-id')} from the version title "${(0,text_printable/* printable */.g)(title)}", which has no letter a-z and no digit.`,
            next: (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('version-id')} in addition to ${(0,references/* input */.hF)('version-title')}.`,
        });
    }
    return id;
}

// EXTERNAL MODULE: ./build/core/registration/source.js + 1 modules
var registration_source = __webpack_require__(40963);
;// CONCATENATED MODULE: ./build/core/registration/stamp.js


const stampTitle = 'Registered by MCP Register';
const stampVersion = 'mcp-register/1';
const anyVersion = 'mcp-register/';
/** Whether an item of an API's external documentation is a mark, valid or not. */
function isStamp({ title, description }) {
    return title === stampTitle && (description?.startsWith(anyVersion) ?? false);
}
/** Whether the mark names this source. */
function isStampOf(stamp, source) {
    return stamp?.source !== undefined && (0,registration_source/* isSameSource */.E6)(stamp.source, source);
}
/** The external documentation item that holds the mark. It contains only facts that stay the same between runs. */
function stampItem(stamp) {
    const parts = [
        stampVersion,
        field('source', stamp.source.key),
        ...(stamp.manifest === undefined ? [] : [field('manifest', stamp.manifest)]),
        ...(stamp.pullRequest === undefined ? [] : [field('pr', String(stamp.pullRequest))]),
        ...stamp_flags.flatMap((flag) => (stamp[flag] ? [field(flag, '1')] : [])),
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
    return stamp ?? stamp_malformed([item, ...others]);
}
const stamp_flags = ['created', 'adopted', 'protected'];
const knownFields = new Set(['source', 'manifest', 'pr', ...stamp_flags]);
function field(name, value) {
    const encoded = encodeURIComponent(value).replace(/%(3A|2F|40)/g, decodeURIComponent);
    return `${name}=${encoded}`;
}
function stamp_malformed(items) {
    const isProtected = items.some(({ description }) => description?.includes(' protected=') ?? false);
    return { source: undefined, created: false, adopted: false, protected: isProtected };
}
function readItem({ url, description = '' }) {
    const [version, ...parts] = description.split(' ').filter((part) => part !== '');
    const fields = version === stampVersion ? readFields(parts) : undefined;
    const source = (0,registration_source/* sourceOfMark */.e)(fields?.get('source') ?? '', url ?? '');
    if (!fields || !source)
        return undefined;
    const pullRequest = Number(fields.get('pr') ?? 1);
    const isWhole = Number.isSafeInteger(pullRequest) && /^[1-9]\d*$/.test(fields.get('pr') ?? '1');
    if (!isWhole || stamp_flags.some((flag) => (fields.get(flag) ?? '1') !== '1'))
        return undefined;
    const further = parts.filter((part) => !knownFields.has(nameOf(part)));
    return {
        source,
        ...(0,optional/* optional */.l)('manifest', fields.get('manifest')),
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

;// CONCATENATED MODULE: ./build/core/registration/ownership.js






/**
 * Refuses to change an API of another kind, of another source, or of another pull request, and one without a mark that
 * has another runtime URL. `take-over` lifts these refusals. A run for a pull request changes only what such a run
 * created. Throws InvalidInput.
 */
function checkOwnership(request, catalogue) {
    const { api } = catalogue;
    if (!api || request.takeOver)
        return;
    const name = (0,text_printable/* printable */.g)(request.apiId);
    if (api.properties.kind.toLowerCase() !== 'mcp') {
        throw new errors/* InvalidInput */.o9({
            code: 'api-of-another-kind',
            message: `The API "${name}" exists and is of kind "${(0,text_printable/* printable */.g)(api.properties.kind)}", not "mcp".`,
            next: (0,core_message/* sentence */.em) `${otherId}. If this entry really is the MCP server, give ${takeOver}.`,
        });
    }
    const stamp = readStamp(api.properties.externalDocumentation);
    if (stamp && !isStampOf(stamp, request.source)) {
        throw new errors/* InvalidInput */.o9({
            code: 'api-of-another-source',
            message: ofAnotherSource(request.apiId, stamp, request.source),
            next: (0,core_message/* sentence */.em) `${otherId}, or correct ${(0,references/* input */.hF)('source')}. If the server has moved to this repository, give ${takeOver} once.`,
        });
    }
    if (stamp && stamp.pullRequest !== request.pullRequest) {
        throw new errors/* InvalidInput */.o9({
            code: 'api-of-a-pull-request',
            message: stamp.pullRequest === undefined
                ? `The API "${name}" is a permanent entry, not the entry of pull request ${request.pullRequest}.`
                : `The API "${name}" is the entry of pull request ${stamp.pullRequest}, which is removed when the pull request is closed.`,
            next: (0,core_message/* sentence */.em) `${otherId}.`,
        });
    }
    if (request.pullRequest !== undefined && !stamp?.created) {
        throw new errors/* InvalidInput */.o9({
            code: 'staging-name-taken',
            message: `The API "${name}" exists already, and no run for pull request ${request.pullRequest} created it. The run does not change it.`,
            next: (0,core_message/* sentence */.em) `${otherId}, or rename the existing entry.`,
        });
    }
    if (stamp)
        return;
    const urls = catalogue.deployments.flatMap(({ properties }) => properties.server?.runtimeUri ?? []);
    if (urls.length > 0 && !urls.includes(request.serverUrl)) {
        throw new errors/* InvalidInput */.o9({
            code: 'api-with-another-url',
            message: `The API "${name}" was not created by this tool and has another URL: ${urls.map((url) => (0,text_printable/* printable */.g)(url)).join(', ')}.`,
            next: (0,core_message/* sentence */.em) `${otherId}. If this entry is your server at its old address, give ${takeOver} once.`,
        });
    }
}
const otherId = (0,core_message/* sentence */.em) `Choose another ${(0,references/* input */.hF)('api-id')}`;
const takeOver = (0,references/* input */.hF)('take-over', 'true');
/** Says that another source registered the entry, and names both sources. */
function ofAnotherSource(apiId, stamp, source) {
    return `The API "${(0,text_printable/* printable */.g)(apiId)}" is registered by another source: ${describeOwner(stamp, source)}.`;
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
        message: (0,core_message/* sentence */.em) `The API "${(0,text_printable/* printable */.g)(apiId)}" is protected by its mark (protected=1): ${what}.`,
        next: (0,core_message/* sentence */.em) `Keep the entry, or set only its lifecycle stage with ${(0,references/* input */.hF)('unregister-mode', 'deprecate')}. To remove it for good, delete it in the portal.`,
    });
}

// EXTERNAL MODULE: ./build/core/apicenter/vocabulary.js
var vocabulary = __webpack_require__(12434);
;// CONCATENATED MODULE: ./build/core/registration/short-ids.js







/**
 * Refuses to create a resource whose id is too short for the Azure CLI. One that exists keeps its id.
 *
 * @throws InvalidInput that names the input
 */
function checkNewIds(request, names, catalogue) {
    const { api, versions, deployments, environments, definitions } = catalogue;
    const { versionId, definitionId, deploymentId, environmentId } = names;
    const staged = request.pullRequest !== undefined;
    const has = (resources, id) => resources.some(({ name }) => sameName(name, id));
    const definition = definitions.get(definitionKey(versionId, definitionId))?.definition;
    check('api-id', request.apiId, api !== undefined);
    check('version-id', versionId, has(versions, versionId));
    check('definition-id', definitionId, definition !== undefined);
    check('deployment-id', deploymentId, has(deployments, deploymentId));
    check(staged ? 'staging-environment-id' : 'environment-id', environmentId, environments.get(environmentId.toLowerCase()) !== undefined);
}
function check(name, id, exists) {
    if (exists || id.length >= vocabulary/* limits */.Fy.shortestNewName)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'input-invalid',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)(name)} is "${id}", which does not exist and is too short for a new resource.`,
        why: (0,core_message/* joined */.oR)([
            `A name needs ${vocabulary/* limits */.Fy.shortestNewName} characters or more: the service accepts a shorter one, but commands of the Azure CLI such as `,
            (0,references/* command */.G5)('az', 'apic', 'api', 'version', 'show'),
            ' refuse it.',
        ], ''),
        next: (0,core_message/* sentence */.em) `Give a longer id, for example: ${(0,references/* input */.hF)(name, (0,slug/* derivedId */.dD)(id))}`,
    });
}

;// CONCATENATED MODULE: ./build/core/registration/read-registration.js





/** Further reads are needed when another version, environment or definition turns out to be in use. */
const furtherLooks = 3;
/**
 * Reads everything that a registration needs and settles its names: in one parallel step where the names are the usual
 * ones, otherwise in a few more. Throws InvalidInput for an API center that does not exist and is not to be created,
 * for an entry that this source may not change, for names that cannot be settled, and for a new one that is too short.
 */
async function readRegistration(center, request) {
    const catalogue = await firstWave(center, request);
    if (!catalogue.service && !request.createApiCenter)
        throw (0,apicenter_errors/* missingApiCenter */.cB)(center.paths.service);
    checkOwnership(request, catalogue);
    const entry = await settle(center, request, catalogue);
    checkNewIds(request, entry.names, entry.catalogue);
    return entry;
}
/** Reads an entry of any source, only to compare with it. Throws InvalidInput when its names cannot be settled. */
async function readEntry(center, request) {
    return settle(center, request, await firstWave(center, request));
}
function firstWave(center, request) {
    return readCatalogue(center, request.apiId, {
        ...firstReading(request),
        portal: request.portal !== undefined,
    });
}
async function settle(center, request, known) {
    let catalogue = known;
    for (let look = 0; look <= furtherLooks; look++) {
        const settled = settleNames(request, catalogue);
        if ('names' in settled)
            return { catalogue, names: settled.names };
        catalogue = await readFurther(center, request.apiId, catalogue, settled.missing);
    }
    throw new Error(`The names of ${request.apiId} could not be settled after ${furtherLooks} further reads`);
}

// EXTERNAL MODULE: ./build/core/surface/change.js
var change = __webpack_require__(59356);
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
        for (const { finding, index } of findHiddenText(text)) {
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
    const walk = (kind, name, value, path) => {
        if (notices.length >= maxNotices || path.length > maxDepth)
            return;
        if (typeof value === 'string')
            look(kind, name, value, path);
        else if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                walk(kind, name, item, [...path, String(index)]);
        }
        else if ((0,json/* isJsonObject */.O)(value)) {
            for (const [member, inner] of Object.entries(value)) {
                look(kind, name, member, [...path, member]);
                walk(kind, name, inner, [...path, member]);
            }
        }
    };
    const walkAll = (kind, key, items) => {
        for (const item of items)
            walk(kind, String(item[key]), item, []);
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
    return (0,text_printable/* printable */.g)((0,excerpt/* visible */.R)(text.slice(Math.max(0, index - 30), index + 120)), 200);
}

// EXTERNAL MODULE: ./build/core/text/counted.js
var counted = __webpack_require__(31522);
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
function registeredBaseline(catalogue, names, kept) {
    const registered = documentedBaseline(catalogue, names);
    if (!kept || registered.kind === 'surface' || registered.kind === 'nothing-registered')
        return registered;
    // A file that does not fit what is registered says nothing about it.
    if (registered.kind === 'hash' && registered.contractHash !== kept.contractHash)
        return registered;
    return { kind: 'surface', surface: kept.surface, facts: kept.facts };
}
function documentedBaseline(catalogue, names) {
    const textOf = (version, definition) => catalogue.definitions.get(definitionKey(version, definition))?.text;
    const { previous } = names;
    const text = previous
        ? textOf(previous.version, previous.definition)
        : textOf(names.versionId, names.definitionId);
    if (text === undefined)
        return { kind: 'nothing-registered' };
    return read_document_readDocument(text)?.baseline ?? { kind: 'unproven' };
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
    const deployments = production?.catalogue.deployments ?? [];
    return deployments.some(({ properties }) => properties.server?.runtimeUri?.includes(url));
}
/** The surface that the pull request is compared with; `unproven` where the registered entry could not be read. */
function baselineOf(production, gate) {
    if (!production)
        return { kind: 'unproven' };
    return registeredBaseline(production.catalogue, production.names, gate.baseline);
}
/** The request with the URL of the registered deployment instead of that of a slot, to show what a merge would change. */
function asRegistered(request, production) {
    const published = production?.catalogue.deployments.find(({ name }) => name === production.names.deploymentId)?.properties.server?.runtimeUri?.[0];
    return published === undefined ? request : { ...request, serverUrl: published };
}
/** Adds a notice that the run has nothing to compare, and returns its outcome. */
function notComparable({ request }, { draft }) {
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
            .map(({ name }) => `${(0,text_printable/* printable */.g)(name)} (for the ${step.kind})`);
    });
    if (missing.length === 0)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'metadata-missing',
        message: `The API center requires metadata that is missing: ${missing.join(', ')}.`,
        next: (0,core_message/* sentence */.em) `Set it with ${(0,references/* input */.hF)('custom-properties')} (for an api) or on the entry in the portal, or ask the owner of the API center to make it optional. Then run again.`,
    });
}

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
        kind: current && !request.takeOver ? current.properties.kind : 'mcp',
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
        stampItem(nextStamp(request, current)),
    ];
    const byTitle = new Map(ours.map((item) => [item.title, item]));
    const replaced = stored.flatMap((item) => {
        const own = byTitle.get(item.title);
        // With two marks an entry would belong to no source.
        if (!own)
            return isStamp(item) ? [] : [item];
        byTitle.delete(item.title);
        return item.title === stampTitle ? [own] : [{ ...item, ...own }];
    });
    const merged = [...replaced, ...byTitle.values()];
    if (merged.length > vocabulary/* limits */.Fy.externalDocumentationItems) {
        throw new errors/* InvalidInput */.o9({
            code: 'documentation-full',
            message: `The API "${(0,text_printable/* printable */.g)(request.apiId)}" has ${stored.length} documentation links. With the mark of its source and the links from this run it would have ${merged.length}, and API Center allows ${vocabulary/* limits */.Fy.externalDocumentationItems}.`,
            next: `Remove ${merged.length - vocabulary/* limits */.Fy.externalDocumentationItems} of them in the portal and run again.`,
        });
    }
    return merged.map(json/* toJson */.a);
}
/** The mark to write. Facts that this run does not change stay; a manifest stays only where this source had the entry before. */
function nextStamp({ source, pullRequest }, current) {
    const stamp = readStamp(current?.properties.externalDocumentation);
    const own = isStampOf(stamp, source) ? stamp : undefined;
    return {
        source: own ? (0,registration_source/* mergeSources */.Rf)(own.source, source) : source,
        ...(0,optional/* optional */.l)('manifest', own?.manifest),
        ...(0,optional/* optional */.l)('pullRequest', pullRequest),
        created: current === undefined || (stamp?.created ?? false),
        adopted: stamp?.adopted ?? false,
        protected: stamp?.protected ?? false,
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

// EXTERNAL MODULE: ./build/core/text/cut.js
var cut = __webpack_require__(1684);
;// CONCATENATED MODULE: ./build/core/registration/request.js
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

;// CONCATENATED MODULE: ./build/core/registration/generated-text.js

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
    (title, names) => withNames(title, names, namedTools),
    generatedText,
];
/** The forms with any names in place of those of the tools. */
const formAfterTitle = /^: an MCP server(?: with \d+ tools?(?:: [^\n]+)?)?\.$/;
/**
 * Whether a stored text is one that this product generated, in this release or an earlier one, so that it may be
 * generated anew. A text that a person wrote or changed is not.
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
    return (0,text_printable/* printable */.g)(name, 60);
}

;// CONCATENATED MODULE: ./build/core/registration/texts.js






/** The title of the API: the given one, otherwise the stored one, otherwise the server's name, otherwise its id. */
function texts_titleOf(request, current, server) {
    const settled = request.title ?? current;
    if (settled !== undefined)
        return { text: settled, warnings: [] };
    const said = line(server?.serverInfo?.title) ?? line(server?.serverInfo?.name) ?? request.apiId;
    return texts_cut('title', said, vocabulary/* limits */.Fy.title);
}
/**
 * The description of the API: the given one, otherwise the stored one, otherwise the server's own, otherwise a sentence
 * with the names of its tools. A stored sentence of that kind is made anew. It is never empty, because VS Code does not
 * show an entry without one.
 */
function descriptionOf(sources) {
    const { request, registered, title, server } = sources;
    const { description: current } = registered;
    if (request.description !== undefined)
        return { text: request.description, warnings: [] };
    if (current?.trim()) {
        const isStale = server !== undefined && isGenerated(current, registered);
        return { text: isStale ? generatedText(title, toolNamesOf(server)) : current, warnings: [] };
    }
    const said = line(server?.serverInfo?.description) ?? generatedText(title, toolNamesOf(server));
    return texts_cut('description', said, vocabulary/* limits */.Fy.apiDescription);
}
/**
 * The summary of the API, which the cards of the portal show: the given one, otherwise the stored one, otherwise the
 * generated sentence. A stored sentence of that kind is made anew.
 *
 * @param description of the API after the run
 */
function summaryOf({ request, registered, title, server }, description) {
    const { summary: current } = registered;
    if (request.summary !== undefined)
        return request.summary;
    if (current?.trim() && !(server !== undefined && isGenerated(current, registered)))
        return current;
    if (server !== undefined)
        return generatedText(title, toolNamesOf(server));
    const isFitting = description.length <= vocabulary/* limits */.Fy.summary && isGenerated(description, registered);
    return isFitting ? description : generatedText(title, []);
}
function isGenerated(text, { title, toolNames }) {
    return title !== undefined && toolNames.some((names) => isGeneratedText(text, title, names));
}
/** A title made of a fixed prefix and a name; the name is cut at a word where both do not fit. */
function prefixedTitle(prefix, name) {
    return `${prefix}${(0,cut/* cutAtWord */.Q)(name, vocabulary/* limits */.Fy.title - prefix.length)}`;
}
function texts_cut(field, text, limit) {
    const fitting = (0,cut/* cutAtWord */.Q)(text, limit);
    if (fitting === text)
        return { text, warnings: [] };
    return {
        text: fitting,
        warnings: [
            {
                code: `${field}-cut`,
                message: (0,core_message/* sentence */.em) `The ${field} comes from the server and is ${text.length} characters long. API Center allows ${limit}, so it is cut. To use your own, give ${(0,references/* input */.hF)(field)}.`,
            },
        ],
    };
}
/** A text from the server as one printable line; undefined when nothing printable is left. */
function line(text) {
    if (text === undefined)
        return undefined;
    return (0,text_printable/* printable */.g)(text, vocabulary/* limits */.Fy.apiDescription * 2) || undefined;
}

;// CONCATENATED MODULE: ./build/core/registration/resource-steps.js








function serviceStep(request, catalogue) {
    const wanted = request.createApiCenter;
    if (!wanted || catalogue.service)
        return [];
    return [
        {
            kind: 'service',
            id: catalogue.target.serviceName,
            action: 'create',
            changes: differences({}, { location: wanted.location, sku: { name: wanted.sku } }),
            after: [],
            properties: { location: wanted.location, sku: { name: wanted.sku } },
        },
    ];
}
/** Switches the API Center portal on. */
function portalStep(request, catalogue) {
    if (!request.portal)
        return [];
    const { clientId, tenantId, title } = request.portal;
    const stored = editablePortal((0,json/* toJson */.a)(catalogue.portal?.properties));
    const next = {
        ...stored,
        title: title ?? stored.title ?? catalogue.target.serviceName,
        enabled: true,
        authentication: { ...(0,json/* toJson */.a)(catalogue.portal?.properties.authentication), clientId, tenantId },
    };
    return [resourceStep('portal', 'default', catalogue.portal && stored, next, afterService(catalogue))];
}
/** Creates an environment that is missing; never changes one that exists. */
function environmentStep(request, names, catalogue) {
    const id = names.environmentId;
    const existing = catalogue.environments.get(id.toLowerCase());
    if (existing) {
        const properties = (0,json/* toJson */.a)(existing.properties);
        return { kind: 'environment', id: existing.name, action: 'keep', changes: [], after: [], properties };
    }
    const given = request.environment;
    const properties = {
        title: given.title ?? (0,cut/* cutAtWord */.Q)(titleOfId(id), vocabulary/* limits */.Fy.title),
        kind: given.kind ?? environmentKindOf(id),
        server: { type: given.serverType ?? defaults/* defaultServerType */.ZW },
    };
    return resourceStep('environment', id, undefined, properties, afterService(catalogue));
}
function apiStep(request, catalogue, properties) {
    const stored = catalogue.api && without((0,json/* toJson */.a)(catalogue.api.properties), 'lifecycleStage');
    return resourceStep('api', request.apiId, stored, properties, afterService(catalogue));
}
function versionStep(request, names, catalogue, environment) {
    const existing = catalogue.versions.find(({ name }) => name.toLowerCase() === names.versionId.toLowerCase())?.properties;
    const stage = request.lifecycleStage ??
        existing?.lifecycleStage ??
        lifecycleStageOf(String(environment.properties.kind));
    const next = { ...(0,json/* toJson */.a)(existing), title: names.versionTitle, lifecycleStage: stage };
    return resourceStep('version', names.versionId, existing, next, [`api/${request.apiId}`]);
}
const titlePrefixes = {
    sse: 'SSE Definition for ',
    'streamable-http': 'Streamable Definition for ',
};
/** A title that someone chose stays; one that names the other transport does not. */
function definitionStep(names, state, apiTitle, transport) {
    // Set by the import only; a PUT must not send it.
    const stored = state?.definition && without((0,json/* toJson */.a)(state.definition.properties), 'specification');
    const title = prefixedTitle(titlePrefixes[transport], apiTitle);
    const other = prefixedTitle(titlePrefixes[transport === 'sse' ? 'streamable-http' : 'sse'], apiTitle);
    const next = { ...stored, title: stored?.title === other ? title : (stored?.title ?? title) };
    return resourceStep('definition', names.definitionId, stored, next, [`version/${names.versionId}`]);
}
function deploymentStep(request, names, catalogue, environment) {
    const { workspace } = catalogue.target;
    const existing = catalogue.deployments.find(({ name }) => name.toLowerCase() === names.deploymentId.toLowerCase())?.properties;
    const stored = existing && withoutDefaults((0,json/* toJson */.a)(existing));
    const definition = (0,paths/* definitionReference */.Hr)(workspace, request.apiId, names.versionId, names.definitionId);
    const next = {
        ...stored,
        title: existing?.title ?? String(environment.properties.title),
        environmentId: sameReference(existing?.environmentId, (0,paths/* environmentReference */.th)(workspace, names.environmentId)),
        definitionId: sameReference(existing?.definitionId, definition),
        server: { ...(0,json/* toJson */.a)(existing?.server), runtimeUri: [request.serverUrl] },
    };
    return resourceStep('deployment', names.deploymentId, stored, next, [
        `environment/${names.environmentId}`,
        `definition/${names.definitionId}`,
        // Clients already use a stored deployment, so its new definition must have its document first.
        ...(stored ? [`specification/${names.definitionId}`] : []),
    ]);
}
/** @param stored undefined when the resource does not exist yet */
function resourceStep(kind, id, stored, properties, after) {
    const changes = differences((0,json/* toJson */.a)(stored), properties);
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

;// CONCATENATED MODULE: ./build/core/registration/previous-versions.js











/** Stages that a version keeps instead of becoming `deprecated`. */
const endedStages = new Set(['deprecated', 'retired']);
/**
 * The steps for versions that no deployment uses once this registration is done. An API center allows a limited number
 * of versions for each API (Free: five); where a new one would not fit, an old one is removed first. Throws
 * InvalidInput when the request does not allow that, and when the entry is protected.
 */
function previousVersionSteps(request, names, catalogue) {
    const free = unusedVersions(names, catalogue, [names.deploymentId]);
    // The version that our own deployment still uses must stay until the deployment uses another.
    const idle = unusedVersions(names, catalogue, []);
    const room = roomForVersions(catalogue);
    const isNew = !catalogue.versions.some(({ name }) => sameName(name, names.versionId));
    const missing = isNew ? 1 - room : 0;
    if (missing > 0 && (request.previousVersions !== 'remove' || idle.length < missing)) {
        throw new errors/* InvalidInput */.o9({
            code: 'version-limit',
            message: `The API "${(0,text_printable/* printable */.g)(request.apiId)}" has ${catalogue.versions.length} versions, the maximum in this API center, so there is no room for "${(0,text_printable/* printable */.g)(names.versionTitle)}".`,
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
        if (going && readStamp(catalogue.api?.properties.externalDocumentation)?.protected) {
            throw protectedEntry(request.apiId, (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('previous-versions', 'remove')} would delete its version "${(0,text_printable/* printable */.g)(going.name)}"`);
        }
        return {
            first: first.map((version) => remove(version, true)),
            last: last.map((version) => remove(version, false)),
        };
    }
    const deprecated = free
        .filter(({ properties }) => !endedStages.has(properties.lifecycleStage))
        .map((version) => resourceStep('version', version.name, version.properties, { ...(0,json/* toJson */.a)(version.properties), lifecycleStage: 'deprecated' }, [done]));
    return { first: [], last: deprecated };
}
/**
 * The versions that no deployment uses, in the order of their creation, as the service lists them.
 *
 * @param leaving deployments that will use another version
 */
function unusedVersions(names, catalogue, leaving) {
    const used = new Set(catalogue.deployments
        .filter(({ name }) => !leaving.some((id) => sameName(name, id)))
        .map(({ properties }) => (0,paths/* definitionOfReference */.U6)(properties.definitionId)?.version.toLowerCase()));
    return catalogue.versions.filter(({ name }) => !sameName(name, names.versionId) && !used.has(name.toLowerCase()));
}
function roomForVersions({ service, versions }) {
    // An unknown plan counts with the larger limit; the service enforces its own.
    return vocabulary/* skuLimits */.yd[service?.sku?.name === 'Free' ? 'Free' : 'Standard'].versions - versions.length;
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
        if (Buffer.byteLength(document.text, 'utf8') <= vocabulary/* inlineSpecificationBytes */.Iv)
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
        ...(omitted === 'surface' ? {} : { capabilities: server.capabilities }),
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

;// CONCATENATED MODULE: ./build/core/registration/specification.js







/** Without a proven surface a registered document stays; where none is registered, the new one says that no surface was proven. */
function decideDocument(request, names, current, registered, server, texts) {
    if (request.ownDefinition)
        return { kind: 'own', ...request.ownDefinition };
    if (server === undefined && registered !== undefined) {
        return { kind: 'stays', text: withEndpoint(registered, request.serverUrl) };
    }
    return {
        kind: 'generated',
        document: buildDocument({
            ...texts,
            version: (0,cut/* cutAtWord */.Q)(server?.serverInfo?.version || names.versionTitle, vocabulary/* limits */.Fy.title),
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

;// CONCATENATED MODULE: ./build/core/registration/transport.js






/** The definition of which the registry says that clients use Streamable HTTP; of every other one it says SSE. */
const streamableDefinition = 'default-streamable';
/**
 * The transport that an entry is for: the one that was probed. Where none was, the one that the registered document
 * names for this URL, else the one that the URL looks like.
 */
function transportOfEntry({ serverUrl }, { versionId, definitionId }, { definitions }, server) {
    if (server)
        return server.transport;
    const text = definitions.get(definitionKey(versionId, definitionId))?.text;
    const document = text === undefined ? undefined : read_document_readDocument(text);
    const baseline = document?.serverUrls.includes(serverUrl) ? document.baseline : undefined;
    return baseline && 'facts' in baseline ? baseline.facts.transport : transportOf(serverUrl);
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

;// CONCATENATED MODULE: ./build/core/registration/plan.js









/**
 * Makes the plan of the missing writes from the request, the current state and what the server offers. Pure. Throws
 * InvalidInput when the result would not fit into the API center.
 */
function planRegistration(input) {
    const { request, names, catalogue, server } = input;
    const current = catalogue.api;
    const title = texts_titleOf(request, current?.properties.title, server);
    const sources = { request, registered: registeredTexts(catalogue, names), title: title.text, server };
    const description = descriptionOf(sources);
    const texts = {
        title: title.text,
        description: description.text,
        summary: summaryOf(sources, description.text),
    };
    const environment = environmentStep(request, names, catalogue);
    const api = apiStep(request, catalogue, apiProperties(request, current, texts, input.customProperties));
    const transport = transportOfEntry(request, names, catalogue, server);
    const state = catalogue.definitions.get(definitionKey(names.versionId, names.definitionId));
    const definition = definitionStep(names, state, texts.title, transport);
    const document = decideDocument(request, names, current, state?.text, server, texts);
    const previous = previousVersionSteps(request, names, catalogue);
    const version = versionStep(request, names, catalogue, environment);
    const steps = [
        ...serviceStep(request, catalogue),
        ...portalStep(request, catalogue),
        environment,
        api,
        ...previous.first,
        { ...version, after: [...version.after, ...previous.first.map(({ id }) => `version/${id}`)] },
        definition,
        specificationStep(names, state?.text, document, definition.action !== 'keep'),
        deploymentStep(request, names, catalogue, environment),
        ...previous.last,
    ];
    return {
        address: { apiId: request.apiId, versionId: names.versionId, definitionId: names.definitionId },
        steps,
        document,
        warnings: [...title.warnings, ...description.warnings, ...documentWarnings(document)],
    };
}
/** The stored texts, with the tools that the documents name which this registration uses now or before this run. */
function registeredTexts({ api, definitions }, names) {
    const { versionId, definitionId, previous } = names;
    const documents = [
        { version: versionId, definition: definitionId },
        ...(previous ? [previous] : []),
    ].flatMap(({ version, definition }) => definitions.get(definitionKey(version, definition))?.text ?? []);
    const toolNames = documents.map((text) => read_document_readDocument(text)?.toolNames);
    return {
        ...(0,optional/* optional */.l)('title', api?.properties.title),
        ...(0,optional/* optional */.l)('summary', api?.properties.summary),
        ...(0,optional/* optional */.l)('description', api?.properties.description),
        toolNames: toolNames.length > 0 ? toolNames : [undefined],
    };
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
    const limit = vocabulary/* skuLimits */.yd.Free.environments;
    if (created === undefined || count < limit)
        return;
    throw new errors/* InvalidInput */.o9({
        code: 'environments-full',
        message: (0,core_message/* sentence */.em) `The environment "${created.id}" does not exist, and the API center has ${count} environments, the maximum number.`,
        next: (0,core_message/* sentence */.em) `Remove an environment that nothing uses, or give ${(0,references/* input */.hF)('environment-id')} with the id of one that exists.`,
    });
}

;// CONCATENATED MODULE: ./build/core/clients/client.js
/** "GET /workspaces/default/v0.1/servers" of a URL: the host is the same for all. */
function requestLine(url) {
    const { pathname, search } = new URL(url);
    return `GET ${pathname}${search}`;
}

;// CONCATENATED MODULE: ./build/core/clients/api-center-portal.js




/** Where the API Center portal reads the deployments of an entry: `getDeployments` in Azure/APICenter-Portal-Starter. */
function deploymentsUrl(registryUrl, apiId) {
    return `${registryUrl}/apis/${encodeURIComponent(apiId)}/deployments?$top=50`;
}
/**
 * Whether the portal shows the endpoint. It shows the first URL of the first deployment, and its page fails for a
 * deployment without `server.runtimeUri`.
 *
 * @returns undefined when the data host requires a sign-in, as people in the portal have one and this run has none, or
 *   does not answer
 */
function portalView({ deployments }, { serverUrl }) {
    const { url, status } = deployments;
    if (status !== 200 && status !== 404)
        return undefined;
    const list = (0,json/* isJsonObject */.O)(deployments.body) ? deployments.body.value : undefined;
    const urls = (Array.isArray(list) ? list : []).map(runtimeUrls);
    const note = problemOf(urls, serverUrl);
    const sees = note === undefined;
    if (!sees || urls[0]?.[0] === serverUrl) {
        return { client: 'API Center portal', sees, request: requestLine(url), ...(0,optional/* optional */.l)('note', note) };
    }
    return {
        client: 'API Center portal',
        sees,
        request: requestLine(url),
        note: `opens ${(0,text_printable/* printable */.g)(String(urls[0]?.[0] ?? 'nothing'))}, the first deployment`,
    };
}
function problemOf(urls, serverUrl) {
    if (urls.length === 0)
        return 'the entry has no deployment there';
    if (urls.includes(undefined)) {
        return 'a deployment has no server.runtimeUri, and the page of the entry fails';
    }
    return urls.some((some) => some?.includes(serverUrl)) ? undefined : 'no deployment has this URL';
}
function runtimeUrls(deployment) {
    const server = (0,json/* isJsonObject */.O)(deployment) ? deployment.server : undefined;
    const urls = (0,json/* isJsonObject */.O)(server) ? server.runtimeUri : undefined;
    return Array.isArray(urls) ? urls : undefined;
}

;// CONCATENATED MODULE: ./build/core/clients/evidence.js


/** What can be read of an item of the list, or of the answer to a request by name; undefined without a name. */
function entryOf(item) {
    const server = (0,json/* isJsonObject */.O)(item) ? item.server : undefined;
    const { name, remotes } = (0,json/* isJsonObject */.O)(server) ? server : {};
    if (typeof name !== 'string')
        return undefined;
    return { name, remotes: (Array.isArray(remotes) ? remotes : []).flatMap(remoteOf) };
}
function remoteOf(remote) {
    const { url, type } = (0,json/* isJsonObject */.O)(remote) ? remote : {};
    if (typeof url !== 'string')
        return [];
    return [{ url, ...(0,optional/* optional */.l)('type', typeof type === 'string' ? type : undefined) }];
}

;// CONCATENATED MODULE: ./build/core/clients/github-copilot.js



/**
 * What GitHub Copilot needs of a registry (docs.github.com, "Configure MCP registry"): the list without a token, open
 * to web pages, with the entry and its URL.
 */
function copilotView({ listUrl, pages, openToBrowsers }, { apiId, serverUrl }) {
    const isOurs = (item) => {
        const entry = entryOf(item);
        return (entry?.name.toLowerCase() === apiId.toLowerCase() && entry.remotes.some(({ url }) => url === serverUrl));
    };
    const page = pages.find(({ entries }) => entries.some(isOurs));
    const note = !openToBrowsers
        ? 'the registry does not allow browsers (no CORS header)'
        : page === undefined
            ? 'the list has no such entry with this URL'
            : undefined;
    const request = requestLine(page?.url ?? listUrl);
    return { client: 'GitHub Copilot', sees: note === undefined, request, ...(0,optional/* optional */.l)('note', note) };
}

;// CONCATENATED MODULE: ./build/core/clients/vs-code.js





/**
 * What VS Code needs of an entry, by the code that reads it: `McpServerSchemaVersion_v0_1` and `getMcpServer` in
 * `src/vs/platform/mcp/common/mcpGalleryService.ts` of microsoft/vscode.
 */
const vsCodeNeeds = {
    /** Texts of `server` that must not be empty; an entry without one is dropped, the first of a page with its page. */
    texts: ['name', 'description', 'version'],
    /** Members of a complete entry and of a page whose absence makes the whole page fail, wherever it is. */
    ofEntry: '_meta',
    ofPage: 'metadata',
    /** The allowlist compares these exactly, case included (microsoft/vscode#317553). */
    exactly: ['name', 'remotes[].url'],
};
/** Where VS Code's allowlist looks an entry up. */
function byNameUrl(registryUrl, apiId) {
    return `${registryUrl}/v0.1/servers/${encodeURIComponent(apiId)}/versions/latest`;
}
/**
 * Whether VS Code shows the entry in its gallery and lets people install and start it where only servers of the
 * registry are allowed. Both must hold.
 */
function vsCodeView(evidence, wanted) {
    const inList = judgeList(evidence.pages, wanted);
    if (inList.problem !== undefined)
        return view(inList.url, inList.problem);
    return view(evidence.byName.url, judgeByName(evidence, wanted));
}
function view(url, note) {
    const request = requestLine(url);
    return { client: 'VS Code', sees: note === undefined, request, ...(0,optional/* optional */.l)('note', note) };
}
/** The pages are read one after the other, so a page that fails hides those behind it too. */
function judgeList(pages, { apiId, serverUrl }) {
    let url = '';
    for (const page of pages) {
        url = page.url;
        const items = page.entries.map((item) => ({ item, entry: entryOf(item) }));
        const own = items.find(({ entry }) => entry?.name === apiId);
        const ownProblem = own && missingTexts(own.item);
        if (ownProblem !== undefined)
            return { url, problem: `the entry has ${ownProblem}` };
        const pageProblem = problemOfPage(page);
        if (pageProblem !== undefined)
            return { url, problem: `${pageProblem}, so the whole page is dropped` };
        if (!own)
            continue;
        if (own.entry?.remotes.some((remote) => remote.url === serverUrl))
            return { url };
        return { url, problem: 'the entry has another URL' };
    }
    return { url, problem: 'the list has no entry of this name, case included' };
}
/** Why a page fails as a whole; undefined when it is read. */
function problemOfPage({ entries, hasMetadata }) {
    for (const [index, item] of entries.entries()) {
        const texts = missingTexts(item);
        // Only until one is read, entries that are dropped make the page fail.
        if (texts !== undefined && index === 0)
            return `${vs_code_nameOf(item)}, the first on its page, has ${texts}`;
        const meta = (0,json/* isJsonObject */.O)(item) ? item[vsCodeNeeds.ofEntry] : undefined;
        if (texts === undefined && (meta === undefined || meta === null)) {
            return `${vs_code_nameOf(item)}, on the same page, has no ${vsCodeNeeds.ofEntry}`;
        }
    }
    return hasMetadata ? undefined : `the page has no ${vsCodeNeeds.ofPage}`;
}
function judgeByName({ byName }, { apiId, serverUrl }) {
    if (byName.status === undefined)
        return `asked by name, ${byName.why.replace(/^it /, 'the registry ')}`;
    if (byName.status !== 200)
        return `asked by name, the registry returns the status ${byName.status}`;
    const problem = missingTexts(byName.body);
    if (problem !== undefined)
        return `asked by name, the entry has ${problem}`;
    const meta = (0,json/* isJsonObject */.O)(byName.body) ? byName.body[vsCodeNeeds.ofEntry] : undefined;
    if (meta === undefined || meta === null)
        return `asked by name, the entry has no ${vsCodeNeeds.ofEntry}`;
    const entry = entryOf(byName.body);
    if (entry?.name !== apiId) {
        return `asked by name, the registry returns "${(0,text_printable/* printable */.g)(entry?.name ?? '', 60)}", and VS Code compares the case of names`;
    }
    if (entry.remotes.some(({ url }) => url === serverUrl))
        return undefined;
    return 'asked by name, the entry has another URL';
}
/** "no description and no version"; undefined when the entry has every text. */
function missingTexts(item) {
    const server = (0,json/* isJsonObject */.O)(item) ? item.server : undefined;
    const missing = vsCodeNeeds.texts.filter((member) => !(0,json/* isJsonObject */.O)(server) || typeof server[member] !== 'string' || server[member] === '');
    return missing.length === 0 ? undefined : missing.map((member) => `no ${member}`).join(' and ');
}
function vs_code_nameOf(item) {
    const name = entryOf(item)?.name;
    return name ? `"${(0,text_printable/* printable */.g)(name, 60)}"` : 'an entry without a name';
}

// EXTERNAL MODULE: ./build/core/http/with-time-limit.js
var with_time_limit = __webpack_require__(27203);
// EXTERNAL MODULE: ./build/core/registry/read-json.js
var read_json = __webpack_require__(75881);
// EXTERNAL MODULE: ./build/core/registry/registry.js
var registry = __webpack_require__(45829);
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
        orElse((0,read_json/* readJson */.V)(byNameUrl(registryUrl, apiId), ports), silent.byName),
        orElse((0,read_json/* readJson */.V)(deploymentsUrl(registryUrl, apiId), ports), silent.deployments),
    ]);
    return { list, byName, deployments };
}
function silentRound({ registryUrl, apiId }) {
    const why = `it did not respond within ${deadlineMs / 1000} seconds`;
    const silence = (url) => ({ url, why, unreachable: false });
    return {
        list: { readable: false, why, passing: true },
        byName: silence(byNameUrl(registryUrl, apiId)),
        deployments: silence(deploymentsUrl(registryUrl, apiId)),
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
    const vsCode = vsCodeView(evidence, request);
    const portal = portalView(evidence, request);
    const clients = [vsCode, copilotView(evidence, request), ...(portal ? [portal] : [])];
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
    return pages.flatMap(({ entries }) => entries.flatMap((item) => entryOf(item) ?? []));
}
/** The entry of this name; names differ in more than case, since Azure ignores it. */
function findEntry(list, { apiId, serverUrl }) {
    const entry = entriesOf(list).find(({ name }) => name.toLowerCase() === apiId.toLowerCase());
    return entry && { entry, hasOurUrl: entry.remotes.some(({ url }) => url === serverUrl) };
}
function urlWarnings({ entry, hasOurUrl }, request) {
    if (hasOurUrl)
        return [];
    const others = entry.remotes.map(({ url }) => (0,text_printable/* printable */.g)(url)).join(', ') || 'none';
    const message = `The registry lists "${request.apiId}" with another URL: ${others}.`;
    return [{ code: 'listed-with-another-url', message }];
}
function vsCodeWarnings({ note, request }) {
    if (note === undefined)
        return [];
    const message = `VS Code does not show the entry, or does not let people start it: ${note} (${(0,text_printable/* printable */.g)(request)}).`;
    return [{ code: 'invisible-in-vscode', message }];
}
function transportWarnings({ entry }, request) {
    const type = entry.remotes.find(({ url }) => url === request.serverUrl)?.type;
    if (type === undefined || type === request.transport)
        return [];
    return [
        {
            code: 'listed-with-another-transport',
            message: `The registry tells clients to use the transport "${(0,text_printable/* printable */.g)(type)}", but the server uses "${request.transport}".`,
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
        .map(({ name }) => `"${(0,text_printable/* printable */.g)(name, 60)}"`)
        .join(', ');
    const message = `${others.length === 1 ? 'Another entry has' : `${others.length} other entries have`} the same URL: ${names}. People find the server more than once; unregister the entry that is not needed.`;
    return [{ code: 'duplicate-endpoint', message }];
}

// EXTERNAL MODULE: ./build/core/report/links.js
var links = __webpack_require__(12148);
;// CONCATENATED MODULE: ./build/core/commands/registration-steps.js












/** Probes and reads at the same time, and records both. Throws a Failure when the server must not be registered. */
async function survey(input, ports, run) {
    const { draft } = run;
    const { probeResult, catalogue, names } = await probeBesideReading(input, ports, run);
    const { previous: _, ...shown } = names;
    // Azure ignores the case of names, and some clients of the registry do not.
    draft.names = { ...shown, apiId: catalogue.api?.name ?? input.request.apiId };
    const server = probeResult?.status === 'healthy' ? probeResult.server : undefined;
    const transport = transportOfEntry(input.request, names, catalogue, server);
    draft.title ??= texts_titleOf(input.request, catalogue.api?.properties.title, server).text;
    draft.endpointUrl = input.request.serverUrl;
    draft.probe = probeResult ? (0,report_report/* describeProbe */.WH)(probeResult, ports.words) : report_report/* probeSwitchedOff */.RO;
    if (catalogue.service)
        draft.links = registration_steps_links(input, catalogue.service, draft.names.apiId, transport);
    const judgement = probeResult ? judgeProbe(probeResult, input.probe) : { warnings: [] };
    draft.warnings.push(...judgement.warnings);
    return { judgement, catalogue, names, transport };
}
/** Plans what is missing and checks the gate. Throws a Failure before anything is written. */
async function prepare({ request, gate }, { judgement, catalogue, names, transport }, baseline, ports, { draft }) {
    checkTransport(transport, names, request);
    const plan = planRegistration({
        request,
        names,
        catalogue,
        server: judgement.server,
        customProperties: await resolveGiven(request.customProperties, catalogue),
    });
    checkRequiredMetadata(plan.steps, catalogue.metadataSchemas);
    draft.warnings.push(...plan.warnings);
    draft.plan = plan.steps.map(report_report/* describeStep */.Ey);
    const found = await compareSurface(judgement.server, gate, baseline, ports);
    draft.verdict = found.verdict;
    if (found.surface)
        draft.surface = found.surface;
    draft.warnings.push(...found.warnings);
    ports.progress.planned(plan);
    draft.warnings.push(...found.judge());
    return plan;
}
/** Writes what the plan contains, and reads a new API center again to learn its hosts. */
async function carryOut(input, plan, { catalogue, transport }, ports, run) {
    const { draft, center } = run;
    checkEnvironmentRoom(plan, catalogue);
    if (hasWork(plan))
        await run.apply(plan);
    if (!catalogue.service) {
        draft.warnings.push(...creationNotes(input));
        const created = await readCreated(center, ports);
        if (created)
            draft.links = registration_steps_links(input, created, input.request.apiId, transport);
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
async function resolveGiven(given, catalogue) {
    if (given === undefined)
        return {};
    // It loads a JSON Schema validator, which most runs do not need.
    const { resolveCustomProperties } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 30995));
    return resolveCustomProperties(given, catalogue.metadataSchemas);
}
/** Probes and reads at the same time. When the reads fail, it does not wait for the probe. */
async function probeBesideReading(input, ports, run) {
    const failed = new AbortController();
    const signal = AbortSignal.any([ports.signal, failed.signal]);
    const probing = input.probe.mode === 'off'
        ? Promise.resolve(undefined)
        : run.timed('probe', () => runProbe(input.probe, ports, signal));
    const reading = run
        .timed('read', () => readRegistration(run.center, input.request))
        .catch((error) => {
        failed.abort(error);
        throw error;
    });
    const [probeResult, { catalogue, names }] = await Promise.all([probing, reading]);
    return { probeResult, catalogue, names };
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
function registration_steps_links({ request, target, endpoint }, service, apiId, transport) {
    return (0,links/* linksOf */.h)(service, target.workspace, endpoint, {
        apiId,
        url: request.serverUrl,
        transport,
    });
}

;// CONCATENATED MODULE: ./build/core/commands/preview.js






/**
 * Shows what a pull request would change in the registered entry, where it is not known which pull request the run is
 * for. Writes nothing, whatever the inputs say. Never rejects: a failure is in the report.
 */
function preview(input, ports) {
    const looking = { ...input, dryRun: true };
    return runOnCatalogue(looking, input.request.source.key, ports, (run) => steps(looking, ports, run));
}
async function steps(given, ports, run) {
    const center = run.readOther(given.production);
    const input = { ...given, request: await ofExistingEntry(given.request, center) };
    const { request, gate } = input;
    run.draft.endpointUrl = request.serverUrl;
    const production = await readProduction(input, run);
    if (isRegisteredUrl(request.serverUrl, production))
        return notComparable(input, run);
    const registration = { ...input, request: asRegistered(request, production) };
    const found = await survey(registration, ports, run);
    const plan = await prepare(registration, found, baselineOf(production, gate), ports, run);
    return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed: hasWork(plan) };
}

;// CONCATENATED MODULE: ./build/core/commands/register.js






/**
 * Registers one MCP server: probes it and reads the API center at the same time, plans, writes what is missing, and
 * verifies the result as clients see it. Never rejects: a failure is in the report.
 */
function register(input, ports) {
    return runOnCatalogue(input, input.request.source.key, ports, (run) => register_steps(input, ports, run));
}
async function register_steps(given, ports, run) {
    const input = { ...given, request: await ofExistingEntry(given.request, run.center) };
    const found = await survey(input, ports, run);
    const baseline = registeredBaseline(found.catalogue, found.names, input.gate.baseline);
    const plan = await prepare(input, found, baseline, ports, run);
    const changed = hasWork(plan);
    if (input.dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    await carryOut(input, plan, found, ports, run);
    if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
        await verify(input, { mode: input.verify, transport: found.transport }, ports, run);
    }
    return { status: changed ? 'registered' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}

;// CONCATENATED MODULE: ./build/core/staging/plan-limit.js

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

;// CONCATENATED MODULE: ./build/core/staging/staged-request.js




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
    return `${(0,cut/* cutAtWord */.Q)(title, vocabulary/* limits */.Fy.title - suffix.length)}${suffix}`;
}

;// CONCATENATED MODULE: ./build/core/staging/staged-entries.js

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
        const stamp = readStamp(api.properties.externalDocumentation);
        if (stamp?.pullRequest === undefined || stamp.manifest !== undefined || !stamp.created)
            continue;
        const { pullRequest } = stamp;
        if (isStampOf(stamp, source)) {
            own.push({ apiId: api.name, pullRequest, writtenAt: writtenAt(api), protected: stamp.protected });
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
function writtenAt({ systemData }) {
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
    return runOnCatalogue(input, input.source.key, ports, (run) => unstage_steps(input, ports, run));
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
        throw (0,apicenter_errors/* missingApiCenter */.cB)(center.paths.service);
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
    return runOnCatalogue({ ...input, dryRun }, input.request.source.key, ports, (run) => stage_steps({ ...input, dryRun }, ports, run));
}
async function stage_steps(given, ports, run) {
    const { draft } = run;
    const input = { ...given, request: await ofExistingEntry(given.request, run.readOther(given.production)) };
    const { pullRequest, place, request } = input;
    draft.staging = { pullRequest: pullRequest.number, place, apiId: request.apiId };
    const [state, production] = await Promise.all([pullRequest.state(), readProduction(input, run)]);
    const title = request.title ?? production?.catalogue.api?.properties.title;
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
        return notComparable(input, run);
    const registration = { ...input, request: requestOf(input, production) };
    const found = await survey(registration, ports, run);
    const baseline = baselineOf(production, input.gate);
    const plan = await prepare(registration, found, baseline, ports, run);
    const changed = hasWork(plan);
    if (input.dryRun)
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed };
    return write(registration, plan, found, ports, run);
}
async function write(input, plan, found, ports, run) {
    const { pullRequest, request } = input;
    const changed = hasWork(plan);
    if (changed) {
        if ((await pullRequest.state()) === 'closed')
            return closedDuringRun(input, ports, run);
        try {
            await carryOut(input, plan, found, ports, run);
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
        await stage_look(input, { mode: input.verify, transport: found.transport }, ports, run);
    }
    return { status: changed ? 'registered' : 'unchanged', exitCode: errors/* exitCodes */.hS.done, changed };
}
/** Verifies the result. In the API center that people use, a listed entry is a warning; elsewhere it is the goal. */
async function stage_look(input, how, ports, run) {
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
        const title = production?.catalogue.api?.properties.title;
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

;// CONCATENATED MODULE: ./build/core/staging/sweep-plan.js
const dayMs = 86_400_000;
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
    const days = Math.floor((now - writtenAt) / dayMs);
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
    const whole = await runOnCatalogue(input, input.source.key, ports, (run) => sweep_steps(input, ports, run, results));
    return (0,fleet_report/* fleetReport */.jV)(whole, results);
}
async function sweep_steps(input, ports, run, results) {
    const { center, draft } = run;
    const [service, apis] = await run.timed('read', () => Promise.all([center.getService(), center.listApis()]));
    if (!service)
        throw (0,apicenter_errors/* missingApiCenter */.cB)(center.paths.service);
    const { own, foreign } = stagedEntries(apis, input.source);
    const states = await readStates(own, input);
    const decisions = planSweep(own, states, input.policy, ports.wallClock());
    ports.progress.planned({
        ...removalOf(decisions.map(({ entry }) => entry.apiId)),
        steps: decisions.map(({ entry, action }) => action === 'remove'
            ? { kind: 'api', id: entry.apiId, action: 'delete', changes: [], after: [] }
            : { kind: 'api', id: entry.apiId, action: 'keep', changes: [], after: [], properties: {} }),
    });
    draft.warnings.push(...warningsOf(decisions, states, input.policy), ...passedOver(foreign.length));
    if (input.dryRun) {
        const going = decisions.some(({ action }) => action === 'remove');
        results.push(...decisions.map((decision) => resultOf(decision, input, 'planned')));
        return { status: 'planned', exitCode: errors/* exitCodes */.hS.done, changed: going };
    }
    const failures = [];
    for (const decision of decisions) {
        ports.signal.throwIfAborted();
        const result = await sweep_carryOut(decision, run);
        if (result instanceof errors/* Failure */.HR)
            failures.push(result);
        results.push(result instanceof errors/* Failure */.HR
            ? { ...resultOf(decision, input, 'failed'), ...(0,report_report/* describeError */.Uc)(result, ports.words) }
            : resultOf(decision, input, result));
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
function resultOf({ entry, action, reason }, input, status) {
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

;// CONCATENATED MODULE: ./build/core/registration/unregister-plan.js














/** Throws InvalidInput for an entry of another source, and for the removal of a protected one. */
function checkOwnEntry(request, api) {
    const stamp = readStamp(api.properties.externalDocumentation);
    if (!request.force && !isStampOf(stamp, request.source))
        throw notOurEntry(request, stamp);
    if (request.mode === 'remove' && stamp?.protected)
        throw protectedEntry(request.apiId);
}
function notOurEntry({ apiId, source }, stamp) {
    return new errors/* InvalidInput */.o9({
        code: 'not-our-entry',
        message: stamp
            ? ofAnotherSource(apiId, stamp, source)
            : `The API "${(0,text_printable/* printable */.g)(apiId)}" was not registered by this tool.`,
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
        throw ambiguousDeployment(candidates, (0,core_message/* sentence */.em) `Give ${(0,references/* input */.hF)('deployment-id')} with the name of the one to remove.`);
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
        const left = list.find(({ name }) => ours.some((own) => sameName(own, name)) &&
            !used.some((one) => sameName(one?.version, version) && sameName(one?.definition, name)));
        if (left)
            return { bound: { version, definition: left.name } };
    }
    const created = readStamp(api.properties.externalDocumentation)?.created ?? false;
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
    const version = registered.versions.find(({ name }) => sameName(name, bound?.version));
    const definition = definitions.find(({ name }) => sameName(name, bound?.definition));
    const address = {
        apiId,
        versionId: version?.name ?? bound?.version ?? '',
        definitionId: definition?.name ?? bound?.definition ?? '',
    };
    const others = registered.deployments
        .filter(({ name }) => name !== deployment?.name)
        .map(({ properties }) => (0,paths/* definitionOfReference */.U6)(properties.definitionId));
    const versionUsed = others.some((other) => sameName(other?.version, bound?.version));
    if (request.mode !== 'remove') {
        if (!version)
            return { address, steps: [] };
        const stage = request.mode === 'deprecate' ? 'deprecated' : 'retired';
        const stored = (0,json/* toJson */.a)(version.properties);
        const next = versionUsed ? stored : { ...stored, lifecycleStage: stage };
        return { address, steps: [resourceStep('version', version.name, stored, next, [])] };
    }
    const definitionUsed = others.some((other) => sameName(other?.version, bound?.version) && sameName(other?.definition, bound?.definition));
    const definitionGoes = definition !== undefined && !definitionUsed;
    const versionGoes = version !== undefined && !versionUsed && definitions.length === (definitionGoes ? 1 : 0);
    const created = readStamp(registered.api.properties.externalDocumentation)?.created ?? false;
    const apiGoes = created &&
        registered.deployments.length === (deployment ? 1 : 0) &&
        registered.versions.length === (versionGoes ? 1 : 0);
    const going = [
        ...(deployment ? [{ kind: 'deployment', id: deployment.name, goes: true }] : []),
        ...(definition ? [{ kind: 'definition', id: definition.name, goes: definitionGoes }] : []),
        ...(version ? [{ kind: 'version', id: version.name, goes: versionGoes }] : []),
        { kind: 'api', id: apiId, goes: apiGoes },
    ];
    const steps = [];
    let before;
    for (const { kind, id, goes } of going) {
        const after = before === undefined ? [] : [before];
        steps.push(goes
            ? { kind, id, action: 'delete', changes: [], after }
            : { kind, id, action: 'keep', changes: [], after, properties: {} });
        before = `${kind}/${id}`;
    }
    return { address, steps };
}

;// CONCATENATED MODULE: ./build/core/commands/unregister.js








/**
 * Removes the registration of one environment. Never rejects: a failure is in the report. A registration that does not
 * exist is not a failure; the status is then `unchanged`.
 */
function unregister(input, ports) {
    return runOnCatalogue(input, input.request.source.key, ports, (run) => unregister_steps(input, ports, run));
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
        draft.warnings.push({
            code: 'not-registered',
            message: `The API "${request.apiId}" does not exist, so there is nothing to remove.`,
        });
        return nothing;
    }
    checkOwnEntry(request, registered.api);
    const found = findRemoval(request, registered);
    const definitions = await unregister_readDefinitions(request, registered, found, run);
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
    if (!hasWork(plan)) {
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
        message: `The version "${(0,text_printable/* printable */.g)(versionId)}" is unchanged: it has that lifecycle stage already, or another deployment uses it.`,
    };
}
/** The definitions of the version that the deployment uses; without a deployment those of all versions, to find leftovers. */
async function unregister_readDefinitions({ apiId }, { versions }, found, { center }) {
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
        throw (0,apicenter_errors/* missingApiCenter */.cB)(center.paths.service);
    return api && { api, versions, deployments };
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

;// CONCATENATED MODULE: ./build/app/dispatch.js











/**
 * Does what the inputs say. Throws InvalidInput where the owner of an entry does not fit its pull request; whatever
 * else happens is in the report.
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
        case 'surface': {
            const onHealthy = async (server) => context.keepSurface?.(inputs, server);
            return { report: await probeServer({ ...inputs, run, onHealthy }, ports) };
        }
        case 'register': {
            const { source, warnings } = await context.identify(inputs.request.source);
            const input = { ...inputs, run, request: { ...inputs.request, source } };
            return { report: withWarnings(await register(input, ports), warnings, ports) };
        }
        case 'unregister': {
            const { source, warnings } = await context.identify(inputs.request.source);
            const input = { ...inputs, run, request: { ...inputs.request, source } };
            return { report: withWarnings(await unregister(input, ports), warnings, ports) };
        }
        case 'preview':
            return { report: await runPreview(inputs, run, ports) };
        case 'stage':
            return runStage(inputs, context, ports);
        case 'unstage':
            return runUnstage(inputs, context, ports);
        case 'sweep':
            return runSweep(inputs, context, ports);
    }
}
async function runPreview({ reason, ...inputs }, run, ports) {
    const report = await preview({ ...inputs, run, production: inputs.target }, ports);
    const notice = { code: 'preview-only', level: 'notice', message: reason };
    return withWarnings(report, [notice], ports);
}
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
    return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}
async function runUnstage({ number, staging, ...inputs }, context, ports) {
    const { target, place } = staging;
    const owner = await context.identify(inputs.source);
    const pullRequests = context.pullRequestsOf(repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }));
    const { source } = owner;
    const pullRequest = pullRequestOf(number, pullRequests);
    const report = await unstage({ ...inputs, run: context.run, target, place, source, pullRequest }, ports);
    return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}
async function runSweep({ staging, ...inputs }, { run, identify, pullRequestsOf }, ports) {
    const { source, warnings } = await identify(inputs.source);
    const pullRequests = pullRequestsOf(source);
    const stateOf = (number) => pullRequests.stateOf(number);
    const report = await sweep({ ...inputs, ...staging, source, run, stateOf }, ports);
    return { report: withWarnings(report, warnings, ports), pullRequests };
}
/** A number among the inputs is one of the repository that the entries belong to. */
function eventSource({ pullRequest }, { ownSource }) {
    return typeof pullRequest === 'number' ? undefined : ownSource;
}
function pullRequestOf(number, pullRequests) {
    return { number, state: () => pullRequests.stateOf(number) };
}
/** The report with warnings that came up before the run. */
function withWarnings(report, warnings, { words }) {
    return warnings.length === 0
        ? report
        : { ...report, warnings: [...(0,report_report/* renderWarnings */.c7)(warnings, words), ...report.warnings] };
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
        warnings: (0,report_report/* renderWarnings */.c7)([{ code: 'nothing-to-do', level: 'notice', message: reason }], words),
    };
}

;// CONCATENATED MODULE: ./build/app/progress.js


/** A run in the log of a step: one line for what happens, requests and bodies in the debug log. */
function logProgress(log, words) {
    return {
        attempt: ({ phase, method, httpStatus, ms, error }) => log.debug((0,text_printable/* printable */.g)(`${phase} ${method}: ${httpStatus ?? 'no answer'} in ${Math.round(ms)} ms ${error ?? ''}`)),
        wait: (ms, reason) => log.info(`Probe: ${(0,text_printable/* printable */.g)((0,core_message/* render */.XX)(reason, words))}; next attempt in ${Math.ceil(ms / 1000)} s`),
        probed: (result) => log.info(`Probe: ${result.status}, ${(0,text_printable/* printable */.g)(result.url, 300)}`),
        planned({ steps }) {
            for (const { kind, id, action } of steps)
                log.info(`Plan: ${action} ${kind} ${(0,text_printable/* printable */.g)(id, 90)}`);
        },
        applied: ({ kind, id, action, ms }) => log.info(`Written: ${kind} ${(0,text_printable/* printable */.g)(id, 90)} ${action}d in ${ms} ms`),
        request: ({ method, path, status, ms }) => log.debug((0,text_printable/* printable */.g)(`${method} ${path} ${status ?? 'no answer'} in ${Math.round(ms)} ms`, 500)),
        bug: (error) => log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    };
}

// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
// EXTERNAL MODULE: ./build/core/report/headline.js
var headline = __webpack_require__(79165);
// EXTERNAL MODULE: ./build/core/install-ways.js
var install_ways = __webpack_require__(69742);
;// CONCATENATED MODULE: ./build/core/report/markdown-parts.js


/**
 * Text from outside for one Markdown table cell or line: it cannot end a table, start a link, mention a
 * person or carry HTML.
 */
function markdown_parts_text(value, length = 200) {
    return escapeText((0,text_printable/* printable */.g)(value, length));
}
/**
 * Besides Markdown's own marks: what the hosts make links of by themselves, which are addresses, mentions, and the
 * numbers of issues, pull requests and work items.
 */
function escapeText(line) {
    return line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `\\${mark}`)
        .replace(/@/g, '@\u200b')
        .replace(/:(?=\/\/)|(?<![a-z\d])(?:www(?=\.)|mailto:|xmpp:|GH(?=\\-\d))|[#!](?=\d)/gi, (start) => `${start}\u200b`);
}
/** A URL of ours as code: what is clickable and what is not is decided by us. */
function code(value, length = 400) {
    return `\`${(0,text_printable/* printable */.g)(value, length).replace(/[`|]/g, '')}\``;
}
/** What stays as it is within a code span, in a table too. */
const plainName = /^[\w.:/$*[\]{}-]+$/;
/** A clause with the names in it as code, or as quoted text where code could not hold them. */
function clause(parts) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return within(part);
        return plainName.test(part.name) ? `\`${part.name}\`` : `“${markdown_parts_text(part.name)}”`;
    })
        .join('');
}
/** Text within a clause, with the blanks at its ends. */
function within(part) {
    const [, start = '', inner = '', end = ''] = /^( ?)([\s\S]*?)( ?)$/.exec(part) ?? [];
    return `${start}${markdown_parts_text(inner, 600)}${end}`;
}
/** A clause as a sentence. */
function sentenceOf(parts) {
    return (0,phrase/* asSentence */.KG)(clause(parts));
}
/** Lines of text, one below the other. */
function lines(value, length) {
    return value
        .split('\n')
        .map((line) => markdown_parts_text(line, length))
        .join('<br>');
}
/** Lines to copy as they stand. */
function toCopy(values) {
    return ['```text', ...values.map((value) => (0,text_printable/* printable */.g)(value, 400).replaceAll('`', "'")), '```'].join('\n');
}
function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
function section(title, content) {
    return content === '' ? '' : `#### ${title}\n\n${content}`;
}

;// CONCATENATED MODULE: ./build/core/report/markdown.js






/** GitHub drops a step's summary over 1 MiB whole; this stays far below. */
const limit = 200_000;
const toolsShown = 50;
const changesShown = 50;
const entriesShown = 100;
/** Characters of a link that holds a whole URL, percent-encoded. */
const linkLength = 1500;
/** A run as Markdown, for the summary of a job. Everything from outside is escaped. */
function renderMarkdown(report) {
    const blocks = (0,fleet_report/* isFleetReport */.$1)(report) ? fleetBlocks(report) : reportBlocks(report);
    const markdown = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
    return markdown.length <= limit ? markdown : `${markdown.slice(0, limit)}\n\n… cut\n`;
}
function reportBlocks(report) {
    return [
        heading(report),
        failure(report),
        facts(report),
        effort(report),
        section('Plan', planTable(report)),
        section('Written', written(report)),
        section('What changes for clients', surfaceTable(report, changesShown)),
        section('Warnings', warnings(report)),
        tools(report),
        installation(report),
    ];
}
/** What happened to each entry, with the reason, before anything else. */
function fleetBlocks(report) {
    const { results } = report;
    const rest = results.length - entriesShown;
    const rows = results
        .slice(0, entriesShown)
        .map(({ plan, status, warnings: [reason] }) => [
        markdown_parts_text(plan[0]?.id ?? '', 90),
        status,
        markdown_parts_text(reason?.message ?? '', 200),
    ]);
    const headlines = {
        removed: 'Sweep: entries of closed pull requests were removed',
        unchanged: 'Sweep: nothing to remove',
        planned: 'Sweep: planned; nothing was written',
    };
    return [
        `### ${headlines[report.status] ?? `Sweep: failed (exit ${report.exitCode})`}`,
        failure(report),
        rows.length === 0 ? '' : table(['entry', '', 'why'], rows),
        rest > 0 ? `And ${rest} more in the report.` : '',
        section('Warnings', warnings(report)),
    ];
}
/** The headline of a run, and below it the rest of what it came to. */
function heading(report) {
    const { title, clauses } = (0,headline/* headlineOf */.g)(report);
    const [first, ...rest] = clauses;
    return [`### ${markdown_parts_text(title)}: ${clause(first)}`, ...rest.map(sentenceOf)].join('\n\n');
}
/** What happened, why, and the next thing to do; empty when all is well. Further lines of the last are to be copied. */
function failure({ error }) {
    if (!error)
        return '';
    const [next = '', ...copied] = error.next.split('\n');
    return [
        `**What** ${lines(error.message, 1000)}`,
        ...(error.why ? [`**Why** ${markdown_parts_text(error.why, 1000)}`] : []),
        `**Next** ${markdown_parts_text(next, 1000)}`,
        ...(copied.length > 0 ? [toCopy(copied)] : []),
        `**More** ${(0,project/* helpUrl */.xR)(error.code)}`,
    ].join('\n\n');
}
/** What the server is and where it is found, as a table. */
function facts(report) {
    const { probe, endpointUrl, links, visibility, surface } = report;
    const info = probe?.serverInfo;
    const rows = [
        endpointUrl === undefined ? undefined : ['Endpoint', code(endpointUrl)],
        probe && ['Health', `${probe.status}${probe.reason ? ` (${markdown_parts_text(probe.reason)})` : ''}`],
        info && ['Server', `${markdown_parts_text(info.title ?? info.name)} ${markdown_parts_text(info.version)}`],
        probe?.protocolVersion === undefined ? undefined : ['Protocol', markdown_parts_text(probe.protocolVersion)],
        probe?.latencyMs === undefined ? undefined : ['Latency', `${probe.latencyMs} ms`],
        probe?.status === 'healthy' ? ['Tools', String(probe.tools.length)] : undefined,
        visibility && ['In the registry', visibility],
        links?.portal === undefined ? undefined : ['Portal', links.portal],
        links?.registry === undefined ? undefined : ['Registry', code(links.registry)],
        links?.clickable === undefined ? undefined : ['VS Code', links.clickable],
        surface && ['Surface', code(surface.surfaceHash)],
    ];
    const known = rows.filter((row) => row !== undefined);
    return known.length === 0 ? '' : table(['', ''], known);
}
function effort({ requests, timings }) {
    const seconds = ((timings.total ?? 0) / 1000).toFixed(1);
    return [
        (0,counted/* counted */.h)(requests.writes, 'write'),
        (0,counted/* counted */.h)(requests.reads + requests.exports, 'read'),
        `${requests.retries} ${requests.retries === 1 ? 'retry' : 'retries'}`,
        `${seconds} s`,
    ].join(', ');
}
function planTable({ plan }) {
    if (plan.length === 0)
        return '';
    return table(['', 'resource', 'name', 'changes'], plan.map(({ kind, id, action, changes }) => [
        action,
        kind,
        markdown_parts_text(id, 90),
        action === 'update'
            ? changes
                .map(({ field, before, after }) => `${markdown_parts_text(field)}: ${brief(before)} → ${brief(after)}`)
                .join('<br>')
            : '',
    ]));
}
const verbs = { create: 'created', update: 'updated', delete: 'removed' };
/** The writes that were confirmed, whatever was planned; says so when a plan was not carried out at all. */
function written({ applied, plan, status }) {
    const wanted = plan.some(({ action }) => action !== 'keep');
    if (applied.length === 0)
        return wanted && status === 'failed' ? 'Nothing was written.' : '';
    const rows = Object.entries(verbs).flatMap(([action, verb]) => {
        const steps = applied.filter((step) => step.action === action);
        return steps.length === 0
            ? []
            : [[verb, steps.map(({ kind, id }) => `${kind} ${markdown_parts_text(id, 90)}`).join(', ')]];
    });
    return table(['', ''], rows);
}
/**
 * What a change of the surface means for clients; empty when there is none.
 *
 * @param shown maximum number of rows
 */
function surfaceTable({ surface }, shown) {
    const changes = surface?.changes ?? [];
    if (changes.length === 0)
        return '';
    const rest = changes.length - shown;
    return [
        table(['verdict', '', 'name', 'what it means'], changes
            .slice(0, shown)
            .map((change) => [change.verdict, change.kind, markdown_parts_text(change.name, 80), meaning(change)])),
        ...(rest > 0 ? [`And ${rest} more in the report.`] : []),
    ].join('\n\n');
}
/** What it means, and for a text how it read and reads now. */
function meaning({ text: parts, before, after }) {
    return [
        sentenceOf(parts),
        ...(before === undefined ? [] : [`Before: ${markdown_parts_text(before, 400)}`]),
        ...(after === undefined ? [] : [`After: ${markdown_parts_text(after, 400)}`]),
    ].join('<br>');
}
/** @param shown maximum number of warnings */
function warnings({ warnings: all }, shown = Number.POSITIVE_INFINITY) {
    const rows = all
        .slice(0, shown)
        .map(({ code: name, message }) => `- ${markdown_parts_text(message, 600)} (${markdown_parts_text(name)})`);
    return [...rows, ...(all.length > shown ? [`- and ${all.length - shown} more`] : [])].join('\n');
}
function tools({ probe }) {
    if (!probe || probe.tools.length === 0)
        return '';
    const rest = probe.tools.length - toolsShown;
    return [
        `<details><summary>${(0,counted/* counted */.h)(probe.tools.length, 'tool')}</summary>`,
        table(['tool', 'description'], probe.tools
            .slice(0, toolsShown)
            .map(({ name, description }) => [markdown_parts_text(name, 80), markdown_parts_text(description ?? '', 200)])),
        ...(rest > 0 ? [`And ${rest} more.`] : []),
        '</details>',
    ].join('\n\n');
}
/** How to install the server, behind a fold. The `vscode:` link is text: GitHub removes such links. */
function installation({ links }) {
    if (links?.install === undefined || links.vscode === undefined)
        return '';
    const rows = (0,install_ways/* installWays */.e0)(links.install).map(({ client, lines: copied }) => [
        markdown_parts_text(client),
        copied.map((line) => code(line, linkLength)).join(' '),
    ]);
    return [
        '<details><summary>Install it in a client</summary>',
        table(['client', 'to open, to run or to paste'], [['VS Code', code(links.vscode, linkLength)], ...rows]),
        '</details>',
    ].join('\n\n');
}
function brief(value) {
    if (value === undefined)
        return 'nothing';
    return markdown_parts_text(typeof value === 'string' ? value : JSON.stringify(value), 80);
}

;// CONCATENATED MODULE: ./build/core/report/outputs.js
/** Every output of the action and the task: the source of names and help texts for both. */
const outputs = [
    {
        name: 'status',
        help: 'registered, unchanged, planned, healthy, removed, skipped or failed',
        value: ({ status }) => status,
    },
    { name: 'changed', help: 'Whether something was written', value: ({ changed }) => changed },
    { name: 'exit-code', help: '0 to 7, as the README lists them', value: ({ exitCode }) => exitCode },
    { name: 'api-id', help: 'Name of the entry', value: ({ names }) => names?.apiId },
    { name: 'api-resource-id', help: 'ARM id of the entry', value: apiResourceId },
    { name: 'version-id', help: 'Name of the version', value: ({ names }) => names?.versionId },
    { name: 'definition-id', help: 'Name of the definition', value: ({ names }) => names?.definitionId },
    { name: 'deployment-id', help: 'Name of the deployment', value: ({ names }) => names?.deploymentId },
    { name: 'environment-id', help: 'Name of the environment', value: ({ names }) => names?.environmentId },
    { name: 'portal-url', help: 'The API Center portal', value: ({ links }) => links?.portal },
    {
        name: 'registry-url',
        help: 'Base address of the MCP registry, in the form that VS Code takes',
        value: ({ links }) => links?.registry,
    },
    { name: 'endpoint-url', help: 'The URL that is registered', value: ({ endpointUrl }) => endpointUrl },
    { name: 'install-url', help: 'Opens VS Code and installs the server', value: ({ links }) => links?.vscode },
    {
        name: 'server-name',
        help: 'Name of the server in the registry',
        value: ({ names }) => names?.apiId,
    },
    { name: 'probe-status', help: 'Verdict of the probe', value: ({ probe }) => probe?.status },
    {
        name: 'visibility',
        help: 'listed, hidden or unknown: what clients of the registry see',
        value: ({ visibility, names }) => visibility ?? (names ? 'unknown' : undefined),
    },
    {
        name: 'protocol-version',
        help: 'MCP protocol version of the server',
        value: ({ probe }) => probe?.protocolVersion,
    },
    {
        name: 'tools-count',
        help: 'How many tools the server lists',
        value: ({ probe }) => (probe?.status === 'healthy' ? probe.tools.length : undefined),
    },
    { name: 'contract-hash', help: 'Hash of names and schemas', value: ({ surface }) => surface?.hash },
    {
        name: 'surface-hash',
        help: 'Hash of everything that the gate judges: what accept-surface takes',
        value: ({ surface }) => surface?.surfaceHash,
    },
    {
        name: 'verdict',
        help: 'What the changes mean for clients: breaking, incomplete, unproven, warning, compatible, none or not-compared',
        value: ({ verdict }) => verdict ?? 'not-compared',
    },
    {
        name: 'changes-count',
        help: 'How many changes of the surface were found',
        value: ({ verdict, surface }) => verdict === undefined || verdict === 'not-compared' ? undefined : surface?.changes.length,
    },
    {
        name: 'comment-url',
        help: 'The comment on the pull request',
        value: ({ staging }) => staging?.commentUrl,
    },
    { name: 'report', help: 'Path of the report, a JSON file', value: (_, reportPath) => reportPath },
];
/** The outputs of a run as text; one without a value is empty. */
function outputValues(report, reportPath) {
    const rows = outputs;
    return Object.fromEntries(rows.map(({ name, value }) => [name, String(value(report, reportPath) ?? '')]));
}
function apiResourceId({ target, names }) {
    if (!target || !names)
        return undefined;
    const { subscriptionId, resourceGroup, serviceName, workspace } = target;
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${serviceName}/workspaces/${workspace}/apis/${names.apiId}`;
}

;// CONCATENATED MODULE: ./build/app/publish.js







/**
 * Hands the result of a run to its host: report file, outputs, annotations and summary, each on its own. One that
 * cannot be written is a warning, loses none of the others, and changes nothing of what the run is said to have done.
 */
async function publish(report, { publication, log }) {
    const lost = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            lost.push(`${what} (${(0,text_printable/* printable */.g)(error instanceof Error ? error.message : String(error), 300)})`);
            return undefined;
        }
    };
    const path = await attempt('the report file', () => publication.saveReport(`${(0,safe_json/* safeJson */.o)(report)}\n`));
    await attempt('the outputs', () => publication.outputs(outputValues((0,fleet_report/* overallReport */.uk)(report), path ?? '')));
    for (const { code, message, level = 'warning' } of report.warnings) {
        log.annotate({ level, code, text: message });
    }
    await attempt('the summary', () => publication.summary(renderMarkdown(report)));
    if (lost.length > 0) {
        const text = `Could not write ${lost.join(', ')}. The result of the run is not affected.`;
        log.annotate({ level: 'warning', code: 'not-published', text });
    }
    if (report.error) {
        const { code, message, why, next } = report.error;
        const text = [message, why, next, (0,project/* helpUrl */.xR)(code)].filter((part) => part !== undefined).join('\n');
        log.annotate({ level: 'error', code, text });
    }
    publication.finish(report, (0,headline/* resultLine */.o)(report));
}

;// CONCATENATED MODULE: ./build/core/report/pull-request-comment.js


/** Identifies a comment of ours, together with its author. */
const commentMarker = '<!-- mcp-register: comment -->';
/** GitHub takes 65,536 characters, Azure DevOps more. */
const pull_request_comment_limit = 60_000;
const pull_request_comment_changesShown = 20;
const warningsShown = 5;
const sectionPattern = /<!-- mcp-register: section=(\S+) state=(staged|shown|removed) -->\n([\s\S]*?)\n<!-- mcp-register: end -->/g;
/** The sections of a comment; none for a text that is not ours. */
function readSections(body) {
    return [...body.matchAll(sectionPattern)].flatMap(([, key = '', state, markdown = '']) => state === 'staged' || state === 'shown' || state === 'removed' ? [{ key, state, markdown }] : []);
}
/** A comment out of its sections, in the order of their keys, below the host's limit. */
function renderComment(sections) {
    const sorted = [...sections].sort((a, b) => (a.key < b.key ? -1 : 1));
    const body = () => [
        ...sorted.map(({ key, state, markdown }) => `<!-- mcp-register: section=${key} state=${state} -->\n${markdown}\n<!-- mcp-register: end -->`),
        commentMarker,
    ].join('\n\n');
    while (body().length > pull_request_comment_limit) {
        const longest = sorted.reduce((a, b) => (b.markdown.length > a.markdown.length ? b : a));
        const short = `${longest.markdown.split('\n')[0]?.slice(0, 200)}\n\nThe rest is in the summary of the run.`;
        if (short.length >= longest.markdown.length)
            break;
        sorted[sorted.indexOf(longest)] = { ...longest, markdown: short };
    }
    return body().slice(0, pull_request_comment_limit);
}
/** The comment after a run: its section in place of the one that was there. */
function withSection(sections, next) {
    const before = sections.find(({ key }) => key === next.key);
    // A run that failed or only looked leaves an entry that an earlier one made.
    const state = next.state === 'shown' && before?.state === 'staged' ? 'staged' : next.state;
    return [...sections.filter(({ key }) => key !== next.key), { ...next, state }];
}
/** The comment after the close: every entry of the pull request was removed. */
function withAllRemoved(sections) {
    return sections.map((one) => one.state === 'staged'
        ? {
            key: one.key,
            state: 'removed',
            markdown: `### ${markdown_parts_text(one.key)}: removed\n\nThe pull request is closed, and its entry was removed.`,
        }
        : one);
}
/** The section of a run for a pull request; undefined for a run that is for no entry of its own. */
function sectionOf(report) {
    const { staging, status } = report;
    if (staging?.apiId === undefined)
        return undefined;
    const { apiId: key, place } = staging;
    const wroteEntry = report.applied.some(({ kind, action }) => kind === 'api' && action === 'create');
    const isThere = status === 'registered' || status === 'unchanged' || (status === 'failed' && wroteEntry);
    const markdown = [
        heading(report),
        failure(report),
        section('What changes for clients', comparison(report)),
        facts(report),
        section('Written', written(report)),
        section('Warnings', warnings(report, warningsShown)),
        report.run.url === undefined ? '' : `[The run](${report.run.url})`,
    ];
    return {
        key,
        state: place !== 'preview' && isThere ? 'staged' : status === 'removed' ? 'removed' : 'shown',
        markdown: markdown.filter((block) => block !== '').join('\n\n'),
    };
}
function comparison(report) {
    const { verdict, surface } = report;
    if (surface === undefined)
        return '';
    if (verdict === 'not-compared')
        return 'Nothing is registered yet, so nothing was compared.';
    const changes = surfaceTable(report, pull_request_comment_changesShown);
    return changes === '' ? 'Nothing: the server offers what is registered.' : changes;
}

;// CONCATENATED MODULE: ./build/app/sticky-comment.js

/** Longer than a job takes from reading the comment to writing it; longer still where many jobs write. */
const settleMs = 1000;
const greatestLooks = 10;
/**
 * Keeps one comment up to date that several jobs share. Hosts cannot write on a condition, so a job that read
 * before we wrote may write over us: we look again a moment later, until a look finds nothing to change. Of
 * two comments made at the same time the older one stays, with what both said. One run creates one comment at
 * most, even where a later list does not show it.
 *
 * @param change the body that is to be, from those that are there, the oldest first; undefined when none is
 */
async function keepComment(store, change, { clock, random, signal }) {
    let url;
    let created;
    for (let look = 1; look <= greatestLooks; look++) {
        const listed = await store.list();
        // A host that does not show what this run made still has it.
        const [first, ...duplicates] = listed.length > 0 || !created ? listed : [created];
        const body = change([first, ...duplicates].flatMap((one) => (one ? [one.body] : [])));
        url = first?.url;
        if (body === undefined || (first?.body === body && duplicates.length === 0)) {
            return { settled: true, ...(0,optional/* optional */.l)('url', url) };
        }
        if (!first)
            created = await store.create(body);
        else if (first.body !== body) {
            await store.update(first.id, body);
            if (created?.id === first.id)
                created = { ...created, body };
        }
        for (const { id } of duplicates)
            await store.remove(id);
        await clock.sleep(settleMs * (0.75 + (random() * look) / 2), signal);
    }
    return { settled: false, ...(0,optional/* optional */.l)('url', url) };
}

;// CONCATENATED MODULE: ./build/app/pull-request-comment.js







/**
 * Says on the pull request what the run did, in the one comment that all its jobs share, and notes in the report
 * where that is. A comment that cannot be written is a warning and never a failure.
 */
async function commentOnPullRequest(report, pullRequests, ports) {
    const { staging } = report;
    const change = changeOf(report);
    if (!staging || !change)
        return report;
    const { warnings, url } = await comment(staging.pullRequest, change, pullRequests, ports);
    return {
        ...report,
        staging: { ...staging, ...(0,optional/* optional */.l)('commentUrl', url) },
        warnings: [...report.warnings, ...(0,report_report/* renderWarnings */.c7)(warnings, ports.words)],
    };
}
/** Says on each pull request whose entries a sweep removed that they were removed, where a comment lists them. */
async function commentOnSwept({ results }, pullRequests, ports) {
    const numbers = new Set(results.flatMap(({ staging }) => (staging ? [staging.pullRequest] : [])));
    const warnings = [];
    for (const number of numbers) {
        const own = results.filter(({ staging }) => staging?.pullRequest === number);
        // The comment does not say which section is which entry's: it is changed when none is left.
        if (own.some(({ status }) => status !== 'removed'))
            continue;
        warnings.push(...(await comment(number, sayRemoved, pullRequests, ports)).warnings);
    }
    return warnings;
}
async function comment(pullRequest, change, pullRequests, ports) {
    if (ports.signal.aborted)
        return { warnings: [] };
    const warning = (why) => ({
        code: 'comment-not-written',
        message: (0,core_message/* sentence */.em) `Could not update the comment on pull request ${pullRequest}: ${why}. The summary of the run has the same content.`,
    });
    try {
        const { settled, ...kept } = await keepComment(pullRequests.commentsOn(pullRequest, commentMarker), change, ports);
        return { ...kept, warnings: settled ? [] : [warning('other jobs kept overwriting it')] };
    }
    catch (error) {
        if (error instanceof pull_requests/* RepositoryRefusal */.N)
            return { warnings: [warning(error.reason)] };
        return { warnings: [warning((0,text_printable/* printable */.g)(error instanceof Error ? error.message : String(error), 600))] };
    }
}
/** What the run changes in the comment; undefined when it has nothing to say there. */
function changeOf(report) {
    const own = sectionOf(report);
    const closes = own === undefined && report.status === 'unchanged' && report.staging?.place !== 'preview';
    const removes = report.status === 'removed' || closes;
    if (!own)
        return removes ? sayRemoved : undefined;
    return (bodies) => {
        const there = sectionsIn(bodies);
        return renderComment(withSection(removes ? withAllRemoved(there) : there, own));
    };
}
function sayRemoved(bodies) {
    const there = sectionsIn(bodies);
    return there.length === 0 ? undefined : renderComment(withAllRemoved(there));
}
function sectionsIn(bodies) {
    return bodies.flatMap(readSections).reduce(withSection, []);
}

;// CONCATENATED MODULE: ./build/app/event-meaning.js
/** The meaning of every run for a merge queue. */
const mergeQueueRun = {
    kind: 'idle',
    reason: 'A run for a merge queue does nothing, because the run for the push after it registers.',
};
/** Why a run for a fork's pull request has no credentials. */
const forksCode = 'The pull request comes from a fork. Its deployment runs code from outside the repository, so nothing is staged.';
/** Whether a merge queue of GitHub created the branch. @param branch with or without `refs/heads/` */
function isMergeQueueBranch(branch) {
    return /^(refs\/heads\/)?gh-readonly-queue\//.test(branch ?? '');
}
/** The number in `refs/pull/5/merge`, `pull/5/head` and the like; undefined for every other ref. */
function pullRequestOfRef(ref) {
    return pullRequestNumber(/^(?:refs\/)?pull\/(\d+)(?:\/|$)/.exec(ref ?? '')?.[1]);
}
/** The number of a pull request from a number or its digits; undefined when it is not a valid one. */
function pullRequestNumber(value) {
    const digits = typeof value === 'string' && /^#?\d+$/.test(value.trim());
    const number = digits ? Number(value.trim().replace('#', '')) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1 && number <= 2_147_483_647
        ? number
        : undefined;
}

;// CONCATENATED MODULE: ./build/app/resolve-event.js



/**
 * Decides what a run does from the meaning of its event, from the input `pull-request`, and, where both leave a question
 * open, from what the host says. In doubt the run is a preview: only a run that is known to be for no pull request may
 * write the entry itself. Throws InvalidInput for an event of a pull request that does not say which one.
 *
 * @param given a number means that the run is for that pull request; `none` means that it is for none, which counts only
 *   on the default branch, because changes there have been reviewed
 */
async function resolveEvent({ meaning, ref, defaultBranch }, given, host) {
    const said = (event, warnings = []) => ({ event, warnings });
    if (meaning.kind === 'ordinary' && typeof given !== 'number')
        return said(meaning);
    const warnings = [];
    if (given === 'none') {
        const branch = ref === undefined ? undefined : (defaultBranch ?? (await host.defaultBranch()));
        if (branch !== undefined && ref === `refs/heads/${branch}`)
            return said({ kind: 'ordinary' });
        warnings.push(noneIgnored(ref, branch));
    }
    if (meaning.kind === 'idle')
        return said(meaning, warnings);
    if (typeof given === 'number') {
        if (meaning.kind === 'pull-request')
            return said({ ...meaning, number: given });
        const withoutCredentials = meaning.kind === 'about-pull-request' ? meaning.withoutCredentials : undefined;
        return said(await namedPullRequest(given, withoutCredentials, host));
    }
    if (meaning.kind === 'unreadable')
        throw meaning.refusal;
    return said(meaning.kind === 'about-pull-request' ? await judge(meaning, host) : meaning, warnings);
}
/** The pull request that the inputs name. It is staged unless it is known to come from a fork. */
async function namedPullRequest(number, known, host) {
    const event = { kind: 'pull-request', number, closed: false };
    if (known !== undefined)
        return { ...event, withoutCredentials: known };
    const found = await host.find({ number });
    const isFork = found?.some(({ fork }) => fork === true) ?? false;
    return isFork ? { ...event, withoutCredentials: forksCode } : event;
}
/** Stages only an open pull request of this repository whose head is the commit of the run. */
async function judge(about, host) {
    const { number, headSha, proven, ordinaryOn, withoutCredentials } = about;
    if (withoutCredentials !== undefined)
        return { kind: 'without-credentials', reason: withoutCredentials };
    if (number === undefined && headSha === undefined) {
        return resolve_event_preview(about, 'and the event does not say which one');
    }
    const found = await host.find({ ...(number === undefined ? {} : { number }), ...shaOf(headSha) });
    if (found === undefined) {
        return proven && number !== undefined
            ? { kind: 'pull-request', number, closed: false }
            : resolve_event_preview(about, 'and the host did not say more about it');
    }
    const own = found.filter((one) => hasHead(one, headSha));
    if (own.length === 0 && number === undefined && ordinaryOn !== undefined && headSha !== undefined) {
        // That the branch contains the commit is not enough: a merge adds the heads of pull requests to it.
        if ((await host.newestCommit(ordinaryOn)) === headSha)
            return { kind: 'ordinary' };
    }
    const [one, ...others] = own.filter(({ open }) => open);
    if (!one)
        return resolve_event_preview(about, 'and no open pull request has the commit of this run as its head');
    if (others.length > 0)
        return resolve_event_preview(about, 'and several open pull requests have this head');
    const fork = one.fork ?? (proven ? false : undefined);
    if (fork === true)
        return { kind: 'without-credentials', reason: forksCode };
    return fork === false
        ? { kind: 'pull-request', number: one.number, closed: false }
        : resolve_event_preview(about, 'and the host did not say whether it comes from a fork');
}
function shaOf(headSha) {
    return headSha === undefined ? {} : { headSha };
}
function hasHead(found, headSha) {
    if (headSha === undefined || found.headSha === undefined)
        return true;
    return found.headSha.toLowerCase() === headSha.toLowerCase();
}
function resolve_event_preview({ what, number }, why) {
    const which = number === undefined ? 'a pull request' : `pull request ${number}`;
    return {
        kind: 'preview',
        reason: (0,core_message/* sentence */.em) `The run is for ${which} (${what}), ${why}. It is a preview and writes nothing. Give ${(0,references/* input */.hF)('pull-request', '<number>')} to stage the pull request, or ${(0,references/* input */.hF)('pull-request', 'none')} if the run is for no pull request.`,
    };
}
function noneIgnored(ref, branch) {
    const why = ref === undefined || branch === undefined
        ? 'it is not known whether this run is on the default branch'
        : `this run is not on the default branch “${branch}”`;
    return {
        code: 'pull-request-none-ignored',
        message: (0,core_message/* sentence */.em) `${(0,references/* input */.hF)('pull-request', 'none')} applies only on the default branch, and ${why}. The event decides what the run does.`,
    };
}

// EXTERNAL MODULE: ./build/app/run-ports.js + 1 modules
var run_ports = __webpack_require__(28572);
// EXTERNAL MODULE: ./build/app/secret-inputs.js
var secret_inputs = __webpack_require__(56142);
;// CONCATENATED MODULE: ./build/app/run.js




















/**
 * Runs a step of a pipeline: masks its secrets, reads its inputs, does what they and the event ask for, and publishes
 * the result. Never rejects.
 */
async function run(given, options) {
    const concealment = (0,app_concealment/* createConcealment */.U)((line) => given.log.mask(line));
    for (const secret of given.secrets())
        concealment.conceal(secret);
    const host = { ...given, log: (0,app_concealment/* concealingLog */._)(given.log, concealment) };
    const report = await work(host, options, concealment).catch((error) => {
        if (!(error instanceof errors/* Failure */.HR) && error instanceof Error)
            host.log.debug(error.stack ?? error.message);
        return (0,report_report/* failedReport */.kS)(error, host.command, host.words);
    });
    // Before anything is escaped: an escaped secret is none that a host or a reader of the file would know.
    const shown = concealment.value(report);
    await publish(shown, host);
    return shown;
}
async function work(host, options, concealment) {
    const { words, log, source } = host;
    const { command, raw } = await host.step();
    for (const secret of (0,secret_inputs/* secretValues */.V)(raw))
        concealment.conceal(secret);
    const { network: open, gitHub, environment, startUpMs } = options();
    const network = (0,run_ports.concealingNetwork)(open, concealment.conceal);
    const onUnknown = sayOnce(host);
    const ask = (about, { gitHubToken }) => host.pullRequestsOf(about, { gitHubToken, network, onUnknown });
    const noted = [];
    const inputs = await (0,read_command/* readCommand */.U)(command, raw, {
        files: disk_files/* diskFiles */.T,
        environment,
        mask: (secret) => log.mask(secret),
        hostSource: source,
        ...(0,optional/* optional */.l)('embedded', host.embedded),
        async eventOf(common) {
            const own = source ? ask(source, common) : (0,pull_requests/* unknownPullRequests */._)('the run has no repository', () => { });
            const { event, warnings } = await eventOf(host, common, own);
            noted.push(...warnings);
            return event;
        },
    });
    const ports = (0,run_ports.runPorts)(network, {
        identity: host.signIn(inputs, network, concealment.conceal),
        progress: host.progress?.(inputs) ?? logProgress(log, words),
        log,
        words,
        startUpMs,
    });
    const context = {
        run: host.run,
        ownSource: source,
        identify: (about) => (0,github_repository/* identifySource */.yK)(about, { send: (0,service_client/* createServiceClient */.r)(network), token: inputs.gitHubToken }, gitHub),
        pullRequestsOf: (about) => ask(about, inputs),
        keepSurface: async (given, server) => host.keepSurface?.(given, server),
    };
    const perform = async (ready) => {
        const { report, pullRequests } = await dispatch(ready, context, ports);
        const said = concealment.value(withWarnings(report, noted, ports));
        if (!host.comments || !ready.comment || !pullRequests)
            return said;
        if (!(0,fleet_report/* isFleetReport */.$1)(said))
            return commentOnPullRequest(said, pullRequests, ports);
        const warnings = await commentOnSwept(said, pullRequests, ports);
        return { ...said, warnings: [...said.warnings, ...(0,report_report/* renderWarnings */.c7)(warnings, words)] };
    };
    return log.group(commandTitles[command], () => host.surround?.(inputs, perform) ?? perform(inputs));
}
/** What the run does: as the host's event says, or, where there is none, as the inputs say. */
async function eventOf(host, { pullRequest }, own) {
    if (host.event)
        return resolveEvent(host.event(), pullRequest, own);
    const event = typeof pullRequest === 'number'
        ? { kind: 'pull-request', number: pullRequest, closed: false }
        : { kind: 'ordinary' };
    return { event, warnings: [] };
}
/** Says why something about a pull request is unknown: a sweep asks for many, and most share the reason. */
function sayOnce({ log, words }) {
    const said = new Set();
    return (reason) => {
        const text = (0,text_printable/* printable */.g)((0,core_message/* render */.XX)((0,core_message/* sentence */.em) `The state of a pull request is unknown: ${reason}.`, words), 700);
        if (said.has(text))
            return;
        said.add(text);
        log.annotate({ level: 'warning', code: 'pull-request-unknown', text });
    };
}


/***/ }),

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   ov: () => (/* binding */ clientVerdicts)
/* harmony export */ });
/* unused harmony exports clientFamilies, refusals */
/** In the order in which they are shown. */
const clientFamilies = {
    'official-sdks': 'Clients on the official MCP SDKs',
    'vs-code': 'VS Code',
    claude: 'Claude models',
    openai: 'OpenAI models',
    gemini: 'Gemini models',
    portal: 'The API Center portal',
};
/** `@modelcontextprotocol/client` 2.4.0, asked in both eras by `__tests__/probe/differential.test.ts`. */
const officialClient = '@modelcontextprotocol/client 2.4.0';
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

/***/ 88570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hU: () => (/* binding */ addressChanged),
  rN: () => (/* binding */ guardedLookup)
});

// UNUSED EXPORTS: reachOf

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
    // Multicast, broadcast, what is kept for protocols, discarded, or set up between two hosts (Teredo, ORCHID).
    [
        'reserved',
        [
            '192.0.0.0/24',
            '192.88.99.0/24',
            '224.0.0.0/4',
            '240.0.0.0/4',
            'ff00::/8',
            '100::/64',
            '2001::/32',
            '2001:2::/48',
            '2001:10::/28',
            '2001:20::/28',
            '5f00::/16',
        ],
    ],
];
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
    const embedded = embeddedIpv4(plain);
    return own === 'public' && embedded !== undefined ? reachWithin(embedded, 'ipv4') : own;
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

/***/ 72526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createServiceClient)
/* harmony export */ });
/* unused harmony export serviceLimits */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _bounded_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92339);
/* harmony import */ var _retry_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35628);
/* harmony import */ var _with_time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27203);




/** For services other than API Center: token services, GitHub, Azure DevOps. */
const serviceLimits = {
    timeoutMs: 30_000,
    maxBytes: 16 * 1024 * 1024,
    maxRetries: 2,
    maxPauseMs: 20_000,
};
/**
 * A client for services other than API Center. It limits the time and bytes of each attempt, tries again where that can
 * help, ends at once when the run is interrupted, and follows no redirect.
 */
function createServiceClient({ http, clock, wallClock, random, signal }, { timeoutMs, maxBytes, maxRetries, maxPauseMs } = serviceLimits) {
    function attempt({ repeatable: _, ...request }) {
        return (0,_with_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withTimeLimit */ .B)(clock, timeoutMs, signal, async (limited) => {
            const { status, headers, body, close } = await http.send({ ...request, signal: limited });
            try {
                return { status, headers, text: await (0,_bounded_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(body, { left: maxBytes }) };
            }
            finally {
                close();
            }
        });
    }
    /** Milliseconds to wait before the next attempt; undefined when there is no further attempt. */
    function pauseAfter(outcome, number) {
        if (number > maxRetries)
            return undefined;
        const next = (0,_retry_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .nextAttempt */ .nj)(outcome, number, random, wallClock());
        return next.kind === 'none' || next.delayMs > maxPauseMs ? undefined : next.delayMs;
    }
    return async (request) => {
        for (let number = 1;; number++) {
            let pause;
            try {
                const answer = await attempt(request);
                const { status, headers } = answer;
                const turnedAway = status === 429 || status === 503;
                pause =
                    request.repeatable || turnedAway
                        ? pauseAfter({ kind: 'answer', status, retryAfter: headers['retry-after'] }, number)
                        : undefined;
                if (pause === undefined)
                    return answer;
            }
            catch (error) {
                signal.throwIfAborted();
                const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
                pause =
                    request.repeatable && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
                        ? pauseAfter({ kind: 'network', code }, number)
                        : undefined;
                if (pause === undefined)
                    throw error;
            }
            await clock.sleep(pause, signal);
        }
    };
}


/***/ }),

/***/ 90161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ allowedUrl),
  S: () => (/* binding */ createHttpTransport)
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
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/core/http/decoded-body.js


/**
 * The body of a response as decoded bytes. Errors and aborts reach the reader with every encoding.
 *
 * @param encoding the Content-Encoding header; a server may compress although it was not asked to
 * @param signal after an abort, the reader gets its reason
 */
function decodedBody(source, encoding, signal) {
    if (!source)
        return { body: noBytes(), close: () => { } };
    const decoder = decoderFor(encoding);
    const stream = decoder ? (0,external_node_stream_.pipeline)(source, decoder, () => { }) : source;
    // An error without a reader must not end the process; a reader still gets it.
    stream.on('error', () => { });
    return {
        body: read(stream, signal),
        close() {
            if ('destroy' in source && typeof source.destroy === 'function')
                source.destroy();
            decoder?.destroy();
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
        throw signal.aborted ? signal.reason : error;
    }
}
function decoderFor(encoding) {
    switch (encoding?.trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/http/loopback.js
var http_loopback = __webpack_require__(99034);
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
            try {
                const response = loopback
                    ? await client.sendRequest(request)
                    : await proxy.sendRequest(request, (proxied) => client.sendRequest(proxied));
                const responseHeaders = response.headers.toJSON();
                return {
                    status: response.status,
                    headers: responseHeaders,
                    ...decodedBody(response.readableStreamBody, responseHeaders['content-encoding'], signal),
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

/***/ 58672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd)
/* harmony export */ });
/** The text without this character at its end, however often it is there. */
function withoutEnd(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
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


/***/ }),

/***/ 24889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $2: () => (/* binding */ explainGitHub),
  XB: () => (/* binding */ gitHubClient),
  _n: () => (/* binding */ gitHubConnection),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/core/http/service-fetch.js
/** Methods that the HTTP clients of services use. */
const methods = new Set(['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'HEAD']);
/** Statuses whose answers have no body, which `Response` refuses one for. */
const bodiless = new Set([101, 103, 204, 205, 304]);
const maxRedirects = 3;
/**
 * A `fetch` for libraries that take one, over a client of ours: the same proxy, certificates, limits and
 * cancellation as every other request. Takes text bodies only. Rejects with TypeError for a request to another
 * origin, a next page or a redirect included: the token goes nowhere else.
 *
 * @param origin of the service
 */
function serviceFetch(send, origin) {
    async function follow(request, left) {
        if (new URL(request.url).origin !== origin)
            refuse(`the address of another host (${request.url})`);
        const answer = await send(request);
        const { location } = answer.headers;
        const moved = [301, 302, 307, 308].includes(answer.status) && location !== undefined;
        if (!moved || request.method !== 'GET' || left === 0)
            return answer;
        return follow({ ...request, url: new URL(location, request.url).href }, left - 1);
    }
    return async (input, init = {}) => {
        const method = (init.method ?? 'GET').toUpperCase();
        const request = {
            method: isMethod(method) ? method : refuse(`the method ${method}`),
            url: input instanceof Request ? input.url : String(input),
            headers: Object.fromEntries(new Headers(init.headers).entries()),
            ...(init.body === undefined || init.body === null ? {} : { body: textOf(init.body) }),
            // What a POST made may be there already.
            repeatable: method !== 'POST',
        };
        const { status, headers, text } = await follow(request, maxRedirects);
        const response = new Response(bodiless.has(status) ? null : text, { status, headers });
        // Libraries tell by the address which request an answer belongs to.
        Object.defineProperty(response, 'url', { value: request.url });
        return response;
    };
}
function isMethod(method) {
    return methods.has(method);
}
function textOf(body) {
    return typeof body === 'string' ? body : refuse('a body that is no text');
}
function refuse(what) {
    throw new TypeError(`Requests to services cannot have ${what}.`);
}

// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(85285);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(96714);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(20075);
// EXTERNAL MODULE: ./build/core/http/connection-failure.js
var connection_failure = __webpack_require__(84432);
;// CONCATENATED MODULE: ./build/repositories/no-response.js




/** Why a host of repositories gave no response, as a clause: from the error, or from one of its causes. */
function explainNoResponse(service, error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        const code = 'code' in cause ? String(cause.code) : '';
        if ((0,connection_failure/* isCertificateCode */.TR)(code)) {
            return (0,core_message/* sentence */.em) `the certificate of ${service} is signed by an authority that this machine does not trust (${code}); save that authority’s certificate to a file, and ${(0,references/* way */.Mr)('trust-authority')}`;
        }
    }
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    return `${service} could not be reached: ${message}`;
}
/** Why a proxy refused a request, and what to do, as a clause. */
function explainProxy(service, status) {
    const whatToDo = status === 407 ? (0,references/* way */.Mr)('sign-in-to-proxy') : `ask who runs it to allow ${service} for this machine`;
    return (0,core_message/* sentence */.em) `a proxy or firewall refused the request to ${service} with the status ${status}; ${whatToDo}`;
}

// EXTERNAL MODULE: ./build/repositories/pull-requests.js
var pull_requests = __webpack_require__(19461);
;// CONCATENATED MODULE: ./build/repositories/github-client.js







const publicApi = 'https://api.github.com';
/** GitHub's own client over ours; loaded when the first request is made. The token goes to the API's origin only. */
async function gitHubClient({ send, token, apiUrl, }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 92785));
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const baseUrl = apiUrl || publicApi;
    return getOctokit(token, {
        baseUrl,
        log: silent,
        request: { fetch: serviceFetch(send, new URL(baseUrl).origin) },
    });
}
/** Connects when the first question is asked: most runs ask none. */
function gitHubConnection({ send, token, repository, apiUrl }) {
    const [owner = '', repo = ''] = repository?.split('/') ?? [];
    let connected;
    return () => {
        connected ??= connect();
        return connected;
    };
    async function connect() {
        if (token === undefined)
            throw new pull_requests/* RepositoryRefusal */.N((0,core_message/* sentence */.em) `${(0,references/* input */.hF)('github-token')} is not given`);
        if (owner === '' || repo === '') {
            throw new pull_requests/* RepositoryRefusal */.N('the run belongs to no repository on GitHub');
        }
        return { octokit: await gitHubClient({ send, token, apiUrl }), owner, repo };
    }
}
const headersSchema = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* undefined */.Vxk()]));
const refusalSchema = dist/* looseObject */._H3({
    status: dist/* number */.aig(),
    response: dist/* optional */.lqM(dist/* looseObject */._H3({ headers: dist/* optional */.lqM(headersSchema), data: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
});
/** Why GitHub refused a request, and what to do, from what it said. */
function explainGitHub(error) {
    if (error instanceof pull_requests/* RepositoryRefusal */.N)
        return error.reason;
    const message = (0,printable/* printable */.g)(error instanceof Error ? error.message : String(error), 200);
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    if (!refusal.success)
        return message;
    const { status, response } = refusal.output;
    // The client reports a request without a response as a 500.
    if (!response)
        return explainNoResponse('GitHub', error);
    const headers = response.headers ?? {};
    if (status === 407 || (status === 403 && isPage(response.data) && !headers['x-github-request-id'])) {
        return explainProxy('GitHub', status);
    }
    const limit = explainLimit(status, headers, message);
    if (limit !== undefined)
        return limit;
    if (status === 403 && /\block(ed)?\b/i.test(message)) {
        return `the conversation of the pull request is locked (${message})`;
    }
    if (status === 403 || status === 404) {
        return (0,core_message/* sentence */.em) `GitHub refused the request (${status}: ${message}); ${(0,references/* way */.Mr)('allow-pull-request-comments')}`;
    }
    return `GitHub answered ${status}: ${message}`;
}
/** The limit that a refusal is about: of requests an hour, or the secondary one of requests at once. */
function explainLimit(status, headers, message) {
    const usedUp = String(headers['x-ratelimit-remaining']) === '0';
    const pause = headers['retry-after'];
    const secondary = /\bsecondary rate limit\b|\babuse detection\b/i.test(message);
    const isLimit = status === 429 || (status === 403 && (usedUp || pause !== undefined || /\brate limit\b/i.test(message)));
    if (!isLimit && !(secondary && status === 403))
        return undefined;
    if (secondary || !usedUp) {
        const wait = pause === undefined ? 'a few minutes' : `${String(pause)} s`;
        return `GitHub’s secondary limit refused this token, because it sent too many requests at once; run again after ${wait} (${message})`;
    }
    const reset = Number(headers['x-ratelimit-reset']);
    const until = Number.isFinite(reset) ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    return `GitHub’s limit for this token is used up${until}: ${message}`;
}
function isPage(data) {
    return typeof data === 'string' && /^\s*</.test(data);
}
/** The HTTP status of a refusal; undefined for an error of another kind. */
function statusOf(error) {
    const refusal = dist/* safeParse */.xLC(refusalSchema, error);
    return refusal.success ? refusal.output.status : undefined;
}


/***/ }),

/***/ 41263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ usualApiUrl),
/* harmony export */   HK: () => (/* binding */ gitHubRepositoryOf),
/* harmony export */   yK: () => (/* binding */ identifySource)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);
/* harmony import */ var _core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40963);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24889);




/** The API of github.com, of a tenant of ghe.com, or of an Enterprise Server. */
function usualApiUrl({ host, url }) {
    if (host === 'github.com')
        return undefined;
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `${new URL(url).origin}/api/v3`;
}
/** Where a GitHub tells about a repository; undefined when no GitHub can be asked about it. */
function gitHubRepositoryOf(source, rules) {
    if (rules.own && rules.ownPlace && (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSource */ .E6)(rules.own, source))
        return rules.ownPlace;
    if (source.path?.split('/').length !== 2 || !rules.mayAsk(source.host))
        return undefined;
    return { repository: source.path, apiUrl: rules.apiUrlOf(source) };
}
const repositorySchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/**
 * Asks GitHub for the stable id of a repository of which only the name is known, so that a name that another repository
 * took over is noticed; or for the name where only the id is known. Without a token, or where no GitHub can be asked,
 * the source stays as it is. Never rejects: a refusal is a warning.
 */
async function identifySource(source, { send, token }, rules) {
    if (token === undefined || isWhole(source))
        return { source, warnings: [] };
    // The host says already what GitHub would answer.
    const { own } = rules;
    if (own && isWhole(own) && (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSource */ .E6)(own, source))
        return { source: own, warnings: [] };
    const question = questionAbout(source, rules);
    if (!question)
        return { source, warnings: [] };
    try {
        return { source: await ask(question, source, { send, token }), warnings: [] };
    }
    catch (error) {
        const rest = source.path === undefined
            ? 'Its name stays unknown.'
            : 'The run identifies the owner of an entry by this name alone.';
        const message = (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em) `GitHub could not identify the repository ${(0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shownSource */ .Vt)(source)}: ${(0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .explainGitHub */ .$2)(error)}. ${rest}`;
        return { source, warnings: [{ code: 'source-id-unknown', message }] };
    }
}
function isWhole({ id, path }) {
    return id !== undefined && path !== undefined;
}
function questionAbout(source, rules) {
    if (source.path === undefined) {
        const isKnown = source.id !== undefined && /^\d+$/.test(source.id) && rules.mayAsk(source.host);
        return isKnown ? { path: `/repositories/${source.id}`, apiUrl: rules.apiUrlOf(source) } : undefined;
    }
    const place = gitHubRepositoryOf(source, rules);
    const path = place?.repository?.split('/').map(encodeURIComponent).join('/');
    return path === undefined ? undefined : { path: `/repos/${path}`, apiUrl: place?.apiUrl };
}
async function ask({ path, apiUrl }, source, { send, token }) {
    const octokit = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubClient */ .XB)({ send, token, apiUrl });
    const { data } = await octokit.request(`GET ${path}`);
    const { id, full_name: name } = valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(repositorySchema, data);
    const found = (0,_core_registration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceAt */ .Pf)(`${new URL(source.url).origin}/${name}`, String(id));
    if (!found)
        throw new Error('its response names no repository');
    return found;
}


/***/ }),

/***/ 19461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ RepositoryRefusal),
/* harmony export */   _: () => (/* binding */ unknownPullRequests)
/* harmony export */ });
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85285);

/** The host of a repository refused a request, or did not respond as expected. */
class RepositoryRefusal extends Error {
    /** Why, and what to do: the part of a sentence after a colon. */
    reason;
    constructor(reason, options = {}) {
        super((0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(reason, _core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5), options);
        this.reason = reason;
    }
}
/** Pull requests of which nothing is known, and why. */
function unknownPullRequests(why, onUnknown) {
    const refuse = () => Promise.reject(new RepositoryRefusal(why));
    return {
        stateOf() {
            onUnknown(why);
            return Promise.resolve('unknown');
        },
        find() {
            onUnknown(why);
            return Promise.resolve(undefined);
        },
        newestCommit: () => Promise.resolve(undefined),
        defaultBranch: () => Promise.resolve(undefined),
        commentsOn: () => ({ list: refuse, create: refuse, update: refuse, remove: refuse }),
    };
}


/***/ })

};
