-- limit: time 0.05
for v in coroutine.wrap(function() while true do coroutine.yield(1) end end) do end -- expect limit: time
