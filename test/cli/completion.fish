# Completes texts as fish does at Tab, and prints what it offers, a tab before what each means.
# Usage: fish -N completion.fish SCRIPT TEXT…
source $argv[1]
for text in $argv[2..]
    complete -C $text
end
true
