-- limit: depth 2000
local mt = {}
local t = setmetatable({}, mt)
for _, event in ipairs {"add", "concat", "unm", "len", "eq", "lt", "le", "call", "newindex"} do
  local operation = load("local t, u = ... ; return function() " .. ({add = "return t + 1", concat = "return t .. 'x'",
    unm = "return -t", len = "return #t", eq = "return t == u", lt = "return t < u", le = "return t <= u",
    call = "local x = t() return x", newindex = "t.x = 1"})[event] .. " end")(t, setmetatable({}, mt))
  mt["__" .. event] = function() local x = operation() return x end
  local ok, message = pcall(operation)
  print(event, ok, message:match("stack overflow"))
end
-- expect: add\tfalse\tstack overflow
-- expect: concat\tfalse\tstack overflow
-- expect: unm\tfalse\tstack overflow
-- expect: len\tfalse\tstack overflow
-- expect: eq\tfalse\tstack overflow
-- expect: lt\tfalse\tstack overflow
-- expect: le\tfalse\tstack overflow
-- expect: call\tfalse\tstack overflow
-- expect: newindex\tfalse\tstack overflow
