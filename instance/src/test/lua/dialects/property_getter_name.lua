local C = { p = property { type = float, getter = "get_p" } }
function C:get_p() return 7 end
function C:run()
  print(self.p) -- expect: 7
end
return C
