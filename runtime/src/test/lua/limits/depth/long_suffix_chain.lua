-- limit: depth 1000
for _, suffix in ipairs {".x", "[1]", "()", ":m()", "'s'"} do
  local f, message = load("return x" .. suffix:rep(100000), "=deep")
  print(f ~= nil or message:match("^deep:") ~= nil)
end
-- expect: true
-- expect: true
-- expect: true
-- expect: true
-- expect: true
