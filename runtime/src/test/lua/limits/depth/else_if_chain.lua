-- limit: depth 1000
local f, message = load("if x then " .. ("elseif x then "):rep(50000) .. "end", "=deep")
print(f ~= nil or message:match("^deep:") ~= nil) -- expect: true
