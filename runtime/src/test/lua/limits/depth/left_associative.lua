-- limit: depth 1000
for _, operator in ipairs {"+", "and", "or", "=="} do
  local f, message = load("return " .. ("x " .. operator .. " "):rep(100000) .. "x", "=deep")
  print(f ~= nil or message:match("^deep:") ~= nil)
end
-- expect: true
-- expect: true
-- expect: true
-- expect: true
