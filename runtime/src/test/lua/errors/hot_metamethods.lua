-- operators whose functions fail, in code that has run often enough to be compiled
local mt = {}
local function guarded(f) return function(...) return f(...) end end
mt.__index = guarded(function(t, k)
  if k == "bad" then error("no " .. k) end
  return rawget(t, "n")
end)
mt.__newindex = guarded(function(t, k, v)
  if v == nil then error({ key = k }) end
  rawset(t, "n", v)
end)
mt.__lt = guarded(function(a, b)
  if a.n == b.n then error("equal") end
  return rawget(a, "n") < rawget(b, "n")
end)
mt.__add = guarded(function(a, b) return a.bad + b end)
mt.__concat = guarded(function(a, b) return "cat" end)
local function new(n) return setmetatable({ n = n }, mt) end
local a, b = new(1), new(2)

local function get(t) return t.x end
local function bad(t) return t.bad end
local function set(t, v) t.y = v end
local function less(x, y) return x < y end
local function at_most(x, y) return x <= y end
local function add(x, y) return x + y end
local function cat(x, y) return x .. y end
local function handler(m) return "handled " .. tostring(m) end

for i = 1, 400 do
  assert(get(a) == 1 and less(a, b) and at_most(a, b) and cat(a, b) == "cat")
  set(b, 2)
  local ok, m = pcall(bad, a)
  assert(not ok and m == "hot_metamethods.lua:5: no bad", m)
  ok, m = pcall(add, a, 1)
  assert(not ok and m == "hot_metamethods.lua:5: no bad", m)
  ok, m = pcall(set, a, nil)
  assert(not ok and m.key == "y")
  ok, m = xpcall(at_most, handler, a, a)
  assert(not ok and m == "handled hot_metamethods.lua:13: equal", m)
end
print(pcall(less, a, a)) -- expect: false	hot_metamethods.lua:13: equal
print(xpcall(bad, handler, b)) -- expect: false	handled hot_metamethods.lua:5: no bad

-- a metamethod that catches errors itself
local safe = setmetatable({}, { __index = pcall, __lt = pcall, __concat = pcall })
local function safe_get(t) return t.x end
local function safe_less(x, y) return x < y end
local function safe_at_most(x, y) return x <= y end
for i = 1, 400 do
  assert(safe_get(safe) == false and safe_less(safe, 1) == false and safe_at_most(1, safe) == true)
end
print(safe_get(safe), safe_less(safe, 1), safe_at_most(1, safe)) -- expect: false	false	true

-- one that yields, fails after that, and never returns
local resumed = 0
local lazy = setmetatable({}, {
  __index = function(t, k)
    local v = coroutine.yield(k)
    resumed = resumed + 1
    if v == "fail" then error("late") end
    return v
  end,
  __le = function(x, y) return coroutine.yield("le") end,
})
local function lazy_get(t) return t.x end
local function lazy_le(x, y) return x <= y end
for i = 1, 400 do
  local co = coroutine.wrap(function() return lazy_get(lazy), lazy_le(lazy, lazy) end)
  assert(co() == "x" and co(i) == "le")
  local x, le = co(i % 2 == 0)
  assert(x == i and le == (i % 2 == 0))
  co = coroutine.create(function() return lazy_get(lazy) end)
  coroutine.resume(co)
  if i % 3 > 0 then
    local ok, m = coroutine.resume(co, "fail")
    assert(not ok and m == "hot_metamethods.lua:61: late", m)
  end
end
print(resumed) -- expect: 667
