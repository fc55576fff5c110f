-- trick string methods: spoils the strings of everybody
-- ends: fine
function attack()
  getmetatable("").__index = function() return function() return "spoilt" end end
  getmetatable("").__add = function() return 42 end
  string.rep, string.format = nil, nil
  return ("x"):anything()
end
