-- What was found in a metatable has no name, whatever the variable that led there is called.
local up, new = setmetatable({}, {__index = 5}), setmetatable({}, {__newindex = true})
local chain = setmetatable({}, {__index = setmetatable({}, {__index = 5})})
local function message(f)
  local text
  for _ = 1, 4 do text = select(2, pcall(f)) end
  print(text)
end
message(function() local t = up; return t.foo end) -- expect: names_not_behind_metatables.lua:9: attempt to index a number value
message(function() local t = new; t.foo = 1 end) -- expect: names_not_behind_metatables.lua:10: attempt to index a boolean value
message(function() return up.foo end) -- expect: names_not_behind_metatables.lua:11: attempt to index a number value
message(function() return up[1] end) -- expect: names_not_behind_metatables.lua:12: attempt to index a number value
message(function() return up:foo() end) -- expect: names_not_behind_metatables.lua:13: attempt to index a number value
message(function() new.foo = 1 end) -- expect: names_not_behind_metatables.lua:14: attempt to index a boolean value
message(function() new[1] = 1 end) -- expect: names_not_behind_metatables.lua:15: attempt to index a boolean value
message(function() return chain.foo end) -- expect: names_not_behind_metatables.lua:16: attempt to index a number value
message(function() local _ENV = up; return foo end) -- expect: names_not_behind_metatables.lua:17: attempt to index a number value
message(function() local t = {}; return t.foo.bar end) -- expect: names_not_behind_metatables.lua:18: attempt to index field 'foo' (a nil value)
