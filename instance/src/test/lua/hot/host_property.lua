-- a site that has read and written a host property often enough to be compiled
local C = { extends = "Gun" }
function C:read() return self.rounds end
function C:write(v) self.rounds = v end
function C:add(n) for i = 1, n do self.rounds = self.rounds + 1 end end
function C:run()
  local sum = 0
  for i = 1, 400 do
    self:write(i)
    sum = sum + self:read()
  end
  self.loaded:connect(function(rounds) print("loaded", rounds) end)
  print(sum) -- expect: 80200
  self:load(0) -- expect: loaded	400
  self:add(30000)
  print(self.rounds) -- expect: 30400
  self:write(2.9)
  print(self:read()) -- expect: 2
  print(pcall(self.write, self, "many")) -- expect: false	res://hot/host_property.lua:4: property 'rounds' got string, want int
  print(pcall(self.write, self, nil)) -- expect: false	res://hot/host_property.lua:4: property 'rounds' got nil, want int
  print(self:read()) -- expect: 2
end
return C
