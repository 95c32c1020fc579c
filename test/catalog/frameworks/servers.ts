/** Handlers of requests. */

import type { Place } from './place.js';

export const serverPlaces: readonly Place[] = [
  {
    name: 'Express: a route',
    code: `import express from 'express';
express().get('/callback', async (req, res) => { await exchange(req.query.code as string); res.send('done'); });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Express: a router with a route object',
    code: `import { Router } from 'express';
const router = Router();
router.route('/callback').get(async (req, res) => { await exchange(req.query.code as string); res.send('done'); });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Fastify: a route',
    code: `import fastify from 'fastify';
const app = fastify();
app.route({ method: 'GET', url: '/callback', handler: async (request) => { await exchange(request.query.code); return 'done'; } });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Koa: a route',
    code: `import Router from '@koa/router';
new Router().get('/callback', async (ctx) => { await exchange(ctx.query.code); ctx.body = 'done'; });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Hono: a route',
    code: `import { Hono } from 'hono';
export default new Hono().get('/callback', async (c) => { await exchange(c.req.query('code')); return c.text('done'); });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Nest: a controller',
    code: `import { Controller, Get, Query } from '@nestjs/common';
@Controller()
export class Auth { @Get('callback') async callback(@Query() query) { await exchange(query.code); return 'done'; } }`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'h3: an event handler',
    code: `import { eventHandler, getQuery } from 'h3';
export default eventHandler(async (event) => { await exchange(getQuery(event).code as string); return 'done'; });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'hapi: a route',
    code: `import { server as make } from '@hapi/hapi';
const server = make();
server.route({ method: 'GET', path: '/callback', handler: async (request) => { await exchange(request.query.code); return 'done'; } });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'hapi: routes in a list',
    code: `import Hapi from '@hapi/hapi';
const server = Hapi.server();
server.route([{ method: 'GET', path: '/callback', handler: async (request, h) => { await exchange(request.query.code); return h.response('done'); } }]);`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'AWS Lambda',
    code: `export const handler = async (event) => { await exchange(event.queryStringParameters.code); return { statusCode: 200, body: 'done' }; };`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Azure Functions 4',
    code: `import { app } from '@azure/functions';
app.http('callback', { methods: ['GET'], handler: async (request) => { await exchange(request.query.get('code')); return { status: 200, body: 'done' }; } });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Azure Functions 4, with a string as the answer',
    code: `import { app } from '@azure/functions';
app.get('callback', async (request) => { await exchange(request.query.get('code')); return { body: 'done' }; });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Express: a route that goes elsewhere',
    code: `import express from 'express';
express().get('/callback', async (req, res) => { await exchange(req.query.code as string); res.redirect('/'); });`,
    meets: [],
  },
  {
    name: 'Fastify: a route by its method, and a reply',
    code: `import fastify from 'fastify';
fastify().get('/callback', async (request, reply) => { await exchange(request.query.code); reply.send('done'); });`,
    meets: ['redeemedByEveryVisit'],
  },
  {
    name: 'Nest: a controller that goes elsewhere',
    code: `import { Controller, Get, Query, Redirect } from '@nestjs/common';
@Controller()
export class Auth { @Get('callback') @Redirect('/') async callback(@Query('code') code) { await exchange(code); } }`,
    meets: [],
  },
  {
    name: 'h3: an event handler that goes elsewhere',
    code: `import { eventHandler, getQuery, sendRedirect } from 'h3';
export default eventHandler(async (event) => { await exchange(getQuery(event).code as string); return sendRedirect(event, '/'); });`,
    meets: [],
  },
  {
    name: 'hapi: a route that goes elsewhere',
    code: `import Hapi from '@hapi/hapi';
const server = Hapi.server();
server.route({ method: 'GET', path: '/callback', handler: async (request, h) => { await exchange(request.query.code); return h.redirect('/'); } });`,
    meets: [],
  },
  {
    name: 'AWS Lambda that goes elsewhere',
    code: `export const handler = async (event) => { await exchange(event.queryStringParameters.code); return { statusCode: 302, headers: { Location: '/' } }; };`,
    meets: [],
  },
  {
    name: 'Azure Functions 4 that goes elsewhere',
    code: `import { app } from '@azure/functions';
app.http('callback', { methods: ['GET'], handler: async (request) => { await exchange(request.query.get('code')); return { status: 302, headers: { Location: '/' } }; } });`,
    meets: [],
  },
];
