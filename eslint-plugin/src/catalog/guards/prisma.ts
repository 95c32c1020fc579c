import type { Library } from '../schema.js';

const receivers = ['PrismaClient', 'default'];

/** A conditional write tells how many rows it hit; a second `delete` of one row throws. */
export const prisma: Library = {
  packages: ['@prisma/client'],
  entries: [
    {
      callee: { on: 'method', name: '*.deleteMany', receivers },
      effect: { does: 'claim', key: [{ arg: 0, prop: 'where' }], at: 'count', yes: 1, no: 0 },
      source: 'prisma.io: deleteMany returns { count }',
    },
    {
      callee: { on: 'method', name: '*.updateMany', receivers },
      effect: { does: 'claim', key: [{ arg: 0, prop: 'where' }], at: 'count', yes: 1, no: 0 },
      source:
        'prisma.io: updateMany returns { count }; a claim where the filter asks for what the update takes away',
    },
    {
      callee: { on: 'method', name: '*.delete', receivers },
      effect: { does: 'claim', key: [{ arg: 0, prop: 'where' }], fails: 'throws' },
      source: 'prisma.io: delete throws P2025 when the row is gone',
    },
  ],
};
