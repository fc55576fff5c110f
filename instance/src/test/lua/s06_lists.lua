local C = { extends = "Gun", hp = property { 3, export = true } }
C.fell = signal("depth")
function C:hello(a, b) end
local function names(list)
  local out = {}
  for _, e in ipairs(list) do out[#out + 1] = e.name end
  return " " .. table.concat(out, " ") .. " "
end
function C:run()
  print(names(self:get_signal_list())) -- expect:  loaded fell 
  print(names(self:get_property_list())) -- expect:  rounds hp 
  local methods = self:get_method_list()
  print(names(methods):find(" hello ") ~= nil, names(methods):find(" load ") ~= nil) -- expect: true	true
  self:connect("fell", self, "hello", { 1 }, CONNECT_PERSIST)
  local c = self:get_signal_connection_list("fell")[1]
  print(c.target == self, c.method, c.binds[1], c.flags) -- expect: true	hello	1	2
end
return C
