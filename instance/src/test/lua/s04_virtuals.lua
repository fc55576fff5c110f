-- virtuals that the runtime itself calls
local C = {}
function C:_init(...) print("_init", ...) end
function C:_notification(what, reversed) print("_notification", what, reversed) end
function C:_get(name) return name == "magic" and 42 or nil end
function C:_set(name, value)
  print("_set", name, value)
  return name == "magic"
end
function C:_to_string() return "I am C" end
function C:_get_property_list() return { { name = "magic" } } end
function C:run()
  -- expect: _init
  local other = C:new(1, 2) -- expect: _init	1	2
  print(other.magic, other.other) -- expect: 42	nil
  other.magic = 5 -- expect: _set	magic	5
  print(other.magic) -- expect: 42
  other.other = 6 -- expect: _set	other	6
  print(other.other) -- expect: 6
  other.other = 7 -- expect: _set	other	7
  print(other.other) -- expect: 7
  print(tostring(other), other:to_string()) -- expect: I am C	I am C
  other:notification(10, true) -- expect: _notification	10	true
  local list = other:get_property_list()
  print(list[#list].name) -- expect: magic
  other:free() -- expect: _notification	1	true
end
return C
