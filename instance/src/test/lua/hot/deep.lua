-- accessors that call accessors, deeper than compiled code goes on the Java stack
local C = { peer = property { type = "Variant" } }
local function peek(o) return o.sum end
C.sum = property { 0, get = function(self) return self.peer and peek(self.peer) + 1 or 0 end }
C.endless = property { 0, get = function(self) return self.peer.endless end }
local function chain(n)
  local last = C:new()
  for i = 1, n do
    local o = C:new()
    o.peer = last
    last = o
  end
  return last
end
function C:run()
  local short, long = chain(20), chain(3000)
  for i = 1, 400 do peek(short) end
  print(peek(short), peek(long), Test:get(long, "sum")) -- expect: 20	3000	3000
  print(pcall(function() return short.endless end)) -- expect: false	res://hot/deep.lua:5: attempt to index field 'peer' (a nil value)
  print(pcall(function() return short.endless end)) -- expect: false	res://hot/deep.lua:5: attempt to index field 'peer' (a nil value)
  print(peek(short)) -- expect: 20
end
return C
