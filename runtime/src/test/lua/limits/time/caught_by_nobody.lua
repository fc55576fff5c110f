-- limit: time 0.05
local function try(f) return select("#", pcall(f)) end
local co = coroutine.wrap(function()
  try(function() try(function() coroutine.wrap(function() while true do end end)() end) end) -- expect limit: time
end)
print(try(co))
print("after")
