local log = {} local t = setmetatable({}, {__index = function(_, k) log[#log + 1] = k return 1 end, __newindex = function(_, k) log[#log + 1] = "set" .. k end})
table.insert(t, 5) print(rawget(t, 1), table.concat(log, " "), table.concat(t, ","))
