import { type Message, sentence } from '../../message.ts';
import { command, input } from '../../references.ts';
import type { Explanation } from './explanation.ts';
import type { Protection } from './protected.ts';

export interface ProtectionCircumstances {
  /** Without credentials. */
  readonly url: string;
  readonly httpStatus: number;
  readonly keySent: boolean;
  readonly tokenSent: boolean;
  /** Of the user's own headers. */
  readonly headerNames: readonly string[];
}

/** Says which credentials a server wants, or why those that were sent may not do, and no more than is known. */
export function explainProtection(
  protection: Protection,
  circumstances: ProtectionCircumstances,
): Explanation {
  const { url, httpStatus, keySent, tokenSent, headerNames } = circumstances;
  const message = `${url}: ${sentences[protection.status]} (HTTP ${httpStatus})`;
  if (!keySent && !tokenSent && headerNames.length === 0) {
    return { message, why: 'No credential was given to the probe.', next: whatToGive(protection) };
  }
  const bearer = tokenSent || headerNames.some((name) => name.toLowerCase() === 'authorization');
  const refusal = bearer ? explainTokenRefusal(protection, circumstances, message) : undefined;
  if (refusal) return refusal;
  if (keySent) {
    return {
      message: `${message} The function key was refused.`,
      why: 'It is the key of another app, slot or kind, or it was renewed.',
      next: keyAdvice,
    };
  }
  if (headerNames.length > 0 && !tokenSent) return explainHeaderRefusal(protection, headerNames, message);
  return {
    message: `${message} The credential was refused.`,
    why: 'It is not the one that this server wants, or it has expired.',
    next: whatToGive(protection),
  };
}

/** Undefined when the server does not say that it is about the token. */
function explainTokenRefusal(
  protection: Protection,
  { httpStatus, keySent, tokenSent }: ProtectionCircumstances,
  message: string,
): Explanation | undefined {
  const { error, scope } = protection.challenge;
  if (error === 'invalid_token') {
    return {
      message: `${message} The token was refused as invalid.`,
      why: 'It is for another audience or tenant, or it has expired.',
      next: tokenSent
        ? sentence`Check ${input('probe-audience')} against the application id URI of the app${suggestion(protection)}.`
        : sentence`Renew the token in ${input('probe-headers')}, or give ${input('probe-audience')} instead, the application id URI of the app${suggestion(protection)}.`,
    };
  }
  if (error === 'insufficient_scope') {
    return {
      message: `${message} The token lacks a permission${scope === undefined ? '' : `: "${scope}"`}.`,
      why: 'A pipeline identity gets application roles, not the scopes that a person consents to.',
      next: 'Grant the identity an application role of the app, and let the server accept it.',
    };
  }
  if (!tokenSent || httpStatus !== 403) return undefined;
  return {
    message: `${message} The token was refused.`,
    why: keySent
      ? 'App Service authentication accepts only the client ids that it lists, at first its own.'
      : 'App Service authentication accepts only the client ids that it lists. Where a function key is required beside the token, the host answers 403 without the key.',
    next: sentence`Add the client id of the pipeline identity to the allowed client applications. With the Functions MCP extension, also give ${input('function-key')}, or set its webhookAuthorizationLevel to Anonymous.`,
  };
}

/** About the headers that were sent, and no other way to sign in: the person chose this one. */
function explainHeaderRefusal(
  protection: Protection,
  headerNames: readonly string[],
  message: string,
): Explanation {
  const [name = '', ...others] = headerNames;
  const isOne = others.length === 0;
  return {
    message: `${message} The ${isOne ? `header ${name}` : `headers ${headerNames.join(', ')}`} did not satisfy the server.`,
    why: isOne
      ? 'Its value is wrong or has expired, or the server expects the credential in another header.'
      : 'A value is wrong or has expired, or the server expects the credential in another header.',
    next:
      protection.guard === 'api-management'
        ? whatToGive(protection)
        : sentence`Check the name and the value in ${input('probe-headers')}.`,
  };
}

const sentences = {
  'protected-oauth':
    'Reachable; requires OAuth as the MCP specification describes. The MCP server behind it was not exercised.',
  'protected-key': 'Reachable; requires a key. MCP was not verified.',
  'protected-unknown': 'Something answers and requires credentials. Nothing else is known.',
} as const;

const keyAdvice = sentence`Give ${input('function-key')}: for the Functions MCP extension the system key mcp_extension (${command('az', 'functionapp', 'keys', 'list', '--query', 'systemKeys.mcp_extension')}), for a self-hosted server a host or function key.`;

function whatToGive(protection: Protection): Message {
  if (protection.status === 'protected-oauth') {
    return sentence`Give ${input('probe-audience')}, the application id URI of the app${suggestion(protection)}; its tokens come from ${protection.authorizationServers[0] ?? 'its authorization server'}. Or decide with ${input('on-protected')} that this is enough.`;
  }
  switch (protection.guard) {
    case 'api-management':
      return sentence`Give the subscription key of API Management in ${input('probe-headers')}, as "Ocp-Apim-Subscription-Key: …".`;
    case 'functions':
      return keyAdvice;
    default:
      return sentence`Give what the server requires: ${input('function-key')}, ${input('probe-headers')} or ${input('probe-audience')}.`;
  }
}

/** A guess for a person to judge: taken from the server unseen, it could ask for a token for another API. */
function suggestion({ scopes }: Protection): string {
  const scope = scopes.find((candidate) => candidate.includes('/'));
  return scope === undefined
    ? ''
    : ` (perhaps "${scope.slice(0, scope.lastIndexOf('/'))}", by the scope "${scope}")`;
}
