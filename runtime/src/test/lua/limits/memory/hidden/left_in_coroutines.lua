-- limit: memory 8
-- What a function held that has returned is not held, and does not add up.
local function big() local t = {} for i = 1, 1000 do t[i] = {i} end return #t end
local workers = {}
for i = 1, 2000 do
  workers[i] = coroutine.wrap(function() coroutine.yield(big()) end)
  workers[i]()
end
print(#workers) -- expect: 2000
