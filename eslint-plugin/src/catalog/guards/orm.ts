import type { Library } from '../schema.js';

/** Query builders whose delete answers how many rows, or which, were there. */
export const orm: Library = {
  packages: ['knex', 'typeorm', 'sequelize'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'delete',
        receivers: ['Repository', 'EntityManager', 'getRepository', 'InjectRepository'],
      },
      effect: { does: 'claim', key: [{ arg: 0 }], at: 'affected', yes: 1, no: 0 },
      source: 'typeorm: Repository.delete answers { affected }',
    },
    {
      callee: { on: 'method', name: 'destroy', receivers: ['Model', 'define'] },
      effect: { does: 'claim', key: [{ arg: 0, prop: 'where' }], yes: 1, no: 0 },
      source: 'sequelize: Model.destroy answers the number of rows',
    },
    {
      callee: { on: 'method', name: 'del', receivers: ['default', 'knex'] },
      effect: { does: 'claim', yes: 1, no: 0 },
      source: 'knexjs.org: del answers the number of rows',
    },
  ],
};
