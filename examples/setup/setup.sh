#!/usr/bin/env bash
# Creates the same as main.bicep, with the Azure CLI: an API center, its production environment, a writer for the main
# branch and a reader for pull requests, each with its role and its federated credential. Safe to run again.
#
#   ./setup.sh <resource group> <API center> <region> <owner>/<repository> [branch]
set -euo pipefail
if [ $# -lt 4 ]; then
  echo "usage: ./setup.sh <resource group> <API center> <region> <owner>/<repository> [branch]" >&2
  exit 2
fi
group=$1 center=$2 location=$3 repository=$4 branch=${5:-main}
here=$(cd "$(dirname "$0")" && pwd)
issuer=https://token.actions.githubusercontent.com

subscription=$(az account show --query id --output tsv)
tenant=$(az account show --query tenantId --output tsv)
az provider register --namespace Microsoft.ApiCenter --wait
az extension add --name apic-extension --upgrade --yes
az group create --name "$group" --location "$location" --output none
az apic create --resource-group "$group" --name "$center" --location "$location" --output none
az apic environment create --resource-group "$group" --service-name "$center" --environment-id production \
  --title Production --type production --server '{"type":"Azure Functions"}' --output none
center_id=$(az apic show --resource-group "$group" --name "$center" --query id --output tsv)

# role <file> <name>: creates or updates the custom role.
role() {
  local definition
  definition=$(sed "s|/subscriptions/SUBSCRIPTION|/subscriptions/$subscription|" "$here/roles/$1.json")
  if [ -n "$(az role definition list --name "$2" --query '[].name' --output tsv)" ]; then
    az role definition update --role-definition "$definition" --output none
  else
    az role definition create --role-definition "$definition" --output none
  fi
}

# identity <name> <subject> <role>: an identity that one kind of job signs in as; prints its client id.
identity() {
  az identity create --resource-group "$group" --name "$1" --location "$location" --output none
  az identity federated-credential create --resource-group "$group" --identity-name "$1" --name "$1" \
    --issuer "$issuer" --subject "$2" --audiences api://AzureADTokenExchange --output none
  local principal
  principal=$(az identity show --resource-group "$group" --name "$1" --query principalId --output tsv)
  # A new role cannot be assigned at once.
  for pause in 5 10 20 40 0; do
    if az role assignment create --assignee-object-id "$principal" --assignee-principal-type ServicePrincipal \
      --role "$3" --scope "$center_id" --output none; then break; fi
    if [ "$pause" = 0 ]; then return 1; fi
    sleep "$pause"
  done
  az identity show --resource-group "$group" --name "$1" --query clientId --output tsv
}

role reader "MCP Register Reader"
role writer "MCP Register Writer"
writer=$(identity "$center-writer" "repo:$repository:ref:refs/heads/$branch" "MCP Register Writer")
reader=$(identity "$center-reader" "repo:$repository:pull_request" "MCP Register Reader")

cat <<END

Set these variables of the repository (Settings > Secrets and variables > Actions > Variables), or run:
  gh variable set API_CENTER_ID --repo $repository --body $center_id
  gh variable set AZURE_CLIENT_ID --repo $repository --body $writer
  gh variable set AZURE_READER_CLIENT_ID --repo $repository --body $reader
  gh variable set AZURE_TENANT_ID --repo $repository --body $tenant
END
