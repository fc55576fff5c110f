-- limit: memory 8
local co
while true do -- expect limit: memory
  local held = co
  co = coroutine.wrap(function() coroutine.yield() return held end)
  co()
end
