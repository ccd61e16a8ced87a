import type { PipelinePolicy, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';
import { provenCause } from './refusal-evidence.ts';

export interface FreshParents {
  /** Notes what the run writes. */
  readonly policy: PipelinePolicy;
  /**
   * Whether a refusal of a write can pass: 404 or 409 for a child of what this run wrote, or for what refers to it. The
   * service has several instances, and not every one knows a new resource at once.
   */
  canPass(request: PipelineRequest, response: PipelineResponse): boolean;
}

/** What one run wrote, as far as the refusal of a child depends on it. */
export function freshParents(): FreshParents {
  const written = new Set<string>();
  return {
    policy: {
      name: 'freshParentsPolicy',
      async sendRequest(request, next) {
        const response = await next(request);
        if (request.method === 'PUT' && response.status < 300) written.add(pathOf(request));
        return response;
      },
    },
    canPass(request, { status, bodyAsText }) {
      if (status !== 404 && status !== 409) return false;
      const path = pathOf(request);
      // The export is a POST too, and 404 there says that a definition has no document.
      const isWrite = request.method === 'PUT' || path.endsWith('/importspecification');
      if (!isWrite) return false;
      const needed = [...written].some(
        (parent) => path.startsWith(`${parent}/`) || refersTo(request, parent),
      );
      return needed && !provenCause(parsed(bodyAsText), path);
    },
  };
}

/** Whether a resource names another one by its id within the service: a deployment its environment and definition. */
function refersTo({ method, body }: PipelineRequest, parent: string): boolean {
  if (method !== 'PUT' || typeof body !== 'string') return false;
  return body.toLowerCase().includes(`"${parent.slice(parent.indexOf('/workspaces/'))}"`);
}

function pathOf({ url }: PipelineRequest): string {
  return new URL(url).pathname.toLowerCase();
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
