local co = coroutine.wrap(function()
  return pcall(table.sort, {3, 2, 1}, function(a, b) coroutine.yield() return a < b end)
end)
local ok, e = co()
print(ok, (e:gsub("a C%-call", "a host call"):gsub("C%-call", "host call"))) -- expect: false\tattempt to yield across a host call boundary
