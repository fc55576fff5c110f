print(select(2, pcall(function() local f = io.stdout; f.write({}) end)) ~= nil) -- expect: true
print(select(2, pcall(function() local s = {rep = string.rep}; s:rep(2) end))) -- expect: bad_self.lua:2: calling 'rep' on bad self (string expected, got table)
