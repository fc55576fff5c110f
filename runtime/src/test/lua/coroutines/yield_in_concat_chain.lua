local mt = {__concat = function(a, b)
  local x = type(a) == "table" and "T" or a
  local y = type(b) == "table" and "T" or b
  coroutine.yield(x .. "&" .. y)
  return x .. y
end}
local t = setmetatable({}, mt)
local co = coroutine.wrap(function() return "a" .. "b" .. t .. "c" .. 1 .. t end)
print(co()) -- expect: 1&T
print(co()) -- expect: T&c1T
print(co()) -- expect: abTc1T
print(co()) -- expect error: cannot resume dead coroutine
