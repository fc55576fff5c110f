local co = coroutine.wrap(function()
  local got = ""
  for v in coroutine.yield do got = got .. v end
  return got
end)
co()
co("a")
co("b")
print(co(nil)) -- expect: ab
