-- accessors that builtins need where Java may call no more Lua: none keeps its guard
local C = { target = property { type = "Variant" } }
C.hp = property {
  7,
  get = function(self) return "got " .. self.hp end,
  set = function(self, v) self.hp = v + 1 end,
}
local refused
-- does something at every level of nested calls from Java, down to the last
local function descend(act)
  local ok, e = pcall(act)
  if not ok then refused = e:match("stack overflow %(.*") end
  pcall(string.gsub, "x", "x", function() descend(act) end)
end
function C:run()
  self.target = C:new()
  local o = self.target
  for i = 1, 200 do
    o.hp = 6
    local _ = o.hp .. ("hp"):gsub("hp", o)
  end
  descend(function() return ("hp"):gsub("hp", o) end)
  print(refused) -- expect: stack overflow (too many nested calls between Java and Lua)
  print(o.hp) -- expect: got 7
  refused = nil
  descend(function() self:set_indexed("target:hp", 1) end)
  print(refused) -- expect: stack overflow (too many nested calls between Java and Lua)
  o.hp = 6
  print(o:rawget("hp")) -- expect: 7
  refused = nil
  descend(function() return self:get_indexed("target:hp") end)
  print(refused) -- expect: stack overflow (too many nested calls between Java and Lua)
  print(o.hp) -- expect: got 7
end
return C
