local co = coroutine.wrap(function()
  local ok, a, b = pcall(function(x)
    local y = coroutine.yield(x)
    return y, "done"
  end, 1)
  local ok2, e = pcall(function()
    coroutine.yield("before error")
    error("after yield")
  end)
  local ok3, e3 = pcall(pcall, function() coroutine.yield("nested") error({}) end)
  return ok, a, b, ok2, e, ok3, e3
end)
print(co()) -- expect: 1
print(co("y")) -- expect: before error
print(co()) -- expect: nested
print(co()) -- expect: true\ty\tdone\tfalse\tyield_across_pcall.lua:8: after yield\ttrue\tfalse
