# Types into an interactive zsh, presses Tab, and prints what the line is then, one line each.
# Usage: zsh -f completion.zsh SCRIPT TEXT…
zmodload zsh/zpty || exit 3
zpty shell "TERM=dumb zsh -f -i"
zpty -w shell "source ${(q)1}; show() { printf '\\x3c\\x3c%s\\x3e\\x3e\\n' \"\$BUFFER\"; BUFFER= }; zle -N show; bindkey '^G' show"
for text in "${@:2}"; do
  zpty -w -n shell "$text"$'\t'$'\a'
  # Up to the line as it is then; what stands before is its echo.
  zpty -r shell said "*<<*>>*" || exit 1
  said=${said##*<<}
  print -r -- "${said%%>>*}"
done
zpty -d shell
