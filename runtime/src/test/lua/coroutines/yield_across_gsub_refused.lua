local co = coroutine.wrap(function()
  return pcall(string.gsub, "abc", ".", function() coroutine.yield() end)
end)
local ok, e = co()
print(ok, (e:gsub("C%-call", "host call"))) -- expect: false\tattempt to yield across a host call boundary
