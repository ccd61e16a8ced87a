export const id = 539;
export const ids = [539];
export const modules = {

/***/ 3539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveCustomProperties: () => (/* binding */ resolveCustomProperties)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(73893);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(6252);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(96175);
// EXTERNAL MODULE: ./build/core/references.js
var references = __webpack_require__(89300);
// EXTERNAL MODULE: ./build/core/text/printable.js
var printable = __webpack_require__(96629);
// EXTERNAL MODULE: ../main/node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(95362);
;// CONCATENATED MODULE: ./build/core/registration/metadata-value.js



const shownChoices = 20;
/**
 * What is wrong with a value of custom metadata, as "expected …"; undefined when the value is valid. Where a schema
 * cannot be used (it is broken, or refers to another document), only the service can check the value.
 */
function metadataProblem(value, schema) {
    const validate = compiled(schema);
    if (!validate || validate(value))
        return undefined;
    const errors = validate.errors ?? [];
    const choice = errors.find(({ parentSchema }) => choicesOf(parentSchema).length > 0);
    if (choice)
        return `${within(choice)}expected ${listed(choicesOf(choice.parentSchema))}`;
    const [error] = errors;
    return error ? `${within(error)}${(0,printable/* printable */.g)(error.message ?? '')}` : 'does not fit the schema';
}
function compiled(schema) {
    const ajv = new _2020.Ajv2020({
        strict: false,
        validateFormats: false,
        ownProperties: true,
        verbose: true,
        logger: false,
    });
    try {
        const validate = ajv.compile(schema);
        // `$async` in a schema makes its function return a promise.
        return '$async' in validate ? undefined : validate;
    }
    catch {
        return undefined;
    }
}
/** The values that a schema lists; the portal writes them as `oneOf` with `const`. */
function choicesOf(schema) {
    if (!(0,json/* isJsonObject */.O)(schema))
        return [];
    if (Array.isArray(schema.enum))
        return [...schema.enum];
    const branches = schema.oneOf ?? schema.anyOf;
    if (!Array.isArray(branches))
        return [];
    const choices = branches.flatMap((branch) => (0,json/* isJsonObject */.O)(branch) && branch.const !== undefined ? [branch.const] : []);
    return choices.length === branches.length ? choices : [];
}
function listed(choices) {
    const shown = choices.slice(0, shownChoices).map((choice) => (0,printable/* printable */.g)(JSON.stringify(choice), 100));
    const rest = choices.length - shown.length;
    return `${choices.length > 1 ? 'one of ' : ''}${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function within({ instancePath }) {
    return instancePath === '' ? '' : `at ${(0,printable/* printable */.g)(instancePath)}: `;
}

;// CONCATENATED MODULE: ./build/core/registration/custom-properties.js






/**
 * The given custom properties under the names that the service uses. A key is the name of a metadata schema of APIs, or
 * its title: people see only the title, and the portal makes the name from it by removing characters. Values are
 * checked against the schemas.
 *
 * @throws InvalidInput for an unknown key (it lists the known ones), for two keys that mean the same schema, and for a
 *   value that the schema does not allow
 */
function resolveCustomProperties(given, schemas) {
    const entries = Object.entries(given);
    if (entries.length === 0)
        return {};
    const known = schemas.filter(isOfApis).map(({ name, properties }) => {
        const schema = parsedSchema(properties.schema);
        return { name, title: typeof schema.title === 'string' ? schema.title : undefined, schema };
    });
    const unknown = [];
    const resolved = new Map();
    for (const [key, value] of entries) {
        const found = find(key, known);
        if (!found) {
            unknown.push(`"${(0,printable/* printable */.g)(key)}"`);
            continue;
        }
        const other = resolved.get(found.name);
        if (other) {
            const keys = `"${(0,printable/* printable */.g)(other.key)}" and "${(0,printable/* printable */.g)(key)}"`;
            throw invalid(`${keys} both mean ${(0,printable/* printable */.g)(found.name)}`, 'Remove one of them.');
        }
        const problem = metadataProblem(value, found.schema);
        if (problem !== undefined) {
            const shown = (0,printable/* printable */.g)(JSON.stringify(value), 100);
            throw invalid(`"${(0,printable/* printable */.g)(key)}" is ${shown}: ${problem}`, 'Correct the value and run again.');
        }
        resolved.set(found.name, { key, value });
    }
    if (unknown.length > 0)
        throw unknownKeys(unknown, known);
    return Object.fromEntries([...resolved].map(([name, { value }]) => [name, value]));
}
function find(key, known) {
    const wanted = key.trim().toLowerCase();
    const byName = known.find(({ name }) => name.toLowerCase() === wanted);
    if (byName)
        return byName;
    const titled = known.filter(({ title }) => title?.trim().toLowerCase() === wanted);
    if (titled.length <= 1)
        return titled[0];
    const names = titled.map(({ name }) => (0,printable/* printable */.g)(name)).join(', ');
    throw invalid(`several metadata schemas have the title "${(0,printable/* printable */.g)(key)}"`, `Give the name of one instead: ${names}.`);
}
function unknownKeys(unknown, known) {
    return invalid(`the API center has no metadata schema ${unknown.join(', ')} for APIs`, known.length === 0
        ? (0,message/* sentence */.em) `It has no metadata schema for APIs. Define one in the API center first, or omit ${(0,references/* input */.hF)('custom-properties')}.`
        : `Correct the key, or define the schema in the API center first. Existing schemas: ${known.map(described).join(', ')}.`);
}
function described({ name, title }) {
    return title === undefined ? (0,printable/* printable */.g)(name) : `${(0,printable/* printable */.g)(name)} ("${(0,printable/* printable */.g)(title)}")`;
}
function isOfApis({ properties }) {
    return properties.assignedTo?.some(({ entity }) => entity === 'api') ?? false;
}
/** The JSON Schema that a metadata schema holds as text; a schema that allows every value where the text is not valid. */
function parsedSchema(text) {
    try {
        const schema = JSON.parse(text);
        return (0,json/* isJsonObject */.O)(schema) ? schema : {};
    }
    catch {
        return {};
    }
}
function invalid(problem, next) {
    return new errors/* InvalidInput */.o9({
        code: 'custom-properties-invalid',
        message: (0,message/* sentence */.em) `${(0,references/* input */.hF)('custom-properties')} is not valid: ${problem}.`,
        next,
    });
}


/***/ })

};
