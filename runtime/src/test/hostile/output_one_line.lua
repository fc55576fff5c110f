-- output one line: one long line
-- ends: output
function attack() io.write(("x"):rep(1e6)) end
