#!/usr/bin/env bash
# For Azure Pipelines: creates a service connection without a secret, and gives its identity the writer's role. Run
# main.bicep or setup.sh first, which create the API center and its roles. Safe to run again after a failure.
#
# With --staging, the identity is that of pull requests: it reads the API center, and writes the one that setup.sh
# --staging made.
#
#   ./service-connection.sh [--staging] <organization URL> <project> <resource group> <API center> [connection name]
set -euo pipefail
suffix=''
if [ "${1:-}" = --staging ]; then suffix=-staging && shift; fi
if [ $# -lt 4 ]; then
  echo "usage: ./service-connection.sh [--staging] <organization URL> <project> <resource group> <API center> [connection name]" >&2
  exit 2
fi
organization=$1 project=$2 group=$3 center=$4 name=${5:-mcp-register$suffix}
here=$(cd "$(dirname "$0")" && pwd)

az extension add --name azure-devops --upgrade --yes
az extension add --name apic-extension --upgrade --yes
subscription=$(az account show --query id --output tsv)
subscription_name=$(az account show --query name --output tsv)
tenant=$(az account show --query tenantId --output tsv)
location=$(az apic show --resource-group "$group" --name "$center" --query location --output tsv)
center_id=$(az apic show --resource-group "$group" --name "$center" --query id --output tsv)
project_id=$(az devops project show --organization "$organization" --project "$project" --query id --output tsv)

identity="$center-pipelines$suffix"
az identity create --resource-group "$group" --name "$identity" --location "$location" --output none
client=$(az identity show --resource-group "$group" --name "$identity" --query clientId --output tsv)
principal=$(az identity show --resource-group "$group" --name "$identity" --query principalId --output tsv)

# Create the connection first: only then does Azure DevOps know the issuer and subject of its tokens.
connection=$(mktemp)
trap 'rm -f "$connection"' EXIT
sed -e "s|PROJECT_ID|$project_id|" -e "s|PROJECT|$project|" -e "s|CONNECTION|$name|g" \
  -e "s|SUBSCRIPTION_NAME|$subscription_name|" -e "s|SUBSCRIPTION|$subscription|" \
  -e "s|TENANT|$tenant|" -e "s|CLIENT|$client|" "$here/service-connection.json" > "$connection"
az devops service-endpoint create --organization "$organization" --project "$project" \
  --service-endpoint-configuration "$connection" --output none
query="[?name=='$name'].authorization.parameters.workloadIdentityFederation"
issuer=$(az devops service-endpoint list --organization "$organization" --project "$project" \
  --query "${query}Issuer | [0]" --output tsv)
subject=$(az devops service-endpoint list --organization "$organization" --project "$project" \
  --query "${query}Subject | [0]" --output tsv)
az identity federated-credential create --resource-group "$group" --identity-name "$identity" --name "$name" \
  --issuer "$issuer" --subject "$subject" --audiences api://AzureADTokenExchange --output none

# grant <role file> <role> <id of an API center>
grant() {
  local definition
  definition=$(sed "s|/subscriptions/SUBSCRIPTION|/subscriptions/$subscription|" "$here/roles/$1.json")
  if [ -z "$(az role definition list --name "$2" --query '[].name' --output tsv)" ]; then
    az role definition create --role-definition "$definition" --output none
  fi
  az role assignment create --assignee-object-id "$principal" --assignee-principal-type ServicePrincipal \
    --role "$2" --scope "$3" --output none
}
if [ -z "$suffix" ]; then
  grant writer "MCP Register Writer" "$center_id"
  echo "Use it in the pipeline as azureSubscription: $name, with the variable API_CENTER_ID=$center_id"
else
  staging_id=$(az apic show --resource-group "$group" --name "$center-staging" --query id --output tsv)
  grant reader "MCP Register Reader" "$center_id"
  grant stager "MCP Register Stager" "$staging_id"
  echo "Use it in pipelines of pull requests as azureSubscription: $name, with the variables"
  echo "API_CENTER_ID=$center_id and STAGING_API_CENTER_ID=$staging_id"
fi
