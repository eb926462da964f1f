// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// portside exec --with mock:shop.json -- node --test shop.test.mjs

import assert from 'node:assert';
import { test } from 'node:test';

const shop = process.env.PORTSIDE_URL;

test('a user is found', async () => {
  const answer = await fetch(`${shop}/users/7`);
  assert.deepStrictEqual(await answer.json(), { id: 7, name: 'Ada' });
});

test('an order is taken', async () => {
  const answer = await fetch(`${shop}/orders`, { method: 'POST', body: '{"item": 3}' });
  assert.strictEqual(answer.status, 201);
});
