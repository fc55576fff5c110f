-- A function gets its frame only where it first needs one; what returns before that never has one.
local function hot(f, ...)
  for i = 1, 400 do f(...) end
end

local calls = 0
local function callee(x) calls = calls + 1 return x end
local function guarded(t, n)
  if not t then return "nothing" end
  if t.done or n < 0 then return "done" end
  t.count = (t.count or 0) + n
  local x = callee(n)
  return x + t.count
end
hot(guarded, nil, 1)
hot(guarded, {done = true}, 1)
hot(guarded, {}, 1)
local t = {}
print(guarded(t, 2), guarded(t, 2), guarded(t, -1), guarded(false)) -- expect: 4	6	done	nothing
print(pcall(guarded, 5, 1)) -- expect: false	early_returns.lua:10: attempt to index local 't' (a number value)
print(pcall(guarded, t, "2")) -- expect: false	early_returns.lua:10: attempt to compare string with number
print(t.count, calls) -- expect: 4	402
print(pcall(guarded, {count = {}}, 1)) -- expect: false	early_returns.lua:11: attempt to perform arithmetic on a table value
print(guarded({count = "3"}, 1)) -- expect: 5

-- both ways of a condition lead to the same call
local function merge(a, b)
  local x
  if a then x = 1 else x = b.x end
  if not x then return "none" end
  return callee(x)
end
hot(merge, true) hot(merge, false, {x = 2}) hot(merge, false, {})
print(merge(true), merge(false, {x = "b"}), merge(nil, {})) -- expect: 1	b	none
print(pcall(merge, false)) -- expect: false	early_returns.lua:29: attempt to index local 'b' (a nil value)

-- loops after an early return, whose first turn the frame is made for
local function sum(list, n)
  if #list == 0 then return 0 end
  local s = 0
  for i = 1, n or #list do s = s + list[i] end
  return s
end
hot(sum, {}) hot(sum, {1, 2, 3})
print(sum({}), sum({1, 2, 3}), sum({1, "2"})) -- expect: 0	6	3
print(pcall(sum, {1, 2}, 3)) -- expect: false	early_returns.lua:41: attempt to perform arithmetic on field '?' (a nil value)
print(pcall(sum, {1, 2}, {})) -- expect: false	early_returns.lua:41: 'for' limit must be a number

-- recursion, as deep as it goes
local function depth(n)
  if n == 0 then return 0 end
  return 1 + depth(n - 1)
end
hot(depth, 3)
print(depth(150000)) -- expect: 150000
local function down(n)
  if n < 0 then return n end
  return 1 + down(n + 1)
end
hot(down, -1)
print(select(2, pcall(down, 1)):match("stack overflow")) -- expect: stack overflow
print(depth(10)) -- expect: 10

-- waiting after the frame was made late, and in what made no frame
local function wait(x)
  if x == nil then return "no" end
  local got = coroutine.yield(x.value)
  return got .. x.value
end
local function waits()
  for i = 1, 300 do wait(nil) wait({value = i}) end
  wait(setmetatable({}, {__index = function(_, k) return coroutine.yield(k) end}))
  return "end"
end
local co = coroutine.wrap(waits)
for i = 1, 300 do assert(co("go") == i) end
print(co("go"), co("answered"), co("again"), co("still")) -- expect: value	answered	value	end

-- who called, when the frame was made late
local function inner(n) if n == 0 then return end error("inner", 2) end
local function middle(n)
  if n == 0 then return end
  inner(n)
end
hot(middle, 0)
for i = 1, 400 do pcall(middle, 1) end
print(pcall(middle, 1)) -- expect: false	early_returns.lua:83: inner
local function level(n) if n == 0 then return 1 end return debug.traceback("at", 1) end
hot(level, 0) hot(level, 1)
print((level(1):gsub("%s+", " "):match("at stack traceback: %S+ in function 'level'"))) -- expect: at stack traceback: early_returns.lua:88: in function 'level'

-- a builtin in tail position replaces nobody
local function tail(n) if n == 0 then return 1 end return debug.traceback("at", 1) end
for i = 1, 400 do tail(0) tail(1) end
print((tail(1):gsub("%s+", " "):match("at stack traceback: %S+ in function 'tail'"))) -- expect: at stack traceback: early_returns.lua:93: in function 'tail'
