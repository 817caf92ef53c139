import { expect, it } from 'vitest';
import { verdictOf } from '../../scripts/lib/audit.mjs';
import { noticesText } from '../../scripts/lib/notices.mjs';

it('an audit tells what is known, what is not, and that the registry could not be asked', () => {
  const none = JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } });
  const some = JSON.stringify({ vulnerabilities: { left: {} }, metadata: { vulnerabilities: { total: 1 } } });
  const away = JSON.stringify({ message: 'request to the registry failed', error: { summary: '', detail: '' } });
  expect([none, some, away, 'npm error code EAI_AGAIN'].map(verdictOf)).toEqual([
    { sentence: 'No weakness is known of what is shipped.', code: 0 },
    { sentence: 'Known weaknesses of what is shipped (1): left. "npm audit" says more.', code: 1 },
    {
      sentence:
        'The registry could not be asked for known weaknesses (request to the registry failed): nothing was checked.',
      code: 2,
    },
    {
      sentence: 'The registry could not be asked for known weaknesses (it gave no report): nothing was checked.',
      code: 2,
    },
  ]);
});

it('the notices hold the licence of what is built into the page and the server', async () => {
  const notices = await noticesText();
  for (const name of ['cytoscape', 'react', 'fastify', '@grafeo-db/js']) expect(notices).toContain(`\n${name} `);
  expect(notices).toContain('Permission is hereby granted, free of charge');
});
