import type { Protection } from './protected.ts';
import type { Explanation } from './scene.ts';

export interface ProtectionCircumstances {
  /** Without credentials. */
  readonly url: string;
  readonly httpStatus: number;
  readonly keySent: boolean;
  readonly tokenSent: boolean;
  readonly headersSent: boolean;
}

/** Says which credentials a server wants, or why those that were sent may not do, and no more than is known. */
export function explainProtection(
  protection: Protection,
  circumstances: ProtectionCircumstances,
): Explanation {
  const { url, httpStatus, keySent, tokenSent, headersSent } = circumstances;
  const message = `${url}: ${sentences[protection.status]} (HTTP ${httpStatus})`;
  if (!keySent && !tokenSent && !headersSent) {
    return { message, why: 'No credential was given to the probe.', next: whatToGive(protection) };
  }
  const { error, scope } = protection.challenge;
  if (error === 'invalid_token') {
    return {
      message: `${message} The token was refused as invalid.`,
      why: 'It is for another audience or tenant, or it has expired.',
      next: `Check probe-audience against the application id URI of the app${suggestion(protection)}.`,
    };
  }
  if (error === 'insufficient_scope') {
    return {
      message: `${message} The token lacks a permission${scope === undefined ? '' : `: "${scope}"`}.`,
      why: 'A pipeline identity gets application roles, not the scopes that a person consents to.',
      next: 'Grant the identity an application role of the app, and let the server accept it.',
    };
  }
  if (tokenSent && httpStatus === 403) {
    return {
      message: `${message} The token was refused.`,
      why: keySent
        ? 'App Service authentication admits only the client ids that it lists, at first its own.'
        : 'App Service authentication admits only the client ids that it lists; and where a function key is wanted beside the token, the host answers 403 without it.',
      next: 'Add the client id of the pipeline identity to the allowed client applications; with the Functions MCP extension also give function-key, or set its webhookAuthorizationLevel to Anonymous.',
    };
  }
  if (keySent) {
    return {
      message: `${message} The function key was refused.`,
      why: 'It is the key of another app, slot or kind, or it was renewed.',
      next: keyAdvice,
    };
  }
  return {
    message: `${message} The credential was refused.`,
    why: 'It is not the one that this server wants, or it has expired.',
    next: whatToGive(protection),
  };
}

const sentences = {
  'protected-oauth':
    'Reachable; requires OAuth as the MCP specification describes. The MCP server behind it was not exercised.',
  'protected-key': 'Reachable; requires a key. MCP was not verified.',
  'protected-unknown': 'Something answers and demands credentials. Nothing else is known.',
} as const;

const keyAdvice =
  'Give function-key: for the Functions MCP extension the system key mcp_extension (az functionapp keys list --query systemKeys.mcp_extension), for a server of your own a host or function key.';

function whatToGive(protection: Protection): string {
  if (protection.status === 'protected-oauth') {
    return `Give probe-audience, the application id URI of the app${suggestion(protection)}; its tokens come from ${protection.authorizationServers[0] ?? 'its authorization server'}. Or decide with on-protected that this is enough.`;
  }
  switch (protection.guard) {
    case 'api-management':
      return 'Give the subscription key of API Management in probe-headers, as "Ocp-Apim-Subscription-Key: …".';
    case 'functions':
      return keyAdvice;
    default:
      return 'Give what the server wants: function-key, probe-headers or probe-audience.';
  }
}

/** A guess for a person to judge: taken from the server unseen, it could ask for a token for another API. */
function suggestion({ scopes }: Protection): string {
  const scope = scopes.find((candidate) => candidate.includes('/'));
  return scope === undefined
    ? ''
    : ` (perhaps "${scope.slice(0, scope.lastIndexOf('/'))}", by the scope "${scope}")`;
}
