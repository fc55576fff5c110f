print(load("x =", "=name")) -- expect: nil\tname:1: unexpected symbol near <eof>
print(load("x =", "@name.lua")) -- expect: nil\tname.lua:1: unexpected symbol near <eof>
print(load("x =", "name")) -- expect: nil\t[string "name"]:1: unexpected symbol near <eof>
print(load("x =\n1 1", "line one\nline two")) -- expect: nil\t[string "line one..."]:2: unexpected symbol near '1'
print(load("x =", "a chunk name that is very long indeed, longer than sixty characters for sure, is it not")) -- expect: nil\t[string "a chunk name that is very long indeed, longer..."]:1: unexpected symbol near <eof>
