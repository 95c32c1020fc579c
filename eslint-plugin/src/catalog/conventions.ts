/** Functions that a framework calls by the name they are exported under, the decorator they wear, or the method they are. */

import type { Convention } from './schema.js';

export const conventions: readonly Convention[] = [
  {
    does: 'handle requests',
    exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
    files: '(^|/)\\+?(route|server)\\.[cm]?[jt]sx?$',
    source: 'nextjs.org: route handlers; svelte.dev: +server',
  },
  {
    does: 'handle requests',
    exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'ALL'],
    files: '(^|/)src/pages/.*\\.[cm]?[jt]s$',
    source: 'docs.astro.build: endpoints',
  },
  {
    does: 'handle requests',
    exports: ['default', 'handler'],
    files: '(^|/)(pages/api|api|netlify/functions|functions|lambda|lambdas)/.*\\.[cm]?[jt]sx?$',
    source: 'nextjs.org: API routes; vercel.com: functions; netlify.com: functions',
  },
  {
    does: 'handle requests',
    exports: ['getServerSideProps'],
    returns: 'page',
    source: 'nextjs.org: getServerSideProps',
  },
  {
    does: 'handle requests',
    exports: ['loader', 'action'],
    returns: 'page',
    files: '(^|/)(routes|app)/.*\\.[cm]?[jt]sx?$',
    source: 'reactrouter.com: route modules',
  },
  {
    does: 'handle requests',
    exports: ['load', 'actions'],
    returns: 'page',
    files: '(^|/)\\+(page|layout)(\\.server)?\\.[jt]s$',
    source: 'svelte.dev: load',
  },
  {
    does: 'handle requests',
    exports: ['middleware', 'proxy'],
    files: '(^|/)(middleware|proxy)\\.[cm]?[jt]s$',
    source: 'nextjs.org: middleware',
  },
  {
    does: 'handle requests',
    exports: ['onRequest', 'onRequestGet', 'onRequestPost'],
    source: 'developers.cloudflare.com: Pages functions',
  },
  {
    does: 'handle requests',
    decorators: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options'],
    packages: [
      '@nestjs/common',
      'routing-controllers',
      'tsoa',
      '@tsed/common',
      '@tsed/schema',
      '@midwayjs/core',
      '@midwayjs/decorator',
    ],
    source: 'docs.nestjs.com: controllers',
  },
  {
    does: 'handle requests',
    decorators: ['get', 'post', 'put', 'patch', 'del', 'httpGet', 'httpPost'],
    packages: ['@loopback/rest', 'inversify-express-utils'],
    source: 'loopback.io: controllers',
  },
  {
    does: 'run once',
    methods: ['ngOnInit', 'ngAfterViewInit', 'ngAfterContentInit'],
    packages: ['@angular/core'],
    source: 'angular.dev: lifecycle',
  },
  {
    does: 'run once',
    methods: ['created', 'beforeMount', 'mounted'],
    packages: ['vue', 'vue-class-component', 'vue-property-decorator', 'nuxt-property-decorator'],
    source: 'vuejs.org: options API',
  },
  {
    does: 'run once',
    methods: ['connectedCallback', 'firstUpdated'],
    packages: ['lit', 'lit-element', '@lit/reactive-element'],
    source: 'lit.dev: lifecycle',
  },
  {
    does: 'run once',
    methods: ['componentWillLoad', 'componentDidLoad'],
    packages: ['@stencil/core'],
    source: 'stenciljs.com: lifecycle',
  },
];
