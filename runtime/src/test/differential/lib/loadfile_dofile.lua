local show = require "show"
-- Files are called by their whole name here: res://module_error.lua.
local function short(...) local t = table.pack(...) for i = 1, t.n do t[i] = tostring(t[i]):gsub("res://", ""):gsub("^%./", "") end return table.unpack(t, 1, t.n) end
print(loadfile("nosuchfile.lua")) print(pcall(dofile, "nosuchfile.lua"))
local f = loadfile("module_plain.lua") print(type(f), f("arg").name)
print(dofile("module_plain.lua").name)
print(short(loadfile("module_syntax_error.lua"))) print(short(pcall(dofile, "module_syntax_error.lua")))
print(loadfile("module_env.lua", "t", {value = 7})()) print(loadfile("module_plain.lua", "b"))
print(short(pcall(dofile, "module_error.lua"))) print(dofile("module_shebang.lua"))
show [[loadfile({})]]
show [[dofile({})]]
show [[loadfile("x", {})]]
