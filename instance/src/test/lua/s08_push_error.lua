local C = {}
function C:run()
  GD.push_error("careful", 1) -- expect error: careful	1
  warn("hm") -- expect error: hm
  print("went on") -- expect: went on
end
return C
