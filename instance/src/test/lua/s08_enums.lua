local C = {}
function C:run()
  print(OK, FAILED, Error.ERR_PRINTER_ON_FIRE, GD.Error == Error) -- expect: 0	1	48	true
  print(PropertyHint.RANGE == GD.PropertyHint.RANGE, PropertyUsage.STORAGE ~= nil) -- expect: true	true
end
return C
