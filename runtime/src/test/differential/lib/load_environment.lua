local show = require "show"
show [[load("return x", "c", "t", {x = 5})(), load("x = 1; return x", "c", "t", {})(), x]]
show [[pcall(load("return x", "c", "t", nil))]]
show [[pcall(load("return print", "c", "bt", 5))]]
local env = {} load("y = 10 function f() return y end", "c", "t", env)() print(env.y, env.f(), y)
