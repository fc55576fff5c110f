local env = {}
local f = load('a = 1; b = a + 1; return b', 'chunk', 't', env)
print(f(), env.a, env.b, a) -- expect: 2\t1\t2\tnil
print(load('return +')) -- expect: nil\t[string "return +"]:1: unexpected symbol near '+'
print(type(load(function() return nil end))) -- expect: function
