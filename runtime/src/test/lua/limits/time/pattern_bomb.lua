-- limit: time 0.05
local a = ("a"):rep(30)
print(pcall(string.find, a, ("a?"):rep(30) .. a)) -- expect limit: time
