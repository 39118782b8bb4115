#!/bin/sh
# Names what a full check would use and this machine does not have. Never fails: the tests that need
# these things skip themselves.
for path in ../shared/score ../shared/gold ../shared/treebanks; do
    [ -d "$path" ] || echo "missing: $path (make eval leaves out what needs it)"
done
[ -f model/english.say ] || echo "missing: model/english.say (see train/README.md)"
for tool in clang clang-tidy; do
    command -v "$tool" >/dev/null || echo "missing: $tool (make fuzz, tidy)"
done
exit 0
