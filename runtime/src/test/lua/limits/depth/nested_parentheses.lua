-- limit: depth 1000
local f, message = load("return " .. ("("):rep(100000) .. "1" .. (")"):rep(100000), "=deep")
print(f, message:match("^deep:1: ") ~= nil) -- expect: nil\ttrue
