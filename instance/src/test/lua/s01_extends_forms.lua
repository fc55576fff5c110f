-- a base by host class value, by class_name, by path, by relative path, by class table
local C = { extends = Turret }
function C:run()
  print(self:get_class()) -- expect: Turret
  for _, name in ipairs { "by_name", "by_path", "by_relative_path", "by_table" } do
    local D = GD.load("res://lib/" .. name .. ".lua")
    print(D:new():hello())
    -- expect: hello from base
    -- expect: hello from base
    -- expect: hello from base
    -- expect: hello from base
  end
end
return C
