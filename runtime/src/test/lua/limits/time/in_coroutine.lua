-- limit: time 0.05
local co = coroutine.create(function() while true do end end)
while true do print(coroutine.resume(co)) end -- expect limit: time
