-- a method of the base reads what heirs have overridden
local C = {}
local function heir(name, body)
  local path = "res://" .. name .. ".lua"
  Test:write(path, "local C = { extends = 'res://overridden_base.lua' }\n" .. body .. "\nreturn C")
  return GD.load(path)
end
local function rounds(o) return o.rounds end
function C:run()
  Test:write("res://overridden_base.lua", [[
    local C = { extends = "Gun" }
    C.v = property { 1, get = function(self) return "base " .. self.v end, set = function(self, v) self.v = v end }
    function C:read() return self.v end
    function C:write(v) self.v = v end
    return C]])
  local kinds = {
    GD.load("res://overridden_base.lua"):new(),
    heir("default", "C.v = 2"):new(),
    heir("getter", "C.v = property { 3, get = function(self) return 'heir ' .. self.v end }"):new(),
    heir("method", "function C:v() return 4 end"):new(),
    heir("signal", "C.rounds = signal()"):new(),
    heir("rounds", "C.rounds = property { 5, get = function(self) return 'no rounds' end }"):new(),
  }
  for i = 1, 200 do
    for k, o in ipairs(kinds) do
      if k ~= 4 then o:write(i) end
      o:read()
      rounds(o)
    end
  end
  for k, o in ipairs(kinds) do
    local v = o:read()
    print(type(v) == "function" and v() or v, type(rounds(o)) == "userdata" and "signal" or rounds(o))
  end
  -- expect: base 200	0
  -- expect: base 200	0
  -- expect: heir 200	0
  -- expect: 4	0
  -- expect: base 200	signal
  -- expect: base 200	no rounds
end
return C
