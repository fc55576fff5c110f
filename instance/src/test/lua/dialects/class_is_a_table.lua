local Lamp = {}
Lamp.brightness = 5
function Lamp:run()
  print(self.brightness) -- expect: 5
end
return Lamp
