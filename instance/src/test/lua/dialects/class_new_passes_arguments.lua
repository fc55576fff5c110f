local C = {}
function C:_init(name) self.name = name end
function C:run()
  print(C:new("lamp").name, C.new(C, "bulb").name) -- expect: lamp	bulb
end
return C
