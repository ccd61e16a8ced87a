#!/usr/bin/env bash
# Creates the same as main.bicep, with the Azure CLI: an API center with its production environment, custom roles, and
# for a repository on GitHub identities without a secret, each with its role and its federated credentials. Safe to run
# again.
#
#   ./setup.sh [options] <resource group> <API center> <region> [<owner>/<repository> [branch]]
#
#   --staging               also an API center for pull requests, and the identity that stages and sweeps there
#   --environment <name>    jobs of this GitHub environment register, too
#   --with-ids <text>       <owner>@<id>/<repository>@<id>, as tokens of new repositories name them; asked of gh if absent
#
# Without a repository, for Azure Pipelines: the API centers and the roles. service-connection.sh does the rest.
set -euo pipefail
usage() {
  echo "usage: ./setup.sh [--staging] [--environment <name>] [--with-ids <owner>@<id>/<repository>@<id>]" >&2
  echo "         <resource group> <API center> <region> [<owner>/<repository> [branch]]" >&2
  exit 2
}
staging='' environment='' with_ids=''
while [ $# -gt 0 ]; do
  case "$1" in
    --staging) staging=yes && shift ;;
    --environment) [ $# -ge 2 ] || usage; environment=$2 && shift 2 ;;
    --with-ids) [ $# -ge 2 ] || usage; with_ids=$2 && shift 2 ;;
    -*) usage ;;
    *) break ;;
  esac
done
if [ $# -lt 3 ]; then usage; fi
if ! command -v az >/dev/null; then
  echo 'setup.sh needs the Azure CLI (az): https://learn.microsoft.com/cli/azure/install-azure-cli' >&2
  exit 2
fi
group=$1 center=$2 location=$3 repository=${4:-} branch=${5-main}
here=$(cd "$(dirname "$0")" && pwd)
issuer=https://token.actions.githubusercontent.com

subscription=$(az account show --query id --output tsv)
tenant=$(az account show --query tenantId --output tsv)
az provider register --namespace Microsoft.ApiCenter --wait
az extension add --name apic-extension --upgrade --yes
az group create --name "$group" --location "$location" --output none

# center <name> <environment> <title>: creates an API center with one environment; prints its id.
center() {
  az apic create --resource-group "$group" --name "$1" --location "$location" --output none
  az apic environment create --resource-group "$group" --service-name "$1" --environment-id "$2" \
    --title "$3" --type "$2" --server '{"type":"Azure Functions"}' --output none
  az apic show --resource-group "$group" --name "$1" --query id --output tsv
}

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

# identity <name>: creates an identity; prints its client id.
identity() {
  az identity create --resource-group "$group" --name "$1" --location "$location" --output none
  az identity show --resource-group "$group" --name "$1" --query clientId --output tsv
}

# trust <identity> <credential> <end of the subject>: lets one kind of job sign in as the identity. The tokens of a
# repository that was created, renamed or transferred after 15 July 2026 name it with ids.
trust() {
  credential "$1" "$2" "repo:$repository:$3"
  if [ -n "$with_ids" ]; then credential "$1" "$2-with-ids" "repo:$with_ids:$3"; fi
}

credential() {
  az identity federated-credential create --resource-group "$group" --identity-name "$1" --name "$2" \
    --issuer "$issuer" --subject "$3" --audiences api://AzureADTokenExchange --output none
}

# grant <identity> <role> <id of an API center>
grant() {
  local principal pause
  principal=$(az identity show --resource-group "$group" --name "$1" --query principalId --output tsv)
  # A new role cannot be assigned at once.
  for pause in 5 10 20 40 0; do
    if az role assignment create --assignee-object-id "$principal" --assignee-principal-type ServicePrincipal \
      --role "$2" --scope "$3" --output none; then return 0; fi
    if [ "$pause" = 0 ]; then return 1; fi
    sleep "$pause"
  done
}

center_id=$(center "$center" production Production)
role reader "MCP Register Reader"
role writer "MCP Register Writer"
staging_id=''
if [ -n "$staging" ]; then
  staging_id=$(center "$center-staging" staging Staging)
  role stager "MCP Register Stager"
fi

if [ -z "$repository" ]; then
  printf '\nVariables of the pipeline:\n  API_CENTER_ID=%s\n' "$center_id"
  if [ -n "$staging_id" ]; then printf '  STAGING_API_CENTER_ID=%s\n' "$staging_id"; fi
  printf '\nNext: ./service-connection.sh <organization URL> <project> %s %s\n' "$group" "$center"
  exit 0
fi
if [ -z "$with_ids" ] && command -v gh > /dev/null; then
  with_ids=$(gh api "repos/$repository" --jq '"\(.owner.login)@\(.owner.id)/\(.name)@\(.id)"' 2> /dev/null || true)
fi

writer=$(identity "$center-writer")
if [ -n "$branch" ]; then trust "$center-writer" branch "ref:refs/heads/$branch"; fi
if [ -n "$environment" ]; then trust "$center-writer" environment "environment:$environment"; fi
grant "$center-writer" "MCP Register Writer" "$center_id"
reader=$(identity "$center-reader")
trust "$center-reader" pull-request pull_request
grant "$center-reader" "MCP Register Reader" "$center_id"
stager=''
if [ -n "$staging" ]; then
  stager=$(identity "$center-stager")
  trust "$center-stager" pull-request pull_request
  if [ -n "$branch" ]; then trust "$center-stager" branch "ref:refs/heads/$branch"; fi
  grant "$center-stager" "MCP Register Reader" "$center_id"
  grant "$center-stager" "MCP Register Stager" "$staging_id"
fi

# variable <name> <value>
variable() { echo "  gh variable set $1 --repo $repository --body $2"; }
echo
echo "Set these variables of the repository (Settings > Secrets and variables > Actions > Variables), or run:"
variable API_CENTER_ID "$center_id"
variable AZURE_CLIENT_ID "$writer"
variable AZURE_READER_CLIENT_ID "$reader"
variable AZURE_TENANT_ID "$tenant"
variable AZURE_SUBSCRIPTION_ID "$subscription"
if [ -n "$staging" ]; then
  variable STAGING_API_CENTER_ID "$staging_id"
  variable AZURE_PULL_REQUEST_CLIENT_ID "$stager"
fi
if [ -z "$with_ids" ]; then
  echo
  echo "The ids of the repository are not known. If a job cannot sign in, run again with --with-ids, or with gh installed."
fi
