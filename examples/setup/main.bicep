// Creates an API center, and the identities that register MCP servers in it, from GitHub or Azure Pipelines, without a secret and with only
// the permissions that they need. Run it once, as a user who can create roles and role assignments in the resource group
// (Owner, or Contributor with Role Based Access Control Administrator):
//
//   az deployment group create --resource-group <group> --template-file main.bicep \
//     --parameters apiCenterName=<name> githubRepository=<owner>/<repository>
//
// README.md beside this file describes each part.

targetScope = 'resourceGroup'

@description('Name of the API center. People see it as the name of the tool catalogue in their clients.')
@minLength(2)
@maxLength(90)
param apiCenterName string

@description('Region of the API center, one of the regions where API Center is available.')
param location string = resourceGroup().location

@allowed(['Free', 'Standard'])
param sku string = 'Free'

@description('owner/repository on GitHub, spelled as GitHub spells it: Entra compares letter by letter. Empty for Azure Pipelines, whose service connection has an identity of its own.')
param githubRepository string = ''

@description('Like githubRepository but with ids, owner@id/repository@id: the tokens of a repository that was created, renamed or transferred after 15 July 2026 name it so.')
param githubRepositoryWithIds string = ''

@description('Branch whose pushes register. Empty if only jobs of an environment register.')
param branch string = 'main'

@description('GitHub environment whose jobs register. Empty if only the branch registers.')
param githubEnvironment string = ''

@description('Whether pull requests stage into a separate API center. Otherwise they only plan.')
param staging bool = false

@description('Issuer of the job tokens. GitHub Enterprise has another one.')
param issuer string = 'https://token.actions.githubusercontent.com'

@description('Suffix of the role names, for a second set of roles in one tenant, where role names are unique.')
param roleSuffix string = ''

var readerRole = loadJsonContent('roles/reader.json')
var writerRole = loadJsonContent('roles/writer.json')
var stagerRole = loadJsonContent('roles/stager.json')
var onGitHub = !empty(githubRepository)
// A repository presents one of the two.
var subjects = concat(['repo:${githubRepository}'], empty(githubRepositoryWithIds) ? [] : ['repo:${githubRepositoryWithIds}'])
var audiences = ['api://AzureADTokenExchange']

resource apiCenter 'Microsoft.ApiCenter/services@2024-03-01' = {
  name: apiCenterName
  location: location
  #disable-next-line BCP187
  sku: { name: sku }
  properties: {}
}

resource workspace 'Microsoft.ApiCenter/services/workspaces@2024-03-01' existing = {
  parent: apiCenter
  name: 'default'
}

resource production 'Microsoft.ApiCenter/services/workspaces/environments@2024-03-01' = {
  parent: workspace
  name: 'production'
  properties: {
    title: 'Production'
    kind: 'production'
    server: { type: 'Azure Functions' }
  }
  dependsOn: [apiCenter]
}

// Pull requests are staged here. No client reads this center as its list of servers.
resource stagingCenter 'Microsoft.ApiCenter/services@2024-03-01' = if (staging) {
  name: '${apiCenterName}-staging'
  location: location
  #disable-next-line BCP187
  sku: { name: 'Free' }
  properties: {}
}

resource stagingWorkspace 'Microsoft.ApiCenter/services/workspaces@2024-03-01' existing = if (staging) {
  parent: stagingCenter
  name: 'default'
}

resource stagingEnvironment 'Microsoft.ApiCenter/services/workspaces/environments@2024-03-01' = if (staging) {
  parent: stagingWorkspace
  name: 'staging'
  properties: {
    title: 'Staging'
    kind: 'staging'
    server: { type: 'Azure Functions' }
  }
  dependsOn: [stagingCenter]
}

// The writer, for pushes to the branch or jobs of the environment.
resource writer 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = if (onGitHub) {
  name: '${apiCenterName}-writer'
  location: location
}

@batchSize(1)
resource writerFromBranch 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = [for (subject, index) in subjects: if (onGitHub && !empty(branch)) {
  parent: writer
  name: index == 0 ? 'branch' : 'branch-with-ids'
  properties: {
    issuer: issuer
    subject: '${subject}:ref:refs/heads/${branch}'
    audiences: audiences
  }
}]

// One credential at a time, because the service refuses parallel writes to one identity.
@batchSize(1)
resource writerFromEnvironment 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = [for (subject, index) in subjects: if (onGitHub && !empty(githubEnvironment)) {
  parent: writer
  name: index == 0 ? 'environment' : 'environment-with-ids'
  properties: {
    issuer: issuer
    subject: '${subject}:environment:${githubEnvironment}'
    audiences: audiences
  }
  dependsOn: [writerFromBranch]
}]

// The reader, for pull requests. They run code that nobody has reviewed, so they can only read the production center.
resource reader 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = if (onGitHub) {
  name: '${apiCenterName}-reader'
  location: location
}

@batchSize(1)
resource readerFromPullRequest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = [for (subject, index) in subjects: if (onGitHub) {
  parent: reader
  name: index == 0 ? 'pull-request' : 'pull-request-with-ids'
  properties: {
    issuer: issuer
    subject: '${subject}:pull_request'
    audiences: audiences
  }
}]

// The stager, for pull requests that are staged and for the sweep, which runs on the branch. It can write and delete in
// the staging center, and read the production center to compare.
resource stager 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = if (onGitHub && staging) {
  name: '${apiCenterName}-stager'
  location: location
}

@batchSize(1)
resource stagerFromPullRequest 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = [for (subject, index) in subjects: if (onGitHub && staging) {
  parent: stager
  name: index == 0 ? 'pull-request' : 'pull-request-with-ids'
  properties: {
    issuer: issuer
    subject: '${subject}:pull_request'
    audiences: audiences
  }
}]

@batchSize(1)
resource stagerFromBranch 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = [for (subject, index) in subjects: if (onGitHub && staging && !empty(branch)) {
  parent: stager
  name: index == 0 ? 'branch' : 'branch-with-ids'
  properties: {
    issuer: issuer
    subject: '${subject}:ref:refs/heads/${branch}'
    audiences: audiences
  }
  dependsOn: [stagerFromPullRequest]
}]

resource readerDefinition 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, readerRole.Name)
  properties: {
    roleName: '${readerRole.Name}${roleSuffix}'
    description: readerRole.Description
    type: 'CustomRole'
    permissions: [{ actions: readerRole.Actions, notActions: [] }]
    assignableScopes: [resourceGroup().id]
  }
}

resource writerDefinition 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, writerRole.Name)
  properties: {
    roleName: '${writerRole.Name}${roleSuffix}'
    description: writerRole.Description
    type: 'CustomRole'
    permissions: [{ actions: writerRole.Actions, notActions: [] }]
    assignableScopes: [resourceGroup().id]
  }
}

resource stagerDefinition 'Microsoft.Authorization/roleDefinitions@2022-04-01' = if (staging) {
  name: guid(resourceGroup().id, stagerRole.Name)
  properties: {
    roleName: '${stagerRole.Name}${roleSuffix}'
    description: stagerRole.Description
    type: 'CustomRole'
    permissions: [{ actions: stagerRole.Actions, notActions: [] }]
    assignableScopes: [resourceGroup().id]
  }
}

resource writerOnProduction 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (onGitHub) {
  scope: apiCenter
  name: guid(apiCenter.id, writer.id, writerDefinition.id)
  properties: {
    roleDefinitionId: writerDefinition.id
    principalId: writer.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource readerOnProduction 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (onGitHub) {
  scope: apiCenter
  name: guid(apiCenter.id, reader.id, readerDefinition.id)
  properties: {
    roleDefinitionId: readerDefinition.id
    principalId: reader.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource readerOfStager 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (onGitHub && staging) {
  scope: apiCenter
  name: guid(apiCenter.id, stager.id, readerDefinition.id)
  properties: {
    roleDefinitionId: readerDefinition.id
    principalId: stager.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource stagerOnStaging 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (onGitHub && staging) {
  scope: stagingCenter
  name: guid(stagingCenter.id, stager.id, stagerDefinition.id)
  properties: {
    roleDefinitionId: stagerDefinition.id
    principalId: stager.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

@description('Variable API_CENTER_ID of the repository.')
output apiCenterId string = apiCenter.id

@description('Variable STAGING_API_CENTER_ID of the repository; empty without staging.')
output stagingApiCenterId string = staging ? stagingCenter.id : ''

@description('Variable AZURE_CLIENT_ID: the identity that registers.')
output writerClientId string = onGitHub ? writer.properties.clientId : ''

@description('Variable AZURE_READER_CLIENT_ID: the identity of pull requests that only plan.')
output readerClientId string = onGitHub ? reader.properties.clientId : ''

@description('Variable AZURE_PULL_REQUEST_CLIENT_ID: the identity of the sweep, and of pull requests that stage.')
output pullRequestClientId string = onGitHub && staging ? stager.properties.clientId : ''

@description('Variable AZURE_TENANT_ID of the repository.')
output tenantId string = tenant().tenantId

@description('Variable AZURE_SUBSCRIPTION_ID of the repository, for azure/login.')
output subscriptionId string = subscription().subscriptionId
