local C = { class_name = "DialectLamp" }
function C:run()
  print(DialectLamp == C, DialectLamp:new():is(DialectLamp)) -- expect: true	true
end
return C
