-- differs: PUC Lua 5.2 refuses this; 5.4 does it, and so do we
local t = setmetatable({}, {
  __pairs = function(t)
    print(coroutine.yield("begin"))
    return next, {a = 1}, nil, "cut"
  end,
})
local co = coroutine.wrap(function()
  for k, v in pairs(t) do print(k, v) end
  print(select("#", pairs(t)))
end)
print(co()) -- expect: begin
print(co("go on"))
-- expect: go on
-- expect: a	1
-- expect: begin
co("again")
-- expect: again
-- expect: 3
