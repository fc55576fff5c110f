-- limit: memory 8
local function worker()
  local mine
  for i = 1, 2000 do
    mine = {mine, i}
    if i % 500 == 0 then coroutine.yield(i) end
  end
end
local workers = {}
for i = 1, math.huge do -- expect limit: memory
  workers[i] = coroutine.wrap(worker)
  workers[i]()
  workers[i]()
  workers[i]()
end
