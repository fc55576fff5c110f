local show = require "show"
show [["\65\066\x41\z
   B\u{41}"]]
print("\a\b\f\v" == "\7\8\12\11", "\\n", '\'', "a\
b", "\x7f" == "\127", "\z   x")
