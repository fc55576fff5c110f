local i = debug.getinfo(1) print(i.currentline, i.what, i.short_src == "debug_getinfo.lua", i.source == "@debug_getinfo.lua")
local function f(a, b, ...) return debug.getinfo(1) end
local i = debug.getinfo(f) print(i.what, i.linedefined, i.lastlinedefined, i.nparams, i.isvararg, i.func == f, i.nups)
print(debug.getinfo(print).what, debug.getinfo(100)) 
