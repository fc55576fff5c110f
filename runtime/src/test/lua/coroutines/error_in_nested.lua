local outer = coroutine.wrap(function()
  local inner = coroutine.wrap(function() error("deep") end)
  inner()
end)
print(pcall(outer)) -- expect: false\terror_in_nested.lua:3: error_in_nested.lua:2: deep
