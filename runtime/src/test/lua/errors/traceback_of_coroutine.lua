-- The builtins' place is [Java] here and [C] in PUC Lua.
local function show(co, ...)
  local text = debug.traceback(co, ...):gsub("%[Java%]", "[C]"):gsub("\n\t?", "; ")
  print(text)
end
local function inner(x)
  local y = coroutine.yield(x)
  error("late " .. y)
end
for round = 1, 4 do
  local co = coroutine.create(function(a)
    local r = inner(a)
    return r
  end)
  local before = debug.traceback(co)
  assert(before == "stack traceback:" and debug.getinfo(co, 0) == nil)
  coroutine.resume(co, 1)
  if round == 4 then
    show(co) -- expect: stack traceback:; [C]: in function 'yield'; traceback_of_coroutine.lua:7: in function 'inner'; traceback_of_coroutine.lua:12: in function <traceback_of_coroutine.lua:11>
    show(co, "text") -- expect: text; stack traceback:; [C]: in function 'yield'; traceback_of_coroutine.lua:7: in function 'inner'; traceback_of_coroutine.lua:12: in function <traceback_of_coroutine.lua:11>
    show(co, "text", 1) -- expect: text; stack traceback:; traceback_of_coroutine.lua:7: in function 'inner'; traceback_of_coroutine.lua:12: in function <traceback_of_coroutine.lua:11>
    show(co, nil, 2) -- expect: stack traceback:; traceback_of_coroutine.lua:12: in function <traceback_of_coroutine.lua:11>
    show(co, nil, 3) -- expect: stack traceback:
    show(co, nil, -1) -- expect: stack traceback:
    for level = 0, 3 do
      local i = debug.getinfo(co, level)
      print(level, i and i.what, i and i.currentline, i and i.name)
    end
    -- expect: 0\tC\t-1\tyield
    -- expect: 1\tLua\t7\tinner
    -- expect: 2\tLua\t12\tnil
    -- expect: 3\tnil\tnil\tnil
    print(debug.getinfo(co, inner).linedefined) -- expect: 6
    print(select(2, pcall(debug.getinfo, co, "level"))) -- expect: bad argument #2 to 'debug.getinfo' (function or level expected)
    print(select(2, pcall(debug.traceback, co, "text", "level"))) -- expect: bad argument #3 to 'debug.traceback' (number expected, got string)
  end
end

-- through a protected call, and from the direct call of a builtin
local co = coroutine.create(function()
  pcall(function()
    coroutine.yield()
  end)
end)
coroutine.resume(co)
show(co) -- expect: stack traceback:; [C]: in function 'yield'; traceback_of_coroutine.lua:42: in function <traceback_of_coroutine.lua:41>; [C]: in function 'pcall'; traceback_of_coroutine.lua:41: in function <traceback_of_coroutine.lua:40>
co = coroutine.create(function() for _ in coroutine.yield do end end)
coroutine.resume(co)
show(co) -- expect: stack traceback:; [C]: in function 'for iterator'; traceback_of_coroutine.lua:47: in function <traceback_of_coroutine.lua:47>

-- ended
co = coroutine.create(function() return inner end)
coroutine.resume(co)
show(co, "ended") -- expect: ended; stack traceback:

-- one that waits for another, which it resumed
co = coroutine.create(function()
  local me = coroutine.running()
  local other = coroutine.create(function()
    show(me)
  end)
  coroutine.resume(other) -- expect: stack traceback:; [C]: in function 'resume'; traceback_of_coroutine.lua:62: in function <traceback_of_coroutine.lua:57>
end)
coroutine.resume(co)

-- the running one
local function first(text)
  text = text:gsub("%[Java%]", "[C]"):gsub("\n\t?", "; ")
  print(text:match("^([^;]*;[^;]*;[^;]*)"))
end
coroutine.wrap(function()
  local text = debug.traceback("zero", 0)
  first(text) -- expect: zero; stack traceback:; [C]: in function 'traceback'
  text = debug.traceback("one")
  first(text) -- expect: one; stack traceback:; traceback_of_coroutine.lua:74: in function <traceback_of_coroutine.lua:71>
  text = debug.traceback(coroutine.running(), "same")
  first(text) -- expect: same; stack traceback:; traceback_of_coroutine.lua:76: in function <traceback_of_coroutine.lua:71>
  text = select(2, pcall(debug.traceback, "called", 0))
  first(text) -- expect: called; stack traceback:; [C]: in function 'debug.traceback'
end)()
