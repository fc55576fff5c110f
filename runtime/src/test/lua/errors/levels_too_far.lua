local ok, e = pcall(function() error("far", 50) end)
print(e) -- expect: far
