-- differs: PUC Lua takes a coroutine that resumes itself for a dead one
local f
f = coroutine.wrap(function() return pcall(f) end)
print(f()) -- expect: false\tcannot resume non-suspended coroutine
