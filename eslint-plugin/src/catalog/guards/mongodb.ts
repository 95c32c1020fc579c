import type { Library } from '../schema.js';

const collections = ['Collection', 'collection', 'Model', 'model'];

/** MongoDB driver and Mongoose: one document, one winner, for whoever looks at the answer. */
export const mongodb: Library = {
  packages: ['mongodb', 'mongoose'],
  entries: [
    {
      callee: { on: 'method', name: 'findOneAndDelete', receivers: collections, unambiguous: true },
      effect: { does: 'claim', key: [{ arg: 0 }], no: null },
      source: 'mongodb.com: findOneAndDelete is atomic',
    },
    {
      callee: {
        on: 'method',
        name: 'findByIdAndDelete',
        receivers: collections,
        unambiguous: true,
      },
      effect: { does: 'claim', key: [{ arg: 0 }], no: null },
      source: 'mongoosejs.com: Model.findByIdAndDelete',
    },
    {
      callee: { on: 'method', name: 'findOneAndRemove', receivers: collections, unambiguous: true },
      effect: { does: 'claim', key: [{ arg: 0 }], no: null },
      source: 'mongoosejs.com: Model.findOneAndRemove, before 8',
    },
    {
      callee: { on: 'method', name: 'findOneAndUpdate', receivers: collections, unambiguous: true },
      when: [{ arg: 2, prop: 'upsert', notEquals: true }],
      effect: { does: 'claim', key: [{ arg: 0 }], no: null },
      source:
        'mongodb.com: findOneAndUpdate is atomic; a claim where the filter asks for what the update takes away',
    },
    {
      callee: { on: 'method', name: 'deleteOne', receivers: collections },
      effect: { does: 'claim', key: [{ arg: 0 }], at: 'deletedCount', yes: 1, no: 0 },
      source: 'mongodb.com: deleteOne',
    },
    {
      callee: { on: 'method', name: 'updateOne', receivers: collections },
      when: [{ arg: 2, prop: 'upsert', notEquals: true }],
      effect: { does: 'claim', key: [{ arg: 0 }], at: 'modifiedCount', yes: 1, no: 0 },
      source: 'mongodb.com: updateOne; nothing is modified the second time',
    },
    {
      callee: { on: 'method', name: 'insertOne', receivers: collections },
      when: [{ arg: 0, prop: '_id', given: true }],
      effect: { does: 'claim', key: [{ arg: 0, prop: '_id' }], fails: 'throws' },
      source: 'mongodb.com: insertOne with an _id that is there throws E11000',
    },
  ],
};
