export const id = 615;
export const ids = [615];
export const modules = {

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureHttpClient: () => (/* binding */ azureHttpClient),
/* harmony export */   credentialOptions: () => (/* binding */ credentialOptions)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68045);

/**
 * An HTTP client for the Azure SDK that sends through the product's own client, with the same limits, proxy, retries and
 * cancellation as every other request. Takes text bodies only, which is all that a sign-in sends.
 */
function azureHttpClient(send) {
    return {
        async sendRequest(request) {
            const { status, headers, text } = await send({
                method: request.method,
                url: request.url,
                headers: request.headers.toJSON(),
                ...(typeof request.body === 'string' ? { body: request.body } : {}),
                // An assertion can be exchanged repeatedly until it expires.
                repeatable: true,
            });
            return { request, status, headers: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .Nc)(headers), bodyAsText: text };
        },
    };
}
/** Options of every credential of @azure/identity: the address of Entra, and the client that sends the requests. */
function credentialOptions(send, authority) {
    return {
        httpClient: azureHttpClient(send),
        // The client above retries itself.
        retryOptions: { maxRetries: 0 },
        ...(authority === undefined || authority === ''
            ? {}
            : // The public directory of authorities does not contain private ones.
                { authorityHost: authority, disableInstanceDiscovery: !isEntra(authority) }),
    };
}
function isEntra(authority) {
    return /^https:\/\/login\.(microsoftonline\.(com|us)|windows\.net|chinacloudapi\.cn|partner\.microsoftonline\.cn)\/?$/i.test(authority);
}


/***/ })

};
