import type { ServerDescription } from '../../src/core/probe/result.ts';

/** A server as the probe describes it, with two tools whose schemas use what servers use. */
export const weatherServer: ServerDescription = {
  transport: 'streamable-http',
  protocolVersion: '2025-11-25',
  eras: { modern: false, legacy: true, sse: false },
  serverInfo: { name: 'weather', title: 'Weather', version: '1.4.0' },
  capabilities: { tools: { listChanged: true } },
  authenticated: false,
  partial: false,
  tools: [
    {
      name: 'forecast',
      description: 'The forecast for a place',
      inputSchema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        properties: { place: { $ref: '#/$defs/place' }, days: { type: ['integer', 'null'] } },
        required: ['place', 'days'],
        $defs: { place: { type: 'string', enum: ['north', 'south'] } },
      },
    },
    { name: 'alerts', description: 'Alerts', inputSchema: { type: 'object' } },
  ],
  resources: [{ uri: 'weather://stations', name: 'stations' }],
  resourceTemplates: [],
  prompts: [{ name: 'packing', arguments: [{ name: 'place', required: true }] }],
};
