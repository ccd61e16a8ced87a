/** What applies where something is created and nothing is given. The table of inputs shows the same constants. */
export const defaultEnvironmentId = 'production';
export const defaultVersionTitle = 'v1';
export const defaultServerType = 'Azure Functions';
