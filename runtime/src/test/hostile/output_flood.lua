-- output flood: floods the output
-- ends: output
function attack() while true do print(("x"):rep(100)) end end
