-- limit: depth 1000
for _, operator in ipairs {"..", "^"} do
  local f, message = load("return " .. ("1 " .. operator .. " "):rep(100000) .. "1", "=deep")
  print(f, message:match("^deep:1: ") ~= nil)
end
-- expect: nil\ttrue
-- expect: nil\ttrue
