/** Public threads and repositories on GitHub that statements rest on. */

import type { Source } from './source.js';

export const threads = {
  collectedTexts: {
    title: "Texts of Microsoft's look-up page, collected by f-bader",
    url: 'https://github.com/f-bader/EntraID-ErrorCodes',
  },
  identityWeb2328: {
    title: 'microsoft-identity-web, issue 2328',
    url: 'https://github.com/AzureAD/microsoft-identity-web/issues/2328',
  },
  reactOauth2Pkce39: {
    title: 'react-oauth2-pkce, issue 39',
    url: 'https://github.com/soofstad/react-oauth2-pkce/issues/39',
  },
  nextjsAuth01495: {
    title: 'nextjs-auth0, issue 1495',
    url: 'https://github.com/auth0/nextjs-auth0/issues/1495',
  },
  msalJs4217: {
    title: 'MSAL.js, issue 4217',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/4217',
  },
  dnn17: {
    title: 'dnn.azureadprovider, issue 17',
    url: 'https://github.com/davidjrh/dnn.azureadprovider/issues/17',
  },
  djangoAuthAdfs245: {
    title: 'django-auth-adfs, issue 245',
    url: 'https://github.com/snok/django-auth-adfs/issues/245',
  },
  adalNode219: {
    title: 'adal-node, issue 219',
    url: 'https://github.com/AzureAD/azure-activedirectory-library-for-nodejs/issues/219',
  },
  onedrive3615: {
    title: 'OneDrive client for Linux, pull request 3615',
    url: 'https://github.com/abraunegg/onedrive/pull/3615',
  },
  cipp: {
    title: 'CIPP-API, client registration notes',
    url: 'https://github.com/KelvinTegelaar/CIPP-API',
  },
  companyCommunicator214: {
    title: 'Company Communicator for Teams, issue 214',
    url: 'https://github.com/OfficeDev/microsoft-teams-apps-company-communicator/issues/214',
  },
  devopsIntellij584: {
    title: 'Azure DevOps plugin for IntelliJ, issue 584',
    url: 'https://github.com/microsoft/azure-devops-intellij/issues/584',
  },
  files17852: {
    title: 'Files, issue 17852',
    url: 'https://github.com/files-community/Files/issues/17852',
  },
  msalDotnetChangelog: {
    title: 'MSAL.NET, changelog',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/blob/main/CHANGELOG.md',
  },
  partnerCenter389: {
    title: 'Partner Center PowerShell, issue 389',
    url: 'https://github.com/microsoft/Partner-Center-PowerShell/issues/389',
  },
  daemonCertificate46: {
    title: 'active-directory-dotnet-daemon-certificate-credential, issue 46',
    url: 'https://github.com/Azure-Samples/active-directory-dotnet-daemon-certificate-credential/issues/46',
  },
  msalAndroid652: {
    title: 'MSAL for Android, issue 652',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-android/issues/652',
  },
  msalDotnet544: {
    title: 'MSAL.NET, issue 544',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/544',
  },
  msalJs1445: {
    title: 'MSAL.js, issue 1445',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/1445',
  },
  onBehalfOf25: {
    title: 'active-directory-dotnet-webapi-onbehalfof, issue 25',
    url: 'https://github.com/Azure-Samples/active-directory-dotnet-webapi-onbehalfof/issues/25',
  },
  aadSsoWordpress232: {
    title: 'aad-sso-wordpress, issue 232',
    url: 'https://github.com/psignoret/aad-sso-wordpress/issues/232',
  },
  analysisServices194: {
    title: 'Analysis-Services samples, issue 194',
    url: 'https://github.com/microsoft/Analysis-Services/issues/194',
  },
  azureDocs67211: {
    title: 'azure-docs, issue 67211',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/67211',
  },
  azureLogin180: {
    title: 'azure/login, issue 180',
    url: 'https://github.com/Azure/login/issues/180',
  },
  azureLogin346: {
    title: 'azure/login, issue 346',
    url: 'https://github.com/Azure/login/issues/346',
  },
  azureLogin617: {
    title: 'azure/login, issue 617',
    url: 'https://github.com/Azure/login/issues/617',
  },
  azureLogin515: {
    title: 'azure/login, issue 515',
    url: 'https://github.com/Azure/login/issues/515',
  },
  azureLogin517: {
    title: 'azure/login, issue 517',
    url: 'https://github.com/Azure/login/issues/517',
  },
  azureSdkNet46762: {
    title: 'azure-sdk-for-net, issue 46762',
    url: 'https://github.com/Azure/azure-sdk-for-net/issues/46762',
  },
  cipp5274: {
    title: 'CIPP, issue 5274',
    url: 'https://github.com/KelvinTegelaar/CIPP/issues/5274',
  },
  databricksNode226: {
    title: 'databricks-sql-nodejs, issue 226',
    url: 'https://github.com/databricks/databricks-sql-nodejs/issues/226',
  },
  fluentSmtp154: {
    title: 'fluent-smtp, issue 154',
    url: 'https://github.com/WPManageNinja/fluent-smtp/issues/154',
  },
  graphDocs13158: {
    title: 'microsoft-graph-docs, issue 13158',
    url: 'https://github.com/microsoftgraph/microsoft-graph-docs/issues/13158',
  },
  graphDocs6060: {
    title: 'microsoft-graph-docs, issue 6060',
    url: 'https://github.com/microsoftgraph/microsoft-graph-docs/issues/6060',
  },
  graphPython181: {
    title: 'msgraph-sdk-python, issue 181',
    url: 'https://github.com/microsoftgraph/msgraph-sdk-python/issues/181',
  },
  identityWeb2444: {
    title: 'microsoft-identity-web, issue 2444',
    url: 'https://github.com/AzureAD/microsoft-identity-web/issues/2444',
  },
  identityWeb2834: {
    title: 'microsoft-identity-web, issue 2834',
    url: 'https://github.com/AzureAD/microsoft-identity-web/issues/2834',
  },
  letsEncrypt399: {
    title: 'letsencrypt-siteextension, issue 399',
    url: 'https://github.com/sjkp/letsencrypt-siteextension/issues/399',
  },
  mcpCsharp741: {
    title: 'MCP C# SDK, issue 741',
    url: 'https://github.com/modelcontextprotocol/csharp-sdk/issues/741',
  },
  msalAttestation: {
    title: 'MSAL.NET, notes on revocation in managed identity v2',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/blob/main/docs/msi_v2/msiv2_revocation_spec.md',
  },
  msalDotnet4690: {
    title: 'MSAL.NET, issue 4690',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/4690',
  },
  msalDotnet4951: {
    title: 'MSAL.NET, issue 4951',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/4951',
  },
  msalJava382: {
    title: 'MSAL4J, issue 382',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-java/issues/382',
  },
  msalJava984: {
    title: 'MSAL4J, issue 984',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-java/issues/984',
  },
  msalObjc: {
    title: 'MSAL for iOS and macOS, tests of native authentication',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-objc',
  },
  oldErrorCodes: {
    title: 'azure-docs, the list of error codes as of 2018',
    url: 'https://github.com/MicrosoftDocs/azure-docs',
  },
  oneDriveFly15: {
    title: 'OneDriveFly, issue 15',
    url: 'https://github.com/Tai7sy/OneDriveFly/issues/15',
  },
  openclawTeams3: {
    title: 'openclaw-teams-setup, pull request 3',
    url: 'https://github.com/SidU/openclaw-teams-setup/pull/3',
  },
  sato1: { title: 'Sato, issue 1', url: 'https://github.com/obikuro/Sato/issues/1' },
  teamsJs3121: {
    title: 'teams-js, issue 3121',
    url: 'https://github.com/OfficeDev/microsoft-teams-library-js/issues/3121',
  },
  workloadIdentity1200: {
    title: 'azure-workload-identity, issue 1200',
    url: 'https://github.com/Azure/azure-workload-identity/issues/1200',
  },
  azureDocs59746: {
    title: 'azure-docs, issue 59746',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/59746',
  },
  azurePowershell9427: {
    title: 'azure-powershell, issue 9427',
    url: 'https://github.com/Azure/azure-powershell/issues/9427',
  },
  msalJs2357: {
    title: 'MSAL.js, issue 2357',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/2357',
  },
  openidClient348: {
    title: 'openid-client, issue 348',
    url: 'https://github.com/panva/openid-client/issues/348',
  },
  storageExplorer2811: {
    title: 'AzureStorageExplorer, issue 2811',
    url: 'https://github.com/microsoft/AzureStorageExplorer/issues/2811',
  },
  acas807: {
    title: 'ACAS, issue 807',
    url: 'https://github.com/mcneilco/acas/issues/807',
  },
  azureCli22251: {
    title: 'Azure CLI, issue 22251',
    url: 'https://github.com/Azure/azure-cli/issues/22251',
  },
  azureDocs10191: {
    title: 'Azure documentation, issue 10191',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/10191',
  },
  azureDocs31876: {
    title: 'Azure documentation, issue 31876',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/31876',
  },
  azureSdkNet44107: {
    title: 'Azure SDK for .NET, issue 44107',
    url: 'https://github.com/Azure/azure-sdk-for-net/issues/44107',
  },
  graphDocs2664: {
    title: 'Microsoft Graph documentation, pull request 2664',
    url: 'https://github.com/microsoftgraph/microsoft-graph-docs/pull/2664',
  },
  msalDotnet3023: {
    title: 'MSAL.NET, pull request 3023',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/pull/3023',
  },
  openCti7607: {
    title: 'OpenCTI, issue 7607',
    url: 'https://github.com/OpenCTI-Platform/opencti/issues/7607',
  },
  msalCommonObjc: {
    title: 'Common code of MSAL for iOS and macOS',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-common-for-objc',
  },
  azureDocs45285: {
    title: 'azure-docs, issue 45285',
    url: 'https://github.com/MicrosoftDocs/azure-docs/issues/45285',
  },
  intuneIos353: {
    title: 'ms-intune-app-sdk-ios, issue 353',
    url: 'https://github.com/microsoftconnect/ms-intune-app-sdk-ios/issues/353',
  },
  msalAndroid1149: {
    title: 'MSAL for Android, issue 1149',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-android/issues/1149',
  },
  msalJs958: {
    title: 'MSAL.js, issue 958',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/958',
  },
  msalMtls: {
    title: 'mTLS bearer transport (MSAL.NET)',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/blob/main/docs/mtls-bearer-transport.md',
  },
  orgOutlook6: {
    title: 'org-outlook, issue 6',
    url: 'https://github.com/ifitzpat/org-outlook/issues/6',
  },
  taskr40: {
    title: 'Taskr-Sample-Intune-Android-App, issue 40',
    url: 'https://github.com/microsoftconnect/Taskr-Sample-Intune-Android-App/issues/40',
  },
  taskr42: {
    title: 'Taskr-Sample-Intune-Android-App, issue 42',
    url: 'https://github.com/microsoftconnect/Taskr-Sample-Intune-Android-App/issues/42',
  },
  aspnetIdentity2010: {
    title: 'ASP.NET Core Identity, issue 2010',
    url: 'https://github.com/aspnet/Identity/issues/2010',
  },
  bitwarden953: {
    title: 'Bitwarden server, issue 953',
    url: 'https://github.com/bitwarden/server/issues/953',
  },
  msCloudLogin100: {
    title: 'MSCloudLoginAssistant, issue 100',
    url: 'https://github.com/Microsoft365DSC/MSCloudLoginAssistant/issues/100',
  },
  msalJs5198: {
    title: 'MSAL.js, issue 5198',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/5198',
  },
  nuxtAuthUtils249: {
    title: 'nuxt-auth-utils, issue 249',
    url: 'https://github.com/atinux/nuxt-auth-utils/issues/249',
  },
  onedriveIndex51: {
    title: 'OneDrive-Index-Cloudflare-Worker, issue 51',
    url: 'https://github.com/heymind/OneDrive-Index-Cloudflare-Worker/issues/51',
  },
  softeria508: {
    title: 'ms-365-mcp-server, pull request 508',
    url: 'https://github.com/Softeria/ms-365-mcp-server/pull/508',
  },
  adalDotnet648: {
    title: 'ADAL.NET, issue 648',
    url: 'https://github.com/AzureAD/azure-activedirectory-library-for-dotnet/issues/648',
  },
  azureSdkPython14241: {
    title: 'Azure SDK for Python, issue 14241',
    url: 'https://github.com/Azure/azure-sdk-for-python/issues/14241',
  },
  directus18324: {
    title: 'Directus, issue 18324',
    url: 'https://github.com/directus/directus/issues/18324',
  },
  msalDotnet1367: {
    title: 'MSAL.NET, pull request 1367',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/pull/1367',
  },
  msalJs276: {
    title: 'MSAL.js, issue 276',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/276',
  },
  pnpAssessment34: {
    title: 'PnP Microsoft 365 Assessment, issue 34',
    url: 'https://github.com/pnp/pnpassessment/issues/34',
  },
  securityApiSample45: {
    title: 'aspnet-security-api-sample, issue 45',
    url: 'https://github.com/microsoftgraph/aspnet-security-api-sample/issues/45',
  },
  sonarAuthAad92: {
    title: 'sonar-auth-aad, issue 92',
    url: 'https://github.com/hkamel/sonar-auth-aad/issues/92',
  },
  azcode55: {
    title: 'azcode, issue 55',
    url: 'https://github.com/microsoft/azcode/issues/55',
  },
  azureSpringBoot333: {
    title: 'azure-spring-boot, issue 333',
    url: 'https://github.com/microsoft/azure-spring-boot/issues/333',
  },
  devTunnels443: {
    title: 'dev-tunnels, issue 443',
    url: 'https://github.com/microsoft/dev-tunnels/issues/443',
  },
  groupActivities10: {
    title: 'Group Activities for Teams, issue 10',
    url: 'https://github.com/OfficeDev/microsoft-teams-apps-groupactivities/issues/10',
  },
  memdocs1832: {
    title: 'Intune documentation, pull request 1832',
    url: 'https://github.com/MicrosoftDocs/memdocs/pull/1832',
  },
  oneDriveApi33: {
    title: 'OneDriveAPI, issue 33',
    url: 'https://github.com/KoenZomers/OneDriveAPI/issues/33',
  },
  spDevDocs10126: {
    title: 'SharePoint developer documentation, issue 10126',
    url: 'https://github.com/SharePoint/sp-dev-docs/issues/10126',
  },
  azureLogin250: {
    title: 'azure/login, issue 250',
    url: 'https://github.com/Azure/login/issues/250',
  },
  himmelblau113: {
    title: 'himmelblau, issue 113',
    url: 'https://github.com/himmelblau-idm/himmelblau/issues/113',
  },
  reactAdal46: {
    title: 'react-adal, issue 46',
    url: 'https://github.com/salvoravida/react-adal/issues/46',
  },
  adoMcp1601: {
    title: 'Azure DevOps MCP server, issue 1601',
    url: 'https://github.com/microsoft/azure-devops-mcp/issues/1601',
  },
  cipp351: { title: 'CIPP, issue 351', url: 'https://github.com/CyberDrain/CIPP/issues/351' },
  claudeCode52871: {
    title: 'Claude Code, issue 52871',
    url: 'https://github.com/anthropics/claude-code/issues/52871',
  },
  mcpPython2578: {
    title: 'MCP Python SDK, issue 2578',
    url: 'https://github.com/modelcontextprotocol/python-sdk/issues/2578',
  },
  mcpRemote217: {
    title: 'mcp-remote, issue 217',
    url: 'https://github.com/punkpeye/mcp-remote/issues/217',
  },
  mcpTypescript2718: {
    title: 'MCP TypeScript SDK, issue 2718',
    url: 'https://github.com/modelcontextprotocol/typescript-sdk/issues/2718',
  },
  powerbiMcp68: {
    title: 'Power BI modeling MCP server, issue 68',
    url: 'https://github.com/microsoft/powerbi-modeling-mcp/issues/68',
  },
} as const satisfies Record<string, Source>;
