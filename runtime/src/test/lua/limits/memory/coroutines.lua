-- limit: memory 8
local t = {}
while true do -- expect limit: memory
  t[#t + 1] = coroutine.wrap(function() coroutine.yield() end)
  t[#t]()
end
