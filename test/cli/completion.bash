# Completes texts as bash does at Tab, and prints what the line is then, one line each.
# Usage: bash --norc completion.bash SCRIPT TEXT…
source "$1"
for text in "${@:2}"; do
  read -ra COMP_WORDS <<<"$text"
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  # The function that `complete` knows for the command, as in: complete -F _newstore newstore
  registered=$(complete -p "${COMP_WORDS[0]}") || exit 1
  function=${registered#*-F }
  "${function%% *}"
  echo "${text% *} ${COMPREPLY[*]}"
done
