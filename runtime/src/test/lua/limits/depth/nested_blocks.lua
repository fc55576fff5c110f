-- limit: depth 1000
local f, message = load(("do "):rep(100000) .. ("end "):rep(100000), "=deep")
print(f, message:match("^deep:1: ") ~= nil) -- expect: nil\ttrue
