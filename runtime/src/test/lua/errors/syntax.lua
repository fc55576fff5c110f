print(load("x =")) -- expect: nil\t[string "x ="]:1: unexpected symbol near <eof>
print(load("x = = 1")) -- expect: nil\t[string "x = = 1"]:1: unexpected symbol near '='
print(load("for i = 1 do end")) -- expect: nil\t[string "for i = 1 do end"]:1: ',' expected near 'do'
print(load("local function f() if x then")) -- expect: nil\t[string "local function f() if x then"]:1: 'end' expected near <eof>
print(load("\n\nif x then\n\nfor i = 1, 2 do\n")) -- expect: nil\t[string "..."]:6: 'end' expected (to close 'for' at line 5) near <eof>
print(load("goto nowhere")) -- expect: nil\t[string "goto nowhere"]:1: no visible label 'nowhere' for <goto> at line 1
print(load("break")) -- expect: nil\t[string "break"]:1: <break> at line 1 not inside a loop
print(load("::a:: ::a::")) -- expect: nil\t[string "::a:: ::a::"]:1: label 'a' already defined on line 1
print(load("x = 'abc")) -- expect: nil\t[string "x = 'abc"]:1: unfinished string near <eof>
print(load("x = [[abc")) -- expect: nil\t[string "x = [[abc"]:1: unfinished long string near <eof>
print(load("--[[abc")) -- expect: nil\t[string "--[[abc"]:1: unfinished long comment near <eof>
print(load("x = 1e")) -- expect: nil\t[string "x = 1e"]:1: malformed number near '1e'
print(load("x = 0x")) -- expect: nil\t[string "x = 0x"]:1: malformed number near '0x'
print(load("x = '\\q'")) -- expect: nil\t[string "x = '\q'"]:1: invalid escape sequence near '\q'
print(load("x = '\\300'")) -- expect: nil\t[string "x = '\300'"]:1: decimal escape too large near '\300'
print(load("x = '\\xZZ'")) -- expect: nil\t[string "x = '\xZZ'"]:1: hexadecimal digit expected near '\xZ'
print(load("local x <const> = 1")) -- expect: nil\t[string "local x <const> = 1"]:1: unexpected symbol near '<'
print(load("return ...") ~= nil) -- expect: true
print(load("function f() return ... end")) -- expect: nil\t[string "function f() return ... end"]:1: cannot use '...' outside a vararg function near '...'
print(load("a.b:c = 1")) -- expect: nil\t[string "a.b:c = 1"]:1: function arguments expected near '='
print(load("f() = 1")) -- expect: nil\t[string "f() = 1"]:1: syntax error near '='
print(load("x, y")) -- expect: nil\t[string "x, y"]:1: '=' expected near <eof>
print(load("(x)")) -- expect: nil\t[string "(x)"]:1: syntax error near <eof>
print(load("return return")) -- expect: nil\t[string "return return"]:1: unexpected symbol near 'return'
print(load("end")) -- expect: nil\t[string "end"]:1: <eof> expected near 'end'
print(load("x = }")) -- expect: nil\t[string "x = }"]:1: unexpected symbol near '}'
print(load("x = @")) -- expect: nil\t[string "x = @"]:1: unexpected symbol near '@'
print(load("local a.b = 1")) -- expect: nil\t[string "local a.b = 1"]:1: unexpected symbol near '.'
print(load("do goto l1 end; local a; ::l1:: print(a)")) -- expect: nil\t[string "do goto l1 end; local a; ::l1:: print(a)"]:1: <goto l1> at line 1 jumps into the scope of local 'a'
print(load("goto l1; local a; ::l1:: print(a)")) -- expect: nil\t[string "goto l1; local a; ::l1:: print(a)"]:1: <goto l1> at line 1 jumps into the scope of local 'a'
print(load("repeat if x then goto cont end; local a; ::cont:: until a")) -- expect: nil\t[string "repeat if x then goto cont end; local a; ::co..."]:1: <goto cont> at line 1 jumps into the scope of local 'a'
print(load("x = 3 y = \1")) -- expect: nil\t[string "x = 3 y = "]:1: unexpected symbol near char(1)
