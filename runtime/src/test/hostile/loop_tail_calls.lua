-- loop tail calls: tail calls need no stack
-- ends: time
function attack() return attack() end
