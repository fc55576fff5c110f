local C = {}
function C:run()
  local other = C:new()
  other.data = 1
  local free = other.free
  local id = other:get_instance_id()
  print(GD.instance_from_id(id) == other) -- expect: true
  other:free()
  print(GD.is_instance_valid(other), GD.instance_from_id(id)) -- expect: false	nil
  print((pcall(function() return other.data end))) -- expect: false
  print((pcall(function() other.data = 1 end))) -- expect: false
  print((pcall(free, other))) -- expect: false
  local gun = Gun:new()
  gun:free()
  print((pcall(function() return gun.rounds end))) -- expect: false
  print((pcall(function() other:connect("x", self, "y") end))) -- expect: false
  other.hp = 2 -- expect error: attempt to use freed object 2
end
return C
