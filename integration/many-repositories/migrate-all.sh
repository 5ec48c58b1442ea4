#!/usr/bin/env bash
# migrate-all.sh <list of repositories, one URL a line> [options of GNU parallel]
set -euo pipefail

# One repository, on whichever machine: at most one branch with one commit; its report goes to stdout.
migrate() {
  set -euo pipefail
  local url=$1 branch=sspi-status-codes name work
  name=$(sed -E 's#^[a-z+]+://##; s#^[^/@]*@##; s#:#/#; s#^/+##; s#(\.git)?/*$##' <<<"$url")
  case "/$name/" in
    /-* | //* | */../*) echo "$url: no name for a folder" >&2 && return 2 ;;
  esac
  work=$(mktemp -d)
  trap "rm -rf '$work'" EXIT
  cd "$work"
  git clone --quiet --depth 1 -- "$url" "$name"
  sspi-codemod "$name" --json || [ $? -eq 1 ] # 1: some file could not be read, as the report says
  cd "$name"
  if git diff --quiet; then return; fi
  if [ -f package.json ]; then npm install --package-lock-only --ignore-scripts sspi-status >&2; fi
  git commit --quiet --all --message 'Name the SSPI status codes'
  # A run that was killed may have pushed already.
  git push --quiet origin "HEAD:refs/heads/$branch" || git ls-remote --exit-code origin "refs/heads/$branch" >&2
}
export -f migrate

mkdir -p reports
parallel --env migrate --joblog jobs.log --resume-failed --results 'reports/{#}.report' "${@:2}" \
  migrate :::: "$1" >/dev/null && failed=0 || failed=$?

if [ ! -f jobs.log ]; then exit "$failed"; fi
# Exit code and signal: a job that was killed has 0 as the former.
reports=$(awk -F '\t' 'NR > 1 && $7 == 0 && $8 == 0 && !seen[$1]++ { print "reports/" $1 ".report" }' jobs.log)
if [ -z "$reports" ]; then exit "$failed"; fi
sspi-codemod --merge-reports $reports >report.json || [ $? -eq 1 ]
exit "$failed"
