local co = coroutine.wrap(function(...) return select("#", coroutine.yield(...)) end)
local t = {}
for i = 1, 200 do t[i] = i end
print(select("#", co(table.unpack(t)))) -- expect: 200
print(co(table.unpack(t))) -- expect: 200
